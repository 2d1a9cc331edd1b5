import { isCivilDate } from "../calendar/index.js";
import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type {
  AuthorityLookups,
  AuthorityRegister,
  AuthorityRegisterReading,
  AuthorityRegisterSource,
} from "./authorityRegister.js";
import { checkDlaCode } from "./checkDlaCode.js";
import type { Community, CommunityVillage } from "./community.js";
import { type DatedAuthorities, datedAuthorities } from "./datedAuthorities.js";
import { createDayBook } from "./dayBook.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { knownChanges } from "./knownChange.js";
import type { OrganisationsProblem } from "./problems.js";
import { liesOverProvince } from "./roster.js";

/**
 * Makes a register of a list of local authorities, their jurisdictions, communities and events.
 * @remarks Refused, with its record: a second entry of an authority for the same days, a jurisdiction of an authority that
 * is not in the list or a second one for the same place and days, a community of no municipality, a second entry of it, a
 * village of an unknown community, an event that contradicts others. Whether places exist and are covered once is a
 * question to {@link auditJurisdiction}.
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
  options: ProblemLogOptions<OrganisationsProblem> = {},
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
  const known = groupedBy(dated.authorities, (authority) => authority.id);
  const jurisdictions = soundJurisdictions(counting(source.jurisdictions, counted), known, problems);
  const communities = soundCommunities(counting(source.communities ?? [], counted), known, problems);
  const ids = groupedBy(communities, (community) => community.id);
  const villages = soundVillages(counting(source.communityVillages ?? [], counted), ids, problems);
  const register: AuthorityRegister = {
    id,
    title,
    edition,
    citation,
    authorities: dated.authorities,
    jurisdictions,
    communities,
    communityVillages: villages,
    events: dated.events,
    knownChanges: source.knownChanges ?? knownChanges,
    lookups: lookupsOf(dated, jurisdictions, communities, villages),
  };
  const taken = listed.length + dated.accepted + jurisdictions.length + communities.length + villages.length;
  return { register, read: counted.read, accepted: taken, rejected: counted.read - taken, problems, notices };
}

function* counting<T>(entries: Iterable<T>, counted: { read: number }): Generator<T, void, undefined> {
  for (const entry of entries) {
    counted.read += 1;
    yield entry;
  }
}

type Log = ProblemLog<OrganisationsProblem>;

function soundAuthorities(authorities: Iterable<LocalAuthority>, problems: Log, notices: Log): LocalAuthority[] {
  const days = createDayBook();
  const sound: LocalAuthority[] = [];
  let record = 0;
  for (const authority of authorities) {
    const where = { path: ["authorities", record], record };
    record += 1;
    if (!days.take(authority.id, authority.period)) {
      problems.add({ code: "organisations.authority.duplicate", ...where, authority: authority.id });
      continue;
    }
    for (const difference of checkDlaCode(authority)) notices.add({ ...difference, ...where });
    sound.push(authority);
  }
  return sound;
}

function soundJurisdictions(
  jurisdictions: Iterable<Jurisdiction>,
  known: ReadonlyMap<string, unknown>,
  problems: Log,
): Jurisdiction[] {
  const days = createDayBook();
  const sound: Jurisdiction[] = [];
  let record = -1;
  for (const jurisdiction of jurisdictions) {
    record += 1;
    const { authority, place, period } = jurisdiction;
    const where = { path: ["jurisdictions", record], record, authority };
    if (!known.has(authority)) problems.add({ code: "organisations.jurisdiction.unknownAuthority", ...where });
    else if (!days.take(`${authority} ${place}`, period))
      problems.add({ code: "organisations.jurisdiction.duplicate", ...where, place });
    else sound.push(jurisdiction);
  }
  return sound;
}

function soundCommunities(
  communities: Iterable<Community>,
  known: ReadonlyMap<string, readonly LocalAuthority[]>,
  problems: Log,
): Community[] {
  const days = createDayBook();
  const sound: Community[] = [];
  let record = -1;
  for (const community of communities) {
    record += 1;
    const { id, authority, period } = community;
    const where = { path: ["communities", record], record };
    const owner = known.get(authority);
    if (owner === undefined || owner.every(liesOverProvince))
      problems.add({ code: "organisations.community.unknownAuthority", ...where, authority });
    else if (known.has(id) || !days.take(id, period))
      problems.add({ code: "organisations.community.duplicate", ...where, community: id });
    else sound.push(community);
  }
  return sound;
}

function soundVillages(
  entries: Iterable<CommunityVillage>,
  known: ReadonlyMap<string, readonly Community[]>,
  problems: Log,
): CommunityVillage[] {
  const days = createDayBook();
  const sound: CommunityVillage[] = [];
  let record = -1;
  for (const entry of entries) {
    record += 1;
    const { community, village, period } = entry;
    const where = { path: ["communityVillages", record], record, community, village };
    if (!known.has(community)) problems.add({ code: "organisations.communityVillage.unknownCommunity", ...where });
    else if (!days.take(`${community} ${village}`, period))
      problems.add({ code: "organisations.communityVillage.duplicate", ...where });
    else sound.push(entry);
  }
  return sound;
}

function lookupsOf(
  { authorities, events }: DatedAuthorities,
  jurisdictions: readonly Jurisdiction[],
  communities: readonly Community[],
  villages: readonly CommunityVillage[],
): AuthorityLookups {
  return {
    authorities: groupedBy(authorities, ({ id }) => id),
    placesOf: groupedBy(jurisdictions, ({ authority }) => authority),
    authoritiesOf: groupedBy(jurisdictions, ({ place }) => place),
    overProvince: groupedBy(authorities.filter(liesOverProvince), ({ province }) => province),
    mergers: new Map(events.flatMap((event) => (event.kind === "merge" ? [[event.authority, event]] : []))),
    communities: groupedBy(communities, ({ id }) => id),
    communitiesOf: groupedBy(communities, ({ authority }): AuthorityId => authority),
    communitiesIn: groupedBy(villages, ({ village }) => village),
    villagesOf: groupedBy(villages, ({ community }) => community),
  };
}

function groupedBy<T, Key extends string>(entries: readonly T[], keyOf: (entry: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
