import { type DoubleDouble, negativeOf, productOf, quotientOf, sumOf } from "./doubleDouble.js";
import { unitRoundoff } from "./errorFree.js";
import { type ExactNumber, ratioOf } from "./ratio.js";
import { timesTwoToThe } from "./twoToThe.js";

/**
 * A number that is known up to a bound: it lies no farther than `error` from `high + low`.
 * @remarks The sum of two floats holds 106 bits, 31 digits, at some twenty times the price of a float. Each function that takes
 * bounded numbers gives one that holds too, whatever numbers lie within the bounds, and also for the values of {@link rootOf},
 * {@link logarithmOf} and {@link powerOf}, snapped to 50 digits. Where nothing is known the error is infinite: numbers
 * nearer to zero than 2^-400 or farther than 2^400 are left to exact arithmetic, for floats lose digits there.
 * @category Bounded numbers
 * @since 0.1.0
 */
export interface Bounded {
  /** The number as the nearest float, but for a last digit. */
  readonly high: number;
  /** What the nearest float lacks. */
  readonly low: number;
  /** How far the true number may lie from the sum of both; infinite where nothing is known. */
  readonly error: number;
}

/** u², which counts the errors of double-double arithmetic. */
export const unitSquared: number = unitRoundoff * unitRoundoff;

/**
 * An exact number as a bounded one, right to 31 digits.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, ratioOf } from "chumchon/amounts";
 * boundedOf(12); // => { high: 12, low: 0, error: 0 }
 * boundedOf(ratioOf(1, 3)).error < 1e-31; // => true
 * ```
 */
export function boundedOf(number: ExactNumber): Bounded {
  if (typeof number === "number" && Number.isSafeInteger(number)) return { high: number + 0, low: 0, error: 0 };
  const { numerator, denominator } = ratioOf(number);
  if (numerator === 0n) return { high: 0, low: 0, error: 0 };
  const [above, below] = [leadingBitsOf(numerator), leadingBitsOf(denominator)];
  const shift = above.shift - below.shift;
  if (Math.abs(shift) > 400) return unknown;
  const quotient = denominator === 1n ? above.value : quotientOf(above.value, below.value);
  const value = { high: timesTwoToThe(quotient.high, shift), low: timesTwoToThe(quotient.low, shift) };
  const isExact = denominator === 1n && above.isExact;
  // Each part is cut or rounded by less than 3u²/2, and their quotient by 15u² + 56u³.
  return within(value, isExact ? 0 : 20 * unitSquared * Math.abs(value.high));
}

/**
 * Adds two bounded numbers.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { addBounded, boundedOf, ratioOf, roundBounded } from "chumchon/amounts";
 * roundBounded(addBounded(boundedOf(1), boundedOf(ratioOf(1, 3))), 2); // => 133
 * ```
 */
export function addBounded(left: Bounded, right: Bounded): Bounded {
  const sum = sumOf(left, right);
  return within(sum, left.error + right.error + 4 * unitSquared * Math.abs(sum.high));
}

/**
 * Takes the second bounded number from the first.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, ratioOf, roundBounded, subtractBounded } from "chumchon/amounts";
 * roundBounded(subtractBounded(boundedOf(1), boundedOf(ratioOf(1, 3))), 2); // => 67
 * ```
 */
export function subtractBounded(left: Bounded, right: Bounded): Bounded {
  return addBounded(left, { ...negativeOf(right), error: right.error });
}

/**
 * Multiplies two bounded numbers.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, multiplyBounded, ratioOf, roundBounded } from "chumchon/amounts";
 * roundBounded(multiplyBounded(boundedOf(200), boundedOf(ratioOf(1, 3))), 2); // => 6667
 * ```
 */
export function multiplyBounded(left: Bounded, right: Bounded): Bounded {
  const product = productOf(left, right);
  const [a, b] = [Math.abs(left.high) + Math.abs(left.low), Math.abs(right.high) + Math.abs(right.low)];
  const error = a * right.error + (b + right.error) * left.error;
  return within(product, error + 8 * unitSquared * Math.abs(product.high));
}

/**
 * Divides the first bounded number by the second; nothing is known where the second may be zero.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, divideBounded, roundBounded } from "chumchon/amounts";
 * roundBounded(divideBounded(boundedOf(3990), boundedOf(4002)), 4); // => 9970
 * divideBounded(boundedOf(1), boundedOf(0)).error; // => Infinity
 * ```
 */
export function divideBounded(left: Bounded, right: Bounded): Bounded {
  const nearest = leastSizeOf(right);
  if (!(nearest > 0)) return unknown;
  const quotient = quotientOf(left, right);
  const size = Math.abs(quotient.high);
  return within(quotient, (left.error + 1.001 * size * right.error) / nearest + 17 * unitSquared * size);
}

/**
 * Which of two bounded numbers is greater, where the bounds tell.
 * @returns 1 when the first is greater, -1 when the second is, 0 when both are known exactly and equal; undefined where the
 * bounds touch, and only exact numbers can tell.
 * @category Bounded numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { boundedOf, compareBounded, ratioOf } from "chumchon/amounts";
 * compareBounded(boundedOf(ratioOf(2, 3)), boundedOf(0.666)); // => 1
 * compareBounded(boundedOf(ratioOf(2, 3)), boundedOf(ratioOf(2, 3))); // => undefined
 * ```
 */
export function compareBounded(left: Bounded, right: Bounded): -1 | 0 | 1 | undefined {
  const { high, error } = subtractBounded(left, right);
  if (error === 0 && high === 0) return 0;
  if (!(Math.abs(high) > error * 1.001)) return undefined;
  return high > 0 ? 1 : -1;
}

/** Where nothing is known. */
export const unknown: Bounded = { high: 0, low: 0, error: Infinity };

/** How near to zero the number may be, at least; below zero or zero where it may be zero. */
export function leastSizeOf({ high, low, error }: Bounded): number {
  return ((Math.abs(high) - Math.abs(low)) * (1 - 1e-15) - error) * (1 - 1e-15);
}

/**
 * The number and its bound, raised by more than the rounding of the few steps it was reckoned in, and to 2^-500, so that
 * no product of it by a number of the range vanishes.
 */
export function within({ high, low }: DoubleDouble, error: number): Bounded {
  const size = Math.abs(high);
  const isHeld = high === 0 ? low === 0 : size > leastSize && size < mostSize;
  if (!isHeld || !(error < mostSize)) return unknown;
  return { high, low, error: error === 0 ? 0 : Math.max(error * 1.000001, leastError) };
}

/** 2^-400, 2^400 and 2^-500. */
const leastSize = 3.872591914849318e-121;
const mostSize = 2.582249878086909e120;
const leastError = 3.054936363499605e-151;

interface LeadingBits {
  /** The number over two to the shift. */
  readonly value: DoubleDouble;
  readonly shift: number;
  readonly isExact: boolean;
}

/** A whole number as its first bits: where it has more than 200, what follows the first 130 is cut off. */
function leadingBitsOf(whole: bigint): LeadingBits {
  const size = whole < 0n ? -whole : whole;
  const bits = size < 2n ** 200n ? 0 : size.toString(16).length * 4;
  const shift = Math.max(0, bits - 134);
  const kept = shift === 0 ? whole : whole / 2n ** BigInt(shift);
  const high = Number(kept);
  const rest = kept - BigInt(high);
  const low = Number(rest);
  return { value: { high, low }, shift, isExact: shift === 0 && BigInt(low) === rest };
}
