import type { CivilDate } from "./civilDate.js";

const millisecondsInDay = 86_400_000;

/**
 * How many days lie from one date to another; negative when the second is the earlier.
 * @category Durations
 * @since 0.1.0
 * @example The year 2016 has a 29 February
 * ```ts
 * import { daysBetween, parseCivilDate } from "chumchon/calendar";
 * daysBetween(parseCivilDate("2016-02-28"), parseCivilDate("2016-03-01")); // => 2
 * daysBetween(parseCivilDate("2016-03-01"), parseCivilDate("2016-02-28")); // => -2
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  // ISO text without a time is read as UTC in every runtime, where each day has the same length.
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
}

/**
 * The day of the week of a date: 1 for Monday to 7 for Sunday (ISO 8601).
 * @category Dates
 * @since 0.1.0
 * @example The memorandum was signed on a Thursday
 * ```ts
 * import { parseCivilDate, weekdayOf } from "chumchon/calendar";
 * weekdayOf(parseCivilDate("2016-09-08")); // => 4
 * ```
 */
export function weekdayOf(date: CivilDate): number {
  const monday = "2000-01-03" as CivilDate;
  return (((daysBetween(monday, date) % 7) + 7) % 7) + 1;
}
