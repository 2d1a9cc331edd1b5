import { parseRatio, type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import type { PovertyMeasure } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import type { LocalizedText } from "../kernel/index.js";
import { cellOf } from "../tables/index.js";
import type { DeprivationState } from "./deprivationStates.js";
import type { UnitPoverty } from "./povertyOf.js";
import { recordAndRow } from "./recordAndRow.js";

/**
 * What one item does for one unit.
 * @category Poverty
 * @since 0.1.0
 */
export interface ExplainedDeprivation<ItemId extends string = string, DimensionId extends string = string> {
  /** The item. */
  readonly id: ItemId;
  /** Its name. */
  readonly title: LocalizedText;
  /** The dimension it belongs to. */
  readonly dimension: DimensionId;
  /** What it says of the unit. */
  readonly state: DeprivationState;
  /** What the definition makes of that: it counts as deprived or as not deprived, is left out and its weight shared among the others, or puts the unit out of the sample. */
  readonly counts: "deprived" | "notDeprived" | "leftOut" | "outOfSample";
  /** What it weighs for this unit; 0 where it is left out. */
  readonly weight: Ratio;
  /** What it adds to the score: its weight where it counts as deprived, else 0. */
  readonly contribution: Ratio;
}

/**
 * Why a unit is poor, is not, or is not in the sample. No value of the unit is in it.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyExplanation<ItemId extends string = string, DimensionId extends string = string> {
  /** The definition. */
  readonly measure: PovertyMeasure<ItemId, DimensionId>;
  /** Which record of the input the unit was, counted from 0. */
  readonly record: number;
  /** Which row of its file, where it came from one. */
  readonly row?: number;
  /** Whether it is poor, or stands outside the sample. */
  readonly verdict: "poor" | "notPoor" | "outOfSample";
  /** The score c, to which the contributions add up; absent outside the sample. */
  readonly score?: Ratio;
  /** The cut-off k that the score was compared with; absent where one deprivation is enough. */
  readonly cutoff?: Ratio;
  /** The items, in the order of the definition. */
  readonly items: readonly ExplainedDeprivation<ItemId, DimensionId>[];
}

/**
 * Explains why a unit is poor or is not: in what it is deprived, what that weighs, and the cut-off.
 * @param poverty - What {@link povertyOf} gave.
 * @param row - The unit's row in the table.
 * @throws a RangeError when the table has no such row.
 * @category Poverty
 * @since 0.1.0
 * @example
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import type { PovertyMeasure } from "chumchon/indicators";
 * import { explainPoverty, povertyOf } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: ["water", "house"].map((id) => ({ id, title, deprived: { kind: "flag", column: id, is: false } })),
 *   dimensions: [{ id: "living", title, items: ["water", "house"] }],
 *   weights: "nestedEqual", cutoff: { kind: "atLeast", share: "1/2" },
 * };
 * const flag = { kind: "flag" } as const;
 * const explained = explainPoverty(povertyOf(measure, tableOf({ water: flag, house: flag }, [[true, false]])), 0);
 * [explained.verdict, explained.score && formatRatio(explained.score)]; // => ["poor", "1/2"]
 * explained.items.map(({ id, counts, contribution }) => [id, counts, formatRatio(contribution)]);
 * // => [["water", "notDeprived", "0"], ["house", "deprived", "1/2"]]
 * ```
 */
export function explainPoverty<ItemId extends string, DimensionId extends string>(
  poverty: UnitPoverty<ItemId, DimensionId>,
  row: number,
): PovertyExplanation<ItemId, DimensionId> {
  const { measure, table, states, units } = poverty;
  const poor = cellOf(table, "poor", row);
  const weights = povertyWeightsOf(measure).items;
  const found = measure.items.map(({ id }) => cellOf(states, id, row) as DeprivationState);
  const counted = found.map((state) => countsAs(measure, state));
  const known = sumRatios(weights.flatMap(({ weight }, index) => (counted[index] === "leftOut" ? [] : [weight])));
  const items = measure.items.map(({ id, title }, index) => {
    const { dimension, weight: own } = weights[index] as (typeof weights)[number];
    const counts = counted[index] as ExplainedDeprivation["counts"];
    const weight = counts === "leftOut" ? ratioOf(0) : ratioOf(own, known);
    const contribution = counts === "deprived" ? weight : ratioOf(0);
    return { id, title, dimension, state: found[index] as DeprivationState, counts, weight, contribution };
  });
  const { record, row: rowInFile } = recordAndRow(units, row, []);
  return {
    measure,
    record,
    ...(rowInFile !== undefined && { row: rowInFile }),
    verdict: poor === null ? "outOfSample" : poor ? "poor" : "notPoor",
    ...(poor !== null && { score: sumRatios(items.map(({ contribution }) => contribution)) }),
    ...(measure.cutoff.kind === "atLeast" && { cutoff: parseRatio(measure.cutoff.share) }),
    items,
  };
}

function countsAs(measure: PovertyMeasure, state: DeprivationState): ExplainedDeprivation["counts"] {
  const { missing = "leavesSample", notApplicable = "notDeprived" } = measure;
  if (state === "deprived" || state === "notDeprived") return state;
  const policy = state === "missing" ? missing : notApplicable;
  return policy === "leavesSample" ? "outOfSample" : policy === "reweight" ? "leftOut" : policy;
}
