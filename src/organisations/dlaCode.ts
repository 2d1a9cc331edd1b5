import { type Brand, fail, ok, type Result, toArabicDigits, valueOrThrow } from "../kernel/index.js";
import { type PlaceCode, safeParsePlaceCode } from "../places/index.js";
import { type AuthorityType, authorityTypes } from "./authorityType.js";
import { type DlaCodeProblem, dlaCodeSentences } from "./dlaCodeProblems.js";

/**
 * The seven-digit code of a local authority (รหัส อปท.) of the Department of Local Administration: type, province,
 * district, running number.
 * @remarks No stable id: the first digit is the type, and changes when a subdistrict organisation becomes a municipality.
 * @category Codes of local authorities
 * @since 0.1.0
 */
export type DlaCode = Brand<string, "DlaCode">;

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

function typeOf(digit: string): AuthorityType | undefined {
  const types = Object.entries(authorityTypes).find(([, { dlaDigit }]) => dlaDigit === digit);
  return types?.[0] as AuthorityType | undefined;
}
