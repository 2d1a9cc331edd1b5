import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import type { HouseholdMember, HouseholdRecord, JudgeOptions, RecordedAnswers } from "chumchon/tallies";
import { judge } from "chumchon/tallies";

/** The day of the made-up survey, in a year of the edition. */
export const surveyedOn = parseCivilDate("15 มีนาคม 2561");

/** A made-up household of one grown person unless told otherwise. */
export function household(
  answers: RecordedAnswers,
  members: readonly HouseholdMember[] = [{ age: 40 }],
): HouseholdRecord {
  return { place: "84060101", answers, members };
}

/** A made-up person who lives alone. */
export function person(born: string | number, answers: RecordedAnswers = {}): HouseholdRecord {
  const birth = typeof born === "number" ? { age: born } : { born: parseCivilDate(born) };
  return { place: "84060101", members: [{ ...birth, answers }] };
}

/** What one indicator says of a made-up record. */
export function outcomeOf(id: string, record: HouseholdRecord, options: Partial<JudgeOptions> = {}): string {
  const judged = judge(bmn2560, record, { surveyedOn, ...options });
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems));
  return (judged.value.indicators as Record<string, { outcome: string }>)[id]?.outcome ?? "none";
}

/** All these questions, with one answer. */
export function answered(ids: readonly string[], answer: boolean): RecordedAnswers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}
