import type { MeasuredUnit } from "../indicators/index.js";
import { protect, rangesOf } from "./suppressRanges.js";
import type { SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { laneOf, recordsLane } from "./tallyShape.js";

/** What is hidden of one indicator or group: of which figures pass and fail, and of which the others too. */
export interface HiddenCells {
  /** Pass and fail, and so the share. */
  readonly parts: Uint8Array;
  /** Surveyed, not applicable and missing too. */
  readonly all: Uint8Array;
  /** How many figures are hidden because they are small. */
  readonly primary: number;
}

/** How many units there are of each kind in each figure, and where that is hidden. */
export type UnitTotals = ReadonlyMap<MeasuredUnit, { readonly values: Float64Array; readonly hidden: Uint8Array }>;

/** The four counts of an indicator, and all together. */
export interface LaneValues {
  readonly pass: Float64Array;
  readonly fail: Float64Array;
  readonly surveyed: Float64Array;
  readonly total: Float64Array;
  /** Does every source say what is not applicable and missing? Then all together is known where the others are shown. */
  readonly isWhole: boolean;
}

/** Is a number small? */
export function isSmall(number: number, least: number): boolean {
  return number > 0 && number < least;
}

/** The counts of an indicator at every figure. */
export function laneValuesOf(
  tree: SuppressTree,
  lane: (name: "pass" | "fail" | "notApplicable" | "missing") => string,
  unknown: readonly string[],
): LaneValues {
  const [pass, fail, other, missing] = (["pass", "fail", "notApplicable", "missing"] as const).map((name) =>
    tree.valuesOf(lane(name)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const surveyed = pass.map((count, vertex) => count + (fail[vertex] as number));
  const total = surveyed.map((count, vertex) => count + (other[vertex] as number) + (missing[vertex] as number));
  const isWhole = unknown.every((name) => tree.valuesOf(name).every((count) => count === 0));
  return { pass, fail, surveyed, total, isWhole };
}

/** Hides how many units there are where they are few: by any figure that is whole they could be told. */
export function hideRecords(tally: Tally, tree: SuppressTree, least: number): UnitTotals {
  const totals = new Map<MeasuredUnit, { values: Float64Array; hidden: Uint8Array }>();
  totals.set(tally.set.recordsOf, { values: tree.valuesOf(recordsLane), hidden: new Uint8Array(tree.size) });
  for (const { id } of tally.set.indicators) {
    const unit = tally.units[id] as MeasuredUnit;
    const { total } = valuesOfIndicator(tree, id);
    const known = totals.get(unit) ?? { values: new Float64Array(tree.size), hidden: new Uint8Array(tree.size) };
    totals.set(unit, known);
    for (let vertex = 0; vertex < tree.size; vertex++) {
      known.values[vertex] = Math.max(known.values[vertex] as number, total[vertex] as number);
      if (isSmall(total[vertex] as number, least)) known.hidden[vertex] = 1;
    }
  }
  for (const { values, hidden } of totals.values()) {
    for (let vertex = 0; vertex < tree.size; vertex++) if (isSmall(values[vertex] as number, least)) hidden[vertex] = 1;
    protect(tree, { values, hidden, least: none(tree), most: boundless(tree) }, least);
  }
  return totals;
}

export function valuesOfIndicator(tree: SuppressTree, id: string): LaneValues {
  return laneValuesOf(tree, (name) => laneOf(id, name), [
    laneOf(id, "notApplicableUnknown"),
    laneOf(id, "missingUnknown"),
  ]);
}

/** Hides what is small of an indicator, and what would tell it. */
export function hideIndicator(
  tally: Tally,
  tree: SuppressTree,
  least: number,
  id: string,
  totals: UnitTotals,
): HiddenCells {
  const values = valuesOfIndicator(tree, id);
  const few = totals.get(tally.units[id] as MeasuredUnit) as { readonly hidden: Uint8Array };
  const { parts, all, primary } = smallOf(values, least, few.hidden);
  const most = values.total.map((count, vertex) =>
    few.hidden[vertex] === 1 || !values.isWhole ? Number.POSITIVE_INFINITY : count,
  );
  settle(tree, least, values, { parts, all }, { least: none(tree), most });
  return { parts, all, primary };
}

/** Figures with a small number; where the units are few, everything. */
export function smallOf({ pass, fail, surveyed }: LaneValues, least: number, few: Uint8Array): HiddenCells {
  const all = few.map((isFew, vertex) => (isFew === 1 || isSmall(surveyed[vertex] as number, least) ? 1 : 0));
  const parts = all.map((hidden, vertex) =>
    hidden === 1 || isSmall(pass[vertex] as number, least) || isSmall(fail[vertex] as number, least) ? 1 : 0,
  );
  return { parts, all, primary: parts.reduce((sum, hidden) => sum + hidden, 0) };
}

/** Hides more until pass, fail and surveyed cannot be told where they are hidden. */
function settle(
  tree: SuppressTree,
  least: number,
  { pass, fail, surveyed }: LaneValues,
  { parts, all }: Pick<HiddenCells, "parts" | "all">,
  bounds: { readonly least: Float64Array; readonly most: Float64Array },
): void {
  for (let hasChanged = true; hasChanged; ) {
    const ofSurveyed = { values: surveyed, hidden: all, ...bounds };
    hasChanged = protect(tree, ofSurveyed, least);
    for (const [vertex, hidden] of all.entries()) if (hidden === 1) parts[vertex] = 1;
    const { to } = rangesOf(tree, ofSurveyed);
    // Where surveyed is hidden of one part of a figure and shown of another, the hidden ones are hidden alike: no bound is lost.
    for (const values of [fail, pass])
      if (protect(tree, { values, hidden: parts, least: none(tree), most: to }, least)) hasChanged = true;
    if (alike(tree, parts, all)) hasChanged = true;
  }
}

/** Hides surveyed wherever a part is hidden, in whatever is added up with a figure whose surveyed is hidden. */
function alike({ parent, size }: SuppressTree, parts: Uint8Array, all: Uint8Array): boolean {
  let hasChanged = false;
  const isMixed = new Uint8Array(size);
  for (let vertex = 0; vertex < size; vertex++)
    if (all[vertex] === 1 && parent[vertex] !== -1) isMixed[parent[vertex] as number] = 1;
  for (let vertex = 0; vertex < size; vertex++) {
    const above = parent[vertex] as number;
    if (parts[vertex] === 0 || all[vertex] === 1) continue;
    if (isMixed[vertex] === 0 && (above === -1 || (isMixed[above] === 0 && all[above] === 0))) continue;
    all[vertex] = 1;
    hasChanged = true;
  }
  return hasChanged;
}

export function none({ size }: SuppressTree): Float64Array {
  return new Float64Array(size);
}

export function boundless({ size }: SuppressTree): Float64Array {
  return new Float64Array(size).fill(Number.POSITIVE_INFINITY);
}
