import { type KernelProblem, kernelSentences, type Result, readWith, valueOrThrow } from "../kernel/index.js";
import type { PlanBook } from "./planBook.js";
import { planBookSchema } from "./schema.js";

/**
 * Reads plans, decisions and policy from data, or says everything in them that is of the wrong shape.
 * @remarks On the wire the part of a partner is a text ("1/3"), a day is in ISO form, a fiscal year is the number of its
 * Buddhist year, and money is whole satang. Whether ids, years and decisions agree is for `rollUpPlans` to say.
 * @param input - What JSON held.
 * @category Ledger
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParsePlanBook } from "chumchon/plans";
 * safeParsePlanBook({ plans: [], decisions: [], asOf: "2024-08-15" }).ok; // => true
 * const answer = safeParsePlanBook({ plans: [], decisions: [{ act: "adopt" }], asOf: "15 ส.ค. 67" });
 * answer.ok ? [] : answer.problems.map(({ path }) => path.join(".")).slice(-2); // => ["decisions.0.date", "asOf"]
 * ```
 */
export function safeParsePlanBook(input: unknown): Result<PlanBook, KernelProblem> {
  return readWith(planBookSchema, input);
}

/**
 * Reads plans, decisions and policy that must be of the right shape.
 * @param input - What JSON held.
 * @throws a {@link kernel!ProblemError} when they are not.
 * @category Ledger
 * @since 0.1.0
 * @example
 * ```ts
 * import { parsePlanBook } from "chumchon/plans";
 * parsePlanBook({ plans: [], decisions: [], asOf: "2024-08-15" }).asOf; // => "2024-08-15"
 * ```
 */
export function parsePlanBook(input: unknown): PlanBook {
  return valueOrThrow(safeParsePlanBook(input), kernelSentences);
}
