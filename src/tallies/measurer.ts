import { compareRatio, parseRatio, type Ratio, sumRatios } from "../amounts/index.js";
import type { Band, Condition, Rule } from "../indicators/index.js";
import { bandOf, bandsIn } from "./bandOf.js";
import type { OpenEngine } from "./engine.js";
import { type CompiledMeasure, compileMeasure, exactValueOf, numberAt } from "./engineMeasure.js";
import type { MeasuredValue } from "./judgement.js";

/** A rule that holds a number against something. */
export type NumberRule = Extract<Rule, { readonly kind: "threshold" | "bands" }>;

/** Measures again, exactly and one by one, what an engine has on its board. */
export interface Measurer {
  /** The number a rule holds against its thresholds or bands, of a person on the board or of the record. */
  measured(rule: NumberRule, person: number): MeasuredValue;
  /** Does a condition hold? Nothing where that is not known. */
  holds(condition: Condition, person: number): boolean | undefined;
  /** The numbers of a rule; of a branch those of the way it went. */
  allMeasured(rule: Rule, person: number): readonly MeasuredValue[];
}

/** Makes a measurer for the board of an engine. */
export function createMeasurer({ board, questions, compiler, year }: OpenEngine): Measurer {
  const compiled = new Map<NumberRule["measure"], CompiledMeasure>();
  const bit = (bits: number | undefined, person: number): boolean => (((bits ?? 0) >>> person) & 1) === 1;

  function measured({ measure, ...rule }: NumberRule, person: number): MeasuredValue {
    const known = compiled.get(measure) ?? compileMeasure(measure, questions);
    compiled.set(measure, known);
    const { kind } = measure;
    if (!known.slots.every((slot) => bit(board.yes[slot], person))) return { measure: kind };
    const value = exactValueOf(known, board, person);
    const votes =
      kind === "meanVote"
        ? { votes: sumRatios(known.above.map(({ slotted }) => numberAt(board, slotted, person))) }
        : {};
    if (value === undefined) return { measure: kind, ...votes };
    return {
      measure: kind,
      value,
      ...votes,
      ...(rule.kind === "bands" && { level: bandAt(value, bandsIn(rule.scale, year).bands) }),
    };
  }

  function holds(condition: Condition, person: number): boolean | undefined {
    const slot = compiler.conditionSlot(condition);
    return bit(board.yes[slot], person) ? true : bit(board.no[slot], person) ? false : undefined;
  }

  function allMeasured(rule: Rule, person: number): readonly MeasuredValue[] {
    if (rule.kind === "threshold" || rule.kind === "bands") return [measured(rule, person)];
    if (rule.kind === "either") return rule.rules.flatMap((part) => allMeasured(part, person));
    if (rule.kind !== "branch") return [];
    const went = holds(rule.when, person);
    if (went === undefined) return [rule.met, rule.unmet].flatMap((part) => allMeasured(part, person));
    return allMeasured(went ? rule.met : rule.unmet, person);
  }

  return { measured, holds, allMeasured };
}

function bandAt(value: Ratio, bands: readonly Band[]): Band | null {
  const ends = bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  return bandOf(bands, (end) => compareRatio(value, parseRatio(ends[end]?.value))) ?? null;
}
