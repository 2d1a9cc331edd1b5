import { type Result, readWith, valueOrThrow } from "../kernel/index.js";
import { checkPovertyMeasure } from "./checkPovertyMeasure.js";
import { povertyMeasureSchema } from "./poverty/schema.js";
import type { PovertyMeasure } from "./povertyMeasure.js";
import { type PovertyMeasureProblem, povertyMeasureSentences } from "./povertyMeasureProblems.js";

/**
 * Reads the definition of a measure of poverty from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @category Poverty
 * @since 0.1.0
 * @example A cut-off of 26, where 26 per cent was meant
 * ```ts
 * import { describeProblem } from "chumchon/kernel";
 * import { povertyMeasureSentences, safeParsePovertyMeasure } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [{ id: "water", title, deprived: { kind: "flag", column: "water", is: false } }],
 *   dimensions: [{ id: "living", title, items: ["water"] }],
 *   weights: "nestedEqual", cutoff: { kind: "atLeast", share: "0.26" },
 * };
 * safeParsePovertyMeasure(measure).ok; // => true
 * const answer = safeParsePovertyMeasure({ ...measure, cutoff: { kind: "atLeast", share: 26 } });
 * answer.ok ? "" : describeProblem(answer.problems[0], povertyMeasureSentences).en;
 * // => "cutoff.share: the cut-off of example is 26. A share above 0 and at most 1 was expected: 26 % is \"26/100\", two of four equal weights are \"2/4\"; for one deprivation of any weight take the kind union."
 * ```
 */
export function safeParsePovertyMeasure(input: unknown): Result<PovertyMeasure, PovertyMeasureProblem> {
  const read = readWith(povertyMeasureSchema, input);
  return read.ok ? checkPovertyMeasure(read.value) : read;
}

/**
 * Reads the definition of a measure of poverty that must be right.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when it is not.
 * @category Poverty
 * @since 0.1.0
 * @example
 * ```ts
 * import { parsePovertyMeasure } from "chumchon/indicators";
 * parsePovertyMeasure({ id: "example" }); // => throws ProblemError
 * ```
 */
export function parsePovertyMeasure(input: unknown): PovertyMeasure {
  return valueOrThrow(safeParsePovertyMeasure(input), povertyMeasureSentences);
}
