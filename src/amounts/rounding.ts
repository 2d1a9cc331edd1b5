import type { Ratio } from "./ratio.js";

/**
 * What rounding does with a number that lies between two that can be written.
 * @remarks Each mode is the same on both sides of zero but for `ceiling` and `floor`.
 * - `halfUp`: to the nearer; a half goes away from zero (2.5 is 3, -2.5 is -3). The default of the library: a convention,
 *   not taken from a source, and settable wherever something is rounded.
 * - `halfEven`: to the nearer; a half goes to the even neighbour (2.5 is 2, 3.5 is 4).
 * - `halfDown`: to the nearer; a half goes towards zero (2.5 is 2, -2.5 is -2).
 * - `up`: away from zero.
 * - `down`: towards zero, which cuts digits off.
 * - `ceiling`: to the greater neighbour.
 * - `floor`: to the lesser neighbour.
 * @category Rounding
 * @since 0.1.0
 */
export type RoundingMode = "halfUp" | "halfEven" | "halfDown" | "up" | "down" | "ceiling" | "floor";

/**
 * Rounds an exact number once, to a whole number of the smallest unit.
 * @param ratio - The exact number.
 * @param decimals - How many places: 0 to 15.
 * @param mode - Half up unless told.
 * @returns The scaled integer: 79,993 stands for 799.93 at two decimals.
 * @throws a RangeError when the places are not 0 to 15, or the result is beyond 2^53 - 1: such a number has no integer
 * that can be trusted. {@link toDecimalText} writes numbers of any size.
 * @category Rounding
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOf, roundRatio } from "chumchon/amounts";
 * roundRatio(ratioOf(2, 3), 2); // => 67
 * roundRatio(ratioOf(5, 2), 0, "halfEven"); // => 2
 * ```
 */
export function roundRatio(ratio: Ratio, decimals: number, mode: RoundingMode = "halfUp"): number {
  const units = Number(roundQuotient(ratio.numerator * powerOfTen(decimals), ratio.denominator, mode));
  if (!Number.isSafeInteger(units)) {
    throw new RangeError(`the number is too large for an exact integer at ${decimals} decimals`);
  }
  return units;
}

/** The whole number that a quotient rounds to. The denominator is positive. */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return quotient;
  const negative = numerator < 0n;
  const twice = (negative ? -remainder : remainder) * 2n;
  if (!goesAway(mode, negative, twice, denominator, quotient)) return quotient;
  return negative ? quotient - 1n : quotient + 1n;
}

/** Ten to the number of places, which are checked here for all who scale by them. */
export function powerOfTen(decimals: number): bigint {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`decimals must be a whole number from 0 to 15, not ${decimals}`);
  }
  return 10n ** BigInt(decimals);
}

function goesAway(mode: RoundingMode, negative: boolean, twice: bigint, whole: bigint, quotient: bigint): boolean {
  switch (mode) {
    case "halfUp":
      return twice >= whole;
    case "halfDown":
      return twice > whole;
    case "halfEven":
      return twice > whole || (twice === whole && quotient % 2n !== 0n);
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return !negative;
    case "floor":
      return negative;
  }
}
