import type { CivilDate } from "../calendar/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityRegister } from "./authorityRegister.js";
import { isPresent } from "./presence.js";
import { type RegisterAnswer, registerNoticesOf } from "./registerAnswer.js";

/**
 * What became of an authority that was merged: the one it went into, the one that went into, and so on up to the day.
 * @returns The last of them is who has its area on the day; each is given as it is on the day, or was at its end. None
 * where it was not merged by then.
 * @category Registers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { authoritySuccessorsOf, createAuthorityRegister, parseAuthorityId } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const [sao, town] = [parseAuthorityId("sao"), parseAuthorityId("town")];
 * const facts = { name: { th: "สมมติ", en: "Made-up" }, province: parsePlaceCode("84") };
 * const { register } = createAuthorityRegister({
 *   id: "made-up", title: { th: "สมมติ", en: "Made-up" }, edition: parseCivilDate("2022-08-31"),
 *   citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
 *   authorities: [{ id: sao, type: "sao", ...facts }, { id: town, type: "townMunicipality", ...facts }],
 *   jurisdictions: [],
 *   events: [{ authority: sao, kind: "merge", into: town, effective: parseCivilDate("2004-08-20") }],
 * });
 * authoritySuccessorsOf(register, sao, parseCivilDate("2004-08-19")).found; // => []
 * authoritySuccessorsOf(register, sao, parseCivilDate("2004-08-20")).found.map(({ id }) => id); // => ["town"]
 * ```
 */
export function authoritySuccessorsOf(
  register: AuthorityRegister,
  id: AuthorityId,
  asOf: CivilDate,
): RegisterAnswer<LocalAuthority> {
  const found: LocalAuthority[] = [];
  const visited = new Set<AuthorityId>();
  let merger = register.lookups.mergers.get(id);
  // A register made here has no mergers in a circle; one made by hand may.
  while (merger !== undefined && merger.effective <= asOf && !visited.has(merger.authority)) {
    visited.add(merger.authority);
    const entries = register.lookups.authorities.get(merger.into) ?? [];
    const entry = entries.find((it) => isPresent(it, asOf)) ?? entries.at(-1);
    if (entry !== undefined) found.push(entry);
    merger = register.lookups.mergers.get(merger.into);
  }
  return { found, notices: registerNoticesOf(register, asOf) };
}
