import { type Brand, fail, ok, type Result, valueOrThrow } from "../kernel/index.js";
import { safeParseDecimal } from "./decimals.js";
import { type DecimalTextOptions, pointedText } from "./decimalText.js";
import { type AmountsProblem, amountsSentences } from "./problems.js";
import { type ExactNumber, ratioOf } from "./ratio.js";

/**
 * Money: a whole number of satang (สตางค์), a hundred to the baht.
 * @remarks A safe integer, up to 90 trillion baht either way; what would go beyond is an error, never a rounded sum. A
 * negative amount is money taken back.
 * @category Money
 * @since 0.1.0
 */
export type Satang = Brand<number, "Satang">;

/**
 * Takes a whole number of satang as money.
 * @throws a RangeError when it is no whole number within 2^53 - 1.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatBaht, satangOf } from "chumchon/amounts";
 * formatBaht(satangOf(123_450)); // => "1,234.50"
 * ```
 */
export function satangOf(satang: number): Satang {
  if (!Number.isSafeInteger(satang)) throw new RangeError(`${satang} is not a whole number of satang within 2^53 - 1`);
  return (satang === 0 ? 0 : satang) as Satang;
}

/**
 * Takes an amount in baht as money, exactly.
 * @param baht - A number means its shortest decimal: `0.1` is ten satang.
 * @throws a RangeError when it is no whole number of satang, or beyond 2^53 - 1 of them.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { satangFromBaht } from "chumchon/amounts";
 * satangFromBaht(38_000); // => 3_800_000
 * ```
 */
export function satangFromBaht(baht: ExactNumber): Satang {
  const { numerator, denominator } = ratioOf(baht);
  const satang = numerator * 100n;
  if (satang % denominator !== 0n) throw new RangeError("the amount has a fraction of a satang: round it first");
  return satangOf(Number(satang / denominator));
}

/**
 * Reads an amount in baht as money, or says why it cannot.
 * @remarks As {@link safeParseDecimal} at two decimals: a third decimal is refused, be it a zero. "บาท" or the ".-" of price
 * lists may follow, "฿" may go before. Words such as ล้าน (million) are refused.
 * @param input - A text, or a number of baht.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseSatang } from "chumchon/amounts";
 * safeParseSatang("๑,๒๓๔.๕๐"); // => { ok: true, value: 123450 }
 * safeParseSatang("1,234.50 บาท"); // => { ok: true, value: 123450 }
 * safeParseSatang("1.005").ok; // => false
 * ```
 */
export function safeParseSatang(input: unknown): Result<Satang, AmountsProblem> {
  const units = safeParseDecimal(typeof input === "string" ? withoutUnit(input) : input, { decimals: 2 });
  return units.ok ? ok(units.value as Satang) : fail(...units.problems);
}

/**
 * Reads an amount in baht that must be one.
 * @param input - As for {@link safeParseSatang}.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseSatang } from "chumchon/amounts";
 * parseSatang("1,234.50"); // => 123450
 * ```
 */
export function parseSatang(input: unknown): Satang {
  return valueOrThrow(safeParseSatang(input), amountsSentences);
}

/**
 * Writes money in baht, with two decimals and commas.
 * @param satang - The money.
 * @param options - Grouping (on unless told) and digits.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatBaht, parseSatang } from "chumchon/amounts";
 * formatBaht(parseSatang("1234.5")); // => "1,234.50"
 * formatBaht(parseSatang("1234.5"), { digits: "thai" }); // => "๑,๒๓๔.๕๐"
 * ```
 */
export function formatBaht(satang: Satang, options: DecimalTextOptions = {}): string {
  return pointedText(satangOf(satang), 2, { grouping: true, ...options });
}

/**
 * Adds two amounts of money.
 * @throws a RangeError when the sum is beyond 2^53 - 1 satang.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { addSatang, satangFromBaht } from "chumchon/amounts";
 * addSatang(satangFromBaht(1.5), satangFromBaht(0.25)); // => 175
 * ```
 */
export function addSatang(left: Satang, right: Satang): Satang {
  return satangOf(left + right);
}

/**
 * Takes the second amount of money from the first.
 * @throws a RangeError when the difference is beyond 2^53 - 1 satang.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { satangFromBaht, subtractSatang } from "chumchon/amounts";
 * subtractSatang(satangFromBaht(1.5), satangFromBaht(2)); // => -50
 * ```
 */
export function subtractSatang(left: Satang, right: Satang): Satang {
  return satangOf(left - right);
}

/**
 * Adds up money; of none, nothing.
 * @remarks The order does not matter: the sum is right, or it is an error, even where amounts on the way are beyond the
 * limit and come back.
 * @throws a RangeError when the sum is beyond 2^53 - 1 satang.
 * @category Money
 * @since 0.1.0
 * @example
 * ```ts
 * import { satangFromBaht, sumSatang } from "chumchon/amounts";
 * sumSatang([0.1, 0.2, 0.3].map((baht) => satangFromBaht(baht))); // => 60
 * ```
 */
export function sumSatang(amounts: Iterable<Satang>): Satang {
  let total = 0;
  let wide = 0n;
  for (const amount of amounts) {
    const next = total + amount;
    if (Number.isSafeInteger(next)) total = next;
    else {
      wide += BigInt(total);
      total = amount;
    }
  }
  return satangOf(wide === 0n ? total : Number(wide + BigInt(total)));
}

function withoutUnit(text: string): string {
  let amount = text.trim();
  if (amount.endsWith("บาท")) amount = amount.slice(0, -3).trimEnd();
  if (amount.endsWith(".-")) amount = amount.slice(0, -2);
  return amount.startsWith("฿") ? amount.slice(1) : amount;
}
