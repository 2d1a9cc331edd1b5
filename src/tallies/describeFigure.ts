import { ratioOf, toDecimalText } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { TallyFigure } from "./tallyAt.js";

/**
 * Says a figure in Thai and English: the share, the counts behind it, and that it is not all where it only looks so.
 * @param figure - A figure of a tally.
 * @param decimals - With how many decimals the percentage is shown; 2 unless told, as the reports print it.
 * @category Tallies
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOf } from "chumchon/amounts";
 * import { describeFigure, type TallyFigure } from "chumchon/tallies";
 * const central: TallyFigure = {
 *   place: "central", indicator: "3", unit: "person", pass: 899_080, fail: 38, surveyed: 899_118, notApplicable: null,
 *   missing: null, share: ratioOf(899_080, 899_118), coverage: null, isAll: false,
 * };
 * describeFigure(central).en; // => "100.00 %: 899,080 of 899,118 persons pass. Not all: 38 do not."
 * ```
 */
export function describeFigure(figure: Omit<TallyFigure, "place" | "indicator">, decimals = 2): LocalizedText {
  const { pass, fail, surveyed, share, unit, isAll } = figure;
  const [units, unitsThai] = unitNames[unit];
  if (share === null) return { th: `ไม่มี${unitsThai}ที่สำรวจ`, en: `No ${units} were surveyed.` };
  const percent = toDecimalText(share, decimals, { percent: true });
  const looksLikeAll = !isAll && percent === toDecimalText(ratioOf(1), decimals, { percent: true });
  return {
    th: `${percent}%: ผ่าน ${grouped(pass)} จาก ${grouped(surveyed)} ${unitsThai}${looksLikeAll ? ` แต่ไม่ใช่ทั้งหมด ไม่ผ่าน ${grouped(fail)} ${unitsThai}` : ""}`,
    en: `${percent} %: ${grouped(pass)} of ${grouped(surveyed)} ${units} pass.${looksLikeAll ? ` Not all: ${grouped(fail)} do not.` : ""}`,
  };
}

const unitNames: { readonly [Unit in MeasuredUnit]: readonly [english: string, thai: string] } = {
  household: ["households", "ครัวเรือน"],
  person: ["persons", "คน"],
  village: ["villages", "หมู่บ้าน"],
  subdistrict: ["subdistricts", "ตำบล"],
  organisation: ["organisations", "องค์กร"],
};

function grouped(count: number): string {
  return toDecimalText(ratioOf(count), 0, { grouping: true });
}
