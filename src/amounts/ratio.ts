import { greatestCommonDivisor } from "./greatestCommonDivisor.js";
import { type Numeral, numeralOfNumber } from "./numeral.js";

/**
 * An exact number: one whole number over another. A third is a third, not 0.333.
 * @remarks Plain data in lowest terms with a positive denominator, so equal numbers have equal fields. Make it with
 * {@link ratioOf} or {@link parseRatio}, which see to that. On the wire it is the text of {@link formatRatio}.
 * @category Exact numbers
 * @since 0.1.0
 */
export interface Ratio {
  /** The number above the line; it bears the sign. */
  readonly numerator: bigint;
  /** The number below the line, 1 or more. */
  readonly denominator: bigint;
}

/**
 * Whatever means one exact number: a JavaScript number means its shortest decimal, so `0.1` is one tenth.
 * @category Exact numbers
 * @since 0.1.0
 */
export type ExactNumber = number | bigint | Ratio;

/**
 * Makes an exact number, or an exact fraction of two.
 * @param numerator - The number, or the part above the line.
 * @param denominator - The part below the line; 1 unless told.
 * @throws a RangeError when the denominator is zero, or a number is not finite.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOf } from "chumchon/amounts";
 * ratioOf(2, 6); // => { numerator: 1n, denominator: 3n }
 * ratioOf(0.1); // => { numerator: 1n, denominator: 10n }
 * ```
 */
export function ratioOf(numerator: ExactNumber, denominator: ExactNumber = 1n): Ratio {
  const above = exactly(numerator);
  if (denominator === 1n) return above;
  const below = exactly(denominator);
  return reducedRatio(above.numerator * below.denominator, above.denominator * below.numerator);
}

/** The ratio in lowest terms, its sign above the line. */
export function reducedRatio(numerator: bigint, denominator: bigint): Ratio {
  if (denominator === 0n) throw new RangeError("a ratio with a denominator of zero has no value");
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  if (divisor === 1n) return { numerator, denominator };
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The value of a number as it is written. */
export function ratioOfNumeral({ negative, digits, places }: Numeral): Ratio {
  const units = BigInt(digits);
  return reducedRatio(negative ? -units : units, 10n ** BigInt(places));
}

function exactly(value: ExactNumber): Ratio {
  if (typeof value === "object") return value;
  if (typeof value === "bigint") return { numerator: value, denominator: 1n };
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number and has no exact value`);
  return ratioOfNumeral(numeralOfNumber(value));
}
