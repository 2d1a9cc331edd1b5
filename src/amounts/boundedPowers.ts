import { type Bounded, boundedOf, leastSizeOf, multiplyBounded, unitSquared, unknown, within } from "./bounded.js";
import { type DoubleDouble, multipleOf, negativeOf, partOf, productOf, quotientOf, sumOf } from "./doubleDouble.js";
import type { ExactNumber } from "./ratio.js";
import { exponentOf, timesTwoToThe } from "./twoToThe.js";

/**
 * The natural logarithm of a bounded number; nothing is known where it may be zero or less.
 * @remarks Right to 2^-100 of itself beyond what the bound of the argument makes uncertain: x is 2^k·m with m between 0.7 and
 * 1.42, and ln x = k·ln 2 + 2(z + z³/3 + z⁵/5 + …) with z = (m - 1)/(m + 1), which is below 0.18. With u = 2^-53, z is off by
 * 21u², the series by 32u² of itself, and the sum with k·ln 2 by 40u²; what is left out of the series is below 2^-115.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedLogarithm, boundedOf, roundBounded } from "chumchon/amounts";
 * roundBounded(boundedLogarithm(boundedOf(2)), 15); // => 693147180559945
 * ```
 */
export function boundedLogarithm(value: Bounded): Bounded {
  const nearest = leastSizeOf(value);
  if (!(nearest > 0) || value.high < 0) return unknown;
  const exponent = exponentOf(value.high);
  const middle = { high: timesTwoToThe(value.high, -exponent), low: timesTwoToThe(value.low, -exponent) };
  const series = logarithmNearOne(middle);
  const logarithm = exponent === 0 ? series : sumOf(multipleOf(logarithmOfTwo, exponent), series);
  return within(logarithm, value.error / nearest + 64 * unitSquared * Math.abs(logarithm.high));
}

/**
 * The number e raised to a bounded number; nothing is known beyond e^270 and e^-270.
 * @remarks Right to (32 + 8|x|)·2^-106 of itself beyond what the bound of the exponent makes uncertain: x is k·ln 2 + r with |r|
 * below 0.35, off by 5|x|u² + 2u², and e^r is the first 28 terms of its series, of which the rest is below 2^-120.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedExponential, boundedOf, roundBounded } from "chumchon/amounts";
 * roundBounded(boundedExponential(boundedOf(1)), 12); // => 2718281828459
 * ```
 */
export function boundedExponential(value: Bounded): Bounded {
  const { high, error } = value;
  if (!(Math.abs(high) < 270) || !(error < 0.5)) return unknown;
  if (high === 0 && error === 0) return boundedOf(1);
  const exponent = Math.round(high / logarithmOfTwo.high);
  const rest = exponent === 0 ? value : sumOf(value, negativeOf(multipleOf(logarithmOfTwo, exponent)));
  let series: DoubleDouble = one;
  for (let term = 28; term > 0; term--) series = sumOf(one, partOf(productOf(series, rest), term));
  const power = { high: timesTwoToThe(series.high, exponent), low: timesTwoToThe(series.low, exponent) };
  // e^t - 1 is below t(1 + t) for t up to 1.
  return within(power, power.high * (error * (1 + error) + (33 + 8 * Math.abs(high)) * unitSquared));
}

/**
 * A bounded number raised to an exact exponent; nothing is known where the base may be negative.
 * @remarks e to the exponent times the logarithm: right to (40 + 100|ln power|)·2^-106 of itself beyond what the bound of the
 * base makes uncertain. Zero known exactly stays zero for an exponent above zero, and anything to the zero is one.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, boundedPower, ratioOf, roundBounded } from "chumchon/amounts";
 * roundBounded(boundedPower(boundedOf(2), ratioOf(1, 3)), 6); // => 1259921
 * ```
 */
export function boundedPower(base: Bounded, exponent: ExactNumber): Bounded {
  const power = boundedOf(exponent);
  if (power.high === 0 && power.error === 0) return boundedOf(1);
  if (base.high === 0 && base.error === 0 && power.high > 0) return base;
  return boundedExponential(multiplyBounded(power, boundedLogarithm(base)));
}

const one: DoubleDouble = { high: 1, low: 0 };

/** ln 2; what is lacking is below 2^-110 of it. */
const logarithmOfTwo: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 };

/** ln m = 2(z + z³/3 + …), the last term first. */
function logarithmNearOne(middle: DoubleDouble): DoubleDouble {
  const z = quotientOf(sumOf(middle, negativeOf(one)), sumOf(middle, one));
  const square = productOf(z, z);
  let series = partOf(one, 45);
  for (let odd = 43; odd > 0; odd -= 2) series = sumOf(partOf(one, odd), productOf(series, square));
  return multipleOf(productOf(z, series), 2);
}
