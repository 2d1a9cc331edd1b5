import { compareRatio, parseRatio, type Ratio } from "../amounts/index.js";
import { type Indicator, type Question, questionsOf, type Rule } from "../indicators/index.js";

/** A question and where its answers stand on the board. */
export interface SlottedQuestion {
  readonly question: Question;
  /** Its slot. */
  readonly slot: number;
  /** Which of the questions of numbers it is; -1 for one of yes and no. */
  readonly number: number;
  readonly isOfPersons: boolean;
  readonly least: Ratio | undefined;
  /** The most points that can be given. */
  readonly most: Ratio | undefined;
}

/** The questions of a set: those of the record first, then those of persons, each in the order in which rules ask them. */
export interface SlottedQuestions {
  readonly all: readonly SlottedQuestion[];
  readonly byId: ReadonlyMap<string, SlottedQuestion>;
  /** Where those of persons begin. */
  readonly ofRecord: number;
  readonly numbers: number;
}

/** Gives each question its slot. Those that a rule asks together stand together. */
export function slottedQuestions(questions: readonly Question[], indicators: readonly Indicator[]): SlottedQuestions {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const asked = new Set(indicators.flatMap(({ rule }) => questionsOf(rule)));
  const inOrder = [...new Set([...asked].flatMap((id) => byId.get(id) ?? [])), ...questions];
  const sorted = [...new Set(inOrder)].sort((a, b) => Number(a.of === "person") - Number(b.of === "person"));
  const mosts = mostPoints(indicators.map(({ rule }) => rule));
  let numbers = 0;
  const all = sorted.map((question, slot): SlottedQuestion => {
    const isNumber = question.kind === "number";
    return {
      question,
      slot,
      number: isNumber ? numbers++ : -1,
      isOfPersons: question.of === "person",
      least: question.least === undefined ? undefined : parseRatio(question.least),
      most: mosts.get(question.id),
    };
  });
  return {
    all,
    byId: new Map(all.map((slotted) => [slotted.question.id, slotted])),
    ofRecord: all.filter(({ isOfPersons }) => !isOfPersons).length,
    numbers,
  };
}

/** The most points of each question that is asked for points; where rules differ the least of them. */
function mostPoints(rules: readonly Rule[]): ReadonlyMap<string, Ratio> {
  const mosts = new Map<string, Ratio>();
  const note = (rule: Rule): void => {
    if (rule.kind === "either") rule.rules.forEach(note);
    if (rule.kind === "branch") [rule.met, rule.unmet].forEach(note);
    if ((rule.kind !== "threshold" && rule.kind !== "bands") || rule.measure.kind !== "points") return;
    for (const item of rule.measure.items) {
      const [most, known] = [parseRatio(item.most), mosts.get(item.question)];
      if (known === undefined || compareRatio(most, known) < 0) mosts.set(item.question, most);
    }
  };
  rules.forEach(note);
  return mosts;
}
