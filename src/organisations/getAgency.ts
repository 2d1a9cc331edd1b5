import { agencies } from "./agencies.js";
import type { Agency, AgencyId } from "./agency.js";

/**
 * An agency of the memorandum by its id.
 * @throws a {@link RangeError} when there is no such agency.
 * @category Agencies
 * @since 0.1.0
 * @example
 * ```ts
 * import { getAgency } from "chumchon/organisations";
 * getAgency("codi").title.th; // => "สถาบันพัฒนาองค์กรชุมชน"
 * getAgency("thaihealth").ministry; // => undefined
 * ```
 */
export function getAgency<Id extends AgencyId>(id: Id): Agency<Id> {
  const agency = agencies.find((candidate) => candidate.id === id);
  if (agency === undefined) throw new RangeError(`id: one of cdd, dla, codi, thaihealth was expected, got ${id}`);
  return agency as Agency<AgencyId> as Agency<Id>;
}
