import type { Column, Table, TextColumn } from "../tables/index.js";
import type { Axis, Landing } from "./axis.js";
import type { Lane } from "./lane.js";

/** Where each row lands: the position of a node, or −1 − the number of a divided leaf, or nowhere. */
export interface Places {
  readonly at: Int32Array;
  readonly divided: readonly Divided[];
  readonly unplaced: ReadonlyMap<string, number>;
  readonly undivided: ReadonlyMap<string, number>;
}

type Divided = Landing & { readonly kind: "divided" };

const nowhere = -0x80000000;

/** Looks up each id once, not each row: a country of households has 75,000 ids. */
export function placesOf(axis: Axis, table: Table, leaf: string): Places {
  const column = table.columns[leaf] as Column | undefined;
  if (column === undefined || !("codes" in column))
    throw new RangeError(`${leaf}: a text column that names the place was expected`);
  const { codes, dictionary } = column;
  const { targets, divided, open } = targetsOf(axis, column);
  const rows = new Int32Array(dictionary.length + 1);
  const at = new Int32Array(table.length);
  for (let row = 0; row < at.length; row++) {
    const code = codes[row] as number;
    rows[code + 1] = (rows[code + 1] as number) + 1;
    at[row] = code < 0 ? nowhere : (targets[code] as number);
  }
  const unplaced = new Map<string, number>();
  const undivided = new Map<string, number>();
  if ((rows[0] as number) > 0) unplaced.set("", rows[0] as number);
  const note = (counts: Map<string, number>, code: number): void => {
    const [id, count] = [dictionary[code] as string, rows[code + 1] as number];
    if (count > 0) counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (let code = 0; code < targets.length; code++) if (targets[code] === nowhere) note(unplaced, code);
  for (const code of open) note(undivided, code);
  return { at, divided, unplaced, undivided };
}

/** Where each text of the column lands, and which of them lie in several nodes undivided. */
function targetsOf(
  axis: Axis,
  { dictionary }: TextColumn,
): { targets: Int32Array; divided: Divided[]; open: number[] } {
  const targets = new Int32Array(dictionary.length);
  const divided: Divided[] = [];
  const open: number[] = [];
  let next = 0;
  for (let code = 0; code < targets.length; code++) {
    const id = dictionary[code] as string;
    // A node's id lands in the node, and ids in the order of the axis, as a register has them, need no search.
    if (axis.nodes[next] === id) {
      targets[code] = next++;
      continue;
    }
    const landing = axis.landings.get(id);
    if (landing?.kind === "divided") targets[code] = -divided.push(landing);
    else targets[code] = landing === undefined ? nowhere : landing.node;
    if (landing?.kind === "whole") next = landing.node + 1;
    if (landing?.kind === "undivided") open.push(code);
  }
  return { targets, divided, open };
}

/** Sums carried to the top, and the magnitudes of what was added; a missing value is 0 here. */
export function sumsOf(axis: Axis, places: Places, values: Float64Array): { totals: Float64Array; magnitude: number } {
  const totals = new Float64Array(axis.nodes.length);
  const { at, divided } = places;
  const { denominator } = axis;
  let magnitude = 0;
  for (let row = 0; row < values.length; ) {
    const node = at[row] as number;
    let sum = 0;
    // Neighbours often lie in one node: their sum is one addition to it.
    do {
      const value = values[row++] as number;
      sum += value;
      magnitude += Math.abs(value);
    } while (row < values.length && at[row] === node);
    if (node >= 0) totals[node] = (totals[node] as number) + sum * denominator;
    else if (node !== nowhere) shareOut(divided[-1 - node] as Divided, sum, totals);
  }
  climb(axis.parent, totals);
  return { totals, magnitude: magnitude * denominator };
}

function shareOut({ nodes, numerators }: Divided, sum: number, totals: Float64Array): void {
  for (let part = 0; part < nodes.length; part++) {
    const node = nodes[part] as number;
    totals[node] = (totals[node] as number) + sum * (numerators[part] as number);
  }
}

/** Adds each node to its parent; children stand before parents, so one pass reaches the top. */
function climb(parent: Int32Array, totals: Float64Array): void {
  for (let node = 0; node < totals.length; ) {
    const above = parent[node] as number;
    let sum = 0;
    do sum += totals[node++] as number;
    while (node < totals.length && parent[node] === above);
    if (above !== -1) totals[above] = (totals[above] as number) + sum;
  }
}

/** Least or greatest values carried to the top; NaN is "no value". */
export function extremesOf(axis: Axis, places: Places, values: Float64Array, lane: Lane): Float64Array {
  const totals = new Float64Array(axis.nodes.length).fill(Number.NaN);
  const { at, divided } = places;
  const meet = (node: number, value: number): void => {
    totals[node] = together(lane, totals[node] as number, value);
  };
  for (let row = 0; row < values.length; row++) {
    const node = at[row] as number;
    if (node >= 0) meet(node, values[row] as number);
    else if (node !== nowhere)
      for (const member of (divided[-1 - node] as Divided).nodes) meet(member, values[row] as number);
  }
  for (let node = 0; node < totals.length; node++) {
    const above = axis.parent[node] as number;
    if (above !== -1) meet(above, totals[node] as number);
  }
  return totals;
}

/** Two values of a figure made one; associative and commutative, NaN is "no value". */
export function together(lane: Lane, a: number, b: number): number {
  if (lane.kind === "sum" || lane.kind === "count") return a + b;
  if (Number.isNaN(a)) return b;
  if (Number.isNaN(b)) return a;
  return lane.kind === "min" ? Math.min(a, b) : Math.max(a, b);
}
