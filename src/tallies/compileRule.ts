import { compareRatio, multiplyRatio, parseRatio, type Ratio, ratioOf, sumRatios } from "../amounts/index.js";
import {
  type BasePopulation,
  type Condition,
  type MissingReason,
  type Question,
  type Rule,
  type Threshold,
  type ThresholdValue,
  thresholdIn,
} from "../indicators/index.js";
import { flagOf, isOfAge, numberOf, type Subject } from "./subject.js";
import { all, any, atLeast, not, type Test, type Truth, tellingReason } from "./truth.js";

/** A rule or a base, ready to be asked of many subjects. */
export type SubjectTest = Test<Subject>;

/** What rules are compiled for. */
export interface CompileContext {
  readonly questions: ReadonlyMap<string, Question>;
  /** The survey year, by which thresholds are chosen. */
  readonly year: number;
}

/** A rule as a test; whether the subject passes. */
export function compileRule(rule: Rule, context: CompileContext): SubjectTest {
  switch (rule.kind) {
    case "yes":
      return flagTest(rule.question, context);
    case "allOf": {
      const tests = rule.questions.map((question) => flagTest(question, context));
      return (subject) => all(tests, subject);
    }
    case "anyOf": {
      const tests = rule.questions.map((question) => flagTest(question, context));
      return (subject) => any(tests, subject);
    }
    case "noneOf": {
      const tests = rule.questions.map((question) => flagTest(question, context));
      return (subject) => not(any(tests, subject));
    }
    case "atLeast": {
      const tests = rule.questions.map((question) => flagTest(question, context));
      return (subject) => atLeast(rule.count, tests, subject);
    }
    case "either": {
      const tests = rule.rules.map((part) => compileRule(part, context));
      return (subject) => any(tests, subject);
    }
    case "branch":
      return branchTest(rule, context);
    case "bands":
      throw new RangeError("bands: not judged yet");
    case "threshold": {
      const { measure } = rule;
      if (measure.kind === "answer") {
        const [number, stands] = [numberTest(measure.question, context), relationTest(rule.threshold, context)];
        return (subject) => {
          const value = number(subject);
          return typeof value === "string" ? value : stands(value, 1);
        };
      }
      if (measure.kind !== "perMember") throw new RangeError(`${measure.kind}: not judged yet`);
      const numbers = measure.sumOf.map((question) => numberTest(question, context));
      const stands = relationTest(rule.threshold, context);
      return (subject) => {
        const values = numbers.map((number) => number(subject));
        const missing = values.filter((value) => typeof value === "string");
        return missing.length > 0
          ? missing.reduce(tellingReason)
          : stands(sumRatios(values as readonly Ratio[]), subject.members);
      };
    }
  }
}

/** A base population as a test; whether the subject belongs to it. */
export function compileBase(
  { conditions = [], exclusions = [] }: BasePopulation,
  context: CompileContext,
): SubjectTest {
  const tests = [
    ...conditions.map((condition) => compileCondition(condition, context)),
    ...exclusions.map((condition) => {
      const test = compileCondition(condition, context);
      return (subject: Subject): Truth => not(test(subject));
    }),
  ];
  return (subject) => all(tests, subject);
}

/** The thresholds a rule is held against in a year. */
export function thresholdsOf(rule: Rule, year: number): readonly ThresholdValue[] {
  if (rule.kind === "threshold") return [thresholdAt(rule.threshold, year)];
  if (rule.kind === "either") return rule.rules.flatMap((part) => thresholdsOf(part, year));
  if (rule.kind === "branch") return [...thresholdsOf(rule.met, year), ...thresholdsOf(rule.unmet, year)];
  return [];
}

function compileCondition(condition: Condition, context: CompileContext): SubjectTest {
  switch (condition.kind) {
    case "answer": {
      const test = flagTest(condition.question, context);
      return condition.is ? test : (subject) => not(test(subject));
    }
    case "age":
      return (subject) => isOfAge(subject, condition.age);
    case "members":
      return ({ members }) => members >= condition.least;
  }
}

/** Where the condition is not known, a rule decides only if both ways agree. */
function branchTest(rule: Extract<Rule, { readonly kind: "branch" }>, context: CompileContext): SubjectTest {
  const when = compileCondition(rule.when, context);
  const [met, unmet] = [compileRule(rule.met, context), compileRule(rule.unmet, context)];
  return (subject) => {
    const holds = when(subject);
    if (typeof holds === "boolean") return holds ? met(subject) : unmet(subject);
    const [one, other] = [met(subject), unmet(subject)];
    return one === other ? one : holds;
  };
}

function flagTest(question: string, { questions }: CompileContext): SubjectTest {
  return questions.get(question)?.of === "person"
    ? ({ person }) => flagOf(person, question)
    : ({ household }) => flagOf(household, question);
}

function numberTest(question: string, { questions }: CompileContext): (subject: Subject) => Ratio | MissingReason {
  return questions.get(question)?.of === "person"
    ? ({ person }) => numberOf(person, question)
    : ({ household }) => numberOf(household, question);
}

/** How a sum over so many stands to the threshold: the threshold is multiplied, nothing is divided. */
function relationTest(threshold: Threshold, { year }: CompileContext): (sum: Ratio, over: number) => boolean {
  const line = parseRatio(thresholdAt(threshold, year).value);
  return (sum, over) => {
    const order = compareRatio(sum, multiplyRatio(line, ratioOf(over)));
    switch (threshold.relation) {
      case "atLeast":
        return order >= 0;
      case "moreThan":
        return order > 0;
      case "atMost":
        return order <= 0;
      case "lessThan":
        return order < 0;
    }
  };
}

function thresholdAt(threshold: Threshold, year: number): ThresholdValue {
  const value = thresholdIn(threshold, year);
  if (value === undefined)
    throw new RangeError(`set: a threshold for ${year} was expected; check it with checkIndicatorSet`);
  return value;
}
