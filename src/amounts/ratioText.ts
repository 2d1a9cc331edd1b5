import { fail, ok, type Result, valueOrThrow } from "../kernel/index.js";
import { type Numeral, type NumeralReason, numeralOfNumber, readNumeral } from "./numeral.js";
import { type AmountsProblem, amountsSentences } from "./problems.js";
import { type Ratio, ratioOf, ratioOfNumeral } from "./ratio.js";
import { divideRatio } from "./ratioArithmetic.js";

const mostCharacters = 20_000;

/**
 * Reads an exact number, or says why it is none.
 * @remarks A text is a number or two with a stroke between, in Arabic or Thai digits, with or without commas that part
 * groups of three: "1/3", "0.25", "-1,200", "๑/๓". A JavaScript number means its shortest decimal: `0.1` is one tenth. An
 * exponent ("1e5") is refused in a text: spreadsheets write it where they have dropped digits. So are texts of more than
 * 20,000 characters.
 * @param input - A text, a number or a bigint.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseRatio } from "chumchon/amounts";
 * safeParseRatio("1/3"); // => { ok: true, value: { numerator: 1n, denominator: 3n } }
 * safeParseRatio("1/0"); // => { ok: false, problems: [{ code: "amounts.ratio.zeroDenominator", path: [] }] }
 * ```
 */
export function safeParseRatio(input: unknown): Result<Ratio, AmountsProblem> {
  if (typeof input === "bigint") return ok(ratioOf(input));
  if (typeof input === "number")
    return Number.isFinite(input) ? ok(ratioOfNumeral(numeralOfNumber(input))) : no("notFinite");
  if (typeof input !== "string") return no("malformed");
  const stroke = input.length > mostCharacters ? -1 : input.indexOf("/");
  if (stroke < 0) {
    const numeral = readNumeral(input, mostCharacters);
    return isNumeral(numeral) ? ok(ratioOfNumeral(numeral)) : no(numeral);
  }
  const above = readNumeral(input.slice(0, stroke), mostCharacters);
  const below = readNumeral(input.slice(stroke + 1), mostCharacters);
  if (!isNumeral(above)) return no(above);
  if (!isNumeral(below)) return no(below);
  const denominator = ratioOfNumeral(below);
  if (denominator.numerator === 0n) return fail({ code: "amounts.ratio.zeroDenominator", path: [] });
  return ok(divideRatio(ratioOfNumeral(above), denominator));
}

/**
 * Reads an exact number that must be one.
 * @param input - As for {@link safeParseRatio}.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseRatio } from "chumchon/amounts";
 * parseRatio("0.25"); // => { numerator: 1n, denominator: 4n }
 * ```
 */
export function parseRatio(input: unknown): Ratio {
  return valueOrThrow(safeParseRatio(input), amountsSentences);
}

/**
 * Writes an exact number so that {@link parseRatio} reads the same number again.
 * @category Exact numbers
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio, ratioOf } from "chumchon/amounts";
 * formatRatio(ratioOf(0.25)); // => "1/4"
 * formatRatio(ratioOf(12)); // => "12"
 * ```
 */
export function formatRatio({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

function isNumeral(numeral: Numeral | NumeralReason): numeral is Numeral {
  return typeof numeral === "object";
}

function no(reason: NumeralReason): Result<never, AmountsProblem> {
  return fail(
    reason === "tooLong"
      ? { code: "amounts.number.tooLong", path: [], characters: mostCharacters }
      : { code: `amounts.number.${reason}`, path: [] },
  );
}
