import { type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import type { PovertyFigure } from "./povertyFigure.js";
import { deprivedLane, missingLane } from "./povertyLanes.js";
import { type FigurePlan, over, type PovertyCounts, shareOf, sharesOfCounts } from "./sharesOfCounts.js";

/** Takes all shares of one group of units. */
export function figureOfCounts<ItemId extends string, DimensionId extends string>(
  plan: FigurePlan<ItemId, DimensionId>,
  counts: PovertyCounts,
): PovertyFigure<ItemId, DimensionId> {
  const { measure, weights, strata } = plan;
  const at = (lane: string): number => counts.at(lane) ?? 0;
  const kept = at("keptWeight");
  /** What each item adds to the sum of scores of the poor. */
  const scores = weights.items.map(({ whole }, index) =>
    sumRatios(
      strata.map(({ known, lanes }) => ratioOf(BigInt(whole) * BigInt(at(lanes[index] as string)), BigInt(known))),
    ),
  );
  const all = sumRatios(scores);
  const items = weights.items.map(({ item, weight }, index) => ({
    id: item,
    weight,
    missing: counts.wholeAt(missingLane(item)),
    uncensored: shareOf(at(deprivedLane(item)), kept),
    censored: shareOf(
      strata.reduce((sum, { lanes }) => sum + at(lanes[index] as string), 0),
      kept,
    ),
    contribution: over(scores[index] as Ratio, all),
  }));
  const dimensions = measure.dimensions.map(({ id }) => {
    const own = weights.items.flatMap(({ dimension }, index) => (dimension === id ? [index] : []));
    return {
      id,
      weight: sumRatios(own.map((index) => weights.items[index]?.weight as Ratio)),
      contribution: over(sumRatios(own.map((index) => scores[index] as Ratio)), all),
    };
  });
  const scale = BigInt(counts.denominator) * 10n ** BigInt(plan.weightDecimals);
  return {
    units: counts.wholeAt("units"),
    kept: counts.wholeAt("kept"),
    poor: counts.wholeAt("poor"),
    weight: ratioOf(at("weight"), scale),
    keptWeight: ratioOf(kept, scale),
    poorWeight: ratioOf(at("poorWeight"), scale),
    ...sharesOfCounts(plan, counts),
    items,
    dimensions,
  };
}
