import { isBoundClosely } from "./suppressBounds.js";
import type { HiddenCells, LaneValues } from "./suppressCells.js";
import type { UnitTotals } from "./suppressRecords.js";
import { isSmall, laneValuesOf, type SmallCells, smallOf, valuesOfIndicator } from "./suppressSecrets.js";
import { partsIn, type SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { type GroupShape, groupLaneOf } from "./tallyShape.js";

/** Where the numbers of a group are small. */
export interface SmallGroup {
  readonly shape: GroupShape;
  readonly values: LaneValues;
  readonly small: SmallCells;
}

/** Finds where what records are over several indicators is small. */
export function smallGroupsOf(
  tally: Tally,
  tree: SuppressTree,
  least: number,
  totals: UnitTotals,
): readonly SmallGroup[] {
  const few = totals.get(tally.set.recordsOf) as { readonly hidden: Uint8Array };
  return tally.groups.map((shape) => {
    const lane = (name: "pass" | "fail" | "notApplicable" | "missing"): string => groupLaneOf(shape.group, name);
    const values = laneValuesOf(tree, lane, [groupLaneOf(shape.group, "unknown")]);
    return { shape, values, small: smallOf(tree, values, least, few.hidden, lane) };
  });
}

/**
 * The figures of indicators that must be hidden too, for shown they would say of a small number of a group what it is: where all
 * but two fail one indicator, at most two pass all.
 */
export function boundingIndicators(
  { set, units }: Tally,
  tree: SuppressTree,
  least: number,
  smallGroups: readonly SmallGroup[],
): readonly Uint8Array[] {
  const own = set.indicators.map(({ id }) => ({
    values: valuesOfIndicator(tree, id),
    isRecord: units[id] === set.recordsOf,
  }));
  const found = own.map(() => new Uint8Array(tree.size));
  for (const { shape, values } of smallGroups) {
    if (!values.isWhole) continue;
    const { pass, fail, surveyed } = values;
    const members = shape.members.map((member) => own[member] as (typeof own)[number]);
    const isFew = (lane: Float64Array, vertex: number): boolean => isSmall(lane[vertex] as number, least);
    for (let vertex = 0; vertex < tree.size; vertex++) {
      if (!isFew(pass, vertex) && !isFew(fail, vertex) && !isFew(surveyed, vertex)) continue;
      // What holds others may be bound by each of these more closely than by itself: there it is not asked.
      const holdsOthers = tree.isLeaf[vertex] === 0;
      if (!holdsOthers && !isBoundClosely(vertex, least, values, members)) continue;
      for (const member of shape.members) (found[member] as Uint8Array)[vertex] = 1;
    }
  }
  return found;
}

/**
 * Hides what records are over several indicators wherever one of these is hidden, where it is small or another group with one
 * of these indicators is, and in all places that hold such a place: then nothing of it is left to be subtracted from, and what
 * is shown of it says nothing of a hidden indicator.
 */
export function hideGroup(
  tree: SuppressTree,
  index: number,
  smallGroups: readonly SmallGroup[],
  indicators: readonly HiddenCells[],
): HiddenCells {
  const { shape } = smallGroups[index] as SmallGroup;
  const hidden = new Uint8Array(tree.size);
  const hide = (cells: Uint8Array): void => {
    for (let vertex = 0; vertex < tree.size; vertex++) if (cells[vertex] === 1) hidden[vertex] = 1;
  };
  for (const other of smallGroups)
    if (other.shape.members.some((member) => shape.members.includes(member))) hide(other.small.parts);
  for (const member of shape.members) hide((indicators[member] as HiddenCells).parts);
  // A block whose nodes share a leaf is one place: all of it is hidden, or nothing.
  const blocks = [...tree.isBlock.keys()].filter((vertex) => tree.isBlock[vertex] === 1);
  for (let isOpen = true; isOpen; ) {
    for (let vertex = 0; vertex < tree.size; vertex++) {
      const above = tree.parent[vertex] as number;
      if (hidden[vertex] === 1 && above !== -1) hidden[above] = 1;
    }
    isOpen = false;
    for (const block of blocks)
      for (const part of hidden[block] === 1 ? partsIn(tree, block) : [])
        if (hidden[part] === 0) {
          hidden[part] = 1;
          isOpen = true;
        }
  }
  return { parts: hidden, all: hidden };
}
