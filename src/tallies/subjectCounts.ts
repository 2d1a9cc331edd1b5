import type { Judgement } from "./judgement.js";

/** How many a judgement adds to the sums of one indicator. */
export function subjectsOf(judged: Judgement["indicators"][string] | undefined): number {
  return judged?.unit === "person" && judged.persons !== undefined ? sumOf(Object.values(judged.persons)) : 1;
}

/** The sum of counts. */
export function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
