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
  return typeof input === "string" && monthsAndDayOf(input) >= 0;
}

/** How many bits the day of a month takes. */
export const daysRoomBits = 5;

/**
 * The months before a day's month, from the beginning of the year 0, times 32, and its day: numbers in the order of days. Below
 * 0 where the text is no day. Digit by digit, for days of birth come by the million.
 */
export function monthsAndDayOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return -1;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // Below 0 or NaN where a letter stands among the digits.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return -1;
  if (day > 28 && day > lastDayOfMonth(year, month)) return -1;
  return ((year * 12 + month - 1) << daysRoomBits) + day;
}

const dash = 45;

/** The number two digits make; far below 0 where one of them is none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
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
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
