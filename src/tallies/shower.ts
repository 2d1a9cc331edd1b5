import { formatRatio } from "../amounts/index.js";
import { type BasePopulation, type Condition, type Outcome, questionsOf } from "../indicators/index.js";
import type { IndicatorSlots, OpenEngine } from "./engine.js";
import { personsAtOnce } from "./engineBoard.js";
import { numberAt } from "./engineMeasure.js";
import type { SlottedQuestion } from "./engineQuestions.js";
import { missingReasons, reasonAt } from "./engineReasons.js";
import type { ShownMember, ShownValues } from "./judgement.js";
import type { Measurer } from "./measurer.js";
import type { RecordedAnswer, RecordedAnswers } from "./record.js";

/** Shows what outcomes were got from, where that was asked for. */
export interface Shower {
  /** What each indicator was got from, the members on the board added to those shown before. */
  show(chunk: number, before: readonly ShownValues[]): readonly ShownValues[];
}

/** Makes a shower of the board of an engine. */
export function createShower(engine: OpenEngine, measurer: Measurer): Shower {
  const { board, questions, compiler, program, indicators, slots, head } = engine;
  const asked = indicators.map(({ base, rule }) =>
    [...new Set([...questionsOfBase(base), ...questionsOf(rule)])].flatMap((id) => questions.byId.get(id) ?? []),
  );
  const has = (bits: number | undefined, person: number): boolean => (((bits ?? 0) >>> person) & 1) === 1;

  function answerAt(slotted: SlottedQuestion, person: number): RecordedAnswer {
    const { slot, number } = slotted;
    if (has(board.no[slot], person)) return false;
    if (has(board.yes[slot], person)) return number < 0 ? true : formatRatio(numberAt(board, slotted, person));
    const reason = reasonAt(slot, person, compiler, program.tests, board);
    return { missing: missingReasons[reason - 1] ?? "notAsked" };
  }

  function answersAt(index: number, isOfPersons: boolean, person: number): RecordedAnswers {
    const of = (asked[index] ?? []).filter((slotted) => slotted.isOfPersons === isOfPersons);
    return Object.fromEntries(of.map((slotted) => [slotted.question.id, answerAt(slotted, person)]));
  }

  function outcomeAt({ base, rule, types }: IndicatorSlots, person: number): Outcome {
    const { yes, no, never } = board;
    if (has(no[base], person) || (types !== undefined && types[head.type] !== true)) return "notApplicable";
    if (!has(yes[base], person)) return "missing";
    if (has(never[rule], person)) return "notApplicable";
    return has(yes[rule], person) ? "pass" : has(no[rule], person) ? "fail" : "missing";
  }

  function membersAt(index: number, chunk: number): readonly ShownMember[] {
    return Array.from({ length: board.persons }, (_, person) => ({
      member: chunk * personsAtOnce + person,
      outcome: outcomeAt(slots[index] as IndicatorSlots, person),
      answers: answersAt(index, true, person),
      measured: measurer.allMeasured((indicators[index] as (typeof indicators)[number]).rule, person),
    }));
  }

  return {
    show: (chunk, before) =>
      indicators.map(({ base, rule }, index): ShownValues => {
        const isOfPersons = base.of === "person";
        const answers = chunk === 0 ? answersAt(index, false, 0) : (before[index]?.answers ?? {});
        if (!isOfPersons)
          return chunk === 0 ? { answers, measured: measurer.allMeasured(rule, 0) } : (before[index] as ShownValues);
        const members = [...(chunk === 0 ? [] : (before[index]?.members ?? [])), ...membersAt(index, chunk)];
        return { answers, measured: [], members };
      }),
  };
}

function questionsOfBase({ conditions = [], exclusions = [] }: BasePopulation): readonly string[] {
  return [...conditions, ...exclusions].flatMap((condition: Condition) =>
    condition.kind === "answer" ? [condition.question] : [],
  );
}
