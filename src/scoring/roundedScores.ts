import { type Ratio, type RoundingMode, roundRatio } from "../amounts/index.js";
import type { Lane } from "./itemLanes.js";

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

/** Can a lane be rounded in floats, no step leaving the whole numbers below 2^53? */
export function isRoundable({ denominator, bound }: Lane, { decimals }: Rounding): boolean {
  return 2n * BigInt(bound) * 10n ** BigInt(decimals) + 2n * BigInt(denominator) <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** Rounds the numerators of such a lane into the rows from `from` on; NaN stays. */
export function roundNumerators(
  rounded: Float64Array,
  from: number,
  numerators: Float64Array,
  { denominator }: Lane,
  { decimals, mode }: Rounding,
): void {
  const scale = Number(`1e${decimals}`);
  if (mode === "halfUp") {
    const [twoScales, twice] = [2 * scale, 2 * denominator];
    for (let place = 0; place < numerators.length; place++) {
      const numerator = numerators[place] as number;
      // A half goes away from zero: floor(x + 1/2) above it, -floor(-x + 1/2) below.
      const size = Math.floor((Math.abs(numerator) * twoScales + denominator) / twice);
      rounded[from + place] = numerator < 0 ? 0 - size : size;
    }
    return;
  }
  for (let place = 0; place < numerators.length; place++) {
    rounded[from + place] = roundedQuotient((numerators[place] as number) * scale, denominator, mode);
  }
}

/** Below 2^53 a quotient of floats never reaches the next whole number, so its floor and its rest are exact. NaN stays. */
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
