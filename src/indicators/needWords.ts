import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { NeedSource } from "./need.js";

/** Who may say a need in words. */
export type SaidSource = Exclude<NeedSource, "indicator">;

const sources: { readonly [Source in SaidSource]: readonly string[] } = {
  forum: ["เวทีประชาคม", "ประชาคม", "ประชาคมหมู่บ้าน", "เวทีประชาคมหมู่บ้าน"],
  villageForm: ["แบบข้อมูลหมู่บ้าน", "กชช. 2ค", "กชช.2ค", "แบบหมู่บ้าน"],
  agency: ["หน่วยงาน", "ส่วนราชการ"],
};

const units: { readonly [Unit in MeasuredUnit]: readonly string[] } = {
  household: ["ครัวเรือน", "คร.", "ครัว"],
  person: ["คน", "ราย"],
  village: ["หมู่บ้าน"],
  subdistrict: ["ตำบล"],
  organisation: ["องค์กร", "กลุ่ม"],
};

/** The source a word names. */
export function sourceNamed(word: string): SaidSource | undefined {
  return named(sources, word);
}

/** The unit a word names. */
export function unitNamed(word: string): MeasuredUnit | undefined {
  return named(units, word);
}

/**
 * Does a text hold the number of an identity card, thirteen digits, or of a telephone, nine or ten from 0? A name cannot be
 * told from an office; these can.
 */
export function hasPersonalNumber(text: string): boolean {
  const digits = toArabicDigits(text);
  return (
    /(?<!\d)\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d(?!\d)/.test(digits) ||
    /(?<!\d)0\d{1,2}[- ]?\d{3}[- ]?\d{3,4}(?!\d)/.test(digits)
  );
}

function named<Name extends string>(
  words: { readonly [N in Name]: readonly string[] },
  word: string,
): Name | undefined {
  const key = toArabicDigits(normaliseThai(word));
  const names = Object.keys(words) as Name[];
  return names.find((name) => name.toLowerCase() === key.toLowerCase() || words[name].includes(key));
}
