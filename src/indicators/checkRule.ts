import { safeParseRatio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import type { Condition } from "./condition.js";
import type { IndicatorSetProblem } from "./indicatorSetProblems.js";
import { questionsOfMeasure } from "./measure.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { Question } from "./question.js";
import type { Rule } from "./rule.js";
import type { Threshold, YearSpan } from "./threshold.js";

/** What the rules of a set can refer to. */
export interface RuleContext {
  readonly questions: ReadonlyMap<string, Question>;
  readonly years: YearSpan;
}

/** Everything that would keep a rule from being judged, of households or of persons. */
export function checkRule(
  rule: Rule,
  of: MeasuredUnit,
  context: RuleContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  const ask = (id: string, kind: Question["kind"], ...at: Path): readonly IndicatorSetProblem[] =>
    questionProblemsOf(id, kind, of, context, [...path, ...at]);
  switch (rule.kind) {
    case "yes":
      return ask(rule.question, "flag", "question");
    case "threshold":
      return [
        ...questionsOfMeasure(rule.measure).flatMap((id) => ask(id, "number", "measure")),
        ...thresholdProblemsOf(rule.threshold, context.years, [...path, "threshold", "values"]),
      ];
    case "bands":
      return questionsOfMeasure(rule.measure).flatMap((id) => ask(id, "number", "measure"));
    case "either":
      return rule.rules.flatMap((part, index) => checkRule(part, of, context, [...path, "rules", index]));
    case "branch":
      return [
        ...conditionProblemsOf(rule.when, of, context, [...path, "when"]),
        ...checkRule(rule.met, of, context, [...path, "met"]),
        ...checkRule(rule.unmet, of, context, [...path, "unmet"]),
      ];
    default: {
      const questions = [
        ...rule.questions.flatMap((id, index) => ask(id, "flag", "questions", index)),
        ...repetitionsOf(rule.questions, [...path, "questions"]),
      ];
      const isTooHigh = rule.kind === "atLeast" && rule.count > rule.questions.length;
      return isTooHigh ? [...questions, { code: "indicators.rule.countTooHigh", path: [...path, "count"] }] : questions;
    }
  }
}

/** Everything that would keep a condition from being looked at. */
export function conditionProblemsOf(
  condition: Condition,
  of: MeasuredUnit,
  context: RuleContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  if (condition.kind === "answer")
    return questionProblemsOf(condition.question, "flag", of, context, [...path, "question"]);
  if (condition.kind === "members") return [];
  const { least = 0, most } = condition.age;
  const problems: IndicatorSetProblem[] = [];
  if (of === "household") problems.push({ code: "indicators.base.ageOfHousehold", path });
  if (most !== undefined && most < least)
    problems.push({ code: "indicators.base.ageReversed", path: [...path, "age"] });
  return problems;
}

function questionProblemsOf(
  id: string,
  kind: Question["kind"],
  of: MeasuredUnit,
  { questions }: RuleContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  const question = questions.get(id);
  if (question === undefined) return [{ code: "indicators.set.unknownQuestion", path, id }];
  if (question.kind !== kind) return [{ code: "indicators.question.wrongKind", path, id }];
  return of === "household" && question.of === "person" ? [{ code: "indicators.question.ofPersons", path, id }] : [];
}

/** A question that stands twice in a list would count twice. */
function repetitionsOf(ids: readonly string[], path: Path): readonly IndicatorSetProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.size < seen.add(id).size) return [];
    return [{ code: "indicators.set.duplicate", path: [...path, index], id }];
  });
}

/** Each year of the set must have one value: no year two, no year none. */
function thresholdProblemsOf({ values }: Threshold, years: YearSpan, path: Path): readonly IndicatorSetProblem[] {
  const problems: IndicatorSetProblem[] = values.flatMap(({ value }, index) =>
    safeParseRatio(value).ok ? [] : [{ code: "indicators.threshold.notExact", path: [...path, index, "value"] }],
  );
  const inOrder = [...values.entries()].sort(([, a], [, b]) => a.years.first - b.years.first);
  let covered = years.first - 1;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [
    index,
    {
      years: { first, last = Number.POSITIVE_INFINITY },
    },
  ] of inOrder) {
    const here = [...path, index, "years"];
    if (last < first) problems.push({ code: "indicators.set.yearsReversed", path: here });
    if (first <= reached) problems.push({ code: "indicators.threshold.yearsOverlap", path: here, year: first });
    if (first <= covered + 1) covered = Math.max(covered, last);
    reached = Math.max(reached, last);
  }
  if (covered < (years.last ?? Number.POSITIVE_INFINITY))
    problems.push({ code: "indicators.threshold.yearsMissing", path, year: covered + 1 });
  return problems;
}
