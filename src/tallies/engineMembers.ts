import { ageInMonths, type CivilDate, eraBounds, isCivilDate } from "../calendar/index.js";
import type { Path } from "../kernel/index.js";
import { type EngineBoard, noHighestAge } from "./engineBoard.js";
import type { TalliesProblem } from "./problems.js";

/** Older than anyone was. */
const mostAge = 130;

/** Puts a person's age on the board: to the day where the birth is known, else between two ends; or says what is wrong with it. */
export function noteAge(
  born: unknown,
  age: unknown,
  surveyedOn: CivilDate | undefined,
  board: EngineBoard,
  person: number,
): TalliesProblem | undefined {
  let [youngest, oldest] = [0, noHighestAge];
  if (age !== undefined) {
    if (typeof age !== "number" || !Number.isInteger(age) || age < 0 || age > mostAge)
      return { code: "tallies.member.ageUnlikely", path: ["age"], most: mostAge };
    youngest = age * 12;
    oldest = youngest + 11;
  }
  if (born !== undefined) {
    const months = isCivilDate(born) && surveyedOn !== undefined ? ageInMonths(born, surveyedOn) : undefined;
    if (months === undefined || months >= (mostAge + 1) * 12) return birthProblemOf(born, surveyedOn, months);
    if (months < youngest || months > oldest) return { code: "tallies.member.ageContradictsBirth", path: ["age"] };
    youngest = months;
    oldest = months;
  }
  board.youngest[person] = youngest;
  board.oldest[person] = oldest;
  return undefined;
}

function birthProblemOf(born: unknown, surveyedOn: CivilDate | undefined, months: number | undefined): TalliesProblem {
  const path: Path = ["born"];
  if (!isCivilDate(born)) return { code: "tallies.member.bornUnreadable", path };
  if (surveyedOn === undefined) return { code: "tallies.record.noSurveyDay", path };
  if (months !== undefined) return { code: "tallies.member.ageUnlikely", path, most: mostAge };
  const { first, last } = eraBounds.buddhist;
  const year = Number(born.slice(0, 4));
  const isBuddhist = year >= first && year <= last;
  return { code: isBuddhist ? "tallies.member.bornInBuddhistYear" : "tallies.member.bornAfterSurvey", path };
}
