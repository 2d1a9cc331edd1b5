import { bmn2560 } from "chumchon/data/bmn2560";
import {
  checkIndicatorSet,
  dimensions,
  getIndicator,
  type IndicatorSet,
  indicatorSetSentences,
  needSchema,
  outcomes,
  parseIndicatorSet,
  questionsOf,
  type Rule,
  safeParseIndicatorSet,
  thresholdIn,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

/** The shipped set as JSON holds it, with other values at these paths. */
function spoilt(...changes: readonly (readonly [path: string, value: unknown])[]): unknown {
  const set = JSON.parse(JSON.stringify(bmn2560));
  for (const [path, value] of changes) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    keys.reduce((at, key) => at[key], set)[last] = value;
  }
  return set;
}

function codesOf(input: unknown): readonly string[] {
  const answer = safeParseIndicatorSet(input);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("a set read from JSON", () => {
  test("is the set that was written", () => {
    const answer = safeParseIndicatorSet(JSON.parse(JSON.stringify(bmn2560)));
    expect(answer).toEqual({ ok: true, value: bmn2560 });
    expect(parseIndicatorSet(bmn2560)).toEqual(bmn2560);
  });

  test("may be a registered edition without items", () => {
    const empty = { ...bmn2560, edition: "2565-2569", years: { first: 2565, last: 2569 } };
    const registered = { ...empty, categories: [], questions: [], openPoints: [], indicators: [] };
    expect(codesOf(registered)).toEqual([]);
  });
});

describe("a wrong set is refused", () => {
  const point = { id: "six", title: { th: "ก", en: "A" } };
  const ageOfHousehold = [{ kind: "age", age: { in: "years" } }];
  test.each<[expected: string, path: string, value: unknown]>([
    ["kernel.schema.mismatch indicators.0.rule.kind", "indicators.0.rule.kind", "sumOf"],
    ["kernel.schema.mismatch years", "years.from", 2560],
    ["kernel.schema.mismatch title.th", "title.th", ""],
    ["indicators.set.yearsReversed years", "years", { first: 2564, last: 2560 }],
    ["indicators.set.duplicate indicators.1.id", "indicators.1.id", "1"],
    ["indicators.set.duplicate questions.2.id", "questions.1.id", "2.4"],
    ["indicators.set.duplicate openPoints.1.choices.1.id", "openPoints.1.choices.1", point],
    ["indicators.set.unknownCategory indicators.3.category", "indicators.3.category", "sports"],
    ["indicators.set.unknownQuestion indicators.3.rule.questions.0", "indicators.3.rule.questions.0", "4.9"],
    ["indicators.set.duplicate indicators.3.rule.questions.1", "indicators.3.rule.questions.1", "4.1"],
    ["indicators.set.duplicate indicators.21.rule.measure.sumOf.1", "indicators.21.rule.measure.sumOf.1", "22.1"],
    [
      "indicators.set.unknownQuestion indicators.27.base.conditions.0.question",
      "indicators.27.base.conditions.0.question",
      "x",
    ],
    ["indicators.set.unknownOption indicators.13.alternatives.0.option", "indicators.13.alternatives.0.option", "x"],
    ["indicators.set.unknownChoice indicators.13.alternatives.0.choice", "indicators.13.alternatives.0.choice", "four"],
    ["indicators.set.unknownChoice openPoints.1.default", "openPoints.1.default", "seven"],
    [
      "indicators.alternative.ofDefault indicators.13.alternatives.0.choice",
      "indicators.13.alternatives.0.choice",
      "six",
    ],
    [
      "indicators.alternative.conflict indicators.19.alternatives.1.rule",
      "indicators.19.alternatives.1.rule",
      { kind: "yes", question: "20.income" },
    ],
    [
      "indicators.alternative.otherBase indicators.1.alternatives.0.base",
      "indicators.1.alternatives.0.base",
      { of: "household", title: { th: "ทุกครัวเรือน", en: "Every household" } },
    ],
    ["indicators.question.wrongKind indicators.3.rule.questions.0", "indicators.3.rule.questions.0", "22.1"],
    [
      "indicators.question.wrongKind indicators.0.rule.measure.question",
      "indicators.0.rule.measure.question",
      "3.vaccinated",
    ],
    ["indicators.question.ofPersons indicators.3.rule.questions.0", "indicators.3.rule.questions.0", "3.vaccinated"],
    ["indicators.base.ageReversed indicators.14.base.conditions.0.age", "indicators.14.base.conditions.0.age.most", 2],
    ["indicators.base.ageOfHousehold indicators.3.base.conditions.0", "indicators.3.base.conditions", ageOfHousehold],
    ["indicators.base.personUnit indicators.3.unit", "indicators.3.unit", "person"],
    [
      "indicators.rule.countTooHigh indicators.3.rule.count",
      "indicators.3.rule",
      { kind: "atLeast", count: 2, questions: ["4.1"] },
    ],
    [
      "indicators.threshold.notExact indicators.21.rule.threshold.values.0.value",
      "indicators.21.rule.threshold.values.0.value",
      "38,0",
    ],
    ["indicators.threshold.notExact questions.0.least", "questions.0.least", "none"],
    [
      "indicators.threshold.yearsMissing indicators.21.rule.threshold.values",
      "indicators.21.rule.threshold.values.0.years.first",
      2561,
    ],
  ])("%s", (expected, path, value) => {
    const codes = codesOf(spoilt([path, value]));
    expect(codes).toContain(expected);
    expect(codes.length).toBeLessThanOrEqual(2);
  });

  test("with two lines in one year, or none", () => {
    const line = (first: number, last?: number) => ({
      ...(getIndicator(bmn2560, "22").rule as Extract<Rule, { kind: "threshold" }>).threshold.values[0],
      years: { first, ...(last !== undefined && { last }) },
    });
    const withLines = (...values: readonly object[]) =>
      codesOf(spoilt(["indicators.21.rule.threshold.values", values]));
    const at = "indicators.21.rule.threshold.values";
    expect(withLines(line(2560, 2561), line(2562))).toEqual([]);
    expect(withLines(line(2562), line(2560, 2561))).toEqual([]);
    expect(withLines(line(2560, 2562), line(2562, 2564))).toEqual([`indicators.threshold.yearsOverlap ${at}.1.years`]);
    expect(withLines(line(2560, 2561), line(2563, 2564))).toEqual([`indicators.threshold.yearsMissing ${at}`]);
    expect(withLines(line(2560), line(2564))).toEqual([`indicators.threshold.yearsOverlap ${at}.1.years`]);
  });

  test("that a hostile program made, before any schema sees it", () => {
    const cycle: Record<string, unknown> = { ...bmn2560 };
    cycle.self = cycle;
    expect(codesOf(cycle)).toEqual(["kernel.plainData.cycle self"]);
    let deep: unknown = { kind: "yes", question: "3" };
    for (let level = 0; level < 20_000; level++) deep = { kind: "either", rules: [deep] };
    expect(String(codesOf(spoilt(["indicators.0.rule", deep])))).toContain("kernel.plainData.tooDeep");
  });

  test("with every sentence in Thai and English", () => {
    const answer = safeParseIndicatorSet(spoilt(["indicators.3.category", "sports"]));
    const [problem] = answer.ok ? [] : answer.problems;
    expect(problem && describeProblem(problem, indicatorSetSentences)).toEqual({
      th: "indicators.3.category: ไม่มีหมวด sports ในชุดตัวชี้วัดนี้ โปรดเพิ่มหมวด หรือแก้รหัสหมวด",
      en: "indicators.3.category: the set has no category sports. Add it, or correct the id.",
    });
    for (const sentence of Object.values(indicatorSetSentences)) {
      const { th, en } = (sentence as (problem: object) => { th: string; en: string })({
        id: "x",
        other: "y",
        year: 2560,
        depth: 1,
        values: 1,
        text: 1,
        expected: "e",
      });
      expect([/[ก-๙]/.test(th), /^[\x20-\x7e]+$/.test(en), `${th}${en}`.includes("undefined")]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  test("and thrown at a program that insists", () => {
    expect(() => parseIndicatorSet({})).toThrow("kernel.schema.mismatch");
  });
});

describe("looking into a set", () => {
  test("an indicator by its number; a wrong number is a wrong program", () => {
    expect(getIndicator(bmn2560, "7").category).toBe("health");
    expect(() => getIndicator(bmn2560 as IndicatorSet, "99")).toThrow("bmn 2560-2564");
  });

  test("the questions of a rule, each once", () => {
    expect(questionsOf(getIndicator(bmn2560, "31").rule)).toEqual([
      "31.together.1",
      "31.together.2",
      "31.together.3",
      "31.alone.hasRelatives",
      "31.alone.1",
      "31.alone.2",
    ]);
    const branch: Rule = {
      kind: "branch",
      when: { kind: "answer", question: "a", is: true },
      met: { kind: "atLeast", count: 1, questions: ["b", "a"] },
      unmet: { kind: "yes", question: "c" },
    };
    expect(questionsOf(branch)).toEqual(["a", "b", "c"]);
  });

  test("the line of a year: 38,000 baht from 2560 to 2564 and in no other", () => {
    const { rule } = getIndicator(bmn2560, "22");
    const lines = [2559, 2560, 2564, 2565].map(
      (year) => rule.kind === "threshold" && thresholdIn(rule.threshold, year)?.value,
    );
    expect(lines).toEqual([undefined, "38000", "38000", undefined]);
  });

  test("a set checked in the program gives the same problems as one that is read", () => {
    const wrong = { ...bmn2560, categories: [] };
    const checked = checkIndicatorSet(wrong);
    expect(checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(
      codesOf(wrong),
    );
  });
});

test("the dimensions are the memorandum's, the outcomes four", () => {
  expect(Object.keys(dimensions)).toEqual(["society", "democracy", "economy", "environment", "health"]);
  expect(outcomes).toHaveLength(4);
});

test("a need of the village forum has the columns of any need, without numbers", () => {
  const needs = tableOf(needSchema, [{ need: "forum-1", place: "84060101", source: "forum" }]);
  expect([needs.length, needs.rejected]).toEqual([1, 0]);
});

describe("sets made to do harm", () => {
  test.each(["__proto__", "constructor", "prototype"])("the id %s", (id) => {
    expect(codesOf(spoilt(["indicators.0.id", id]))).toEqual(["indicators.set.reservedId indicators.0.id"]);
    expect(codesOf(spoilt(["questions.0.id", id]))).toContain("indicators.set.reservedId questions.0.id");
  });

  test("many unknown questions are told quickly, the first thousand of them", () => {
    const questions = Array.from({ length: 500 }, (_, index) => `unknown ${index}`);
    const [first] = bmn2560.indicators;
    const indicators = Array.from({ length: 900 }, (_, index) => ({
      ...first,
      id: `i${index}`,
      base: { of: "household" as const, title: first?.title ?? { th: "", en: "" } },
      alternatives: [],
      rule: { kind: "allOf" as const, questions },
    }));
    const answer = checkIndicatorSet({ ...bmn2560, indicators } as unknown as IndicatorSet);
    expect(answer.ok ? 0 : answer.problems.length).toBe(1000);
  });
});
