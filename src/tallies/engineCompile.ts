import { parseRatio } from "../amounts/index.js";
import {
  type AgeWindow,
  type BasePopulation,
  type Condition,
  type Measure,
  type Rule,
  type Threshold,
  type ThresholdValue,
  thresholdIn,
} from "../indicators/index.js";
import { bandOf, bandsIn } from "./bandOf.js";
import { compileMeasure, lineOf } from "./engineMeasure.js";
import { endless, type NumberTest, operation, type Program } from "./engineProgram.js";
import type { SlottedQuestions } from "./engineQuestions.js";

/** Turns rules into steps of a program; what several rules ask is a step once. */
export interface Compiler {
  /** The slot that says whether a rule passes. */
  ruleSlot(rule: Rule): number;
  /** The slot that says who belongs to a base. */
  baseSlot(base: BasePopulation): number;
  conditionSlot(condition: Condition): number;
  /** A slot that always holds. */
  readonly always: number;
  /** How many slots there are, those of the questions first. */
  slots(): number;
  program(): Program;
  /** The step that writes a slot, where it is none of a question. */
  stepOf(slot: number): readonly number[] | undefined;
}

/** Begins a program for a survey year. */
export function createCompiler(questions: SlottedQuestions, year: number): Compiler {
  const always = questions.all.length;
  const steps: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const tests: NumberTest[] = [];
  const knownTests = new Map<string, number>();

  function step(what: number, ...operands: readonly number[]): number {
    const key = [what, ...operands].join(" ");
    const made = known.get(key);
    if (made !== undefined) return made;
    const out = always + 1 + steps.length;
    steps.push([what, out, ...operands]);
    known.set(key, out);
    return out;
  }

  function flag(id: string): number {
    const slotted = questions.byId.get(id);
    if (slotted === undefined || slotted.number >= 0)
      throw new RangeError(`set: a question ${id} of yes and no was expected; check it with checkIndicatorSet`);
    return slotted.slot;
  }

  const all = (of: readonly number[], none: readonly number[] = []): number =>
    of.length === 1 && none.length === 0
      ? (of[0] as number)
      : step(operation.all, of.length, none.length, ...of, ...none);

  function ageSlot({ in: unit, least = 0, most }: AgeWindow): number {
    const months = unit === "years" ? 12 : 1;
    return step(operation.age, least * months, most === undefined ? endless : most * months + months - 1);
  }

  function conditionSlot(condition: Condition): number {
    if (condition.kind === "age") return ageSlot(condition.age);
    if (condition.kind === "members") return step(operation.members, condition.least);
    const slot = flag(condition.question);
    return condition.is ? slot : all([], [slot]);
  }

  function testSlot(
    measure: Measure,
    key: unknown,
    rest: (compiled: NumberTest["measure"]) => Omit<NumberTest, "measure">,
  ): number {
    const text = JSON.stringify([measure, key]);
    const made = knownTests.get(text) ?? tests.length;
    if (made === tests.length) {
      const compiled = compileMeasure(measure, questions);
      tests.push({ measure: compiled, ...rest(compiled) });
      knownTests.set(text, made);
    }
    return step(operation.test, made);
  }

  function ruleSlot(rule: Rule): number {
    switch (rule.kind) {
      case "yes":
        return flag(rule.question);
      case "allOf":
        return all(rule.questions.map(flag));
      case "noneOf":
        return all([], rule.questions.map(flag));
      case "anyOf":
        return step(operation.any, rule.questions.length, ...rule.questions.map(flag));
      case "atLeast":
        return step(operation.atLeast, rule.count, rule.questions.length, ...rule.questions.map(flag));
      case "either":
        return step(operation.any, rule.rules.length, ...rule.rules.map(ruleSlot));
      case "branch":
        return step(operation.branch, conditionSlot(rule.when), ruleSlot(rule.met), ruleSlot(rule.unmet));
      case "threshold": {
        const { relation } = rule.threshold;
        const { value } = thresholdAt(rule.threshold, year);
        return testSlot(rule.measure, [relation, value], (compiled) => ({
          lines: [lineOf(parseRatio(value), compiled)],
          passes: () => false,
          simple: {
            sign: relation === "atLeast" || relation === "moreThan" ? 1 : -1,
            orEqual: relation === "atLeast" || relation === "atMost",
          },
        }));
      }
      case "bands": {
        const { bands } = bandsIn(rule.scale, year);
        const ends = bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
        return testSlot(rule.measure, [bands, rule.scale.passing], (compiled) => ({
          lines: ends.map(({ value }) => lineOf(parseRatio(value), compiled)),
          passes: (orderTo) => {
            const band = bandOf(bands, orderTo);
            return band !== undefined && rule.scale.passing.includes(band.id);
          },
          simple: undefined,
        }));
      }
    }
  }

  return {
    always,
    ruleSlot,
    conditionSlot,
    baseSlot({ conditions = [], exclusions = [] }) {
      if (conditions.length === 0 && exclusions.length === 0) return always;
      return all(conditions.map(conditionSlot), exclusions.map(conditionSlot));
    },
    slots: () => always + 1 + steps.length,
    program: () => ({ code: Int32Array.from(steps.flat()), tests }),
    stepOf: (slot) => steps[slot - always - 1],
  };
}

/** The threshold of a year, which a checked set has. */
export function thresholdAt(threshold: Threshold, year: number): ThresholdValue {
  const value = thresholdIn(threshold, year);
  if (value === undefined)
    throw new RangeError(`set: a threshold for ${year} was expected; check it with checkIndicatorSet`);
  return value;
}
