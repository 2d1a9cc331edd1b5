import type { CivilDate } from "../calendar/index.js";

/**
 * A stretch of days of which the first may not be known. A period of the calendar is one.
 * @category Local authorities
 * @since 0.1.0
 */
export interface OpenPeriod {
  /** The first day; left out where nobody knows since when. */
  readonly from?: CivilDate;
  /** The last day, which still belongs to it; without it, it has not ended. */
  readonly to?: CivilDate;
}

/** A period of days that may not be known; nothing where neither is. */
export function openPeriodOf(from: CivilDate | undefined, to: CivilDate | undefined): OpenPeriod | undefined {
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Does it hold on this day? What has no days holds always. */
export function holdsOn(day: CivilDate, { from, to }: OpenPeriod = {}): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
