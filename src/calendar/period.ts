import type { CivilDate } from "./civilDate.js";
import { daysBetween } from "./dayCount.js";

/**
 * A stretch of days; the first and the last both belong to it, as "ตั้งแต่วันที่ … ถึงวันที่ …" means in Thai documents.
 * @category Periods
 * @since 0.1.0
 */
export interface Period {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day, which still belongs to the period; without it the period has not ended. */
  readonly to?: CivilDate;
}

/**
 * A period whose last day is known.
 * @category Periods
 * @since 0.1.0
 */
export interface ClosedPeriod extends Period {
  /** The last day, which still belongs to the period. */
  readonly to: CivilDate;
}

/**
 * Does a day lie in a period? The first and the last day do.
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { isWithin, parseCivilDate, parsePeriod } from "chumchon/calendar";
 * const year2568 = parsePeriod({ from: "2024-10-01", to: "2025-09-30" });
 * isWithin(parseCivilDate("2025-09-30"), year2568); // => true
 * isWithin(parseCivilDate("2025-10-01"), year2568); // => false
 * ```
 */
export function isWithin(date: CivilDate, period: Period): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to);
}

/**
 * Do two periods share a day?
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { overlaps, parsePeriod } from "chumchon/calendar";
 * const first = parsePeriod({ from: "2024-01-01", to: "2024-06-30" });
 * overlaps(first, parsePeriod({ from: "2024-06-30" })); // => true
 * overlaps(first, parsePeriod({ from: "2024-07-01" })); // => false
 * ```
 */
export function overlaps(one: Period, other: Period): boolean {
  return intersectionOf(one, other) !== undefined;
}

/**
 * The days two periods share.
 * @returns The shared period, or nothing when they share no day.
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { intersectionOf, parsePeriod } from "chumchon/calendar";
 * intersectionOf(parsePeriod({ from: "2024-10-01", to: "2025-09-30" }), parsePeriod({ from: "2025-01-01" }));
 * // => { from: "2025-01-01", to: "2025-09-30" }
 * ```
 */
export function intersectionOf(one: Period, other: Period): Period | undefined {
  const from = one.from < other.from ? other.from : one.from;
  const to = earlierOf(one.to, other.to);
  if (to === undefined) return { from };
  return to < from ? undefined : { from, to };
}

/**
 * How many days a period has, the first and the last counted.
 * @returns The number of days, or nothing for a period that has not ended.
 * @category Periods
 * @since 0.1.0
 * @example
 * ```ts
 * import { daysIn, fiscalYearPeriod, parseFiscalYear } from "chumchon/calendar";
 * daysIn(fiscalYearPeriod(parseFiscalYear(2568))); // => 365
 * ```
 */
export function daysIn(period: ClosedPeriod): number;
/**
 * How many days a period has, or nothing when it has not ended.
 * @category Periods
 * @since 0.1.0
 */
export function daysIn(period: Period): number | undefined;
export function daysIn(period: Period): number | undefined {
  return period.to === undefined ? undefined : daysBetween(period.from, period.to) + 1;
}

function earlierOf(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
