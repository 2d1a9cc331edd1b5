import type { Ratio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import { type PlaceCode, parentCodeOf } from "../places/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { Jurisdiction } from "./jurisdiction.js";
import type { RegisterNotice } from "./registerProblems.js";
import { holdsOn, isPresent, liesOverProvince } from "./roster.js";

/**
 * What a register answers: what was found, and what must be known of the list before it is relied on.
 * @category Registers
 * @since 0.1.0
 */
export interface RegisterAnswer<T> {
  /** What the list says; empty where it says nothing. */
  readonly found: readonly T[];
  /** That the day is later than the list, and what is known to have changed in between; empty where the list covers the day. */
  readonly notices: readonly RegisterNotice[];
}

/**
 * An authority that is responsible for a place.
 * @category Registers
 * @since 0.1.0
 */
export interface PlaceAuthority {
  /** The authority, as it is on the day. */
  readonly authority: LocalAuthority;
  /** How much of the place it covers; "unknown" where it covers part of what the place lies in, and nothing is said of the place itself. */
  readonly coverage: "whole" | "part" | "unknown";
  /** Its share of the place's figures, where one is known. */
  readonly share?: Ratio;
  /** The place the list says it of: the place itself, or one it lies in. */
  readonly through: PlaceCode;
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
 * What must be known before a register is relied on for a day: that its edition is earlier, and which known changes it
 * cannot have.
 * @category Registers
 * @since 0.1.0
 * @example A list of 2022, asked about the day of the 296 upgrades
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { registerNoticesOf, knownChanges } from "chumchon/organisations";
 * const list = { edition: parseCivilDate("2022-08-31"), knownChanges };
 * registerNoticesOf(list, parseCivilDate("2025-11-27")).map(({ code }) => code);
 * // => ["organisations.register.laterThanEdition"]
 * registerNoticesOf(list, parseCivilDate("2025-11-28")).map(({ code }) => code);
 * // => ["organisations.register.laterThanEdition", "organisations.register.knownChange"]
 * ```
 */
export function registerNoticesOf(
  { edition, knownChanges }: Pick<AuthorityRegister, "edition" | "knownChanges">,
  asOf: CivilDate,
): readonly RegisterNotice[] {
  if (asOf <= edition) return [];
  const at = { path: [], edition, asOf };
  const missed = knownChanges.filter(({ effective }) => edition < effective && effective <= asOf);
  return [
    { code: "organisations.register.laterThanEdition", ...at },
    ...missed.map(({ id, effective, title }) => {
      return { code: "organisations.register.knownChange", ...at, change: id, effective, title } as const;
    }),
  ];
}

/**
 * An authority as it was on a day, by its id.
 * @returns One, or none where the list does not have it on that day.
 * @category Registers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createAuthorityRegister, findAuthority, parseAuthorityId } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const id = parseAuthorityId("made-up");
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id, name: { th: "สมมติ", en: "Made-up" }, type: "townMunicipality", province: parsePlaceCode("84") }],
 *   jurisdictions: [],
 *   events: [{ authority: id, kind: "statusChange", type: "townMunicipality", formerType: "sao", effective: parseCivilDate("2010-01-01") }],
 * });
 * findAuthority(register, id, parseCivilDate("2009-12-31")).found[0]?.type; // => "sao"
 * ```
 */
export function findAuthority(
  register: AuthorityRegister,
  id: AuthorityId,
  asOf: CivilDate,
): RegisterAnswer<LocalAuthority> {
  const found = authorityOn(register, id, asOf);
  return { found: found === undefined ? [] : [found], notices: registerNoticesOf(register, asOf) };
}

/**
 * Who is responsible for a place on a day: the local authorities that cover it or part of it, then the provincial
 * organisation over them.
 * @remarks An entry for the place itself counts before one for what it lies in. Where one authority covers part of a
 * village, the others of its subdistrict may cover the rest: their coverage is "unknown".
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
  const found: PlaceAuthority[] = [];
  for (let at: PlaceCode | undefined = place; at !== undefined; at = parentCodeOf(at)) {
    const stated = coversOn(register, at, asOf);
    for (const { jurisdiction, authority } of stated) {
      if (found.some((other) => other.authority.id === authority.id)) continue;
      const { coverage, share } = jurisdiction;
      const isOwn = at === place;
      found.push({
        authority,
        coverage: isOwn || (coverage === "whole" && found.length === 0) ? coverage : "unknown",
        ...(isOwn && share !== undefined && { share }),
        through: at,
        isOverProvince: false,
      });
    }
    // What is said of the place is all, unless one authority covers a part and nobody is said to cover the rest.
    if (stated.length > 0 && !(found.length === 1 && found[0]?.coverage === "part")) break;
  }
  const province = place.slice(0, 2) as PlaceCode;
  for (const authority of register.lookups.overProvince.get(province) ?? []) {
    if (isPresent(authority, asOf))
      found.push({ authority, coverage: "whole", through: province, isOverProvince: true });
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
  const authority = authorityOn(register, id, asOf);
  if (authority === undefined) return { found: [], notices };
  if (liesOverProvince(authority)) return { found: [{ place: authority.province, coverage: "whole" }], notices };
  const stated = (register.lookups.placesOf.get(id) ?? []).filter(({ period }) => holdsOn(asOf, period));
  const found = stated.map(({ place, coverage, share }) => ({ place, coverage, ...(share && { share }) }));
  return { found, notices };
}

function authorityOn({ lookups }: AuthorityRegister, id: string, asOf: CivilDate): LocalAuthority | undefined {
  return lookups.authorities.get(id)?.find((entry) => isPresent(entry, asOf));
}

/** What is said of this very place on a day, of authorities that are there and not over the whole province. */
function coversOn(
  register: AuthorityRegister,
  place: PlaceCode,
  asOf: CivilDate,
): readonly { readonly jurisdiction: Jurisdiction; readonly authority: LocalAuthority }[] {
  return (register.lookups.authoritiesOf.get(place) ?? []).flatMap((jurisdiction) => {
    const authority = authorityOn(register, jurisdiction.authority, asOf);
    const counts = authority !== undefined && !liesOverProvince(authority) && holdsOn(asOf, jurisdiction.period);
    return counts ? [{ jurisdiction, authority }] : [];
  });
}
