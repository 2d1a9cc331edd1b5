import { type KernelProblem, type Result, readWith } from "../kernel/index.js";
import { indicatorGroupingSchema } from "./grouping/schema.js";
import { checkIndicatorGrouping, type IndicatorGrouping } from "./grouping.js";
import type { GroupingProblem } from "./groupingProblems.js";
import type { IndicatorSet } from "./indicatorSet.js";

/**
 * Reads a grouping of indicators from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @param set - The set it orders.
 * @category Indicator sets
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560, tpmap2564 } from "chumchon/data/bmn";
 * import { safeParseIndicatorGrouping } from "chumchon/indicators";
 * safeParseIndicatorGrouping(JSON.parse(JSON.stringify(tpmap2564)), bmn2560).ok; // => true
 * safeParseIndicatorGrouping({ id: "nothing else" }, bmn2560).ok; // => false
 * ```
 */
export function safeParseIndicatorGrouping(
  input: unknown,
  set: IndicatorSet,
): Result<IndicatorGrouping, GroupingProblem | KernelProblem> {
  const read = readWith(indicatorGroupingSchema, input);
  return read.ok ? checkIndicatorGrouping(read.value, set) : read;
}
