import type { Ratio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import { type PlaceCode, parentCodeOf } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { coverOf, nobody, withWithin } from "./cover.js";
import type { Jurisdiction } from "./jurisdiction.js";
import { holdsOn } from "./openPeriod.js";
import { isPresent, liesOverProvince, presentOn } from "./presence.js";
import { type RegisterAnswer, registerNoticesOf } from "./registerAnswer.js";

/**
 * An authority that is responsible for a place.
 * @category Registers
 * @since 0.1.0
 */
export interface PlaceAuthority {
  /** The authority, as it is on the day. */
  readonly authority: LocalAuthority;
  /**
   * How much of the place it covers; "unknown" where it covers part of what the place lies in and nothing is said of the place
   * itself, or where it is the only one said to cover places within it, which may or may not be all.
   */
  readonly coverage: "whole" | "part" | "unknown";
  /** Its share of the place's figures, where one is known. */
  readonly share?: Ratio;
  /** The places the list says it of: the place itself, or the one it lies in, or those within it. */
  readonly through: readonly PlaceCode[];
  /** True for the provincial organisation and Bangkok, which lie over all others. */
  readonly isOverProvince: boolean;
}

/**
 * A place that an authority is responsible for.
 * @category Registers
 * @since 0.1.0
 */
export interface AuthorityPlace {
  /** The place. */
  readonly place: PlaceCode;
  /** How much of it the authority covers. */
  readonly coverage: "whole" | "part";
  /** Its share of the place's figures, where one is known. */
  readonly share?: Ratio;
}

/**
 * Who is responsible for a place on a day: the local authorities that cover it or part of it, then the provincial
 * organisation over them.
 * @remarks An entry for the place itself counts before one for what it lies in. Where one authority covers part of a
 * village, the others of its subdistrict may cover the rest: their coverage is "unknown". Whoever is said to cover something
 * within the place is among them: a district has all its authorities, and where one covers a subdistrict and another
 * a village of it, each has a part. The local line and the audit decide in the same way.
 * @category Registers
 * @since 0.1.0
 * @example A list that says nothing
 * ```ts
 * import { authoritiesOf, createAuthorityRegister } from "chumchon/organisations";
 * import { parseCivilDate } from "chumchon/calendar";
 * import { parsePlaceCode } from "chumchon/places";
 * const { register } = createAuthorityRegister({
 *   id: "empty", title: { th: "ว่าง", en: "Empty" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" }, authorities: [], jurisdictions: [],
 * });
 * authoritiesOf(register, parsePlaceCode("840601"), parseCivilDate("2020-01-01")); // => { found: [], notices: [] }
 * ```
 */
export function authoritiesOf(
  register: AuthorityRegister,
  place: PlaceCode,
  asOf: CivilDate,
): RegisterAnswer<PlaceAuthority> {
  const authorityOn = presentOn(register, asOf);
  const ladder: PlaceCode[] = [];
  for (let at: PlaceCode | undefined = place; at !== undefined; at = parentCodeOf(at)) ladder.unshift(at);
  let cover = nobody;
  for (const at of ladder) cover = coverOf(saidOf(register, at, asOf, authorityOn), cover);
  const within = placesWithin(register, place).flatMap((at) => saidOf(register, at, asOf, authorityOn));
  const found = withWithin(cover, within).parts.map(
    ({ authority: id, ...part }): PlaceAuthority => ({
      authority: authorityOn(id) as LocalAuthority,
      ...part,
      isOverProvince: false,
    }),
  );
  const province = place.slice(0, 2) as PlaceCode;
  for (const authority of register.lookups.overProvince.get(province) ?? []) {
    if (isPresent(authority, asOf))
      found.push({ authority, coverage: "whole", through: [province], isOverProvince: true });
  }
  return { found, notices: registerNoticesOf(register, asOf) };
}

/**
 * What an authority is responsible for on a day, as the list says it: the provincial organisation and Bangkok for their
 * whole province.
 * @category Registers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createAuthorityRegister, parseAuthorityId, placesOf } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const pao = parseAuthorityId("pao-84");
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: pao, name: { th: "สุราษฎร์ธานี", en: "Surat Thani" }, type: "pao", province: parsePlaceCode("84") }],
 *   jurisdictions: [],
 * });
 * placesOf(register, pao, parseCivilDate("2020-01-01")).found; // => [{ place: "84", coverage: "whole" }]
 * ```
 */
export function placesOf(
  register: AuthorityRegister,
  id: AuthorityId,
  asOf: CivilDate,
): RegisterAnswer<AuthorityPlace> {
  const notices = registerNoticesOf(register, asOf);
  const authority = presentOn(register, asOf)(id);
  if (authority === undefined) return { found: [], notices };
  if (liesOverProvince(authority)) return { found: [{ place: authority.province, coverage: "whole" }], notices };
  const stated = (register.lookups.placesOf.get(id) ?? []).filter(({ period }) => holdsOn(asOf, period));
  const found = stated.map(({ place, coverage, share }) => ({ place, coverage, ...(share && { share }) }));
  return { found, notices };
}

/** What is said of this very place on a day, of authorities that are there and not over the whole province, each once. */
function saidOf(
  { lookups }: AuthorityRegister,
  place: PlaceCode,
  asOf: CivilDate,
  authorityOn: (id: string) => LocalAuthority | undefined,
): readonly Jurisdiction[] {
  const said = new Map<string, Jurisdiction>();
  for (const jurisdiction of lookups.authoritiesOf.get(place) ?? []) {
    if (!holdsOn(asOf, jurisdiction.period) || said.has(jurisdiction.authority)) continue;
    const authority = authorityOn(jurisdiction.authority);
    if (authority !== undefined && !liesOverProvince(authority)) said.set(authority.id, jurisdiction);
  }
  return [...said.values()];
}

/** The places within a place of which anything is said: in order of code they stand right after it. */
function placesWithin({ lookups: { coveredPlaces } }: AuthorityRegister, place: PlaceCode): readonly PlaceCode[] {
  let [low, high] = [0, coveredPlaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((coveredPlaces[middle] as PlaceCode) <= place) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (coveredPlaces[end]?.startsWith(place)) end += 1;
  return coveredPlaces.slice(low, end);
}
