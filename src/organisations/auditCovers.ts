import type { CivilDate } from "../calendar/index.js";
import { type Axis, type Gazetteer, type PlaceCode, parentCodeOf } from "../places/index.js";
import { countsOf, type JurisdictionCounts } from "./auditCounts.js";
import type { LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { type Cover, coverOf, nobody, withWithin } from "./cover.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn } from "./openPeriod.js";
import { isPresent, liesOverProvince } from "./presence.js";
import { bangkok } from "./seats.js";
import { groupedBy, placeCodesOf, villagesBySubdistrict } from "./territory.js";

/** A jurisdiction that holds on the day, with its place in the list. */
export interface CoverEntry {
  readonly jurisdiction: Jurisdiction;
  readonly record: number;
  readonly owner: LocalAuthority;
  /** False where its authority is none any more. */
  readonly isLive: boolean;
}

/** What covers what on a day. */
export interface AuditedCovers extends Covers {
  readonly counts: JurisdictionCounts;
  readonly countsWithAbolished: JurisdictionCounts;
  /** Every place of the list of places, down to the lowest. */
  readonly places: ReadonlySet<string>;
  /** Whether the list has districts. */
  readonly hasDistricts: boolean;
  /** The villages of each subdistrict, where the list has villages. */
  readonly villages: ReadonlyMap<PlaceCode, readonly PlaceCode[]>;
  /** The subdistricts that are asked about, and the ids of those that cover each. */
  readonly owners: ReadonlyMap<PlaceCode, ReadonlySet<string>>;
  /** The provinces that are asked about. */
  readonly provinces: readonly PlaceCode[];
  /** What is said of each place. */
  readonly entries: ReadonlyMap<PlaceCode, readonly CoverEntry[]>;
  /** What is said of authorities over a whole province. */
  readonly overProvince: readonly CoverEntry[];
}

/** Who covers a place. */
interface Covers {
  /** By what is said of the place and of what it lies in. */
  coverAt(place: PlaceCode): Cover;
  /** By what is said of places within it, too. */
  fullCoverAt(place: PlaceCode): Cover;
}

/** Finds who covers what on a day, and counts it with and without the authorities that are none any more. */
export function auditedCovers(
  register: AuthorityRegister,
  territory: Axis | Gazetteer,
  asOf: CivilDate,
): AuditedCovers {
  const codes = placeCodesOf(territory);
  // Bangkok has no authority below its own, whether or not the list names that one.
  const asked = codes.filter((code) => !code.startsWith(bangkok));
  const gone = goneAuthorities(register, asOf);
  const said = entriesOn(register, gone, asOf);
  const entries = said.filter(({ owner }) => !liesOverProvince(owner));
  const byAll = coversBy(entries);
  const byLive = coversBy(entries.filter(({ isLive }) => isLive));
  const subdistricts = asked.filter((code) => code.length === 6);
  const ownersBy = (covers: Covers): ReadonlyMap<PlaceCode, ReadonlySet<string>> =>
    new Map(
      subdistricts.map((code) => [code, new Set(covers.fullCoverAt(code).parts.map(({ authority }) => authority))]),
    );
  const owners = ownersBy(byLive);
  const live = register.authorities.filter((it) => isPresent(it, asOf) && !liesOverProvince(it)).length;
  const ended = gone.filter((it) => !liesOverProvince(it)).length;
  return {
    ...byLive,
    counts: countsOf(owners, live),
    countsWithAbolished: countsOf(ownersBy(byAll), live + ended),
    places: new Set<string>(codes),
    hasDistricts: codes.some((code) => code.length === 4),
    villages: villagesBySubdistrict(asked),
    owners,
    provinces: asked.filter((code) => code.length === 2),
    entries: groupedBy(entries, ({ jurisdiction }) => jurisdiction.place),
    overProvince: said.filter(({ owner }) => liesOverProvince(owner)),
  };
}

/** The last entry of each authority that was there and is not on the day. */
function goneAuthorities({ lookups }: AuthorityRegister, asOf: CivilDate): readonly LocalAuthority[] {
  const gone: LocalAuthority[] = [];
  for (const entries of lookups.authorities.values()) {
    if (!entries.some((entry) => isPresent(entry, asOf)))
      gone.push(...entries.filter((it) => isGone(it, asOf)).slice(-1));
  }
  return gone;
}

/** It was there, and is none any more: the list says so, or its days are over. */
function isGone({ isAbolished, period }: LocalAuthority, asOf: CivilDate): boolean {
  return isAbolished === true || (period?.to !== undefined && period.to < asOf);
}

function entriesOn(
  register: AuthorityRegister,
  gone: readonly LocalAuthority[],
  asOf: CivilDate,
): readonly CoverEntry[] {
  const ended = new Map(gone.map((authority) => [authority.id, authority]));
  // One look at the entries of each authority, however many jurisdictions it has.
  const present = new Map(register.authorities.flatMap((it) => (isPresent(it, asOf) ? [[it.id, it] as const] : [])));
  return [...register.jurisdictions.entries()].flatMap(([record, jurisdiction]) => {
    const live = present.get(jurisdiction.authority);
    const owner = live ?? ended.get(jurisdiction.authority);
    if (owner === undefined || !holdsOn(asOf, jurisdiction.period)) return [];
    return [{ jurisdiction, record, owner, isLive: live !== undefined }];
  });
}

function coversBy(entries: readonly CoverEntry[]): Covers {
  const own = groupedBy(
    entries.map(({ jurisdiction }) => jurisdiction),
    ({ place }) => place,
  );
  const within = new Map<PlaceCode, Jurisdiction[]>();
  for (const [place, all] of own) {
    for (let at = parentCodeOf(place); at !== undefined; at = parentCodeOf(at)) {
      const others = within.get(at);
      if (others === undefined) within.set(at, [...all]);
      else for (const jurisdiction of all) others.push(jurisdiction);
    }
  }
  const known = new Map<PlaceCode, Cover>();
  const coverAt = (place: PlaceCode): Cover => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const above = parentCodeOf(place);
    const cover = coverOf(own.get(place) ?? [], above === undefined ? nobody : coverAt(above));
    known.set(place, cover);
    return cover;
  };
  return { coverAt, fullCoverAt: (place) => withWithin(coverAt(place), within.get(place) ?? []) };
}
