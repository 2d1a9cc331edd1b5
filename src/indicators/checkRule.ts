import type { Path } from "../kernel/index.js";
import { checkBands } from "./checkBands.js";
import { checkMeasure } from "./checkMeasure.js";
import { spansProblemsOf } from "./checkYears.js";
import type { Condition } from "./condition.js";
import { numberProblemsOf, repetitionsOf } from "./exactly.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { Question } from "./question.js";
import type { Rule } from "./rule.js";
import type { RuleProblem } from "./ruleProblems.js";
import type { YearSpan } from "./threshold.js";

/** What the rules of a set can refer to. */
export interface RuleContext {
  readonly questions: ReadonlyMap<string, Question>;
  readonly years: YearSpan;
  readonly recordsOf: MeasuredUnit;
  /** How many parts of rules may still be looked at: a rule made to be wrong may hold itself. */
  readonly budget: { left: number };
}

/** How deep rules may nest: what JSON may hold ({@link kernel!plainData}) with room to spare, and more than anyone reads. */
export const mostRuleDepth = 16;

/** Everything that would keep a rule from being judged of what its base looks at. */
export function checkRule(
  rule: Rule,
  of: MeasuredUnit,
  context: RuleContext,
  path: Path,
  depth = 1,
): readonly RuleProblem[] {
  if (depth > mostRuleDepth) return [{ code: "indicators.rule.tooLarge", path }];
  // Told once: what comes after is not looked at.
  if (context.budget.left < 0) return [];
  context.budget.left -= 1;
  if (context.budget.left < 0) return [{ code: "indicators.rule.tooLarge", path }];
  const ask = (id: string, kind: Question["kind"], at: Path): readonly RuleProblem[] =>
    questionProblemsOf(id, kind, of, context.questions, at);
  const within = (part: Rule, ...at: Path): readonly RuleProblem[] =>
    checkRule(part, of, context, [...path, ...at], depth + 1);
  switch (rule.kind) {
    case "yes":
      return ask(rule.question, "flag", [...path, "question"]);
    case "threshold":
      return [
        ...measureProblemsOf(rule, of, context, path),
        ...(rule.threshold.values.length === 0 ? [emptyAt([...path, "threshold", "values"])] : []),
        ...rule.threshold.values.flatMap(({ value }, index) =>
          numberProblemsOf(value, [...path, "threshold", "values", index, "value"]),
        ),
        ...spansProblemsOf(rule.threshold.values, context.years, [...path, "threshold", "values"]),
      ];
    case "bands":
      return [
        ...measureProblemsOf(rule, of, context, path),
        ...checkBands(rule.scale, context.years, [...path, "scale"]),
      ];
    case "either":
      return [
        ...(rule.rules.length === 0 ? [emptyAt([...path, "rules"])] : []),
        ...rule.rules.flatMap((part, index) => within(part, "rules", index)),
      ];
    case "branch":
      return [
        ...conditionProblemsOf(rule.when, of, context, [...path, "when"]),
        ...within(rule.met, "met"),
        ...within(rule.unmet, "unmet"),
      ];
    default: {
      const here = [...path, "questions"];
      return [
        ...(rule.questions.length === 0 ? [emptyAt(here)] : []),
        ...rule.questions.flatMap((id, index) => ask(id, "flag", [...here, index])),
        ...repetitionsOf(rule.questions, (index) => [...here, index]),
        ...(rule.kind === "atLeast" ? countProblemsOf(rule.count, rule.questions.length, [...path, "count"]) : []),
      ];
    }
  }
}

/** Everything that would keep a condition from being looked at. */
export function conditionProblemsOf(
  condition: Condition,
  of: MeasuredUnit,
  context: RuleContext,
  path: Path,
): readonly RuleProblem[] {
  if (condition.kind === "answer")
    return questionProblemsOf(condition.question, "flag", of, context.questions, [...path, "question"]);
  if (condition.kind === "members")
    return [
      ...(context.recordsOf === "household" ? [] : [{ code: "indicators.base.membersElsewhere" as const, path }]),
      ...countProblemsOf(condition.least, 1000, [...path, "least"]),
    ];
  const { least = 0, most } = condition.age;
  const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0 && age <= 2000;
  const problems: RuleProblem[] = [];
  if (of !== "person") problems.push({ code: "indicators.base.ageOfHousehold", path });
  if (!isAge(least) || !isAge(most ?? 0))
    problems.push({ code: "indicators.base.ageUnlikely", path: [...path, "age"] });
  else if (most !== undefined && most < least)
    problems.push({ code: "indicators.base.ageReversed", path: [...path, "age"] });
  return problems;
}

function measureProblemsOf(
  { measure }: Extract<Rule, { readonly kind: "threshold" | "bands" }>,
  of: MeasuredUnit,
  context: RuleContext,
  path: Path,
): readonly RuleProblem[] {
  return checkMeasure(
    measure,
    (id, at) => questionProblemsOf(id, "number", of, context.questions, at),
    context.recordsOf === "household",
    [...path, "measure"],
  );
}

function countProblemsOf(count: number, most: number, path: Path): readonly RuleProblem[] {
  if (!Number.isInteger(count) || count < 1 || count > 1000) return [{ code: "indicators.rule.countUnlikely", path }];
  return count > most ? [{ code: "indicators.rule.countTooHigh", path }] : [];
}

/** What is wrong with asking a question, of this kind, of what the base looks at. */
export function questionProblemsOf(
  id: string,
  kind: Question["kind"],
  of: MeasuredUnit,
  questions: RuleContext["questions"],
  path: Path,
): readonly RuleProblem[] {
  const question = questions.get(id);
  if (question === undefined) return [{ code: "indicators.set.unknownQuestion", path, id }];
  if (question.kind !== kind) return [{ code: "indicators.question.wrongKind", path, id }];
  return of !== "person" && question.of === "person" ? [{ code: "indicators.question.ofPersons", path, id }] : [];
}

function emptyAt(path: Path): RuleProblem {
  return { code: "indicators.rule.empty", path };
}
