import { exponentOf, timesTwoToThe } from "./twoToThe.js";

/**
 * The natural logarithm of a float in floats, off by 2^-49 of itself at most, with the same bits on every machine.
 * @remarks For columns: {@link boundedLogarithm} is right to twice as many digits, and {@link logarithmOf} exact. It takes
 * sums, products and quotients alone, which IEEE 754 fixes, where `Math.log` is left to each engine. x is 2^k·m with m
 * between 0.7 and 1.42, and ln x = k·ln 2 + 2(z + z³/3 + z⁵/5 + …) with z = (m - 1)/(m + 1), which is below 0.18. With u = 2^-53,
 * m - 1 is exact, z is off by 2u, the series by 4u of itself, k·ln 2 by 2u, and the sum by 9u; what is left out of the series
 * is below 2^-60.
 * @param value - Above zero.
 * @returns NaN for zero, a negative number, infinity or NaN.
 * @category Estimates
 * @since 0.1.0
 * @example
 * ```ts
 * import { estimatedLogarithm } from "chumchon/amounts";
 * estimatedLogarithm(1); // => 0
 * Math.abs(estimatedLogarithm(2) - 0.6931471805599453) < 2e-15; // => true
 * ```
 */
export function estimatedLogarithm(value: number): number {
  if (!(value > 0 && value < Infinity)) return Number.NaN;
  const exponent = exponentOf(value);
  const middle = timesTwoToThe(value, -exponent);
  const z = (middle - 1) / (middle + 1);
  const s = z * z;
  const tail = s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * tailOf(s))))));
  return exponent * Math.LN2 + 2 * (z + z * tail);
}

/**
 * The number e raised to a float in floats, off by 2^-49 of itself at most, with the same bits on every machine.
 * @remarks For columns, as {@link estimatedLogarithm}. x is k·ln 2 + r with |r| below 0.35, and ln 2 in two parts, of which
 * the first has 33 bits, so that r is off by u/3 at most, u being 2^-53; e^r is the first 14 terms of its series, off by 4u with
 * what is left out.
 * @param exponent - From -700 to 700.
 * @returns NaN beyond.
 * @category Estimates
 * @since 0.1.0
 * @example
 * ```ts
 * import { estimatedExponential } from "chumchon/amounts";
 * estimatedExponential(0); // => 1
 * Math.abs(estimatedExponential(1) - 2.718281828459045) < 5e-15; // => true
 * ```
 */
export function estimatedExponential(exponent: number): number {
  if (!(Math.abs(exponent) <= 700)) return Number.NaN;
  const twos = Math.round(exponent * Math.LOG2E);
  const r = exponent - twos * 0.6931471803691238 - twos * 1.9082149292705877e-10;
  const high = 1 + (r / 9) * (1 + (r / 10) * (1 + (r / 11) * (1 + (r / 12) * (1 + r / 13))));
  const low = 1 + (r / 5) * (1 + (r / 6) * (1 + (r / 7) * (1 + (r / 8) * high)));
  return timesTwoToThe(1 + r * (1 + (r / 2) * (1 + (r / 3) * (1 + (r / 4) * low))), twos);
}

/**
 * How far {@link estimatedLogarithm} and {@link estimatedExponential} may be off, as a part of their value: 2^-49.
 * @category Estimates
 * @since 0.1.0
 */
export const estimateError = 1.7763568394002505e-15;

/** 1/13 + s/15 + … + s⁴/21. */
function tailOf(s: number): number {
  return 1 / 13 + s * (1 / 15 + s * (1 / 17 + s * (1 / 19 + s / 21)));
}
