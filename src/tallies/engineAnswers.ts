import { compareRatio, formatRatio, type Ratio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import { type EngineBoard, personsAtOnce } from "./engineBoard.js";
import { hundredthsOf, hundredthsOfRatio, hundredthsOfText, ratioOfAnswer } from "./engineNumbers.js";
import type { SlottedQuestion, SlottedQuestions } from "./engineQuestions.js";
import type { TalliesProblem } from "./problems.js";
import { propertyReaders, type Readable, readTogether } from "./propertyReaders.js";

/** Reads the answers of a record, or of one person, onto a board; and notes what is wrong with them. */
export type AnswersReader = (
  answers: unknown,
  /** The bits of those the answers are of. */
  bits: number,
  /** Which person on the board; 0 for a record. */
  person: number,
  /** Where the answers stand in the record. */
  pathOf: () => Path,
  problems: TalliesProblem[],
) => void;

/** The keys of answers as they came before, and what each of them means. */
interface Shape {
  readonly keys: readonly string[];
  /** The keys as they are read, up to the end of the last reader. */
  readonly reads: readonly PropertyKey[];
  /** May the keys be read without looking whether they are there? */
  readonly canRead: boolean;
  /** For each key the slot of a question of yes and no; or -1 where there is no such question, -2 where it asks for a number. */
  readonly slots: Int32Array;
  readonly questions: readonly (SlottedQuestion | undefined)[];
}

/** Forms have few shapes. */
const mostShapes = 8;
const mostProblems = 100;
/** Of the eight readers five are for the answers of a record, three for those of its members. */
const readersOfRecords = 5;
const given = ["unreadable", "refused", "notSurveyed"];

/** Makes a reader for the questions of records, or for those of persons. */
export function createAnswersReader(
  questions: SlottedQuestions,
  isOfPersons: boolean,
  board: EngineBoard,
): AnswersReader {
  const { yes, no } = board;
  const readers = isOfPersons ? propertyReaders.slice(readersOfRecords) : propertyReaders.slice(0, readersOfRecords);
  const values: unknown[] = [];
  const shapes: Shape[] = [];
  let shape: Shape = { keys: ["\u0000"], reads: [], canRead: false, slots: new Int32Array(1), questions: [] };

  function shapeOf(keys: readonly string[]): Shape {
    const known = shapes.find((candidate) => isSame(keys, candidate.keys));
    if (known !== undefined) return known;
    const asked = keys.map((key) => {
      const question = questions.byId.get(key);
      return question?.isOfPersons === isOfPersons ? question : undefined;
    });
    const slots = Int32Array.from(asked, (question) =>
      question === undefined ? -1 : question.number >= 0 ? -2 : question.slot,
    );
    const reads = keys.map((key): PropertyKey => (/^(0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key));
    // The last reader reads to its end, and so a key again.
    while (reads.length > 0 && reads.length % readTogether > 0) reads.push(reads[0] as PropertyKey);
    // What every object has, such as toString, is not there because it can be read.
    const canRead = asked.every((question) => question !== undefined) && !keys.some((key) => key in {});
    const made = { keys, reads, canRead, slots, questions: asked };
    // A file of nonsense has a new shape in each row, and is not kept.
    if (keys.length <= questions.all.length) shapes.unshift(made);
    if (shapes.length > mostShapes) shapes.pop();
    return made;
  }

  /** An answer that is not yes or no, or stands where there is no such question. */
  function other(at: number, answer: unknown, bits: number, person: number): TalliesProblem | undefined {
    const question = shape.questions[at];
    if (question === undefined)
      return {
        code: "tallies.answer.unknownQuestion",
        path: [(shape.keys[at] as string).slice(0, 100)],
        of: isOfPersons ? "person" : "household",
      };
    if (answer === null || answer === undefined) return undefined;
    const path = [question.question.id];
    if (typeof answer === "object") {
      const missing = Array.isArray(answer) ? undefined : (answer as { readonly missing?: unknown }).missing;
      const reason = given.indexOf(missing as string);
      if (reason < 0) return missing === "notAsked" ? undefined : { code: "tallies.answer.unknownReason", path };
      const of = board.reasons[reason] as Int32Array;
      of[question.slot] = (of[question.slot] as number) | bits;
      board.hasReasons = true;
      return undefined;
    }
    if (question.number < 0) return { code: "tallies.answer.notFlag", path };
    return noteNumber(question, answer, bits, person, path);
  }

  function noteNumber(
    { slot, number, least, most }: SlottedQuestion,
    answer: unknown,
    bits: number,
    person: number,
    path: Path,
  ): TalliesProblem | undefined {
    let hundredths = Number.NaN;
    if (typeof answer === "number") hundredths = hundredthsOf(answer);
    else if (typeof answer === "string") hundredths = hundredthsOfText(answer);
    let exact: Ratio | undefined;
    if (Number.isNaN(hundredths)) {
      exact = ratioOfAnswer(answer);
      if (exact === undefined) return { code: "tallies.answer.notNumber", path };
      hundredths = hundredthsOfRatio(exact);
    }
    // Most numbers are held against 0 only.
    if ((least !== undefined && (least.numerator !== 0n || !(hundredths >= 0))) || most !== undefined) {
      const value = exact ?? { numerator: BigInt(hundredths), denominator: 100n };
      if (least !== undefined && compareRatio(value, least) < 0)
        return { code: "tallies.answer.tooLow", path, least: formatRatio(least) };
      if (most !== undefined && compareRatio(value, most) > 0)
        return { code: "tallies.answer.tooHigh", path, mostPoints: formatRatio(most) };
    }
    const place = number * personsAtOnce + person;
    board.hundredths[place] = hundredths;
    if (Number.isNaN(hundredths)) board.exact[place] = exact;
    yes[slot] = (yes[slot] as number) | bits;
    return undefined;
  }

  return (answers, bits, person, pathOf, problems) => {
    if (answers === undefined) return;
    if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
      problems.push({ code: "tallies.answers.notAnObject", path: pathOf() });
      return;
    }
    const keys = Object.keys(answers);
    if (keys.length === shape.keys.length && shape.canRead && board.isClean) {
      const before = problems.length;
      readInto(values, answers as Readable, shape.reads);
      if (noteAll(values, keys.length, bits, person, pathOf, problems)) return;
      // A key of the shape is not there, so another is: the keys must be looked at one by one.
      problems.length = before;
    }
    const found: readonly unknown[] = Object.values(answers);
    if (found.length !== keys.length) throw new TypeError("answers that change while they are read");
    if (!isSame(keys, shape.keys)) shape = shapeOf(keys);
    noteAll(found, keys.length, bits, person, pathOf, problems);
  };

  /** Puts answers in the order of the shape on the board; false where one is undefined. */
  function noteAll(
    given: readonly unknown[],
    count: number,
    bits: number,
    person: number,
    pathOf: () => Path,
    problems: TalliesProblem[],
  ): boolean {
    const { slots } = shape;
    let isWhole = true;
    for (let at = 0; at < count; at++) {
      const answer = given[at];
      const slot = slots[at] as number;
      if (answer === true && slot >= 0) yes[slot] = (yes[slot] as number) | bits;
      else if (answer === false && slot >= 0) no[slot] = (no[slot] as number) | bits;
      else if (answer !== null || slot === -1) {
        if (answer === undefined) isWhole = false;
        const problem = other(at, answer, bits, person);
        if (problem === undefined) continue;
        problems.push({ ...problem, path: [...pathOf(), ...problem.path] });
        if (problems.length >= mostProblems) return isWhole;
      }
    }
    return isWhole;
  }

  function readInto(to: unknown[], from: Readable, keys: readonly PropertyKey[]): void {
    let at = 0;
    for (const read of readers) {
      if (at >= keys.length) return;
      read(from, keys, to, at);
      at += readTogether;
    }
    for (; at < keys.length; at++) to[at] = from[keys[at] as string];
  }
}

function isSame(keys: readonly string[], others: readonly string[]): boolean {
  return keys.length === others.length && keys.every((key, at) => key === others[at]);
}
