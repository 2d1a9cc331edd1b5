import type { CivilDate } from "../calendar/index.js";
import { isInside, type PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { Community, CommunityPlace } from "./community.js";
import { holdsOn } from "./openPeriod.js";
import { presentOn } from "./presence.js";
import { type RegisterAnswer, registerNoticesOf } from "./registerAnswer.js";

/**
 * The communities of a municipality, or those that lie in a village, a subdistrict or any other place, on a day.
 * @remarks The id of an authority is never a number of 2, 4, 6 or 8 digits, so the two questions cannot be mistaken.
 * @param register - The list.
 * @param of - An authority, or a place.
 * @param asOf - The day.
 * @category Communities
 * @since 0.1.0
 * @example The first village of Phum Riang holds three communities, as an article of 2009 says; the ids are made up
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { communitiesOf, communityIdOf, createAuthorityRegister, parseAuthorityId } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const town = parseAuthorityId("phum-riang");
 * const village = parsePlaceCode("84060201");
 * const ids = [1, 2, 3].map((number) => communityIdOf(town, number));
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2009-11-30"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: town, name: { th: "พุมเรียง", en: "Phum Riang" }, type: "subdistrictMunicipality", province: parsePlaceCode("84") }],
 *   jurisdictions: [],
 *   communities: ids.map((id) => ({ id, authority: town, name: { th: "สมมติ", en: "Made-up" } })),
 *   communityPlaces: ids.map((community) => ({ community, place: village, coverage: "part" as const })),
 * });
 * const asOf = parseCivilDate("2009-11-30");
 * communitiesOf(register, village, asOf).found.map(({ id }) => id);
 * // => ["phum-riang/1", "phum-riang/2", "phum-riang/3"]
 * communitiesOf(register, town, asOf).found.length; // => 3
 * ```
 */
export function communitiesOf(
  register: AuthorityRegister,
  of: AuthorityId | PlaceCode,
  asOf: CivilDate,
): RegisterAnswer<Community> {
  const isThere = thereOn(register, asOf);
  const { lookups } = register;
  const notices = registerNoticesOf(register, asOf);
  if (!/^(?:\d\d){1,4}$/.test(of))
    return { found: (lookups.communitiesOf.get(of as AuthorityId) ?? []).filter(isThere), notices };
  const ids = new Set<string>();
  for (const [place, entries] of placesWithin(register, of as PlaceCode)) {
    if (!isInside(place, of as PlaceCode)) continue;
    for (const { community, period } of entries) if (holdsOn(asOf, period)) ids.add(community);
  }
  return { found: [...ids].flatMap((id) => (lookups.communities.get(id) ?? []).filter(isThere)), notices };
}

/**
 * The villages and subdistricts a community lies in on a day, whole or in part.
 * @category Communities
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createAuthorityRegister, placesOfCommunity } from "chumchon/organisations";
 * const { register } = createAuthorityRegister({
 *   id: "empty", title: { th: "ว่าง", en: "Empty" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" }, authorities: [], jurisdictions: [],
 * });
 * placesOfCommunity(register, "town/1", parseCivilDate("2020-01-01")).found; // => []
 * ```
 */
export function placesOfCommunity(
  register: AuthorityRegister,
  community: string,
  asOf: CivilDate,
): RegisterAnswer<CommunityPlace> {
  const isAlive = (register.lookups.communities.get(community) ?? []).some(thereOn(register, asOf));
  const listed = isAlive ? (register.lookups.placesOfCommunity.get(community) ?? []) : [];
  const found = listed.filter(({ period }) => holdsOn(asOf, period));
  return { found, notices: registerNoticesOf(register, asOf) };
}

function placesWithin(
  { lookups }: AuthorityRegister,
  place: PlaceCode,
): Iterable<readonly [PlaceCode, readonly CommunityPlace[]]> {
  // One village is one look; a larger place is one pass.
  const own = lookups.communitiesIn.get(place);
  if (place.length === 8) return own === undefined ? [] : [[place, own]];
  return lookups.communitiesIn as ReadonlyMap<PlaceCode, readonly CommunityPlace[]>;
}

/** A community is there on its own days and on those of its municipality. */
function thereOn(register: AuthorityRegister, asOf: CivilDate): (community: Community) => boolean {
  const authorityOn = presentOn(register, asOf);
  return ({ authority, period }) => holdsOn(asOf, period) && authorityOn(authority) !== undefined;
}
