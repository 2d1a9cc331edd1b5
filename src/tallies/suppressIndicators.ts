import type { MeasuredUnit } from "../indicators/index.js";
import type { HiddenCells, LaneValues } from "./suppressCells.js";
import { coupledBounds } from "./suppressCoupled.js";
import { boundless, hideBlocks, none, protect, type Ranges, rangesOf } from "./suppressRanges.js";
import type { SuppressTree } from "./suppressTree.js";
import type { Tally } from "./tally.js";
import { countedLanes, laneOf, recordsLane } from "./tallyShape.js";

/** How many units there are of each kind in each figure, and where that is hidden. */
export type UnitTotals = ReadonlyMap<MeasuredUnit, { readonly values: Float64Array; readonly hidden: Uint8Array }>;

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
  const [pass, fail, notApplicable, missing] = (["pass", "fail", "notApplicable", "missing"] as const).map((name) =>
    tree.valuesOf(lane(name)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const surveyed = pass.map((count, vertex) => count + (fail[vertex] as number));
  const total = surveyed.map(
    (count, vertex) => count + (notApplicable[vertex] as number) + (missing[vertex] as number),
  );
  const entries = unknown.map((name) => tree.valuesOf(name));
  const isWhole = entries.every((lane) => lane.every((count) => count === 0));
  const isAbsent = total.map((count, vertex) => (count === 0 && entries.every((lane) => lane[vertex] === 0) ? 1 : 0));
  return { pass, fail, surveyed, notApplicable, total, isWhole, isAbsent };
}

/**
 * Hides how many units there are where they are few: by any figure that is whole they could be told. Units of all kinds alike, for
 * who knows that there are persons knows that there is a household.
 */
export function hideRecords(tally: Tally, tree: SuppressTree, least: number): UnitTotals {
  const hidden = new Uint8Array(tree.size);
  const values = new Map<MeasuredUnit, Float64Array>([[tally.set.recordsOf, tree.valuesOf(recordsLane)]]);
  const hide = (secret: Uint8Array): void => {
    for (const [vertex, isSecret] of secret.entries()) if (isSecret === 1) hidden[vertex] = 1;
  };
  hide(secretsOf(tree, values.get(tally.set.recordsOf) as Float64Array, [recordsLane], least));
  for (const { id } of tally.set.indicators) {
    const unit = tally.units[id] as MeasuredUnit;
    const { total } = valuesOfIndicator(tree, id);
    const known = values.get(unit) ?? new Float64Array(tree.size);
    values.set(
      unit,
      known.map((count, vertex) => Math.max(count, total[vertex] as number)),
    );
    const lanes = countedLanes.map((lane) => laneOf(id, lane));
    hide(secretsOf(tree, total, lanes, least));
  }
  const secret = hidden.slice();
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = hideBlocks(tree, hidden);
    for (const counts of values.values())
      if (protect(tree, { values: counts, hidden, least: none(tree), most: boundless(tree) }, least, secret))
        hasChanged = true;
  }
  return new Map([...values].map(([unit, counts]) => [unit, { values: counts, hidden }]));
}

/**
 * Where a number is small, or one that a node shows of it that shares a divided leaf with others; of these all they are made of is secret.
 * @param lanes - The lanes that add up to the number.
 */
export function secretsOf(
  tree: SuppressTree,
  values: Float64Array,
  lanes: readonly string[],
  least: number,
): Uint8Array {
  const secret = Uint8Array.from(values, (count) => (isSmall(count, least) ? 1 : 0));
  const [first, ...others] = lanes.map((lane) => tree.membersOf(lane));
  for (const [vertex, counts] of first ?? [])
    for (const [node, count] of counts.entries()) {
      if (
        !isSmall(
          others.reduce((sum, lane) => sum + (lane.get(vertex)?.[node] ?? 0), count),
          least,
        )
      )
        continue;
      for (const one of [vertex, ...(tree.children[vertex] as readonly number[])]) secret[one] = 1;
    }
  return secret;
}

export function valuesOfIndicator(tree: SuppressTree, id: string): LaneValues {
  return laneValuesOf(tree, (name) => laneOf(id, name), [
    laneOf(id, "notApplicableUnknown"),
    laneOf(id, "missingUnknown"),
  ]);
}

/**
 * Hides what is small of an indicator, and what would tell it.
 * @param bounding - Where the indicator would tell a small number of a group, and is hidden for that.
 */
export function hideIndicator(
  tally: Tally,
  tree: SuppressTree,
  least: number,
  id: string,
  totals: UnitTotals,
  bounding: Uint8Array,
): HiddenCells {
  const values = valuesOfIndicator(tree, id);
  const few = totals.get(tally.units[id] as MeasuredUnit) as {
    readonly values: Float64Array;
    readonly hidden: Uint8Array;
  };
  const small = smallOf(tree, values, least, few.hidden, (lane) => laneOf(id, lane));
  for (const [vertex, isBounding] of bounding.entries())
    if (isBounding === 1) [small.all[vertex], small.parts[vertex]] = [1, 1];
  const units = rangesOf(tree, { ...few, least: none(tree), most: boundless(tree) });
  // That something is not known is said where it came in, and so it can be seen where nothing did.
  const open = boundless(tree).map((most, vertex) => (values.isAbsent[vertex] === 1 ? 0 : most));
  const total = values.isWhole ? units : { from: none(tree), to: open };
  settle(tree, least, values, total, small, bounding);
  return small;
}

/** What is small of an indicator or group, and so hidden. */
export interface SmallCells extends HiddenCells {
  /** Which numbers are small, by lane. */
  readonly secret: { readonly [Lane in "pass" | "fail" | "surveyed"]: Uint8Array };
}

/** Figures with a small number; where the units are few, everything. */
export function smallOf(
  tree: SuppressTree,
  { pass, fail, surveyed }: LaneValues,
  least: number,
  few: Uint8Array,
  lane: (name: "pass" | "fail") => string,
): SmallCells {
  const secret = {
    pass: secretsOf(tree, pass, [lane("pass")], least),
    fail: secretsOf(tree, fail, [lane("fail")], least),
    surveyed: secretsOf(tree, surveyed, [lane("pass"), lane("fail")], least),
  };
  const all = few.map((isFew, vertex) => isFew | (secret.surveyed[vertex] as number));
  const parts = all.map((hidden, vertex) => hidden | (secret.pass[vertex] as number) | (secret.fail[vertex] as number));
  return { parts, all, secret };
}

/** Hides more until pass, fail and surveyed cannot be told where they are small. */
function settle(
  tree: SuppressTree,
  least: number,
  values: LaneValues,
  total: Pick<Ranges, "from" | "to">,
  { parts, all, secret }: SmallCells,
  bounding: Uint8Array,
): void {
  const { pass, fail, surveyed, notApplicable } = values;
  // Who neither fails nor is missing may pass a whole group.
  const clear = bounding.includes(1)
    ? pass.map((count, vertex) => count + (notApplicable[vertex] as number))
    : undefined;
  const cells = { parts, all };
  const loose = { least: none(tree), most: total.to };
  const ofSurveyed = { values: surveyed, hidden: all, ...loose };
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = hideBlocks(tree, all);
    if (protect(tree, ofSurveyed, least, secret.surveyed)) hasChanged = true;
    if (clear !== undefined && protect(tree, { ...ofSurveyed, values: clear }, least, bounding)) hasChanged = true;
    within(all, parts);
    if (hideBlocks(tree, parts)) hasChanged = true;
    const ofParts = { hidden: parts, least: loose.least, most: rangesOf(tree, ofSurveyed).to };
    if (protect(tree, { ...ofParts, values: fail }, least, secret.fail)) hasChanged = true;
    if (protect(tree, { ...ofParts, values: pass }, least, secret.pass)) hasChanged = true;
    // Where surveyed is hidden of one part of a figure and shown of another, the hidden ones are hidden alike: no bound is lost.
    if (alike(tree, parts, all)) hasChanged = true;
    if (hasChanged) continue;
    // Last what the counts say of each other: little is left to be hidden by then.
    const bounds = (lane: "surveyed" | "pass" | "fail") => () => {
      within(all, parts);
      return coupledBounds(tree, values, total, cells)[lane];
    };
    if (protect(tree, ofSurveyed, least, secret.surveyed, bounds("surveyed"))) hasChanged = true;
    if (protect(tree, { ...ofParts, values: fail }, least, secret.fail, bounds("fail"))) hasChanged = true;
    if (protect(tree, { ...ofParts, values: pass }, least, secret.pass, bounds("pass"))) hasChanged = true;
  }
}

/** Where one is hidden the other is. */
function within(one: Uint8Array, other: Uint8Array): void {
  for (let vertex = 0; vertex < one.length; vertex++) if (one[vertex] === 1) other[vertex] = 1;
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
