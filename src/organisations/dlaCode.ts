import { type Brand, fail, ok, type Result, toArabicDigits, valueOrThrow } from "../kernel/index.js";
import { type PlaceCode, safeParsePlaceCode } from "../places/index.js";
import { type AuthorityType, authorityTypes } from "./authorityType.js";
import { type DlaCodeDifference, type DlaCodeProblem, dlaCodeSentences } from "./dlaCodeProblems.js";

/**
 * The seven-digit code of a local authority (รหัส อปท.) of the Department of Local Administration: type, province,
 * district, running number.
 * @remarks No stable id: the first digit is the type, and changes when a subdistrict organisation becomes a municipality.
 * @category Codes of local authorities
 * @since 0.1.0
 */
export type DlaCode = Brand<string, "DlaCode">;

/**
 * What of an authority its code says too; every local authority is one.
 * @category Codes of local authorities
 * @since 0.1.0
 */
export interface CodedAuthority {
  /** Its id. */
  readonly id: string;
  /** Its code, where it is known. */
  readonly dlaCode?: DlaCode;
  /** Its type. */
  readonly type: AuthorityType;
  /** The province it lies in. */
  readonly province: PlaceCode;
}

/**
 * What the digits of a code say.
 * @category Codes of local authorities
 * @since 0.1.0
 */
export interface DlaCodeParts {
  /** The type of the authority when the code was given. */
  readonly type: AuthorityType;
  /** The province. */
  readonly province: PlaceCode;
  /** The district as it was when the authority was first registered: districts have been divided since. */
  readonly registeredDistrict: PlaceCode;
  /** The running number. */
  readonly number: number;
}

/**
 * Reads the code of a local authority, or says why it is none.
 * @remarks Thai digits, spaces and hyphens are understood. A number (not text) is refused: spreadsheets change digits.
 * @param input - The code as text.
 * @category Codes of local authorities
 * @since 0.1.0
 * @example The subdistrict organisation of Phraek Sa; a type digit that is none
 * ```ts
 * import { safeParseDlaCode } from "chumchon/organisations";
 * safeParseDlaCode("๖ ๑๑ ๐๑ ๑๓"); // => { ok: true, value: "6110113" }
 * safeParseDlaCode("9110113");
 * // => { ok: false, problems: [{ code: "organisations.dlaCode.unknownType", path: [], digit: "9" }] }
 * ```
 */
export function safeParseDlaCode(input: unknown): Result<DlaCode, DlaCodeProblem> {
  if (typeof input !== "string") return fail({ code: "organisations.dlaCode.notText", path: [] });
  const code = input.length > 64 ? "" : toArabicDigits(input).replace(/[\s-]/g, "");
  // District and running number count from 01.
  if (!/^\d{3}(?!00)\d\d(?!00)\d\d$/.test(code)) return fail({ code: "organisations.dlaCode.malformed", path: [] });
  const digit = code.charAt(0);
  if (typeOf(digit) === undefined) return fail({ code: "organisations.dlaCode.unknownType", path: [], digit });
  const province = code.slice(1, 3);
  if (!safeParsePlaceCode(province).ok)
    return fail({ code: "organisations.dlaCode.unknownProvince", path: [], province });
  return ok(code as DlaCode);
}

/**
 * Reads the code of a local authority, and insists.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Codes of local authorities
 * @since 0.1.0
 * @example The provincial organisation of Samut Prakan
 * ```ts
 * import { parseDlaCode } from "chumchon/organisations";
 * parseDlaCode("2110101"); // => "2110101"
 * ```
 */
export function parseDlaCode(input: unknown): DlaCode {
  return valueOrThrow(safeParseDlaCode(input), dlaCodeSentences);
}

/**
 * Takes a code apart.
 * @category Codes of local authorities
 * @since 0.1.0
 * @example
 * ```ts
 * import { dlaCodePartsOf, parseDlaCode } from "chumchon/organisations";
 * dlaCodePartsOf(parseDlaCode("6110113"));
 * // => { type: "sao", province: "11", registeredDistrict: "1101", number: 13 }
 * ```
 */
export function dlaCodePartsOf(code: DlaCode): DlaCodeParts {
  return {
    type: typeOf(code.charAt(0)) as AuthorityType,
    province: code.slice(1, 3) as PlaceCode,
    registeredDistrict: code.slice(1, 5) as PlaceCode,
    number: Number(code.slice(5)),
  };
}

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
 *   type: "subdistrictMunicipality",
 *   province: parsePlaceCode("11"),
 *   dlaCode: parseDlaCode("6110113"),
 * }).map(({ code }) => code); // => ["organisations.dlaCode.typeDiffers"]
 * ```
 */
export function checkDlaCode({ id, dlaCode, type, province }: CodedAuthority): readonly DlaCodeDifference[] {
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

function typeOf(digit: string): AuthorityType | undefined {
  const types = Object.entries(authorityTypes).find(([, { dlaDigit }]) => dlaDigit === digit);
  return types?.[0] as AuthorityType | undefined;
}
