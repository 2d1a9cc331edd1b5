import type { ProblemLog } from "../kernel/index.js";
import type { LocalAuthority } from "./authority.js";
import { type Community, type CommunityPlace, safeParseCommunityId } from "./community.js";
import { createDayBook } from "./dayBook.js";
import { checkDlaCode } from "./dlaCode.js";
import type { Jurisdiction } from "./jurisdiction.js";
import type { OpenPeriod } from "./openPeriod.js";
import { liesOverProvince } from "./presence.js";
import type { OrganisationsListProblem, OrganisationsProblem } from "./problems.js";
import { bangkokFaultOf } from "./seats.js";
import { groupedBy } from "./territory.js";

type Log = ProblemLog<OrganisationsListProblem>;
type Notices = ProblemLog<OrganisationsProblem>;

/** The entries of one list that stand by themselves. `faultOf` says what is wrong with one, or takes it. */
function sound<T extends { readonly period?: OpenPeriod }>(
  entries: Iterable<T>,
  list: string,
  problems: Log,
  faultOf: (entry: T, where: { readonly path: readonly (string | number)[]; readonly record: number }) => Fault,
): T[] {
  const found: T[] = [];
  let record = -1;
  for (const entry of entries) {
    record += 1;
    const where = { path: [list, record], record };
    const { period } = entry;
    const isReversed = period?.to !== undefined && period.from !== undefined && period.to < period.from;
    const fault: Fault = isReversed
      ? { code: "calendar.period.reversed", path: [list, record, "period", "to"], record }
      : faultOf(entry, where);
    if (fault === undefined) found.push(entry);
    else problems.add(fault);
  }
  return found;
}

type Fault = OrganisationsListProblem | undefined;

/** The authorities whose entries do not stand on each other's days. */
export function soundAuthorities(
  authorities: Iterable<LocalAuthority>,
  problems: Log,
  notices: Notices,
): LocalAuthority[] {
  const days = createDayBook();
  return sound(authorities, "authorities", problems, (authority, at): Fault => {
    const where = { ...at, authority: authority.id };
    const fault = authority.type === "bangkok" ? bangkokFaultOf(authority, where) : undefined;
    if (fault !== undefined) return fault;
    if (!days.take(authority.id, authority.period)) return { code: "organisations.authority.duplicate", ...where };
    for (const difference of checkDlaCode(authority)) notices.add({ ...difference, ...at });
    return undefined;
  });
}

/** Tells of authorities that bear one code on one day. */
export function noteSharedCodes(authorities: readonly LocalAuthority[], notices: Notices): void {
  const coded = authorities.filter(({ dlaCode, isAbolished }) => dlaCode !== undefined && isAbolished !== true);
  for (const [dlaCode, bearers] of groupedBy(coded, (authority) => authority.dlaCode as string)) {
    const from = ({ period }: LocalAuthority): string => period?.from ?? "";
    // The one before that ends last; without an end, after all days.
    let before: LocalAuthority | undefined;
    for (const bearer of [...bearers].sort((one, other) => (from(one) < from(other) ? -1 : 1))) {
      const last = before?.period?.to ?? "~";
      if (before !== undefined && from(bearer) <= last) {
        const ids = { authority: bearer.id, other: before.id };
        notices.add({ code: "organisations.dlaCode.shared", path: ["authorities"], ...ids, dlaCode });
      }
      if (before === undefined || (bearer.period?.to ?? "~") > last) before = bearer;
    }
  }
}

/** The jurisdictions of authorities of the list, each place once on a day. */
export function soundJurisdictions(
  jurisdictions: Iterable<Jurisdiction>,
  known: ReadonlyMap<string, unknown>,
  problems: Log,
): Jurisdiction[] {
  const days = createDayBook();
  return sound(jurisdictions, "jurisdictions", problems, ({ authority, place, period }, at): Fault => {
    const where = { ...at, authority };
    if (!known.has(authority)) return { code: "organisations.jurisdiction.unknownAuthority", ...where };
    const isFirst = days.take(`${authority} ${place}`, period);
    return isFirst ? undefined : { code: "organisations.jurisdiction.duplicate", ...where, place };
  });
}

/** The communities of authorities of the list. */
export function soundCommunities(
  communities: Iterable<Community>,
  known: ReadonlyMap<string, readonly LocalAuthority[]>,
  problems: Log,
  notices: Notices,
): Community[] {
  const days = createDayBook();
  return sound(communities, "communities", problems, ({ id, authority, period }, at): Fault => {
    const read = safeParseCommunityId(id);
    if (!read.ok) return { ...read.problems[0], ...at };
    const owner = known.get(authority);
    if (owner === undefined || owner.every(liesOverProvince))
      return { code: "organisations.community.unknownAuthority", ...at, authority };
    if (known.has(id) || !days.take(id, period))
      return { code: "organisations.community.duplicate", ...at, community: id };
    if (!owner.some(({ type }) => type.endsWith("Municipality") || type === "pattaya"))
      notices.add({ code: "organisations.community.notOfMunicipality", ...at, community: id, authority });
    return undefined;
  });
}

/** Where communities of the list lie, each place once on a day. */
export function soundPlaces(
  entries: Iterable<CommunityPlace>,
  known: ReadonlyMap<string, readonly Community[]>,
  problems: Log,
): CommunityPlace[] {
  const days = createDayBook();
  return sound(entries, "communityPlaces", problems, ({ community, place, period }, at): Fault => {
    const where = { ...at, community, place };
    if (!known.has(community)) return { code: "organisations.communityPlace.unknownCommunity", ...where };
    const isFirst = days.take(`${community} ${place}`, period);
    return isFirst ? undefined : { code: "organisations.communityPlace.duplicate", ...where };
  });
}
