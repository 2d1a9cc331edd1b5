import type { Axis } from "./axis.js";
import type { LandedRows } from "./landedRows.js";
import type { Lane } from "./lane.js";
import { isAdditive } from "./laneColumn.js";

/** Least or greatest values carried to the top; NaN is "no value", in the column and in the answer. */
export function extremesOf(axis: Axis, rows: LandedRows, values: Float64Array, lane: Lane): Float64Array {
  const { parent, nodes } = axis;
  const { slots, parts } = rows;
  // The greatest is the least of the negatives. NaN is never less, so a missing value changes nothing.
  const sign = lane.kind === "min" ? 1 : -1;
  const least = new Float64Array(rows.size).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < values.length; row++) {
    const value = sign * (values[row] as number);
    const slot = slots[row] as number;
    if (value < (least[slot] as number)) least[slot] = value;
  }
  const meet = (node: number, value: number): void => {
    if (value < (least[node] as number)) least[node] = value;
  };
  for (const [part, node] of parts.nodes.entries()) meet(node, least[parts.slots[part] as number] as number);
  for (let node = 0; node < nodes.length; node++)
    if (parent[node] !== -1) meet(parent[node] as number, least[node] as number);
  const totals = least.subarray(0, nodes.length);
  // Adding 0 makes −0 the 0 it stands for, whichever of the two came first.
  for (let node = 0; node < totals.length; node++) {
    const value = totals[node] as number;
    totals[node] = value === Number.POSITIVE_INFINITY ? Number.NaN : sign * value + 0;
  }
  return totals;
}

/** Two values of a figure made one; associative and commutative, NaN is "no value". */
export function together(lane: Lane, a: number, b: number): number {
  if (isAdditive(lane)) return a + b;
  if (Number.isNaN(a)) return b;
  if (Number.isNaN(b)) return a;
  return lane.kind === "min" ? Math.min(a, b) : Math.max(a, b);
}
