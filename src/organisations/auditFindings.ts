import type { CivilDate } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import { type PlaceCode, parentCodeOf } from "../places/index.js";
import type { AuditedCovers, CoverEntry } from "./auditCovers.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { authorityTypes } from "./authorityType.js";
import { isLonePart, sharesFaultOf } from "./cover.js";
import { holdsOn } from "./openPeriod.js";
import { isPresent, liesOverProvince } from "./presence.js";
import type { OrganisationsProblem } from "./problems.js";
import { placeFaultOf, seatFaultOf, type Where } from "./seats.js";

type Log = ProblemLog<OrganisationsProblem>;

/** Notes what is wrong with the cover of each place, and tells of rows that say nothing. */
export function noteCovers(covers: AuditedCovers, problems: Log, told: Log): void {
  for (const [place, all] of covers.entries) {
    const isKnown = covers.places.has(place);
    for (const entry of all) {
      const fault = placeFaultOf(entry.owner, place, isKnown, at(entry));
      if (isKnown && !entry.isLive) problems.add({ code: "organisations.audit.abolishedCovers", ...at(entry), place });
      else if (fault !== undefined) problems.add(fault);
    }
    if (isKnown)
      noteParts(
        place,
        all.filter(({ isLive }) => isLive),
        covers,
        problems,
      );
  }
  for (const entry of covers.overProvince) {
    const { place } = entry.jurisdiction;
    const fault = placeFaultOf(entry.owner, place, covers.places.has(place), at(entry));
    if (fault === undefined || !entry.isLive) continue;
    (fault.code === "organisations.jurisdiction.overProvince" ? told : problems).add(fault);
  }
}

function at({ record, owner }: CoverEntry): Where {
  return { path: ["jurisdictions", record], record, authority: owner.id };
}

function noteParts(place: PlaceCode, live: readonly CoverEntry[], covers: AuditedCovers, problems: Log): void {
  const [first] = live;
  if (first === undefined) return;
  const where = { path: ["jurisdictions", first.record], record: first.record, place };
  const own = live.map(({ jurisdiction }) => jurisdiction);
  const authorities: readonly string[] = own.map(({ authority }) => authority);
  // Several over one place; or one over all of what the place lies in, and others over the place.
  const around = covers.coverAt(parentCodeOf(place) ?? place).parts;
  const over = place.length === 2 ? undefined : around.find(({ coverage }) => coverage === "whole")?.authority;
  if (own.length > 1 && own.some(({ coverage }) => coverage === "whole"))
    problems.add({ code: "organisations.audit.overlap", ...where, authorities });
  else if (over !== undefined && !authorities.includes(over) && authorities.some((id) => !isAround(id, around)))
    problems.add({ code: "organisations.audit.overlap", ...where, authorities: [over, ...authorities] });
  const fault = sharesFaultOf(own);
  if (fault === "wanting") problems.add({ code: "organisations.audit.shareWanting", ...where, authorities });
  else if (fault !== undefined) problems.add({ code: "organisations.audit.sharesNotWhole", ...where, ...fault });
  if (isLonePart(own) && covers.fullCoverAt(place).parts.length === 1)
    problems.add({ code: "organisations.audit.lonePart", ...at(first), place });
}

function isAround(id: string, around: readonly { readonly authority: string }[]): boolean {
  return around.some(({ authority }) => authority === id);
}

/** Notes subdistricts and villages nobody covers, and parts of a subdistrict in which no village is left. */
export function noteGaps(covers: AuditedCovers, problems: Log): void {
  for (const [place, owners] of covers.owners) {
    const villages = covers.villages.get(place) ?? [];
    if (owners.size === 0) {
      problems.add({ code: "organisations.audit.gap", path: [], place });
      continue;
    }
    if (covers.coverAt(place).parts.length === 0) {
      for (const village of villages) {
        if (covers.coverAt(village).parts.length === 0)
          problems.add({ code: "organisations.audit.gap", path: [], place: village });
      }
    }
    for (const entry of covers.entries.get(place) ?? []) {
      if (!entry.isLive || villages.length === 0) continue;
      const isLeft = villages.some((village) => isAround(entry.owner.id, covers.coverAt(village).parts));
      if (!isLeft) problems.add({ code: "organisations.audit.emptyPart", ...at(entry), place });
    }
  }
}

/** Notes what is wrong with authorities themselves, and tells of those over several districts. */
export function noteAuthorities(
  register: AuthorityRegister,
  covers: AuditedCovers,
  asOf: CivilDate,
  problems: Log,
  told: Log,
): void {
  const districts = new Map<string, Set<string>>();
  for (const [place, all] of covers.entries) {
    for (const { owner, isLive } of all) {
      if (!isLive || !covers.places.has(place)) continue;
      const known = districts.get(owner.id) ?? new Set<string>();
      districts.set(owner.id, known);
      known.add(place.slice(0, 4));
    }
  }
  const seats = { has: (code: string) => covers.places.has(code), hasDistricts: covers.hasDistricts };
  for (const [record, authority] of register.authorities.entries()) {
    if (!isPresent(authority, asOf)) continue;
    const where = { path: ["authorities", record], record, authority: authority.id };
    const fault = seatFaultOf(authority, seats, where);
    if (fault !== undefined) problems.add(fault);
    const { became } = authorityTypes[authority.type];
    if (became !== undefined && became.effective <= asOf)
      problems.add({
        ...{ code: "organisations.audit.historicalType", ...where },
        ...{ type: authority.type, became: became.type, effective: became.effective },
      });
    if (liesOverProvince(authority)) continue;
    const reach = districts.get(authority.id);
    if (reach === undefined) problems.add({ code: "organisations.audit.noPlace", ...where });
    else if (reach.size > 1)
      told.add({ code: "organisations.audit.twoDistricts", ...where, districts: [...reach].sort() });
  }
}

/** Notes provinces with no provincial organisation, or more than one. */
export function noteProvinces(
  register: AuthorityRegister,
  covers: AuditedCovers,
  asOf: CivilDate,
  problems: Log,
): void {
  for (const province of covers.provinces) {
    const over = register.lookups.overProvince.get(province) ?? [];
    const authorities = over.filter((it) => isPresent(it, asOf)).map(({ id }) => id);
    if (authorities.length === 1) continue;
    const code = authorities.length === 0 ? "organisations.audit.noPao" : "organisations.audit.severalPaos";
    problems.add({ code, path: [], province, authorities });
  }
}

/** Notes communities in places that the list of places lacks, or of which their municipality covers nothing. */
export function noteCommunities(
  register: AuthorityRegister,
  covers: AuditedCovers,
  asOf: CivilDate,
  problems: Log,
): void {
  const owners = new Map(
    register.communities.flatMap((it) => (holdsOn(asOf, it.period) ? [[it.id, it.authority] as const] : [])),
  );
  for (const [record, { community, place, period }] of register.communityPlaces.entries()) {
    const authority = owners.get(community);
    if (authority === undefined || !holdsOn(asOf, period)) continue;
    const where = { path: ["communityPlaces", record], record, community, place };
    if (!covers.places.has(place)) problems.add({ code: "organisations.communityPlace.unknownPlace", ...where });
    else if (!isAround(authority, covers.fullCoverAt(place).parts))
      problems.add({ code: "organisations.communityPlace.elsewhere", ...where, authority });
  }
}
