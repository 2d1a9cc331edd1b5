import type { RatioNotation } from "../indicators/index.js";
import type { Problem, Sentences } from "../kernel/index.js";
import type { IntegerSpec, OptionalSpec, TextColumn } from "../tables/index.js";

/**
 * One column by which units are compared with each other.
 * @category Ranks
 * @since 0.1.0
 */
export interface OutrankingItem {
  /** The column of numbers. */
  readonly column: string;
  /** Which numbers are better. */
  readonly better: "higher" | "lower";
  /** How much it counts, above zero; 1 unless told. */
  readonly weight?: RatioNotation;
}

/**
 * Among whom units are compared.
 * @category Ranks
 * @since 0.1.0
 */
export interface OutrankOptions {
  /** A column of texts, or the name of one: units are compared with those that have the same text; all together unless told. */
  readonly within?: string | TextColumn;
}

/**
 * The columns of a table of outranking, one row per unit. The four counts of opponents add up to the others of the group.
 * @category Ranks
 * @since 0.1.0
 */
export type OutrankingSchema = {
  /** How many the unit beats. */
  readonly wins: IntegerSpec & OptionalSpec;
  /** How many beat it. */
  readonly losses: IntegerSpec & OptionalSpec;
  /** How many it is even with. */
  readonly even: IntegerSpec & OptionalSpec;
  /** With how many it has no item in common. */
  readonly apart: IntegerSpec & OptionalSpec;
  /** Wins less losses, by which units are ranked (Copeland). */
  readonly score: IntegerSpec & OptionalSpec;
  /** The rank in the group, the highest score first; equal scores share it. */
  readonly rank: IntegerSpec & OptionalSpec;
};

/**
 * Why units cannot be compared two by two.
 * @category Problems
 * @since 0.1.0
 */
export type OutrankingProblem = Problem & {
  /** A group has too many units; or the weights are not above zero, or too fine. */
  readonly code: "scoring.outranking.groupTooLarge" | "scoring.outranking.weight";
  /** The group, or the column. */
  readonly id: string;
  /** How many units there are, or the place of the column. */
  readonly count: number;
};

/**
 * The sentences for {@link OutrankingProblem}.
 * @category Problems
 * @since 0.1.0
 */
export const outrankingSentences: Sentences<OutrankingProblem> = {
  "scoring.outranking.groupTooLarge": ({ id, count }) => ({
    th: `กลุ่ม ${id} มี ${count} หน่วย การเทียบทีละคู่ทำได้ไม่เกิน 10,000 หน่วยต่อกลุ่ม โปรดแบ่งกลุ่มให้เล็กลง`,
    en: `the group ${id} has ${count} units. At most 10,000 of a group can be compared two by two; divide it.`,
  }),
  "scoring.outranking.weight": ({ id }) => ({
    th: `น้ำหนักของ ${id} ต้องเป็นจำนวนที่มากกว่าศูนย์ และเมื่อเขียนน้ำหนักทั้งหมดเป็นจำนวนเต็มต้องรวมไม่เกิน 10^15 โปรดแก้ไข`,
    en: `the weight of ${id} must be a number above zero, and all weights as whole numbers may add up to 10^15; correct it.`,
  }),
};
