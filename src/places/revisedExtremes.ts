import { together } from "./extremes.js";
import type { Lane } from "./lane.js";
import type { Rollup } from "./rollUp.js";
import type { TouchedNodes } from "./touchedNodes.js";

/** A least or greatest, and the rows that went out of it and came in. */
export interface ExtremeRevision {
  readonly lane: Lane;
  readonly name: string;
  /** What the roll-up has for each node. */
  readonly old: Float64Array;
  /** For each touched node the least or greatest of its own rows that went. */
  readonly gone: Float64Array;
  /** The same of its own rows that came. */
  readonly come: Float64Array;
  /** How many of its own rows went. */
  readonly goneRows: Float64Array;
}

/**
 * Works out each touched node again, from the bottom up, from three things: the nodes under it, its own rows that came,
 * and its own rows that stayed. Of the last the roll-up holds no more than that they are no less than its value.
 */
export function revisedExtremes(
  { axis, rows }: Rollup,
  { positions, indexAt }: TouchedNodes,
  { lane, name, old, gone, come, goneRows }: ExtremeRevision,
): Float64Array {
  if (gone.every(Number.isNaN) && come.every(Number.isNaN)) return old;
  const totals = old.slice();
  const under = { old: gone.map(() => Number.NaN), now: gone.map(() => Number.NaN) };
  const meet = (values: Float64Array, index: number, value: number): void => {
    values[index] = together(lane, values[index] as number, value);
  };
  const last = positions.at(-1) ?? -1;
  for (let node = 0; node <= last; node++) {
    const index = indexAt[node] as number;
    if (index !== -1) {
      const known = together(lane, under.now[index] as number, come[index] as number);
      const stayed = (rows[node] as number) - (goneRows[index] as number);
      const value = old[node] as number;
      if (stayed === 0 || Number.isNaN(value)) totals[node] = known;
      // Neither what lay under it nor what went explains its value: one of the rows that stayed has it.
      else if (together(lane, under.old[index] as number, gone[index] as number) !== value)
        totals[node] = together(lane, known, value);
      // Whatever the rows that stayed are, they are no less than the old value, and what is known is no more than it.
      else if (together(lane, known, value) === known) totals[node] = known;
      else throw lost(name, axis.nodes[node] as string);
    }
    const above = indexAt[axis.parent[node] as number] ?? -1;
    if (above === -1) continue;
    meet(under.old, above, old[node] as number);
    meet(under.now, above, totals[node] as number);
  }
  return totals;
}

function lost(name: string, node: string): RangeError {
  return new RangeError(
    `${name}: the value of ${node} went with the rows taken out, and rows of its own that stayed are not held; give all rows of ${node} before and after, or roll up all rows again`,
  );
}
