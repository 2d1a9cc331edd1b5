import { type Result, readWith, valueOrThrow } from "../kernel/index.js";
import { checkLevelScale } from "./checkLevelScale.js";
import { levelScaleSchema } from "./level/schema.js";
import { type LevelScaleProblem, levelScaleSentences } from "./levelProblems.js";
import type { LevelScale } from "./levelScale.js";

/**
 * Reads the definition of a scale of levels from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @category Levels
 * @since 0.1.0
 * @example Two levels that both have 10 passed
 * ```ts
 * import { levelScaleSentences, safeParseLevelScale } from "chumchon/indicators";
 * import { describeProblem } from "chumchon/kernel";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const citation = { source: title, evidence: "unverified" };
 * const items = Array.from({ length: 12 }, (_, at) => ({ id: `i${at}`, title, column: `i${at}`, kind: "outcome" }));
 * const level = (id: string, from: number, to: number) => ({ id, title, citation, conditions: [{ kind: "passed", from, to }] });
 * const scale = { id: "example", edition: "1", years: { first: 2569 }, title, citation, items, numbers: [] };
 * safeParseLevelScale({ ...scale, levels: [level("fair", 5, 9), level("good", 10, 12)] }).ok; // => true
 * const answer = safeParseLevelScale({ ...scale, levels: [level("fair", 5, 10), level("good", 10, 12)] });
 * answer.ok ? "" : describeProblem(answer.problems[0], levelScaleSentences).en;
 * // => "levels.1: the level good asks for a stretch that overlaps in part with that of fair: one value would lie in both. Correct an end, or leave it open."
 * ```
 */
export function safeParseLevelScale(input: unknown): Result<LevelScale, LevelScaleProblem> {
  const read = readWith(levelScaleSchema, input);
  return read.ok ? checkLevelScale(read.value) : read;
}

/**
 * Reads the definition of a scale of levels that must be right.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when it is not.
 * @category Levels
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseLevelScale } from "chumchon/indicators";
 * parseLevelScale({ id: "example" }); // => throws ProblemError
 * ```
 */
export function parseLevelScale(input: unknown): LevelScale {
  return valueOrThrow(safeParseLevelScale(input), levelScaleSentences);
}
