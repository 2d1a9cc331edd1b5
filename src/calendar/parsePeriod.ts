import { answerOf, fail, type Result, valueOrThrow } from "../kernel/index.js";
import type { CivilDate } from "./civilDate.js";
import { type CivilDateReading, safeParseCivilDate } from "./parseCivilDate.js";
import type { Period } from "./period.js";
import { type CalendarProblem, calendarSentences } from "./problems.js";

/**
 * Checks that data are a period: a first day, and a last day that is not before it. `to` may be absent or null.
 * @param input - An object with `from` and perhaps `to`, dates in any form {@link safeParseCivilDate} reads.
 * @param reading - How to read years that do not say their era.
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParsePeriod } from "chumchon/calendar";
 * safeParsePeriod({ from: "2024-10-01", to: null }); // => { ok: true, value: { from: "2024-10-01" } }
 * safeParsePeriod({ from: "2024-10-01", to: "2024-09-30" }).ok; // => false
 * ```
 */
export function safeParsePeriod(input: unknown, reading: CivilDateReading = {}): Result<Period, CalendarProblem> {
  if (typeof input !== "object" || input === null) return fail({ code: "calendar.period.notPeriod", path: [] });
  const fields = input as { readonly from?: unknown; readonly to?: unknown };
  const problems: CalendarProblem[] = [];
  const dateAt = (field: "from" | "to"): CivilDate | undefined => {
    const date = safeParseCivilDate(fields[field], reading);
    if (date.ok) return date.value;
    for (const problem of date.problems) problems.push({ ...problem, path: [field] });
    return undefined;
  };
  const from = dateAt("from");
  const to = fields.to === undefined || fields.to === null ? undefined : dateAt("to");
  if (from !== undefined && to !== undefined && to < from) {
    problems.push({ code: "calendar.period.reversed", path: ["to"] });
  }
  // Where `from` could not be read there is a problem, and the value is not looked at.
  return answerOf({ from: from as CivilDate, ...(to === undefined ? {} : { to }) }, problems);
}

/**
 * Checks that data are a period.
 * @throws a {@link kernel!ProblemError} when they are not; see {@link safeParsePeriod}.
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { parsePeriod } from "chumchon/calendar";
 * parsePeriod({ from: "8 กันยายน 2559", to: "2019-09-07" }); // => { from: "2016-09-08", to: "2019-09-07" }
 * ```
 */
export function parsePeriod(input: unknown, reading: CivilDateReading = {}): Period {
  return valueOrThrow(safeParsePeriod(input, reading), calendarSentences);
}
