import { type Ratio, type RoundingMode, roundRatio } from "../amounts/index.js";
import type { Lane } from "./lanes.js";

/** How scores are rounded: the places and the mode of the definition. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** The score as an integer of the declared places; none where there is no such integer below 2^53. */
export function roundedScore(score: Ratio, { decimals, mode }: Rounding): number | undefined {
  const size = score.numerator < 0n ? -score.numerator : score.numerator;
  const most = BigInt(Number.MAX_SAFE_INTEGER) * score.denominator;
  return size * 10n ** BigInt(decimals) > most ? undefined : roundRatio(score, decimals, mode);
}

/** Rounds a whole lane in floats; undefined where a step could leave the whole numbers below 2^53. */
export function roundedLane(lane: Lane, { decimals, mode }: Rounding): Float64Array | undefined {
  const scale = 10 ** decimals;
  const { numerators, denominator, bound } = lane;
  if (BigInt(bound) * BigInt(scale) + BigInt(denominator) > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return numerators.map((numerator) =>
    Number.isNaN(numerator) ? numerator : roundedQuotient(numerator * scale, denominator, mode),
  );
}

/** Below 2^53 a quotient of floats never reaches the next whole number, so its floor and its rest are exact. */
function roundedQuotient(dividend: number, divisor: number, mode: RoundingMode): number {
  const floor = Math.floor(dividend / divisor);
  const rest = dividend - floor * divisor;
  return rest !== 0 && goesUp(mode, dividend < 0, rest, divisor - rest, floor) ? floor + 1 : floor;
}

/** Whether a number between two whole ones goes to the greater, which is farther from zero unless it is negative. */
function goesUp(mode: RoundingMode, negative: boolean, below: number, above: number, floor: number): boolean {
  switch (mode) {
    case "halfUp":
      return below > above || (below === above && !negative);
    case "halfDown":
      return below > above || (below === above && negative);
    case "halfEven":
      return below > above || (below === above && floor % 2 !== 0);
    case "up":
      return !negative;
    case "down":
      return negative;
    case "ceiling":
      return true;
    case "floor":
      return false;
  }
}
