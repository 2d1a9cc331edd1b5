import { roundBounded } from "../amounts/index.js";
import type { Plan } from "./plan.js";
import { type Rounding, roundedScore } from "./roundedScores.js";
import { boundedScores, exactScores, type KeptLogarithms, rowScoresOf } from "./rowScores.js";

/** The rounded score of a part in a row; NaN where there is none, or it is beyond the exact integers. */
export type Settle = (row: number, part: number) => number;

/**
 * Settles what an estimate leaves open, because a rounding half or a cut lies within its bound: first in double-double, whose
 * bound is a hundred million million times as narrow, and where that touches it too, exactly.
 */
export function settlerOf(plan: Plan, rounding: Rounding): Settle {
  const kept: KeptLogarithms = new Map();
  return (row, part) => {
    const bounded = rowScoresOf(boundedScores(plan, row))(part);
    if ("code" in bounded) return Number.NaN;
    const rounded = roundBounded(bounded, rounding.decimals, rounding.mode);
    if (rounded !== undefined) return rounded;
    const exact = rowScoresOf(exactScores(plan, row, kept))(part);
    return "code" in exact ? Number.NaN : (roundedScore(exact, rounding) ?? Number.NaN);
  };
}
