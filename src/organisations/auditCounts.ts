import type { PlaceCode } from "../places/index.js";

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

/** How many authorities a day has, and who covers each subdistrict, counted. */
export function countsOf(owners: ReadonlyMap<PlaceCode, ReadonlySet<string>>, authorities: number): JurisdictionCounts {
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
