import { type RoundingMode, ratioOf, toDecimalText } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import type { Language, LocalizedText } from "../kernel/index.js";
import type { ControlTotal, Tally } from "./tally.js";

/** One thing that is said about a report. */
export type Said = readonly [item: LocalizedText, value: LocalizedText];

/** What is counted, as the reports abbreviate it: persons are คน, households คร. */
export const shortUnits: { readonly [Unit in MeasuredUnit]: LocalizedText } = {
  household: { th: "คร.", en: "households" },
  person: { th: "คน", en: "persons" },
  village: { th: "หมู่บ้าน", en: "villages" },
  subdistrict: { th: "ตำบล", en: "subdistricts" },
  organisation: { th: "องค์กร", en: "organisations" },
};

const levelTitles: { readonly [level: string]: LocalizedText } = {
  village: { th: "หมู่บ้าน", en: "Village" },
  subdistrict: { th: "ตำบล", en: "Subdistrict" },
  district: { th: "อำเภอ", en: "District" },
  province: { th: "จังหวัด", en: "Province" },
  region: { th: "ภาค", en: "Region" },
  country: { th: "ประเทศ", en: "Country" },
  authority: { th: "องค์กรปกครองส่วนท้องถิ่น", en: "Local authority" },
};

/** What the places of a level are called; by the name of the level where the library has no other. */
export function levelTitle(level: string): LocalizedText {
  return Object.hasOwn(levelTitles, level) ? (levelTitles[level] as LocalizedText) : { th: level, en: level };
}

/** How a percentage was rounded. */
export const roundings: { readonly [Mode in RoundingMode]: LocalizedText } = {
  halfUp: { th: "ครึ่งปัดขึ้น", en: "half up" },
  halfEven: { th: "ครึ่งปัดเข้าหาเลขคู่", en: "half to even" },
  halfDown: { th: "ครึ่งปัดลง", en: "half down" },
  up: { th: "ปัดขึ้นเสมอ", en: "away from zero" },
  down: { th: "ตัดเศษทิ้ง", en: "digits cut off" },
  ceiling: { th: "ปัดขึ้นเสมอ", en: "to the greater" },
  floor: { th: "ปัดลงเสมอ", en: "to the lesser" },
};

/** What is said beside figures that could be misread. */
export const marks = {
  notAll: (fail: number, unit: MeasuredUnit): LocalizedText => ({
    th: fail > 0 ? `ไม่ใช่ทั้งหมด: ไม่ผ่าน ${grouped(fail)} ${shortUnits[unit].th}` : "ไม่ใช่ทั้งหมด",
    en: fail > 0 ? `not all: ${grouped(fail)} ${shortUnits[unit].en} fail` : "not all",
  }),
  notNone: (pass: number, unit: MeasuredUnit): LocalizedText => ({
    th: pass > 0 ? `ไม่ใช่ศูนย์: ผ่าน ${grouped(pass)} ${shortUnits[unit].th}` : "ไม่ใช่ศูนย์",
    en: pass > 0 ? `not none: ${grouped(pass)} ${shortUnits[unit].en} pass` : "not none",
  }),
  hidden: { th: "ปกปิดเพราะจำนวนน้อย", en: "hidden, for the number is small" },
  noData: { th: "ไม่มีข้อมูล", en: "no data" },
  totalGiven: ({ given, wanting }: ControlTotal): LocalizedText => ({
    th: `ยอดรวมที่ให้มาคือ ${grouped(given.surveyed)} ไม่ผ่าน ${grouped(given.fail)} ต่างจากผลรวมของพื้นที่ย่อย${wanting.length === 0 ? "" : ` ซึ่งไม่มีข้อมูล ${grouped(wanting.length)} พื้นที่`}`,
    en: `the total that was given is ${grouped(given.surveyed)}, of which ${grouped(given.fail)} fail; the places in it add up to another number${wanting.length === 0 ? "" : `, and ${grouped(wanting.length)} of them did not come in`}`,
  }),
  onTrial: { th: "ตัวชี้วัดนำร่อง ไม่นับรวม", en: "on trial, counted in no sum" },
  tied: { th: "ร้อยละเท่ากันพอดี", en: "exactly equal shares" },
  rowsWithoutData: (rows: number): LocalizedText => ({
    th: `ไม่มีข้อมูล ${grouped(rows)} แถว`,
    en: `${grouped(rows)} rows without data`,
  }),
  elsewhere: (surveyed: number): LocalizedText => ({
    th: `ยอดรวมต่างจากผลบวกของแถว ${grouped(surveyed)} ซึ่งไม่ได้อยู่ในแถวใดแถวหนึ่ง`,
    en: `the total differs from the sum of the rows by ${grouped(surveyed)}, which lie in none of them`,
  }),
} as const;

/** What is said beside a figure whose total was given and is not what its parts add up to. */
export function totalMarksOf({ controls }: Tally): (place: string, indicator: string) => readonly LocalizedText[] {
  const wrong = controls.filter(({ agrees }) => !agrees);
  return (place, indicator) =>
    wrong.filter((one) => one.place === place && one.indicator === indicator).map(marks.totalGiven);
}

/** A whole number with its thousands parted. */
export function grouped(count: number): string {
  return toDecimalText(ratioOf(count), 0, { grouping: true });
}

/** The words in one language. */
export function inLanguage({ language = "th" }: { readonly language?: Language }): (text: LocalizedText) => string {
  return (text) => text[language];
}
