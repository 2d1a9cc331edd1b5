import { type Bounded, unitSquared } from "./bounded.js";
import { multipleOf } from "./doubleDouble.js";
import { powerOfTen, type RoundingMode } from "./rounding.js";

/**
 * Rounds a bounded number once, where its bound leaves no doubt.
 * @remarks The answer is that of {@link roundRatio} for every number within the bound.
 * @param bounded - The number and how far it may be off.
 * @param decimals - How many places: 0 to 15.
 * @param mode - Half up unless told.
 * @returns The scaled integer; undefined where the bound touches a number at which rounding turns (a half, or a whole number
 * where the mode cuts), or the result may be beyond 2^53 - 1: then the number must be worked out again, exactly.
 * @throws a RangeError when the places are not 0 to 15.
 * @category Bounded numbers
 * @since 0.1.0
 * @example The root of two lies clear of a half; that of 0.015625 is 0.125, on it
 * ```ts
 * import { boundedOf, boundedPower, ratioOf, roundBounded } from "chumchon/amounts";
 * roundBounded(boundedPower(boundedOf(2), ratioOf(1, 2)), 3); // => 1414
 * roundBounded(boundedPower(boundedOf(0.015625), ratioOf(1, 2)), 2); // => undefined
 * roundBounded({ high: 0.5, low: 0, error: 0.1 }, 0); // => undefined
 * ```
 */
export function roundBounded(bounded: Bounded, decimals: number, mode: RoundingMode = "halfUp"): number | undefined {
  powerOfTen(decimals);
  const scaled = multipleOf(bounded, tens[decimals] as number);
  const error = bounded.error * (tens[decimals] as number) + 2 * unitSquared * Math.abs(scaled.high);
  const rounded = roundedWithin(scaled.high, scaled.low, error, mode);
  return Number.isNaN(rounded) ? undefined : rounded;
}

/**
 * Rounds an estimate once, a float and how far it may be off, where the bound leaves no doubt.
 * @param value - The estimate.
 * @param error - How far from it the true number may lie.
 * @param decimals - How many places: 0 to 15.
 * @param mode - The mode.
 * @returns The scaled integer; NaN where only a better estimate or the exact number can tell, as for {@link roundBounded}.
 * @throws a RangeError when the places are not 0 to 15.
 * @category Estimates
 * @since 0.1.0
 * @example
 * ```ts
 * import { roundEstimate } from "chumchon/amounts";
 * roundEstimate(0.1249, 1e-15, 2, "halfUp"); // => 12
 * roundEstimate(0.125, 1e-15, 2, "halfUp"); // => NaN
 * ```
 */
export function roundEstimate(value: number, error: number, decimals: number, mode: RoundingMode): number {
  const scale = tens[decimals] ?? Number(powerOfTen(decimals));
  const scaled = value * scale;
  return roundedWithin(scaled, 0, error * scale + 2.5e-16 * Math.abs(scaled), mode);
}

const tens: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** The whole number to which all numbers within the error of high + low are rounded; NaN where they part. */
function roundedWithin(high: number, low: number, error: number, mode: RoundingMode): number {
  // Two below 2^53 - 1, so that neither neighbour is beyond.
  if (!(Math.abs(high) <= 9007199254740989)) return Number.NaN;
  if (error === 0 && low === 0 && Number.isInteger(high)) return high + 0;
  // Where halves turn, the unit around a whole number rounds to it; else the unit above one rounds to one of its ends.
  const isHalf = mode === "halfUp" || mode === "halfEven" || mode === "halfDown";
  const from = isHalf ? -0.5 : 0;
  const nearest = isHalf ? Math.round(high) : Math.floor(high);
  const whole = low < 0 && high - nearest === from ? nearest - 1 : nearest;
  // The differences from the whole number, and near an end of the unit also those from it, are exact.
  const rest = high - whole;
  const margin = error * 1.000001;
  if (!(rest - from + low > margin && from + 1 - rest - low > margin)) return Number.NaN;
  return isHalf ? whole + 0 : endOf(mode, whole);
}

/** Which end of the unit above a whole number a mode goes to. */
function endOf(mode: RoundingMode, whole: number): number {
  const isUp = mode === "ceiling" || (mode === "up" && whole >= 0) || (mode === "down" && whole < 0);
  return isUp ? whole + 1 : whole;
}
