import type { LocalAuthority } from "./authority.js";
import { authorityTypes } from "./authorityType.js";
import { dlaCodePartsOf } from "./dlaCode.js";
import type { DlaCodeDifference } from "./dlaCodeProblems.js";

/**
 * Says where an authority and its code differ: in the type, as after an upgrade until a new code is given, or in the
 * province.
 * @remarks A different district is not said: the one in the code is that of the first registration. The special
 * authorities and the historical types have no digit that is known, so their type is not compared.
 * The code of a provincial organisation is always 2, its province, and 0101.
 * @returns Nothing where there is no code or no difference. A difference is told; the entry is not refused for it.
 * @category Codes of local authorities
 * @since 0.1.0
 * @example A municipality that still bears the code it had as a subdistrict organisation
 * ```ts
 * import { checkDlaCode, parseAuthorityId, parseDlaCode } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * checkDlaCode({
 *   id: parseAuthorityId("made-up"),
 *   name: { th: "สมมติ", en: "Made-up" },
 *   type: "subdistrictMunicipality",
 *   province: parsePlaceCode("11"),
 *   dlaCode: parseDlaCode("6110113"),
 * }).map(({ code }) => code); // => ["organisations.dlaCode.typeDiffers"]
 * ```
 */
export function checkDlaCode({ id, dlaCode, type, province }: LocalAuthority): readonly DlaCodeDifference[] {
  if (dlaCode === undefined) return [];
  const found: DlaCodeDifference[] = [];
  const parts = dlaCodePartsOf(dlaCode);
  const at = { path: ["dlaCode"], authority: id, dlaCode };
  if (authorityTypes[type].dlaDigit !== undefined && parts.type !== type)
    found.push({ code: "organisations.dlaCode.typeDiffers", ...at, type, typeOfCode: parts.type });
  else if (type === "pao" && !dlaCode.endsWith("0101"))
    found.push({ code: "organisations.dlaCode.notProvincial", ...at, expected: `2${province}0101` });
  if (parts.province !== province) found.push({ code: "organisations.dlaCode.provinceDiffers", ...at, province });
  return found;
}
