import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import type { IndicatorSet } from "chumchon/indicators";
import { createJudge, type IndicatorJudgement, type JudgementReason, type SurveyRecord } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oracle, type Verdict } from "./oracle.js";
import { anyRecord, anySet } from "./randomSets.js";

const day = "2018-03-15";
const decided: readonly JudgementReason["because"][] = ["rule", "nobodyInBase", "otherType", "nothingToDivide"];

function verdictsOf(set: IndicatorSet, records: readonly SurveyRecord[]): readonly (readonly Verdict[])[] {
  const judgeOne = createJudge(set, { surveyedOn: parseCivilDate(day) });
  return records.map((record) => {
    const answer = judgeOne(record);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return set.indicators.map(({ id }): Verdict => {
      const { outcome, persons, level, reason } = answer.value.indicators[id] as IndicatorJudgement;
      return {
        outcome,
        reason: decided.includes(reason.because) ? undefined : reason.because,
        level: level === undefined || level === null ? level : level.id,
        persons: persons && [persons.pass, persons.fail, persons.notApplicable, persons.missing],
      };
    });
  });
}

describe("the engine judges as the rules are written", () => {
  test("any set, any records one after another: outcome, persons, reason and level", () => {
    fc.assert(
      fc.property(anySet, fc.array(anyRecord, { minLength: 1, maxLength: 4 }), (set, records) => {
        expect(verdictsOf(set, records)).toEqual(records.map((record) => oracle(set, record, 2561, day)));
      }),
      { seed: 2559, numRuns: 500 },
    );
  });

  test("จปฐ. 2560–2564, households of any answers", () => {
    const flag = fc.constantFrom(true, true, true, false, null, { missing: "refused" } as const);
    const income = fc.oneof(fc.constantFrom("9,500", 9500, 9499.99, "37999.99"), fc.nat(90_000));
    const answersOf = (of: "household" | "person") =>
      fc.record(
        Object.fromEntries(
          bmn2560.questions
            .filter((question) => question.of === of)
            .map(({ id, kind }) => [id, kind === "flag" ? flag : income]),
        ),
        { noNullPrototype: true },
      );
    const member = fc.record({ age: fc.nat(100), answers: answersOf("person") }, { noNullPrototype: true });
    const household = fc.record({
      place: fc.constant("84060101"),
      answers: answersOf("household"),
      members: fc.array(member, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: 3 }), (records) => {
        expect(verdictsOf(bmn2560, records)).toEqual(records.map((record) => oracle(bmn2560, record, 2561, day)));
      }),
      { seed: 2559, numRuns: 150 },
    );
  });
});
