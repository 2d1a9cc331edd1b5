import type { CivilDate } from "../calendar/index.js";
import { type Axis, type Gazetteer, levelOf, type PlaceCode, parentCodeOf } from "../places/index.js";
import type { LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn, isPresent, liesOverProvince } from "./roster.js";
import { placeCodesOf } from "./territory.js";

/**
 * How subdistricts and authorities lie to each other; the province of Bangkok is left out.
 * @category Audit
 * @since 0.1.0
 */
export interface JurisdictionCounts {
  /** How many subdistricts there are. */
  readonly subdistricts: number;
  /** How many of them have 0, 1, 2, … authorities, by position. */
  readonly subdistrictsByAuthorities: readonly number[];
  /** How many have more than one. */
  readonly sharedSubdistricts: number;
  /** How many authorities there are below the provincial organisations. */
  readonly authorities: number;
  /** How many of them cover two subdistricts or more. */
  readonly authoritiesOverSeveral: number;
  /** How many of them cover subdistricts of two districts or more. */
  readonly authoritiesAcrossDistricts: number;
  /** How many of them cover subdistricts of two provinces or more; none should. */
  readonly authoritiesAcrossProvinces: number;
}

/** A jurisdiction that holds on the day, with its place in the list. */
export interface CoverEntry {
  readonly jurisdiction: Jurisdiction;
  readonly record: number;
  readonly owner: LocalAuthority;
  /** False where its authority is none any more. */
  readonly isLive: boolean;
}

/** What covers what on a day. */
export interface CountedCovers {
  readonly counts: JurisdictionCounts;
  readonly countsWithAbolished: JurisdictionCounts;
  /** Every place of the list of places, down to the lowest. */
  readonly places: ReadonlySet<string>;
  /** The subdistricts that are asked about, and the ids of those that cover each. */
  readonly owners: ReadonlyMap<PlaceCode, ReadonlySet<string>>;
  /** The provinces that are asked about. */
  readonly provinces: readonly PlaceCode[];
  /** Who covers each place. */
  readonly entries: ReadonlyMap<string, readonly CoverEntry[]>;
}

/** Finds who covers what on a day, and counts it with and without the authorities that are none any more. */
export function countedCovers(
  register: AuthorityRegister,
  territory: Axis | Gazetteer,
  asOf: CivilDate,
): CountedCovers {
  const codes = placeCodesOf(territory);
  // Bangkok has no authority below its own, whether or not the list names that one.
  const over = register.authorities.filter((it) => it.type === "bangkok" && isPresent(it, asOf));
  const bangkok = new Set<string>(["10", ...over.map(({ province }) => province)]);
  const asked = codes.filter((code) => !bangkok.has(code.slice(0, 2)));
  const entries = entriesOn(register, asOf);
  const subdistricts = asked.filter((code) => levelOf(code) === "subdistrict");
  const owners = ownersOf(subdistricts, entries, (entry) => entry.isLive);
  const live = register.authorities.filter((it) => isPresent(it, asOf) && !liesOverProvince(it));
  const gone = goneAuthorities(register, asOf).filter((it) => !liesOverProvince(it));
  return {
    counts: countsOf(owners, live.length),
    countsWithAbolished: countsOf(
      ownersOf(subdistricts, entries, () => true),
      live.length + gone.length,
    ),
    places: new Set<string>(codes),
    owners,
    provinces: asked.filter((code) => levelOf(code) === "province"),
    entries,
  };
}

/** The last entry of each authority that was there and is not on the day. */
export function goneAuthorities({ lookups }: AuthorityRegister, asOf: CivilDate): readonly LocalAuthority[] {
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

function entriesOn(register: AuthorityRegister, asOf: CivilDate): ReadonlyMap<string, readonly CoverEntry[]> {
  const gone = new Map(goneAuthorities(register, asOf).map((authority) => [authority.id, authority]));
  const found = new Map<string, CoverEntry[]>();
  for (const [record, jurisdiction] of register.jurisdictions.entries()) {
    if (!holdsOn(asOf, jurisdiction.period)) continue;
    const listed = register.lookups.authorities.get(jurisdiction.authority) ?? [];
    const live = listed.find((entry) => isPresent(entry, asOf));
    const owner = live ?? gone.get(jurisdiction.authority);
    if (owner === undefined || liesOverProvince(owner)) continue;
    const entry = { jurisdiction, record, owner, isLive: live !== undefined };
    const others = found.get(jurisdiction.place);
    if (others === undefined) found.set(jurisdiction.place, [entry]);
    else others.push(entry);
  }
  return found;
}

/** For each subdistrict the ids of those that cover it: by an entry of its own, of a place around it, or of its villages. */
function ownersOf(
  subdistricts: readonly PlaceCode[],
  entries: ReadonlyMap<string, readonly CoverEntry[]>,
  counts: (entry: CoverEntry) => boolean,
): ReadonlyMap<PlaceCode, ReadonlySet<string>> {
  const owners = new Map<PlaceCode, Set<string>>(subdistricts.map((code) => [code, new Set()]));
  for (const [place, covering] of entries) {
    if (place.length !== 8) continue;
    const known = owners.get(place.slice(0, 6) as PlaceCode);
    for (const entry of covering) if (counts(entry)) known?.add(entry.owner.id);
  }
  for (const [code, known] of owners) {
    for (let at: PlaceCode | undefined = code; at !== undefined; at = parentCodeOf(at)) {
      const covering = (entries.get(at) ?? []).filter(counts);
      for (const { owner } of covering) known.add(owner.id);
      if (covering.length > 0) break;
    }
  }
  return owners;
}

function countsOf(owners: ReadonlyMap<PlaceCode, ReadonlySet<string>>, authorities: number): JurisdictionCounts {
  const byAuthorities: number[] = [0];
  const reach = new Map<string, PlaceCode[]>();
  for (const [place, ids] of owners) {
    while (byAuthorities.length <= ids.size) byAuthorities.push(0);
    byAuthorities[ids.size] = (byAuthorities[ids.size] as number) + 1;
    for (const id of ids) {
      const places = reach.get(id);
      if (places === undefined) reach.set(id, [place]);
      else places.push(place);
    }
  }
  const reaching = [...reach.values()];
  const across = (digits: number): number =>
    reaching.filter((places) => new Set(places.map((place) => place.slice(0, digits))).size > 1).length;
  return {
    subdistricts: owners.size,
    subdistrictsByAuthorities: byAuthorities,
    sharedSubdistricts: byAuthorities.slice(2).reduce((sum, count) => sum + count, 0),
    authorities,
    authoritiesOverSeveral: reaching.filter((places) => places.length > 1).length,
    authoritiesAcrossDistricts: across(4),
    authoritiesAcrossProvinces: across(2),
  };
}
