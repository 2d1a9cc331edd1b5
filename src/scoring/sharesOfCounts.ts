import { divideRatio, type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import type { PovertyMeasure, PovertyWeights } from "../indicators/index.js";
import { povertyWeightsOf } from "../indicators/index.js";
import { cutoffIn } from "./gapSums.js";
import type { PovertyFigure } from "./povertyFigure.js";
import { censoredLane, gapLane, numberOfLimbs } from "./povertyLanes.js";

/** The counts of one group of units. */
export interface PovertyCounts {
  /** What all counts are numerators over: 1, unless places are divided. */
  readonly denominator: number;
  /** A count; none where there is no such lane. */
  at(lane: string): number | undefined;
  /** A count in whole units, as it is shown. */
  wholeAt(lane: string): number;
}

/** What counts are counted in, and by what they are read: the same for every group. */
export interface FigurePlan<ItemId extends string = string, DimensionId extends string = string> {
  readonly measure: PovertyMeasure<ItemId, DimensionId>;
  readonly weights: PovertyWeights<ItemId, DimensionId>;
  /** The sums of whole weights that counted for some of the poor, and for each the lanes of its items. */
  readonly strata: readonly { readonly known: number; readonly lanes: readonly string[] }[];
  /** How many decimals the weights of units have. */
  readonly weightDecimals: number;
  /** How many decimals the columns of the items have, where gaps are measured. */
  readonly gapDecimals: readonly number[];
}

/** What a plan is made of. */
export interface Counted<ItemId extends string, DimensionId extends string> {
  readonly measure: PovertyMeasure<ItemId, DimensionId>;
  readonly knownSums: readonly number[];
  readonly weightDecimals: number;
  readonly gapDecimals: readonly number[];
}

/** Makes ready to take the shares of many groups. */
export function figurePlanOf<ItemId extends string, DimensionId extends string>({
  measure,
  knownSums,
  weightDecimals,
  gapDecimals,
}: Counted<ItemId, DimensionId>): FigurePlan<ItemId, DimensionId> {
  const weights = povertyWeightsOf(measure);
  const strata = knownSums.map((known) => ({ known, lanes: measure.items.map(({ id }) => censoredLane(known, id)) }));
  return { measure, weights, strata, weightDecimals, gapDecimals };
}

/** The shares of a group as a whole. */
export type PovertyShares = Pick<
  PovertyFigure,
  "retainedUnits" | "retainedWeight" | "headcountRatio" | "intensity" | "m0" | "m1" | "m2"
>;

/** Takes the shares of a group as a whole, without those of its items. */
export function sharesOfCounts(plan: FigurePlan, counts: PovertyCounts): PovertyShares {
  const at = (lane: string): number => counts.at(lane) ?? 0;
  const [kept, poor] = [at("keptWeight"), at("poorWeight")];
  const scores = sumRatios(plan.strata.map((stratum) => ratioOf(scoreSum(plan, counts, stratum.lanes), stratum.known)));
  return {
    retainedUnits: shareOf(at("kept"), at("units")),
    retainedWeight: shareOf(kept, at("weight")),
    headcountRatio: shareOf(poor, kept),
    intensity: over(scores, ratioOf(poor)),
    m0: over(scores, ratioOf(kept)),
    ...(plan.measure.isGapMeasured === true && {
      m1: over(gapsOf(plan, counts, 1), ratioOf(kept)),
      m2: over(gapsOf(plan, counts, 2), ratioOf(kept)),
    }),
  };
}

/** The sum of scores of the poor of a stratum, over its sum of known weights; in floats while it is below 2^53. */
function scoreSum({ weights }: FigurePlan, counts: PovertyCounts, lanes: readonly string[]): bigint {
  const isSmall = (counts.at("weight") ?? 0) * weights.denominator <= Number.MAX_SAFE_INTEGER;
  let [small, large] = [0, 0n];
  for (let item = 0; item < lanes.length; item++) {
    const count = counts.at(lanes[item] as string) ?? 0;
    const { whole } = weights.items[item] as PovertyWeights["items"][number];
    if (isSmall) small += whole * count;
    else large += BigInt(whole) * BigInt(count);
  }
  return isSmall ? BigInt(small) : large;
}

/** The sum over the poor of weighted gaps, or of weighted squared gaps. */
function gapsOf({ measure, weights, strata, gapDecimals }: FigurePlan, counts: PovertyCounts, power: 1 | 2): Ratio {
  return sumRatios(
    measure.items.flatMap((item, index) => {
      const { numerator } = cutoffIn(item, gapDecimals[index] as number);
      const { whole } = weights.items[index] as PovertyWeights["items"][number];
      return strata.map(({ known }) => {
        const sum = numberOfLimbs(limbsAt(counts, (limb) => gapLane(power, known, item.id, limb)));
        return ratioOf(BigInt(whole) * sum, BigInt(known) * numerator ** BigInt(power));
      });
    }),
  );
}

function limbsAt(counts: PovertyCounts, laneOf: (limb: number) => string): readonly bigint[] {
  const limbs: bigint[] = [];
  for (let limb = counts.at(laneOf(0)); limb !== undefined; limb = counts.at(laneOf(limbs.length)))
    limbs.push(BigInt(limb));
  return limbs;
}

/** One count over another; none where the second is nothing. */
export function shareOf(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : ratioOf(part, whole);
}

/** One number over another; none where the second is nothing. */
export function over(part: Ratio, whole: Ratio): Ratio | null {
  return whole.numerator === 0n ? null : divideRatio(part, whole);
}
