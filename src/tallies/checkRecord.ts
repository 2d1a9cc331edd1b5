import { compareRatio, formatRatio, parseRatio, safeParseRatio } from "../amounts/index.js";
import { ageInYears, type CivilDate, eraBounds, isCivilDate } from "../calendar/index.js";
import type { Question } from "../indicators/index.js";
import type { Path } from "../kernel/index.js";
import type { TalliesProblem } from "./problems.js";

/** What a record is checked against. */
export interface RecordContext {
  readonly questions: ReadonlyMap<string, Question>;
  readonly surveyedOn: CivilDate;
  readonly mostMembers: number;
}

const mostProblems = 100;
const mostAge = 130;

/** Everything that is wrong with a record, as it came from outside; at most a hundred things. */
export function problemsOfRecord(record: unknown, context: RecordContext): readonly TalliesProblem[] {
  if (!isObject(record)) return [{ code: "tallies.record.notAnObject", path: [] }];
  const { place, members, memberCount, answers } = record;
  const problems: TalliesProblem[] = [];
  if (typeof place !== "string" || place === "") problems.push({ code: "tallies.record.noPlace", path: ["place"] });
  noteAnswers(answers, "household", ["answers"], context, problems);
  if (!Array.isArray(members) || members.length === 0) {
    problems.push({ code: "tallies.record.noMembers", path: ["members"] });
    return problems;
  }
  if (members.length > context.mostMembers) {
    problems.push({ code: "tallies.record.tooManyMembers", path: ["members"], most: context.mostMembers });
    return problems;
  }
  if (memberCount !== undefined && memberCount !== members.length)
    problems.push({ code: "tallies.record.memberCount", path: ["memberCount"] });
  for (let index = 0; index < members.length && problems.length < mostProblems; index++)
    noteMember(members[index], ["members", index], context, problems);
  return problems;
}

function noteMember(member: unknown, path: Path, context: RecordContext, problems: TalliesProblem[]): void {
  if (!isObject(member)) {
    problems.push({ code: "tallies.member.notAnObject", path });
    return;
  }
  const { born, age, answers } = member;
  const problem = birthProblemOf(born, age, path, context.surveyedOn);
  if (problem !== undefined) problems.push(problem);
  noteAnswers(answers, "person", [...path, "answers"], context, problems);
}

function birthProblemOf(born: unknown, age: unknown, path: Path, surveyedOn: CivilDate): TalliesProblem | undefined {
  const isAge = age === undefined || (Number.isInteger(age) && (age as number) >= 0 && (age as number) <= mostAge);
  if (!isAge) return { code: "tallies.member.ageUnlikely", path: [...path, "age"], most: mostAge };
  if (born === undefined) return undefined;
  const here = [...path, "born"];
  if (!isCivilDate(born)) return { code: "tallies.member.bornUnreadable", path: here };
  const years = ageInYears(born, surveyedOn);
  const { first, last } = eraBounds.buddhist;
  const year = Number(born.slice(0, 4));
  if (years === undefined)
    return {
      code: year >= first && year <= last ? "tallies.member.bornInBuddhistYear" : "tallies.member.bornAfterSurvey",
      path: here,
    };
  if (years > mostAge) return { code: "tallies.member.ageUnlikely", path: here, most: mostAge };
  return age === undefined || age === years
    ? undefined
    : { code: "tallies.member.ageContradictsBirth", path: [...path, "age"] };
}

function noteAnswers(
  answers: unknown,
  of: "household" | "person",
  path: Path,
  { questions }: RecordContext,
  problems: TalliesProblem[],
): void {
  if (answers === undefined) return;
  if (!isObject(answers)) {
    problems.push({ code: "tallies.answers.notAnObject", path });
    return;
  }
  for (const key in answers) {
    if (problems.length >= mostProblems) return;
    const question = questions.get(key);
    const problem =
      question?.of === of
        ? answerProblemOf(answers[key], question, path)
        : ({ code: "tallies.answer.unknownQuestion", path: [...path, key.slice(0, 100)], of } as const);
    if (problem !== undefined) problems.push(problem);
  }
}

function answerProblemOf(answer: unknown, { id, kind, least }: Question, path: Path): TalliesProblem | undefined {
  if (answer === undefined || answer === null) return undefined;
  if (typeof answer === "boolean" && kind === "flag") return undefined;
  const here = [...path, id];
  if (isObject(answer)) {
    const isReason = ["notAsked", "refused", "notSurveyed", "unreadable"].includes(answer.missing as string);
    return isReason ? undefined : { code: "tallies.answer.unknownReason", path: here };
  }
  if (kind === "flag") return { code: "tallies.answer.notFlag", path: here };
  // Numbers stand to each other as their shortest decimals do, so two of them need no exact arithmetic.
  if (
    typeof answer === "number" &&
    typeof least !== "string" &&
    answer >= (least ?? 0) &&
    answer < Number.POSITIVE_INFINITY
  )
    return undefined;
  const number = typeof answer === "number" || typeof answer === "string" ? safeParseRatio(answer) : undefined;
  if (number?.ok !== true) return { code: "tallies.answer.notNumber", path: here };
  if (least === undefined || compareRatio(number.value, parseRatio(least)) >= 0) return undefined;
  return { code: "tallies.answer.tooLow", path: here, least: formatRatio(parseRatio(least)) };
}

function isObject(input: unknown): input is { readonly [key: string]: unknown } {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
