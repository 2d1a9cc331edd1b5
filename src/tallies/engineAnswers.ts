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

/** Answers by the ids of their questions. */
interface Answers {
  readonly [id: string]: unknown;
}

const mostProblems = 100;
const given = ["unreadable", "refused", "notSurveyed"];

/** Makes a reader for the questions of records, or for those of persons. */
export function createAnswersReader(
  questions: SlottedQuestions,
  isOfPersons: boolean,
  board: EngineBoard,
): AnswersReader {
  const { yes, no } = board;
  const asked = questions.all.filter((question) => question.isOfPersons === isOfPersons);
  const ids = asked.map(({ question }) => question.id);
  const positions = new Map(ids.map((id, position) => [id, position]));
  // The slot of a question of yes and no; -1 for one that asks for a number.
  const slots = Int32Array.from(asked, ({ slot, number }) => (number < 0 ? slot : -1));
  // After each question, and before the first, the question that came next the last time: answers come in few orders.
  const next = Int32Array.from({ length: ids.length + 1 }, (_, position) => position);
  // Ids such as "7" are numbers to JavaScript: texts are made of them anew for each loop over the keys of an object.
  const names: readonly PropertyKey[] = ids.map((id) => (/^(0|[1-9]\d{0,8})$/.test(id) ? Number(id) : id));
  const hasNumbers = names.some((name) => typeof name === "number");
  /** The question that was answered last, counted from 1. */
  let reached = 0;

  /** Puts an answer that may be anything on the board, or says what is wrong with it. */
  function note(key: string, answer: unknown, bits: number, person: number): TalliesProblem | undefined {
    let position = next[reached] as number;
    if (ids[position] !== key) {
      position = positions.get(key) ?? -1;
      if (position < 0)
        return {
          code: "tallies.answer.unknownQuestion",
          path: [key.slice(0, 100)],
          of: isOfPersons ? "person" : "household",
        };
      next[reached] = position;
    }
    reached = position + 1;
    const slot = slots[position] as number;
    if (answer === true && slot >= 0) yes[slot] = (yes[slot] as number) | bits;
    else if (answer === false && slot >= 0) no[slot] = (no[slot] as number) | bits;
    else if (answer !== null && answer !== undefined)
      return noteOther(asked[position] as SlottedQuestion, answer, bits, person);
    return undefined;
  }

  /** An answer that is not yes or no. */
  function noteOther(
    question: SlottedQuestion,
    answer: NonNullable<unknown>,
    bits: number,
    person: number,
  ): TalliesProblem | undefined {
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

  /** Are the keys a loop over them comes to its own, and quickly come to? */
  function canBeLooped(answers: Answers): boolean {
    return board.isClean && !hasNumbers && Object.getPrototypeOf(answers) === Object.prototype;
  }

  return (answers, bits, person, pathOf, problems) => {
    if (answers === undefined) return;
    if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
      problems.push({ code: "tallies.answers.notAnObject", path: pathOf() });
      return;
    }
    const of = answers as Answers;
    reached = 0;
    if (canBeLooped(of)) {
      // Most answers are yes or no, to the question that is expected: for these the loop does without a call.
      let before = 0;
      for (const key in of) {
        const answer = of[key];
        const position = next[before] as number;
        const slot = ids[position] === key ? (slots[position] as number) : -1;
        if (slot >= 0 && answer === true) {
          yes[slot] = (yes[slot] as number) | bits;
          before = position + 1;
          continue;
        }
        if (slot >= 0 && answer === false) {
          no[slot] = (no[slot] as number) | bits;
          before = position + 1;
          continue;
        }
        reached = before;
        const problem = note(key, answer, bits, person);
        before = reached;
        if (problem !== undefined && !tell(problem, pathOf, problems)) return;
      }
    } else {
      for (const key of Object.keys(of)) {
        const expected = next[reached] as number;
        const problem = note(key, of[ids[expected] === key ? (names[expected] as string) : key], bits, person);
        if (problem !== undefined && !tell(problem, pathOf, problems)) return;
      }
    }
  };
}

/** Tells a problem of an answer; false when it is enough. */
function tell(problem: TalliesProblem, pathOf: () => Path, problems: TalliesProblem[]): boolean {
  return problems.push({ ...problem, path: [...pathOf(), ...problem.path] }) < mostProblems;
}
