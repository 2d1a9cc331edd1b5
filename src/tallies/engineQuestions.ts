import { compareRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import {
  type Indicator,
  type Measure,
  type Question,
  questionsOf,
  questionsOfMeasure,
  type Rule,
} from "../indicators/index.js";

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
  const measures = indicators.flatMap(({ rule }) => measuresOf(rule));
  const mosts = mostPoints(measures);
  const voted = new Set(
    measures.flatMap((measure) => (measure.kind === "meanVote" ? questionsOfMeasure(measure) : [])),
  );
  let numbers = 0;
  const all = sorted.map((question, slot): SlottedQuestion => {
    const isNumber = question.kind === "number";
    return {
      question,
      slot,
      number: isNumber ? numbers++ : -1,
      isOfPersons: question.of === "person",
      // Hands that were raised are not fewer than none, whether the set says so or not.
      least:
        question.least !== undefined ? parseRatio(question.least) : voted.has(question.id) ? ratioOf(0) : undefined,
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
function mostPoints(measures: readonly Measure[]): ReadonlyMap<string, Ratio> {
  const mosts = new Map<string, Ratio>();
  for (const measure of measures) {
    if (measure.kind !== "points") continue;
    for (const item of measure.items) {
      const [most, known] = [parseRatio(item.most), mosts.get(item.question)];
      if (known === undefined || compareRatio(most, known) < 0) mosts.set(item.question, most);
    }
  }
  return mosts;
}

/** The numbers that a rule, and the rules within it, hold against something. */
function measuresOf(rule: Rule): readonly Measure[] {
  switch (rule.kind) {
    case "either":
      return rule.rules.flatMap(measuresOf);
    case "branch":
      return [...measuresOf(rule.met), ...measuresOf(rule.unmet)];
    case "threshold":
    case "bands":
      return [rule.measure];
    default:
      return [];
  }
}
