import type { CivilDate } from "../calendar/index.js";
import { answerOf, type Citation, type LocalizedText, type Result } from "../kernel/index.js";
import { levelOf, type PlaceCode, type PlaceLevel, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
import type { PlacesProblem } from "./problems.js";
import type { GazetteerSource, PlaceColumns, ProvinceGrouping, SourceColumn } from "./source.js";

/**
 * The places of a country, found by code. It holds columns; a {@link Place} is a view made on demand.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface Gazetteer {
  /** The name of the list it was made from. */
  readonly id: string;
  /** What the list is called. */
  readonly title: LocalizedText;
  /** The last day the list is known to be right for. */
  readonly edition: CivilDate;
  /** Where the list comes from. */
  readonly citation: Citation;
  /** The codes, a level after another from the province down, each level in the order of its source. */
  readonly codes: readonly PlaceCode[];
  /** The position of each code in `codes` and in the columns of facts. */
  readonly positions: ReadonlyMap<PlaceCode, number>;
  /** The facts of each place, in the order of `codes`; an empty text is a fact not known. */
  readonly facts: PlaceFacts;
  /** The ways in which provinces are put together. */
  readonly groupings: readonly ProvinceGrouping[];
}

/**
 * What is known of each place, a column per fact.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface PlaceFacts {
  /** Thai names without a word for the level. */
  readonly namesThai: readonly string[];
  /** English names without a word for the level. */
  readonly namesEnglish: readonly string[];
  /** Postcodes, several of one place parted by a space. */
  readonly postcodes: readonly string[];
  /** Degrees north, as decimal text. */
  readonly latitudes: readonly string[];
  /** Degrees east, as decimal text. */
  readonly longitudes: readonly string[];
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
  /** The number of the place it lies in; a province has none. */
  readonly parent?: PlaceCode;
  /** Its postcodes, the one used first standing first. A postcode is no key: places share them. */
  readonly postcodes: readonly string[];
  /** A point within it, where one is known, in decimal degrees. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
}

/**
 * Makes a gazetteer of a list of places, or says everything that is wrong with the list.
 * @remarks Told apart: columns of unequal length, a malformed code, a code of another level, a duplicate, an orphan, a place
 * without a Thai name.
 * @param source - Codes and facts; `chumchon/data/thailand` is one.
 * @category Gazetteer
 * @since 0.1.0
 * @example
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, findPlace, parsePlaceCode } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * gazetteer.ok && findPlace(gazetteer.value, parsePlaceCode("8401"))?.nameThai; // => "เมืองสุราษฎร์ธานี"
 * ```
 */
export function createGazetteer(source: GazetteerSource): Result<Gazetteer, PlacesProblem> {
  const problems: PlacesProblem[] = [];
  const levels = [
    readLevel("provinces", "province", source.provinces, problems),
    readLevel("districts", "district", source.districts, problems),
    readLevel("subdistricts", "subdistrict", source.subdistricts, problems),
  ];
  const codes = levels.flatMap((level) => level.codes);
  const positions = new Map<PlaceCode, number>();
  for (const [position, code] of codes.entries()) {
    if (positions.has(code)) problems.push({ code: "places.tree.duplicate", path: [], place: code });
    else positions.set(code, position);
    const parent = parentCodeOf(code);
    // Parents stand before their children, so one look back is enough.
    if (parent !== undefined && !positions.has(parent)) {
      problems.push({ code: "places.tree.orphan", path: [], place: code, parent });
    }
  }
  const facts: PlaceFacts = {
    namesThai: levels.flatMap((level) => level.facts.namesThai),
    namesEnglish: levels.flatMap((level) => level.facts.namesEnglish),
    postcodes: levels.flatMap((level) => level.facts.postcodes),
    latitudes: levels.flatMap((level) => level.facts.latitudes),
    longitudes: levels.flatMap((level) => level.facts.longitudes),
  };
  for (const [position, name] of facts.namesThai.entries()) {
    if (name === "") problems.push({ code: "places.name.missing", path: [], place: codes[position] as string });
  }
  const { id, title, citation } = source;
  const edition = source.edition as CivilDate;
  return answerOf(
    { id, title, edition, citation, codes, positions, facts, groupings: source.groupings ?? [] },
    problems,
  );
}

/**
 * The place with this number, if the gazetteer knows it.
 * @category Gazetteer
 * @since 0.1.0
 */
export function findPlace(gazetteer: Gazetteer, code: PlaceCode): Place | undefined {
  const position = gazetteer.positions.get(code);
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
 */
export function getPlace(gazetteer: Gazetteer, code: PlaceCode): Place {
  const place = findPlace(gazetteer, code);
  if (place === undefined)
    throw new RangeError(`code: a place of the gazetteer ${gazetteer.id} was expected, got ${code}`);
  return place;
}

/**
 * The numbers of the places that lie directly in a place, in the order of the list.
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
export function childrenOf(gazetteer: Gazetteer, code: PlaceCode): readonly PlaceCode[] {
  return gazetteer.codes.filter((other) => other.length === code.length + 2 && other.startsWith(code));
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
export function countByLevel(gazetteer: Gazetteer): { readonly [Level in PlaceLevel]: number } {
  const counts = { province: 0, district: 0, subdistrict: 0, village: 0 };
  for (const code of gazetteer.codes) counts[levelOf(code)] += 1;
  return counts;
}

interface Level {
  readonly codes: readonly PlaceCode[];
  readonly facts: PlaceFacts;
}

function readLevel(name: string, level: PlaceLevel, columns: PlaceColumns, problems: PlacesProblem[]): Level {
  const given = listOf(columns.codes);
  const codes = given.map((text, record) => {
    const parsed = safeParsePlaceCode(text);
    const path = [name, "codes", record];
    if (!parsed.ok) problems.push(...parsed.problems.map((problem) => ({ ...problem, path, record })));
    else if (levelOf(parsed.value) !== level)
      problems.push({ code: "places.tree.unknownLevel", path, record, place: text });
    return parsed.ok ? parsed.value : (text as PlaceCode);
  });
  const column = (fact: keyof PlaceFacts): readonly string[] => {
    const values = columns[fact];
    if (values === undefined) return codes.map(() => "");
    const list = listOf(values);
    if (list.length !== codes.length) {
      const path = [name, fact];
      problems.push({ code: "places.source.uneven", path, expected: codes.length, received: list.length });
    }
    return codes.map((_, index) => list[index] ?? "");
  };
  return {
    codes,
    facts: {
      namesThai: column("namesThai"),
      namesEnglish: column("namesEnglish"),
      postcodes: column("postcodes"),
      latitudes: column("latitudes"),
      longitudes: column("longitudes"),
    },
  };
}

function listOf(column: SourceColumn): readonly string[] {
  return typeof column === "string" ? column.split("\n") : column;
}
