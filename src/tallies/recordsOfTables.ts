import type { IndicatorSet } from "../indicators/index.js";
import type { Table } from "../tables/index.js";
import { createHouseholdGatherer } from "./householdRows.js";
import type { TalliesProblem } from "./problems.js";
import type { SurveyRecord } from "./record.js";
import { type RowCells, rowCellsOf } from "./recordRows.js";

/**
 * How rows are gathered into records.
 * @category Records
 * @since 0.1.0
 */
export interface GatherOptions {
  /** How many households are remembered, to tell that rows of one stand apart; 100,000 unless told. */
  readonly remembered?: number;
}

/**
 * The records that tables of {@link surveySchema} hold, as they come: households gathered from the rows of their members, or
 * villages and organisations row by row. Memory holds a batch and a household.
 * @remarks A household is refused whole, as a record that bears problems, where a row of it was rejected, its rows stand apart or
 * contradict each other, its members are not as many as it says, or dates of birth are written partly in Buddhist and partly in
 * common years. Each problem names the row and the field. A household of which no row was accepted is told by the problems of the
 * tables alone.
 * @param set - The set whose questions the columns are.
 * @param batches - The tables, of a file in its order: readCsv gives them.
 * @param options - How many households are remembered.
 * @category Records
 * @since 0.1.0
 * @example A household of two, and one of which a row was rejected
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { parseCivilDate } from "chumchon/calendar";
 * import { tableOf } from "chumchon/tables";
 * import { createJudge, recordsOfTables, surveySchema } from "chumchon/tallies";
 * const rows = [
 *   { household: "A", place: "84100108", members: 2, born: "12 มกราคม 2515", "9.drinkingWater": true },
 *   { household: "A", place: "84100108", members: 2, born: "3 มีนาคม 2519" },
 *   { household: "B", place: "84100108", members: 2, age: 40 },
 *   { household: "B", place: "84100108", members: 2, age: "forty" },
 * ];
 * const judgeOne = createJudge(bmn2560, { surveyedOn: parseCivilDate("15 มีนาคม 2561") });
 * const judged: (readonly string[])[] = [];
 * for await (const record of recordsOfTables(bmn2560, [tableOf(surveySchema(bmn2560), rows)])) {
 *   const answer = judgeOne(record);
 *   judged.push(answer.ok ? [answer.value.indicators["9"].outcome] : answer.problems.map(({ code }) => code));
 * }
 * judged; // => [["pass"], ["tallies.record.memberCount"]]
 * ```
 */
export async function* recordsOfTables(
  set: IndicatorSet,
  batches: Iterable<Table> | AsyncIterable<Table>,
  options: GatherOptions = {},
): AsyncGenerator<SurveyRecord, void, undefined> {
  const gather = gathererOf(set, options);
  for await (const batch of batches) yield* gather.rowsOf(rowCellsOf(set, batch), batch.length);
  yield* gather.end();
}

/**
 * The records of one table that is whole; see {@link recordsOfTables}.
 * @param set - The set whose questions the columns are.
 * @param table - The table.
 * @param options - How many households are remembered.
 * @category Records
 * @since 0.1.0
 * @example
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { tableOf } from "chumchon/tables";
 * import { recordsOfTable, surveySchema } from "chumchon/tallies";
 * const table = tableOf(surveySchema(bmn2560), [{ household: "A", place: "84100108", members: 1, age: 40 }]);
 * [...recordsOfTable(bmn2560, table)].map(({ place, row, memberCount }) => [place, row, memberCount]);
 * // => [["84100108", 0, 1]]
 * ```
 */
export function* recordsOfTable(
  set: IndicatorSet,
  table: Table,
  options: GatherOptions = {},
): Generator<SurveyRecord, void, undefined> {
  const gather = gathererOf(set, options);
  yield* gather.rowsOf(rowCellsOf(set, table), table.length);
  yield* gather.end();
}

/** Takes rows and gives records. */
export interface Gatherer {
  rowsOf(cells: RowCells, length: number): Iterable<SurveyRecord>;
  /** The record that is not finished when there are no more rows. */
  end(): Iterable<SurveyRecord>;
}

function gathererOf(set: IndicatorSet, { remembered = 100_000 }: GatherOptions): Gatherer {
  if (!Number.isSafeInteger(remembered) || remembered < 0)
    throw new RangeError(`remembered: a whole number from 0 was expected, got ${remembered}`);
  return set.recordsOf === "household" ? createHouseholdGatherer(remembered) : { rowsOf: unitsOf, end: () => [] };
}

/** A village or an organisation in each row. */
function* unitsOf(cells: RowCells, length: number): Generator<SurveyRecord, void, undefined> {
  for (let index = 0; index < length; index++) {
    const problems: TalliesProblem[] = [];
    const answers = cells.answersAt(index, false, problems);
    const type = cells.textAt("type", index);
    const surveyed = cells.dayAt("surveyedOn", index);
    yield {
      place: cells.textAt("place", index) ?? "",
      ...(type !== undefined && { type }),
      ...(surveyed !== undefined && { surveyedOn: surveyed.day }),
      row: cells.rowAt(index),
      answers,
      ...(problems.length > 0 && { problems }),
    };
  }
}
