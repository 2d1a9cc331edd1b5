import { type Language, toThaiDigits } from "../kernel/index.js";
import { buddhistYearOf, type Era, eraBounds } from "./buddhistEra.js";
import { englishMonths, thaiMonths } from "./calendarNames.js";
import { type CivilDate, civilDatePartsOf } from "./civilDate.js";

/**
 * How to write a date.
 * @category Dates
 * @since 0.1.0
 */
export interface CivilDateFormat {
  /** The language; Thai unless told. */
  readonly language?: Language;
  /** How the year is counted; Buddhist in Thai and common in English unless told. The other one is marked: ค.ศ., B.E.; so is a common year outside {@link eraBounds}: C.E. */
  readonly era?: Era;
  /** Arabic digits unless told. */
  readonly digits?: "arabic" | "thai";
  /** With the month in full (unless told), with the month in short, or ISO 8601, which heeds no other option. */
  readonly style?: "long" | "short" | "iso";
}

/**
 * Writes a date for people to read; {@link parseCivilDate} reads it back.
 * @throws a {@link kernel!ProblemError} when a Buddhist year is asked of a date that has none.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatCivilDate, parseCivilDate } from "chumchon/calendar";
 * const signed = parseCivilDate("2016-09-08");
 * formatCivilDate(signed); // => "8 กันยายน 2559"
 * formatCivilDate(signed, { style: "short", digits: "thai" }); // => "๘ ก.ย. ๒๕๕๙"
 * formatCivilDate(signed, { language: "en" }); // => "8 September 2016"
 * formatCivilDate(signed, { language: "en", era: "buddhist" }); // => "8 September B.E. 2559"
 * ```
 */
export function formatCivilDate(date: CivilDate, options: CivilDateFormat = {}): string {
  const { language = "th", style = "long" } = options;
  if (style === "iso") return date;
  const { era = language === "th" ? "buddhist" : "common" } = options;
  const { month, day } = civilDatePartsOf(date);
  const [long, short] = (language === "th" ? thaiMonths : englishMonths)[month - 1] as readonly [string, string];
  const year = era === "buddhist" ? String(buddhistYearOf(date)) : date.slice(0, 4);
  const text = `${day} ${style === "long" ? long : short} ${markerOf(language, era, Number(year))}${year}`;
  return options.digits === "thai" ? toThaiDigits(text) : text;
}

function markerOf(language: Language, era: Era, year: number): string {
  if (language === "th") return era === "common" ? "ค.ศ. " : "";
  if (era === "buddhist") return "B.E. ";
  // Outside these years a bare year would be read in the other era, or in none.
  return year >= eraBounds.common.first && year <= eraBounds.common.last ? "" : "C.E. ";
}
