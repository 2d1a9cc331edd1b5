import type { Ratio } from "../amounts/index.js";

/**
 * What one item does in a group of units.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyItemFigure<ItemId extends string = string> {
  /** The item. */
  readonly id: ItemId;
  /** Its weight; the weights of all items add up to 1. */
  readonly weight: Ratio;
  /** How many units have no answer in it. */
  readonly missing: number;
  /** Which share of the sample is deprived in it, poor or not; `null` where the sample is empty. */
  readonly uncensored: Ratio | null;
  /** Which share of the sample is poor and deprived in it; `null` where the sample is empty. */
  readonly censored: Ratio | null;
  /** Which share of M0 comes from it: those of all items add up to 1. `null` where nobody is poor. */
  readonly contribution: Ratio | null;
}

/**
 * What one dimension does in a group of units.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyDimensionFigure<DimensionId extends string = string> {
  /** The dimension. */
  readonly id: DimensionId;
  /** Its weight: that of its items together. */
  readonly weight: Ratio;
  /** Which share of M0 comes from it: those of all dimensions add up to 1. `null` where nobody is poor. */
  readonly contribution: Ratio | null;
}

/**
 * Poverty in a group of units: the whole, or a place. Units are rows; shares are of their weight, which is that of persons where
 * the weight is the size of the household.
 * @remarks All shares are exact and come from sums over the group itself: the intensity is a mean over its poor, never a mean of
 * intensities.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyFigure<ItemId extends string = string, DimensionId extends string = string> {
  /** How many units there are. */
  readonly units: number;
  /** How many of them are in the sample: the others miss an answer without which they cannot be counted. */
  readonly kept: number;
  /** How many of those are poor. */
  readonly poor: number;
  /** What the units stand for together. */
  readonly weight: Ratio;
  /** What those in the sample stand for. */
  readonly keptWeight: Ratio;
  /** What the poor stand for: persons, where weights are members. */
  readonly poorWeight: Ratio;
  /** Which share of the units is in the sample; `null` where there are none. */
  readonly retainedUnits: Ratio | null;
  /** Which share of the weight is in the sample; `null` where there is none. */
  readonly retainedWeight: Ratio | null;
  /** H, the share of the sample that is poor; `null` where the sample is empty. */
  readonly headcountRatio: Ratio | null;
  /** A, the mean score of the poor; `null` where nobody is. */
  readonly intensity: Ratio | null;
  /** M0, the adjusted headcount ratio, H times A; `null` where the sample is empty. */
  readonly m0: Ratio | null;
  /** M1, M0 in which each deprivation counts by how far below the cut-off it is; absent where gaps are not measured. */
  readonly m1?: Ratio | null;
  /** M2, the same with that share squared; absent where gaps are not measured. */
  readonly m2?: Ratio | null;
  /** The items, in the order of the definition. */
  readonly items: readonly PovertyItemFigure<ItemId>[];
  /** The dimensions, in the order of the definition. */
  readonly dimensions: readonly PovertyDimensionFigure<DimensionId>[];
}
