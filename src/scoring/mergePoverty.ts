import type { PovertyMeasure } from "../indicators/index.js";
import { canonicalText, createProblemLog, type PlainData } from "../kernel/index.js";
import { type Lane, mergeRollups, type Rollup } from "../places/index.js";
import type { PovertyProblem, PovertyProblems } from "./povertyProblems.js";
import type { PovertyRollup } from "./rollUpPoverty.js";

/**
 * Puts two parts of one measurement of poverty together: batches, workers, days. The order of the parts does not matter.
 * @throws a RangeError when the parts were measured by different definitions, climbed different axes, or have columns of weights or
 * items with different decimals, or a sum could exceed 2^53.
 * @category Poverty
 * @since 0.1.0
 * @example
 * ```ts
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { createAxis } from "chumchon/places";
 * import { mergePoverty, povertyAt, rollUpPoverty } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [{ id: "water", title, deprived: { kind: "flag", column: "water", is: false } }],
 *   dimensions: [{ id: "living", title, items: ["water"] }], weights: "nestedEqual", cutoff: { kind: "union" },
 * };
 * const axis = createAxis({ id: "one", levels: ["village"], nodes: [{ id: "a", level: "village" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const batch = (water: boolean) => tableOf({ place: { kind: "text" }, water: { kind: "flag" } }, [["a", water]]);
 * const [first, second] = [rollUpPoverty(measure, axis.value, batch(true)), rollUpPoverty(measure, axis.value, batch(false))] as const;
 * const { units, poor } = povertyAt(mergePoverty(first, second), "a");
 * [units, poor]; // => [2, 1]
 * ```
 */
export function mergePoverty<ItemId extends string, DimensionId extends string>(
  a: PovertyRollup<ItemId, DimensionId>,
  b: PovertyRollup<ItemId, DimensionId>,
): PovertyRollup<ItemId, DimensionId> {
  if (kindOf(a) !== kindOf(b))
    throw new RangeError("poverty: two parts by the same measure, with the same columns and decimals, were expected");
  return {
    ...a,
    knownSums: [...new Set([...a.knownSums, ...b.knownSums])].sort((one, other) => one - other),
    rollup: mergeRollups(withLanesOf(a.rollup, b.rollup), withLanesOf(b.rollup, a.rollup)),
    read: a.read + b.read,
    accepted: a.accepted + b.accepted,
    unplaced: addedUp(a.unplaced, b.unplaced),
    undivided: addedUp(a.undivided, b.undivided),
    uncovered: addedUp(a.uncovered, b.uncovered),
    problems: together(a.problems, b.problems),
  };
}

function kindOf({ measure, weight, weightDecimals, gapDecimals }: PovertyRollup): string {
  return canonicalText([plain(measure), weight ?? null, weightDecimals, gapDecimals]);
}

/** A definition is data that JSON can hold. */
function plain(measure: PovertyMeasure): PlainData {
  return JSON.parse(JSON.stringify(measure)) as PlainData;
}

/** The roll-up with the lanes that only the other part needed, in which it counted nothing. */
function withLanesOf(own: Rollup, other: Rollup): Rollup {
  const missing = Object.entries(other.lanes).filter(([name]) => !Object.hasOwn(own.lanes, name));
  if (missing.length === 0) return own;
  const nothing = <T>(value: (lane: Lane) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(missing.map(([name, lane]) => [name, value(lane)]));
  return {
    ...own,
    lanes: { ...own.lanes, ...nothing((lane) => lane) },
    totals: { ...own.totals, ...nothing(() => new Float64Array(own.axis.nodes.length)) },
    decimals: { ...own.decimals, ...nothing(() => 0) },
    magnitudes: { ...own.magnitudes, ...nothing(() => 0) },
  };
}

function addedUp(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map(a);
  for (const [id, units] of b) sums.set(id, (sums.get(id) ?? 0) + units);
  return sums;
}

function together(a: PovertyProblems, b: PovertyProblems): PovertyProblems {
  const log = createProblemLog<PovertyProblem>();
  for (const part of [a, b]) log.merge({ ...part, add: () => undefined, merge: () => undefined });
  const { total, counts, kept } = log;
  return { total, counts, kept };
}
