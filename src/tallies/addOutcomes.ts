import type { IndicatorSet } from "../indicators/index.js";
import { type OutcomeRows, rowsArranged, type Unreadable, wantingAt } from "./outcomeRows.js";
import type { TalliesProblem } from "./problems.js";
import { createRowCounter, rowsAtOnce } from "./rowCounter.js";
import { createRowOrder } from "./rowOrder.js";
import { createRowSpans, pushSpan, type RowSpans } from "./rowSpans.js";
import type { TallyShape } from "./tallyShape.js";
import type { TallyStore } from "./tallyStore.js";

/** Where what happens to rows is told. */
export interface RowsTold {
  /** What is wrong with a row. */
  problem(row: number, problem: TalliesProblem): void;
}

/**
 * Adds rows of outcomes to a store.
 * @returns How many rows were accepted.
 */
export function addOutcomes(
  store: TallyStore,
  set: IndicatorSet,
  shape: TallyShape,
  rows: OutcomeRows,
  told: RowsTold,
): number {
  const { positions, length, codes } = rows;
  const isRecord = shape.indicators[positions[0] as number]?.unit === set.recordsOf;
  const rowOf = store.places.rowsOf(rows.dictionary);
  const mayLack = rows.columns.some(({ validity }) => validity !== undefined);
  const spans = createRowSpans(rowsAtOnce);
  let left = Math.min(length, ...positions.map((position) => store.roomOf(position)));
  let accepted = 0;
  store.sums.expect(left);
  const counter = createRowCounter(shape, store.sums, positions, isRecord);
  const unknown = unknownLanes(shape, counter.groups, isRecord);

  /** What is wrong with a row whose place is known. */
  function faultOf(row: number): TalliesProblem | undefined {
    const lacking = mayLack ? wantingAt(rows, row) : undefined;
    if (lacking !== undefined) return { code: "tallies.outcomes.wanting", path: [lacking] };
    return left === 0 ? { code: "tallies.counts.tooLarge", path: [] } : undefined;
  }

  /** Finds the spans of rows that may each have something wrong with them. */
  function examine(from: number, to: number, bad: ReadonlySet<number>): void {
    for (let row = from; row < to; row++) {
      const code = codes[row] as number;
      let slot = code < 0 ? -1 : rowOf(code);
      if (bad.has(row)) slot = -1;
      else {
        const fault = slot === -1 ? placeProblem(rows.dictionary[code]) : faultOf(row);
        if (fault !== undefined) {
          told.problem(row, fault);
          slot = -1;
        } else {
          accepted++;
          left--;
        }
      }
      pushSpan(spans, slot, row + 1 - from);
    }
  }

  /** Finds the spans of rows that have nothing wrong with them and stand in order of their places. */
  function followArranged(from: number, to: number, order: Int32Array): void {
    // Rows are arranged so many at a time, the first of all being one of the first.
    const first = from - (from % rowsArranged);
    for (let row = from; row < to; row++)
      pushSpan(spans, rowOf(codes[first + (order[row - first] as number)] as number), row + 1 - from);
    accepted += to - from;
    left -= to - from;
  }

  /** Finds the spans of rows of which only the place may be unknown. */
  function follow(from: number, to: number): void {
    for (let row = from; row < to; ) {
      const code = codes[row] as number;
      let end = row + 1;
      while (end < to && codes[end] === code) end++;
      const slot = code < 0 ? -1 : rowOf(code);
      if (slot === -1)
        for (let unknown = row; unknown < end; unknown++) told.problem(unknown, placeProblem(rows.dictionary[code]));
      else {
        accepted += end - row;
        left -= end - row;
      }
      pushSpan(spans, slot, end - from);
      row = end;
    }
  }

  function find(from: number, to: number, unreadable: readonly Unreadable[], order?: Int32Array): RowSpans {
    spans.count = 0;
    for (const { row, id } of unreadable) told.problem(row, { code: "tallies.outcomes.unreadable", path: [id] });
    if (order !== undefined) followArranged(from, to, order);
    else if (unreadable.length === 0 && !mayLack && left >= to - from) follow(from, to);
    else examine(from, to, new Set(unreadable.map(({ row }) => row)));
    if (unknown.length > 0) noteUnknown(store, unknown, spans);
    return spans;
  }

  const orderOf = createRowOrder(codes, rows.dictionary.length, rowOf);
  // Where there may be no room for all of them, the first are taken.
  rows.countInto(counter, find, (from, to) => (mayLack || left < to - from ? undefined : orderOf(from, to)));
  for (const position of positions) store.takeRoom(position, accepted);
  return accepted;
}

/** What these rows do not say: groups of which a column is wanting, and, where they are no records, how many records there were. */
function unknownLanes(shape: TallyShape, known: readonly number[], isRecord: boolean): readonly number[] {
  const { indicators, groups, unknowns } = shape;
  const lanes = [...groups.keys()].filter((group) => !known.includes(group));
  return [...lanes.map((group) => indicators.length * 2 + group), ...(isRecord ? [] : [unknowns.length - 1])];
}

function noteUnknown(store: TallyStore, lanes: readonly number[], { slots, ends, count }: RowSpans): void {
  const layer = store.unknownLayer();
  let from = 0;
  for (let span = 0; span < count; span++) {
    const slot = slots[span] as number;
    const to = ends[span] as number;
    if (slot !== -1) for (const lane of lanes) layer.add(slot, lane, to - from);
    from = to;
  }
}

function placeProblem(id: string | undefined): TalliesProblem {
  if (id === undefined) return { code: "tallies.outcomes.noPlace", path: ["place"] };
  return { code: "tallies.place.unknown", path: ["place"], id: id.slice(0, 100) };
}
