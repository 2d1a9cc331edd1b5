import { type CivilDate, eraBounds, isCivilDate } from "../calendar/index.js";
import { type EngineBoard, noHighestAge } from "./engineBoard.js";
import type { TalliesProblem } from "./problems.js";

/** Older than anyone was. */
const mostAge = 130;

/** Puts a person's age on the board: to the day where the birth is known, else between two ends; or says what is wrong with it. */
export function noteAge(
  born: unknown,
  age: unknown,
  monthsOf: ((birth: string) => number) | undefined,
  board: EngineBoard,
  person: number,
): TalliesProblem | undefined {
  let youngest = 0;
  let oldest = noHighestAge;
  if (age !== undefined) {
    if (typeof age !== "number" || !Number.isInteger(age) || age < 0 || age > mostAge)
      return { code: "tallies.member.ageUnlikely", path: ["age"], most: mostAge };
    youngest = age * 12;
    oldest = youngest + 11;
  }
  if (born !== undefined) {
    const months = typeof born === "string" && monthsOf !== undefined ? monthsOf(born) : Number.NaN;
    if (!(months >= 0 && months < (mostAge + 1) * 12)) return birthProblemOf(born, monthsOf === undefined, months);
    if (months < youngest || months > oldest) return { code: "tallies.member.ageContradictsBirth", path: ["age"] };
    youngest = months;
    oldest = months;
  }
  board.youngest[person] = youngest;
  board.oldest[person] = oldest;
  return undefined;
}

function birthProblemOf(born: unknown, hasNoDay: boolean, months: number): TalliesProblem {
  const path = ["born"];
  if (!isCivilDate(born)) return { code: "tallies.member.bornUnreadable", path };
  if (hasNoDay) return { code: "tallies.record.noSurveyDay", path };
  if (months >= 0) return { code: "tallies.member.ageUnlikely", path, most: mostAge };
  const { first, last } = eraBounds.buddhist;
  const year = Number((born satisfies CivilDate).slice(0, 4));
  const isBuddhist = year >= first && year <= last;
  return { code: isBuddhist ? "tallies.member.bornInBuddhistYear" : "tallies.member.bornAfterSurvey", path };
}
