import { fail, ok, type Result, valueOrThrow } from "../kernel/index.js";
import { type DecimalTextOptions, pointedText } from "./decimalText.js";
import { type NumeralReason, numeralOfNumber, readNumeral } from "./numeral.js";
import { type AmountsProblem, amountsSentences } from "./problems.js";
import { type Ratio, reducedRatio } from "./ratio.js";
import { powerOfTen, type RoundingMode, roundQuotient } from "./rounding.js";

/**
 * How a scaled decimal is read.
 * @category Scaled decimals
 * @since 0.1.0
 */
export interface DecimalOptions {
  /** How many places the integer stands for: 0 to 15. */
  readonly decimals: number;
}

const mostCharacters = 100;

/**
 * Reads a number with a declared number of places as an integer of its smallest unit, or says why it cannot.
 * @remarks Arabic or Thai digits, a sign, a point, and commas where they part groups of three from the right; white space
 * around is dropped. A JavaScript number means its shortest decimal. Nothing is rounded: more decimals than declared are
 * refused, zeros too, for "1.500" may be fifteen hundred in another hand; a text with fewer is filled up. An exponent
 * ("1.2E+05") is refused in a text, for spreadsheets write it where they have dropped digits. Beyond 2^53 - 1 units an
 * integer is not exact and the number is refused.
 * @param input - A text or a number.
 * @param options - The declared number of places.
 * @throws a RangeError when the declared places are not 0 to 15.
 * @category Scaled decimals
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseDecimal } from "chumchon/amounts";
 * safeParseDecimal("1,234.5", { decimals: 2 }); // => { ok: true, value: 123450 }
 * safeParseDecimal("0.125", { decimals: 2 }).ok; // => false
 * ```
 */
export function safeParseDecimal(input: unknown, options: DecimalOptions): Result<number, AmountsProblem> {
  const { decimals } = options;
  const quick = typeof input === "string" ? plainUnits(input, decimals) : undefined;
  if (quick !== undefined) return ok(quick);
  powerOfTen(decimals);
  const numeral =
    typeof input === "string"
      ? readNumeral(input, mostCharacters)
      : typeof input !== "number"
        ? "malformed"
        : Number.isFinite(input)
          ? numeralOfNumber(input)
          : "notFinite";
  if (typeof numeral === "string") return fail(problemOf(numeral));
  const { negative, digits, places } = numeral;
  if (places > decimals) return fail({ code: "amounts.decimal.excessDecimals", path: [], decimals });
  // Digits of more than 2^53 become a float of at least 2^53, so the check is exact.
  const units = Number(digits + "0".repeat(decimals - places));
  if (!Number.isSafeInteger(units)) return fail({ code: "amounts.decimal.overflow", path: [], decimals });
  return ok(negative && units !== 0 ? -units : units);
}

/**
 * Reads a number with a declared number of places that must be one.
 * @param input - As for {@link safeParseDecimal}.
 * @param options - The declared number of places.
 * @throws a {@link kernel!ProblemError} when it is none, a RangeError when the declared places are not 0 to 15.
 * @category Scaled decimals
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseDecimal } from "chumchon/amounts";
 * parseDecimal("๗๘.๗๑๕๔", { decimals: 4 }); // => 787154
 * ```
 */
export function parseDecimal(input: unknown, options: DecimalOptions): number {
  return valueOrThrow(safeParseDecimal(input, options), amountsSentences);
}

/**
 * Writes an integer of smallest units as the number it stands for.
 * @param units - A safe integer.
 * @param decimals - How many places it stands for: 0 to 15.
 * @param options - Grouping (none unless told) and digits.
 * @throws a RangeError when the units are no safe integer, or the places are not 0 to 15.
 * @category Scaled decimals
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatDecimal } from "chumchon/amounts";
 * formatDecimal(-5, 2); // => "-0.05"
 * formatDecimal(123456789, 2, { grouping: true, digits: "thai" }); // => "๑,๒๓๔,๕๖๗.๘๙"
 * ```
 */
export function formatDecimal(units: number, decimals: number, options: DecimalTextOptions = {}): string {
  powerOfTen(decimals);
  return pointedText(safeInteger(units), decimals, options);
}

/**
 * Writes the same number at another number of places: exact when places are added, rounded once when they are taken.
 * @param units - A safe integer.
 * @param from - The places it stands for: 0 to 15.
 * @param to - The places wanted: 0 to 15.
 * @param mode - Half up unless told.
 * @throws a RangeError when the result is beyond 2^53 - 1, the units are no safe integer, or the places are not 0 to 15.
 * @category Scaled decimals
 * @since 0.1.0
 * @example
 * ```ts
 * import { rescaleDecimal } from "chumchon/amounts";
 * rescaleDecimal(125, 2, 4); // => 12500
 * rescaleDecimal(125, 2, 1); // => 13
 * ```
 */
export function rescaleDecimal(units: number, from: number, to: number, mode: RoundingMode = "halfUp"): number {
  return safeInteger(Number(roundQuotient(BigInt(safeInteger(units)) * powerOfTen(to), powerOfTen(from), mode)));
}

/**
 * The exact number that an integer of smallest units stands for.
 * @param units - A safe integer.
 * @param decimals - How many places it stands for: 0 to 15.
 * @throws a RangeError when the units are no safe integer, or the places are not 0 to 15.
 * @category Scaled decimals
 * @since 0.1.0
 * @example
 * ```ts
 * import { ratioOfDecimal } from "chumchon/amounts";
 * ratioOfDecimal(25, 2); // => { numerator: 1n, denominator: 4n }
 * ```
 */
export function ratioOfDecimal(units: number, decimals: number): Ratio {
  return reducedRatio(BigInt(safeInteger(units)), powerOfTen(decimals));
}

/**
 * The everyday text, a fifth of the time: Arabic digits with a minus or a point at most. Units that have passed 2^53 stay
 * beyond it, so the last check is exact. Whatever is not that, or not right, is left to the reader above.
 */
function plainUnits(text: string, decimals: number): number | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (text.length === start || text.length > 20) return undefined;
  let units = 0;
  let point = text.length - 1;
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === -2 && point === text.length - 1 && index < point) point = index;
    else return undefined;
  }
  const scale = tens[decimals - (text.length - 1 - point)];
  if (scale === undefined || decimals > 15 || !Number.isSafeInteger(units * scale)) return undefined;
  return start === 1 && units !== 0 ? -units * scale : units * scale;
}

const tens: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

function safeInteger(units: number): number {
  if (!Number.isSafeInteger(units)) throw new RangeError(`${units} is not a whole number within 2^53 - 1`);
  return units;
}

function problemOf(reason: NumeralReason): AmountsProblem {
  return reason === "tooLong"
    ? { code: "amounts.number.tooLong", path: [], characters: mostCharacters }
    : { code: `amounts.number.${reason}`, path: [] };
}
