import type { KernelProblem, Problem, Sentences } from "../kernel/index.js";
import { kernelSentences } from "../kernel/index.js";

/**
 * What can be wrong with the definition of a measure of poverty. Each problem names the item, the dimension or the measure.
 * @category Problems
 * @since 0.1.0
 */
export type PovertyMeasureProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** What is wrong with the item or dimension itself, or with one of its numbers. */
            readonly code:
              | "indicators.poverty.duplicate"
              | "indicators.poverty.unused"
              | "indicators.poverty.noItems"
              | "indicators.poverty.notExact"
              | "indicators.poverty.weightNotPositive"
              | "indicators.poverty.weightMissing"
              | "indicators.poverty.weightBesideNested"
              | "indicators.poverty.noGap"
              | "indicators.poverty.gapOfMissing";
            /** The item or dimension; of what concerns them all the measure. */
            readonly id: string;
          }
        | {
            /** The dimension names an item that is not there, or is in a dimension already. */
            readonly code: "indicators.poverty.unknownItem" | "indicators.poverty.sharedItem";
            /** The dimension. */
            readonly id: string;
            /** The item. */
            readonly item: string;
          }
        | {
            /** The weights do not add up to 1. */
            readonly code: "indicators.poverty.weightsDoNotSum";
            /** The measure. */
            readonly id: string;
            /** What its weights add up to. */
            readonly sum: string;
          }
        | {
            /** The weights are too fine to be counted exactly, or make too many different sums for weights that are raised. */
            readonly code: "indicators.poverty.weightsTooFine" | "indicators.poverty.tooManySums";
            /** The measure. */
            readonly id: string;
            /** The most that is allowed. */
            readonly most: number;
          }
        | {
            /** The cut-off of scores is not above 0 and at most 1. */
            readonly code: "indicators.poverty.cutoffOutside";
            /** The measure. */
            readonly id: string;
            /** What was given. */
            readonly share: string;
          }
      ));

/**
 * The sentences for {@link PovertyMeasureProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const povertyMeasureSentences: Sentences<PovertyMeasureProblem> = {
  ...kernelSentences,
  "indicators.poverty.duplicate": ({ id }) => ({
    th: `รหัส ${id} ใช้มากกว่าหนึ่งครั้ง ตัวชี้วัดและมิติต้องมีรหัสไม่ซ้ำกัน โปรดเปลี่ยนรหัสหนึ่ง`,
    en: `the id ${id} is used more than once. Each item and dimension needs an id of its own; rename one.`,
  }),
  "indicators.poverty.unused": ({ id }) => ({
    th: `ตัวชี้วัด ${id} ไม่อยู่ในมิติใด โปรดใส่ในมิติหนึ่ง หรือลบออก`,
    en: `the item ${id} belongs to no dimension. Make it part of one, or remove it.`,
  }),
  "indicators.poverty.noItems": ({ id }) => ({
    th: `มิติ ${id} ไม่มีตัวชี้วัด ต้องมีอย่างน้อยหนึ่งตัว โปรดเพิ่มตัวชี้วัด หรือลบมิตินี้ออก`,
    en: `the dimension ${id} has no items. At least one was expected; add an item, or remove the dimension.`,
  }),
  "indicators.poverty.notExact": ({ id }) => ({
    th: `ตัวเลขนี้ของ ${id} อ่านไม่ได้ ต้องเป็นจำนวน เช่น 38000, "0.26" หรือ "1/3" โปรดแก้ไข`,
    en: `this number of ${id} cannot be read. A number such as 38000, "0.26" or "1/3" was expected; correct it.`,
  }),
  "indicators.poverty.weightNotPositive": ({ id }) => ({
    th: `น้ำหนักของ ${id} ไม่มากกว่าศูนย์ น้ำหนักต้องมากกว่าศูนย์ โปรดแก้น้ำหนัก หรือตัดตัวชี้วัดนี้ออก`,
    en: `the weight of ${id} is not above zero. A positive weight was expected; correct it, or leave the item out.`,
  }),
  "indicators.poverty.weightMissing": ({ id }) => ({
    th: `ตัวชี้วัด ${id} ไม่มีน้ำหนัก ทั้งที่นิยามใช้น้ำหนักที่ระบุไว้ โปรดระบุน้ำหนัก หรือกำหนด weights เป็น "nestedEqual"`,
    en: `the item ${id} has no weight, while weights are stated. State one, or set weights to "nestedEqual".`,
  }),
  "indicators.poverty.weightBesideNested": ({ id }) => ({
    th: `ตัวชี้วัด ${id} มีน้ำหนัก ทั้งที่นิยามให้มิติและตัวชี้วัดมีน้ำหนักเท่ากัน โปรดลบน้ำหนักออก หรือกำหนด weights เป็น "stated"`,
    en: `the item ${id} has a weight, while weights are nested and equal. Remove it, or set weights to "stated".`,
  }),
  "indicators.poverty.noGap": ({ id }) => ({
    th: `วัดช่องว่าง (M1, M2) ของ ${id} ไม่ได้ ทุกตัวชี้วัดต้องเป็นจำนวนในมาตราอัตราส่วน (scale "ratio") ที่ขาดแคลนเมื่อต่ำกว่าเกณฑ์ และเกณฑ์มากกว่าศูนย์ โปรดแก้ตัวชี้วัด หรือไม่กำหนด isGapMeasured`,
    en: `no gap (M1, M2) can be measured in ${id}. Every item must be a number of scale "ratio" that is deprived below a cut-off above zero; correct the item, or leave isGapMeasured out.`,
  }),
  "indicators.poverty.gapOfMissing": ({ id }) => ({
    th: `${id} นับค่าที่ขาดเป็นความขาดแคลน แต่ไม่มีใครรู้ว่าขาดแคลนลึกเพียงใด จึงวัดช่องว่าง (M1, M2) ไม่ได้ โปรดเลือกวิธีจัดการค่าที่ขาดแบบอื่น หรือไม่กำหนด isGapMeasured`,
    en: `${id} counts what is missing as deprived, but how deeply nobody knows, so no gap (M1, M2) can be measured. Choose another missing policy, or leave isGapMeasured out.`,
  }),
  "indicators.poverty.unknownItem": ({ id, item }) => ({
    th: `มิติ ${id} มีตัวชี้วัด ${item} ซึ่งไม่ได้นิยามไว้ โปรดเพิ่ม ${item} ใน items หรือแก้รหัส`,
    en: `the dimension ${id} names the item ${item}, which is not defined. Define ${item} among the items, or correct the id.`,
  }),
  "indicators.poverty.sharedItem": ({ id, item }) => ({
    th: `ตัวชี้วัด ${item} ในมิติ ${id} อยู่ในมิติอื่นหรือถูกระบุแล้ว แต่ละตัวชี้วัดต้องอยู่ที่เดียว โปรดตัดออกหนึ่งที่`,
    en: `the item ${item} of the dimension ${id} is in a dimension already. Each item belongs to one dimension, once; remove one of the two.`,
  }),
  "indicators.poverty.weightsDoNotSum": ({ id, sum }) => ({
    th: `น้ำหนักใน ${id} รวมได้ ${sum} ต้องรวมได้ 1 พอดี โปรดแก้น้ำหนัก (หนึ่งในสามเขียนว่า "1/3") หรือกำหนด normaliseWeights เป็น true หากตั้งใจ`,
    en: `the weights in ${id} add up to ${sum}; exactly 1 was expected. Correct them (a third is "1/3"), or set normaliseWeights to true if this is meant.`,
  }),
  "indicators.poverty.weightsTooFine": ({ id, most }) => ({
    th: `น้ำหนักใน ${id} ละเอียดเกินไป เมื่อเขียนเป็นจำนวนเต็มต้องรวมไม่เกิน ${most} โปรดปัดน้ำหนักให้หยาบขึ้น`,
    en: `the weights in ${id} are too fine: as whole numbers they may add up to at most ${most}. Write coarser weights.`,
  }),
  "indicators.poverty.tooManySums": ({ id, most }) => ({
    th: `น้ำหนักใน ${id} ต่างกันมากจนเมื่อเพิ่มน้ำหนักแทนตัวชี้วัดที่ตัดออกจะมีผลรวมต่างกันเกิน ${most} แบบ โปรดใช้น้ำหนักที่หยาบขึ้น หรือไม่ใช้ "reweight"`,
    en: `the weights in ${id} differ so much that, with items left out, more than ${most} different sums could remain. Write coarser weights, or do not use "reweight".`,
  }),
  "indicators.poverty.cutoffOutside": ({ id, share }) => ({
    th: `จุดตัดของ ${id} คือ ${share} ต้องเป็นสัดส่วนมากกว่า 0 และไม่เกิน 1: ร้อยละ 26 เขียนว่า "26/100" สองในสี่ของน้ำหนักที่เท่ากันเขียนว่า "2/4" โปรดแก้ไข หรือใช้ kind "union" หากขาดแคลนเรื่องเดียวก็ถือว่ายากจน`,
    en: `the cut-off of ${id} is ${share}. A share above 0 and at most 1 was expected: 26 % is "26/100", two of four equal weights are "2/4"; for one deprivation of any weight take the kind union.`,
  }),
};
