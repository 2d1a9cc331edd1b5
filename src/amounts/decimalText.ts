import { toThaiDigits } from "../kernel/index.js";
import type { Ratio } from "./ratio.js";
import { type RoundingMode, roundQuotient } from "./rounding.js";

/**
 * How a number is written.
 * @category Text
 * @since 0.1.0
 */
export interface DecimalTextOptions {
  /** Part the digits before the point by commas in groups of three? */
  readonly grouping?: boolean;
  /** Arabic digits (0-9) or Thai digits (๐-๙). Arabic unless told. */
  readonly digits?: "arabic" | "thai";
}

/**
 * How an exact number is rounded and written.
 * @category Text
 * @since 0.1.0
 */
export interface RatioTextOptions extends DecimalTextOptions {
  /** Half up unless told. */
  readonly rounding?: RoundingMode;
  /** Write the hundredfold, as in a column of percentages? No sign is added. */
  readonly percent?: boolean;
}

/**
 * Writes an exact number with so many decimals, rounded once.
 * @remarks Of any size. A number that rounds to zero is written without a minus.
 * @param ratio - The exact number.
 * @param decimals - How many places: 0 to 1,000.
 * @param options - Rounding, percent, grouping (none unless told), digits.
 * @throws a RangeError when the places are not 0 to 1,000.
 * @category Text
 * @since 0.1.0
 * @example 38 of 899,118 persons fail, and yet it shows 100.00
 * ```ts
 * import { ratioOf, toDecimalText } from "chumchon/amounts";
 * const share = ratioOf(899_080, 899_118);
 * toDecimalText(share, 2, { percent: true }); // => "100.00"
 * toDecimalText(share, 2, { percent: true, rounding: "down" }); // => "99.99"
 * ```
 */
export function toDecimalText(ratio: Ratio, decimals: number, options: RatioTextOptions = {}): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 1000) {
    throw new RangeError(`decimals must be a whole number from 0 to 1,000, not ${decimals}`);
  }
  const scale = 10n ** BigInt(decimals + (options.percent === true ? 2 : 0));
  const units = roundQuotient(ratio.numerator * scale, ratio.denominator, options.rounding ?? "halfUp");
  return pointedText(units, decimals, options);
}

/** The text of an integer that stands for so many decimals. */
export function pointedText(units: bigint | number, decimals: number, options: DecimalTextOptions): string {
  const negative = units < 0;
  const digits = String(negative ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const whole = digits.slice(0, point);
  const fraction = decimals === 0 ? "" : `.${digits.slice(point)}`;
  const text = `${negative ? "-" : ""}${options.grouping === true ? grouped(whole) : whole}${fraction}`;
  return options.digits === "thai" ? toThaiDigits(text) : text;
}

function grouped(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.push(whole.slice(Math.max(0, end - 3), end));
  return groups.reverse().join(",");
}
