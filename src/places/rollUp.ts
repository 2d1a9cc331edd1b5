import type { Table } from "../tables/index.js";
import type { Axis } from "./axis.js";
import { extremesOf, together } from "./extremes.js";
import { landedRowsOf } from "./landedRows.js";
import type { Lane, Lanes } from "./lane.js";
import { checkMagnitude, decimalsOf, isAdditive, laneColumnOf } from "./laneColumn.js";
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
  /** How each figure comes together. */
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
}

/**
 * Carries figures up an axis: from villages to the country, along either line of government.
 * @remarks One pass over the rows and one pass from the bottom up. Sums stay exact: where a sum could leave the whole
 * numbers below 2^53 it is refused.
 * @param axis - Who lies in whom.
 * @param table - The rows, with a text column that says where each belongs.
 * @param lanes - The figures.
 * @throws a RangeError when a column is missing or of the wrong kind, a figure is named `__proto__`, or a sum could exceed 2^53.
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
  const names = Object.keys(lanes);
  if (names.includes("__proto__")) throw new RangeError("__proto__: another name of a figure was expected");
  const columnOf = (name: string): Float64Array => laneColumnOf(table, lanes[name] as Lane, name);
  const sums = sumsOf(
    axis,
    rows,
    names.filter((name) => isAdditive(lanes[name] as Lane)),
    columnOf,
  );
  const totals: Record<string, Float64Array> = {};
  const magnitudes: Record<string, number> = {};
  const decimals: Record<string, number> = {};
  for (const name of names) {
    const lane = lanes[name] as Lane;
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
    lanes,
    totals: totals as { [Name in keyof Names]: Float64Array },
    decimals: decimals as { [Name in keyof Names]: number },
    magnitudes: magnitudes as { [Name in keyof Names]: number },
    rows: rows.counts,
    read: table.length,
    unplaced: rows.unplaced,
    undivided: rows.undivided,
  };
}

/**
 * Puts two parts of one roll-up together: batches, workers, days. The order of the parts does not matter.
 * @throws a RangeError when the parts climbed different axes or carry different figures, or a sum could exceed 2^53.
 * @category Roll-up
 * @since 0.1.0
 * @example
 * ```ts
 * import { createAxis, figureAt, mergeRollups, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const nodes = [{ id: "8401", level: "district", parent: "84" }, { id: "84", level: "province" }];
 * const axis = createAxis({ id: "administrative", levels: ["district", "province"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, [["8401", 3]]);
 * const rolled = rollUp(axis.value, table, { fail: { kind: "sum", column: "fail" } });
 * figureAt(mergeRollups(rolled, rolled), "fail", "84"); // => 6
 * ```
 */
export function mergeRollups<Names extends Lanes>(a: Rollup<Names>, b: Rollup<Names>): Rollup<Names> {
  if (a.axis !== b.axis) throw new RangeError("axis: two parts of one roll-up along the same axis were expected");
  const kindOf = ({ lanes, decimals }: Rollup<Names>): string => JSON.stringify([lanes, decimals]);
  if (kindOf(a) !== kindOf(b)) throw new RangeError("lanes: the same figures, with the same decimals, were expected");
  const totals: Record<string, Float64Array> = {};
  const magnitudes: Record<string, number> = {};
  for (const [name, lane] of Object.entries(a.lanes)) {
    magnitudes[name] = (a.magnitudes[name] as number) + (b.magnitudes[name] as number);
    checkMagnitude(magnitudes[name], name);
    const [left, right] = [a.totals[name] as Float64Array, b.totals[name] as Float64Array];
    totals[name] = left.map((value, node) => together(lane, value, right[node] as number));
  }
  return {
    ...a,
    totals: totals as { [Name in keyof Names]: Float64Array },
    magnitudes: magnitudes as { [Name in keyof Names]: number },
    rows: a.rows.map((count, node) => count + (b.rows[node] as number)),
    read: a.read + b.read,
    unplaced: addedUp(a.unplaced, b.unplaced),
    undivided: addedUp(a.undivided, b.undivided),
  };
}

/** Two counts by id made one. */
export function addedUp(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map(a);
  for (const [id, rows] of b) sums.set(id, (sums.get(id) ?? 0) + rows);
  return sums;
}
