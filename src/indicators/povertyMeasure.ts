import type { Citation, LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";

/**
 * When a unit is deprived in one column of the table of units. A cell that is empty is missing.
 * @category Poverty
 * @since 0.1.0
 */
export type ColumnDeprivation =
  | {
      /** A number against a cut-off, compared exactly. */
      readonly kind: "number";
      /** The column of numbers. */
      readonly column: string;
      /** How the number stands to the cut-off where the unit is deprived. */
      readonly relation: "lessThan" | "atMost" | "moreThan" | "atLeast";
      /** The cut-off. */
      readonly cutoff: RatioNotation;
      /**
       * Whether twice the number is twice as much (`ratio`: money, litres, years) or the numbers are but in order. Where it is a
       * ratio, a number below zero cannot be: it is a problem of its row, and counts as missing.
       */
      readonly scale: "ratio" | "ordinal";
    }
  | {
      /** A flag: yes or no. */
      readonly kind: "flag";
      /** The column of flags. */
      readonly column: string;
      /** What it says where the unit is deprived. */
      readonly is: boolean;
    }
  | {
      /** An outcome: who fails is deprived; pass, not applicable and missing are what they say. */
      readonly kind: "outcome";
      /** The column of outcomes, as {@link outcomes} names them. */
      readonly column: string;
    };

/**
 * When a unit is deprived in an item: by one column, or by any of several. Of several one deprivation is enough, whatever is
 * missing elsewhere; without one the item is missing while one of them is, and not applicable where all are.
 * @category Poverty
 * @since 0.1.0
 */
export type Deprivation =
  | ColumnDeprivation
  | {
      /** Any of several. */
      readonly kind: "anyOf";
      /** The columns. */
      readonly of: readonly ColumnDeprivation[];
    };

/**
 * One thing a unit may be deprived in.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyItem<Id extends string = string> {
  /** The item's id, unlike that of any other item or dimension. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** Its weight in the whole measure, more than zero; absent where weights are nested and equal. */
  readonly weight?: RatioNotation;
  /** When a unit is deprived. */
  readonly deprived: Deprivation;
  /** A column of flags: where it says no, the item is not applicable; where it is empty, the item is missing. */
  readonly appliesWhere?: string;
}

/**
 * Items that belong together.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyDimension<Id extends string = string, ItemId extends string = string> {
  /** The dimension's id, unlike that of any other item or dimension. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** The ids of its items. Each item belongs to one dimension. */
  readonly items: readonly ItemId[];
}

/**
 * Who is poor: deprived in anything at all (`union`, a score above zero), or with a score of at least a share of all weights. The
 * comparison is exact: 3/12 is below 26/100, and 1/3 is not below "1/3".
 * @category Poverty
 * @since 0.1.0
 */
export type PovertyCutoff =
  | {
      /** One deprivation is enough. */
      readonly kind: "union";
    }
  | {
      /** The score reaches a share. */
      readonly kind: "atLeast";
      /** The share of all weights, above 0 and at most 1. Two of four equal weights are "2/4". */
      readonly share: RatioNotation;
    };

/**
 * What becomes of a unit with a missing item: it leaves the sample, and the share that stays is reported; or the item is counted
 * as not deprived, or as deprived; or it is left out and the weights of the others are raised in proportion.
 * @category Poverty
 * @since 0.1.0
 */
export type MissingItemPolicy = "leavesSample" | "notDeprived" | "deprived" | "reweight";

/**
 * What becomes of a unit to which an item does not apply: it is not deprived in it, or leaves the sample, or the item is left out
 * and the weights of the others are raised in proportion.
 * @category Poverty
 * @since 0.1.0
 */
export type NotApplicableItemPolicy = "notDeprived" | "leavesSample" | "reweight";

/**
 * A measure of poverty in several dimensions by the counting method of Alkire and Foster (2011), as data: in what a unit may be
 * deprived, how much that weighs, and from which weight on it is poor.
 * @remarks Read it with {@link safeParsePovertyMeasure}, which refuses a definition that could not be counted.
 * @category Poverty
 * @since 0.1.0
 */
export interface PovertyMeasure<ItemId extends string = string, DimensionId extends string = string> {
  /** The measure's id, the same in all its editions. */
  readonly id: string;
  /** Which edition of the definition this is. */
  readonly edition: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** Where the definition comes from. */
  readonly citation: Citation;
  /** What a unit may be deprived in. */
  readonly items: readonly PovertyItem<ItemId>[];
  /** How the items are grouped. */
  readonly dimensions: readonly PovertyDimension<DimensionId, ItemId>[];
  /** `stated`: each item has its weight. `nestedEqual`: dimensions weigh the same, and so do the items within each. */
  readonly weights: "stated" | "nestedEqual";
  /** True to divide stated weights by their sum; otherwise they must add up to exactly 1. */
  readonly normaliseWeights?: boolean;
  /** Who is poor. */
  readonly cutoff: PovertyCutoff;
  /** What a missing item does; the unit leaves the sample unless told. */
  readonly missing?: MissingItemPolicy;
  /** What an item that does not apply does; it is not deprived unless told. */
  readonly notApplicable?: NotApplicableItemPolicy;
  /**
   * True to measure how far below the cut-offs the poor are (M1, M2). Every item must then be a number of a ratio scale that is
   * deprived below a cut-off above zero.
   */
  readonly isGapMeasured?: boolean;
}
