import type { Ratio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import type {
  Band,
  BandsOfYears,
  Measure,
  MeasuredUnit,
  MissingReason,
  Outcome,
  Rule,
  ThresholdValue,
} from "../indicators/index.js";
import type { Citation } from "../kernel/index.js";
import type { RecordedAnswers } from "./record.js";

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
   * The rule decided; nobody was in the base; the indicator is for other types of unit; there was nothing to divide by; or an
   * answer was missing, and why. Of several reasons the first of unreadable, refused, notAsked and notSurveyed is told, whatever
   * the order of members and questions.
   */
  readonly because: "rule" | "nobodyInBase" | "otherType" | "nothingToDivide" | MissingReason;
  /** The kind of rule. */
  readonly rule: Rule["kind"];
  /** How the number is got, where the rule holds one against something. */
  readonly measure?: Measure["kind"];
  /** What the rule asks. */
  readonly questions: readonly string[];
  /** The thresholds of the survey year, for a rule that has any. */
  readonly thresholds: readonly ThresholdValue[];
  /** The bands of the survey year, for a rule that has any. */
  readonly bands: readonly BandsOfYears[];
  /** Where the rule comes from. */
  readonly citation: Citation;
}

/**
 * A number that was got from answers; shown only where it was asked for.
 * @category Judging
 * @since 0.1.0
 */
export interface MeasuredValue {
  /** How it was got. */
  readonly measure: Measure["kind"];
  /** The exact number; absent where an answer was missing, or there was nothing to divide by. */
  readonly value?: Ratio;
  /** How many voted, for a mean of votes. */
  readonly votes?: Ratio;
  /** The band it lies in, for a rule of bands; `null` in a gap. */
  readonly level?: Band | null;
}

/**
 * What an outcome was got from; personal data, shown only where it was asked for.
 * @category Judging
 * @since 0.1.0
 */
export interface ShownValues {
  /** What was answered for the record, of the questions of the base and the rule. */
  readonly answers: RecordedAnswers;
  /** The numbers that were held against thresholds or bands. */
  readonly measured: readonly MeasuredValue[];
  /** The members of the household, for an indicator about persons. */
  readonly members?: readonly ShownMember[];
}

/**
 * One member of a household in {@link ShownValues}.
 * @category Judging
 * @since 0.1.0
 */
export interface ShownMember {
  /** Which member, counted from 0. */
  readonly member: number;
  /** What the indicator says of this person. */
  readonly outcome: Outcome;
  /** What was answered for this person. */
  readonly answers: RecordedAnswers;
  /** The numbers that were held against thresholds or bands. */
  readonly measured: readonly MeasuredValue[];
}

/**
 * What one indicator says of one record.
 * @category Judging
 * @since 0.1.0
 */
export interface IndicatorJudgement {
  /** What is counted: this household or other unit, or its members. */
  readonly unit: MeasuredUnit;
  /** The view of the record: of an indicator about persons it passes where every person in the base does. */
  readonly outcome: Outcome;
  /** The view of persons, for an indicator about persons: each member once. Those in the base are pass, fail and missing. */
  readonly persons?: OutcomeCounts;
  /** For a rule of bands that could be asked of the record: the band its number lies in, or `null` in a gap between bands. */
  readonly level?: Band | null;
  /** False for an indicator on trial: it is judged and shown, and stays out of every sum over indicators. */
  readonly isCounted: boolean;
  /** Why. */
  readonly reason: JudgementReason;
  /** What it was got from; only where {@link JudgeOptions} asks for values. */
  readonly values?: ShownValues;
}

/**
 * One record judged by every indicator of a set.
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
  /** The place of the record. */
  readonly place: string;
  /** The day of the survey; absent where none was told. */
  readonly surveyedOn?: CivilDate;
  /** The survey year, by which thresholds were chosen. */
  readonly surveyYear: number;
  /** What each indicator says. */
  readonly indicators: { readonly [Name in Id]: IndicatorJudgement };
}
