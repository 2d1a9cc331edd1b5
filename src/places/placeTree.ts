import type { CivilDate } from "../calendar/index.js";
import type { LocalizedText } from "../kernel/index.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { type AsOfOptions, getPlace, type Place } from "./place.js";
import { levelOf, type PlaceCode, type PlaceLevel, parentCodeOf } from "./placeCode.js";
import { isThereOn, originOf } from "./placeState.js";

/**
 * The numbers of the places that lie directly in a place, ascending.
 * @returns None where the gazetteer does not know the place.
 * @category Gazetteer
 * @since 0.1.0
 * @example Surat Thani has 19 districts
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { childrenOf, createGazetteer, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * gazetteer.ok && childrenOf(gazetteer.value, parsePlaceCode("84")).length; // => 19
 * ```
 */
export function childrenOf(gazetteer: Gazetteer, code: PlaceCode, options: AsOfOptions = {}): readonly PlaceCode[] {
  const day = dayOf(gazetteer, options);
  if (day === undefined) return listedChildrenOf(gazetteer, code);
  const origin = originOf(gazetteer);
  const former = origin.history.former.get(code) ?? [];
  const children = [...listedChildrenOf(origin, code), ...former].filter((child) => isThereOn(origin, child, day));
  return former.length === 0 ? children : children.sort();
}

/** The day asked for, where it is another than the one the gazetteer shows. */
function dayOf(gazetteer: Gazetteer, { asOf }: AsOfOptions): CivilDate | undefined {
  return asOf === (gazetteer.asOf ?? gazetteer.edition) ? undefined : asOf;
}

function listedChildrenOf(gazetteer: Gazetteer, code: PlaceCode): readonly PlaceCode[] {
  const position = positionOf(gazetteer, code);
  if (position === undefined || code.length === 8) return [];
  const { districts, below } = gazetteer.index;
  const entries = code.length === 2 ? districts : below;
  const first = code.length === 2 ? 100 * Number(code) : 100 * (position + 1);
  const children: PlaceCode[] = [];
  for (let at = first + 1; at < first + 100; at++)
    if (entries[at] !== 0) children.push(gazetteer.codes[(entries[at] as number) - 1] as PlaceCode);
  return children;
}

/**
 * The numbers of the places that a place lies in, the nearest first.
 * @remarks Read off the code: regions and province groups are no part of it, nor are local authorities.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { ancestorsOf, parsePlaceCode } from "chumchon/places";
 * ancestorsOf(parsePlaceCode("84010203")); // => ["840102", "8401", "84"]
 * ```
 */
export function ancestorsOf(code: PlaceCode): readonly PlaceCode[] {
  const ancestors: PlaceCode[] = [];
  for (let at = parentCodeOf(code); at !== undefined; at = parentCodeOf(at)) ancestors.push(at);
  return ancestors;
}

/**
 * The numbers of all places that lie in a place, whole branches one after another, or of those of one level.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, descendantsOf, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * descendantsOf(gazetteer.value, parsePlaceCode("8418")); // => ["841801", "841802", "841803", "841804"]
 * descendantsOf(gazetteer.value, parsePlaceCode("84"), "subdistrict").length; // => 131
 * ```
 */
export function descendantsOf(
  gazetteer: Gazetteer,
  code: PlaceCode,
  level?: PlaceLevel,
  options: AsOfOptions = {},
): readonly PlaceCode[] {
  const found: PlaceCode[] = [];
  const visit = (place: PlaceCode): void => {
    for (const child of childrenOf(gazetteer, place, options)) {
      if (level === undefined || levelOf(child) === level) found.push(child);
      visit(child);
    }
  };
  visit(code);
  return found;
}

/**
 * The names of a place and of all it lies in, as an address has them.
 * @remarks Bangkok has แขวง and เขต where other provinces have ตำบล and อำเภอ, and its name takes no word before it. Where an
 * English name is not known the Thai one stands.
 * @throws a RangeError when the gazetteer does not know the place.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, parsePlaceCode, pathOf } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * pathOf(gazetteer.value, parsePlaceCode("840101")).th; // => "ตำบลตลาด อำเภอเมืองสุราษฎร์ธานี จังหวัดสุราษฎร์ธานี"
 * pathOf(gazetteer.value, parsePlaceCode("100101")).en;
 * // => "Phra Borom Maha Ratchawang Subdistrict, Phra Nakhon District, Bangkok"
 * ```
 */
export function pathOf(gazetteer: Gazetteer, code: PlaceCode, options: AsOfOptions = {}): LocalizedText {
  const places = [code, ...ancestorsOf(code)].map((place) => getPlace(gazetteer, place, options));
  const isBangkok = code.startsWith(bangkok);
  const parts = places.map((place) => (place.level === "village" ? villagePart(place) : namedPart(place, isBangkok)));
  return { th: parts.map(({ th }) => th).join(" "), en: parts.map(({ en }) => en).join(", ") };
}

const bangkok = "10";

function namedPart({ level, status, nameThai, nameEnglish = nameThai }: Place, isBangkok: boolean): LocalizedText {
  const minor = status === "กิ่งอำเภอ" ? "Minor " : "";
  if (status !== undefined && level !== "village")
    return { th: `${status}${nameThai}`, en: `${nameEnglish} ${minor}${words[level].en}` };
  if (isBangkok && level === "province") return { th: nameThai, en: nameEnglish };
  const { th, en } = words[level as keyof typeof words];
  return { th: `${th[isBangkok ? 1 : 0]}${nameThai}`, en: `${nameEnglish} ${en}` };
}

const words = {
  subdistrict: { th: ["ตำบล", "แขวง"], en: "Subdistrict" },
  district: { th: ["อำเภอ", "เขต"], en: "District" },
  province: { th: ["จังหวัด", ""], en: "Province" },
} as const;

/** A village has a number within its subdistrict; some have no other name. */
function villagePart({ code, nameThai, nameEnglish }: Place): LocalizedText {
  const number = Number(code.slice(6));
  const th = `หมู่ที่ ${number}`;
  return {
    th: nameThai === th ? th : `${th} ${nameThai}`,
    en: `Moo ${number}${nameEnglish === undefined ? "" : ` ${nameEnglish}`}`,
  };
}

/**
 * How many places a gazetteer has at each level.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { countByLevel, createGazetteer } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * gazetteer.ok && countByLevel(gazetteer.value); // => { province: 77, district: 928, subdistrict: 7436, village: 0 }
 * ```
 */
export function countByLevel(gazetteer: Gazetteer, options: AsOfOptions = {}): Readonly<Record<PlaceLevel, number>> {
  const counts = { province: 0, district: 0, subdistrict: 0, village: 0 };
  const day = dayOf(gazetteer, options);
  const origin = day === undefined ? gazetteer : originOf(gazetteer);
  const count = (code: PlaceCode): void => {
    if (day === undefined || isThereOn(origin, code, day)) counts[levelOf(code)] += 1;
  };
  for (const code of origin.codes) count(code);
  if (day !== undefined) for (const codes of origin.history.former.values()) codes.forEach(count);
  return counts;
}
