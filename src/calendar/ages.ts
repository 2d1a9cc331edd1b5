import { type CivilDate, civilDatePartsOf, daysRoomBits, monthsAndDayOf } from "./civilDate.js";
import { daysBetween } from "./dayCount.js";
import { addMonths, type MissingDay } from "./durations.js";
import { lastDayOfMonth } from "./monthLength.js";

/**
 * How old someone or something is, to the day.
 * @category Ages
 * @since 0.1.0
 */
export interface Age {
  /** Whole years. */
  readonly years: number;
  /** Whole months beyond the years, 0 to 11. */
  readonly months: number;
  /** Days beyond the months. */
  readonly days: number;
}

/**
 * How to count the age of someone born on a day that not every month has.
 * @category Ages
 * @since 0.1.0
 */
export interface AgeOptions {
  /**
   * When a month does not have the day of birth, it is completed on the first day of the next month (unless told) or on
   * its own last day. Someone born on 29 February turns one on 1 March, or on 28 February.
   */
  readonly missingDay?: MissingDay;
}

/**
 * The age on a day, in years, months and days.
 * @remarks A year is completed on the birthday. Someone born on 29 February completes it, in a year without that day, on
 * 1 March: this is our reading of the Civil and Commercial Code (sections 16 and 193/5, {@link periodOfTimeCitations}), by which
 * such a period ends with the last day of February; `missingDay: "lastDay"` takes 28 February instead.
 * @returns The age, or nothing before the day of birth.
 * @category Ages
 * @since 0.1.0
 * @example
 * ```ts
 * import { ageOf, parseCivilDate } from "chumchon/calendar";
 * ageOf(parseCivilDate("5 มีนาคม 2532"), parseCivilDate("8 กันยายน 2559")); // => { years: 27, months: 6, days: 3 }
 * ageOf(parseCivilDate("2016-09-09"), parseCivilDate("2016-09-08")); // => undefined
 * ```
 */
export function ageOf(birth: CivilDate, on: CivilDate, options: AgeOptions = {}): Age | undefined {
  const { missingDay = "nextDay" } = options;
  const total = ageInMonths(birth, on, { missingDay });
  if (total === undefined) return undefined;
  const days = daysBetween(addMonths(birth, total, { missingDay }), on);
  return { years: Math.floor(total / 12), months: total % 12, days };
}

/**
 * The age on a day in whole years; for many records, for it makes no object.
 * @returns The age, or nothing before the day of birth.
 * @see {@link ageOf} for the rule
 * @category Ages
 * @since 0.1.0
 * @example Born on 29 February
 * ```ts
 * import { ageInYears, parseCivilDate } from "chumchon/calendar";
 * const birth = parseCivilDate("2016-02-29");
 * ageInYears(birth, parseCivilDate("2017-02-28")); // => 0
 * ageInYears(birth, parseCivilDate("2017-03-01")); // => 1
 * ageInYears(birth, parseCivilDate("2017-02-28"), { missingDay: "lastDay" }); // => 1
 * ```
 */
export function ageInYears(birth: CivilDate, on: CivilDate, options: AgeOptions = {}): number | undefined {
  const months = ageInMonths(birth, on, options);
  return months === undefined ? undefined : Math.floor(months / 12);
}

/**
 * The age on a day in whole months.
 * @returns The age, or nothing before the day of birth.
 * @see {@link ageOf} for the rule
 * @category Ages
 * @since 0.1.0
 * @example
 * ```ts
 * import { ageInMonths, parseCivilDate } from "chumchon/calendar";
 * ageInMonths(parseCivilDate("2016-01-31"), parseCivilDate("2016-02-29")); // => 0
 * ageInMonths(parseCivilDate("2016-01-31"), parseCivilDate("2016-03-01")); // => 1
 * ```
 */
export function ageInMonths(birth: CivilDate, on: CivilDate, options: AgeOptions = {}): number | undefined {
  if (on < birth) return undefined;
  const start = monthsAndDayOf(birth);
  const end = monthsAndDayOf(on);
  const months = completedMonths(start, end);
  if (options.missingDay !== "lastDay") return months;
  const { year, month, day } = civilDatePartsOf(on);
  const isOpen = day < civilDatePartsOf(birth).day;
  return isOpen && day === lastDayOfMonth(year, month) ? months + 1 : months;
}

/**
 * Makes ready to count ages on one day, for the births of a whole country: completed months as {@link ageInMonths} counts them.
 * @param on - The day, of the survey for example.
 * @returns A function that gives the completed months of a birth; -1 for one after the day, NaN for what is no date.
 * @see {@link ageOf} for the rule
 * @category Ages
 * @since 0.1.0
 * @example
 * ```ts
 * import { createAgeCounter, parseCivilDate } from "chumchon/calendar";
 * const monthsOf = createAgeCounter(parseCivilDate("2018-03-01"));
 * monthsOf("2016-02-29"); // => 24
 * monthsOf("2018-03-02"); // => -1
 * monthsOf("29/2/2559"); // => NaN
 * ```
 */
export function createAgeCounter(on: CivilDate): (birth: string) => number {
  const end = monthsAndDayOf(on);
  return (birth) => {
    const start = monthsAndDayOf(birth);
    if (start < 0) return Number.NaN;
    return start > end ? -1 : completedMonths(start, end);
  };
}

/** The months between two days of {@link monthsAndDayOf}: one is completed on the day of its beginning, or on the next there is. */
function completedMonths(start: number, end: number): number {
  return (end - start) >> daysRoomBits;
}
