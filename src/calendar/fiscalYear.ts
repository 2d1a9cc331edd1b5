import type { Brand } from "../kernel/index.js";
import type { CivilDate } from "./civilDate.js";
import type { ClosedPeriod } from "./period.js";

/**
 * A fiscal year of the Thai state (ปีงบประมาณ), named by the Buddhist year in which it ends: 2568 runs from 1 October
 * 2567 to 30 September 2568.
 * @remarks 2505 to 2742. Before 2505 fiscal years did not all begin in October; see {@link fiscalYearCitations}.
 * @category Fiscal years
 * @since 0.1.0
 */
export type FiscalYear = Brand<number, "FiscalYear">;

/**
 * A quarter of a fiscal year; the first is October to December.
 * @category Fiscal years
 * @since 0.1.0
 */
export type FiscalQuarter = 1 | 2 | 3 | 4;

/**
 * Does the date lie in a fiscal year that this room knows: from 1 October 1961 to 30 September 2199?
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { hasFiscalYear, parseCivilDate } from "chumchon/calendar";
 * hasFiscalYear(parseCivilDate("1961-09-30")); // => false
 * ```
 */
export function hasFiscalYear(date: CivilDate): boolean {
  return date >= "1961-10-01" && date <= "2199-09-30";
}

/**
 * The fiscal year a date belongs to.
 * @throws a RangeError when the date is before 1 October 1961, where fiscal year 2505 begins, or after 30 September 2199;
 * {@link hasFiscalYear} asks beforehand.
 * @category Fiscal years
 * @since 0.1.0
 * @example Either side of 1 October
 * ```ts
 * import { fiscalYearOf, parseCivilDate } from "chumchon/calendar";
 * fiscalYearOf(parseCivilDate("30 กันยายน 2567")); // => 2567
 * fiscalYearOf(parseCivilDate("1 ตุลาคม 2567")); // => 2568
 * ```
 */
export function fiscalYearOf(date: CivilDate): FiscalYear {
  if (!hasFiscalYear(date)) throw new RangeError("fiscal year: a date from 1961-10-01 to 2199-09-30 was expected");
  return (Number(date.slice(0, 4)) + (date.slice(5, 7) < "10" ? 543 : 544)) as FiscalYear;
}

/**
 * The first and last day of a fiscal year, both in it.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { fiscalYearPeriod, parseFiscalYear } from "chumchon/calendar";
 * fiscalYearPeriod(parseFiscalYear(2568)); // => { from: "2024-10-01", to: "2025-09-30" }
 * ```
 */
export function fiscalYearPeriod(fiscalYear: FiscalYear): ClosedPeriod {
  return { from: dayOf(fiscalYear, "10-01"), to: dayOf(fiscalYear, "09-30") };
}

/**
 * The quarter of its fiscal year that a date lies in.
 * @throws a RangeError where {@link fiscalYearOf} does.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { fiscalQuarterOf, parseCivilDate } from "chumchon/calendar";
 * fiscalQuarterOf(parseCivilDate("2024-10-01")); // => 1
 * fiscalQuarterOf(parseCivilDate("2025-09-30")); // => 4
 * ```
 */
export function fiscalQuarterOf(date: CivilDate): FiscalQuarter {
  fiscalYearOf(date);
  const monthsAfterOctober = (Number(date.slice(5, 7)) + 2) % 12;
  return (Math.floor(monthsAfterOctober / 3) + 1) as FiscalQuarter;
}

/**
 * The first and last day of a quarter of a fiscal year, both in it.
 * @category Fiscal years
 * @since 0.1.0
 * @example
 * ```ts
 * import { fiscalQuarterPeriod, parseFiscalYear } from "chumchon/calendar";
 * fiscalQuarterPeriod(parseFiscalYear(2568), 2); // => { from: "2025-01-01", to: "2025-03-31" }
 * ```
 */
export function fiscalQuarterPeriod(fiscalYear: FiscalYear, quarter: FiscalQuarter): ClosedPeriod {
  const bounds = {
    1: ["10-01", "12-31"],
    2: ["01-01", "03-31"],
    3: ["04-01", "06-30"],
    4: ["07-01", "09-30"],
  } as const;
  const [from, to] = bounds[quarter];
  return { from: dayOf(fiscalYear, from), to: dayOf(fiscalYear, to) };
}

function dayOf(fiscalYear: FiscalYear, monthAndDay: string): CivilDate {
  return `${fiscalYear - (monthAndDay < "10" ? 543 : 544)}-${monthAndDay}` as CivilDate;
}
