import type { CivilDate } from "../calendar/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import type { DlaCode } from "./dlaCode.js";
import { isPresent, presentOn } from "./presence.js";
import { type RegisterAnswer, registerNoticesOf } from "./registerAnswer.js";

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
  const found = presentOn(register, asOf)(id);
  return { found: found === undefined ? [] : [found], notices: registerNoticesOf(register, asOf) };
}

/**
 * The authority that bears a code of the Department of Local Administration on a day. An authority keeps its id and gets
 * another code when its type changes, so that a code is asked for with a day.
 * @returns One; none where nobody bears it on that day; several where the list gives it to several.
 * @category Registers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { createAuthorityRegister, findAuthorityByDlaCode, parseAuthorityId, parseDlaCode } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const [old, now] = [parseDlaCode("6110113"), parseDlaCode("5110113")];
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: parseAuthorityId("town"), dlaCode: now, name: { th: "สมมติ", en: "Made-up" }, type: "subdistrictMunicipality", province: parsePlaceCode("11") }],
 *   jurisdictions: [],
 *   events: [{ authority: parseAuthorityId("town"), kind: "statusChange", type: "subdistrictMunicipality", formerType: "sao", formerDlaCode: old, effective: parseCivilDate("2010-01-01") }],
 * });
 * findAuthorityByDlaCode(register, old, parseCivilDate("2009-12-31")).found.map(({ id, type }) => [id, type]); // => [["town", "sao"]]
 * findAuthorityByDlaCode(register, old, parseCivilDate("2010-01-01")).found; // => []
 * ```
 */
export function findAuthorityByDlaCode(
  register: AuthorityRegister,
  code: DlaCode,
  asOf: CivilDate,
): RegisterAnswer<LocalAuthority> {
  const entries = register.lookups.byDlaCode.get(code) ?? [];
  return { found: entries.filter((entry) => isPresent(entry, asOf)), notices: registerNoticesOf(register, asOf) };
}
