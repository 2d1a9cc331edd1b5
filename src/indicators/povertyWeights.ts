import { parseRatio, type Ratio, ratioOf, safeParseRatio } from "../amounts/index.js";
import type { PovertyMeasure } from "./povertyMeasure.js";
import { wholeWeights } from "./wholeWeights.js";

/**
 * What one item weighs.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyWeight<ItemId extends string = string, DimensionId extends string = string> {
  /** The item. */
  readonly item: ItemId;
  /** The dimension it belongs to. */
  readonly dimension: DimensionId;
  /** Its weight; the weights of all items add up to 1. */
  readonly weight: Ratio;
  /** The same as a whole number over the common denominator. */
  readonly whole: number;
}

/**
 * The weights of a measure, written out.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyWeights<ItemId extends string = string, DimensionId extends string = string> {
  /** What the whole weights add up to: a score of so much is a score of 1. */
  readonly denominator: number;
  /** One per item, in the order of the definition. */
  readonly items: readonly PovertyWeight<ItemId, DimensionId>[];
}

/**
 * The weights of a measure of poverty, item by item: as stated, divided by their sum where that was asked for, or worked out where
 * dimensions and the items in them weigh the same.
 * @param measure - A measure that was checked.
 * @category Poverty
 * @since 0.1.0
 * @example Two dimensions, one of two items
 * ```ts
 * import { formatRatio } from "chumchon/amounts";
 * import { type PovertyMeasure, povertyWeightsOf } from "chumchon/indicators";
 * const title = { th: "ตัวอย่าง", en: "Example" };
 * const item = (id: string) => ({ id, title, deprived: { kind: "flag", column: id, is: false } }) as const;
 * const measure: PovertyMeasure = {
 *   id: "example", edition: "1", title, citation: { source: title, evidence: "unverified" },
 *   items: [item("water"), item("house"), item("school")],
 *   dimensions: [{ id: "living", title, items: ["water", "house"] }, { id: "education", title, items: ["school"] }],
 *   weights: "nestedEqual", cutoff: { kind: "atLeast", share: "1/3" },
 * };
 * povertyWeightsOf(measure).items.map(({ item, weight }) => [item, formatRatio(weight)]);
 * // => [["water", "1/4"], ["house", "1/4"], ["school", "1/2"]]
 * ```
 */
export function povertyWeightsOf<ItemId extends string, DimensionId extends string>(
  measure: PovertyMeasure<ItemId, DimensionId>,
): PovertyWeights<ItemId, DimensionId> {
  const wholes = wholeWeights(givenWeights(measure).map((weight) => weight ?? ratioOf(0))) ?? [];
  const denominator = wholes.reduce((sum, whole) => sum + whole, 0);
  const dimensions = new Map(measure.dimensions.flatMap(({ id, items }) => items.map((item) => [item, id] as const)));
  const items = measure.items.map(({ id }, index) => ({
    item: id,
    dimension: dimensions.get(id) as DimensionId,
    weight: ratioOf(wholes[index] as number, denominator),
    whole: wholes[index] as number,
  }));
  return { denominator, items };
}

/** The weights as the definition gives them, before they are divided by their sum; none where an item has no readable one. */
export function givenWeights({ weights, items, dimensions }: PovertyMeasure): readonly (Ratio | undefined)[] {
  if (weights === "stated")
    return items.map(({ weight }) => (safeParseRatio(weight).ok ? parseRatio(weight) : undefined));
  const sizes = new Map(dimensions.flatMap(({ items: members }) => members.map((item) => [item, members.length])));
  return items.map(({ id }) => {
    const size = sizes.get(id);
    return size === undefined ? undefined : ratioOf(1, BigInt(dimensions.length) * BigInt(size));
  });
}
