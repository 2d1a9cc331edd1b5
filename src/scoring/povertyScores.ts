import { parseRatio } from "../amounts/index.js";
import {
  checkPovertyMeasure,
  type PovertyMeasure,
  povertyMeasureSentences,
  povertyWeightsOf,
} from "../indicators/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { type BitPlane, bitAt, bitPlaneOf, setBit, type Table } from "../tables/index.js";
import { type States, statesOf } from "./deprivationStates.js";
import type { PovertyProblem } from "./povertyProblems.js";
import { recordAndRow } from "./recordAndRow.js";

/** The units of a table counted by a measure, a bit or a whole number each. */
export interface PovertyScores {
  /** What each item says, as it was found. */
  readonly states: readonly States[];
  /** For each item who counts as deprived in it, of those in the sample. */
  readonly deprived: readonly BitPlane[];
  /** Who is in the sample. */
  readonly kept: BitPlane;
  /** Who is poor. */
  readonly poor: BitPlane;
  /** The sum of the whole weights of what each unit is deprived in; 0 outside the sample. */
  readonly scores: Float64Array;
  /** The sum of the whole weights that count for each unit; absent where that is the denominator for all. */
  readonly known: Float64Array | undefined;
}

/**
 * Counts the units of a table: item by item in bits, eight units at a time.
 * @param accepted - The rows that count at all.
 * @throws a ProblemError when the measure cannot be counted, a RangeError when the table lacks a column.
 */
export function povertyScoresOf(
  measure: PovertyMeasure,
  table: Table,
  accepted: BitPlane,
  onProblem: (problem: PovertyProblem) => void,
): PovertyScores {
  valueOrThrow(checkPovertyMeasure(measure), povertyMeasureSentences);
  const { missing = "leavesSample", notApplicable = "notDeprived" } = measure;
  const weights = povertyWeightsOf(measure).items.map(({ whole }) => whole);
  const kept = accepted.slice();
  const isReweighted = missing === "reweight" || notApplicable === "reweight";
  const known = isReweighted ? new Float64Array(table.length) : undefined;
  const states = measure.items.map((item) =>
    statesOf(item, table, (row, column) => {
      if (!bitAt(accepted, row)) return;
      onProblem({ code: "scoring.poverty.belowZero", ...recordAndRow(table, row, [column]), item: item.id });
    }),
  );
  const deprived = states.map(({ low, high }, index) => {
    const plane = bitPlaneOf(table.length);
    const counts = known === undefined ? undefined : bitPlaneOf(table.length);
    for (let at = 0; at < plane.length; at++) {
      const lows = low[at] as number;
      const highs = high[at] as number;
      const isMissing = lows & highs;
      const isOut = highs & ~lows;
      plane[at] = (lows & ~highs) | (missing === "deprived" ? isMissing : 0);
      const leaving = (missing === "leavesSample" ? isMissing : 0) | (notApplicable === "leavesSample" ? isOut : 0);
      kept[at] = (kept[at] as number) & ~leaving;
      const dropped = (missing === "reweight" ? isMissing : 0) | (notApplicable === "reweight" ? isOut : 0);
      if (counts !== undefined) counts[at] = ~dropped;
    }
    if (known !== undefined && counts !== undefined) addWhere(counts, weights[index] as number, known);
    return plane;
  });
  // Where nothing is known nothing can be weighed: such a unit leaves the sample whatever the policy.
  known?.forEach((sum, row) => {
    if (sum === 0) setBit(kept, row, false);
  });
  const scores = new Float64Array(table.length);
  for (const [index, plane] of deprived.entries()) {
    for (let at = 0; at < plane.length; at++) plane[at] = (plane[at] as number) & (kept[at] as number);
    addWhere(plane, weights[index] as number, scores);
  }
  const denominator = weights.reduce((sum, weight) => sum + weight, 0);
  const poor = poorOf(kept, scores, known, leastScores(measure), denominator);
  return { states, deprived, kept, poor, scores, known };
}

/** Adds a number to each row whose bit is set. */
function addWhere(plane: BitPlane, number: number, sums: Float64Array): void {
  for (let at = 0; at < plane.length; at++) {
    for (let bits = plane[at] as number; bits !== 0; bits &= bits - 1) {
      const row = (at << 3) + 31 - Math.clz32(bits & -bits);
      // Bits beyond the rows mean nothing, and a number set there goes nowhere.
      sums[row] = (sums[row] as number) + number;
    }
  }
}

/**
 * The least whole score that makes poor where so much weight is known: the share of it, rounded up. A score is whole, so it reaches
 * the share exactly when it reaches this.
 */
export function leastScores({ cutoff }: PovertyMeasure): (known: number) => number {
  if (cutoff.kind === "union") return () => 1;
  const { numerator, denominator } = parseRatio(cutoff.share);
  const found = new Map<number, number>();
  return (known) => {
    const least = found.get(known) ?? Number((numerator * BigInt(known) + denominator - 1n) / denominator);
    found.set(known, least);
    return least;
  };
}

function poorOf(
  kept: BitPlane,
  scores: Float64Array,
  known: Float64Array | undefined,
  leastOf: (known: number) => number,
  denominator: number,
): BitPlane {
  const poor = bitPlaneOf(scores.length);
  const whole = leastOf(denominator);
  for (let at = 0; at < poor.length; at++) {
    const bits = kept[at] as number;
    let found = 0;
    const end = Math.min(scores.length - (at << 3), 8);
    for (let bit = 0; bit < end; bit++) {
      const row = (at << 3) + bit;
      if (((bits >> bit) & 1) === 0) continue;
      const least = known === undefined ? whole : leastOf(known[row] as number);
      if ((scores[row] as number) >= least) found |= 1 << bit;
    }
    poor[at] = found;
  }
  return poor;
}
