import { normaliseThai } from "../kernel/index.js";
import type { PlaceLevel } from "./placeCode.js";

/**
 * The level that a Thai name says it is of by the word it begins with, or that it is a local authority's; nothing where it
 * does not say. Only words with which no name of a province, district or subdistrict begins: names do begin with บ้าน and
 * ถนน, and have เขต in them.
 */
export function levelSaidBy(name: string): PlaceLevel | "localAuthority" | undefined {
  const text = normaliseThai(name);
  return sayings.find(([word]) => text.startsWith(word))?.[1];
}

const sayings: readonly (readonly [string, PlaceLevel | "localAuthority"])[] = [
  ["*", "localAuthority"],
  ["ท้องถิ่น", "localAuthority"],
  ["เทศบาล", "localAuthority"],
  ["องค์การบริหารส่วน", "localAuthority"],
  ["จังหวัด", "province"],
  ["กิ่งอำเภอ", "district"],
  ["อำเภอ", "district"],
  ["ตำบล", "subdistrict"],
  ["แขวง", "subdistrict"],
];
