/**
 * The last day of a month: 28, 29, 30 or 31.
 * @param year - The year of the common era.
 * @param month - The month, 1 to 12.
 * @category Dates
 * @since 0.1.0
 * @example
 * ```ts
 * import { lastDayOfMonth } from "chumchon/calendar";
 * lastDayOfMonth(2016, 2); // => 29
 * lastDayOfMonth(1900, 2); // => 28
 * ```
 */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
