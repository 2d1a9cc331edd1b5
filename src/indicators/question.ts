import type { LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";
import type { MeasuredUnit } from "./measuredUnit.js";

/**
 * One thing a form asks, of the household or of each of its members.
 * @category Indicator sets
 * @since 0.1.0
 */
export interface Question {
  /** The key under which records carry the answer, and files of records the column; never the heading of a {@link recordColumnsOf}. */
  readonly id: string;
  /** Who is asked: that which a record describes, once, or each person of a household. */
  readonly of: MeasuredUnit;
  /** Yes or no, or a number. */
  readonly kind: "flag" | "number";
  /** The question; a statement that is true when the answer is yes. */
  readonly title: LocalizedText;
  /** What a number is counted in. */
  readonly unit?: LocalizedText;
  /** The least number that makes sense; a lower answer is a mistake. */
  readonly least?: RatioNotation;
}
