import { createProblemLog } from "../kernel/index.js";
import { surveyedOf } from "./countsAt.js";
import { countedTableOf, type OwnCounts } from "./ownCounts.js";
import type { TalliesProblem } from "./problems.js";
import type { HiddenCells } from "./suppressCells.js";
import type { UnitTotals } from "./suppressRecords.js";
import { partsIn, type SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { countedLanes, groupLaneOf, laneOf, recordsLane } from "./tallyShape.js";

/** A tally of which nothing that is hidden is left, in any field. */
export function withoutHidden<Id extends string>(
  tally: Tally<Id>,
  tree: SuppressTree,
  least: number,
  indicators: readonly HiddenCells[],
  groups: readonly HiddenCells[],
  totals: UnitTotals,
): Tally<Id> {
  const masks = new Map<string, Uint8Array>();
  const surveyed = new Map<string, readonly [pass: string, fail: string]>();
  const note = (lane: (name: (typeof countedLanes)[number]) => string, { parts, all }: HiddenCells): void => {
    const cells = throughMembers(tree, parts);
    const whole = throughMembers(tree, all);
    for (const name of countedLanes) masks.set(lane(name), name === "pass" || name === "fail" ? cells : whole);
    masks.set(surveyedOf(lane("pass")), whole);
    surveyed.set(surveyedOf(lane("pass")), [lane("pass"), lane("fail")]);
  };
  for (const [position, cells] of indicators.entries())
    note((name) => laneOf(tally.set.indicators[position]?.id as string, name), cells);
  for (const [position, cells] of groups.entries())
    note((name) => groupLaneOf((tally.groups[position] as Tally["groups"][number]).group, name), cells);
  const records = totals.get(tally.set.recordsOf)?.hidden as Uint8Array;
  masks.set(recordsLane, throughMembers(tree, records));
  const own = maskedCounts(tally, tree, masks, surveyed);
  const problems = createProblemLog<TalliesProblem>({ keep: 0 });
  problems.merge(tally.problems);
  const isTopHidden = records.some((hidden, vertex) => hidden === 1 && tree.parent[vertex] === -1);
  const figures = [...indicators, ...groups].reduce(
    (sum, { parts }) => sum + parts.reduce((all, one) => all + one, 0),
    0,
  );
  return {
    ...tally,
    own,
    counted: countedTableOf(own),
    rollup: {
      ...tally.rollup,
      totals: maskedTotals(tally.rollup.totals, tree, masks, surveyed),
      lanes: Object.fromEntries(own.lanes.map((column) => [column, { kind: "sum", column }])),
      decimals: Object.fromEntries(own.lanes.map((lane) => [lane, 0])),
      // The sum of all magnitudes would be the total of the top.
      magnitudes: Object.fromEntries(own.lanes.map((lane) => [lane, 0])),
    },
    whole: tally.whole && new Map(Object.entries(maskedTotals(Object.fromEntries(tally.whole), tree, masks, surveyed))),
    controls: [],
    hidden: { least, figures },
    read: isTopHidden ? Number.NaN : tally.read,
    accepted: isTopHidden ? Number.NaN : tally.accepted,
    problems,
  };
}

/** Where nodes share a divided leaf, none of them is shown while any part of them is hidden. */
function throughMembers(tree: SuppressTree, hidden: Uint8Array): Uint8Array {
  return hidden.map((isHidden, vertex) => {
    if (isHidden === 1 || tree.isBlock[vertex] === 0) return isHidden;
    return partsIn(tree, vertex).some((part) => hidden[part] === 1) ? 1 : 0;
  });
}

type Surveyed = ReadonlyMap<string, readonly [pass: string, fail: string]>;

function maskedCounts(
  { own }: Tally,
  { row, size }: SuppressTree,
  masks: ReadonlyMap<string, Uint8Array>,
  surveyed: Surveyed,
): OwnCounts {
  const lanes = [...own.lanes, ...surveyed.keys()];
  const columns = new Map<string, Float64Array>();
  // What was counted at a node that holds others is the rest of it, which no reader shows.
  const isShown = new Uint8Array(own.places.length);
  for (let vertex = 0; vertex < size; vertex++) if (row[vertex] !== -1) isShown[row[vertex] as number] = 1;
  for (const lane of lanes) {
    const parts = surveyed.get(lane);
    const values = own.column(parts?.[0] ?? lane);
    if (parts !== undefined) addTo(values, own.column(parts[1]));
    const mask = masks.get(lane);
    for (let at = 0; mask === undefined && at < values.length; at++) values[at] = isUnknown(values[at] as number);
    for (let at = 0; at < values.length; at++) if (isShown[at] === 0) values[at] = Number.NaN;
    for (let vertex = 0; mask !== undefined && vertex < size; vertex++)
      if (mask[vertex] === 1 && row[vertex] !== -1) values[row[vertex] as number] = Number.NaN;
    columns.set(lane, values);
  }
  return {
    places: own.places,
    lanes,
    at: (lane, at) => columns.get(lane)?.[at] ?? 0,
    column: (lane) => columns.get(lane)?.slice() ?? new Float64Array(own.places.length),
  };
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (more[at] as number);
}

/** That something is not known is said, and of how many rows is not: they are as many as the households. */
function isUnknown(times: number): number {
  return Math.min(1, times);
}

function maskedTotals(
  totals: { readonly [lane: string]: Float64Array },
  { trunkNodes }: SuppressTree,
  masks: ReadonlyMap<string, Uint8Array>,
  surveyed: Surveyed,
): { readonly [lane: string]: Float64Array } {
  const masked: Record<string, Float64Array> = {};
  for (const [lane, values] of Object.entries(totals))
    masked[lane] = masks.has(lane) ? values.slice() : values.map(isUnknown);
  for (const [lane, [pass, fail]] of surveyed)
    masked[lane] = (totals[pass] as Float64Array).map((count, node) => count + (totals[fail]?.[node] as number));
  for (const [lane, mask] of masks) {
    const values = masked[lane];
    if (values === undefined) continue;
    for (const [vertex, nodes] of trunkNodes.entries())
      if (mask[vertex] === 1) for (const node of nodes) values[node] = Number.NaN;
  }
  return masked;
}
