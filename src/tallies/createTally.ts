import type { IndicatorSet, MeasuredUnit } from "../indicators/index.js";
import { createProblemLog, type ProblemLogOptions, type Result } from "../kernel/index.js";
import { type Axis, type Lane, rollUp } from "../places/index.js";
import { recordOf, type Table } from "../tables/index.js";
import { countedLanes, createCells, laneOf, lanes } from "./cells.js";
import { answersOfOpenPoints, chosenIndicators, type OpenPointChoices } from "./chosenSet.js";
import { createCountedPlaces, twice } from "./countedPlaces.js";
import type { CountsSchema } from "./counts.js";
import { type CountsEntry, entryOf } from "./countsEntry.js";
import type { Judgement } from "./judgement.js";
import type { TalliesProblem } from "./problems.js";
import { subjectsOf, sumOf } from "./subjectCounts.js";
import type { Tally } from "./tally.js";

/**
 * How a tally is made.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyOptions extends ProblemLogOptions<TalliesProblem> {
  /** How the open points of the set are answered: as they were for the judgements that come in. */
  readonly options?: OpenPointChoices;
}

/**
 * What a tally takes in: judgements of households, or tables of counts.
 * @category Tallies
 * @since 0.1.0
 */
export type TallyBatch = Iterable<Result<Judgement, TalliesProblem>> | Table<CountsSchema>;

/**
 * The sums of a tally so far, as data that a structured clone carries: what a worker sends, what is kept overnight.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallySnapshot {
  /** The id of the set and its edition, as one text. */
  readonly set: string;
  /** How the open points of the set are answered. */
  readonly openPoints: string;
  /** Which places were given as counts, and for which indicator, by its position in the set: each once. */
  readonly fromCounts: readonly (readonly [place: string, indicator: number])[];
  /** The places that have counts. */
  readonly places: readonly string[];
  /** For each place its sums, one after another: a run of six for each indicator of the set. */
  readonly sums: readonly Float64Array[];
  /** How many households and rows were read. */
  readonly read: number;
  /** How many are in the sums. */
  readonly accepted: number;
  /** How many problems there were of each code. */
  readonly counts: ReadonlyMap<TalliesProblem["code"], number>;
  /** The first problems, whole. */
  readonly kept: readonly TalliesProblem[];
}

/**
 * Counts as they come in, batch by batch.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyBuilder<Id extends string = string> {
  /** Takes in households or counts. What is wrong is a problem; the run goes on, and accepted + rejected = read. */
  add(batch: TallyBatch): void;
  /** Takes over what another builder of the same set counted. The order of parts does not matter. */
  merge(part: TallySnapshot): void;
  /** The sums so far. */
  snapshot(): TallySnapshot;
  /** Carries the sums up the axis. More may be added afterwards. */
  finish(): Tally<Id>;
}

/**
 * Begins a tally of a set along an axis.
 * @remarks Households and counts give the same pass, fail and denominator. From counts, not applicable and missing are
 * unknown unless given. A place and indicator is taken once from counts; counts of a place and of one that
 * holds it, as a printed table with its total has them, are told as an overlap. Memory grows with the places, not with the households.
 * @param set - A set that was checked.
 * @param axis - The places, along either line of government.
 * @param options - How open points are answered, and what becomes of problems.
 * @throws a {@link RangeError} when an option or a choice is not the set's.
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
  const indicators = chosenIndicators(set, options.options ?? {});
  const ids: readonly Id[] = indicators.map(({ id }) => id);
  const openPoints = answersOfOpenPoints(set, options.options ?? {});
  const name = `${set.id} ${set.edition}`;
  // A set "a b" of edition "c" is not a set "a" of edition "b c".
  const identity = JSON.stringify([set.id, set.edition]);
  const counted = createCountedPlaces(ids, axis);
  const positions = new Map<string, number>(ids.map((id, position) => [id, position]));
  const cells = createCells(ids.length);
  const problems = createProblemLog<TalliesProblem>(options);
  let [read, accepted] = [0, 0];

  function problemOf(judgement: Judgement): TalliesProblem | undefined {
    if (judgement.set !== set.id || judgement.edition !== set.edition)
      return { code: "tallies.judgement.otherSet", path: [], expected: name };
    if (!axis.landings.has(judgement.place))
      return { code: "tallies.place.unknown", path: ["place"], id: judgement.place.slice(0, 100) };
    if (judgement.openPoints !== openPoints)
      return { code: "tallies.judgement.otherOpenPoints", path: [], expected: openPoints };
    const hasRoom = ids.every((id, position) => cells.hasRoom(position, subjectsOf(judgement.indicators[id])));
    return hasRoom ? undefined : { code: "tallies.counts.tooLarge", path: [] };
  }

  function addJudgement({ place, indicators: judged }: Judgement): void {
    const at = cells.rowOf(place);
    for (const [position, id] of ids.entries()) {
      const { outcome, persons, unit } = judged[id] as Judgement["indicators"][string];
      if (unit !== "person" || persons === undefined) {
        cells.add(at, position, lanes.indexOf(outcome), 1);
      } else {
        for (const lane of ["pass", "fail", "notApplicable", "missing"] as const)
          cells.add(at, position, lanes.indexOf(lane), persons[lane]);
      }
    }
  }

  /** Reads a row and notes its place as counted, or says why it cannot be counted. */
  function takenEntry(table: Table<CountsSchema>, row: number): CountsEntry | TalliesProblem {
    const entry = entryOf(table, row, positions, axis);
    if ("code" in entry) return entry;
    if (!cells.hasRoom(entry.indicator, sumOf(entry.counts.slice(0, countedLanes))))
      return { code: "tallies.counts.tooLarge", path: ["surveyed"] };
    if (counted.take(entry.place, entry.indicator)) return entry;
    return twice(entry.place, ids[entry.indicator] as string);
  }

  function addCounts(table: Table<CountsSchema>): void {
    read += table.read;
    for (let row = 0; row < table.length; row++) {
      const entry = takenEntry(table, row);
      if ("code" in entry) {
        const rowInFile = table.rows?.[row];
        problems.add({ ...entry, record: recordOf(table, row), ...(rowInFile !== undefined && { row: rowInFile }) });
        continue;
      }
      accepted += 1;
      const at = cells.rowOf(entry.place);
      for (const [lane, count] of entry.counts.entries()) cells.add(at, entry.indicator, lane, count);
    }
  }

  return {
    add(batch) {
      if ("columns" in batch) {
        addCounts(batch);
        return;
      }
      for (const result of batch) {
        const found = result.ok ? problemOf(result.value) : undefined;
        for (const problem of result.ok ? (found === undefined ? [] : [found]) : result.problems)
          problems.add({ ...problem, record: read } as TalliesProblem);
        if (result.ok && found === undefined) {
          addJudgement(result.value);
          accepted += 1;
        }
        read += 1;
      }
    },
    merge(part) {
      if (part.set !== identity || part.openPoints !== openPoints)
        throw new RangeError(`part: counts of ${name} with the same open points were expected, got ${part.set}`);
      const stranger = part.places.find((place) => !axis.landings.has(place));
      if (stranger !== undefined) throw new RangeError(`part: places of this axis were expected, got ${stranger}`);
      for (const position of ids.keys()) {
        const more = part.sums.map((sums) =>
          sumOf(sums.subarray(position * lanes.length, position * lanes.length + countedLanes)),
        );
        if (!cells.hasRoom(position, sumOf(more))) throw new RangeError("part: sums below 2^53 were expected");
      }
      for (const [place, indicator] of part.fromCounts) {
        if (counted.take(place, indicator)) continue;
        throw new RangeError(`part: ${place} was counted in two parts for indicator ${ids[indicator]}`);
      }
      for (const [index, place] of part.places.entries()) {
        const row = cells.rowOf(place);
        for (const [at, count] of (part.sums[index] as Float64Array).entries())
          cells.add(row, Math.floor(at / lanes.length), at % lanes.length, count);
      }
      const { counts, kept } = part;
      const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
      problems.merge({ total, counts, kept, add: () => undefined, merge: () => undefined });
      read += part.read;
      accepted += part.accepted;
    },
    snapshot: () => ({
      set: identity,
      openPoints,
      fromCounts: counted.pairs(),
      places: [...cells.places],
      sums: cells.places.map((_, place) => cells.sumsOf(place).slice()),
      read,
      accepted,
      counts: new Map(problems.counts),
      kept: [...problems.kept],
    }),
    finish() {
      const table = cells.toTable(ids);
      const all = createProblemLog<TalliesProblem>({ keep: options.keep ?? 1000 });
      all.merge(problems);
      for (const overlap of counted.overlaps()) all.add(overlap);
      const sums: Record<string, Lane> = {};
      for (const id of ids)
        for (const lane of lanes) sums[laneOf(id, lane)] = { kind: "sum", column: laneOf(id, lane) };
      const units = Object.fromEntries(indicators.map(({ id, unit }) => [id, unit]));
      return {
        set,
        axis,
        units: units as { [Name in Id]: MeasuredUnit },
        counted: table,
        rows: new Map(cells.rows),
        rollup: rollUp(axis, table, sums),
        read,
        accepted,
        rejected: read - accepted,
        problems: all,
      };
    },
  };
}
