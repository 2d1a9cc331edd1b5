/** A word of the language in which rules and bases are written in cells. */
export type Keyword =
  | ("yes" | "not" | "allOf" | "anyOf" | "noneOf" | "item" | "or" | "and" | "if" | "met" | "unmet")
  | ("atLeast" | "moreThan" | "atMost" | "lessThan" | "to" | "from" | "andOver" | "anyNumber")
  | ("perMember" | "per" | "of" | "percentOf" | "meanVote" | "points" | "outOf" | "trial")
  | ("bands" | "passing" | "unit" | "except" | "that" | "age" | "years" | "months" | "members")
  | ("persons" | "households" | "villages" | "subdistricts" | "organisations");

/**
 * A language in which the cells of a sheet are written.
 * @category Sheets
 * @since 0.1.0
 */
export type SheetLanguage = "th" | "en";

/** How each word may be typed; the first in each language is how it is written. */
export const vocabulary: {
  readonly [Word in Keyword]: {
    readonly th: readonly [string, ...string[]];
    readonly en: readonly [string, ...string[]];
  };
} = {
  yes: { th: ["ใช่"], en: ["yes"] },
  not: { th: ["ไม่ใช่"], en: ["not", "no"] },
  allOf: { th: ["ครบทุกข้อ", "ทุกข้อ", "ครบ"], en: ["all of"] },
  anyOf: { th: ["ข้อใดข้อหนึ่ง", "อย่างใดอย่างหนึ่ง"], en: ["any of"] },
  noneOf: { th: ["ไม่มีเลย", "ไม่มีข้อใด"], en: ["none of"] },
  item: { th: ["ข้อ"], en: ["items of"] },
  or: { th: ["หรือ"], en: ["or"] },
  and: { th: ["และ"], en: ["and"] },
  if: { th: ["ถ้า"], en: ["if"] },
  met: { th: ["ให้ใช้", "แล้ว"], en: ["then"] },
  unmet: { th: ["มิฉะนั้น", "ไม่เช่นนั้น", "นอกนั้น"], en: ["else", "otherwise"] },
  atLeast: { th: ["อย่างน้อย", "ไม่น้อยกว่า"], en: ["at least"] },
  moreThan: { th: ["มากกว่า"], en: ["more than"] },
  atMost: { th: ["ไม่เกิน", "ไม่มากกว่า", "อย่างมาก"], en: ["at most"] },
  lessThan: { th: ["ต่ำกว่า", "น้อยกว่า", "ไม่ถึง"], en: ["under", "less than"] },
  to: { th: ["ถึง"], en: ["to"] },
  from: { th: ["ตั้งแต่"], en: ["from"] },
  andOver: { th: ["ขึ้นไป"], en: ["and over", "or more", "and more", "or over"] },
  anyNumber: { th: ["ทุกค่า"], en: ["any number"] },
  perMember: { th: ["ต่อคน", "ต่อสมาชิก"], en: ["per member", "per person", "per head"] },
  per: { th: ["ต่อ"], en: ["per"] },
  of: { th: ["ของ"], en: ["of"] },
  percentOf: { th: ["คิดเป็นร้อยละของ", "ร้อยละของ"], en: ["as percent of", "as per cent of", "as % of"] },
  meanVote: { th: ["คะแนนเสียงเฉลี่ย", "เสียงเฉลี่ย"], en: ["mean vote"] },
  points: { th: ["คะแนน"], en: ["points"] },
  outOf: { th: ["เต็ม"], en: ["out of"] },
  trial: { th: ["นำร่อง"], en: ["trial"] },
  bands: { th: ["ช่วง"], en: ["bands"] },
  passing: { th: ["ผ่าน"], en: ["passing"] },
  unit: { th: ["หน่วย"], en: ["unit"] },
  except: { th: ["ไม่นับ", "ยกเว้น"], en: ["except", "without"] },
  that: { th: ["ที่", "ซึ่ง"], en: ["with", "who", "that"] },
  age: { th: ["อายุ"], en: ["aged", "age"] },
  years: { th: ["ปี"], en: ["years", "year"] },
  months: { th: ["เดือน"], en: ["months", "month"] },
  members: { th: ["สมาชิก"], en: ["members"] },
  persons: {
    th: ["คน", "ทุกคน", "สมาชิกทุกคน", "เด็ก", "บุคคล"],
    en: ["people", "persons", "person", "everyone", "children"],
  },
  households: { th: ["ทุกครัวเรือน", "ครัวเรือน"], en: ["every household", "households", "household"] },
  villages: { th: ["ทุกหมู่บ้าน", "หมู่บ้าน"], en: ["every village", "villages", "village"] },
  subdistricts: { th: ["ทุกตำบล", "ตำบล"], en: ["every subdistrict", "subdistricts", "subdistrict"] },
  organisations: {
    th: ["ทุกองค์กร", "องค์กร", "กลุ่ม"],
    en: ["every organisation", "organisations", "organisation"],
  },
};

/** Signs that mean the same as a word. */
export const signs: { readonly [sign: string]: Keyword } = {
  ">=": "atLeast",
  "≥": "atLeast",
  ">": "moreThan",
  "<=": "atMost",
  "≤": "atMost",
  "<": "lessThan",
};

/** How a word is written. */
export function wordOf(keyword: Keyword, language: SheetLanguage): string {
  return vocabulary[keyword][language][0];
}
