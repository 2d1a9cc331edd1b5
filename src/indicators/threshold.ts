import type { Citation, LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./ratioNotation.js";

/**
 * Buddhist years from one to another; both belong to it.
 * @category Rules
 * @since 0.1.0
 */
export interface YearSpan {
  /** The first year. */
  readonly first: number;
  /** The last year; without it the span has not ended. */
  readonly last?: number;
}

/**
 * A threshold as it held for some years.
 * @category Rules
 * @since 0.1.0
 */
export interface ThresholdValue {
  /** The exact number. */
  readonly value: RatioNotation;
  /** The survey years for which it holds. */
  readonly years: YearSpan;
  /** Where the number comes from. */
  readonly citation: Citation;
}

/**
 * A number to hold a value against; it may change from year to year, and is compared exactly.
 * @category Rules
 * @since 0.1.0
 */
export interface Threshold {
  /** How the value must stand to the number in order to pass. */
  readonly relation: "atLeast" | "moreThan" | "atMost" | "lessThan";
  /** What both are counted in. */
  readonly unit: LocalizedText;
  /** The number, for each span of years. */
  readonly values: readonly ThresholdValue[];
}

/**
 * The threshold of a survey year.
 * @param threshold - A threshold whose spans of years do not overlap.
 * @param year - The Buddhist year of the survey.
 * @category Rules
 * @since 0.1.0
 * @example The line of 38,000 baht a person and year
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { getIndicator, thresholdIn } from "chumchon/indicators";
 * const { rule } = getIndicator(bmn2560, "22");
 * rule.kind === "threshold" && thresholdIn(rule.threshold, 2561)?.value; // => "38000"
 * rule.kind === "threshold" && thresholdIn(rule.threshold, 2559); // => undefined
 * ```
 */
export function thresholdIn(threshold: Threshold, year: number): ThresholdValue | undefined {
  return threshold.values.find(({ years: { first, last } }) => first <= year && (last === undefined || year <= last));
}
