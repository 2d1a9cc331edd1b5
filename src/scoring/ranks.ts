import { compareRatio, type Ratio } from "../amounts/index.js";

/** The ranks of scores, and how many units share each; NaN where there is no score. */
export interface Ranks {
  readonly rank: Float64Array;
  readonly tied: Float64Array;
}

/**
 * Competition ranks, the highest first: equal scores share a rank, and as many ranks are left out after them (1, 2, 2, 4).
 * @param keys - Numbers in the order of the scores, equal where the scores are; NaN where there is none.
 */
export function competitionRanks(keys: Float64Array): Ranks {
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  const rank = new Float64Array(keys.length).fill(Number.NaN);
  const tied = new Float64Array(keys.length).fill(Number.NaN);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (Number.isNaN(key)) continue;
    const upTo = placesBelow(sorted, (other) => other <= key);
    rank[row] = sorted.length - upTo + 1;
    tied[row] = upTo - placesBelow(sorted, (other) => other < key);
  }
  return { rank, tied };
}

/** Numbers in the order of exact scores; NaN where there is none. */
export function keysOf(scores: readonly (Ratio | undefined)[]): Float64Array {
  const keys = new Float64Array(scores.length).fill(Number.NaN);
  const rows = [...scores.keys()].filter((row) => scores[row] !== undefined);
  rows.sort((a, b) => compareRatio(scores[a] as Ratio, scores[b] as Ratio));
  let key = 0;
  for (const [place, row] of rows.entries()) {
    const before = place === 0 ? undefined : scores[rows[place - 1] as number];
    if (before !== undefined && compareRatio(before, scores[row] as Ratio) !== 0) key += 1;
    keys[row] = key;
  }
  return keys;
}

/** How many of the sorted numbers come before the first that fails. */
function placesBelow(sorted: Float64Array, holds: (number: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}
