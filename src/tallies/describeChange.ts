import { negateRatio, type Ratio, toDecimalText } from "../amounts/index.js";
import type { LocalizedText } from "../kernel/index.js";
import type { ChangeDirection, ChangeFigure, ChangeReason } from "./changeAt.js";

/**
 * Says in Thai and English how a figure moved, with its parts, or why it is not compared. That it moved is never said to
 * be the work of anything.
 * @param figure - How one indicator of one place moved.
 * @param decimals - With how many decimals percentages and points are shown; 2 unless told.
 * @category Change
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOf } from "chumchon/amounts";
 * import { type ChangeFigure, describeChange } from "chumchon/tallies";
 * const replaced: ChangeFigure = {
 *   place: "84", kind: "change", pair: { before: "5", after: "8", relation: "replaced" }, yearBefore: 2564, yearAfter: 2565,
 *   before: null, after: null, pass: null, fail: null, surveyed: null, coverage: null, share: null, byPass: null,
 *   bySurveyed: null, direction: "notComparable", reason: "replaced",
 * };
 * describeChange(replaced).en; // => "2564 and 2565 are not compared: another indicator was put in its place."
 * ```
 */
export function describeChange(figure: ChangeFigure, decimals = 2): LocalizedText {
  const { kind, yearBefore, yearAfter, before, after, share, byPass, bySurveyed, direction, reason } = figure;
  if (reason !== null || share === null || !before?.share || !after?.share) {
    const why = reasons[reason ?? "none"];
    return {
      th: `ไม่เทียบปี ${yearBefore} กับ ${yearAfter} เพราะ${why.th}`,
      en: `${yearBefore} and ${yearAfter} are not compared: ${why.en}.`,
    };
  }
  const percent = (ratio: Ratio): string => toDecimalText(ratio, decimals, { percent: true });
  const signed = (ratio: Ratio): string =>
    ratio.numerator < 0n ? `−${percent(negateRatio(ratio))}` : `+${percent(ratio)}`;
  const [from, to, points] = [percent(before.share), percent(after.share), signed(share)];
  const parts =
    byPass === null || bySurveyed === null
      ? { th: "", en: "" }
      : {
          th: ` (จากจำนวนที่ผ่าน ${signed(byPass)} จากจำนวนที่สำรวจ ${signed(bySurveyed)})`,
          en: ` (${signed(byPass)} by those who pass, ${signed(bySurveyed)} by those surveyed)`,
        };
  const which = directions[direction];
  if (kind === "revision")
    return {
      th: `ร้อยละที่ผ่านของปี ${yearAfter} ถูกคำนวณใหม่จาก ${from} เป็น ${to} (${points} จุด)${parts.th}: ${which.th} เป็นการปรับตัวเลขย้อนหลัง ไม่ใช่การเปลี่ยนแปลงในพื้นที่`,
      en: `The share that passes in ${yearAfter} was worked out anew, from ${from} % to ${to} %, by ${points} points${parts.en}: ${which.en}. The figures were revised; nothing moved in the place.`,
    };
  return {
    th: `จากปี ${yearBefore} ถึง ${yearAfter} ร้อยละที่ผ่านจาก ${from} เป็น ${to} (${points} จุด)${parts.th}: ${which.th} ตัวเลขบอกว่าเปลี่ยนไป ไม่ได้บอกว่าเปลี่ยนเพราะอะไร`,
    en: `From ${yearBefore} to ${yearAfter} the share that passes went from ${from} % to ${to} %, by ${points} points${parts.en}: ${which.en}. The figures say that it moved, not why.`,
  };
}

const directions: { readonly [Direction in ChangeDirection]: LocalizedText } = {
  improved: { th: "ดีขึ้น", en: "improved" },
  worsened: { th: "แย่ลง", en: "worsened" },
  unchanged: { th: "ไม่เปลี่ยน", en: "unchanged" },
  revised: { th: "ปรับตัวเลข", en: "revised" },
  notComparable: { th: "เทียบไม่ได้", en: "not comparable" },
};

const reasons: { readonly [Reason in ChangeReason]: LocalizedText } = {
  notSurveyed: { th: "มีปีที่ไม่ได้สำรวจข้อนี้ในพื้นที่นี้", en: "in one of them nobody was surveyed" },
  hidden: { th: "ตัวเลขของปีหนึ่งถูกปิดไว้เพราะมีจำนวนน้อย", en: "a figure is hidden because it is small" },
  onlyBefore: { th: "ปีหลังไม่มีพื้นที่นี้", en: "the later figures do not have the place" },
  onlyAfter: { th: "ปีก่อนไม่มีพื้นที่นี้", en: "the earlier figures do not have the place" },
  otherUnit: { th: "นับคนละหน่วย", en: "they are counted in other units" },
  changedThreshold: { th: "เกณฑ์ของตัวชี้วัดเปลี่ยนไป", en: "the threshold of the indicator has changed" },
  replaced: { th: "มีตัวชี้วัดอื่นมาแทน", en: "another indicator was put in its place" },
  none: { th: "มีชุดเดียวที่มีตัวชี้วัดนี้", en: "only one of the editions has the indicator" },
  notInCrosswalk: { th: "ตารางเทียบไม่ได้กล่าวถึงตัวชี้วัดนี้", en: "the crosswalk does not name the indicator" },
};
