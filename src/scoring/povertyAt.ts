import { figureAt, type Rollup } from "../places/index.js";
import { figureOfCounts } from "./figureOfCounts.js";
import type { PovertyFigure } from "./povertyFigure.js";
import type { PovertyRollup } from "./rollUpPoverty.js";
import { figurePlanOf, type PovertyCounts } from "./sharesOfCounts.js";

/**
 * Poverty in one place: how many are poor and how deeply, how much of the sample was kept, and what each item contributes.
 * @param poverty - What {@link rollUpPoverty} gave.
 * @param node - A node of the axis.
 * @throws a RangeError when the axis has no such node.
 * @category Poverty
 * @since 0.1.0
 * @example A village where nobody answered is not a village without poverty
 * ```ts
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { createAxis } from "chumchon/places";
 * import { povertyAt, rollUpPoverty } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [{ id: "water", title, deprived: { kind: "flag", column: "water", is: false } }],
 *   dimensions: [{ id: "living", title, items: ["water"] }], weights: "nestedEqual", cutoff: { kind: "union" },
 * };
 * const axis = createAxis({ id: "one", levels: ["village"], nodes: [{ id: "a", level: "village" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const units = tableOf({ place: { kind: "text" }, water: { kind: "flag", optional: true } }, [["a", null]]);
 * const { units: all, kept, m0 } = povertyAt(rollUpPoverty(measure, axis.value, units), "a");
 * [all, kept, m0]; // => [1, 0, null]
 * ```
 */
export function povertyAt<ItemId extends string, DimensionId extends string>(
  poverty: PovertyRollup<ItemId, DimensionId>,
  node: string,
): PovertyFigure<ItemId, DimensionId> {
  return figureOfCounts(figurePlanOf(poverty), countsAt(poverty.rollup, nodeNumber(poverty.rollup, node)));
}

/** The position of a node in its axis. */
export function nodeNumber({ axis }: Rollup, node: string): number {
  const landing = axis.landings.get(node);
  if (landing?.kind === "whole" && axis.nodes[landing.node] === node) return landing.node;
  throw new RangeError(`node: a node of the axis was expected, got ${node}`);
}

/** The counts of a node. */
export function countsAt(rollup: Rollup, node: number): PovertyCounts {
  const { axis, totals } = rollup;
  return {
    denominator: axis.denominator,
    at: (lane) => totals[lane]?.[node],
    wholeAt: (lane) => figureAt(rollup, lane, axis.nodes[node] as string) ?? 0,
  };
}
