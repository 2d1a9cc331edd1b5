import type { CivilDate } from "../calendar/index.js";
import type { OpenPointChoices } from "./chosenSet.js";

/**
 * How records are judged.
 * @category Judging
 * @since 0.1.0
 */
export interface JudgeOptions {
  /** The day of the survey, on which ages are counted; a day of its own that a record bears stands above it. */
  readonly surveyedOn?: CivilDate;
  /** The survey year, by which thresholds are chosen; the Buddhist year of the day unless told. One of the two is needed. */
  readonly surveyYear?: number;
  /** How the open points of the set are answered; by default unless told. */
  readonly options?: OpenPointChoices;
  /** How many members a household may have; 100 unless told. */
  readonly mostMembers?: number;
  /** Show the answers and numbers each outcome was got from? They are personal data; not unless told. */
  readonly values?: boolean;
}
