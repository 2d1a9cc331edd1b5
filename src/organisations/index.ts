/**
 * Who acts: the four agencies of the memorandum, the local authorities and the communities, and which places each is
 * responsible for. One subdistrict in six belongs to more than one local authority, so the local line has an axis of its
 * own: {@link authorityAxis}.
 *
 * No list of local authorities ships: none could be found that may lawfully be passed on. Yours is loaded as rows.
 *
 * @module organisations
 */
export { agencies } from "./agencies.js";
export type { Agency, AgencyId, AgencyStatement } from "./agency.js";
export {
  type AuthorityId,
  type AuthorityType,
  authorityTypes,
  type LocalAuthority,
  parseAuthorityId,
  safeParseAuthorityId,
} from "./authority.js";
export { type AuthorityAxisOptions, authorityAxis } from "./authorityAxis.js";
export { getAgency } from "./getAgency.js";
export type { Community, Jurisdiction } from "./jurisdiction.js";
export { type OrganisationsProblem, organisationsSentences } from "./problems.js";
