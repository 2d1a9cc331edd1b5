import type { CivilDate } from "../calendar/index.js";
import { isInside, type PlaceCode } from "../places/index.js";
import type { AuthorityId } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { Community, CommunityVillage } from "./community.js";
import { type RegisterAnswer, registerNoticesOf } from "./registerQuestions.js";
import { holdsOn, isPresent } from "./roster.js";

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
 *   communityVillages: ids.map((community) => ({ community, village, coverage: "part" as const })),
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
  const { lookups } = register;
  const found: Community[] = [];
  if (/^(?:\d\d){1,4}$/.test(of)) {
    const ids = new Set<string>();
    for (const [village, entries] of villagesWithin(register, of as PlaceCode)) {
      for (const { community, period } of entries) {
        if (isInside(village, of as PlaceCode) && holdsOn(asOf, period)) ids.add(community);
      }
    }
    for (const id of ids)
      found.push(...(lookups.communities.get(id) ?? []).filter((it) => isThere(register, it, asOf)));
  } else {
    const listed = lookups.communitiesOf.get(of as AuthorityId) ?? [];
    found.push(...listed.filter((community) => isThere(register, community, asOf)));
  }
  return { found, notices: registerNoticesOf(register, asOf) };
}

/**
 * The villages a community lies in on a day, whole or in part.
 * @category Communities
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createAuthorityRegister, villagesOfCommunity } from "chumchon/organisations";
 * const { register } = createAuthorityRegister({
 *   id: "empty", title: { th: "ว่าง", en: "Empty" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" }, authorities: [], jurisdictions: [],
 * });
 * villagesOfCommunity(register, "town/1", parseCivilDate("2020-01-01")).found; // => []
 * ```
 */
export function villagesOfCommunity(
  register: AuthorityRegister,
  community: string,
  asOf: CivilDate,
): RegisterAnswer<CommunityVillage> {
  const isAlive = (register.lookups.communities.get(community) ?? []).some((entry) => isThere(register, entry, asOf));
  const listed = isAlive ? (register.lookups.villagesOf.get(community) ?? []) : [];
  const found = listed.filter(({ period }) => holdsOn(asOf, period));
  return { found, notices: registerNoticesOf(register, asOf) };
}

function villagesWithin(
  { lookups }: AuthorityRegister,
  place: PlaceCode,
): Iterable<readonly [PlaceCode, readonly CommunityVillage[]]> {
  // One village is one look; a larger place is one pass.
  const own = lookups.communitiesIn.get(place);
  if (place.length === 8) return own === undefined ? [] : [[place, own]];
  return lookups.communitiesIn as ReadonlyMap<PlaceCode, readonly CommunityVillage[]>;
}

/** A community is there on its own days and on those of its municipality. */
function isThere({ lookups }: AuthorityRegister, { authority, period }: Community, asOf: CivilDate): boolean {
  return holdsOn(asOf, period) && (lookups.authorities.get(authority) ?? []).some((entry) => isPresent(entry, asOf));
}
