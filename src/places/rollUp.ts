import type { Table } from "../tables/index.js";
import type { Axis } from "./axis.js";
import { extremesOf } from "./extremes.js";
import { givenLanes } from "./givenLanes.js";
import { landedRowsOf } from "./landedRows.js";
import type { Lane, Lanes } from "./lane.js";
import { decimalsOf, isAdditive, laneColumnOf } from "./laneColumn.js";
import { sumsOf } from "./sums.js";

/**
 * How rows find their place.
 * @category Roll-up
 * @since 0.1.0
 */
export interface RollUpOptions {
  /** The text column that names each row's leaf or node; "place" unless told. */
  readonly leaf?: string;
}

/**
 * Figures carried up an axis, in a form that merges: any split of the rows gives the same bits.
 * @remarks `read = placed + unplaced`. {@link figuresOf} finishes it.
 * @category Roll-up
 * @since 0.1.0
 */
export interface Rollup<Names extends Lanes = Lanes> {
  /** The line the figures climbed. */
  readonly axis: Axis;
  /** How each figure comes together; of a flag which choice is counted stands here even where it was left out. */
  readonly lanes: Names;
  /** For each figure and node, sums and counts as numerators over the axis's denominator; NaN where a least or greatest has no value. The sums of one roll-up are views of one block of memory. */
  readonly totals: { readonly [Name in keyof Names]: Float64Array };
  /** For each figure how many decimals its whole numbers stand for: those of its column, and none for counts. */
  readonly decimals: { readonly [Name in keyof Names]: number };
  /** For each figure the sum of magnitudes of what was added, the proof that no sum has left exact whole numbers. */
  readonly magnitudes: { readonly [Name in keyof Names]: number };
  /** For each node how many rows landed in it itself, wholly or in part; what lies under it is not counted. */
  readonly rows: Float64Array;
  /** How many rows were read. */
  readonly read: number;
  /** How many rows the axis had no place for, by the id they gave; "" where a row gave none. */
  readonly unplaced: ReadonlyMap<string, number>;
  /** How many rows lie in several nodes with nobody saying how to divide, by leaf. Their figures are in the node that holds all candidates, and in none of these. */
  readonly undivided: ReadonlyMap<string, number>;
  /** How many rows lie in a place that no node below covers, by leaf. Their figures are in the node that holds the place. */
  readonly uncovered: ReadonlyMap<string, number>;
}

/**
 * Carries figures up an axis: from villages to the country, along either line of government.
 * @remarks One pass over the rows and one pass from the bottom up. Sums stay exact: where a sum could leave the whole
 * numbers below 2^53 it is refused.
 * @param axis - Who lies in whom.
 * @param table - The rows, with a text column that says where each belongs.
 * @param lanes - The figures.
 * @throws a RangeError when a column is missing or of the wrong kind, a figure is of no kind there is, is named `__proto__`
 * or is a part of none, or a sum could exceed 2^53.
 * @category Roll-up
 * @since 0.1.0
 * @example Two districts, one province
 * ```ts
 * import { createAxis, figureAt, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const axis = createAxis({
 *   id: "administrative",
 *   levels: ["district", "province"],
 *   nodes: [{ id: "8401", level: "district", parent: "84" }, { id: "8402", level: "district", parent: "84" }, { id: "84", level: "province" }],
 * });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, [["8401", 0], ["8402", 1]]);
 * figureAt(rollUp(axis.value, table, { fail: { kind: "sum", column: "fail" } }), "fail", "84"); // => 1
 * ```
 */
export function rollUp<const Names extends Lanes>(
  axis: Axis,
  table: Table,
  lanes: Names,
  options: RollUpOptions = {},
): Rollup<Names> {
  const rows = landedRowsOf(axis, table, options.leaf ?? "place");
  const checked = givenLanes(table, lanes);
  const names = Object.keys(checked);
  const columnOf = (name: string): Float64Array => laneColumnOf(table, checked[name] as Lane, name);
  const sums = sumsOf(
    axis,
    rows,
    names.filter((name) => isAdditive(checked[name] as Lane)),
    columnOf,
  );
  const totals: Record<string, Float64Array> = {};
  const magnitudes: Record<string, number> = {};
  const decimals: Record<string, number> = {};
  for (const name of names) {
    const lane = checked[name] as Lane;
    decimals[name] = decimalsOf(table, lane);
    const { total, magnitude } = sums.get(name) ?? {
      total: extremesOf(axis, rows, columnOf(name), lane),
      magnitude: 0,
    };
    totals[name] = total;
    magnitudes[name] = magnitude;
  }
  return {
    axis,
    lanes: checked,
    totals: totals as { [Name in keyof Names]: Float64Array },
    decimals: decimals as { [Name in keyof Names]: number },
    magnitudes: magnitudes as { [Name in keyof Names]: number },
    rows: rows.counts,
    read: table.length,
    unplaced: rows.unplaced,
    undivided: rows.undivided,
    uncovered: rows.uncovered,
  };
}
