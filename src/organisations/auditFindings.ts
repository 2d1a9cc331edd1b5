import { addRatio, formatRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import { type PlaceCode, parentCodeOf } from "../places/index.js";
import type { CountedCovers, CoverEntry } from "./auditCounts.js";
import type { AuditFinding } from "./auditProblems.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { isPresent, liesOverProvince } from "./roster.js";

type Log = ProblemLog<AuditFinding>;

/** Notes what is wrong with the cover of each place, and which subdistricts nobody covers. */
export function noteCovers(covers: CountedCovers, problems: Log): void {
  for (const [place, all] of covers.entries) {
    if (!covers.places.has(place)) {
      for (const entry of all) problems.add({ code: "organisations.audit.unknownPlace", ...at(entry), place });
      continue;
    }
    for (const entry of all) {
      if (!entry.isLive) problems.add({ code: "organisations.audit.abolishedCovers", ...at(entry), place });
      else if (place.slice(0, 2) !== entry.owner.province)
        problems.add({ code: "organisations.audit.twoProvinces", ...at(entry), place });
    }
    const live = all.filter(({ isLive }) => isLive);
    noteParts(place as PlaceCode, live, problems);
    if (isLonePart(live) && !hasOthersAround(place as PlaceCode, live, covers)) {
      problems.add({ code: "organisations.audit.lonePart", ...at(live[0] as CoverEntry), place });
    }
  }
  for (const [place, owners] of covers.owners) {
    if (owners.size === 0) problems.add({ code: "organisations.audit.gap", path: [], place });
  }
}

function at({ record, owner }: CoverEntry): { path: readonly (string | number)[]; record: number; authority: string } {
  return { path: ["jurisdictions", record], record, authority: owner.id };
}

function isLonePart(entries: readonly CoverEntry[]): boolean {
  const [first, another] = entries;
  return another === undefined && first?.jurisdiction.coverage === "part" && first.jurisdiction.share === undefined;
}

/** Does another authority cover what the place lies in, so that the rest may be its own? */
function hasOthersAround(place: PlaceCode, [entry]: readonly CoverEntry[], { entries }: CountedCovers): boolean {
  for (let above = parentCodeOf(place); above !== undefined; above = parentCodeOf(above)) {
    const others = (entries.get(above) ?? []).some(({ isLive, owner }) => isLive && owner.id !== entry?.owner.id);
    if (others) return true;
  }
  return false;
}

function noteParts(place: PlaceCode, entries: readonly CoverEntry[], problems: Log): void {
  const [first] = entries;
  if (first === undefined) return;
  const where = { path: ["jurisdictions", first.record], record: first.record, place };
  const authorities = entries.map(({ owner }) => owner.id);
  const shares = entries.flatMap(({ jurisdiction: { share } }): readonly Ratio[] => (share ? [share] : []));
  if (entries.length > 1 && entries.some(({ jurisdiction }) => jurisdiction.coverage === "whole"))
    problems.add({ code: "organisations.audit.overlap", ...where, authorities });
  if (shares.length === 0) return;
  if (shares.length < entries.length || shares.some(({ numerator }) => numerator <= 0n)) {
    problems.add({ code: "organisations.audit.shareWanting", ...where, authorities });
    return;
  }
  const sum = shares.reduce(addRatio, ratioOf(0, 1));
  if (sum.numerator !== sum.denominator)
    problems.add({ code: "organisations.audit.sharesNotWhole", ...where, sum: formatRatio(sum) });
}

/** Notes authorities without any place, and tells of those over several districts. */
export function noteAuthorities(
  register: AuthorityRegister,
  covers: CountedCovers,
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
  for (const [record, authority] of register.authorities.entries()) {
    if (!isPresent(authority, asOf) || liesOverProvince(authority)) continue;
    const where = { path: ["authorities", record], record, authority: authority.id };
    const reach = districts.get(authority.id);
    if (reach === undefined) problems.add({ code: "organisations.audit.noPlace", ...where });
    else if (reach.size > 1)
      told.add({ code: "organisations.audit.twoDistricts", ...where, districts: [...reach].sort() });
  }
}

/** Notes provinces with no provincial organisation, or more than one. */
export function noteProvinces(
  register: AuthorityRegister,
  covers: CountedCovers,
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
