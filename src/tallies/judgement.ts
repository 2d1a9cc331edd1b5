import type { CivilDate } from "../calendar/index.js";
import type { MeasuredUnit, MissingReason, Outcome, Rule, ThresholdValue } from "../indicators/index.js";
import type { Citation } from "../kernel/index.js";

/**
 * How many had each outcome. The four add up to all who were looked at.
 * @category Judging
 * @since 0.1.0
 */
export type OutcomeCounts = { readonly [Name in Outcome]: number };

/**
 * Why an outcome is what it is: the rule, its threshold and its source, never an answer.
 * @category Judging
 * @since 0.1.0
 */
export interface JudgementReason {
  /**
   * The rule decided, nobody was in the base, or an answer was missing, and why. Of several reasons the first of unreadable,
   * refused, notAsked and notSurveyed is told, whatever the order of members and questions.
   */
  readonly because: "rule" | "nobodyInBase" | MissingReason;
  /** The kind of rule. */
  readonly rule: Rule["kind"];
  /** What the rule asks. */
  readonly questions: readonly string[];
  /** The thresholds of the survey year, for a rule that has any. */
  readonly thresholds: readonly ThresholdValue[];
  /** Where the rule comes from. */
  readonly citation: Citation;
}

/**
 * What one indicator says of one household.
 * @category Judging
 * @since 0.1.0
 */
export interface IndicatorJudgement {
  /** What is counted: this household, or its members. */
  readonly unit: MeasuredUnit;
  /** The view of the household: of an indicator about persons it passes where every person in the base does. */
  readonly outcome: Outcome;
  /** The view of persons, for an indicator about persons: each member once. Those in the base are pass, fail and missing. */
  readonly persons?: OutcomeCounts;
  /** Why. */
  readonly reason: JudgementReason;
}

/**
 * One household judged by every indicator of a set.
 * @category Judging
 * @since 0.1.0
 */
export interface Judgement<Id extends string = string> {
  /** The set. */
  readonly set: string;
  /** Its edition. */
  readonly edition: string;
  /** How the open points of the set were answered, the defaults too. */
  readonly openPoints: string;
  /** The place of the household. */
  readonly place: string;
  /** The day of the survey. */
  readonly surveyedOn: CivilDate;
  /** What each indicator says. */
  readonly indicators: { readonly [Name in Id]: IndicatorJudgement };
}
