import { compareRatio, type Ratio } from "../amounts/index.js";
import type { Plan } from "./plan.js";
import { exactScores, type KeptLogarithms, rowScoresOf } from "./rowScores.js";
import type { Workbench } from "./workbench.js";

/** The order of exact scores, gathered block by block. */
export interface ExactOrder {
  /** Takes in the rows at which the workbench stands. */
  readonly addBlock: (bench: Workbench, from: number) => void;
  /** Numbers in the order of the exact scores, equal where these are; NaN where nothing is shown. */
  readonly keysOf: (shown: Float64Array) => Float64Array;
}

/**
 * Orders rows by the exact scores of a part: by numerators where all rows have one denominator; else by the bounds of their
 * estimates, and where these touch one another exactly.
 */
export function exactOrderOf(plan: Plan, part: number, rows: number): ExactOrder {
  const numerators = new Float64Array(rows);
  const lowest = new Float64Array(rows);
  const highest = new Float64Array(rows);
  let hasLane = true;
  return {
    addBlock: (bench, from) => {
      hasLane &&= bench.laneOf(part) !== undefined;
      if (hasLane) numerators.set(bench.numeratorsOf(part), from);
      const { values, errors } = bench.estimatesOf(part);
      for (let place = 0; place < values.length; place++) {
        const [value, error] = [values[place] as number, 1.0000001 * (errors[place] as number)];
        lowest[from + place] = value - error;
        highest[from + place] = value + error;
      }
    },
    keysOf: (shown) => {
      if (hasLane) return numerators.map((numerator, row) => (Number.isNaN(shown[row]) ? Number.NaN : numerator));
      const kept: KeptLogarithms = new Map();
      return keysWithin(shown, lowest, highest, (row) => rowScoresOf(exactScores(plan, row, kept))(part) as Ratio);
    },
  };
}

/** Rows in the order of their lowest scores fall into runs whose bounds touch; a run of several is ordered exactly. */
function keysWithin(
  shown: Float64Array,
  lowest: Float64Array,
  highest: Float64Array,
  exactAt: (row: number) => Ratio,
): Float64Array {
  const order = Uint32Array.from(shown.keys()).filter((row) => !Number.isNaN(shown[row]));
  order.sort((a, b) => (lowest[a] as number) - (lowest[b] as number));
  const keys = new Float64Array(shown.length).fill(Number.NaN);
  let key = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    let most = highest[order[start] as number] as number;
    for (; end < order.length && !((lowest[order[end] as number] as number) > most); end++) {
      most = Math.max(most, highest[order[end] as number] as number);
    }
    const run = order.subarray(start, end);
    key = run.length === 1 ? key : exactKeys(keys, run, key, exactAt);
    if (run.length === 1) keys[run[0] as number] = key;
    key += 1;
    start = end;
  }
  return keys;
}

/** Keys from `key` on for the rows of a run; gives back the last. */
function exactKeys(keys: Float64Array, run: Uint32Array, key: number, exactAt: (row: number) => Ratio): number {
  const scores = Array.from(run, (row) => ({ row, score: exactAt(row) }));
  scores.sort((a, b) => compareRatio(a.score, b.score));
  let last = key;
  for (const [place, { row, score }] of scores.entries()) {
    const before = scores[place - 1];
    if (before !== undefined && compareRatio(before.score, score) !== 0) last += 1;
    keys[row] = last;
  }
  return last;
}
