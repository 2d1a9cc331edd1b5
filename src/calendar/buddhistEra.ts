import { fail, ok, type Path, type Result, valueOrThrow } from "../kernel/index.js";
import { type CivilDate, civilDatePartsOf } from "./civilDate.js";
import { lastDayOfMonth } from "./monthLength.js";
import { type CalendarProblem, calendarSentences } from "./problems.js";

/**
 * How years are counted: from the Buddha's passing (พุทธศักราช, พ.ศ.) or in the common era (คริสต์ศักราช, ค.ศ.).
 * @category Dates
 * @since 0.1.0
 */
export type Era = "buddhist" | "common";

/**
 * Years from one to another, both included.
 * @category Buddhist era
 * @since 0.1.0
 */
export interface YearRange {
  /** The first year. */
  readonly first: number;
  /** The last year. */
  readonly last: number;
}

/**
 * The years this room can convert: from 1 April B.E. 2432 (1889) to 31 December B.E. 2742 (2199). No year is in both
 * ranges, so a year that fits one of them tells its era.
 * @category Buddhist era
 * @since 0.1.0
 */
export const eraBounds: { readonly [E in Era]: YearRange } = {
  buddhist: { first: 2432, last: 2742 },
  common: { first: 1889, last: 2199 },
};

/**
 * The date of a year, month and day, or the reason why there is none.
 * @param options - `era`: how the year is counted; the common era unless told.
 * @category Dates
 * @since 0.1.0
 * @example January to March 2483 never came: the new year moved from 1 April to 1 January
 * ```ts
 * import { safeCivilDateOf } from "chumchon/calendar";
 * safeCivilDateOf(2482, 3, 31, { era: "buddhist" }); // => { ok: true, value: "1940-03-31" }
 * const answer = safeCivilDateOf(2483, 2, 1, { era: "buddhist" });
 * answer.ok ? "" : answer.problems[0].code; // => "calendar.year.monthsNeverCame"
 * ```
 */
export function safeCivilDateOf(
  year: number,
  month: number,
  day: number,
  options: { readonly era?: Era } = {},
): Result<CivilDate, CalendarProblem> {
  const path: Path = [];
  if (!isIn(month, 1, 12)) return fail({ code: "calendar.date.noSuchMonth", path });
  const common = options.era === "buddhist" ? commonYearOf(year, month) : commonYearIn(year);
  if (!common.ok) return common;
  const lastDay = lastDayOfMonth(common.value, month);
  if (!isIn(day, 1, lastDay)) return fail({ code: "calendar.date.noSuchDay", path, month, lastDay });
  return ok(`${digits(common.value, 4)}-${digits(month, 2)}-${digits(day, 2)}` as CivilDate);
}

/**
 * The date of a year, month and day.
 * @param options - `era`: how the year is counted; the common era unless told.
 * @throws a {@link kernel!ProblemError} when there is no such day.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { civilDateOf } from "chumchon/calendar";
 * civilDateOf(2016, 9, 8); // => "2016-09-08"
 * civilDateOf(2559, 9, 8, { era: "buddhist" }); // => "2016-09-08"
 * ```
 */
export function civilDateOf(year: number, month: number, day: number, options: { readonly era?: Era } = {}): CivilDate {
  return valueOrThrow(safeCivilDateOf(year, month, day, options), calendarSentences);
}

/**
 * The Buddhist year (พ.ศ.) of a date, or the reason why it has none.
 * @remarks From 1 April 1889 to 31 December 1940 the year began on 1 April: April to December add 543, January to March
 * add 542. From 1 January 1941 (B.E. 2484) every month adds 543. See {@link buddhistEraCitations}.
 * @category Buddhist era
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, safeBuddhistYearOf } from "chumchon/calendar";
 * safeBuddhistYearOf(parseCivilDate("1888-12-31")).ok; // => false
 * ```
 */
export function safeBuddhistYearOf(date: CivilDate): Result<number, CalendarProblem> {
  const { year, month } = civilDatePartsOf(date);
  if (date < "1889-04-01") return fail({ code: "calendar.year.lunar", path: [] });
  if (year > eraBounds.common.last) return outside("common");
  return ok(year + (year <= 1940 && month < 4 ? 542 : 543));
}

/**
 * The Buddhist year (พ.ศ.) of a date.
 * @throws a {@link kernel!ProblemError} when the date is before 1 April 1889 or after 2199.
 * @see {@link safeBuddhistYearOf} for the rule
 * @category Buddhist era
 * @since 0.1.0
 * @example Either side of the change of new year
 * ```ts
 * import { buddhistYearOf, parseCivilDate } from "chumchon/calendar";
 * buddhistYearOf(parseCivilDate("2016-09-08")); // => 2559
 * buddhistYearOf(parseCivilDate("1940-12-31")); // => 2483
 * buddhistYearOf(parseCivilDate("1940-03-31")); // => 2482
 * ```
 */
export function buddhistYearOf(date: CivilDate): number {
  return valueOrThrow(safeBuddhistYearOf(date), calendarSentences);
}

/**
 * The Buddhist year that is a common year, or the reason why none is: before 1941 the years do not begin together.
 * @category Buddhist era
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeToBuddhistYear } from "chumchon/calendar";
 * safeToBuddhistYear(2016); // => { ok: true, value: 2559 }
 * safeToBuddhistYear(1940); // => { ok: false, problems: [{ code: "calendar.year.spansTwo", path: [] }] }
 * ```
 */
export function safeToBuddhistYear(commonYear: number): Result<number, CalendarProblem> {
  if (!isIn(commonYear, 1, eraBounds.common.last)) return outside("common");
  if (commonYear < eraBounds.common.first) return fail({ code: "calendar.year.lunar", path: [] });
  if (commonYear <= 1940) return fail({ code: "calendar.year.spansTwo", path: [] });
  return ok(commonYear + 543);
}

/**
 * The Buddhist year that is a common year.
 * @throws a {@link kernel!ProblemError} when the year is before 1941 or after 2199.
 * @category Buddhist era
 * @since 0.1.0
 * @example
 * ```ts
 * import { toBuddhistYear } from "chumchon/calendar";
 * toBuddhistYear(2016); // => 2559
 * ```
 */
export function toBuddhistYear(commonYear: number): number {
  return valueOrThrow(safeToBuddhistYear(commonYear), calendarSentences);
}

/**
 * The common year that is a Buddhist year, or the reason why none is: before B.E. 2484 the years do not begin together.
 * @category Buddhist era
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeToCommonYear } from "chumchon/calendar";
 * safeToCommonYear(2559); // => { ok: true, value: 2016 }
 * safeToCommonYear(2475); // => { ok: false, problems: [{ code: "calendar.year.spansTwo", path: [] }] }
 * ```
 */
export function safeToCommonYear(buddhistYear: number): Result<number, CalendarProblem> {
  if (!isIn(buddhistYear, 1, eraBounds.buddhist.last)) return outside("buddhist");
  if (buddhistYear < eraBounds.buddhist.first) return fail({ code: "calendar.year.lunar", path: [] });
  if (buddhistYear <= 2483) return fail({ code: "calendar.year.spansTwo", path: [] });
  return ok(buddhistYear - 543);
}

/**
 * The common year that is a Buddhist year.
 * @throws a {@link kernel!ProblemError} when the year is before B.E. 2484 or after B.E. 2742.
 * @category Buddhist era
 * @since 0.1.0
 * @example
 * ```ts
 * import { toCommonYear } from "chumchon/calendar";
 * toCommonYear(2559); // => 2016
 * ```
 */
export function toCommonYear(buddhistYear: number): number {
  return valueOrThrow(safeToCommonYear(buddhistYear), calendarSentences);
}

function commonYearOf(buddhistYear: number, month: number): Result<number, CalendarProblem> {
  const { first, last } = eraBounds.buddhist;
  if (!isIn(buddhistYear, 1, last)) return outside("buddhist");
  if (buddhistYear < first) return fail({ code: "calendar.year.lunar", path: [] });
  if (buddhistYear >= 2484 || month >= 4) return ok(buddhistYear - 543);
  return buddhistYear === 2483 ? fail({ code: "calendar.year.monthsNeverCame", path: [] }) : ok(buddhistYear - 542);
}

function commonYearIn(year: number): Result<number, CalendarProblem> {
  return isIn(year, 1, 9999) ? ok(year) : fail({ code: "calendar.year.outside", path: [], first: 1, last: 9999 });
}

function outside(era: Era): Result<never, CalendarProblem> {
  return fail({ code: "calendar.year.outside", path: [], ...eraBounds[era] });
}

function isIn(value: number, first: number, last: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
