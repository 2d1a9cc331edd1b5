import type { Column, Table } from "../tables/index.js";
import type { Axis, Landing } from "./axis.js";
import type { Lane } from "./rollUp.js";

/** Where each row lands: the position of a node, or −1 − the number of a divided leaf, or nowhere. */
export interface Places {
  readonly at: Int32Array;
  readonly divided: readonly (Landing & { readonly kind: "divided" })[];
  readonly unplaced: ReadonlyMap<string, number>;
  readonly undivided: ReadonlyMap<string, number>;
}

const nowhere = -0x80000000;

/** Looks up each id once, not each row: a country of households has 75,000 ids. */
export function placesOf(axis: Axis, table: Table, leaf: string): Places {
  const column = table.columns[leaf] as Column | undefined;
  if (column === undefined || !("codes" in column))
    throw new RangeError(`${leaf}: a text column that names the place was expected`);
  const divided: (Landing & { readonly kind: "divided" })[] = [];
  const targets = column.dictionary.map((id) => {
    const landing = axis.landings.get(id);
    if (landing?.kind === "divided") return -divided.push(landing);
    return landing === undefined ? nowhere : landing.node;
  });
  const rows = new Int32Array(column.dictionary.length + 1);
  const at = new Int32Array(table.length);
  for (let row = 0; row < at.length; row++) {
    const code = column.codes[row] as number;
    rows[code + 1] = (rows[code + 1] as number) + 1;
    at[row] = code < 0 ? nowhere : (targets[code] as number);
  }
  const unplaced = new Map<string, number>();
  const undivided = new Map<string, number>();
  if ((rows[0] as number) > 0) unplaced.set("", rows[0] as number);
  for (const [code, id] of column.dictionary.entries()) {
    const count = rows[code + 1] as number;
    if (count === 0) continue;
    if (targets[code] === nowhere) unplaced.set(id, (unplaced.get(id) ?? 0) + count);
    else if (axis.landings.get(id)?.kind === "undivided") undivided.set(id, count);
  }
  return { at, divided, unplaced, undivided };
}

/** What lands in each node itself. */
export function spread(axis: Axis, places: Places, values: Float64Array, lane: Lane): Float64Array {
  const additive = lane.kind === "sum" || lane.kind === "count";
  const own = new Float64Array(axis.nodes.length).fill(additive ? 0 : Number.NaN);
  const scale = additive ? axis.denominator : 1;
  const { at, divided } = places;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const node = at[row] as number;
    if (Number.isNaN(value) || node === nowhere) continue;
    if (node >= 0) {
      own[node] = additive ? (own[node] as number) + value * scale : together(lane, own[node] as number, value);
      continue;
    }
    const { nodes, numerators } = divided[-1 - node] as Landing & { readonly kind: "divided" };
    for (let part = 0; part < nodes.length; part++) {
      const member = nodes[part] as number;
      own[member] = together(lane, own[member] as number, additive ? value * (numerators[part] as number) : value);
    }
  }
  return own;
}

/** Adds each node to its parent; children stand before parents, so one pass reaches the top. */
export function climbed(axis: Axis, totals: Float64Array, lane: Lane): Float64Array {
  for (let node = 0; node < totals.length; node++) {
    const above = axis.parent[node] as number;
    if (above !== -1) totals[above] = together(lane, totals[above] as number, totals[node] as number);
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
