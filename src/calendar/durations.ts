import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { type CivilDate, civilDatePartsOf } from "./civilDate.js";
import { civilDateOfUtcDay, UtcDay } from "./utcDay.js";

/**
 * Which day stands for one that a month does not have, such as 30 February: the last day of that month, or the first day
 * of the next.
 * @category Durations
 * @since 0.1.0
 */
export type MissingDay = "lastDay" | "nextDay";

/**
 * A length of time in calendar units: years and months first, then days.
 * @category Durations
 * @since 0.1.0
 */
export interface Duration {
  /** Whole years, from 0. */
  readonly years?: number;
  /** Whole months, from 0. */
  readonly months?: number;
  /** Whole days, from 0. */
  readonly days?: number;
}

/**
 * The date a number of days later, or earlier for a negative number.
 * @throws a RangeError when the number is not whole or the result lies outside the years 0001 to 9999.
 * @category Durations
 * @since 0.1.0
 * @example
 * ```ts
 * import { addDays, parseCivilDate } from "chumchon/calendar";
 * addDays(parseCivilDate("2016-02-28"), 2); // => "2016-03-01"
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfUtcDay(addDaysTo(new UtcDay(date), whole(days, "days")));
}

/**
 * The date a number of months later, or earlier for a negative number.
 * @param options - `missingDay`: which day stands for one the month does not have; its last day unless told.
 * @throws a RangeError when the number is not whole or the result lies outside the years 0001 to 9999.
 * @category Durations
 * @since 0.1.0
 * @example
 * ```ts
 * import { addMonths, parseCivilDate } from "chumchon/calendar";
 * addMonths(parseCivilDate("2015-01-31"), 1); // => "2015-02-28"
 * addMonths(parseCivilDate("2015-01-31"), 1, { missingDay: "nextDay" }); // => "2015-03-01"
 * ```
 */
export function addMonths(
  date: CivilDate,
  months: number,
  options: { readonly missingDay?: MissingDay } = {},
): CivilDate {
  const result = civilDateOfUtcDay(addMonthsTo(new UtcDay(date), whole(months, "months")));
  const isMissing = civilDatePartsOf(result).day < civilDatePartsOf(date).day;
  return isMissing && options.missingDay === "nextDay" ? addDays(result, 1) : result;
}

/**
 * The date a number of years later, or earlier for a negative number.
 * @param options - `missingDay`: which day stands for 29 February; 28 February unless told.
 * @throws a RangeError when the number is not whole or the result lies outside the years 0001 to 9999.
 * @category Durations
 * @since 0.1.0
 * @example
 * ```ts
 * import { addYears, parseCivilDate } from "chumchon/calendar";
 * addYears(parseCivilDate("2016-09-08"), 3); // => "2019-09-08"
 * addYears(parseCivilDate("2016-02-29"), 1); // => "2017-02-28"
 * ```
 */
export function addYears(
  date: CivilDate,
  years: number,
  options: { readonly missingDay?: MissingDay } = {},
): CivilDate {
  return addMonths(date, whole(years, "years") * 12, options);
}

/**
 * The last day of a period that lasts so long: "within three years" ends on this day, which still belongs to it.
 * @remarks The rule of the Civil and Commercial Code (sections 193/3 and 193/5, {@link periodOfTimeCitations}): the period
 * ends on the day before the day that corresponds to its first, or on the last day of the last month where that month
 * has no such day. Whether the starting day is itself counted depends on the document, so the caller says it; the Code
 * does not count it unless the matter begins on that day at the usual start of work. A last day that is a holiday is not moved.
 * @param start - The day the document names.
 * @param duration - At least one day.
 * @param options - `firstDay`: whether the starting day is the first day of the period.
 * @throws a RangeError when the duration is less than a day, or not in whole numbers.
 * @category Durations
 * @since 0.1.0
 * @example Three years from the signing of the memorandum
 * ```ts
 * import { lastDayWithin, parseCivilDate } from "chumchon/calendar";
 * const signed = parseCivilDate("2016-09-08");
 * lastDayWithin(signed, { years: 3 }, { firstDay: "counted" }); // => "2019-09-07"
 * lastDayWithin(signed, { years: 3 }, { firstDay: "notCounted" }); // => "2019-09-08"
 * ```
 */
export function lastDayWithin(
  start: CivilDate,
  duration: Duration,
  options: { readonly firstDay: "counted" | "notCounted" },
): CivilDate {
  const { years = 0, months = 0, days = 0 } = duration;
  const isNegative = [years, months, days].some((amount) => !(whole(amount, "duration") >= 0));
  if (isNegative || years + months + days === 0) throw new RangeError("duration: at least one day was expected");
  const first = options.firstDay === "counted" ? start : addDays(start, 1);
  const afterMonths = addMonths(first, years * 12 + months, { missingDay: "nextDay" });
  return addDays(afterMonths, days - 1);
}

function whole(amount: number, name: string): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${name}: a whole number was expected, got ${amount}`);
  return amount;
}
