import type { Ratio } from "../amounts/index.js";
import type { Level, LevelCondition, LevelScale } from "../indicators/index.js";
import type { LevelVerdict } from "./levelsTable.js";

/**
 * What was counted for a condition.
 * @category Levels
 * @since 0.1.0
 */
export interface FoundCount {
  /** How many items are passed, or have the score, whatever the missing ones turn out to be. */
  readonly fewest: number;
  /** How many may be at most. */
  readonly most: number;
  /** How many items apply to the unit. */
  readonly of: number;
  /** The items that are not passed; none for a condition on scores. */
  readonly failed: readonly string[];
  /** The items that are missing. */
  readonly open: readonly string[];
  /** The items that do not apply. */
  readonly notApplicable: readonly string[];
}

/**
 * What was found for a condition of a level.
 * @category Levels
 * @since 0.1.0
 */
export interface ConditionFinding extends Partial<FoundCount> {
  /** The condition. */
  readonly condition: LevelCondition;
  /** Does it hold, whatever is missing; can it not; or is that open? */
  readonly verdict: "met" | "unmet" | "open";
  /** The exact number, for a condition on a number that is known. */
  readonly value?: Ratio;
  /** The least the number may be, where it is not known and there is such a bound. */
  readonly lowest?: Ratio;
  /** The most the number may be, where it is not known and there is such a bound. */
  readonly highest?: Ratio;
}

/**
 * What was found for a level.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelFinding<LevelId extends string = string> {
  /** The level. */
  readonly level: Level<LevelId>;
  /** Do all conditions hold, can one not, or is that open? Condition by condition. */
  readonly verdict: "met" | "unmet" | "open";
  /** Its conditions, in order. */
  readonly conditions: readonly ConditionFinding[];
}

/**
 * Why a unit has the level it has.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelExplanation<LevelId extends string = string> {
  /** The definition. */
  readonly scale: LevelScale<LevelId>;
  /** The unit's name. */
  readonly unit: string;
  /** The unit's row. */
  readonly row: number;
  /** Does it have a level? */
  readonly verdict: LevelVerdict;
  /** Its level. */
  readonly level?: LevelId;
  /** The lowest level it may have; absent where it may have none. */
  readonly lowest?: LevelId;
  /** The highest level it may have; absent where it can have none. */
  readonly highest?: LevelId;
  /** Are lowest and highest levels that the missing answers can really bring? */
  readonly isExact: boolean;
  /** The level above the lowest it may have; absent at the top. */
  readonly next?: LevelId;
  /** The first condition of the next level that does not hold for sure. */
  readonly deciding?: ConditionFinding;
  /** What was found for each level, the highest first, as they are tried. */
  readonly levels: readonly LevelFinding<LevelId>[];
}
