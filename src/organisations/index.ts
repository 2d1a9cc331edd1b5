/**
 * Who acts: the four agencies of the memorandum, the local authorities and the communities, and which places each is
 * responsible for. One subdistrict in six belongs to more than one local authority, so the local line has an axis of its
 * own: {@link authorityAxis}.
 *
 * No list of local authorities ships: none could be found that may lawfully be passed on. Yours is loaded as rows
 * ({@link authoritiesOfTable}, {@link jurisdictionsOfTable}), made into a register ({@link createAuthorityRegister}),
 * asked ({@link authoritiesOf}) and audited ({@link auditJurisdiction}), always as of a day.
 *
 * @module organisations
 */
export { agencies } from "./agencies.js";
export type { Agency, AgencyId, AgencyStatement } from "./agency.js";
export type { JurisdictionCounts } from "./auditCounts.js";
export { auditJurisdiction, type JurisdictionAudit } from "./auditJurisdiction.js";
export type { AuditFinding } from "./auditProblems.js";
export { type AuthorityId, type LocalAuthority, parseAuthorityId, safeParseAuthorityId } from "./authority.js";
export { type AuthorityAxisOptions, type AuthorityAxisReading, authorityAxis } from "./authorityAxis.js";
export type { AuthorityEvent, AuthorityEventFacts } from "./authorityEvent.js";
export type { AuthorityEventProblem } from "./authorityEventProblems.js";
export { type AuthorityEventSchema, authorityEventSchema, authorityEventsOfTable } from "./authorityEventTable.js";
export type {
  AuthorityLookups,
  AuthorityRegister,
  AuthorityRegisterReading,
  AuthorityRegisterSource,
} from "./authorityRegister.js";
export { authoritySuccessorsOf } from "./authoritySuccessors.js";
export { type AuthoritySchema, authoritiesOfTable, authoritySchema } from "./authorityTable.js";
export { type AuthorityType, type AuthorityTypeFacts, authorityTypeOf, authorityTypes } from "./authorityType.js";
export { type Community, type CommunityPlace, communityIdOf, safeParseCommunityId } from "./community.js";
export { communitiesOf, placesOfCommunity } from "./communityQuestions.js";
export {
  type CommunityPlaceSchema,
  type CommunitySchema,
  communitiesOfTable,
  communityPlaceSchema,
  communityPlacesOfTable,
  communitySchema,
} from "./communityTable.js";
export {
  type CoverageNote,
  formatCoverageNote,
  type SharedVillages,
  type VillageStatement,
} from "./coverageNote.js";
export type { CoverageNoteProblem } from "./coverageNoteProblems.js";
export { createAuthorityRegister } from "./createAuthorityRegister.js";
export { type DatedAuthorities, datedAuthorities } from "./datedAuthorities.js";
export {
  type CodedAuthority,
  checkDlaCode,
  type DlaCode,
  type DlaCodeParts,
  dlaCodePartsOf,
  parseDlaCode,
  safeParseDlaCode,
} from "./dlaCode.js";
export { type DlaCodeDifference, type DlaCodeProblem, dlaCodeSentences } from "./dlaCodeProblems.js";
export type { EventKind } from "./eventKind.js";
export { findAuthority, findAuthorityByDlaCode } from "./findAuthority.js";
export { getAgency } from "./getAgency.js";
export type { Jurisdiction } from "./jurisdiction.js";
export { type JurisdictionSchema, jurisdictionSchema, jurisdictionsOfTable } from "./jurisdictionTable.js";
export { type KnownChange, knownChanges } from "./knownChange.js";
export type { OrganisationsList, OrganisationsListOptions } from "./listReading.js";
export type { OpenPeriod } from "./openPeriod.js";
export {
  type OrganisationsListProblem,
  type OrganisationsProblem,
  organisationsListSentences,
  organisationsSentences,
} from "./problems.js";
export { type CoverageNoteReading, readCoverageNote } from "./readCoverageNote.js";
export { type RegisterAnswer, registerNoticesOf } from "./registerAnswer.js";
export type { CommunityIdProblem, CommunityProblem, RegisterNotice } from "./registerProblems.js";
export {
  type AuthorityPlace,
  authoritiesOf,
  type PlaceAuthority,
  placesOf,
} from "./registerQuestions.js";
export type { OrganisationsRowProblem } from "./rowProblems.js";
export {
  type VillageJurisdictionOptions,
  type VillageJurisdictions,
  villageJurisdictionsOf,
} from "./villageJurisdictions.js";
