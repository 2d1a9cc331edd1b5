import { countPlanes, type Runs, type WordPlanes } from "./countPlanes.js";
import { createGroupPlanes } from "./groupPlanes.js";
import { offsetOf, type PagedSums } from "./pagedSums.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";

/** How many rows are counted at once: their planes stay in the cache. */
export const rowsAtOnce = 8_192;

/** How many runs are counted before they are added, and from how many rows on a run is worth it. */
const runsAtOnce = 64;
const shortest = 8;

/** Counts rows of planes into sums. */
export interface RowCounter {
  /** The groups that can be told from these columns, by position. */
  readonly groups: readonly number[];
  /**
   * Adds rows of at most `rowsAtOnce`, the first of which stands at the first bit of a word.
   * @param columns - The planes.
   * @param first - The word of the first row.
   * @param slots - For each row the row of its sums, −1 where it is not taken.
   * @param length - How many rows.
   */
  add(columns: readonly WordPlanes[], first: number, slots: Int32Array, length: number): void;
}

/**
 * @param sums - What is added to.
 * @param positions - For each column the position of its indicator.
 * @param hasGroups - Is a row one of those that records describe?
 */
export function createRowCounter(
  shape: TallyShape,
  sums: PagedSums,
  positions: readonly number[],
  hasGroups: boolean,
): RowCounter {
  const { width } = sums;
  const groups = createGroupPlanes(hasGroups ? shape : { ...shape, groups: [] }, positions, rowsAtOnce / 32);
  const isOfColumns = positions.length === shape.indicators.length;
  const groupsFrom = shape.indicators.length * countedLanes.length;
  const lanes = [
    ...positions.map((position) => position * countedLanes.length),
    ...groups.groups.map((group) => groupsFrom + group * countedLanes.length),
  ];
  const records = hasGroups ? width - 1 : -1;
  const counts = new Int32Array(runsAtOnce * width);
  const runs: Runs = { from: new Int32Array(runsAtOnce), to: new Int32Array(runsAtOnce), count: 0 };
  const rowOfRun = new Int32Array(runsAtOnce);

  function flush(columns: readonly WordPlanes[], first: number): void {
    if (runs.count === 0) return;
    if (!isOfColumns) counts.fill(0);
    for (const [column, planes] of columns.entries()) countPlanes(planes, runs, counts, width, lanes[column] as number);
    shift(runs, -32 * first);
    for (const [group, planes] of groups.planes.entries())
      countPlanes(planes, runs, counts, width, lanes[columns.length + group] as number);
    for (let run = 0; run < runs.count; run++) {
      const row = rowOfRun[run] as number;
      if (records !== -1) counts[run * width + records] = (runs.to[run] as number) - (runs.from[run] as number);
      const page = sums.pageOf(row);
      const to = offsetOf(row, width);
      const at = run * width;
      for (let lane = 0; lane < width; lane++)
        page[to + lane] = (page[to + lane] as number) + (counts[at + lane] as number);
    }
    runs.count = 0;
  }

  /** Adds a few rows of one place one by one. */
  function scatter(columns: readonly WordPlanes[], first: number, slot: number, start: number, end: number): void {
    const page = sums.pageOf(slot);
    const to = offsetOf(slot, width);
    for (let bit = start; bit < end; bit++) {
      for (let column = 0; column < columns.length; column++)
        addOne(page, to + (lanes[column] as number), columns[column] as WordPlanes, bit);
      for (let group = 0; group < groups.planes.length; group++)
        addOne(
          page,
          to + (lanes[columns.length + group] as number),
          groups.planes[group] as WordPlanes,
          bit - 32 * first,
        );
      if (records !== -1) page[to + records] = (page[to + records] as number) + 1;
    }
  }

  return {
    groups: groups.groups,
    add(columns, first, slots, length) {
      if (groups.groups.length > 0) groups.fill(columns, first, (length + 31) >> 5);
      const origin = 32 * first;
      for (let row = 0; row < length; ) {
        const slot = slots[row] as number;
        let end = row + 1;
        while (end < length && slots[end] === slot) end++;
        if (slot !== -1 && end - row < shortest) scatter(columns, first, slot, origin + row, origin + end);
        else if (slot !== -1) {
          rowOfRun[runs.count] = slot;
          runs.from[runs.count] = origin + row;
          runs.to[runs.count++] = origin + end;
          if (runs.count === runsAtOnce) flush(columns, first);
        }
        row = end;
      }
      flush(columns, first);
    },
  };
}

function addOne(page: Uint32Array | Float64Array, at: number, { low, high }: WordPlanes, row: number): void {
  const word = row >> 5;
  const outcome = (((low[word] as number) >>> (row & 31)) & 1) | ((((high[word] as number) >>> (row & 31)) & 1) << 1);
  page[at + outcome] = (page[at + outcome] as number) + 1;
}

function shift({ from, to, count }: Runs, rows: number): void {
  for (let run = 0; run < count; run++) {
    from[run] = (from[run] as number) + rows;
    to[run] = (to[run] as number) + rows;
  }
}
