import type { LocalizedText } from "../kernel/index.js";
import type { PlaceCode } from "./placeCode.js";

/**
 * What the digits of a code say it may be of. Lists of the central registration carry codes that are no places among those
 * that are, and several published lists ship them as districts and subdistricts.
 * @remarks The forms are read off the published lists, not laid down in a document that was read: registry offices count
 * down from 99 in place of the district, the lowest seen being 37 and 51 in Bangkok, which has fifty districts; 1099 is the
 * central registry; 99 in place of the subdistrict was given for a time to a subdistrict of a new branch of a district; from
 * 50 on stand local authorities, in place of the subdistrict or of the district (`CC0050`).
 * @category Codes
 * @since 0.1.0
 */
export type CodeForm = "area" | "registryOffice" | "centralRegistry" | "temporary" | "localAuthority";

/**
 * What the digits of a code say it may be of, without asking whether the place exists. A village is of the form of its subdistrict.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { codeFormOf, parsePlaceCode } from "chumchon/places";
 * ["1050", "1099", "8498", "840899", "110160"].map((code) => codeFormOf(parsePlaceCode(code)));
 * // => ["area", "centralRegistry", "registryOffice", "temporary", "localAuthority"]
 * ```
 */
export function codeFormOf(code: PlaceCode): CodeForm {
  if (code.startsWith("1099")) return "centralRegistry";
  if (code.length === 2) return "area";
  if (Number(code.slice(2, 4)) >= (code.startsWith("10") ? 51 : 37)) return "registryOffice";
  if (code.length === 4) return "area";
  const subdistrict = Number(code.slice(4, 6));
  if (subdistrict === 99) return "temporary";
  return subdistrict >= 50 ? "localAuthority" : "area";
}

/** What each form is called in sentences. */
export const formTitles: { readonly [Form in CodeForm]: LocalizedText } = {
  area: { th: "รูปแบบรหัสพื้นที่ แต่ไม่มีในรายการ", en: "the form of a place's code, but not in the list" },
  registryOffice: { th: "รหัสสำนักทะเบียน", en: "the code of a registry office" },
  centralRegistry: { th: "รหัสสำนักทะเบียนกลาง", en: "the code of the central registry" },
  temporary: { th: "รหัสตำบลชั่วคราว", en: "a temporary code of a subdistrict" },
  localAuthority: { th: "รหัสแบบองค์กรปกครองส่วนท้องถิ่น", en: "the code of a local authority" },
};
