import type { Band } from "./bands.js";
import type { RatioNotation } from "./ratioNotation.js";

/**
 * What becomes of a value beyond the marks, which is always counted and shown: `clamp` takes it for the mark, `keep` lets its
 * score run below 0 or above the full score, `reject` treats it as missing.
 * @category Composites
 * @since 0.1.0
 */
export type OutsidePolicy = "clamp" | "keep" | "reject";

/**
 * Which place an item's value takes between two fixed marks: 0 at the worse one, the full score at the better one.
 * @category Composites
 * @since 0.1.0
 */
export interface Goalposts {
  /** Names the kind. */
  readonly kind: "goalposts";
  /** The lower mark. */
  readonly minimum: RatioNotation;
  /** The upper mark. */
  readonly maximum: RatioNotation;
  /** What becomes of a value beyond the marks. */
  readonly outside: OutsidePolicy;
}

/**
 * The same between the worst and the best value of the units: their score changes when another unit does.
 * @category Composites
 * @since 0.1.0
 */
export interface MinimumMaximum {
  /** Names the kind. */
  readonly kind: "minimumMaximum";
}

/**
 * How far the value has come from the worst of the units to a mark: to the best of them, to the value of a reference unit, or to a
 * target. To the best it is the same as {@link MinimumMaximum}.
 * @category Composites
 * @since 0.1.0
 */
export interface Distance {
  /** Names the kind. */
  readonly kind: "distance";
  /** The mark that earns the full score. */
  readonly to:
    | "best"
    | {
        /** The name of the reference unit. */
        readonly unit: string;
      }
    | {
        /** The target. */
        readonly target: RatioNotation;
      };
  /** What becomes of a value beyond the mark. */
  readonly outside: OutsidePolicy;
}

/**
 * The value as a share of the greatest among the units; where lower is better, what it lacks of that.
 * @category Composites
 * @since 0.1.0
 */
export interface FractionOfMaximum {
  /** Names the kind. */
  readonly kind: "fractionOfMaximum";
  /** What becomes of a value below zero. */
  readonly outside: OutsidePolicy;
}

/**
 * How many standard deviations the value lies on the better side of the mean of the units, below zero on the worse.
 * @category Composites
 * @since 0.1.0
 */
export interface ZScore {
  /** Names the kind. */
  readonly kind: "zScore";
  /** Whether squares are divided by how many units there are, or by one less. */
  readonly deviation: "population" | "sample";
  /** The score of the mean; 0 unless told. */
  readonly mean?: RatioNotation;
  /** How many points one standard deviation is; 1 unless told. */
  readonly spread?: RatioNotation;
}

/**
 * The place among the units that have a value. `rank` is 1 for the worst and as many as there are for the best, `borda` is how many
 * units are worse, `percentileRank` is that as a share of the others, times the full score.
 * @category Composites
 * @since 0.1.0
 */
export interface RankPoints {
  /** Names the kind. */
  readonly kind: "rank" | "borda" | "percentileRank";
  /** Which place equal values take: the first of those they share, or the mean of them. */
  readonly ties: "competition" | "average";
}

/**
 * Points by bands: the score of the band that the value lies in. A value in a gap has no score.
 * @category Composites
 * @since 0.1.0
 */
export interface BandPoints {
  /** Names the kind. */
  readonly kind: "bands";
  /** The bands in rising order, each with its score. They may leave gaps and may not overlap. */
  readonly bands: readonly Band[];
}

/**
 * How the values of an item become scores. All but goalposts and bands are statistics of the table of units.
 * @category Composites
 * @since 0.1.0
 */
export type Normalisation =
  | Goalposts
  | MinimumMaximum
  | Distance
  | FractionOfMaximum
  | ZScore
  | RankPoints
  | BandPoints;
