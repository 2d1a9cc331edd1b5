import type { BandScale } from "./bands.js";
import type { Condition } from "./condition.js";
import { type Measure, questionsOfMeasure } from "./measure.js";
import type { Threshold } from "./threshold.js";

/**
 * How answers become a pass or a fail. Rules hold questions; `either` and `branch` hold rules; `threshold` and `bands` hold a
 * number that is got from answers against what it should be.
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
      readonly kind: "threshold";
      /** How the number is got. */
      readonly measure: Measure;
      /** What it is held against. */
      readonly threshold: Threshold;
    }
  | {
      /** Gives a level by the band a number lies in, and passes when it is one of the passing ones. */
      readonly kind: "bands";
      /** How the number is got. */
      readonly measure: Measure;
      /** The scale. */
      readonly scale: BandScale;
    };

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
      return [rule.question];
    case "either":
      return rule.rules.flatMap(asked);
    case "branch":
      return [...(rule.when.kind === "answer" ? [rule.when.question] : []), ...asked(rule.met), ...asked(rule.unmet)];
    case "threshold":
    case "bands":
      return questionsOfMeasure(rule.measure);
    default:
      return rule.questions;
  }
}
