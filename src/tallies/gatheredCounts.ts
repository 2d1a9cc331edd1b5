import { createProblemLog } from "../kernel/index.js";
import type { Landing } from "../places/index.js";
import { type Column, type ColumnSpec, type Table, textColumnOf } from "../tables/index.js";
import type { Layer } from "./ownCounts.js";
import { offsetOf, rowsOfPage } from "./pagedSums.js";
import type { FrozenPlaces } from "./tallyPlaces.js";
import type { Trunk } from "./trunk.js";

/** Where the places of a tally are carried. */
interface Homes {
  /** The ids under which they are carried. */
  readonly ids: readonly string[];
  /** For each place the number of its id. */
  readonly numbers: Int32Array;
}

/**
 * The counts of places that are carried up under one id, added up, as a table: a tenth as many rows.
 * @param nodes - The nodes of the whole axis.
 */
export function gatheredTableOf(
  { names, landings }: FrozenPlaces,
  lanes: readonly string[],
  layers: readonly Layer[],
  trunk: Trunk,
  nodes: readonly string[],
): Table {
  const { ids, numbers } = homesOf(names, landings, trunk, nodes);
  const { length } = ids;
  const sums = new Float64Array(length * lanes.length);
  for (const layer of layers) {
    gather(sums, length, layer, numbers);
    for (const [row, less] of layer.without ?? [])
      for (const [lane, count] of less) {
        const at = (layer.offset + lane) * length + (numbers[row] as number);
        sums[at] = (sums[at] as number) - count;
      }
  }
  const text = { kind: "text" } as const;
  const spec = { kind: "integer", least: 0 } as const;
  const schema: { [name: string]: ColumnSpec } = { place: text };
  const columns: { [name: string]: Column } = { place: textColumnOf(text, ids) };
  for (const [lane, name] of lanes.entries()) {
    schema[name] = spec;
    columns[name] = { spec, values: sums.subarray(lane * length, (lane + 1) * length), validity: undefined };
  }
  const problems = createProblemLog();
  return { schema, columns, length, read: length, rejected: 0, records: undefined, rows: undefined, problems };
}

/** The ids under which places are carried, numbered as they come. */
function homesOf(
  names: readonly string[],
  landings: readonly Landing[],
  trunk: Trunk,
  nodes: readonly string[],
): Homes {
  const ofNode = new Int32Array(nodes.length).fill(-1);
  const ids: string[] = [];
  const numbers = new Int32Array(names.length);
  for (let row = 0; row < numbers.length; row++) {
    const node = trunk.homeOfLanding(landings[row] as Landing);
    if (node === -1) numbers[row] = ids.push(names[row] as string) - 1;
    else {
      if (ofNode[node] === -1) ofNode[node] = ids.push(nodes[node] as string) - 1;
      numbers[row] = ofNode[node] as number;
    }
  }
  return { ids, numbers };
}

/** Adds the rows of frozen sums to columns of so many sums. Neighbours of one home are added up before the columns are looked for. */
function gather(to: Float64Array, stride: number, { offset, width, pages }: Layer, homes: Int32Array): void {
  const row = new Float64Array(width);
  for (let first = 0; first < homes.length; ) {
    const home = homes[first] as number;
    row.fill(0);
    let at = first;
    for (; at < homes.length && homes[at] === home; at++) {
      const page = pages[Math.floor(at / rowsOfPage)];
      if (page === undefined) continue;
      const from = offsetOf(at, width);
      for (let lane = 0; lane < width; lane++) row[lane] = (row[lane] as number) + (page[from + lane] as number);
    }
    for (let lane = 0, into = offset * stride + home; lane < width; lane++, into += stride)
      to[into] = (to[into] as number) + (row[lane] as number);
    first = at;
  }
}
