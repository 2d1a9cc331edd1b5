import type { Axis } from "./axis.js";
import { axisDigestOf } from "./axisDigest.js";
import { checkLane } from "./givenLanes.js";
import type { Lane, Lanes } from "./lane.js";
import { isAdditive } from "./laneColumn.js";
import type { Rollup } from "./rollUp.js";

/**
 * A part of a roll-up as plain data: what a worker or another machine sends, as JSON or a structured clone, without the axis.
 * @category Roll-up
 * @since 0.1.0
 */
export interface RollupPart<Names extends Lanes = Lanes> {
  /** The digest of the axis that the figures climbed. */
  readonly axis: string;
  /** How each figure comes together. */
  readonly lanes: Names;
  /** For each figure and node its total; `null` where a least or greatest has no value. */
  readonly totals: { readonly [Name in keyof Names]: readonly (number | null)[] };
  /** For each figure how many decimals its whole numbers stand for. */
  readonly decimals: { readonly [Name in keyof Names]: number };
  /** For each figure the sum of magnitudes of what was added. */
  readonly magnitudes: { readonly [Name in keyof Names]: number };
  /** For each node how many rows landed in it itself. */
  readonly rows: readonly number[];
  /** How many rows were read. */
  readonly read: number;
  /** How many rows the axis had no place for, by the id they gave. */
  readonly unplaced: readonly (readonly [id: string, rows: number])[];
  /** How many rows lie in several nodes undivided, by leaf. */
  readonly undivided: readonly (readonly [id: string, rows: number])[];
  /** How many rows lie in a place that no node covers, by leaf. */
  readonly uncovered: readonly (readonly [id: string, rows: number])[];
}

/**
 * A roll-up as plain data, to be sent away and merged elsewhere.
 * @category Roll-up
 * @since 0.1.0
 * @example Another machine counts the second district
 * ```ts
 * import { createAxis, figureAt, mergeRollups, rollUp, rollupOfPart, rollupPartOf } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const nodes = [{ id: "8401", level: "district", parent: "84" }, { id: "84", level: "province" }];
 * const axis = createAxis({ id: "administrative", levels: ["district", "province"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, [["8401", 3]]);
 * const here = rollUp(axis.value, table, { fail: { kind: "sum", column: "fail" } });
 * const sent = JSON.stringify(rollupPartOf(here));
 * figureAt(mergeRollups(here, rollupOfPart(axis.value, JSON.parse(sent))), "fail", "84"); // => 6
 * ```
 */
export function rollupPartOf<Names extends Lanes>(rollup: Rollup<Names>): RollupPart<Names> {
  const { axis, lanes, decimals, magnitudes, read } = rollup;
  const totals: Record<string, readonly (number | null)[]> = {};
  for (const name of Object.keys(lanes))
    totals[name] = Array.from(rollup.totals[name] as Float64Array, (total) => (Number.isNaN(total) ? null : total));
  return {
    axis: axisDigestOf(axis),
    lanes,
    totals: totals as { [Name in keyof Names]: readonly (number | null)[] },
    decimals,
    magnitudes,
    rows: Array.from(rollup.rows),
    read,
    unplaced: [...rollup.unplaced],
    undivided: [...rollup.undivided],
    uncovered: [...rollup.uncovered],
  };
}

/**
 * The roll-up that a part stands for, along the axis it climbed; then {@link mergeRollups} puts it to the others.
 * @param axis - The axis, of which the sender had a copy.
 * @param part - What was sent.
 * @throws a RangeError when the part climbed another axis, or is none.
 * @category Roll-up
 * @since 0.1.0
 * @example A part that climbed another line is refused
 * ```ts
 * import { createAxis, rollUp, rollupOfPart, rollupPartOf } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const axisOf = (id: string) => createAxis({ id: "one", levels: ["province"], nodes: [{ id, level: "province" }] });
 * const [here, there] = [axisOf("84"), axisOf("85")];
 * if (!here.ok || !there.ok) throw new Error("made-up axes");
 * const part = rollupPartOf(rollUp(there.value, tableOf({ place: { kind: "text" } }, [["85"]]), { rows: { kind: "count" } }));
 * rollupOfPart(there.value, part).read; // => 1
 * rollupOfPart(here.value, part); // => throws RangeError
 * ```
 */
export function rollupOfPart<Names extends Lanes>(axis: Axis, part: RollupPart<Names>): Rollup<Names> {
  if (part.axis !== axisDigestOf(axis))
    throw new RangeError("axis: a part that climbed this axis was expected; the digests differ");
  const { lanes, decimals, magnitudes, read } = part;
  const { length } = axis.nodes;
  const totals: Record<string, Float64Array> = {};
  for (const [name, lane] of Object.entries(lanes)) {
    checkLane(name, lane);
    totals[name] = totalsOf(part, name, lane, length);
    if (!isCount(decimals[name])) throw new RangeError(`${name}: a number of decimals was expected`);
  }
  if (!Array.isArray(part.rows) || part.rows.length !== length || !part.rows.every(isCount))
    throw new RangeError(`rows: a number for each of ${length} nodes was expected`);
  if (!isCount(read)) throw new RangeError("read: a number of rows was expected");
  return {
    axis,
    lanes,
    totals: totals as { [Name in keyof Names]: Float64Array },
    decimals,
    magnitudes,
    rows: Float64Array.from(part.rows),
    read,
    unplaced: countsOf(part, "unplaced"),
    undivided: countsOf(part, "undivided"),
    uncovered: countsOf(part, "uncovered"),
  };
}

/** The totals of a figure, none of which may be more than its magnitude says: by that sums are known to be exact. */
function totalsOf(part: RollupPart, name: string, lane: Lane, length: number): Float64Array {
  const [given, most] = [part.totals[name], part.magnitudes[name]];
  const isSum = isAdditive(lane);
  const fits = (total: number | null): boolean =>
    total === null ? !isSum : Number.isSafeInteger(total) && (!isSum || Math.abs(total) <= (most as number));
  if (!isCount(most) || !Array.isArray(given) || given.length !== length || !given.every(fits))
    throw new RangeError(
      `${name}: a whole number for each of ${length} nodes was expected, no larger than its magnitude`,
    );
  return Float64Array.from(given, (total) => total ?? Number.NaN);
}

function countsOf(part: RollupPart, name: "unplaced" | "undivided" | "uncovered"): ReadonlyMap<string, number> {
  const entries: unknown = part[name];
  const isEntry = (entry: unknown): boolean =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string" && isCount(entry[1]);
  if (!Array.isArray(entries) || !entries.every(isEntry))
    throw new RangeError(`${name}: ids with a number of rows were expected`);
  return new Map(entries);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
