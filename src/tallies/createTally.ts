import { buddhistYearOf } from "../calendar/index.js";
import type { IndicatorSet } from "../indicators/index.js";
import { createProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { Axis } from "../places/index.js";
import { recordOf, type Table } from "../tables/index.js";
import { addOutcomes } from "./addOutcomes.js";
import { answersOfOpenPoints, chosenIndicators, type OpenPointChoices } from "./chosenSet.js";
import type { CountsSchema } from "./counts.js";
import { entryOf } from "./countsEntry.js";
import { createEngine, type JudgingEngine } from "./engine.js";
import { finishTally } from "./finishTally.js";
import type { JudgeOptions } from "./judgeOptions.js";
import { mergeInto } from "./mergeTally.js";
import { type OutcomeRows, rowsOfBytes, rowsOfTable } from "./outcomeRows.js";
import type { OutcomeBytes, OutcomesSchema } from "./outcomes.js";
import type { TalliesProblem } from "./problems.js";
import type { SurveyRecord } from "./record.js";
import type { Tally } from "./tally.js";
import { countedLanes, groupsOf, tallyShapeOf } from "./tallyShape.js";
import { snapshotOf, type TallySnapshot } from "./tallySnapshot.js";
import { createTallyStore } from "./tallyStore.js";
import { type Trunk, trunkOf } from "./trunk.js";

/**
 * How a tally is made.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyOptions extends ProblemLogOptions<TalliesProblem> {
  /** How the open points of the set are answered. */
  readonly options?: OpenPointChoices;
  /** The survey that records are of. */
  readonly survey?: Partial<Omit<JudgeOptions, "options">>;
  /** The Buddhist year of the survey; that of `survey` unless told. Tallies of two years are never added up. */
  readonly surveyYear?: number;
  /** Which publication or delivery the counts are of. Tallies of two are never added up: published figures are revised. */
  readonly vintage?: string;
  /** False to count indicators alone, and not what households are over several of them: a third less work for outcomes in bulk. */
  readonly isGrouped?: boolean;
}

/**
 * What a tally takes in: records, a table of counts, or outcomes of many units as a table (bit planes) or as bytes. Of a table of
 * outcomes the columns that are choices are indicators, all counted in one unit.
 * @category Tallies
 * @since 0.1.0
 */
export type TallyBatch = Iterable<SurveyRecord> | Table<CountsSchema> | Table<OutcomesSchema> | OutcomeBytes;

/**
 * Counts as they come in, batch by batch.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyBuilder<Id extends string = string> {
  /** Takes in a batch. What is wrong with a record or row is a problem; the run goes on, and accepted + rejected = read. */
  add(batch: TallyBatch): void;
  /** Takes in a stream of batches, or of records. Batches are much the faster: waiting for each record costs more than judging it. */
  addAll(stream: AsyncIterable<TallyBatch | SurveyRecord>): Promise<void>;
  /** Takes over what another builder of the same set counted. The order of parts does not matter. */
  merge(part: TallySnapshot): void;
  /** The sums so far. */
  snapshot(): TallySnapshot;
  /** Carries the sums up the axis. More may be added afterwards. */
  finish(): Tally<Id>;
}

/**
 * Begins a tally of a set along an axis.
 * @remarks Records, outcomes and counts give the same pass, fail and denominator. From counts, not applicable and missing are
 * unknown unless given, and so is what households are over several indicators. A place and indicator is taken once from
 * counts. Counts of a place that holds others with counts, as the last row of a printed table is, are in no sum: they are held
 * against their parts, and stand in `controls` of the finished tally; where they differ, for some parts did not come in perhaps,
 * that is a problem with both numbers. Memory grows with the places, not with the records.
 * @param set - A set that was checked.
 * @param axis - The places, along either line of government.
 * @param options - The survey, how open points are answered, and what becomes of problems.
 * @throws a {@link RangeError} when an option or a choice is not the set's, or the survey year is none of the edition's.
 * @category Tallies
 * @since 0.1.0
 * @example Two districts of Surat Thani, 2561, indicator 28 (report of the province, page 43)
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, tallyAt } from "chumchon/tallies";
 * const axis = createAxis({
 *   id: "administrative",
 *   levels: ["district", "province"],
 *   nodes: [{ id: "8402", level: "district", parent: "84" }, { id: "8416", level: "district", parent: "84" }, { id: "84", level: "province" }],
 * });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [
 *   { place: "8402", indicator: "28", surveyed: 426, fail: 1 },
 *   { place: "8416", indicator: "28", surveyed: 258, fail: 3 },
 * ]));
 * const { surveyed, fail, missing } = tallyAt(tally.finish(), "84", "28");
 * [surveyed, fail, missing]; // => [684, 4, null]
 * ```
 */
export function createTally<Id extends string>(
  set: IndicatorSet<Id>,
  axis: Axis,
  options: TallyOptions = {},
): TallyBuilder<Id> {
  const choices = options.options ?? {};
  const surveyYear = surveyYearOf(set, options);
  const { vintage, survey = {} } = options;
  const indicators = chosenIndicators(set, choices);
  const shape = tallyShapeOf(indicators, options.isGrouped === false ? [] : groupsOf(set, indicators));
  const openPoints = answersOfOpenPoints(set, choices);
  // A set "a b" of edition "c" is not a set "a" of edition "b c".
  const identity = JSON.stringify([
    set.id,
    set.edition,
    openPoints,
    surveyYear ?? null,
    vintage ?? null,
    options.isGrouped ?? true,
  ]);
  const positions = new Map<string, number>(shape.indicators.map(({ id }, position) => [id, position]));
  const store = createTallyStore(shape, axis);
  const problems = createProblemLog<TalliesProblem>(options);
  let [read, accepted] = [0, 0];
  let engine: JudgingEngine | undefined;
  let trunk: Trunk | undefined;

  function addRecord(record: unknown): void {
    engine ??= createEngine(set, {
      ...survey,
      ...(surveyYear !== undefined && { surveyYear }),
      options: choices,
    } as JudgeOptions);
    const number = read++;
    const found = engine.run(record) ?? placed(engine);
    if (found === undefined) accepted += 1;
    else for (const problem of found) problems.add({ ...problem, record: number } as TalliesProblem);
  }

  function placed({ last }: JudgingEngine): readonly TalliesProblem[] | undefined {
    const row = store.places.rowOf(last.place);
    if (row === -1) return [{ code: "tallies.place.unknown", path: ["place"], id: last.place.slice(0, 100) }];
    return store.addRecord(row, last) ? undefined : [{ code: "tallies.counts.tooLarge", path: [] }];
  }

  function addCounts(table: Table<CountsSchema>): void {
    for (let row = 0; row < table.length; row++) {
      const found = addEntry(table, row);
      if (found === undefined) accepted += 1;
      else problems.add({ ...found, ...originOf(table, row) });
    }
    read += table.read;
  }

  /** Takes in a row of counts, or says why it cannot be counted. */
  function addEntry(table: Table<CountsSchema>, row: number): TalliesProblem | undefined {
    const entry = entryOf(table, row, positions, axis);
    if ("code" in entry) return entry;
    const { place, indicator, counts } = entry;
    const subjects = counts.slice(0, countedLanes.length).reduce((sum, count) => sum + count, 0);
    if (subjects > store.roomOf(indicator)) return { code: "tallies.counts.tooLarge", path: ["surveyed"] };
    const at = store.places.rowOf(place);
    if (!store.countLayer().take(at, indicator))
      return { code: "tallies.counts.twice", path: ["place"], id: shape.indicators[indicator]?.id as string, place };
    store.takeRoom(indicator, subjects);
    store.addEntry(at, entry);
    return undefined;
  }

  function addRows(rows: OutcomeRows, of: number, origin: (row: number) => Origin): void {
    accepted += addOutcomes(store, set, shape, rows, {
      problem: (row, problem) => problems.add({ ...problem, ...origin(row) }),
    });
    read += of;
  }

  function add(batch: TallyBatch): void {
    if ("columns" in batch) {
      if (isCounts(batch)) addCounts(batch);
      else addRows(rowsOfTable(batch, shape), batch.read, (row) => originOf(batch, row));
    } else if ("codes" in batch) {
      const first = batch.firstRecord ?? read;
      addRows(rowsOfBytes(batch, shape), batch.codes.length, (row) => ({ record: first + row }));
    } else for (const record of batch) addRecord(record);
  }

  return {
    add,
    async addAll(stream) {
      for await (const item of stream) {
        if (isBatch(item)) add(item);
        else addRecord(item);
      }
    },
    merge(part) {
      mergeInto(store, part, identity, shape, axis);
      problems.merge({ ...createProblemLog(), counts: part.problems, kept: part.kept });
      read += part.read;
      accepted += part.accepted;
    },
    snapshot: () => snapshotOf(identity, store, { read, accepted, problems }),
    finish() {
      trunk ??= trunkOf(axis);
      const account = { read, accepted, problems, keep: options.keep ?? 1000 };
      return finishTally({ set, axis, openPoints, surveyYear, vintage }, shape, store, trunk, account);
    },
  };
}

/** Where a row stood in the input. */
interface Origin {
  readonly record: number;
  readonly row?: number;
}

function originOf(table: Table, row: number): Origin {
  const rowInFile = table.rows?.[row];
  return { record: recordOf(table, row), ...(rowInFile !== undefined && { row: rowInFile }) };
}

/** A table of counts says in a column of texts which indicator a row is of; a table of outcomes has a column for each. */
function isCounts(table: Table<CountsSchema> | Table<OutcomesSchema>): table is Table<CountsSchema> {
  return table.schema.indicator?.kind === "text";
}

/** A record has a place; what holds many is told by how it holds them. */
function isBatch(item: unknown): item is TallyBatch {
  if (typeof item !== "object" || item === null) return false;
  return "columns" in item || "codes" in item || Symbol.iterator in item;
}

/** The survey year as it was told, or as the day of the survey tells it. */
function surveyYearOf(
  { id, edition, years }: IndicatorSet,
  { surveyYear, survey = {} }: TallyOptions,
): number | undefined {
  const told = survey.surveyYear ?? surveyYear;
  if (surveyYear !== undefined && told !== surveyYear)
    throw new RangeError(`surveyYear: one year was expected, got ${surveyYear} and ${told}`);
  const year = told ?? (survey.surveyedOn === undefined ? undefined : buddhistYearOf(survey.surveyedOn));
  if (year === undefined) return undefined;
  const { first, last = Number.POSITIVE_INFINITY } = years;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  throw new RangeError(`surveyYear: a year of ${id} ${edition} was expected, got ${year}`);
}
