import { type CivilDate, lastDayWithin } from "../calendar/index.js";
import type { Agreement } from "./agreement.js";

/**
 * The last day on which the results of an agreement are in time.
 * @remarks The agreement says how long, and seldom from which day: the signing day is used unless another is given, such as
 * the day the action plan was adopted.
 * @param agreement - The agreement.
 * @param from - The day from which the time runs.
 * @category Agreements
 * @since 0.1.0
 * @example Three years from the signing, or from a later start
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { memorandum2559 } from "chumchon/data/memorandum2559";
 * import { lastDayOf } from "chumchon/framework";
 * lastDayOf(memorandum2559); // => "2019-09-08"
 * lastDayOf(memorandum2559, parseCivilDate("2016-10-01")); // => "2019-10-01"
 * ```
 */
export function lastDayOf(agreement: Agreement, from: CivilDate = agreement.signedOn): CivilDate {
  return lastDayWithin(from, agreement.horizon.within, { firstDay: agreement.horizon.firstDay });
}
