import type { Composite } from "../indicators/index.js";
import { type ScoreOptions, type ScoreSpec, type Scores, score } from "../scoring/index.js";
import {
  bitAt,
  bitPlaneOf,
  type IntegerSpec,
  numberColumnOf,
  type OptionalSpec,
  setBit,
  type Table,
  type TextColumn,
  type TextSpec,
  tableOfColumns,
} from "../tables/index.js";
import { withoutItem } from "./withoutItem.js";

/**
 * The columns of what becomes of scores and ranks when an item is left out: a row per item and unit.
 * @category Remove one
 * @since 0.1.0
 */
export type RemoveOneSchema = {
  /** The unit's name. */
  readonly unit: TextSpec;
  /** The item left out. */
  readonly without: TextSpec;
  /** The score without it. */
  readonly score: ScoreSpec;
  /** The rank without it. */
  readonly rank: IntegerSpec & OptionalSpec;
  /** The score without it less the score with it, both as shown; none where either is wanting. */
  readonly scoreChange: ScoreSpec;
  /** The rank without it less the rank with it: below zero the unit moves up. */
  readonly rankChange: IntegerSpec & OptionalSpec;
};

/**
 * Scores units again with each item left out in turn: on which item does a score, or a rank, depend?
 * @remarks Exact like the scores themselves. The weight of the item left out is shared among its siblings in proportion
 * ({@link withoutItem}). The only item of a composite cannot be left out: its rows have no score.
 * @param composite - The definition.
 * @param units - One row per unit, as for scoring.
 * @returns A row for each item and unit, items in the order of the definition, units in that of the table.
 * @throws a {@link kernel!ProblemError} when the definition cannot be scored, a RangeError when the table lacks a column.
 * @category Remove one
 * @since 0.1.0
 * @example Without income Thailand would stand higher
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { removeOne } from "chumchon/sensitivity";
 * import { rowAt, tableOf } from "chumchon/tables";
 * const decimal = { kind: "decimal", decimals: 4 } as const;
 * const units = tableOf(
 *   { unit: { kind: "text" }, lifeExpectancy: decimal, expectedSchooling: decimal, meanSchooling: decimal, incomePerPerson: decimal },
 *   [["Thailand", "78.7154", "15.8822", "8.6971", "17030.15"]],
 * );
 * rowAt(removeOne(hdi2021, units), 3);
 * // => { unit: "Thailand", without: "incomePerPerson", score: "0.813", rank: 1, scoreChange: "0.013", rankChange: 0 }
 * ```
 */
export function removeOne(composite: Composite, units: Table, options: ScoreOptions = {}): Table<RemoveOneSchema> {
  const whole = score(composite, units, options);
  const removals = composite.items.map(({ id }) => {
    const rest = withoutItem(composite, id);
    return rest === undefined ? undefined : score(rest, units, options);
  });
  const [scores, ranks] = [numbersOf(removals, "score", units.length), numbersOf(removals, "rank", units.length)];
  const ids = composite.items.map(({ id }) => id);
  const columns = {
    unit: tiled(whole.table.columns.unit, ids.length),
    without: stretched(ids, units.length),
    score: numberColumnOf(whole.table.schema.score, scores),
    rank: numberColumnOf(whole.table.schema.rank, ranks),
    scoreChange: numberColumnOf(whole.table.schema.score, changes(scores, numbersOf([whole], "score", units.length))),
    rankChange: numberColumnOf(whole.table.schema.rank, changes(ranks, numbersOf([whole], "rank", units.length))),
  };
  const { unit, without, score: scoreColumn, rank, scoreChange, rankChange } = columns;
  const schema: RemoveOneSchema = {
    unit: unit.spec,
    without: without.spec,
    score: scoreColumn.spec,
    rank: rank.spec,
    scoreChange: scoreChange.spec,
    rankChange: rankChange.spec,
  };
  return tableOfColumns(schema, columns, ids.length * units.length);
}

/** A column of several tables of scores, one after the other; NaN where there is no value. */
function numbersOf(all: readonly (Scores | undefined)[], name: "score" | "rank", rows: number): Float64Array {
  const numbers = new Float64Array(all.length * rows).fill(Number.NaN);
  for (const [block, scores] of all.entries()) {
    const column = scores?.table.columns[name];
    for (let row = 0; column !== undefined && row < rows; row++) {
      const isValid = column.validity === undefined || bitAt(column.validity, row);
      if (isValid) numbers[block * rows + row] = column.values[row] as number;
    }
  }
  return numbers;
}

/** What changed for the unit; NaN where either number is wanting, or the change would be no exact whole number. */
function changes(numbers: Float64Array, before: Float64Array): Float64Array {
  return numbers.map((number, place) => {
    const change = number - (before[place % before.length] as number);
    return Number.isSafeInteger(change) ? change : Number.NaN;
  });
}

/** The column so many times, one after the other. */
function tiled({ spec, codes, dictionary, validity }: TextColumn, times: number): TextColumn {
  const repeated = new Int32Array(codes.length * times);
  for (let block = 0; block < times; block++) repeated.set(codes, block * codes.length);
  if (validity === undefined) return { spec, codes: repeated, dictionary, validity };
  const plane = bitPlaneOf(repeated.length);
  for (let place = 0; place < repeated.length; place++) setBit(plane, place, bitAt(validity, place % codes.length));
  return { spec, codes: repeated, dictionary, validity: plane };
}

/** Each text so many times before the next. */
function stretched(texts: readonly string[], times: number): TextColumn {
  const codes = Int32Array.from({ length: texts.length * times }, (_, place) => Math.floor(place / times));
  return { spec: { kind: "text" }, codes, dictionary: texts, validity: undefined };
}
