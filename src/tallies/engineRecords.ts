import { type CivilDate, createAgeCounter, isCivilDate } from "../calendar/index.js";
import type { IndicatorSet } from "../indicators/index.js";
import type { Path } from "../kernel/index.js";
import { createAnswersReader } from "./engineAnswers.js";
import { type EngineBoard, personsAtOnce, wipe } from "./engineBoard.js";
import { noteAge } from "./engineMembers.js";
import type { SlottedQuestions } from "./engineQuestions.js";
import type { TalliesProblem } from "./problems.js";

/** What was read of a record besides its answers. */
export interface RecordHead {
  place: string;
  /** Which of the types of unit of the set it is; -1 where the set tells none apart. */
  type: number;
  surveyedOn: CivilDate | undefined;
  row: number | undefined;
}

/** Reads records onto a board, the members 32 at a time, each field once; and notes all that is wrong. */
export interface RecordReader {
  readonly head: RecordHead;
  /** Reads a record; `onPersons` is called for each 32 members, or once where the set is of no households. */
  read(record: unknown, problems: TalliesProblem[], onPersons: (chunk: number) => void): void;
}

const mostProblems = 100;
const answersPath: Path = ["answers"];
const pathOfAnswers = (): Path => answersPath;

/** Makes a reader for records of a set. */
export function createRecordReader(
  { recordsOf, unitTypes }: Pick<IndicatorSet, "recordsOf" | "unitTypes">,
  questions: SlottedQuestions,
  board: EngineBoard,
  surveyedOn: CivilDate | undefined,
  year: number,
  mostMembers: number,
): RecordReader {
  const types = unitTypes === undefined ? undefined : new Map(unitTypes.map(({ id }, index) => [id, index]));
  const readRecord = createAnswersReader(questions, false, board);
  const readPerson = createAnswersReader(questions, true, board);
  const [firstOfPersons, end] = [questions.ofRecord, questions.all.length];
  const head: RecordHead = { place: "", type: -1, surveyedOn, row: undefined };
  const monthsOnDay = surveyedOn === undefined ? undefined : createAgeCounter(surveyedOn);
  let monthsOf = monthsOnDay;
  let memberAt = 0;
  const pathOfMember = (): Path => ["members", memberAt, "answers"];

  function readHead(record: Fields, problems: TalliesProblem[]): void {
    const { place, type, surveyedOn: day, row, problems: known } = record;
    head.row = wholeOf(row);
    if (known !== undefined) noteKnown(known, problems);
    if (typeof place === "string" && place !== "") head.place = place;
    else problems.push({ code: "tallies.record.noPlace", path: ["place"] });
    head.surveyedOn = surveyedOn;
    monthsOf = monthsOnDay;
    if (day !== undefined) {
      if (isCivilDate(day)) {
        head.surveyedOn = day;
        monthsOf = createAgeCounter(day);
        // A survey may begin before its year or end after it; a Buddhist year in ISO form is centuries away.
        if (Math.abs(Number(day.slice(0, 4)) + 543 - year) > 1)
          problems.push({ code: "tallies.record.surveyDayElsewhere", path: ["surveyedOn"], year });
      } else problems.push({ code: "tallies.record.surveyDayUnreadable", path: ["surveyedOn"] });
    }
    if (types === undefined) return;
    head.type = typeof type === "string" ? (types.get(type) ?? -1) : -1;
    if (head.type < 0)
      problems.push({ code: "tallies.record.unknownType", path: ["type"], expected: [...types.keys()].join(", ") });
  }

  function readMember(member: unknown, person: number, problems: TalliesProblem[]): void {
    if (!isObject(member)) {
      problems.push({ code: "tallies.member.notAnObject", path: ["members", memberAt] });
      return;
    }
    const { born, age, answers, row } = member;
    const before = problems.length;
    const problem = noteAge(born, age, monthsOf, board, person);
    if (problem !== undefined) problems.push({ ...problem, path: ["members", memberAt, ...problem.path] });
    readPerson(answers, 1 << person, person, pathOfMember, problems);
    if (problems.length > before && wholeOf(row) !== undefined) {
      const ofMember = problems.splice(before).map((found) => ({ ...found, row: row as number }));
      for (const found of ofMember) problems.push(found);
    }
  }

  /** The members of a record that must have some; nothing where the list cannot be used. */
  function membersOf({ members, memberCount }: Fields, problems: TalliesProblem[]): readonly unknown[] | undefined {
    if (!Array.isArray(members) || members.length === 0) {
      problems.push({ code: "tallies.record.noMembers", path: ["members"] });
      return undefined;
    }
    const { length } = members;
    if (length > mostMembers) {
      problems.push({ code: "tallies.record.tooManyMembers", path: ["members"], most: mostMembers });
      return undefined;
    }
    if (memberCount !== undefined && memberCount !== length)
      problems.push({ code: "tallies.record.memberCount", path: ["memberCount"] });
    return members;
  }

  return {
    head,
    read(record, problems, onPersons) {
      if (!isObject(record)) {
        problems.push({ code: "tallies.record.notAnObject", path: [] });
        return;
      }
      wipe(board, 0, end);
      board.hasReasons = false;
      board.isClean = isCleanOfKeys();
      readHead(record, problems);
      readRecord(record.answers, -1, 0, pathOfAnswers, problems);
      const members = recordsOf === "household" ? membersOf(record, problems) : undefined;
      if (members === undefined) {
        [board.members, board.persons, board.present] = [0, 0, 0];
        if (problems.length === 0) onPersons(0);
        return;
      }
      const { length } = members;
      board.members = length;
      for (let from = 0; from < length && problems.length < mostProblems; from += personsAtOnce) {
        if (from > 0) wipe(board, firstOfPersons, end);
        const persons = Math.min(personsAtOnce, length - from);
        board.persons = persons;
        board.present = persons === personsAtOnce ? -1 : (1 << persons) - 1;
        for (let person = 0; person < persons; person++) {
          memberAt = from + person;
          readMember(members[memberAt], person, problems);
        }
        if (problems.length === 0) onPersons(from / personsAtOnce);
      }
    },
  };
}

/** What a reader of files found wrong; at most a hundred. */
function noteKnown(known: unknown, problems: TalliesProblem[]): void {
  if (!Array.isArray(known)) return;
  for (const problem of known.slice(0, mostProblems))
    if (isObject(problem) && typeof problem.code === "string") problems.push(problem as unknown as TalliesProblem);
}

function isCleanOfKeys(): boolean {
  for (const _ in {}) return false;
  return true;
}

function wholeOf(row: unknown): number | undefined {
  return typeof row === "number" && Number.isInteger(row) ? row : undefined;
}

interface Fields {
  readonly code?: unknown;
  readonly problems?: unknown;
  readonly place?: unknown;
  readonly type?: unknown;
  readonly surveyedOn?: unknown;
  readonly row?: unknown;
  readonly memberCount?: unknown;
  readonly answers?: unknown;
  readonly members?: unknown;
  readonly born?: unknown;
  readonly age?: unknown;
}

function isObject(input: unknown): input is Fields {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
