import type { Citation, LocalizedText } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";

/**
 * Ages from one to another, in completed years or months on the day of the survey; both ends belong to it.
 * @remarks 15 to 59 years is `{ in: "years", least: 15, most: 59 }`: the day before the sixtieth birthday still counts.
 * @category Rules
 * @since 0.1.0
 */
export interface AgeWindow {
  /** What ages are counted in. */
  readonly in: "years" | "months";
  /** The lowest age; from birth unless told. */
  readonly least?: number;
  /** The highest age; without end unless told. */
  readonly most?: number;
}

/**
 * Something that holds of a household or person or does not: it narrows a base population or chooses between rules.
 * @category Rules
 * @since 0.1.0
 */
export type Condition =
  | {
      /** The answer to a question is yes, or is no. */
      readonly kind: "answer";
      /** The question. */
      readonly question: string;
      /** The answer that is wanted. */
      readonly is: boolean;
    }
  | {
      /** The person is of an age. */
      readonly kind: "age";
      /** The ages. */
      readonly age: AgeWindow;
    }
  | {
      /** The household has so many members or more. */
      readonly kind: "members";
      /** How many. */
      readonly least: number;
    };

/**
 * Buddhist years from one to another; both belong to it.
 * @category Rules
 * @since 0.1.0
 */
export interface YearSpan {
  /** The first year. */
  readonly first: number;
  /** The last year; without it the span has not ended. */
  readonly last?: number;
}

/**
 * A threshold as it held for some years.
 * @category Rules
 * @since 0.1.0
 */
export interface ThresholdValue {
  /** The exact number. */
  readonly value: RatioNotation;
  /** The survey years for which it holds. */
  readonly years: YearSpan;
  /** Where the number comes from. */
  readonly citation: Citation;
}

/**
 * A number to hold a value against; it may change from year to year, and is compared exactly.
 * @category Rules
 * @since 0.1.0
 */
export interface Threshold {
  /** How the value must stand to the number in order to pass. */
  readonly relation: "atLeast" | "moreThan" | "atMost" | "lessThan";
  /** What both are counted in. */
  readonly unit: LocalizedText;
  /** The number, for each span of years. */
  readonly values: readonly ThresholdValue[];
}

/**
 * How answers become a pass or a fail. Rules hold questions; `either` and `branch` hold rules.
 * @remarks Missing answers do not decide: all of four items fails when one is no, whatever the others; it is missing only
 * while a missing item could still change it.
 * @category Rules
 * @since 0.1.0
 */
export type Rule =
  | {
      /** Passes when the answer is yes. */
      readonly kind: "yes";
      /** The question. */
      readonly question: string;
    }
  | {
      /** Passes when all answers are yes, when one at least is, or when none is. */
      readonly kind: "allOf" | "anyOf" | "noneOf";
      /** The questions. */
      readonly questions: readonly string[];
    }
  | {
      /** Passes when so many answers are yes. */
      readonly kind: "atLeast";
      /** How many. */
      readonly count: number;
      /** The questions. */
      readonly questions: readonly string[];
    }
  | {
      /** Passes when one of the rules does. */
      readonly kind: "either";
      /** The rules. */
      readonly rules: readonly Rule[];
    }
  | {
      /** Goes by one rule when a condition holds, by another when it does not. */
      readonly kind: "branch";
      /** The condition. */
      readonly when: Condition;
      /** The rule when it holds. */
      readonly met: Rule;
      /** The rule when it does not. */
      readonly unmet: Rule;
    }
  | {
      /** Passes when a number stands to a threshold as it should. */
      readonly kind: "number";
      /** The question that asks for the number. */
      readonly question: string;
      /** The threshold. */
      readonly threshold: Threshold;
    }
  | {
      /** Passes when a sum per member of the household stands to a threshold as it should. */
      readonly kind: "ratio";
      /** The questions whose numbers are added up. */
      readonly sumOf: readonly string[];
      /** What the sum is divided by. */
      readonly per: "member";
      /** The threshold. */
      readonly threshold: Threshold;
    };

/**
 * The threshold of a survey year.
 * @param threshold - A threshold whose spans of years do not overlap.
 * @param year - The Buddhist year of the survey.
 * @category Rules
 * @since 0.1.0
 * @example The line of 38,000 baht a person and year
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { getIndicator, thresholdIn } from "chumchon/indicators";
 * const { rule } = getIndicator(bmn2560, "22");
 * rule.kind === "ratio" && thresholdIn(rule.threshold, 2561)?.value; // => "38000"
 * rule.kind === "ratio" && thresholdIn(rule.threshold, 2559); // => undefined
 * ```
 */
export function thresholdIn(threshold: Threshold, year: number): ThresholdValue | undefined {
  return threshold.values.find(({ years: { first, last } }) => first <= year && (last === undefined || year <= last));
}

/**
 * The questions a rule asks, its conditions among them, each once and in order.
 * @category Rules
 * @since 0.1.0
 * @example
 * ```ts
 * import { questionsOf } from "chumchon/indicators";
 * questionsOf({ kind: "either", rules: [{ kind: "yes", question: "7.1" }, { kind: "noneOf", questions: ["7.2", "7.1"] }] });
 * // => ["7.1", "7.2"]
 * ```
 */
export function questionsOf(rule: Rule): readonly string[] {
  return [...new Set(asked(rule))];
}

function asked(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "yes":
    case "number":
      return [rule.question];
    case "ratio":
      return rule.sumOf;
    case "either":
      return rule.rules.flatMap(asked);
    case "branch":
      return [...(rule.when.kind === "answer" ? [rule.when.question] : []), ...asked(rule.met), ...asked(rule.unmet)];
    default:
      return rule.questions;
  }
}
