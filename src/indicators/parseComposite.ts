import { type Result, readWith, valueOrThrow } from "../kernel/index.js";
import { checkComposite } from "./checkComposite.js";
import { compositeSchema } from "./composite/schema.js";
import type { Composite } from "./composite.js";
import { type CompositeProblem, compositeSentences } from "./compositeProblems.js";

/**
 * Reads the definition of a composite index from data, or says everything that is wrong with it.
 * @param input - What JSON held.
 * @category Composites
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { safeParseComposite } from "chumchon/indicators";
 * safeParseComposite(JSON.parse(JSON.stringify(hdi2021))).ok; // => true
 * const answer = safeParseComposite({ ...hdi2021, items: hdi2021.items.slice(1) });
 * answer.ok ? [] : answer.problems;
 * // => [{ code: "indicators.composite.unknownPart", path: ["nodes", 0, "parts", 0, "of"], id: "health", part: "lifeExpectancy" }]
 * ```
 */
export function safeParseComposite(input: unknown): Result<Composite, CompositeProblem> {
  const read = readWith(compositeSchema, input);
  return read.ok ? checkComposite(read.value) : read;
}

/**
 * Reads the definition of a composite index that must be right.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when it is not.
 * @category Composites
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { parseComposite } from "chumchon/indicators";
 * parseComposite(hdi2021).decimals; // => 3
 * ```
 */
export function parseComposite(input: unknown): Composite {
  return valueOrThrow(safeParseComposite(input), compositeSentences);
}
