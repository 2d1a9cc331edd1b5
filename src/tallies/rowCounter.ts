import { countPlanes, createRuns, pushRun, type WordPlanes, wordsOfRun } from "./countPlanes.js";
import { createGroupPlanes } from "./groupPlanes.js";
import { offsetOf, type Page, type PagedSums } from "./pagedSums.js";
import type { RowSpans } from "./rowSpans.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";

/** How many rows are counted at once: their planes stay in the cache. */
export const rowsAtOnce = 8_192;

/** How many runs are counted before the next, and from how many rows on a run is worth it. */
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
   * @param spans - Where the rows go.
   */
  add(columns: readonly WordPlanes[], first: number, spans: RowSpans): void;
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
  const groupsFrom = shape.indicators.length * countedLanes.length;
  const lanes = Int32Array.from(positions, (position) => position * countedLanes.length);
  const lanesOf = Array.from(lanes, (lane) => Int32Array.of(lane));
  const lanesOfGroups = groups.groupsOf.map((of) =>
    Int32Array.from(of, (group) => groupsFrom + group * countedLanes.length),
  );
  const planesOfGroups = groups.groupsOf.flatMap((of, index) => of.map(() => groups.planes[index] as WordPlanes));
  const lanesOfEach = Int32Array.from(lanesOfGroups.flatMap((of) => [...of]));
  // What is added to nothing is added here.
  const nowhere = new Uint32Array(width);
  const records = hasGroups ? width - 1 : -1;
  const runs = createRuns(runsAtOnce);

  function flush(columns: readonly WordPlanes[], first: number): void {
    for (let column = 0; column < columns.length; column++)
      countPlanes(columns[column] as WordPlanes, first, runs, lanesOf[column] as Int32Array);
    for (let group = 0; group < groups.planes.length; group++)
      countPlanes(groups.planes[group] as WordPlanes, 0, runs, lanesOfGroups[group] as Int32Array);
    runs.count = 0;
  }

  /** Adds rows of one place 32 at a time. */
  function count(columns: readonly WordPlanes[], first: number, slot: number, from: number, to: number): void {
    const page = sums.pageOf(slot);
    const offset = offsetOf(slot, width);
    if (records !== -1) page[offset + records] = (page[offset + records] as number) + to - from;
    for (let start = from; start < to; ) {
      const end = Math.min(to, ((start >> 5) + wordsOfRun) << 5);
      pushRun(runs, start, end, page, offset);
      if (runs.count === runsAtOnce) flush(columns, first);
      start = end;
    }
  }

  /** Adds a few rows one by one to a place, and takes them away from another that they were counted with. */
  function scatter(columns: readonly WordPlanes[], first: number, span: RowSpan): void {
    const { from, to, slot, without } = span;
    for (const row of [slot, without]) {
      if (row === -1 || records === -1) continue;
      const at = offsetOf(row, width) + records;
      const page = sums.pageOf(row);
      page[at] = (page[at] as number) + (row === slot ? to - from : from - to);
    }
    const added = slot === -1 ? nowhere : sums.pageOf(slot);
    const taken = without === -1 ? nowhere : sums.pageOf(without);
    const into = slot === -1 ? 0 : offsetOf(slot, width);
    const out = without === -1 ? 0 : offsetOf(without, width);
    for (let row = from; row < to; row++) {
      moveRow(added, into, taken, out, columns, lanes, 32 * first + row);
      moveRow(added, into, taken, out, planesOfGroups, lanesOfEach, row);
    }
  }

  return {
    groups: groups.groups,
    add(columns, first, spans) {
      const { slots, ends } = spans;
      if (groups.groups.length > 0 && spans.count > 0)
        groups.fill(columns, first, ((ends[spans.count - 1] as number) + 31) >> 5);
      let from = 0;
      for (let span = 0; span < spans.count; ) {
        const slot = slots[span] as number;
        const until = slot === -1 ? span : lastOfSlot(spans, span);
        const to = ends[until] as number;
        if (slot !== -1 && to - from < shortest) scatter(columns, first, { from, to, slot, without: -1 });
        else if (slot !== -1) count(columns, first, slot, from, to);
        // Rows of others in between were counted with their neighbours, which costs less than to part these.
        for (; span < until; span += 2)
          scatter(columns, first, {
            from: ends[span] as number,
            to: ends[span + 1] as number,
            slot: slots[span + 1] as number,
            without: slot,
          });
        span = until + 1;
        from = to;
      }
      flush(columns, first);
    },
  };
}

/** The last of the spans that go to the slot of this one, where every other one between goes elsewhere and has few rows. */
function lastOfSlot({ slots, ends, count }: RowSpans, span: number): number {
  let last = span;
  while (
    last + 2 < count &&
    slots[last + 2] === slots[span] &&
    (ends[last + 1] as number) - (ends[last] as number) < shortest
  )
    last += 2;
  return last;
}

/** A few rows, where they go, and where they were counted. */
interface RowSpan {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly without: number;
}

/** Adds the outcomes of a row to sums, and takes them away from others. */
function moveRow(
  added: Page,
  into: number,
  taken: Page,
  out: number,
  planes: readonly WordPlanes[],
  lanes: Int32Array,
  row: number,
): void {
  const word = row >> 5;
  const bit = row & 31;
  for (let column = 0; column < lanes.length; column++) {
    const { low, high } = planes[column] as WordPlanes;
    const outcome = (((low[word] as number) >>> bit) & 1) | ((((high[word] as number) >>> bit) & 1) << 1);
    const lane = (lanes[column] as number) + outcome;
    added[into + lane] = (added[into + lane] as number) + 1;
    taken[out + lane] = (taken[out + lane] as number) - 1;
  }
}
