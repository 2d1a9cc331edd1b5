import type { IndicatorSet } from "../indicators/index.js";
import { type OutcomeRows, wantingAt } from "./outcomeRows.js";
import type { TalliesProblem } from "./problems.js";
import { createRowCounter } from "./rowCounter.js";
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
  const { positions, length } = rows;
  const isRecord = shape.indicators[positions[0] as number]?.unit === set.recordsOf;
  const slots = new Int32Array(length);
  const rowOf = store.places.rowsOf(rows.dictionary);
  const mayLack = rows.columns.some(({ validity }) => validity !== undefined);
  let left = Math.min(length, ...positions.map((position) => store.roomOf(position)));
  let accepted = 0;
  let [lastCode, lastSlot] = [-1, -1];
  for (let row = 0; row < length; row++) {
    const code = rows.codes[row] as number;
    if (code !== lastCode) [lastCode, lastSlot] = [code, code < 0 ? -1 : rowOf(code)];
    let slot = lastSlot;
    if (slot === -1) told.problem(row, placeProblem(rows.dictionary[code]));
    else {
      const lacking = mayLack ? wantingAt(rows, row) : undefined;
      if (lacking !== undefined) told.problem(row, { code: "tallies.outcomes.wanting", path: [lacking] });
      else if (left === 0) told.problem(row, { code: "tallies.counts.tooLarge", path: [] });
      if (lacking !== undefined || left === 0) slot = -1;
      else left -= 1;
    }
    if (slot !== -1) accepted += 1;
    slots[row] = slot;
  }
  store.sums.expect(accepted);
  const counter = createRowCounter(shape, store.sums, positions, isRecord);
  rows.countInto(counter, slots, (row, id) => {
    if (slots[row] === -1) return;
    slots[row] = -1;
    accepted -= 1;
    told.problem(row, { code: "tallies.outcomes.unreadable", path: [id] });
  });
  for (const position of positions) store.takeRoom(position, accepted);
  noteUnknown(store, shape, counter.groups, isRecord, slots);
  return accepted;
}

/** What these rows do not say: groups of which a column is wanting, and, where they are no records, how many records there were. */
function noteUnknown(
  store: TallyStore,
  { indicators, groups, unknowns }: TallyShape,
  known: readonly number[],
  isRecord: boolean,
  slots: Int32Array,
): void {
  const lanes = [...groups.keys()]
    .filter((group) => !known.includes(group))
    .map((group) => indicators.length * 2 + group);
  if (!isRecord) lanes.push(unknowns.length - 1);
  if (lanes.length === 0) return;
  const layer = store.unknownLayer();
  for (let row = 0; row < slots.length; ) {
    const slot = slots[row] as number;
    let end = row + 1;
    while (end < slots.length && slots[end] === slot) end++;
    if (slot !== -1) for (const lane of lanes) layer.add(slot, lane, end - row);
    row = end;
  }
}

function placeProblem(id: string | undefined): TalliesProblem {
  if (id === undefined) return { code: "tallies.outcomes.noPlace", path: ["place"] };
  return { code: "tallies.place.unknown", path: ["place"], id: id.slice(0, 100) };
}
