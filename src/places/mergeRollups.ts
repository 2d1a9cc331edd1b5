import { isSameAxis } from "./axisDigest.js";
import { together } from "./extremes.js";
import { laneKeyOf } from "./givenLanes.js";
import type { Lane, Lanes } from "./lane.js";
import { checkMagnitude } from "./laneColumn.js";
import type { Rollup } from "./rollUp.js";

/**
 * Puts two parts of one roll-up together: batches, workers, days. The order of the parts does not matter.
 * @remarks The axes need not be one object: a copy, as a structured clone makes it for a worker, is the same axis, and so is
 * one made again of the same nodes in the same order. What travels lightly is a {@link RollupPart}.
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
  if (!isSameAxis(a.axis, b.axis))
    throw new RangeError("axis: two parts of one roll-up along the same axis were expected");
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
    uncovered: addedUp(a.uncovered, b.uncovered),
  };
}

/** The figures and their decimals as one text, whatever their order. */
function kindOf({ lanes, decimals }: Rollup): string {
  const names = Object.keys(lanes).sort();
  return JSON.stringify(names.map((name) => [name, laneKeyOf(lanes[name] as Lane), decimals[name]]));
}

/** Two counts by id made one. */
export function addedUp(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map(a);
  for (const [id, rows] of b) sums.set(id, (sums.get(id) ?? 0) + rows);
  return sums;
}
