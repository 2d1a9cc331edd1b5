import { describeProblem, type Problem, type Sentences } from "./problem.js";
import type { Result } from "./result.js";

/**
 * Thrown where a program insisted on data that are wrong. Carries every problem; branch on their codes.
 * @remarks `instanceof` fails between an ESM and a CommonJS copy of the library: use {@link isProblemError}.
 * @category Problems
 * @since 0.1.0
 */
export class ProblemError<P extends Problem = Problem> extends Error {
  /** The name that tells this error from others in any copy of the library. */
  override readonly name = "ProblemError";
  /** Every problem found, at least one. */
  readonly problems: readonly [P, ...P[]];

  /**
   * Makes the error of these problems.
   * @param problems - Every problem, at least one.
   * @param sentences - The sentences of the room the problems come from.
   */
  constructor(problems: readonly [P, ...P[]], sentences: Sentences<P>) {
    super(problems.map((problem) => `${problem.code}: ${describeProblem(problem, sentences).en}`).join("\n"));
    this.problems = problems;
  }
}

/**
 * Is this the error of wrong data, in whichever copy of the library it was made?
 * @category Problems
 * @since 0.1.0
 * @example
 * ```ts
 * import { isProblemError, kernelSentences, plainData, valueOrThrow } from "chumchon/kernel";
 * let codes: readonly string[] = [];
 * try {
 *   valueOrThrow(plainData({ total: Number.NaN }), kernelSentences);
 * } catch (error) {
 *   if (isProblemError(error)) codes = error.problems.map((problem) => problem.code);
 * }
 * codes; // => ["kernel.plainData.notFinite"]
 * ```
 */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === "ProblemError" && "problems" in error;
}

/**
 * The value of an answer that the program insists on.
 * @throws a {@link ProblemError} when the answer is problems.
 * @category Results
 * @since 0.1.0
 * @example
 * ```ts
 * import { kernelSentences, plainData, valueOrThrow } from "chumchon/kernel";
 * valueOrThrow(plainData({ year: 2559 }), kernelSentences); // => { year: 2559 }
 * ```
 */
export function valueOrThrow<T, P extends Problem>(result: Result<T, P>, sentences: Sentences<P>): T {
  if (result.ok) return result.value;
  throw new ProblemError(result.problems, sentences);
}
