import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { getIndicator, type IndicatorSet } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { createJudge, type HouseholdRecord, judge, talliesSentences } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { household, person, surveyedOn } from "./madeUp.js";

const judged = (record: HouseholdRecord) => {
  const answer = judge(bmn2560, record, { surveyedOn });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};

describe("the survey day and year", () => {
  test.each(["1800-01-01", "2500-01-01"])("a day outside the era: %s", (day) => {
    const answer = judge(bmn2560, person(40), { surveyedOn: day as typeof surveyedOn });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(["tallies.survey.outsideEdition"]);
  });

  test.each([Number.NaN, 2561.5])("a survey year that is none: %s", (surveyYear) => {
    expect(() => createJudge(bmn2560, { surveyedOn, surveyYear })).toThrow(/^surveyYear/);
  });
});

describe("the reason of what is missing", () => {
  const reasons = ["notSurveyed", "notAsked", "refused", "unreadable"] as const;
  const orders = [reasons, [...reasons].reverse(), ["refused", "unreadable", "notSurveyed", "notAsked"] as const];

  test.each(orders)("does not depend on the order of members: %s %s %s %s", (...order) => {
    const members = order.map((missing) => ({ age: 40, answers: { "25.smokes": { missing } } }));
    expect(judged({ place: "84060101", members }).indicators["25"].reason.because).toBe("unreadable");
  });

  test.each(orders)("does not depend on the order of questions: %s %s %s %s", (...order) => {
    const questions = ["22.1", "22.2", "22.3", "22.4"] as const;
    const answers = Object.fromEntries(questions.map((id, index) => [id, { missing: order[index] ?? "notAsked" }]));
    expect(judged({ place: "84060101", answers, members: [{ age: 40 }] }).indicators["22"].reason.because).toBe(
      "unreadable",
    );
  });
});

describe("the two views of a made-up household", () => {
  const smokers: HouseholdRecord = {
    place: "84060101",
    members: [
      { age: 70, answers: { "25.smokes": true, "27.caredFor": true } },
      { age: 68, answers: { "25.smokes": false } },
      { age: 8, answers: { "25.smokes": false } },
      { age: 5 },
    ],
  };

  test("one who smokes fails the household; the persons are counted one by one", () => {
    const { outcome, persons, unit } = judged(smokers).indicators["25"];
    expect({ outcome, persons, unit }).toEqual({
      outcome: "fail",
      persons: { pass: 2, fail: 1, notApplicable: 0, missing: 1 },
      unit: "person",
    });
  });

  test("nobody fails and one is missing: the household is open", () => {
    expect(judged(smokers).indicators["27"]).toMatchObject({
      outcome: "missing",
      persons: { pass: 1, fail: 0, notApplicable: 2, missing: 1 },
    });
  });

  test("an indicator about households has no persons", () => {
    expect(judged(smokers).indicators["9"].persons).toBe(undefined);
  });

  test("counted in households where that is the reading of the unit", () => {
    const options = { inferredUnits: "household" };
    const answer = judge(bmn2560, smokers, { surveyedOn, options });
    expect(answer.ok && [answer.value.indicators["27"].unit, answer.value.indicators["25"].unit]).toEqual([
      "household",
      "person",
    ]);
  });
});

describe("why", () => {
  test("the rule, its threshold and its source, and never an answer", () => {
    const { reason } = judged(household({ "22.1": 12_345, "22.2": 0, "22.3": 0, "22.4": 0 })).indicators["22"];
    expect(reason).toMatchObject({
      because: "rule",
      rule: "threshold",
      questions: ["22.1", "22.2", "22.3", "22.4"],
      thresholds: [{ value: "38000", years: { first: 2560, last: 2564 } }],
      citation: { evidence: "secondary", locator: "page 57" },
    });
    expect(JSON.stringify(reason)).not.toContain("12345");
  });

  test("nobody in the base, or why the answer is missing", () => {
    expect(judged(person(40)).indicators["1"].reason.because).toBe("nobodyInBase");
    expect(judged(household({ "9.drinkingWater": { missing: "refused" } })).indicators["9"].reason.because).toBe(
      "refused",
    );
    expect(judged(household({})).indicators["9"].reason.because).toBe("notAsked");
  });

  test("thresholds within branches are shown too", () => {
    const rule = getIndicator(bmn2560, "22").rule;
    const nested = {
      kind: "branch",
      when: { kind: "members", least: 2 },
      met: { kind: "either", rules: [rule] },
      unmet: rule,
    } as const;
    const set: IndicatorSet = {
      ...bmn2560,
      indicators: [{ ...getIndicator(bmn2560, "22"), rule: nested }],
    };
    const answer = judge(set, household({ "22.1": 1, "22.2": 0, "22.3": 0, "22.4": 0 }), { surveyedOn });
    expect(answer.ok && answer.value.indicators["22"]?.reason.thresholds.length).toBe(2);
  });
});

describe("rule forms the shipped set does not use", () => {
  const title = { th: "สมมติ", en: "Made-up" };
  const citation = { source: title, evidence: "unverified" } as const;
  const threshold = (relation: "atLeast" | "moreThan" | "atMost" | "lessThan") =>
    ({ relation, unit: title, values: [{ value: "1/3", years: { first: 2560 }, citation }] }) as const;
  const setOf = (rule: IndicatorSet["indicators"][number]["rule"]): IndicatorSet => ({
    ...bmn2560,
    questions: [
      ...["a", "b", "c"].map((id) => ({ id, of: "household", kind: "flag", title }) as const),
      { id: "n", of: "household", kind: "number", title },
    ],
    openPoints: [],
    indicators: [{ ...getIndicator(bmn2560, "9"), rule, alternatives: [] }],
  });
  const outcome = (rule: IndicatorSet["indicators"][number]["rule"], answers: HouseholdRecord["answers"]) => {
    const answer = judge(setOf(rule), household(answers ?? {}), { surveyedOn });
    return answer.ok ? answer.value.indicators["9"]?.outcome : answer.problems;
  };

  test("at least two of three", () => {
    const rule = { kind: "atLeast", count: 2, questions: ["a", "b", "c"] } as const;
    expect(outcome(rule, { a: true, b: true })).toBe("pass");
    expect(outcome(rule, { a: true, b: false })).toBe("missing");
    expect(outcome(rule, { a: true, b: false, c: false })).toBe("fail");
    expect(outcome(rule, { b: false, c: false })).toBe("fail");
  });

  test.each([
    ["atLeast", ["fail", "pass", "pass"]],
    ["moreThan", ["fail", "fail", "pass"]],
    ["atMost", ["pass", "pass", "fail"]],
    ["lessThan", ["pass", "fail", "fail"]],
  ] as const)("%s a third, exactly", (relation, outcomes) => {
    const rule = {
      kind: "threshold",
      measure: { kind: "answer", question: "n" },
      threshold: threshold(relation),
    } as const;
    expect(["0.3333333333333333", "1/3", "0.33333333333333334"].map((n) => outcome(rule, { n }))).toEqual(outcomes);
  });

  test("a branch on an answer that is not known decides only where both ways agree", () => {
    const yes = (question: string) => ({ kind: "yes", question }) as const;
    const rule = {
      kind: "branch",
      when: { kind: "answer", question: "a", is: false },
      met: yes("b"),
      unmet: yes("c"),
    } as const;
    expect(outcome(rule, { a: false, b: true, c: false })).toBe("pass");
    expect(outcome(rule, { a: true, b: true, c: false })).toBe("fail");
    expect(outcome(rule, { b: true, c: true })).toBe("pass");
    expect(outcome(rule, { b: true, c: false })).toBe("missing");
  });
});

describe("wrong records", () => {
  const problemsOf = (record: unknown): readonly string[] => {
    const answer = judge(bmn2560, record as HouseholdRecord, { surveyedOn });
    return answer.ok ? [] : answer.problems.map(({ code, path }) => [code, ...path].join(" ").replace("tallies.", ""));
  };
  const member = (fields: object) => ({ place: "84060101", members: [fields] });
  const answer = (answers: object) => ({ ...household({}), answers });

  test.each<[string, unknown, readonly string[]]>([
    ["no object", null, ["record.notAnObject"]],
    ["a list", [], ["record.notAnObject"]],
    ["no place, no members", {}, ["record.noPlace place", "record.noMembers members"]],
    ["a place that is a number", { place: 84060101, members: [{}] }, ["record.noPlace place"]],
    ["an empty list of members", { place: "84", members: [] }, ["record.noMembers members"]],
    ["10,000 members", { place: "84", members: Array(10_000).fill({}) }, ["record.tooManyMembers members"]],
    ["a head count that contradicts", { ...household({}), memberCount: 2 }, ["record.memberCount memberCount"]],
    ["a member that is none", { place: "84", members: ["somchai"] }, ["member.notAnObject members 0"]],
    ["a negative age", member({ age: -1 }), ["member.ageUnlikely members 0 age"]],
    ["half a year", member({ age: 2.5 }), ["member.ageUnlikely members 0 age"]],
    ["an age as text", member({ age: "40" }), ["member.ageUnlikely members 0 age"]],
    ["an age of 131", member({ age: 131 }), ["member.ageUnlikely members 0 age"]],
    ["born in 1016", member({ born: "1016-01-01" }), ["member.ageUnlikely members 0 born"]],
    ["a birth date in Thai", member({ born: "8 กันยายน 2559" }), ["member.bornUnreadable members 0 born"]],
    ["30 February", member({ born: "2000-02-30" }), ["member.bornUnreadable members 0 born"]],
    ["born the day after the survey", member({ born: "2018-03-16" }), ["member.bornAfterSurvey members 0 born"]],
    ["a Buddhist year", member({ born: "2539-05-05" }), ["member.bornInBuddhistYear members 0 born"]],
    [
      "an age beside another birth date",
      member({ born: "2000-01-01", age: 17 }),
      ["member.ageContradictsBirth members 0 age"],
    ],
    ["answers that are a list", answer([true]), ["answers.notAnObject answers"]],
    ["an unknown question", answer({ "99": true }), ["answer.unknownQuestion answers 99"]],
    [
      "a person's question asked of the household",
      answer({ "6.checked": true }),
      ["answer.unknownQuestion answers 6.checked"],
    ],
    [
      "a household's question asked of a person",
      member({ answers: { "9.drinkingWater": true } }),
      ["answer.unknownQuestion members 0 answers 9.drinkingWater"],
    ],
    ["yes as text", answer({ "9.drinkingWater": "yes" }), ["answer.notFlag answers 9.drinkingWater"]],
    ["yes as a number", answer({ "9.drinkingWater": 1 }), ["answer.notFlag answers 9.drinkingWater"]],
    ["text in a number field", answer({ "22.1": "a lot" }), ["answer.notNumber answers 22.1"]],
    ["a number that is none", answer({ "22.1": Number.NaN }), ["answer.notNumber answers 22.1"]],
    ["yes in a number field", answer({ "22.1": true }), ["answer.notNumber answers 22.1"]],
    ["less than nothing", answer({ "22.1": "-0.01" }), ["answer.tooLow answers 22.1"]],
    [
      "a reason nobody knows",
      answer({ "9.drinkingWater": { missing: "lost" } }),
      ["answer.unknownReason answers 9.drinkingWater"],
    ],
    [
      "a reserved key",
      JSON.parse('{"place":"84","members":[{}],"answers":{"__proto__":true}}'),
      ["answer.unknownQuestion answers __proto__"],
    ],
  ])("%s", (_, record, problems) => {
    expect(problemsOf(record)).toEqual(problems);
  });

  test("every problem at once, and no more than a hundred", () => {
    expect(problemsOf({ ...member({ age: -1, answers: { x: 1 } }), memberCount: 3 })).toHaveLength(3);
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, true]));
    expect(problemsOf(answer(keys)).length).toBeLessThanOrEqual(101);
  });

  test("and no value of the record in any of them", () => {
    const secret = "12-3456-78";
    const record = {
      place: "84",
      memberCount: 77,
      answers: { "9.drinkingWater": secret, "22.1": secret },
      members: [{ born: secret, age: 3 }],
    };
    const answered = judge(bmn2560, record as unknown as HouseholdRecord, { surveyedOn });
    const problems = answered.ok ? [] : answered.problems;
    expect(problems).toHaveLength(4);
    expect(
      JSON.stringify([problems, problems.map((problem) => describeProblem(problem, talliesSentences))]),
    ).not.toMatch(/12-3456|77/);
  });

  test("every code has both sentences", () => {
    const spec = { kind: "integer" };
    for (const sentence of Object.values(talliesSentences)) {
      for (const of of ["household", "person"]) {
        const problem = {
          expected: spec,
          of,
          most: 1,
          least: "0",
          mostPoints: "5",
          year: 2566,
          first: 2560,
          last: 2564,
          id: "x",
          place: "84",
          above: "TH",
          given: { surveyed: 2, pass: 1, fail: 1 },
          parts: { surveyed: 1, pass: 1, fail: 0 },
          wanting: 1,
        };
        const { th, en } = (sentence as (problem: object) => { th: string; en: string })(problem);
        expect([/[ก-๙]/.test(th), /^[\x20-\x7e–]+$/.test(en), `${th}${en}`.includes("undefined")]).toEqual([
          true,
          true,
          false,
        ]);
      }
    }
  });
});

describe("the survey year", () => {
  const record = household({});
  test("must belong to the edition", () => {
    const on = (day: string, surveyYear?: number): boolean =>
      createJudge(bmn2560, { surveyedOn: parseCivilDate(day), ...(surveyYear !== undefined && { surveyYear }) })(record)
        .ok;
    expect([on("2016-12-31"), on("2017-01-01"), on("2021-12-31"), on("2022-01-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(on("2016-12-31", 2560)).toBe(true);
  });

  test("of an edition that has not ended has no end", () => {
    const open: IndicatorSet = { ...bmn2560, years: { first: 2565 }, indicators: [] };
    const at = (day: string) => judge(open, record, { surveyedOn: parseCivilDate(day) });
    expect(at("2030-01-01").ok).toBe(true);
    expect(at("2021-01-01")).toEqual({
      ok: false,
      problems: [{ code: "tallies.survey.outsideEdition", path: [], year: 2564, first: 2565 }],
    });
  });

  test("chooses the line: a set that was not checked and lacks one is a wrong program", () => {
    const late: IndicatorSet = { ...bmn2560, years: { first: 2560, last: 2570 } };
    expect(() => createJudge(late, { surveyedOn: parseCivilDate("2025-01-01") })).toThrow("checkIndicatorSet");
  });
});
