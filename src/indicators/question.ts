import type { LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";

/**
 * One thing a form asks, of the household or of each of its members.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface Question {
  /** The key under which records carry the answer. */
  readonly id: string;
  /** Who is asked: the household once, or each person. */
  readonly of: "household" | "person";
  /** Yes or no, or a number. */
  readonly kind: "flag" | "number";
  /** The question; a statement that is true when the answer is yes. */
  readonly title: LocalizedText;
  /** What a number is counted in. */
  readonly unit?: LocalizedText;
  /** The least number that makes sense; a lower answer is a mistake. */
  readonly least?: RatioNotation;
}
