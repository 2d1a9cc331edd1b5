import type { Problem } from "./problem.js";

/**
 * What a {@link ProblemLog} does with problems.
 * @category Problems
 * @since 0.1.0
 */
export interface ProblemLogOptions<P extends Problem = Problem> {
  /** How many problems to keep; the rest are counted. 1,000 unless told. */
  readonly keep?: number;
  /** Is handed every problem, kept or not. */
  readonly onProblem?: (problem: P) => void;
}

/**
 * Problems of a run of any length: a count per code, the first thousand whole, each one handed on.
 * A bad file of 13 million rows does not fill the memory.
 * @category Problems
 * @since 0.1.0
 */
export interface ProblemLog<P extends Problem = Problem> {
  /** How many problems there were. */
  readonly total: number;
  /** How many there were of each code. */
  readonly counts: ReadonlyMap<P["code"], number>;
  /** The first problems, whole. */
  readonly kept: readonly P[];
  /** Notes one problem. */
  add(problem: P): void;
  /** Takes over what another log counted and kept; its problems are not handed on again. */
  merge(other: ProblemLog<P>): void;
}

/**
 * Makes an empty log.
 * @param options - How many problems to keep, and who is told of each.
 * @throws a RangeError when `keep` is not a whole number from 0.
 * @category Problems
 * @since 0.1.0
 * @example Count all, keep two
 * ```ts
 * import { createProblemLog } from "chumchon/kernel";
 * const log = createProblemLog({ keep: 2 });
 * for (let row = 2; row < 7; row++) log.add({ code: "tables.cell.unreadable", path: ["amount"], row });
 * log.total; // => 5
 * log.counts.get("tables.cell.unreadable"); // => 5
 * log.kept.map((problem) => problem.row); // => [2, 3]
 * ```
 */
export function createProblemLog<P extends Problem = Problem>(options: ProblemLogOptions<P> = {}): ProblemLog<P> {
  const { keep = 1000, onProblem } = options;
  if (!Number.isSafeInteger(keep) || keep < 0)
    throw new RangeError(`keep: a whole number from 0 was expected, got ${keep}`);
  const counts = new Map<P["code"], number>();
  const kept: P[] = [];
  let total = 0;
  const count = (code: P["code"], times: number): void => {
    total += times;
    counts.set(code, (counts.get(code) ?? 0) + times);
  };
  return {
    get total() {
      return total;
    },
    counts,
    kept,
    add(problem) {
      count(problem.code, 1);
      if (kept.length < keep) kept.push(problem);
      onProblem?.(problem);
    },
    merge(other) {
      // A log merged with itself doubles, so what it held is read before anything is written.
      const [codes, problems] = [[...other.counts], other.kept.slice(0, keep - kept.length)];
      for (const [code, times] of codes) count(code, times);
      for (const problem of problems) kept.push(problem);
    },
  };
}
