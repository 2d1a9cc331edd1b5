import { answerOf, fail, type Problem, type Result } from "../kernel/index.js";
import type { CivilDate } from "./civilDate.js";
import { safeParsePeriod } from "./parsePeriod.js";
import { isWithin, type Period } from "./period.js";
import type { CalendarProblem } from "./problems.js";

/**
 * A value and the days on which it holds: a name, a parent, a rule that changes in time.
 * @category Dated values
 * @since 0.1.0
 */
export interface DatedValue<T> extends Period {
  /** What holds from the first day to the last. */
  readonly value: T;
}

/**
 * The values of one thing through time; at most one holds on any day, and there may be days with none.
 * @category Dated values
 * @since 0.1.0
 */
export type Dated<T> = readonly DatedValue<T>[];

/**
 * The value that holds on a day.
 * @param dated - In any order.
 * @returns The value, or nothing on a day with none.
 * @throws a RangeError when two values hold on that day: {@link checkDated} finds this beforehand.
 * @category Dated values
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, safeParseDated, valueAt } from "chumchon/calendar";
 * const names = safeParseDated(
 *   [
 *     { value: "อบต.", from: "1997-01-01", to: "2008-04-30" },
 *     { value: "เทศบาลตำบล", from: "2008-05-01" },
 *   ],
 *   (value) => ({ ok: true, value: String(value) }),
 * );
 * names.ok ? valueAt(names.value, parseCivilDate("2008-04-30")) : ""; // => "อบต."
 * names.ok ? valueAt(names.value, parseCivilDate("1996-12-31")) : ""; // => undefined
 * ```
 */
export function valueAt<T>(dated: Dated<T>, date: CivilDate): T | undefined {
  let found: DatedValue<T> | undefined;
  for (const entry of dated) {
    if (!isWithin(date, entry)) continue;
    if (found !== undefined) throw new RangeError(`dated: two values hold on ${date}; check the list with checkDated`);
    found = entry;
  }
  return found?.value;
}

/**
 * Checks that no two values hold on one day, and that no period ends before it begins.
 * @returns The same values, the earliest first, or every entry that overlaps one that began no later.
 * @category Dated values
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkDated, parsePeriod } from "chumchon/calendar";
 * const answer = checkDated([
 *   { value: "A", ...parsePeriod({ from: "2024-01-01" }) },
 *   { value: "B", ...parsePeriod({ from: "2025-01-01" }) },
 * ]);
 * answer.ok ? [] : answer.problems;
 * // => [{ code: "calendar.dated.overlap", path: [1], other: 0, from: "2025-01-01" }]
 * ```
 */
export function checkDated<T>(dated: Dated<T>): Result<Dated<T>, CalendarProblem> {
  const problems: CalendarProblem[] = [];
  const inOrder = dated
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.from < b.entry.from ? -1 : a.entry.from > b.entry.from ? 1 : a.index - b.index));
  // The entry that lasts longest so far: who overlaps any earlier entry overlaps this one.
  let longest: (typeof inOrder)[number] | undefined;
  for (const current of inOrder) {
    const { entry, index } = current;
    if (entry.to !== undefined && entry.to < entry.from) {
      problems.push({ code: "calendar.period.reversed", path: [index, "to"] });
      continue;
    }
    if (longest !== undefined && isWithin(entry.from, longest.entry)) {
      problems.push({ code: "calendar.dated.overlap", path: [index], other: longest.index, from: entry.from });
    }
    if (longest === undefined || lastsLonger(entry, longest.entry)) longest = current;
  }
  return answerOf(
    inOrder.map(({ entry }) => entry),
    problems,
  );
}

/**
 * Reads a dated list from data and checks it.
 * @param input - A list of objects with `value`, `from` and perhaps `to`.
 * @param parseValue - Reads one value; the paths of its problems start at the value.
 * @returns The values, the earliest first, or every problem found.
 * @category Dated values
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseDated } from "chumchon/calendar";
 * safeParseDated([{ value: 7, from: "8 กันยายน 2559" }], (value) => ({ ok: true, value: Number(value) }));
 * // => { ok: true, value: [{ value: 7, from: "2016-09-08" }] }
 * ```
 */
export function safeParseDated<T, P extends Problem = never>(
  input: unknown,
  parseValue: (value: unknown) => Result<T, P>,
): Result<Dated<T>, CalendarProblem | P> {
  if (!Array.isArray(input)) return fail({ code: "calendar.dated.notList", path: [] });
  const problems: (CalendarProblem | P)[] = [];
  const entries: DatedValue<T>[] = [];
  for (const [index, item] of (input as readonly unknown[]).entries()) {
    const period = safeParsePeriod(item);
    if (!period.ok) {
      for (const problem of period.problems) problems.push({ ...problem, path: [index, ...problem.path] });
      continue;
    }
    const value = parseValue((item as { readonly value?: unknown }).value);
    if (value.ok) entries.push({ value: value.value, ...period.value });
    else for (const problem of value.problems) problems.push({ ...problem, path: [index, "value", ...problem.path] });
  }
  const sound = answerOf(entries, problems);
  return sound.ok ? checkDated(sound.value) : sound;
}

function lastsLonger(one: Period, other: Period): boolean {
  return other.to !== undefined && (one.to === undefined || one.to > other.to);
}
