import { type Indicator, type IndicatorSet, type MissingReason, outcomes } from "../indicators/index.js";
import { answersOfOpenPoints, chosenIndicators } from "./chosenSet.js";
import { createJudge, type JudgeOptions } from "./judge.js";
import type { TalliesProblem } from "./problems.js";
import type { HouseholdRecord } from "./record.js";

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

/** The reasons for which an answer is missing, in the order of their numbers. */
export const missingReasons: readonly MissingReason[] = ["unreadable", "refused", "notAsked", "notSurveyed"];

/** Makes ready to judge records of one survey. */
export function createEngine(set: IndicatorSet, options: JudgeOptions): JudgingEngine {
  const indicators = chosenIndicators(set, options.options ?? {});
  const judge = createJudge(set, options);
  const last: EngineResult = {
    place: "",
    outcomes: new Uint8Array(indicators.length),
    reasons: new Uint8Array(indicators.length),
    persons: new Int32Array(indicators.length * outcomes.length),
  };
  return {
    indicators,
    openPoints: answersOfOpenPoints(set, options.options ?? {}),
    last,
    run(record) {
      const judged = judge(record as HouseholdRecord);
      if (!judged.ok) return judged.problems;
      last.place = judged.value.place;
      for (const [index, { id }] of indicators.entries()) {
        const judgement = judged.value.indicators[id];
        if (judgement === undefined) continue;
        const { outcome, persons, reason } = judgement;
        last.outcomes[index] = outcomes.indexOf(outcome);
        last.reasons[index] = outcome === "missing" ? 1 + missingReasons.indexOf(reason.because as MissingReason) : 0;
        for (const [lane, name] of outcomes.entries()) last.persons[index * 4 + lane] = persons?.[name] ?? 0;
      }
      return undefined;
    },
  };
}
