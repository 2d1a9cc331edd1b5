import { type Gazetteer, positionOf } from "./gazetteer.js";
import { levelOf, type PlaceCode, type PlaceLevel, parentCodeOf } from "./placeCode.js";

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
 * The place with this number, if the gazetteer knows it.
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
export function findPlace(gazetteer: Gazetteer, code: PlaceCode): Place | undefined {
  const position = positionOf(gazetteer, code);
  if (position === undefined) return undefined;
  const { facts } = gazetteer;
  const postcode = facts.postcodes[position] ?? "";
  // Set one by one: spreading an object for each fact that may be wanting takes several times as long.
  const place: { -readonly [Fact in keyof Place]: Place[Fact] } = {
    code,
    level: levelOf(code),
    nameThai: facts.namesThai[position] as string,
    postcodes: postcode === "" ? [] : postcode.split(" "),
  };
  const nameEnglish = facts.namesEnglish[position] ?? "";
  if (nameEnglish !== "") place.nameEnglish = nameEnglish;
  const parent = parentCodeOf(code);
  if (parent !== undefined) place.parent = parent;
  const latitude = facts.latitudes[position] ?? "";
  const longitude = facts.longitudes[position] ?? "";
  if (latitude !== "" && longitude !== "") {
    place.point = { latitude: Number(latitude), longitude: Number(longitude) };
  }
  return place;
}

/**
 * The place with this number, which must be there.
 * @throws a RangeError when the gazetteer does not know it.
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
export function getPlace(gazetteer: Gazetteer, code: PlaceCode): Place {
  const place = findPlace(gazetteer, code);
  if (place === undefined)
    throw new RangeError(`code: a place of the gazetteer ${gazetteer.id} was expected, got ${code}`);
  return place;
}
