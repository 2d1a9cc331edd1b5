import type { HiddenCells, LaneValues } from "./suppressCells.js";
import { partsIn, type SuppressTree } from "./suppressTree.js";
import { laneOf } from "./tallyShape.js";

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
  let isWhole = true;
  const isAbsent = new Uint8Array(total.length);
  for (let at = 0; at < total.length; at++) {
    const isSaid = entries.every((lane) => lane[at] === 0);
    if (!isSaid) isWhole = false;
    if (isSaid && total[at] === 0) isAbsent[at] = 1;
  }
  return { pass, fail, surveyed, notApplicable, total, isWhole, isAbsent };
}

/** The counts of an indicator of the set. */
export function valuesOfIndicator(tree: SuppressTree, id: string): LaneValues {
  return laneValuesOf(tree, (name) => laneOf(id, name), [
    laneOf(id, "notApplicableUnknown"),
    laneOf(id, "missingUnknown"),
  ]);
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
  const secret = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) if (isSmall(values[at] as number, least)) secret[at] = 1;
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
      for (const one of [vertex, ...partsIn(tree, vertex)]) secret[one] = 1;
    }
  return secret;
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
