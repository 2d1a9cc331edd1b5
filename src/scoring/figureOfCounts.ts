import { multiplyRatio, type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import type { PovertyMeasure, PovertyWeights } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import { cutoffIn } from "./gapSums.js";
import type { PovertyFigure } from "./povertyFigure.js";
import { censoredLane, deprivedLane, gapLane, missingLane, numberOfLimbs } from "./povertyLanes.js";

/** What shares are taken of: the counts of one group of units, and what they are counted in. */
export interface PovertyCounts {
  /** The sums of whole weights that counted for some of the poor. */
  readonly knownSums: readonly number[];
  /** How many decimals the weights of units have. */
  readonly weightDecimals: number;
  /** How many decimals the columns of the items have, where gaps are measured. */
  readonly gapDecimals: readonly number[];
  /** What all counts are numerators over: 1, unless places are divided. */
  readonly denominator: number;
  /** A count; none where there is no such lane. */
  at(lane: string): bigint | undefined;
  /** A count in whole units, as it is shown. */
  wholeAt(lane: string): number;
}

/**
 * Takes the shares of one group of units.
 * @param given - The weights of the measure, where many groups are asked for.
 */
export function figureOfCounts<ItemId extends string, DimensionId extends string>(
  measure: PovertyMeasure<ItemId, DimensionId>,
  counts: PovertyCounts,
  given: PovertyWeights<ItemId, DimensionId> = povertyWeightsOf(measure),
): PovertyFigure<ItemId, DimensionId> {
  const at = (lane: string): bigint => counts.at(lane) ?? 0n;
  const [weight, kept, poor] = [at("weight"), at("keptWeight"), at("poorWeight")];
  const weights = given.items;
  /** What an item adds to the sum of scores of the poor. */
  const scores = weights.map(({ item, whole }) =>
    sumRatios(counts.knownSums.map((known) => ratioOf(BigInt(whole) * at(censoredLane(known, item)), BigInt(known)))),
  );
  const all = sumRatios(scores);
  const items = weights.map(({ item, weight: own }, index) => ({
    id: item,
    weight: own,
    missing: counts.wholeAt(missingLane(item)),
    uncensored: shareOf(at(deprivedLane(item)), kept),
    censored: shareOf(
      counts.knownSums.reduce((sum, known) => sum + at(censoredLane(known, item)), 0n),
      kept,
    ),
    contribution: over(scores[index] as Ratio, all),
  }));
  const dimensions = measure.dimensions.map(({ id }) => {
    const own = weights.flatMap(({ dimension }, index) => (dimension === id ? [index] : []));
    return {
      id,
      weight: sumRatios(own.map((index) => weights[index]?.weight as Ratio)),
      contribution: over(sumRatios(own.map((index) => scores[index] as Ratio)), all),
    };
  });
  const scale = BigInt(counts.denominator) * 10n ** BigInt(counts.weightDecimals);
  return {
    units: counts.wholeAt("units"),
    kept: counts.wholeAt("kept"),
    poor: counts.wholeAt("poor"),
    weight: ratioOf(weight, scale),
    keptWeight: ratioOf(kept, scale),
    poorWeight: ratioOf(poor, scale),
    retainedUnits: shareOf(at("kept"), at("units")),
    retainedWeight: shareOf(kept, weight),
    headcountRatio: shareOf(poor, kept),
    intensity: over(all, ratioOf(poor)),
    m0: over(all, ratioOf(kept)),
    ...(measure.isGapMeasured === true && {
      m1: over(gapsOf(measure, counts, given, 1), ratioOf(kept)),
      m2: over(gapsOf(measure, counts, given, 2), ratioOf(kept)),
    }),
    items,
    dimensions,
  };
}

/** The sum over the poor of weighted gaps, or of weighted squared gaps. */
function gapsOf(measure: PovertyMeasure, counts: PovertyCounts, weights: PovertyWeights, power: 1 | 2): Ratio {
  return sumRatios(
    measure.items.flatMap((item, index) => {
      const { numerator } = cutoffIn(item, counts.gapDecimals[index] as number);
      const { whole } = weights.items[index] as PovertyWeights["items"][number];
      return counts.knownSums.map((known) => {
        const sum = numberOfLimbs(limbsAt(counts, (limb) => gapLane(power, known, item.id, limb)));
        return ratioOf(BigInt(whole) * sum, BigInt(known) * numerator ** BigInt(power));
      });
    }),
  );
}

function limbsAt(counts: PovertyCounts, laneOf: (limb: number) => string): readonly bigint[] {
  const limbs: bigint[] = [];
  for (let limb = counts.at(laneOf(0)); limb !== undefined; limb = counts.at(laneOf(limbs.length))) limbs.push(limb);
  return limbs;
}

function shareOf(part: bigint, whole: bigint): Ratio | null {
  return whole === 0n ? null : ratioOf(part, whole);
}

function over(part: Ratio, whole: Ratio): Ratio | null {
  return whole.numerator === 0n
    ? null
    : multiplyRatio(part, { numerator: whole.denominator, denominator: whole.numerator });
}
