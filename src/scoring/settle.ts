import { roundBounded } from "../amounts/index.js";
import type { Plan } from "./plan.js";
import { isIrrational } from "./plannedItem.js";
import { type Rounding, roundedScore } from "./roundedScores.js";
import { boundedScores, exactScores, type KeptLogarithms, type LookUp, rowScoresOf } from "./rowScores.js";

/** The rounded score of a part in a row, with what is known of its parts; NaN where there is none, or it is beyond the integers. */
export type Settle = (row: number, part: number, lookUp: LookUp) => number;

/**
 * Settles what an estimate leaves open, because a rounding half or a cut lies within its bound: first in double-double, whose
 * bound is a hundred million million times as narrow, and where that touches it too, exactly. Where nothing is irrational exact
 * numbers are as quick, and a bound is touched because the score is a half.
 */
export function settlerOf(plan: Plan, rounding: Rounding): Settle {
  const kept: KeptLogarithms = new Map();
  const rational = rationalPartsOf(plan);
  return (row, part, lookUp) => {
    if (rational[part] !== true) {
      const bounded = rowScoresOf(boundedScores(plan, row, lookUp))(part);
      if ("code" in bounded) return Number.NaN;
      const rounded = roundBounded(bounded, rounding.decimals, rounding.mode);
      if (rounded !== undefined) return rounded;
    }
    const exact = rowScoresOf(exactScores(plan, row, kept, lookUp))(part);
    return "code" in exact ? Number.NaN : (roundedScore(exact, rounding) ?? Number.NaN);
  };
}

/** Which parts have no root and no logarithm in them or below. */
function rationalPartsOf({ items, nodes }: Plan): readonly boolean[] {
  const rational = items.map((item) => !isIrrational(item));
  for (const { definition, parts } of nodes) {
    const isRational = definition.aggregate !== "geometric" && typeof definition.aggregate === "string";
    rational.push(isRational && parts.every((part) => rational[part]));
  }
  return rational;
}
