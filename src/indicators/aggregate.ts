import type { RatioNotation } from "./ratioNotation.js";

/**
 * What a node makes of the scores of its parts.
 * @remarks `arithmetic`, `geometric` and `harmonic` are weighted means; a part of 0 makes a geometric or harmonic mean 0.
 * `minimum` is the lowest score, whatever the weights. `median` is the score with half of the weight on either side: the first,
 * from the lowest up, at which more than half is reached, or halfway to the next where exactly half is. `sum` adds weight times
 * score, and its weights need not add up to 1: a weight of 1 each gives a sum of points.
 * @category Composites
 * @since 0.1.0
 */
export type Aggregate = "arithmetic" | "geometric" | "harmonic" | "minimum" | "median" | "sum" | PowerMean;

/**
 * The mean of powers, and the root of that: the higher the exponent, the more the better parts count.
 * @remarks An exponent of 1 is the arithmetic mean, of -1 the harmonic; towards 0 it nears the geometric mean, which has a name of
 * its own. With an exponent below 0 a part of 0 makes the whole 0.
 * @category Composites
 * @since 0.1.0
 */
export interface PowerMean {
  /** The exponent: not 0, and above and below the line of the fraction at most 20. */
  readonly power: RatioNotation;
}

/**
 * How much of a node must have a score before the node has one; asked before the policy for missing parts is.
 * @category Composites
 * @since 0.1.0
 */
export interface NodeCoverage {
  /** How many of its parts, at least. */
  readonly parts?: number;
  /** Which share of the weight, at least: 0 to 1. */
  readonly weight?: RatioNotation;
}
