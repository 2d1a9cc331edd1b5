import type { RecordProblem, Sentences } from "../kernel/index.js";

/**
 * What can be wrong with a row of units when poverty is measured. Neither the value nor the unit is shown.
 * @category Problems
 * @since 0.1.0
 */
export type PovertyProblem = RecordProblem &
  (
    | {
        /** The unit has no weight, one below zero, or one with which the sum of weights would leave exact whole numbers. */
        readonly code:
          | "scoring.poverty.weightMissing"
          | "scoring.poverty.weightNegative"
          | "scoring.poverty.weightTooLarge";
      }
    | {
        /** A number of a ratio scale is below zero. */
        readonly code: "scoring.poverty.belowZero";
        /** The item. */
        readonly item: string;
      }
  );

/**
 * What was wrong with the rows, as plain data: a count per code, and the first problems whole.
 * @category Problems
 * @since 0.1.0
 */
export interface PovertyProblems {
  /** How many problems there were. */
  readonly total: number;
  /** How many there were of each code. */
  readonly counts: ReadonlyMap<PovertyProblem["code"], number>;
  /** The first problems, whole. */
  readonly kept: readonly PovertyProblem[];
}

/**
 * The sentences for {@link PovertyProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const povertySentences: Sentences<PovertyProblem> = {
  "scoring.poverty.weightMissing": () => ({
    th: "หน่วยนี้ไม่มีน้ำหนัก (เช่น จำนวนสมาชิก หรือน้ำหนักการสำรวจ) จึงไม่ถูกนับ โปรดเติมค่า",
    en: "the unit has no weight, such as its number of members or its survey weight, and is not counted. Fill it in.",
  }),
  "scoring.poverty.weightNegative": () => ({
    th: "น้ำหนักของหน่วยนี้น้อยกว่าศูนย์ จึงไม่ถูกนับ น้ำหนักต้องเป็นศูนย์หรือมากกว่า โปรดแก้ไข",
    en: "the weight of the unit is below zero, and it is not counted. A weight from zero up was expected; correct it.",
  }),
  "scoring.poverty.weightTooLarge": () => ({
    th: "เมื่อรวมน้ำหนักของหน่วยนี้แล้ว ผลรวมจะใหญ่เกินกว่าจะนับได้แน่นอน จึงไม่ถูกนับ โปรดตรวจน้ำหนัก หรือใช้ทศนิยมน้อยลง",
    en: "with the weight of this unit the sum of weights could no longer be counted exactly, and it is not counted. Check the weight, or declare fewer decimals.",
  }),
  "scoring.poverty.belowZero": ({ item }) => ({
    th: `ค่าของ ${item} น้อยกว่าศูนย์ ซึ่งเป็นไปไม่ได้ในมาตราอัตราส่วน จึงถือว่าไม่มีข้อมูล โปรดตรวจกับแหล่งข้อมูล`,
    en: `the value of ${item} is below zero, which a ratio scale does not have; it counts as missing. Check it against its source.`,
  }),
};
