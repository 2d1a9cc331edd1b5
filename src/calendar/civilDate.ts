import type { Brand } from "../kernel/index.js";
import { lastDayOfMonth } from "./monthLength.js";

/**
 * A day of the calendar, written as ISO 8601 in the common era: "2016-09-08".
 * @remarks A day and no more: no time, no time zone. It is text, so days compare with `<`, sort as text and are JSON.
 * Years 0001 to 9999, by the Gregorian calendar throughout.
 * @category Dates
 * @since 0.1.0
 */
export type CivilDate = Brand<string, "CivilDate">;

/**
 * The year, month and day of a date, in the common era.
 * @category Dates
 * @since 0.1.0
 */
export interface CivilDateParts {
  /** The year of the common era, 1 to 9999. */
  readonly year: number;
  /** The month, 1 for January to 12 for December. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;
}

/**
 * Is this a date as the library keeps it: ISO text of a day that exists?
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { isCivilDate } from "chumchon/calendar";
 * isCivilDate("2016-09-08"); // => true
 * isCivilDate("2015-02-29"); // => false
 * isCivilDate("8/9/2559"); // => false
 * ```
 */
export function isCivilDate(input: unknown): input is CivilDate {
  if (typeof input !== "string" || input.length !== 10 || input[4] !== "-" || input[7] !== "-") return false;
  // By the digits one after another: dates of birth come by the million. What holds a letter is below 0 and no day.
  const month = digitsOf(input, 5, 7);
  const day = digitsOf(input, 8, 10);
  const year = digitsOf(input, 0, 4);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= lastDayOfMonth(year, month));
}

/**
 * Takes a date apart.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { civilDatePartsOf, parseCivilDate } from "chumchon/calendar";
 * civilDatePartsOf(parseCivilDate("8 กันยายน 2559")); // => { year: 2016, month: 9, day: 8 }
 * ```
 */
export function civilDatePartsOf(date: CivilDate): CivilDateParts {
  return { year: digitsOf(date, 0, 4), month: digitsOf(date, 5, 7), day: digitsOf(date, 8, 10) };
}

/** The number that digits within a text make; one below 0 where a letter is among them. */
function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
