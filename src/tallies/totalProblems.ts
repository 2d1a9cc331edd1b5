import type { Sentences } from "../kernel/index.js";
import type { ControlCounts } from "./controlCounts.js";

/**
 * What can be wrong with a total that was given beside counts of places it holds.
 * @category Problems
 * @since 0.1.0
 */
export type TotalProblem =
  | {
      /** It is not what its parts add up to; the parts are counted. */
      readonly code: "tallies.counts.totalDiffers";
      /** The indicator. */
      readonly id: string;
      /** The place of the total. */
      readonly place: string;
      /** What was given for it. */
      readonly given: ControlCounts;
      /** What its parts add up to. */
      readonly parts: ControlCounts;
    }
  | {
      /** The same, and of some places in it nothing came in: its figure is of the others alone. */
      readonly code: "tallies.counts.partsWanting";
      /** The indicator. */
      readonly id: string;
      /** The place of the total. */
      readonly place: string;
      /** What was given for it. */
      readonly given: ControlCounts;
      /** What the parts that came in add up to. */
      readonly parts: ControlCounts;
      /** How many places directly in it did not come in. */
      readonly wanting: number;
      /** The first of them. */
      readonly first: string;
    };

/** The sentences for {@link TotalProblem}. */
export const totalSentences: Sentences<TotalProblem & { readonly path: readonly (string | number)[] }> = {
  "tallies.counts.totalDiffers": ({ id, place, given, parts }) => ({
    th: `ยอดรวมของ ${place} ข้อ ${id} คือ ${inThai(given)} แต่พื้นที่ย่อยรวมกันได้ ${inThai(parts)} ใช้ผลรวมของพื้นที่ย่อย ไม่แก้ให้ โปรดตรวจกับต้นฉบับ`,
    en: `the total of ${place} for indicator ${id} is ${inEnglish(given)}, and the places in it add up to ${inEnglish(parts)}. The parts are counted and nothing is repaired; check the source.`,
  }),
  "tallies.counts.partsWanting": ({ id, place, given, parts, wanting, first }) => ({
    th: `ยอดรวมของ ${place} ข้อ ${id} คือ ${inThai(given)} แต่พื้นที่ย่อยที่มีข้อมูลรวมกันได้ ${inThai(parts)} ไม่มีข้อมูล ${wanting} พื้นที่ เช่น ${first} ใช้ผลรวมของพื้นที่ย่อย ตัวเลขจึงไม่ใช่ของทั้งพื้นที่ โปรดเติมพื้นที่ที่ขาด หรือตัดพื้นที่ย่อยออกเพื่อนับยอดรวม`,
    en: `the total of ${place} for indicator ${id} is ${inEnglish(given)}, and the places in it that came in add up to ${inEnglish(parts)}; ${wanting} did not come in, such as ${first}. The parts are counted, so the figure is not that of the whole place: add the others, or leave the parts out and the total is counted.`,
  }),
};

function inThai({ surveyed, fail }: ControlCounts): string {
  return `${surveyed} ไม่ผ่าน ${fail}`;
}

function inEnglish({ surveyed, fail }: ControlCounts): string {
  return `${surveyed}, of which ${fail} fail`;
}
