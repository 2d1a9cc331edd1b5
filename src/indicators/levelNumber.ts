import type { LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";

/**
 * Points that are given for one thing, out of the most there could be.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelPoints<Id extends string = string> {
  /** Its id, unlike that of any other item or number of the scale. */
  readonly id: Id;
  /** What the points are given for. */
  readonly title: LocalizedText;
  /** The column of points, from 0 to the most. */
  readonly column: string;
  /** The most points. */
  readonly most: RatioNotation;
  /** False for an item on trial (ตัวชี้วัดนำร่อง): its points and its most stay out of the sums; true unless told. */
  readonly isCounted?: boolean;
  /** A column of flags: where it says no, the item does not apply to the unit, and its points and its most stay out. */
  readonly appliesWhere?: string;
}

/**
 * Points that belong together (ด้าน): as a share of the most they could be, they are one part of a mean.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelSide<Id extends string = string> {
  /** Its id within the number. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What points are given for. */
  readonly items: readonly LevelPoints<Id>[];
}

/**
 * How many hands were raised for a level.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelVotes {
  /** The column that counts them. */
  readonly column: string;
  /** The number the level stands for. */
  readonly level: RatioNotation;
}

/**
 * A number of a unit that levels are laid on, exactly: a score or another column; the mean of sides, each its points over the
 * most they could be; or the mean level of votes.
 * @category Levels
 * @since 0.1.0
 */
export type LevelNumber<Id extends string = string> = {
  /** Its id, unlike that of any other item or number of the scale. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is counted in. */
  readonly unit?: LocalizedText;
} & (
  | {
      /** The number of a column. */
      readonly kind: "column";
      /** The column of numbers. */
      readonly column: string;
      /** The least it can be, where the scale it is measured on begins; a lower one is a problem of its row. */
      readonly least?: RatioNotation;
      /** The most it can be, where that scale ends; a higher one is a problem of its row. */
      readonly most?: RatioNotation;
    }
  | {
      /** The mean of sides. A side to which nothing applies leaves the mean. */
      readonly kind: "points";
      /** The sides. */
      readonly sides: readonly LevelSide<Id>[];
      /** What all of the points make: 100 for a percentage. */
      readonly outOf: RatioNotation;
    }
  | {
      /** The mean level of votes; without any vote there is no mean, and no condition on it is met. */
      readonly kind: "votes";
      /** How many voted for each level. */
      readonly votes: readonly LevelVotes[];
    }
);
