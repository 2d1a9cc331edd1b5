import { toArabicDigits } from "../kernel/index.js";

/** A number as it is written: its digits without the point, and how many of them stand after it. */
export interface Numeral {
  readonly negative: boolean;
  readonly digits: string;
  readonly places: number;
}

/** Why a text or a value is not a number as this library reads them. */
export type NumeralReason = "malformed" | "grouping" | "exponent" | "tooLong" | "notFinite";

/**
 * Reads a number: Arabic or Thai digits, a sign, commas that part groups of three, a point.
 * The length is looked at first, so that 10 MB of digits are refused as fast as one letter.
 */
export function readNumeral(text: string, mostCharacters: number): Numeral | NumeralReason {
  if (text.length > mostCharacters) return "tooLong";
  const plain = toArabicDigits(text.trim());
  const [, sign, whole = "", fraction = ""] = numeralPattern.exec(plain) ?? [];
  if (sign === undefined || whole + fraction === "") return reasonOf(plain);
  return {
    negative: sign === "-" || sign === minusSign,
    digits: whole.replaceAll(",", "") + fraction,
    places: fraction.length,
  };
}

/** The shortest decimal that means a finite number, as JavaScript writes it: at most 17 digits and an exponent. */
export function numeralOfNumber(value: number): Numeral {
  return numeralOfScientific(String(value));
}

/** The number that a text such as "-1.5e-7" means. For texts that a program wrote: an exponent is taken at its word. */
export function numeralOfScientific(text: string): Numeral {
  const negative = text.startsWith("-");
  const [mantissa = "", exponent = "0"] = (negative ? text.slice(1) : text).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = whole + fraction;
  return places < 0 ? { negative, digits: digits + "0".repeat(-places), places: 0 } : { negative, digits, places };
}

const minusSign = "\u2212";
const numeralPattern = /^([-+\u2212]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/;

function reasonOf(plain: string): NumeralReason {
  if (/^[-+\u2212]?[\d,]*\.?\d*[eE][-+\u2212]?\d+$/.test(plain)) return "exponent";
  return plain.includes(",") && /^[-+\u2212]?\d[\d,.]*$/.test(plain) ? "grouping" : "malformed";
}
