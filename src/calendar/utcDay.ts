import { type CivilDate, isCivilDate } from "./civilDate.js";

/**
 * A date whose "local" time is UTC, so that date-fns, which asks for local time, gives the same day on every machine.
 * @remarks Only what addDays and addMonths of date-fns call is overridden.
 */
export class UtcDay extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setFullYear(year: number, month: number, day: number): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day: number): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
}

/** The civil date of a moment that is midnight in UTC. */
export function civilDateOfUtcDay(day: Date): CivilDate {
  const text = Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10);
  if (!isCivilDate(text)) throw new RangeError("date: the result lies outside the years 0001 to 9999");
  return text;
}
