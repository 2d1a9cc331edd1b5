import type { IndicatorSet } from "../indicators/index.js";
import { type OutcomeRows, type Unreadable, wantingAt } from "./outcomeRows.js";
import type { TalliesProblem } from "./problems.js";
import { createRowCounter, rowsAtOnce } from "./rowCounter.js";
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
  const slots = new Int32Array(rowsAtOnce);
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

  function find(from: number, to: number, unreadable: readonly Unreadable[]): Int32Array {
    const bad = new Set<number>();
    for (const { row, id } of unreadable) {
      bad.add(row);
      told.problem(row, { code: "tallies.outcomes.unreadable", path: [id] });
    }
    let [lastCode, lastSlot] = [-1, -1];
    const isSound = bad.size === 0 && !mayLack && left >= to - from;
    for (let row = from; row < to; row++) {
      const code = codes[row] as number;
      if (code !== lastCode) [lastCode, lastSlot] = [code, code < 0 ? -1 : rowOf(code)];
      let slot = lastSlot;
      if (slot === -1 && !bad.has(row)) told.problem(row, placeProblem(rows.dictionary[code]));
      else if (!isSound) {
        const fault = bad.has(row) ? undefined : faultOf(row);
        if (fault !== undefined) told.problem(row, fault);
        if (fault !== undefined || bad.has(row)) slot = -1;
      }
      if (slot !== -1) {
        accepted++;
        left--;
      }
      slots[row - from] = slot;
    }
    if (unknown.length > 0) noteUnknown(store, unknown, slots, to - from);
    return slots;
  }

  rows.countInto(counter, find);
  for (const position of positions) store.takeRoom(position, accepted);
  return accepted;
}

/** What these rows do not say: groups of which a column is wanting, and, where they are no records, how many records there were. */
function unknownLanes(shape: TallyShape, known: readonly number[], isRecord: boolean): readonly number[] {
  const { indicators, groups, unknowns } = shape;
  const lanes = [...groups.keys()].filter((group) => !known.includes(group));
  return [...lanes.map((group) => indicators.length * 2 + group), ...(isRecord ? [] : [unknowns.length - 1])];
}

function noteUnknown(store: TallyStore, lanes: readonly number[], slots: Int32Array, length: number): void {
  const layer = store.unknownLayer();
  for (let row = 0; row < length; ) {
    const slot = slots[row] as number;
    let end = row + 1;
    while (end < length && slots[end] === slot) end++;
    if (slot !== -1) for (const lane of lanes) layer.add(slot, lane, end - row);
    row = end;
  }
}

function placeProblem(id: string | undefined): TalliesProblem {
  if (id === undefined) return { code: "tallies.outcomes.noPlace", path: ["place"] };
  return { code: "tallies.place.unknown", path: ["place"], id: id.slice(0, 100) };
}
