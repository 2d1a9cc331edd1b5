import type { Citation, LocalizedText } from "../kernel/index.js";
import type { BandEnd } from "./bands.js";
import type { RatioNotation } from "./composite.js";
import type { LevelNumber } from "./levelNumber.js";
import type { YearSpan } from "./threshold.js";

/**
 * One thing that is counted for a level: an outcome, a flag, or a score of a few that are possible.
 * @category Levels
 * @since 0.1.0
 */
export type LevelItem<Id extends string = string> = {
  /** The item's id, unlike that of any other item or number of the scale. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** The column it is read from. */
  readonly column: string;
  /** A column of flags: where it says no, the item does not apply to the unit; where it is empty, the item is missing. */
  readonly appliesWhere?: string;
} & (
  | {
      /** A column of outcomes, as {@link outcomes} names them; or of flags, of which yes passes. */
      readonly kind: "outcome" | "flag";
    }
  | {
      /** A column of numbers that are scores. */
      readonly kind: "score";
      /** The scores there can be, the worst first; any other is a problem of its row and counts as missing. */
      readonly scores: readonly RatioNotation[];
    }
);

/**
 * What a level asks for.
 * @category Levels
 * @since 0.1.0
 */
export type LevelCondition<Id extends string = string> =
  | {
      /** So many items are passed. */
      readonly kind: "passed";
      /** The fewest; 0 unless told. */
      readonly from?: number;
      /** The most; without end unless told. */
      readonly to?: number;
      /** Of which items; of all outcomes and flags of the scale unless told. */
      readonly items?: readonly Id[];
    }
  | {
      /** Each of these items is passed (ตัวชี้วัดหลัก). One that does not apply is asked of nobody. */
      readonly kind: "core";
      /** The items. */
      readonly items: readonly Id[];
    }
  | {
      /** So many items have a score, as where problems of severity 1 are counted. */
      readonly kind: "scored";
      /** The score. */
      readonly score: RatioNotation;
      /** The fewest; 0 unless told. */
      readonly from?: number;
      /** The most; without end unless told. */
      readonly to?: number;
      /** Of which items; of all scores of the scale unless told. */
      readonly items?: readonly Id[];
    }
  | {
      /** A number lies between two ends, each of which says whether its own number is within. */
      readonly kind: "number";
      /** The number. */
      readonly number: Id;
      /** Where the stretch begins; without it there is no least number. */
      readonly from?: BandEnd;
      /** Where it ends; without it there is no greatest number. */
      readonly to?: BandEnd;
    };

/**
 * A level of a scale (ระดับ): all of its conditions must hold.
 * @category Levels
 * @since 0.1.0
 */
export interface Level<LevelId extends string = string, Id extends string = string> {
  /** Its id among the levels. */
  readonly id: LevelId;
  /** What it is called. */
  readonly title: LocalizedText;
  /** What it asks for, at least one condition. */
  readonly conditions: readonly LevelCondition<Id>[];
  /** Where this rule comes from; the rules of a scale are not equally certain. */
  readonly citation: Citation;
}

/**
 * A scale of levels as data: what is counted or measured, and what each level asks for. Levels are tried from the highest to the
 * lowest, and a unit has the first of which all conditions hold. Where none holds it has no level, and that is an answer.
 * @remarks Read it with {@link safeParseLevelScale}, which refuses a definition that contradicts itself.
 * @category Levels
 * @since 0.1.0
 */
export interface LevelScale<LevelId extends string = string, Id extends string = string> {
  /** The scale's id, the same in all its editions. */
  readonly id: string;
  /** Which edition of the definition this is. */
  readonly edition: string;
  /** The years it holds for. */
  readonly years: YearSpan;
  /** Its name. */
  readonly title: LocalizedText;
  /** Where the definition comes from. */
  readonly citation: Citation;
  /** What a reader must know before relying on it. */
  readonly note?: LocalizedText;
  /** What is counted. */
  readonly items: readonly LevelItem<Id>[];
  /** What is measured. */
  readonly numbers: readonly LevelNumber<Id>[];
  /** The levels, the lowest first. */
  readonly levels: readonly Level<LevelId, Id>[];
  /**
   * What a missing answer does. `undecided`, unless told: it may yet be anything, and the unit has a level where that makes no
   * difference, else the levels it may turn out to have. `failed`: an item is not passed, or has the worst score, points are 0, and
   * a number or mean of votes meets no condition. `leftOut`: an item does not apply, and a number or mean meets no condition.
   */
  readonly missing?: "undecided" | "failed" | "leftOut";
  /** What an outcome that does not apply does: it is neither passed nor failed unless told. */
  readonly notApplicable?: "leftOut" | "passed" | "failed";
}
