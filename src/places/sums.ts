import type { Axis } from "./axis.js";
import { type Four, fourOf, land } from "./land.js";
import type { LandedRows } from "./landedRows.js";
import { checkMagnitude } from "./laneColumn.js";
import { type Siblings, siblingsOf } from "./siblings.js";

/** A figure that adds up, carried to the top. */
export interface Sum {
  /** For each node what lies under it, as a numerator over the axis's denominator. */
  readonly total: Float64Array;
  /** The sum of magnitudes of what was added: the proof that no sum has left the exact whole numbers. */
  readonly magnitude: number;
}

/** Carries columns up an axis by adding, each made when its turn comes; a missing value is 0 in them. */
export function sumsOf(
  axis: Axis,
  rows: LandedRows,
  names: readonly string[],
  columnOf: (name: string) => Float64Array,
): ReadonlyMap<string, Sum> {
  const { size } = rows;
  const sums = new Map<string, Sum>();
  const siblings = siblingsOf(axis);
  // New memory is what a pass waits for most: all figures have one block, and a last pass of fewer than four adds to a spare.
  const block = new Float64Array(size * names.length);
  touch(block);
  const spare = new Float64Array(names.length % 4 === 0 ? 0 : size);
  for (let first = 0; first < names.length; first += 4) {
    const together = names.slice(first, first + 4);
    const slots = together.map((_, lane) => block.subarray((first + lane) * size, (first + lane + 1) * size));
    const columns = together.map(columnOf);
    const sizes = land(rows, fourOf(columns, columns[0] as Float64Array), fourOf(slots, spare));
    for (const own of slots) shareOut(axis, rows, own);
    climb(siblings, fourOf(slots, spare));
    for (const [lane, name] of together.entries()) {
      const magnitude = (sizes[lane] as number) * axis.denominator;
      checkMagnitude(magnitude, name);
      sums.set(name, { total: (slots[lane] as Float64Array).subarray(0, axis.nodes.length), magnitude });
    }
  }
  return sums;
}

/** Writes to each page of new memory: a page that is read before it is written costs the system two steps, not one. */
function touch(block: Float64Array): void {
  const page = 4_096 / Float64Array.BYTES_PER_ELEMENT;
  for (let at = 0; at < block.length; at += page) block[at] = 0;
}

/** Counts in parts of the axis's denominator, and gives each divided leaf's figure to its nodes. */
function shareOut({ denominator, nodes }: Axis, { parts }: LandedRows, totals: Float64Array): void {
  if (denominator === 1) return;
  for (let node = 0; node < nodes.length; node++) totals[node] = (totals[node] as number) * denominator;
  for (let part = 0; part < parts.nodes.length; part++) {
    const node = parts.nodes[part] as number;
    const sum = totals[parts.slots[part] as number] as number;
    totals[node] = (totals[node] as number) + sum * (parts.numerators[part] as number);
  }
}

/** Adds each node of four figures to its parent: children stand before parents, so one pass reaches the top. */
function climb({ ends, parents }: Siblings, [a, b, c, d]: Four): void {
  let node = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] as number;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (; node < end; node++) {
      sumA += a[node] as number;
      sumB += b[node] as number;
      sumC += c[node] as number;
      sumD += d[node] as number;
    }
    const above = parents[run] as number;
    a[above] = (a[above] as number) + sumA;
    b[above] = (b[above] as number) + sumB;
    c[above] = (c[above] as number) + sumC;
    d[above] = (d[above] as number) + sumD;
  }
}
