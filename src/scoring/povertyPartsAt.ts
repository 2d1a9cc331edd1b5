import { multiplyRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { countsAt, nodeNumber } from "./povertyAt.js";
import type { PovertyRollup } from "./rollUpPoverty.js";
import { figurePlanOf, type PovertyCounts, shareOf, sharesOfCounts } from "./sharesOfCounts.js";

/**
 * What one part of a place does in its poverty.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyPart {
  /** The place: a child, or the place itself for what lies in it and in no child. */
  readonly place: string;
  /** Is it what lies in the place itself and in no child? */
  readonly isRest: boolean;
  /** Its share of the sample's weight; `null` where the sample is empty. */
  readonly populationShare: Ratio | null;
  /** Its own M0; `null` where its sample is empty. */
  readonly m0: Ratio | null;
  /** What it adds to the M0 of the place: its share of the population times its M0. Those of all parts add up to it exactly. */
  readonly amount: Ratio | null;
  /** Which share of the M0 of the place that is; `null` where nobody is poor. */
  readonly contribution: Ratio | null;
}

/**
 * Divides the poverty of a place among the places in it: population share times M0, which adds up to the whole exactly.
 * @param poverty - What {@link rollUpPoverty} gave.
 * @param node - A node of the axis.
 * @returns The children in the order of the axis, and last, where there is any, what lies in the node itself and in no child.
 * @throws a RangeError when the axis has no such node.
 * @category Poverty
 * @since 0.1.0
 * @example Half of the people, and all of the poverty
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { createAxis } from "chumchon/places";
 * import { povertyPartsAt, rollUpPoverty } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [{ id: "water", title, deprived: { kind: "flag", column: "water", is: false } }],
 *   dimensions: [{ id: "living", title, items: ["water"] }], weights: "nestedEqual", cutoff: { kind: "union" },
 * };
 * const nodes = [{ id: "a", level: "village", parent: "c" }, { id: "b", level: "village", parent: "c" }, { id: "c", level: "subdistrict" }];
 * const axis = createAxis({ id: "one", levels: ["village", "subdistrict"], nodes });
 * if (!axis.ok) throw new Error("a sound axis");
 * const units = tableOf({ place: { kind: "text" }, water: { kind: "flag" } }, [["a", false], ["b", true]]);
 * const parts = povertyPartsAt(rollUpPoverty(measure, axis.value, units), "c");
 * parts.map(({ place, amount, contribution }) => [place, ...[amount, contribution].map((share) => share && formatRatio(share))]);
 * // => [["a", "1/2", "1"], ["b", "0", "0"]]
 * ```
 */
export function povertyPartsAt(poverty: PovertyRollup, node: string): readonly PovertyPart[] {
  const { axis } = poverty.rollup;
  const whole = nodeNumber(poverty.rollup, node);
  const children: number[] = [];
  for (let child = 0; child < axis.nodes.length; child++) if (axis.parent[child] === whole) children.push(child);
  const wholeCounts = countsAt(poverty.rollup, whole);
  const childCounts = children.map((child) => countsAt(poverty.rollup, child));
  const rest: PovertyCounts = {
    ...wholeCounts,
    at: (lane) => {
      const all = wholeCounts.at(lane);
      return all === undefined ? undefined : childCounts.reduce((left, { at }) => left - (at(lane) ?? 0), all);
    },
    wholeAt: () => 0,
  };
  const parts = children.map((child, index) => ({
    place: axis.nodes[child] as string,
    isRest: false,
    counts: childCounts[index] as PovertyCounts,
  }));
  if (rest.at("units") !== 0 || children.length === 0) parts.push({ place: node, isRest: true, counts: rest });
  const plan = figurePlanOf(poverty);
  const { m0: all } = sharesOfCounts(plan, wholeCounts);
  return parts.map(({ place, isRest, counts }) => {
    const { m0 } = sharesOfCounts(plan, counts);
    const populationShare = shareOf(counts.at("keptWeight") ?? 0, wholeCounts.at("keptWeight") ?? 0);
    const amount = populationShare && (m0 === null ? ratioOf(0) : multiplyRatio(populationShare, m0));
    const contribution = amount === null || all === null || all.numerator === 0n ? null : ratioOf(amount, all);
    return { place, isRest, populationShare, m0, amount, contribution };
  });
}
