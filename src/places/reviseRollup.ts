import type { Table } from "../tables/index.js";
import type { Axis } from "./axis.js";
import type { Lanes } from "./lane.js";
import { checkMagnitude, isAdditive } from "./laneColumn.js";
import { addedUp } from "./mergeRollups.js";
import { revisedExtremes } from "./revisedExtremes.js";
import { type RollUpOptions, type Rollup, rollUp } from "./rollUp.js";
import { type TouchedNodes, touchedNodesOf } from "./touchedNodes.js";

/**
 * What changed in the rows of a roll-up.
 * @category Roll-up
 * @since 0.1.0
 */
export interface Revision {
  /** The rows as they were rolled up, of the leaves that changed. */
  readonly before: Table;
  /** The rows that stand in their place; leaves may be added, and rows taken out. */
  readonly after: Table;
}

/**
 * The roll-up of rows of which a few have changed, without rolling up the others again.
 * @remarks The same, bit for bit, as a roll-up of all the rows as they are now. Additions are worked out along the paths of
 * the changed leaves alone; what it costs besides is a copy of the totals of each figure that changed. A least or greatest
 * that stood in a row taken out can be found again where all rows of that node are given before, and from the nodes under
 * it; where rows nobody holds any more could decide it, it is refused, never guessed. That the rows before were part of the
 * roll-up cannot be seen in all cases: it is the caller's word.
 * @param rollup - The figures so far; they stay as they are.
 * @param revision - The rows before and after, with the columns of the roll-up.
 * @param options - The column that names each row's leaf, as for {@link rollUp}.
 * @throws a RangeError when a column is missing or of another kind or other decimals, when more rows are taken out than
 * were rolled up, when a sum could exceed 2^53, or when a least or greatest cannot be known from what is left.
 * @category Roll-up
 * @since 0.1.0
 * @example One village counts again
 * ```ts
 * import { createAxis, figureAt, reviseRollup, rollUp } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * const nodes = [{ id: "a", level: "village", parent: "t" }, { id: "b", level: "village", parent: "t" }, { id: "t", level: "subdistrict" }];
 * const axis = createAxis({ id: "administrative", levels: ["village", "subdistrict"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const schema = { place: { kind: "text" }, fail: { kind: "integer" } } as const;
 * const rolled = rollUp(axis.value, tableOf(schema, [["a", 3], ["b", 4]]), { fail: { kind: "sum", column: "fail" } });
 * const revised = reviseRollup(rolled, { before: tableOf(schema, [["b", 4]]), after: tableOf(schema, [["b", 1]]) });
 * [figureAt(revised, "fail", "b"), figureAt(revised, "fail", "t"), figureAt(rolled, "fail", "t")]; // => [1, 4, 7]
 * ```
 */
export function reviseRollup<Names extends Lanes>(
  rollup: Rollup<Names>,
  { before, after }: Revision,
  options: RollUpOptions = {},
): Rollup<Names> {
  const { axis, lanes } = rollup;
  const touched = touchedNodesOf(axis, [before, after], options.leaf ?? "place");
  const gone = rollUp(touched.flat, before, lanes, options);
  const come = rollUp(touched.flat, after, lanes, options);
  const rows = rollup.rows.slice();
  for (const [index, node] of touched.positions.entries()) {
    const left = (rows[node] as number) - (gone.rows[index] as number);
    if (left < 0) throw notThere(axis.nodes[node] as string);
    rows[node] = left + (come.rows[index] as number);
  }
  const read = rollup.read - before.length + after.length;
  const totals: Record<string, Float64Array> = {};
  const magnitudes: Record<string, number> = {};
  for (const [name, lane] of Object.entries(lanes)) {
    for (const part of [gone, come]) {
      if (part.decimals[name] !== rollup.decimals[name])
        throw new RangeError(`${name}: a column of ${rollup.decimals[name]} decimals was expected`);
    }
    const left = (rollup.magnitudes[name] as number) - (gone.magnitudes[name] as number);
    if (left < 0) throw notThere(name);
    magnitudes[name] = left + (come.magnitudes[name] as number);
    checkMagnitude(magnitudes[name], name);
    const [old, out, into] = [rollup, gone, come].map((part) => part.totals[name]) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    totals[name] = isAdditive(lane)
      ? revisedSums(rollup, touched, old, out, into)
      : revisedExtremes(rollup, touched, { lane, name, old, gone: out, come: into, goneRows: gone.rows });
  }
  return {
    ...rollup,
    totals: totals as { [Name in keyof Names]: Float64Array },
    magnitudes: magnitudes as { [Name in keyof Names]: number },
    rows,
    read,
    unplaced: addedUp(takenOut(rollup.unplaced, gone.unplaced), come.unplaced),
    undivided: addedUp(takenOut(rollup.undivided, gone.undivided), come.undivided),
    uncovered: addedUp(takenOut(rollup.uncovered, gone.uncovered), come.uncovered),
  };
}

/** Takes from each node on a path what went under it and adds what came: one after the other, for each alone is exact. */
function revisedSums(
  { axis }: Rollup,
  touched: TouchedNodes,
  old: Float64Array,
  gone: Float64Array,
  come: Float64Array,
): Float64Array {
  if (come.every((value, index) => value === gone[index])) return old;
  const [out, into] = [climbed(axis, touched, gone), climbed(axis, touched, come)];
  const totals = old.slice();
  for (const [index, node] of touched.positions.entries())
    totals[node] = (totals[node] as number) - (out[index] as number) + (into[index] as number);
  return totals;
}

function climbed({ parent }: Axis, { positions, indexAt }: TouchedNodes, own: Float64Array): Float64Array {
  const sums = own.slice();
  for (const [index, node] of positions.entries()) {
    const above = indexAt[parent[node] as number] ?? -1;
    if (above !== -1) sums[above] = (sums[above] as number) + (sums[index] as number);
  }
  return sums;
}

function takenOut(counts: ReadonlyMap<string, number>, gone: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const left = new Map(counts);
  for (const [id, count] of gone) {
    const rest = (left.get(id) ?? 0) - count;
    if (rest < 0) throw notThere(id);
    if (rest === 0) left.delete(id);
    else left.set(id, rest);
  }
  return left;
}

function notThere(what: string): RangeError {
  return new RangeError(`before: rows that were rolled up were expected; those of ${what} are more than it has`);
}
