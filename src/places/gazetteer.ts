import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
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
 * Makes a gazetteer of a list of places, or says everything that is wrong with the list.
 * @remarks Told apart: columns of unequal length, a malformed code, a code of another level, a duplicate, an orphan, a place
 * without a Thai name, an edition that is no ISO day, a grouping with an unknown province or with one twice.
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
    if (typeof code !== "string") continue;
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
  const edition = safeParseCivilDate(source.edition);
  if (!edition.ok || edition.value !== source.edition)
    problems.push({ code: "places.source.edition", path: ["edition"] });
  const groupings = source.groupings ?? [];
  checkGroupings(groupings, positions, problems);
  return answerOf(
    { id, title, edition: source.edition as CivilDate, citation, codes, positions, facts, groupings },
    problems,
  );
}

function checkGroupings(
  groupings: readonly ProvinceGrouping[],
  positions: ReadonlyMap<string, number>,
  problems: PlacesProblem[],
): void {
  for (const [index, { id, groups }] of groupings.entries()) {
    const seen = new Set<string>();
    for (const [at, { provinces }] of groups.entries()) {
      for (const [nth, place] of provinces.entries()) {
        const path = ["groupings", index, "groups", at, "provinces", nth];
        if (seen.has(place)) problems.push({ code: "places.tree.duplicate", path, place });
        else if (place.length !== 2 || !positions.has(place))
          problems.push({ code: "places.grouping.unknownProvince", path, grouping: id, place });
        seen.add(place);
      }
    }
  }
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
  return typeof column === "string" ? column.split(/\r?\n/) : column;
}
