import {
  fail,
  type Language,
  normaliseThai,
  ok,
  type Path,
  type Result,
  toArabicDigits,
  toThaiDigits,
  valueOrThrow,
} from "../kernel/index.js";
import { eraBounds } from "./buddhistEra.js";
import type { FiscalYear } from "./fiscalYear.js";
import { type CalendarProblem, calendarSentences } from "./problems.js";

/**
 * Reads a fiscal year, or says what to write instead.
 * @remarks A Buddhist year of four digits, 2505 to 2742, as a number or as text: "2568", "๒๕๖๘", "ปีงบประมาณ พ.ศ. 2568",
 * "FY 2568". Two digits and years of the common era are refused, never guessed.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseFiscalYear } from "chumchon/calendar";
 * safeParseFiscalYear("ปีงบประมาณ พ.ศ. ๒๕๖๘"); // => { ok: true, value: 2568 }
 * safeParseFiscalYear(2025); // => { ok: false, problems: [{ code: "calendar.fiscalYear.commonYear", path: [], buddhistYear: 2568 }] }
 * ```
 */
export function safeParseFiscalYear(input: unknown): Result<FiscalYear, CalendarProblem> {
  const path: Path = [];
  const match = typeof input === "number" || typeof input === "string" ? readingOf(String(input)) : null;
  if (match === null) return fail({ code: "calendar.fiscalYear.unreadable", path });
  const [, era = "", digits = ""] = match;
  const year = Number(digits);
  if (digits.length <= 2) return fail({ code: "calendar.fiscalYear.twoDigitYear", path });
  const isCommon = year >= eraBounds.common.first && year <= eraBounds.common.last;
  if (isCommon && !/^[พb]/i.test(era)) {
    return fail({ code: "calendar.fiscalYear.commonYear", path, buddhistYear: year + 543 });
  }
  if (year >= eraBounds.buddhist.first && year < firstFiscalYear) {
    return fail({ code: "calendar.fiscalYear.beforeOctober", path });
  }
  if (year < firstFiscalYear || year > lastFiscalYear || /^[คac]/i.test(era)) {
    return fail({ code: "calendar.fiscalYear.outside", path, first: firstFiscalYear, last: lastFiscalYear });
  }
  return ok(year as FiscalYear);
}

/**
 * Reads a fiscal year.
 * @throws a {@link kernel!ProblemError} when it cannot be read; see {@link safeParseFiscalYear}.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseFiscalYear } from "chumchon/calendar";
 * parseFiscalYear("FY 2568"); // => 2568
 * ```
 */
export function parseFiscalYear(input: unknown): FiscalYear {
  return valueOrThrow(safeParseFiscalYear(input), calendarSentences);
}

/**
 * Writes a fiscal year as documents do.
 * @param options - The language, Thai unless told; the digits, Arabic unless told.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatFiscalYear, parseFiscalYear } from "chumchon/calendar";
 * formatFiscalYear(parseFiscalYear(2568)); // => "ปีงบประมาณ พ.ศ. 2568"
 * formatFiscalYear(parseFiscalYear(2568), { language: "en" }); // => "Fiscal Year B.E. 2568"
 * ```
 */
export function formatFiscalYear(
  fiscalYear: FiscalYear,
  options: { readonly language?: Language; readonly digits?: "arabic" | "thai" } = {},
): string {
  const text = `${options.language === "en" ? "Fiscal Year B.E." : "ปีงบประมาณ พ.ศ."} ${fiscalYear}`;
  return options.digits === "thai" ? toThaiDigits(text) : text;
}

const firstFiscalYear = 2505;
const lastFiscalYear = 2742;

function readingOf(text: string): RegExpMatchArray | null {
  if (text.length > 100) return null;
  return toArabicDigits(normaliseThai(text)).match(
    /^(?:(?:ประจำ)?ปี(?:งบประมาณ|งบ)?|fiscal year|fy)? ?(พ\.? ?ศ\.?|พุทธศักราช|ค\.? ?ศ\.?|คริสต์ศักราช|b\.?e\.?|a\.?d\.?|c\.?e\.?)? ?(\d{1,4})$/i,
  );
}
