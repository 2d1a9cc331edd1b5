import type { RatioNotation } from "./composite.js";

/**
 * A question that asks how many votes a level had.
 * @category Rules
 * @since 0.1.0
 */
export interface VotedLevel {
  /** The question; its answer is a count of hands. */
  readonly question: string;
  /** The number the level stands for. */
  readonly level: RatioNotation;
}

/**
 * A question that asks for points.
 * @category Rules
 * @since 0.1.0
 */
export interface PointsItem {
  /** The question. */
  readonly question: string;
  /** The most points it can give. */
  readonly most: RatioNotation;
  /** False for an item on trial (ตัวชี้วัดนำร่อง), whose points and most stay out of both sums; true unless told. */
  readonly isCounted?: boolean;
}

/**
 * How a number is got from answers, exactly.
 * @category Rules
 * @since 0.1.0
 */
export type Measure =
  | {
      /** The number that was answered. */
      readonly kind: "answer";
      /** The question. */
      readonly question: string;
    }
  | {
      /** A sum divided by the members of the household. */
      readonly kind: "perMember";
      /** The questions whose numbers are added up. */
      readonly sumOf: readonly string[];
    }
  | {
      /**
       * A sum divided by another, for each so many: served per hundred in need, injured per thousand employed. Where the
       * divisor is 0 there is nobody to serve, and the rule is not applicable.
       */
      readonly kind: "rate";
      /** The questions whose numbers are added up. */
      readonly sumOf: readonly string[];
      /** The questions whose numbers, added up, divide. */
      readonly over: readonly string[];
      /** For how many: 100 for a percentage, 1000 for a rate per thousand. */
      readonly per: RatioNotation;
    }
  | {
      /** The mean level of the votes; without any vote there is no mean, and the rule is missing. */
      readonly kind: "meanVote";
      /** How many voted for each level. */
      readonly votes: readonly VotedLevel[];
    }
  | {
      /** Points as a share of the most there could be. */
      readonly kind: "points";
      /** The items. */
      readonly items: readonly PointsItem[];
      /** What all of the points make: 100 for a percentage. */
      readonly outOf: RatioNotation;
    };

/**
 * The questions a measure asks, in order. Items that are not counted are asked too.
 * @category Rules
 * @since 0.1.0
 * @example
 * ```ts
 * import { questionsOfMeasure } from "chumchon/indicators";
 * questionsOfMeasure({ kind: "rate", sumOf: ["served"], over: ["inNeed"], per: 100 }); // => ["served", "inNeed"]
 * ```
 */
export function questionsOfMeasure(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case "answer":
      return [measure.question];
    case "perMember":
      return measure.sumOf;
    case "rate":
      return [...measure.sumOf, ...measure.over];
    case "meanVote":
      return measure.votes.map(({ question }) => question);
    case "points":
      return measure.items.map(({ question }) => question);
  }
}
