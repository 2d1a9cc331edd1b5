import { type Result, readWith, valueOrThrow } from "../kernel/index.js";
import { checkIndicatorSet } from "./checkIndicatorSet.js";
import type { IndicatorSet } from "./indicatorSet.js";
import { type IndicatorSetProblem, indicatorSetSentences } from "./indicatorSetProblems.js";
import { indicatorSetSchema } from "./schema.js";

/**
 * Reads an indicator set from data, or says everything that is wrong with it.
 * @remarks First the gate for plain data, then the shape, then the references: {@link checkIndicatorSet}. A set that passes
 * cannot fail when it is judged by.
 * @param input - What JSON held.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { safeParseIndicatorSet } from "chumchon/indicators";
 * safeParseIndicatorSet(JSON.parse(JSON.stringify(bmn2560))).ok; // => true
 * const answer = safeParseIndicatorSet({ ...bmn2560, years: { first: 2560, last: 2565 } });
 * answer.ok ? [] : answer.problems.map(({ code, path }) => [code, path.slice(0, 2)]);
 * // => [["indicators.threshold.yearsMissing", ["indicators", 0]], ["indicators.threshold.yearsMissing", ["indicators", 21]]]
 * ```
 */
export function safeParseIndicatorSet(input: unknown): Result<IndicatorSet, IndicatorSetProblem> {
  const read = readWith(indicatorSetSchema, input);
  return read.ok ? checkIndicatorSet(read.value) : read;
}

/**
 * Reads an indicator set that must be right.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when it is not.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { parseIndicatorSet } from "chumchon/indicators";
 * parseIndicatorSet(JSON.parse(JSON.stringify(bmn2560))).indicators.length; // => 31
 * ```
 */
export function parseIndicatorSet(input: unknown): IndicatorSet {
  return valueOrThrow(safeParseIndicatorSet(input), indicatorSetSentences);
}
