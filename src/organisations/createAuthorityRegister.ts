import { isCivilDate } from "../calendar/index.js";
import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { AuthorityId } from "./authority.js";
import type {
  AuthorityLookups,
  AuthorityRegister,
  AuthorityRegisterReading,
  AuthorityRegisterSource,
} from "./authorityRegister.js";
import type { Community, CommunityPlace } from "./community.js";
import { type DatedAuthorities, datedAuthorities } from "./datedAuthorities.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { knownChanges } from "./knownChange.js";
import { liesOverProvince } from "./presence.js";
import type { OrganisationsListProblem, OrganisationsProblem } from "./problems.js";
import {
  noteSharedCodes,
  soundAuthorities,
  soundCommunities,
  soundJurisdictions,
  soundPlaces,
} from "./soundEntries.js";
import { groupedBy } from "./territory.js";

/**
 * Makes a register of a list of local authorities, their jurisdictions, communities and events.
 * @remarks Refused, with its record: an entry whose days run backwards, a second entry of an authority for the same days, a
 * Bangkok outside province 10, a jurisdiction of an authority that is not in the list or a second one for the same place and
 * days, a community of an authority that is not in the list or is over a whole province, one whose id could be a place's, a
 * second entry of it, a place of an unknown community, an event that contradicts others. Told in `notices`: a code
 * that does not fit or that two bear at once, a community of one that is no municipality. Whether places exist and are covered once
 * is a question to {@link auditJurisdiction}.
 * @param source - The list, its edition and its source.
 * @param options - What becomes of problems.
 * @throws a {@link RangeError} when the edition is no day.
 * @category Registers
 * @since 0.1.0
 * @example A made-up list of 2022, asked about 2026
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { authoritiesOf, createAuthorityRegister, parseAuthorityId } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const sao = parseAuthorityId("made-up-sao");
 * const { register, read, accepted } = createAuthorityRegister({
 *   id: "made-up",
 *   title: { th: "รายการสมมติ", en: "Made-up list" },
 *   edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: sao, name: { th: "สมมติ", en: "Made-up" }, type: "sao", province: parsePlaceCode("84") }],
 *   jurisdictions: [{ authority: sao, place: parsePlaceCode("840601"), coverage: "whole" }],
 * });
 * [read, accepted]; // => [2, 2]
 * const { found, notices } = authoritiesOf(register, parsePlaceCode("84060101"), parseCivilDate("2026-01-01"));
 * found.map(({ authority, coverage }) => [authority.id, coverage]); // => [["made-up-sao", "whole"]]
 * notices.map(({ code }) => code); // => ["organisations.register.laterThanEdition", "organisations.register.knownChange"]
 * ```
 */
export function createAuthorityRegister(
  source: AuthorityRegisterSource,
  options: ProblemLogOptions<OrganisationsListProblem> = {},
): AuthorityRegisterReading {
  const { id, title, edition, citation } = source;
  if (!isCivilDate(edition)) throw new RangeError(`edition: a day as yyyy-mm-dd was expected, got ${edition}`);
  const problems = createProblemLog(options);
  const notices = createProblemLog<OrganisationsProblem>({ keep: options.keep ?? 1000 });
  const counted = { read: 0 };
  const listed = soundAuthorities(counting(source.authorities, counted), problems, notices);
  const dated = datedAuthorities(listed, counting(source.events ?? [], counted), {
    keep: 0,
    onProblem: (problem) => problems.add(problem),
  });
  noteSharedCodes(dated.authorities, notices);
  const known = groupedBy(dated.authorities, (authority) => authority.id);
  const jurisdictions = soundJurisdictions(counting(source.jurisdictions, counted), known, problems);
  const communities = soundCommunities(counting(source.communities ?? [], counted), known, problems, notices);
  const ids = groupedBy(communities, (community) => community.id);
  const places = soundPlaces(counting(source.communityPlaces ?? [], counted), ids, problems);
  const register: AuthorityRegister = {
    ...{ id, title, edition, citation },
    authorities: dated.authorities,
    ...{ jurisdictions, communities, communityPlaces: places },
    events: dated.events,
    knownChanges: source.knownChanges ?? knownChanges,
    lookups: lookupsOf(dated, jurisdictions, communities, places),
  };
  const taken = listed.length + dated.accepted + jurisdictions.length + communities.length + places.length;
  return { register, read: counted.read, accepted: taken, rejected: counted.read - taken, problems, notices };
}

function* counting<T>(entries: Iterable<T>, counted: { read: number }): Generator<T, void, undefined> {
  for (const entry of entries) {
    counted.read += 1;
    yield entry;
  }
}

function lookupsOf(
  { authorities, events }: DatedAuthorities,
  jurisdictions: readonly Jurisdiction[],
  communities: readonly Community[],
  places: readonly CommunityPlace[],
): AuthorityLookups {
  const authoritiesOf = groupedBy(jurisdictions, ({ place }) => place);
  const coded = authorities.filter(({ dlaCode }) => dlaCode !== undefined);
  return {
    authorities: groupedBy(authorities, ({ id }) => id),
    placesOf: groupedBy(jurisdictions, ({ authority }) => authority),
    authoritiesOf,
    overProvince: groupedBy(authorities.filter(liesOverProvince), ({ province }) => province),
    mergers: new Map(events.flatMap((event) => (event.kind === "merge" ? [[event.authority, event]] : []))),
    communities: groupedBy(communities, ({ id }) => id),
    communitiesOf: groupedBy(communities, ({ authority }): AuthorityId => authority),
    communitiesIn: groupedBy(places, ({ place }) => place),
    placesOfCommunity: groupedBy(places, ({ community }) => community),
    byDlaCode: groupedBy(coded, ({ dlaCode }) => dlaCode as string),
    coveredPlaces: [...authoritiesOf.keys()].sort(),
  };
}
