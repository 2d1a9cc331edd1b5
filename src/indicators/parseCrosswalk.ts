import { type Result, readWith } from "../kernel/index.js";
import { checkCrosswalk } from "./checkCrosswalk.js";
import { indicatorCrosswalkSchema } from "./crosswalk/schema.js";
import type { IndicatorCrosswalk } from "./crosswalk.js";
import type { CrosswalkProblem } from "./crosswalkProblems.js";
import type { IndicatorSet } from "./indicatorSet.js";

/**
 * Reads a crosswalk between two editions from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @param from - The first edition.
 * @param to - The second edition.
 * @category Crosswalks
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { safeParseCrosswalk } from "chumchon/indicators";
 * safeParseCrosswalk({ id: "nothing else" }, bmn2560, bmn2560).ok; // => false
 * ```
 */
export function safeParseCrosswalk(
  input: unknown,
  from: IndicatorSet,
  to: IndicatorSet,
): Result<IndicatorCrosswalk, CrosswalkProblem> {
  const read = readWith(indicatorCrosswalkSchema, input);
  return read.ok ? checkCrosswalk(read.value, from, to) : read;
}
