import { type KernelProblem, kernelSentences, type Problem, type Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a crosswalk between editions.
 * @category Problems
 * @since 0.1.0
 */
export type CrosswalkProblem =
  | KernelProblem
  | (Problem &
      (
        | {
            /** The crosswalk is between other editions, or between an edition and itself. */
            readonly code: "indicators.crosswalk.otherEdition" | "indicators.crosswalk.sameEdition";
            /** The edition that was given. */
            readonly edition: string;
          }
        | {
            /** The edition has no such indicator, or it is named twice on this side. */
            readonly code: "indicators.crosswalk.unknownIndicator" | "indicators.crosswalk.twice";
            /** The indicator. */
            readonly id: string;
            /** The edition. */
            readonly edition: string;
          }
        | {
            /** The relation wants an indicator on both sides, or on one side only. */
            readonly code: "indicators.crosswalk.bothSides" | "indicators.crosswalk.oneSide";
          }
        | {
            /** Two indicators that are said to be the same are counted in other units, or what is better is reversed. */
            readonly code: "indicators.crosswalk.otherUnit" | "indicators.crosswalk.otherDirection";
            /** The indicator of the first edition. */
            readonly from: string;
            /** The indicator of the second edition. */
            readonly to: string;
          }
      ));

/**
 * The sentences for {@link CrosswalkProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const crosswalkSentences: Sentences<CrosswalkProblem> = {
  ...kernelSentences,
  "indicators.crosswalk.otherEdition": ({ edition }) => ({
    th: `ตารางเทียบนี้ไม่ใช่ของชุด ${edition} โปรดใช้ตารางเทียบระหว่างสองชุดนี้ หรือแก้ชื่อชุดในตารางเทียบ`,
    en: `the crosswalk is not of the edition ${edition}. Use one between the two editions, or correct the name in it.`,
  }),
  "indicators.crosswalk.sameEdition": ({ edition }) => ({
    th: `ตารางเทียบนี้เทียบชุด ${edition} กับตัวเอง ต้องเป็นสองชุด โปรดแก้ชุดใดชุดหนึ่ง`,
    en: `the crosswalk leads from ${edition} to itself. Two editions were expected; correct one of them.`,
  }),
  "indicators.crosswalk.unknownIndicator": ({ id, edition }) => ({
    th: `ชุด ${edition} ไม่มีตัวชี้วัด ${id} โปรดแก้หมายเลข`,
    en: `the edition ${edition} has no indicator ${id}. Correct the number.`,
  }),
  "indicators.crosswalk.twice": ({ id, edition }) => ({
    th: `ตัวชี้วัด ${id} ของชุด ${edition} ถูกกล่าวถึงมากกว่าหนึ่งครั้ง ต้องมีคำตอบเดียว โปรดเหลือไว้รายการเดียว`,
    en: `the indicator ${id} of ${edition} is named more than once. One answer was expected; keep one entry.`,
  }),
  "indicators.crosswalk.bothSides": () => ({
    th: "ความสัมพันธ์นี้ต้องมีตัวชี้วัดทั้งสองชุด (from และ to) โปรดเติม หรือใช้ none หากไม่มีคู่",
    en: "this relation needs an indicator of both editions, `from` and `to`. Add the other, or say `none` where there is none.",
  }),
  "indicators.crosswalk.oneSide": () => ({
    th: "none คือตัวชี้วัดที่ไม่มีคู่ จึงต้องมีเพียง from หรือ to อย่างเดียว โปรดลบด้านหนึ่ง หรือใช้ความสัมพันธ์อื่น",
    en: "`none` is an indicator without a counterpart: either `from` or `to` was expected. Remove one, or name another relation.",
  }),
  "indicators.crosswalk.otherUnit": ({ from, to }) => ({
    th: `ตัวชี้วัด ${from} และ ${to} นับคนละหน่วย จึงเทียบกันไม่ได้ โปรดใช้ replaced หรือแก้หน่วยในชุด`,
    en: `the indicators ${from} and ${to} are counted in other units and cannot be compared. Say \`replaced\`, or correct the unit in the set.`,
  }),
  "indicators.crosswalk.otherDirection": ({ from, to }) => ({
    th: `ค่าที่ดีของตัวชี้วัด ${from} และ ${to} ไปคนละทาง จึงเทียบกันไม่ได้ โปรดใช้ replaced หรือแก้ better ในชุด`,
    en: `for one of the indicators ${from} and ${to} higher is better, for the other lower. Say \`replaced\`, or correct \`better\` in the set.`,
  }),
};
