import type { RoundingMode } from "../amounts/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type { Aggregate, NodeCoverage } from "./aggregate.js";
import type { Normalisation } from "./normalisation.js";
import type { RatioNotation } from "./ratioNotation.js";

export type { Goalposts } from "./normalisation.js";
export type { RatioNotation } from "./ratioNotation.js";

/**
 * One thing that is measured: a column of the table of units, and how its values become scores.
 * @category Composites
 * @since 0.1.0
 */
export interface CompositeItem<Id extends string = string> {
  /** The item's id, unlike that of any other item or node. */
  readonly id: Id;
  /** The column of numbers it is read from. */
  readonly column: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is measured in. */
  readonly unit?: LocalizedText;
  /** Which values are better. */
  readonly better: "higher" | "lower";
  /** What is done to the value and the marks before they are compared; `none` unless told, and beside ranks, bands and z-scores. */
  readonly transform?: "none" | "logarithm";
  /** What is added to the value and the marks before their logarithms are taken, where values can be zero; 0 unless told. */
  readonly shift?: RatioNotation;
  /** How the value becomes a score. */
  readonly normalisation: Normalisation;
}

/**
 * An item or a node within the node above it.
 * @category Composites
 * @since 0.1.0
 */
export interface CompositePart<Id extends string = string> {
  /** The id of the item or node. */
  readonly of: Id;
  /**
   * How much it counts, more than zero; in a sum the points that a score of 1 earns. As whole numbers without a common divisor
   * the weights of a node may add up to 10^15, those of a geometric mean to 100, which is two decimals.
   */
  readonly weight: RatioNotation;
}

/**
 * What a node does where a part has no score: `refuse` gives the node none either, `reweight` leaves the part out and
 * shares its weight among the others in proportion, `worst` counts it as 0, a value counts it as that score.
 * @category Composites
 * @since 0.1.0
 */
export type MissingPolicy =
  | "refuse"
  | "reweight"
  | "worst"
  | {
      /** The score that stands in, from 0 to the highest that a part can have. */
      readonly value: RatioNotation;
    };

/**
 * A dimension, or the index itself: a mean, a sum, the lowest or the middle of its parts.
 * @category Composites
 * @since 0.1.0
 */
export interface CompositeNode<Id extends string = string, PartId extends string = string> {
  /** The node's id, unlike that of any other item or node. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it makes of its parts. */
  readonly aggregate: Aggregate;
  /** What it is made of. */
  readonly parts: readonly CompositePart<PartId>[];
  /** True to divide the weights by their sum; otherwise they must add up to exactly 1, but for those of a sum. */
  readonly normaliseWeights?: boolean;
  /** What is done where a part has no score. In a sum `reweight` shares out the points of what is left out. */
  readonly missing: MissingPolicy;
  /** How much of it must have a score. */
  readonly coverage?: NodeCoverage;
}

/**
 * A composite index as data: items, the dimensions they form, and the index on top, each node with its own mean, weights
 * and answer to missing values. The one node that is no part of another is the index.
 * @remarks Read it with {@link safeParseComposite}, which refuses a definition that could not be scored.
 * @category Composites
 * @since 0.1.0
 */
export interface Composite<ItemId extends string = string, NodeId extends string = string> {
  /** The composite's id, the same in all its editions. */
  readonly id: string;
  /** Which edition of the definition this is. */
  readonly edition: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** Where the definition comes from. */
  readonly citation: Citation;
  /** With how many decimals scores are given, 0 to 15. */
  readonly decimals: number;
  /** How scores are rounded; half up unless told. */
  readonly rounding?: RoundingMode;
  /** The full score; 1 unless told. */
  readonly outOf?: RatioNotation;
  /** Whether units that show the same score share a rank (`rounded`, unless told) or the exact score decides. */
  readonly rankBy?: "rounded" | "exact";
  /** What is measured. */
  readonly items: readonly CompositeItem<ItemId>[];
  /** The dimensions and the index, in any order. */
  readonly nodes: readonly CompositeNode<NodeId, ItemId | NodeId>[];
}
