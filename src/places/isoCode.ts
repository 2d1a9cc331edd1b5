import { fail, ok, type Result, toArabicDigits, valueOrThrow } from "../kernel/index.js";
import { type IsoCodeProblem, isoCodeSentences } from "./isoCodeProblems.js";
import { type PlaceCode, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";

/**
 * What an international code of a part of Thailand stands for: a province (Bangkok among them) or the city of Pattaya.
 * @remarks Pattaya (เมืองพัทยา) is a local authority and no province: it has no number of its own among the places and lies
 * in Bang Lamung (2004), district of Chon Buri (20). The answer says so and leaves to you whether the district will do;
 * the city covers a part of it. The 77 numbers and `TH-S` as in the English Wikipedia, ISO 3166-2:TH, and CLDR 48.2.
 * @category Codes
 * @since 0.1.0
 */
export type IsoPlace =
  | {
      /** A province. */
      readonly kind: "province";
      /** Its number. */
      readonly province: PlaceCode;
    }
  | {
      /** The city of Pattaya. */
      readonly kind: "pattaya";
      /** The number of the province it lies in. */
      readonly province: PlaceCode;
      /** The number of the district it lies in, of which it is a part. */
      readonly district: PlaceCode;
    };

/**
 * Reads an international code of a part of Thailand (ISO 3166-2:TH): `TH-84` is Surat Thani, `TH-S` is Pattaya.
 * @remarks Small letters, spaces and Thai digits are understood. The hyphen must be there: `TH84` may be a postcode or the
 * number of a car. No gazetteer is needed.
 * @param input - The code as text.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseIsoCode } from "chumchon/places";
 * safeParseIsoCode(" th-84 "); // => { ok: true, value: { kind: "province", province: "84" } }
 * safeParseIsoCode("TH-S"); // => { ok: true, value: { kind: "pattaya", province: "20", district: "2004" } }
 * safeParseIsoCode("TH-28"); // => { ok: false, problems: [{ code: "places.isoCode.unknownPart", path: [], part: "28" }] }
 * ```
 */
export function safeParseIsoCode(input: unknown): Result<IsoPlace, IsoCodeProblem> {
  if (typeof input !== "string") return fail({ code: "places.isoCode.notText", path: [] });
  // A code has five signs; whatever is much longer is not read at all.
  const text =
    input.length > 64
      ? ""
      : toArabicDigits(input)
          .replace(/\s/g, "")
          .replace(/[‐‑–−]/g, "-")
          .toUpperCase();
  const [, country, hyphen, part] = /^([A-Z]{2})(-?)([A-Z0-9]{1,3})$/.exec(text) ?? [];
  if (country === undefined || part === undefined) return fail({ code: "places.isoCode.malformed", path: [] });
  if (hyphen === "") return fail({ code: "places.isoCode.noHyphen", path: [] });
  if (country !== "TH") return fail({ code: "places.isoCode.otherCountry", path: [], country });
  if (part === "S") return ok({ kind: "pattaya", province: "20" as PlaceCode, district: "2004" as PlaceCode });
  const province = safeParsePlaceCode(part);
  if (!province.ok || province.value !== part || parentCodeOf(province.value) !== undefined)
    return fail({ code: "places.isoCode.unknownPart", path: [], part });
  return ok({ kind: "province", province: province.value });
}

/**
 * Reads an international code of a part of Thailand, and insists.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseIsoCode } from "chumchon/places";
 * parseIsoCode("TH-10"); // => { kind: "province", province: "10" }
 * ```
 */
export function parseIsoCode(input: unknown): IsoPlace {
  return valueOrThrow(safeParseIsoCode(input), isoCodeSentences);
}

/**
 * The international code of a province, or of what {@link safeParseIsoCode} gave; a place below the province has none.
 * @remarks The district Bang Lamung is not Pattaya and has no code either: `TH-S` comes back only from Pattaya itself.
 * @category Codes
 * @since 0.1.0
 * @example
 * ```ts
 * import { isoCodeOf, parseIsoCode, parsePlaceCode } from "chumchon/places";
 * isoCodeOf(parsePlaceCode("38")); // => "TH-38"
 * isoCodeOf(parseIsoCode("th-s")); // => "TH-S"
 * isoCodeOf(parsePlaceCode("2004")); // => undefined
 * ```
 */
export function isoCodeOf(place: PlaceCode | IsoPlace): string | undefined {
  if (typeof place !== "string") return place.kind === "pattaya" ? "TH-S" : `TH-${place.province}`;
  return parentCodeOf(place) === undefined ? `TH-${place}` : undefined;
}
