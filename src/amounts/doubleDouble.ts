import { productError, quickSumError, sumError } from "./errorFree.js";

/**
 * A number as the sum of two floats, the low one at most half a unit in the last place of the high one: 106 bits.
 *
 * The algorithms and the proofs of their bounds are those of M. Joldes, J.-M. Muller and V. Popescu, "Tight and rigorous error
 * bounds for basic building blocks of double-word arithmetic", ACM Transactions on Mathematical Software 44 (2017), written
 * here from their description. u is {@link unitRoundoff}, 2^-53. The bounds hold while no step leaves the range in which
 * {@link productError} is exact; {@link boundedOf} keeps all numbers within it.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** Their algorithm 6; the result is off by 3u² + 13u³ of itself at most. */
export function sumOf(left: DoubleDouble, right: DoubleDouble): DoubleDouble {
  const high = left.high + right.high;
  const low = left.low + right.low;
  const first = sumError(left.high, right.high, high) + low;
  const middle = high + first;
  const rest = sumError(left.low, right.low, low) + quickSumError(high, first, middle);
  return normalised(middle, rest);
}

/** Their algorithm 10; 7u² at most. */
export function productOf(left: DoubleDouble, right: DoubleDouble): DoubleDouble {
  const product = left.high * right.high;
  const cross = left.high * right.low + left.low * right.high;
  return normalised(product, productError(left.high, right.high, product) + cross);
}

/** Their algorithm 17; 15u² + 56u³ at most. */
export function quotientOf(left: DoubleDouble, right: DoubleDouble): DoubleDouble {
  const quotient = left.high / right.high;
  const { high, low } = multipleOf(right, quotient);
  return normalised(quotient, (left.high - high + (left.low - low)) / right.high);
}

/** Their algorithm 7; 1.5u² + 4u³ at most. */
export function multipleOf(left: DoubleDouble, factor: number): DoubleDouble {
  const product = left.high * factor;
  const cross = left.low * factor;
  const middle = product + cross;
  return normalised(middle, quickSumError(product, cross, middle) + productError(left.high, factor, product));
}

/** The number over a whole one: their algorithm 15; 3u² at most. */
export function partOf(left: DoubleDouble, divisor: number): DoubleDouble {
  const quotient = left.high / divisor;
  const product = quotient * divisor;
  const rest = left.high - product - productError(quotient, divisor, product) + left.low;
  return normalised(quotient, rest / divisor);
}

/** The number with the other sign, exactly. */
export function negativeOf({ high, low }: DoubleDouble): DoubleDouble {
  return { high: -high, low: -low };
}

function normalised(left: number, right: number): DoubleDouble {
  const high = left + right;
  return { high, low: quickSumError(left, right, high) };
}
