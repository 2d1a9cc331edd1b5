import type { CivilDate } from "../calendar/index.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { levelOf, type PlaceCode, type PlaceLevel, parentCodeOf } from "./placeCode.js";
import { isThereOn, originOf, type PlaceState, stateOn } from "./placeState.js";

/**
 * On which day a question is about.
 * @category Time
 * @since 0.1.0
 */
export interface AsOfOptions {
  /** The day; the gazetteer's own, as a rule that of its edition, unless told. {@link noticesFor} says what is not known about it. */
  readonly asOf?: CivilDate;
}

/**
 * A place as one object.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface Place {
  /** Its number. */
  readonly code: PlaceCode;
  /** Its level. */
  readonly level: PlaceLevel;
  /** Its Thai name, without a word for the level. */
  readonly nameThai: string;
  /** Its English name, where one is known. */
  readonly nameEnglish?: string;
  /** The word for what it was on the day, such as กิ่งอำเภอ, where that is not the usual one. */
  readonly status?: string;
  /** The number of the place it lies in; a province has none. */
  readonly parent?: PlaceCode;
  /** Its postcodes, the one used first standing first. A postcode is no key: places share them. */
  readonly postcodes: readonly string[];
  /** A point within it, where one is known, in decimal degrees. */
  readonly point?: {
    /** North of the equator. */
    readonly latitude: number;
    /** East of Greenwich. */
    readonly longitude: number;
  };
}

/**
 * The place with this number, if the gazetteer knows it and it was there on the day.
 * @param gazetteer - The list.
 * @param code - The number, as it was on the day.
 * @param options - The day; a place made later, or dissolved before, is not found.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, findPlace, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * findPlace(gazetteer.value, parsePlaceCode("840101"))?.postcodes; // => ["84000"]
 * findPlace(gazetteer.value, parsePlaceCode("8499")); // => undefined
 * ```
 */
export function findPlace(gazetteer: Gazetteer, code: PlaceCode, options: AsOfOptions = {}): Place | undefined {
  const { asOf } = options;
  if (asOf === undefined || asOf === (gazetteer.asOf ?? gazetteer.edition)) {
    const position = positionOf(gazetteer, code);
    return position === undefined ? undefined : placeAt(gazetteer, code, position);
  }
  const origin = originOf(gazetteer);
  if (!isThereOn(origin, code, asOf)) return undefined;
  const state = origin.history.changes.has(code) ? stateOn(origin, code, asOf) : undefined;
  return placeAt(origin, code, positionOf(origin, code), state);
}

/** What the list says of the place at a position, with what it was called on a day. */
function placeAt({ facts }: Gazetteer, code: PlaceCode, position: number | undefined, state?: PlaceState): Place {
  const factOf = (fact: readonly string[] | undefined): string =>
    position === undefined ? "" : (fact?.[position] ?? "");
  const postcode = factOf(facts.postcodes);
  // Set one by one: spreading an object for each fact that may be wanting takes several times as long.
  const place: { -readonly [Fact in keyof Place]: Place[Fact] } = {
    code,
    level: levelOf(code),
    nameThai: state === undefined ? factOf(facts.namesThai) : state.nameThai,
    postcodes: postcode === "" ? [] : postcode.split(" "),
  };
  const nameEnglish = state === undefined ? factOf(facts.namesEnglish) : state.nameEnglish;
  if (nameEnglish !== "") place.nameEnglish = nameEnglish;
  const status = state === undefined ? factOf(facts.statuses) : state.status;
  if (status !== "" && status !== usualWordOf(code)) place.status = status;
  const parent = parentCodeOf(code);
  if (parent !== undefined) place.parent = parent;
  const latitude = factOf(facts.latitudes);
  const longitude = factOf(facts.longitudes);
  if (latitude !== "" && longitude !== "") {
    place.point = { latitude: Number(latitude), longitude: Number(longitude) };
  }
  return place;
}

/** The word for what a place of this code is today. */
function usualWordOf(code: PlaceCode): string {
  const isBangkok = code.startsWith("10");
  if (code.length === 2) return isBangkok ? "" : "จังหวัด";
  if (code.length === 4) return isBangkok ? "เขต" : "อำเภอ";
  if (code.length === 6) return isBangkok ? "แขวง" : "ตำบล";
  return "หมู่บ้าน";
}

/**
 * The place with this number, which must be there.
 * @param gazetteer - The list.
 * @param code - The number, as it was on the day.
 * @param options - The day.
 * @throws a RangeError when the gazetteer does not know it, or it was not there on the day.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, getPlace, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * getPlace(gazetteer.value, parsePlaceCode("8416")).nameEnglish; // => "Phrasaeng"
 * ```
 */
export function getPlace(gazetteer: Gazetteer, code: PlaceCode, options: AsOfOptions = {}): Place {
  const place = findPlace(gazetteer, code, options);
  if (place === undefined)
    throw new RangeError(`code: a place of the gazetteer ${gazetteer.id} was expected, got ${code}`);
  return place;
}
