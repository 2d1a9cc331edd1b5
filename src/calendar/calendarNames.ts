// Tables of our own: what Intl writes varies with the runtime and its edition of the locale data.

/** The months in Thai, in full and short, from January. */
export const thaiMonths: readonly (readonly [long: string, short: string])[] = [
  ["มกราคม", "ม.ค."],
  ["กุมภาพันธ์", "ก.พ."],
  ["มีนาคม", "มี.ค."],
  ["เมษายน", "เม.ย."],
  ["พฤษภาคม", "พ.ค."],
  ["มิถุนายน", "มิ.ย."],
  ["กรกฎาคม", "ก.ค."],
  ["สิงหาคม", "ส.ค."],
  ["กันยายน", "ก.ย."],
  ["ตุลาคม", "ต.ค."],
  ["พฤศจิกายน", "พ.ย."],
  ["ธันวาคม", "ธ.ค."],
];

/** The months in English, in full and short, from January. */
export const englishMonths: readonly (readonly [long: string, short: string])[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May", "May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

/** The days of the week from Monday: Thai in full, Thai short, English. */
export const weekdays: readonly (readonly [thai: string, short: string, english: string])[] = [
  ["จันทร์", "จ.", "Monday"],
  ["อังคาร", "อ.", "Tuesday"],
  ["พุธ", "พ.", "Wednesday"],
  ["พฤหัสบดี", "พฤ.", "Thursday"],
  ["ศุกร์", "ศ.", "Friday"],
  ["เสาร์", "ส.", "Saturday"],
  ["อาทิตย์", "อา.", "Sunday"],
];
