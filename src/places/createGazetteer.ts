import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
import { answerOf, createProblemLog, type ProblemLogOptions, type Result } from "../kernel/index.js";
import type { Table } from "../tables/index.js";
import { noHistory, withEvents } from "./attachEvents.js";
import { checkFacts } from "./checkFacts.js";
import { checkGroupings } from "./checkGroupings.js";
import { checkParents, type GivenParents } from "./checkParents.js";
import type { Gazetteer, PlaceFacts } from "./gazetteer.js";
import { levelSaidBy } from "./levelSaid.js";
import { withNames } from "./names.js";
import type { PlaceName } from "./nameTable.js";
import { levelOf, type PlaceCode, type PlaceLevel, parentCodeOf, safeParsePlaceCode } from "./placeCode.js";
import type { PlaceEventSchema } from "./placeEventSchema.js";
import { emptyIndex, enter, type PlaceIndex, positionOfNumber } from "./placeIndex.js";
import type { PlacesProblem } from "./problems.js";
import type { GazetteerSource, OtherNameColumns, PlaceColumns, SourceColumn } from "./source.js";
import { noVillages, type VillageSchema, withVillages } from "./villages.js";

/**
 * What is attached to the tree of a gazetteer.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface GazetteerOptions extends ProblemLogOptions<PlacesProblem> {
  /** A register of villages, as `villageSchema` describes it. None unless told. */
  readonly villages?: Table<VillageSchema>;
  /** A register of what happened to places, as `placeEventSchema` describes it. Where it and the source tell the same, it is heard. */
  readonly events?: Table<PlaceEventSchema>;
  /** The first day from which the events are all known, where you can say so; see {@link noticesFor}. */
  readonly eventsCompleteSince?: CivilDate;
}

/**
 * Makes a gazetteer of a list of places, or says everything that is wrong with the list.
 * @remarks The tree is right or it is refused whole. Told apart: columns of unequal length, a malformed code, a code of
 * another level, a duplicate, an orphan, a place without a Thai name, a name that says another level than its code, parents
 * that the codes contradict, that make a circle, or no top, or two, an edition that is no ISO day, a grouping with an unknown
 * province or with one twice, an event of the source that cannot be. A register of villages or of events always has rows
 * that are wrong: these are named in `villages.problems` and `events.problems` and stop nothing.
 * @param source - Codes and facts; `chumchon/data/thailand` is one.
 * @param options - A register of villages and one of events, and what becomes of the problems of their rows.
 * @category Gazetteer
 * @since 0.1.0
 * @example One village of a real subdistrict, one of a subdistrict that does not exist
 * ```ts
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, findPlace, parsePlaceCode, villageSchema } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const villages = tableOf(villageSchema, [["84010201", "บ้านสมมติ"], ["84014901", null]]);
 * const gazetteer = createGazetteer(thailand, { villages });
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * findPlace(gazetteer.value, parsePlaceCode("8401"))?.nameThai; // => "เมืองสุราษฎร์ธานี"
 * const { accepted, rejected, problems } = gazetteer.value.villages;
 * [accepted, rejected, problems.kept[0]?.code]; // => [1, 1, "places.tree.orphan"]
 * ```
 */
export function createGazetteer(
  source: GazetteerSource,
  options: GazetteerOptions = {},
): Result<Gazetteer, PlacesProblem> {
  const problems: PlacesProblem[] = [];
  const levels = [
    readLevel("provinces", "province", source.provinces, problems),
    readLevel("districts", "district", source.districts, problems),
    readLevel("subdistricts", "subdistrict", source.subdistricts, problems),
  ];
  const codes = levels.flatMap((level) => level.codes);
  const index = emptyIndex(codes.length);
  for (const [position, code] of codes.entries()) {
    if (code === undefined) continue;
    const parent = parentCodeOf(code);
    // Parents stand before their children, so one look back is enough.
    if (parent !== undefined && positionOfNumber(index, Number(parent)) === -1)
      problems.push({ code: "places.tree.orphan", path: [], place: code, parent });
    else if (positionOfNumber(index, Number(code)) !== -1)
      problems.push({ code: "places.tree.duplicate", path: [], place: code });
    else enter(index, Number(code), position);
  }
  checkParents(levels, problems);
  const facts: PlaceFacts = {
    namesThai: levels.flatMap((level) => level.facts.namesThai),
    namesEnglish: levels.flatMap((level) => level.facts.namesEnglish),
    postcodes: levels.flatMap((level) => level.facts.postcodes),
    latitudes: levels.flatMap((level) => level.facts.latitudes),
    longitudes: levels.flatMap((level) => level.facts.longitudes),
  };
  const edition = safeParseCivilDate(source.edition);
  if (!edition.ok || edition.value !== source.edition)
    problems.push({ code: "places.source.edition", path: ["edition"] });
  const { id, title, citation, groupings = [] } = source;
  checkGroupings(groupings, index, problems);
  const otherNames = readOtherNames(source.otherNames, index, problems);
  const sound = answerOf(codes as readonly PlaceCode[], problems);
  if (!sound.ok) return sound;
  const none = { read: 0, accepted: 0, rejected: 0, problems: createProblemLog<PlacesProblem>(options) };
  const gazetteer = withNames({
    ...{ id, title, edition: source.edition as CivilDate, citation },
    ...{ codes: sound.value, index, facts, otherNames, groupings },
    ...{ villages: noVillages(options), history: noHistory(), events: none },
  });
  const whole = options.villages === undefined ? gazetteer : withVillages(gazetteer, options.villages, options);
  return withEvents(whole, source, options.events, options);
}

interface Level extends GivenParents {
  readonly facts: PlaceFacts;
}

function readLevel(name: string, level: PlaceLevel, columns: PlaceColumns, problems: PlacesProblem[]): Level {
  const codes = listOf(columns.codes).map((text, record) => {
    const parsed = safeParsePlaceCode(text);
    const path = [name, "codes", record];
    if (!parsed.ok) for (const problem of parsed.problems) problems.push({ ...problem, path, record });
    else if (levelOf(parsed.value) === level) return parsed.value;
    else problems.push({ code: "places.tree.unknownLevel", path, record, place: parsed.value });
    return undefined;
  });
  const column = (fact: Exclude<keyof PlaceColumns, "codes">): readonly string[] => {
    const values = columns[fact];
    if (values === undefined) return codes.map(() => "");
    const list = listOf(values);
    if (list.length !== codes.length) {
      const path = [name, fact];
      problems.push({ code: "places.source.uneven", path, expected: codes.length, received: list.length });
    }
    return codes.map((_, index) => list[index] ?? "");
  };
  const namesThai = column("namesThai");
  for (const [record, code] of codes.entries()) {
    if (code === undefined) continue;
    const path = [name, "namesThai", record];
    const said = levelSaidBy(String(namesThai[record]));
    if (namesThai[record] === "") problems.push({ code: "places.name.missing", path, record, place: code });
    else if (said !== undefined && said !== level)
      problems.push({ code: "places.name.contradictsCode", path, record, place: code });
  }
  const facts = {
    namesThai,
    namesEnglish: column("namesEnglish"),
    postcodes: column("postcodes"),
    latitudes: column("latitudes"),
    longitudes: column("longitudes"),
  };
  checkFacts(name, codes, facts, problems);
  return { name, level, codes, parents: columns.parents === undefined ? undefined : column("parents"), facts };
}

/** Everyday names with the positions of their places. */
function readOtherNames(
  columns: OtherNameColumns | undefined,
  index: PlaceIndex,
  problems: PlacesProblem[],
): readonly PlaceName[] {
  if (columns === undefined) return [];
  const [codes, names] = [listOf(columns.codes), listOf(columns.names)];
  const path = ["otherNames", "names"];
  if (names.length !== codes.length)
    problems.push({ code: "places.source.uneven", path, expected: codes.length, received: names.length });
  return codes.map((place, record) => {
    const parsed = safeParsePlaceCode(place);
    const position = parsed.ok ? positionOfNumber(index, Number(parsed.value)) : -1;
    if (position === -1)
      problems.push({ code: "places.source.unknownPlace", path: ["otherNames", "codes", record], record, place });
    return { position, name: names[record] ?? "", kind: "everyday" };
  });
}

function listOf(column: SourceColumn): readonly string[] {
  return typeof column === "string" ? column.split(/\r?\n/) : column;
}
