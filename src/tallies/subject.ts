import { parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { ageInMonths, type CivilDate } from "../calendar/index.js";
import type { AgeWindow, MissingReason } from "../indicators/index.js";
import type { HouseholdMember, HouseholdRecord, RecordedAnswer, RecordedAnswers } from "./record.js";
import type { Truth } from "./truth.js";

/** A household, or one person in it, as rules look at it; its record has been checked. */
export interface Subject {
  readonly household: RecordedAnswers;
  readonly person: RecordedAnswers;
  /** The age in completed months lies between these, as far as is known. */
  readonly youngest: number;
  readonly oldest: number;
  readonly members: number;
}

/** The household itself. */
export function householdOf(record: HouseholdRecord): Subject {
  const { answers: household = {}, members } = record;
  return { household, person: {}, youngest: 0, oldest: Number.POSITIVE_INFINITY, members: members.length };
}

/** One of its members. */
export function personOf(
  household: Subject,
  { born, age, answers = {} }: HouseholdMember,
  surveyedOn: CivilDate,
): Subject {
  const months = born === undefined ? undefined : ageInMonths(born, surveyedOn);
  const youngest = months ?? (age === undefined ? 0 : age * 12);
  const oldest = months ?? (age === undefined ? Number.POSITIVE_INFINITY : age * 12 + 11);
  return { ...household, person: answers, youngest, oldest };
}

/** Is the person of an age? Unknown where years are known and months are asked. */
export function isOfAge({ youngest, oldest }: Subject, window: AgeWindow): Truth {
  const months = window.in === "years" ? 12 : 1;
  const least = (window.least ?? 0) * months;
  const most = window.most === undefined ? Number.POSITIVE_INFINITY : window.most * months + months - 1;
  if (youngest >= least && oldest <= most) return true;
  return oldest < least || youngest > most ? false : "notAsked";
}

/** The answer to a question of yes and no. */
export function flagOf(answers: RecordedAnswers, question: string): Truth {
  const answer = answerOf(answers, question);
  return typeof answer === "boolean" ? answer : reasonOf(answer);
}

/** The exact number that was answered. */
export function numberOf(answers: RecordedAnswers, question: string): Ratio | MissingReason {
  const answer = answerOf(answers, question);
  if (typeof answer === "number") return ratioOf(answer);
  return typeof answer === "string" ? parseRatio(answer) : reasonOf(answer);
}

function answerOf(answers: RecordedAnswers, question: string): RecordedAnswer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

function reasonOf(answer: RecordedAnswer | undefined): MissingReason {
  return typeof answer === "object" && answer !== null ? answer.missing : "notAsked";
}
