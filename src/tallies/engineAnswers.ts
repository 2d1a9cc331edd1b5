import { compareRatio, formatRatio, type Ratio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import { type EngineBoard, personsAtOnce } from "./engineBoard.js";
import { hundredthsOf, hundredthsOfRatio, hundredthsOfText, ratioOfAnswer } from "./engineNumbers.js";
import type { SlottedQuestion, SlottedQuestions } from "./engineQuestions.js";
import type { TalliesProblem } from "./problems.js";

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
  /** For each key the slot of a question of yes and no; or -1 where there is no such question, -2 where it asks for a number. */
  readonly slots: Int32Array;
  readonly questions: readonly (SlottedQuestion | undefined)[];
}

/** Forms have few shapes. */
const mostShapes = 8;
const mostProblems = 100;
const none: Shape = { keys: ["\u0000"], slots: new Int32Array(1), questions: [] };
const given = ["unreadable", "refused", "notSurveyed"];

/** Makes a reader for the questions of records, or for those of persons. */
export function createAnswersReader(
  questions: SlottedQuestions,
  isOfPersons: boolean,
  board: EngineBoard,
): AnswersReader {
  const { yes, no } = board;
  const shapes: Shape[] = [];
  let shape = none;

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
    const made = { keys, slots, questions: asked };
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
    const values: readonly unknown[] = Object.values(answers);
    if (values.length !== keys.length) throw new TypeError("answers that change while they are read");
    if (!isSame(keys, shape.keys)) shape = shapeOf(keys);
    const { slots } = shape;
    for (let at = 0; at < values.length; at++) {
      const answer = values[at];
      const slot = slots[at] as number;
      if (answer === true && slot >= 0) yes[slot] = (yes[slot] as number) | bits;
      else if (answer === false && slot >= 0) no[slot] = (no[slot] as number) | bits;
      else if (answer !== null || slot === -1) {
        const problem = other(at, answer, bits, person);
        if (problem === undefined) continue;
        problems.push({ ...problem, path: [...pathOf(), ...problem.path] });
        if (problems.length >= mostProblems) return;
      }
    }
  };
}

function isSame(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length !== others.length) return false;
  for (let at = 0; at < keys.length; at++) if (keys[at] !== others[at]) return false;
  return true;
}
