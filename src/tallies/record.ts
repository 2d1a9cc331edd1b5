import type { CivilDate } from "../calendar/index.js";
import type { MissingReason } from "../indicators/index.js";
import type { TalliesProblem } from "./problems.js";

/**
 * One answer: yes or no, a number, a number as text ("37,999.99"), or that there is none and why. An answer that is left out, or
 * `null`, was not asked.
 * @category Records
 * @since 0.1.0
 */
export type RecordedAnswer = boolean | number | string | MissingAnswer | null;

/**
 * That there is no answer, and why.
 * @category Records
 * @since 0.1.0
 */
export interface MissingAnswer {
  /** Why there is none. */
  readonly missing: MissingReason;
}

/**
 * Answers by the key of their question.
 * @category Records
 * @since 0.1.0
 */
export type RecordedAnswers<QuestionId extends string = string> = { readonly [Id in QuestionId]?: RecordedAnswer };

/**
 * One member of a household.
 * @category Records
 * @since 0.1.0
 */
export interface HouseholdMember<QuestionId extends string = string> {
  /** The day of birth, in the common era. */
  readonly born?: CivilDate;
  /** The age in completed years on the day of the survey, where the day of birth is not known. */
  readonly age?: number;
  /** The person's row in the file the record comes from; it stands on the person's problems. */
  readonly row?: number;
  /** What was answered for this person. */
  readonly answers?: RecordedAnswers<QuestionId>;
}

/**
 * What a form holds of one household, village or organisation; which questions it answers, the indicator set says.
 * @remarks Personal data: problems and judgements made of it never repeat an answer unless asked to.
 * @category Records
 * @since 0.1.0
 */
export interface SurveyRecord<RecordQuestion extends string = string, PersonQuestion extends string = string> {
  /** The place it lies in or is; an id of the axis it will be tallied along. */
  readonly place: string;
  /** The type of unit, where the set tells types apart. */
  readonly type?: string;
  /** The day it was surveyed, where that is another than the day of the survey; of its year, or of one beside it. */
  readonly surveyedOn?: CivilDate;
  /** Its row in the file it comes from; it stands on its problems. */
  readonly row?: number;
  /** What a reader of files has found wrong with it; a record with any is refused, and these are its problems. */
  readonly problems?: readonly TalliesProblem[];
  /** How many members the form says there are; a problem when the list says otherwise. */
  readonly memberCount?: number;
  /** What was answered for the household, village or organisation. */
  readonly answers?: RecordedAnswers<RecordQuestion>;
  /** The members of a household, at least one; others have none. */
  readonly members?: readonly HouseholdMember<PersonQuestion>[];
}

/**
 * The record of a household, which lists its members.
 * @category Records
 * @since 0.1.0
 */
export interface HouseholdRecord<HouseholdQuestion extends string = string, PersonQuestion extends string = string>
  extends SurveyRecord<HouseholdQuestion, PersonQuestion> {
  /** The members, at least one. */
  readonly members: readonly HouseholdMember<PersonQuestion>[];
}
