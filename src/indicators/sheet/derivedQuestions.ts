import type { LocalizedText } from "../../kernel/index.js";
import type { Condition } from "../condition.js";
import type { Alternative, BasePopulation, Indicator } from "../indicatorSet.js";
import { questionsOfMeasure } from "../measure.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import type { Question } from "../question.js";
import type { Rule } from "../rule.js";
import { unsaidUnit } from "./readValues.js";

/** How a rule or a base uses a question. */
interface Use {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly unit?: LocalizedText;
}

/** What is asked, by how it is used: of whom, yes or no or a number, and in what. */
export function derivedQuestions(indicators: readonly Indicator[]): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  for (const indicator of indicators) {
    for (const { base = indicator.base, rule = indicator.rule } of [indicator, ...(indicator.alternatives ?? [])] as (
      | Indicator
      | Alternative
    )[]) {
      for (const use of [...usesOfBase(base), ...usesOf(rule)]) {
        const known = questions.get(use.id);
        questions.set(use.id, known === undefined ? questionOf(use, base.of, indicator) : wider(known, base.of, use));
      }
    }
  }
  return questions;
}

function questionOf({ id, kind, unit }: Use, of: MeasuredUnit, indicator: Indicator): Question {
  const title = id === indicator.id ? indicator.title : { th: `ข้อ ${id}`, en: `Item ${id}` };
  return { id, of, kind, title, ...(unit !== undefined && { unit }) };
}

/** What a household's rule asks is the household's to answer; a person's rule may ask it too. */
function wider(question: Question, of: MeasuredUnit, { unit }: Use): Question {
  return {
    ...question,
    ...(of !== "person" && { of }),
    ...(question.unit === undefined && unit !== undefined && { unit }),
  };
}

function usesOfBase({ conditions = [], exclusions = [] }: BasePopulation): readonly Use[] {
  return [...conditions, ...exclusions].flatMap(usesOfCondition);
}

function usesOfCondition(condition: Condition): readonly Use[] {
  return condition.kind === "answer" ? [{ id: condition.question, kind: "flag" }] : [];
}

function usesOf(rule: Rule): readonly Use[] {
  switch (rule.kind) {
    case "yes":
      return [{ id: rule.question, kind: "flag" }];
    case "either":
      return rule.rules.flatMap(usesOf);
    case "branch":
      return [...usesOfCondition(rule.when), ...usesOf(rule.met), ...usesOf(rule.unmet)];
    case "threshold":
    case "bands": {
      const said = rule.kind === "threshold" ? rule.threshold.unit : rule.scale.unit;
      const isOwn = rule.measure.kind === "answer" && (said.th !== unsaidUnit.th || said.en !== unsaidUnit.en);
      return questionsOfMeasure(rule.measure).map((id) => ({ id, kind: "number", ...(isOwn && { unit: said }) }));
    }
    default:
      return rule.questions.map((id) => ({ id, kind: "flag" }));
  }
}
