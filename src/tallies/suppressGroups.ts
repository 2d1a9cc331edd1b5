import type { HiddenCells, LaneValues, UnitTotals } from "./suppressIndicators.js";
import { boundless, isSmall, laneValuesOf, none, smallOf, valuesOfIndicator } from "./suppressIndicators.js";
import { protect } from "./suppressRanges.js";
import type { SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { type GroupShape, groupLaneOf } from "./tallyShape.js";

/**
 * Hides what records are over several indicators where one of these is hidden, where it is small, and what would tell it. What
 * the indicators that are shown say is known too: a household that fails one fails the group.
 */
export function hideGroup(
  tally: Tally,
  tree: SuppressTree,
  least: number,
  { group, members }: GroupShape,
  indicators: readonly HiddenCells[],
  totals: UnitTotals,
): HiddenCells {
  const values = laneValuesOf(tree, (name) => groupLaneOf(group, name), [groupLaneOf(group, "unknown")]);
  const few = totals.get(tally.set.recordsOf) as { readonly hidden: Uint8Array };
  const { parts: hidden, primary } = smallOf(values, least, few.hidden);
  const ids = members.map((member) => tally.set.indicators[member]?.id as string);
  const own = ids.map((id) => ({
    values: valuesOfIndicator(tree, id),
    isRecord: tally.units[id] === tally.set.recordsOf,
  }));
  for (const member of members)
    for (const [vertex, isHidden] of (indicators[member] as HiddenCells).parts.entries())
      if (isHidden === 1) hidden[vertex] = 1;
  familiesAlike(tree, hidden);
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const lane of ["fail", "pass", "surveyed"] as const) {
      const bounds = boundsOf(tree, lane, values, own, hidden, few.hidden, members, indicators);
      // What the indicators that are shown tell by themselves is no secret, unless it is small.
      const mustNot = hidden.map((isHidden, vertex) =>
        isHidden === 1 && isSmall(values[lane][vertex] as number, least) ? 1 : 0,
      );
      if (protect(tree, { values: values[lane], hidden, ...bounds }, least, mustNot)) hasChanged = true;
    }
    if (familiesAlike(tree, hidden)) hasChanged = true;
  }
  return { parts: hidden, all: hidden, primary };
}

/** Hides all parts of a figure where one is hidden: else what the others' indicators say would bound it. */
function familiesAlike({ size, parent, children }: SuppressTree, hidden: Uint8Array): boolean {
  let hasChanged = false;
  for (let vertex = 0; vertex < size; vertex++) {
    const above = parent[vertex] as number;
    if (hidden[vertex] === 0 || above === -1) continue;
    for (const child of children[above] as readonly number[]) {
      if (hidden[child] === 1) continue;
      hidden[child] = 1;
      hasChanged = true;
    }
  }
  return hasChanged;
}

/** What the indicators that are shown say of a figure of the group. */
function boundsOf(
  tree: SuppressTree,
  lane: "fail" | "pass" | "surveyed",
  { total }: LaneValues,
  own: readonly { readonly values: LaneValues; readonly isRecord: boolean }[],
  hidden: Uint8Array,
  few: Uint8Array,
  members: readonly number[],
  indicators: readonly HiddenCells[],
): { readonly least: Float64Array; readonly most: Float64Array } {
  const [from, to] = [none(tree), boundless(tree)];
  for (let vertex = 0; vertex < tree.size; vertex++) {
    if (hidden[vertex] === 0) continue;
    const all = few[vertex] === 1 ? Number.POSITIVE_INFINITY : (total[vertex] as number);
    to[vertex] = all;
    const isShown = members.every((member) => (indicators[member] as HiddenCells).parts[vertex] === 0);
    if (!isShown || all === Number.POSITIVE_INFINITY) continue;
    const failing = own.map(({ values }) => values.fail[vertex] as number);
    const other = own.map(({ values }) => (values.total[vertex] as number) - (values.surveyed[vertex] as number));
    const records = own.filter(({ isRecord }) => isRecord);
    const failsAny = records.reduce((most, { values }) => Math.max(most, values.fail[vertex] as number), 0);
    const failsAll = Math.min(
      all,
      failing.reduce((sum, count) => sum + count, 0),
    );
    if (lane === "fail") [from[vertex], to[vertex]] = [failsAny, failsAll];
    if (lane === "pass")
      [from[vertex], to[vertex]] = [
        Math.max(0, all - failsAll - other.reduce((sum, count) => sum + count, 0)),
        all - failsAny,
      ];
  }
  return { least: from, most: to };
}
