import { createProblemLog } from "../kernel/index.js";
import type { Landing } from "../places/index.js";
import { type Column, type ColumnSpec, type Table, textColumnOf } from "../tables/index.js";
import type { Layer } from "./ownCounts.js";
import { offsetOf, type Page, rowsOfPage } from "./pagedSums.js";
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

/** How many lanes are gathered at once: what they add up to stays in the cache. */
const lanesAtOnce = 32;

/** Adds the rows of frozen sums to columns of so many homes. */
function gather(to: Float64Array, length: number, { offset, width, pages }: Layer, homes: Int32Array): void {
  const gathered = new Float64Array(length * lanesAtOnce);
  for (let lane = 0; lane < width; lane += lanesAtOnce) {
    const lanes = Math.min(lanesAtOnce, width - lane);
    if (lane > 0) gathered.fill(0);
    for (let row = 0; row < homes.length; ) {
      const home = homes[row] as number;
      const page = pages[Math.floor(row / rowsOfPage)];
      let end = row + 1;
      while (end < homes.length && homes[end] === home && end % rowsOfPage !== 0) end++;
      if (page !== undefined)
        addRows(gathered, home * lanesAtOnce, page, offsetOf(row, width) + lane, end - row, width, lanes);
      row = end;
    }
    addColumns(to, (offset + lane) * length, gathered, length, lanes);
  }
}

/** Adds some lanes of so many rows of a page to one row, four at a time. */
function addRows(
  to: Float64Array,
  into: number,
  page: Page,
  from: number,
  rows: number,
  width: number,
  lanes: number,
): void {
  let [at, left] = [from, rows];
  for (; left >= 4; left -= 4, at += 4 * width)
    for (let lane = 0, own = at; lane < lanes; lane++, own++)
      to[into + lane] =
        (to[into + lane] as number) +
        ((page[own] as number) + (page[own + width] as number)) +
        ((page[own + 2 * width] as number) + (page[own + 3 * width] as number));
  for (; left > 0; left--, at += width)
    for (let lane = 0; lane < lanes; lane++)
      to[into + lane] = (to[into + lane] as number) + (page[at + lane] as number);
}

/** Adds rows of sums to columns, eight rows at once, which is as much as the processor fetches of a column. */
function addColumns(to: Float64Array, into: number, rows: Float64Array, length: number, lanes: number): void {
  for (let first = 0; first < length; first += 8) {
    const end = Math.min(length, first + 8);
    for (let lane = 0, column = into; lane < lanes; lane++, column += length)
      for (let row = first; row < end; row++)
        to[column + row] = (to[column + row] as number) + (rows[row * lanesAtOnce + lane] as number);
  }
}
