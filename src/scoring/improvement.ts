import type { LocalizedText } from "../kernel/index.js";
import type { ConditionFinding } from "./levelExplanation.js";

/**
 * One thing that would have to become better.
 * @category Levels
 * @since 0.1.0
 */
export interface ImprovedItem {
  /** The id of the item, or of what points are given for. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is now: failed, missing, or its score or points. A missing one counts as failed, with the worst score, or no points. */
  readonly was: "failed" | "missing" | number | string;
  /** What it would have to be: passed, or the score or points. */
  readonly to: "passed" | number | string;
}

/**
 * The smallest sets of items by which a unit reaches a higher level.
 * @category Levels
 * @since 0.1.0
 */
export interface Improvement<LevelId extends string = string> {
  /** The unit's name. */
  readonly unit: string;
  /** The level it has while what is missing counts as failed; absent where it has none. */
  readonly from?: LevelId;
  /** The next level; absent where it has the highest. */
  readonly to?: LevelId;
  /**
   * `top`: it has the highest level. `sets`: these sets reach the next level or one above it. `moreThanThree`: more than three items
   * are needed. `notByItems`: no items do it, for numbers stand in the way, or the definition. `notFound`: the search was cut off.
   */
  readonly verdict: "top" | "sets" | "moreThanThree" | "notByItems" | "notFound";
  /** The sets, all of the same, smallest size, in the order of the items; the first twenty. */
  readonly sets: readonly (readonly ImprovedItem[])[];
  /** Are there more sets of this size than are listed, or was the search cut off so that there may be? */
  readonly hasMore: boolean;
  /** Conditions of the next level on numbers that no item raises, and that are not met. */
  readonly numbers: readonly ConditionFinding[];
}
