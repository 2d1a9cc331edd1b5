import { type Brand, fail, ok, type Result, toArabicDigits, valueOrThrow } from "../kernel/index.js";
import { type PlaceCodeProblem, placeCodeSentences } from "./placeCodeProblems.js";

/**
 * A place's official number: two digits a province, four a district, six a subdistrict, eight a village (รหัส มท. หรือ มอก. 1099).
 * @remarks The number of a local authority is another thing: `AuthorityId` in organisations.
 * @category Codes
 * @since 0.1.0
 */
export type PlaceCode = Brand<string, "PlaceCode">;

/**
 * The territorial levels that have a code, from the village (หมู่บ้าน) over subdistrict (ตำบล/แขวง) and district (อำเภอ/เขต)
 * to the province (จังหวัด).
 * @category Codes
 * @since 0.1.0
 */
export type PlaceLevel = "village" | "subdistrict" | "district" | "province";

/**
 * Reads a place's number: Thai or Arabic digits, spaces, and the form padded with 00 are understood.
 * @remarks A number (not text) is refused: spreadsheets drop and add digits. What is checked is the form and the province;
 * whether the place exists is a question to a gazetteer.
 * @param input - The code as text.
 * @category Codes
 * @since 0.1.0
 * @example Pattaya's district, padded to eight digits; a number
 * ```ts
 * import { safeParsePlaceCode } from "chumchon/places";
 * safeParsePlaceCode("๒๐ ๐๔ ๐๐ ๐๐"); // => { ok: true, value: "2004" }
 * safeParsePlaceCode(2004).ok; // => false
 * ```
 */
export function safeParsePlaceCode(input: unknown): Result<PlaceCode, PlaceCodeProblem> {
  if (typeof input !== "string") return fail({ code: "places.code.notText", path: [] });
  const digits = input.length > 64 ? "" : toArabicDigits(input).replace(/[\s-]/g, "");
  if (!/^(?:\d{2}){1,4}$/.test(digits)) return fail({ code: "places.code.malformed", path: [] });
  const code = digits.replace(/(?:00)+$/, "");
  if (code.length === 0 || /^(?:..)*00/.test(code)) return fail({ code: "places.code.malformed", path: [] });
  const province = code.slice(0, 2);
  if (!isProvinceNumber(Number(province))) return fail({ code: "places.code.unknownProvince", path: [], province });
  return ok(code as PlaceCode);
}

/**
 * Reads a place's number, and insists.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { parsePlaceCode } from "chumchon/places";
 * parsePlaceCode("84010100"); // => "840101"
 * ```
 */
export function parsePlaceCode(input: unknown): PlaceCode {
  return valueOrThrow(safeParsePlaceCode(input), placeCodeSentences);
}

/**
 * Which level a code is of.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { levelOf, parsePlaceCode } from "chumchon/places";
 * levelOf(parsePlaceCode("840101")); // => "subdistrict"
 * ```
 */
export function levelOf(code: PlaceCode): PlaceLevel {
  const levels = ["province", "district", "subdistrict", "village"] as const;
  return levels[code.length / 2 - 1] as PlaceLevel;
}

/**
 * The place a code lies in, one level up; a province has none here, for regions and groups are no part of the code.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { parentCodeOf, parsePlaceCode } from "chumchon/places";
 * parentCodeOf(parsePlaceCode("840101")); // => "8401"
 * parentCodeOf(parsePlaceCode("84")); // => undefined
 * ```
 */
export function parentCodeOf(code: PlaceCode): PlaceCode | undefined {
  return code.length === 2 ? undefined : (code.slice(0, -2) as PlaceCode);
}

/**
 * Does a place lie in another, or is it the same? Valid for codes of one edition: a village that changed hands changed its code.
 * @category Codes
 * @since 0.1.0
 * @example Whole codes are compared, so 1001 lies in 10 and 8401 does not lie in 40
 * ```ts
 * import { isInside, parsePlaceCode } from "chumchon/places";
 * isInside(parsePlaceCode("1001"), parsePlaceCode("10")); // => true
 * isInside(parsePlaceCode("8401"), parsePlaceCode("40")); // => false
 * ```
 */
export function isInside(place: PlaceCode, area: PlaceCode): boolean {
  return place.startsWith(area);
}

/** The 77 numbers in use: 10–27, 30–49, 50–58, 60–67, 70–77, 80–86, 90–96. */
function isProvinceNumber(number: number): boolean {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const most = [-1, 9, 7, 9, 9, 8, 7, 7, 6, 6][tens] as number;
  return ones <= most;
}
