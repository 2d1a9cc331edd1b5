import type { Problem } from "./problem.js";

/**
 * The answer to a question about data: the value, or every problem found. Nothing is thrown.
 * @category Results
 * @since 0.1.0
 */
export type Result<T, P extends Problem = Problem> = Success<T> | Failure<P>;

/**
 * The answer when the data were right.
 * @category Results
 * @since 0.1.0
 */
export interface Success<T> {
  /** True: there is a value. */
  readonly ok: true;
  /** The value asked for. */
  readonly value: T;
}

/**
 * The answer when the data were wrong: all problems, never none.
 * @category Results
 * @since 0.1.0
 */
export interface Failure<P extends Problem = Problem> {
  /** False: there are problems. */
  readonly ok: false;
  /** Every problem found, at least one. */
  readonly problems: readonly [P, ...P[]];
}

/**
 * Answers with a value.
 * @category Results
 * @since 0.1.0
 * @example
 * ```ts
 * import { ok } from "chumchon/kernel";
 * ok(3990); // => { ok: true, value: 3990 }
 * ```
 */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value };
}

/**
 * Answers with problems.
 * @category Results
 * @since 0.1.0
 * @example
 * ```ts
 * import { fail } from "chumchon/kernel";
 * fail({ code: "kernel.plainData.cycle", path: ["villages", 3] }).ok; // => false
 * ```
 */
export function fail<P extends Problem>(...problems: readonly [P, ...P[]]): Failure<P> {
  return { ok: false, problems };
}

/**
 * Turns a list of answers into the answer of the list: all the values, or all the problems of all of them.
 * @category Results
 * @since 0.1.0
 * @example Two wrong rows give two problems
 * ```ts
 * import { allOf, fail, ok } from "chumchon/kernel";
 * allOf([ok(1), ok(2)]); // => { ok: true, value: [1, 2] }
 * const answer = allOf([ok(1), fail({ code: "a.b.c", path: [1] }), fail({ code: "a.b.c", path: [2] })]);
 * answer.ok ? 0 : answer.problems.length; // => 2
 * ```
 */
export function allOf<T, P extends Problem>(results: Iterable<Result<T, P>>): Result<readonly T[], P> {
  const values: T[] = [];
  const problems: P[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else for (const problem of result.problems) problems.push(problem);
  }
  return answerOf(values, problems);
}

/**
 * Answers with the value when no problem was collected, with all of them otherwise.
 * @category Results
 * @since 0.1.0
 * @example
 * ```ts
 * import { answerOf } from "chumchon/kernel";
 * answerOf("10", []); // => { ok: true, value: "10" }
 * ```
 */
export function answerOf<T, P extends Problem>(value: T, problems: readonly P[]): Result<T, P> {
  // Not through `fail`: a bad file has more problems than a call can have arguments.
  return problems.length === 0 ? ok(value) : { ok: false, problems: problems.slice() as [P, ...P[]] };
}
