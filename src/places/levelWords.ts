import { nameKeyOf } from "./nameKey.js";
import type { PlaceLevel } from "./placeCode.js";

/**
 * The words that stand before a name, or in English after it, and say which level it is of. Short forms end in a dot.
 * @remarks กิ่งอำเภอ was a part of a district on its way to be one; all have become districts or were dissolved.
 * @category Names
 * @since 0.1.0
 */
export const levelWords: { readonly [Level in PlaceLevel]: readonly string[] } = {
  province: ["จังหวัด", "จว.", "จ.", "Changwat", "Province", "Prov."],
  district: ["กิ่งอำเภอ", "อำเภอ", "เขต", "กิ่ง อ.", "อ.", "Amphoe", "Amphur", "Amphure", "Khet", "District"],
  subdistrict: ["ตำบล", "แขวง", "ต.", "Tambon", "Tambol", "Khwaeng", "Subdistrict", "Sub-district"],
  village: ["หมู่บ้าน", "บ้าน", "บ.", "Ban", "Village"],
};

/** Is a name, written with or without the word for its level, the name that is known? */
export function bearsName(known: string, written: string, level: PlaceLevel): boolean {
  const [key, given] = [nameKeyOf(known), nameKeyOf(written)];
  return given === key || levelWords[level].some((word) => given === nameKeyOf(word) + key);
}
