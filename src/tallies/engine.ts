import { type CivilDate, isCivilDate, safeBuddhistYearOf } from "../calendar/index.js";
import { type Indicator, type IndicatorSet, outcomes } from "../indicators/index.js";
import { answersOfOpenPoints, chosenIndicators } from "./chosenSet.js";
import { createBoard, type EngineBoard } from "./engineBoard.js";
import { type Compiler, createCompiler } from "./engineCompile.js";
import { type Program, runProgram } from "./engineProgram.js";
import { type SlottedQuestions, slottedQuestions } from "./engineQuestions.js";
import { missingReasons, reasonAt } from "./engineReasons.js";
import { createRecordReader, type RecordHead } from "./engineRecords.js";
import type { JudgeOptions } from "./judgeOptions.js";
import type { TalliesProblem } from "./problems.js";

export { missingReasons };

/** What a record was judged to be, as numbers: one object, overwritten by each run. */
export interface EngineResult {
  /** The place of the record. */
  place: string;
  /** For each indicator the view of the record, by its position in `outcomes`. */
  readonly outcomes: Uint8Array;
  /** For each indicator why it is missing: 0 where it is not, else 1 + the position in `missingReasons`. */
  readonly reasons: Uint8Array;
  /** For each indicator about persons four counts of members, in the order of `outcomes`; 0 for others. */
  readonly persons: Int32Array;
}

/** Judges records one after another, without an object for each. */
export interface JudgingEngine {
  /** The indicators as the open points were answered, in the order of the set. */
  readonly indicators: readonly Indicator[];
  /** How every open point is answered, as one text. */
  readonly openPoints: string;
  /** Judges a record into `last`; what is wrong with it where it cannot be judged, and then `last` is not to be read. */
  run(record: unknown): readonly TalliesProblem[] | undefined;
  /** What the last record was judged to be. */
  readonly last: EngineResult;
}

/** The slots of one indicator, and for which types of unit it is. */
export interface IndicatorSlots {
  readonly base: number;
  readonly rule: number;
  readonly isOfPersons: boolean;
  /** For each type of the set whether the indicator is for it; nothing where it is for all. */
  readonly types: readonly boolean[] | undefined;
}

/** An engine with its inside, for what explains its results. */
export interface OpenEngine extends JudgingEngine {
  readonly board: EngineBoard;
  readonly questions: SlottedQuestions;
  readonly compiler: Compiler;
  readonly program: Program;
  readonly slots: readonly IndicatorSlots[];
  readonly head: RecordHead;
  /** The survey year, by which thresholds are chosen. */
  readonly year: number;
  /** Is called when the members on the board have been judged, 32 at a time, and before others take their place. */
  onPersons: ((chunk: number) => void) | undefined;
}

/** Where no reason was given, nothing was asked: 1 + its position in {@link missingReasons}. */
const notAsked = 3;
const pass = 0;
const fail = 1;
const notApplicable = 2;
const missing = 3;

/** Makes ready to judge records of one survey. */
export function createEngine(set: IndicatorSet, options: JudgeOptions): OpenEngine {
  const { surveyedOn, options: choices = {}, mostMembers = 100 } = options;
  if (surveyedOn !== undefined && !isCivilDate(surveyedOn))
    throw new RangeError("surveyedOn: a day such as 2018-03-15 was expected; read it with parseCivilDate");
  const year = options.surveyYear ?? (surveyedOn === undefined ? Number.NaN : yearOf(surveyedOn));
  if (!Number.isInteger(year))
    throw new RangeError(`surveyYear: a whole Buddhist year, or surveyedOn, was expected, got ${year}`);
  const indicators = chosenIndicators(set, choices);
  const outside = outsideProblemOf(set, year);
  const questions = slottedQuestions(set.questions, indicators);
  const compiler = createCompiler(questions, year);
  const slots = outside === undefined ? indicators.map((indicator) => slotsOf(indicator, set, compiler)) : [];
  const program = compiler.program();
  const board = createBoard(compiler.slots(), questions.all.length, questions.numbers);
  board.yes[compiler.always] = -1;
  const reader = createRecordReader(set, questions, board, surveyedOn, year, mostMembers);
  const last: EngineResult = {
    place: "",
    outcomes: new Uint8Array(indicators.length),
    reasons: new Uint8Array(indicators.length),
    persons: new Int32Array(indicators.length * outcomes.length),
  };

  let isJudging = false;

  /** Judges the persons on the board, the record itself with the first of them. */
  function judgePersons(chunk: number): void {
    isJudging = true;
    runProgram(program, board);
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index] as IndicatorSlots;
      if (slot.isOfPersons) judgeMembers(index, slot, chunk === 0);
      else if (chunk === 0) judgeRecord(index, slot);
    }
    engine.onPersons?.(chunk);
    isJudging = false;
  }

  function judgeMembers(index: number, slot: IndicatorSlots, isFirst: boolean): void {
    const { yes, no, never, present } = board;
    const { persons, outcomes: views, reasons } = last;
    const belongs = (yes[slot.base] as number) & present;
    let passing = belongs & (yes[slot.rule] as number);
    let failing = belongs & (no[slot.rule] as number);
    let without = ((no[slot.base] as number) & present) | (belongs & (never[slot.rule] as number));
    if (slot.types !== undefined && slot.types[reader.head.type] !== true) {
      passing = 0;
      failing = 0;
      without = present;
    }
    const open = present & ~(passing | failing | without);
    const at = index * 4;
    if (isFirst) {
      persons[at] = countOf(passing);
      persons[at + 1] = countOf(failing);
      persons[at + 2] = countOf(without);
      persons[at + 3] = countOf(open);
      reasons[index] = 0;
    } else {
      persons[at] = (persons[at] as number) + countOf(passing);
      persons[at + 1] = (persons[at + 1] as number) + countOf(failing);
      persons[at + 2] = (persons[at + 2] as number) + countOf(without);
      persons[at + 3] = (persons[at + 3] as number) + countOf(open);
    }
    if (open !== 0) noteReasons(index, slot, open);
    if (persons[at + 1] !== 0) {
      views[index] = fail;
      reasons[index] = 0;
    } else views[index] = persons[at + 3] !== 0 ? missing : persons[at] !== 0 ? pass : notApplicable;
  }

  function judgeRecord(index: number, slot: IndicatorSlots): void {
    const { yes, no, never } = board;
    const belongs = (yes[slot.base] as number) & 1;
    const isWithout = (((no[slot.base] as number) | (belongs & (never[slot.rule] as number))) & 1) !== 0;
    last.reasons[index] = 0;
    let outcome: number = missing;
    if (isWithout || (slot.types !== undefined && slot.types[reader.head.type] !== true)) outcome = notApplicable;
    else if ((belongs & (yes[slot.rule] as number)) !== 0) outcome = pass;
    else if ((belongs & (no[slot.rule] as number)) !== 0) outcome = fail;
    else noteReasons(index, slot, 1);
    last.outcomes[index] = outcome;
  }

  function noteReasons(index: number, { base, rule }: IndicatorSlots, open: number): void {
    let reason = last.reasons[index] as number;
    // Where no reason was given in the whole record, nothing was asked.
    if (!board.hasReasons) reason = notAsked;
    else
      for (let person = 0; person < 32; person++) {
        if (((open >>> person) & 1) === 0) continue;
        const found =
          reasonAt(base, person, compiler, program.tests, board) ||
          reasonAt(rule, person, compiler, program.tests, board);
        if (reason === 0 || found < reason) reason = found;
      }
    last.reasons[index] = reason;
  }

  const engine: OpenEngine = {
    indicators,
    openPoints: answersOfOpenPoints(set, choices),
    last,
    board,
    questions,
    compiler,
    program,
    slots,
    head: reader.head,
    year,
    onPersons: undefined,
    run(record) {
      if (outside !== undefined) return [outside];
      const problems: TalliesProblem[] = [];
      reader.head.row = undefined;
      isJudging = false;
      try {
        reader.read(record, problems, judgePersons);
      } catch (thrown) {
        // What a record throws when it is read is its own; what the engine throws is a wrong program.
        if (isJudging) throw thrown;
        problems.push({ code: "tallies.record.unreadable", path: [] });
      }
      if (problems.length === 0) {
        last.place = reader.head.place;
        return undefined;
      }
      const { row } = reader.head;
      return row === undefined ? problems : problems.map((problem) => ({ row, ...problem }));
    },
  };
  return engine;
}

function slotsOf(
  { base, rule, appliesTo }: Indicator,
  { unitTypes }: IndicatorSet,
  compiler: Compiler,
): IndicatorSlots {
  return {
    base: compiler.baseSlot(base),
    rule: compiler.ruleSlot(rule),
    isOfPersons: base.of === "person",
    types: appliesTo === undefined ? undefined : unitTypes?.map(({ id }) => appliesTo.includes(id)),
  };
}

function outsideProblemOf({ years: { first, last } }: IndicatorSet, year: number): TalliesProblem | undefined {
  if (year >= first && (last === undefined || year <= last)) return undefined;
  return { code: "tallies.survey.outsideEdition", path: [], year, first, ...(last !== undefined && { last }) };
}

/** The Buddhist year of a day; of one outside the era the year it would have, for the problem to name. */
function yearOf(surveyedOn: CivilDate): number {
  const year = safeBuddhistYearOf(surveyedOn);
  return year.ok ? year.value : Number(surveyedOn.slice(0, 4)) + 543;
}

/** How many bits are set. */
function countOf(bits: number): number {
  // Most households have few members.
  if (bits >= 0 && bits < 8) return (fewBits >> (2 * bits)) & 3;
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits the numbers 0 to 7 have, two bits for each. */
const fewBits = 0b11_10_10_01_10_01_01_00;
