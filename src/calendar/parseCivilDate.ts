import { fail, type Result, valueOrThrow } from "../kernel/index.js";
import { type Era, eraBounds, safeCivilDateOf } from "./buddhistEra.js";
import type { CivilDate } from "./civilDate.js";
import { type WrittenDate, writtenDateOf } from "./dateText.js";
import { weekdayOf } from "./dayCount.js";
import { type CalendarProblem, calendarSentences } from "./problems.js";

/**
 * How to read years that do not say what they are.
 * @category Dates
 * @since 0.1.0
 */
export interface CivilDateReading {
  /** The era of a year without พ.ศ. or ค.ศ.; it stands above the default of each form, and below what the text says. */
  readonly era?: Era;
  /**
   * The first of the hundred Buddhist years that two digits can mean: with 2484, "84" is 2484 and "59" is 2559. Without
   * it a year of two digits is refused, and so it is with an English month unless the era is said.
   */
  readonly twoDigitYearsFrom?: number;
}

/**
 * Reads a date as Thai offices write it, or says why it cannot be read.
 * @remarks Read are "8 กันยายน 2559", "๘ ก.ย. ๒๕๕๙", "วันพฤหัสบดีที่ 8 กันยายน พ.ศ. 2559", "8/9/2559" (also with "-" or
 * ".", the day always first), "2016-09-08", "8 September 2016", "Sep 8, 2016". The era is what the text says (พ.ศ., ค.ศ.,
 * B.E., A.D., C.E.), else the option, else by the form: with a Thai month Buddhist, in ISO form common, in all others by
 * the year itself: 2432–2742 is Buddhist, 1889–2199 common ({@link eraBounds}), and a year that fits neither is a
 * problem. So is a year in ISO form that looks Buddhist, and one with a Thai month that looks common. A day of the week that does not fit the date is a problem too. Nothing is guessed.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseCivilDate } from "chumchon/calendar";
 * safeParseCivilDate("๘ ก.ย. ๒๕๕๙"); // => { ok: true, value: "2016-09-08" }
 * safeParseCivilDate("8/9/59", { twoDigitYearsFrom: 2500 }); // => { ok: true, value: "2016-09-08" }
 * safeParseCivilDate("31 กุมภาพันธ์ 2559");
 * // => { ok: false, problems: [{ code: "calendar.date.noSuchDay", path: [], month: 2, lastDay: 29 }] }
 * ```
 */
export function safeParseCivilDate(input: unknown, reading: CivilDateReading = {}): Result<CivilDate, CalendarProblem> {
  checkReading(reading);
  if (typeof input !== "string") return fail({ code: "calendar.date.notText", path: [] });
  const written = writtenDateOf(input);
  if (written === undefined) return fail({ code: "calendar.date.unreadable", path: [] });
  const year = yearOf(written, reading);
  if (typeof year === "string") return fail({ code: year, path: [] });
  const date = safeCivilDateOf(year.value, written.month, written.day, { era: year.era });
  if (!date.ok || written.weekday === undefined) return date;
  const weekday = weekdayOf(date.value);
  return weekday === written.weekday ? date : fail({ code: "calendar.date.weekdayDiffers", path: [], weekday });
}

/**
 * Reads a date as Thai offices write it.
 * @throws a {@link kernel!ProblemError} when it cannot be read; see {@link safeParseCivilDate}.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * parseCivilDate("วันที่ 8 กันยายน พ.ศ. 2559"); // => "2016-09-08"
 * parseCivilDate("8 September 2016"); // => "2016-09-08"
 * ```
 */
export function parseCivilDate(input: unknown, reading: CivilDateReading = {}): CivilDate {
  return valueOrThrow(safeParseCivilDate(input, reading), calendarSentences);
}

type YearReason =
  | "calendar.date.twoDigitYear"
  | "calendar.date.isoBuddhist"
  | "calendar.date.commonYear"
  | "calendar.date.eraUnknown";

function yearOf(written: WrittenDate, reading: CivilDateReading): { value: number; era: Era } | YearReason {
  const said = written.era ?? reading.era;
  const { buddhist, common } = eraBounds;
  const value = Number(written.year);
  if (written.year.length <= 2) {
    const first = reading.twoDigitYearsFrom;
    // "8 Sep 16" may well be 2016: with an English month two digits are Buddhist only where the era is said.
    const isBuddhist = said === undefined ? written.form !== "english" : said === "buddhist";
    if (first === undefined || written.year.length === 1 || !isBuddhist) return "calendar.date.twoDigitYear";
    return { value: first + ((value - (first % 100) + 100) % 100), era: "buddhist" };
  }
  const looksBuddhist = value >= buddhist.first && value <= buddhist.last;
  if (said !== undefined) return { value, era: said };
  const looksCommon = value >= common.first && value <= common.last;
  if (written.form === "thai") return looksCommon ? "calendar.date.commonYear" : { value, era: "buddhist" };
  if (written.form === "iso") return looksBuddhist ? "calendar.date.isoBuddhist" : { value, era: "common" };
  if (looksBuddhist) return { value, era: "buddhist" };
  return looksCommon ? { value, era: "common" } : "calendar.date.eraUnknown";
}

function checkReading({ twoDigitYearsFrom: first }: CivilDateReading): void {
  const { buddhist } = eraBounds;
  if (first !== undefined && !(Number.isInteger(first) && first >= buddhist.first && first <= buddhist.last - 99)) {
    throw new RangeError(
      `twoDigitYearsFrom: a Buddhist year from ${buddhist.first} to ${buddhist.last - 99} was expected, got ${first}`,
    );
  }
}
