import { formatRatio } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import {
  checkIndicatorSet,
  getIndicator,
  type Indicator,
  type IndicatorSet,
  type Measure,
  type Rule,
} from "chumchon/indicators";
import { describeJudgement, judge, type RecordedAnswers, type SurveyRecord } from "chumchon/tallies";
import { describe, expect, test } from "vitest";

const title = { th: "สมมติ", en: "made up" };
const citation = { source: { th: "แบบสมมติ", en: "a made-up form" }, evidence: "unverified" } as const;
const years = { first: 2560, last: 2564 };
const unit = { th: "คะแนน", en: "points" };

/** A made-up set of villages or organisations with one rule. */
function setOf(rule: Rule, more: Partial<Indicator> = {}, types?: readonly string[]): IndicatorSet {
  const { alternatives: _, ...like } = getIndicator(bmn2560, "9");
  const set: IndicatorSet = {
    ...bmn2560,
    id: "made-up",
    recordsOf: "organisation",
    ...(types !== undefined && { unitTypes: types.map((id) => ({ id, title })) }),
    questions: ["a", "b", "c", "d"].map((id) => ({ id, of: "organisation", kind: "number", title, least: 0 })),
    openPoints: [],
    indicators: [{ ...like, unit: "organisation", base: { of: "organisation", title }, rule, ...more }],
  };
  const checked = checkIndicatorSet(set);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return set;
}

const atLeast = (measure: Measure, value: string | number): Rule => ({
  kind: "threshold",
  measure,
  threshold: { relation: "atLeast", unit, values: [{ value, years, citation }] },
});
const record = (answers: RecordedAnswers, more: Partial<SurveyRecord> = {}): SurveyRecord => ({
  place: "80",
  answers,
  ...more,
});

function judged(set: IndicatorSet, one: SurveyRecord, values = false) {
  const answer = judge(set, one, { surveyYear: 2563, values });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const judgement = answer.value.indicators["9"];
  if (judgement === undefined) throw new Error("no judgement");
  return { ...judgement, said: describeJudgement(set, answer.value, "9") };
}

describe("a rate", () => {
  const measure: Measure = { kind: "rate", sumOf: ["a"], over: ["b"], per: 100 };

  // Nakhon Si Thammarat city, standards of public services of 2563: served, base, target in per cent, met or not.
  test.each([
    ["29.767", "57.24", 85, "fail"],
    ["9.75", "12.75", 90, "fail"],
    ["0.63", "1.36", 90, "fail"],
    ["12", "16", 75, "pass"],
    ["11.999999999999999999", "16", 75, "fail"],
    ["12.000000000000000001", "16", 75, "pass"],
    ["9007199254740993", "9007199254740992", 100, "pass"],
    ["9007199254740991", "9007199254740992", 100, "fail"],
  ])("%s of %s against %i per cent", (a, b, target, outcome) => {
    expect(judged(setOf(atLeast(measure, target)), record({ a, b })).outcome).toBe(outcome);
  });

  test("of a base of nobody is not applicable, and says so", () => {
    const { outcome, reason, said } = judged(setOf(atLeast(measure, 90)), record({ a: 0, b: 0 }));
    expect([outcome, reason.because]).toEqual(["notApplicable", "nothingToDivide"]);
    expect(said.en).toContain("The divisor is zero");
  });

  test("one of two is looked at where the other has nobody, and neither where both have none", () => {
    const other: Measure = { kind: "rate", sumOf: ["c"], over: ["d"], per: 100 };
    const set = setOf({ kind: "either", rules: [atLeast(measure, 90), atLeast(other, 90)] });
    const outcome = (a: number, b: number, c: number, d: number) => judged(set, record({ a, b, c, d })).outcome;
    expect([outcome(0, 0, 9, 10), outcome(0, 0, 8, 10), outcome(8, 10, 8, 10), outcome(0, 0, 0, 0)]).toEqual([
      "pass",
      "fail",
      "fail",
      "notApplicable",
    ]);
  });

  test("is missing where a part is", () => {
    expect(judged(setOf(atLeast(measure, 90)), record({ a: 1, b: { missing: "refused" } })).reason.because).toBe(
      "refused",
    );
  });

  test("over a divisor below zero is still exact", () => {
    const set = setOf(atLeast(measure, 90));
    const below = { ...set, questions: set.questions.map(({ least: _, ...question }) => question) };
    expect(judged(below, record({ a: "-9", b: "-10" })).outcome).toBe("pass");
    expect(judged(below, record({ a: "9", b: "-10" })).outcome).toBe("fail");
  });
});

describe("bands", () => {
  test.each([
    [true, true, ["middle", "middle", "middle"]],
    [false, true, [null, "middle", "middle"]],
    [true, false, ["middle", "middle", null]],
    [false, false, [null, "middle", null]],
  ])("closed below: %s, closed above: %s", (below, above, levels) => {
    const band = { id: "middle", title, from: { value: 10, isClosed: below }, to: { value: "20", isClosed: above } };
    const scale = { unit, passing: ["middle"], values: [{ years, citation, bands: [band] }] };
    const set = setOf({ kind: "bands", measure: { kind: "answer", question: "a" }, scale });
    const answers = [10, "15.5", 20].map((a) => judged(set, record({ a })));
    expect(answers.map(({ level }) => (level === null ? null : level?.id))).toEqual(levels);
    expect(answers.map(({ outcome }) => outcome)).toEqual(levels.map((level) => (level === null ? "fail" : "pass")));
    expect(["9.999", "20.001"].map((a) => judged(set, record({ a })).level)).toEqual([null, null]);
  });
});

describe("votes", () => {
  const votes = ["a", "b", "c"].map((question, index) => ({ question, level: index + 1 }));
  const scale = {
    unit,
    passing: ["good"],
    values: [
      {
        years,
        citation,
        bands: [
          { id: "poor", title: { th: "น้อย", en: "poor" }, to: { value: 2, isClosed: false } },
          { id: "good", title: { th: "ดี", en: "good" }, from: { value: "9/4", isClosed: true } },
        ],
      },
    ],
  } as const;
  const rule: Rule = { kind: "bands", measure: { kind: "meanVote", votes }, scale };

  test.each([
    [{ a: 4, b: 1, c: 0 }, "fail", "poor", "6/5"],
    [{ a: 1, b: 1, c: 1 }, "fail", null, "2"],
    [{ a: 1, b: 1, c: 2 }, "pass", "good", "9/4"],
  ])("%o: mean, level and number of votes", (answers, outcome, level, mean) => {
    const answer = judged(setOf(rule), record(answers), true);
    expect(answer.outcome).toBe(outcome);
    expect(answer.level === null ? null : answer.level?.id).toBe(level);
    const [measured] = answer.values?.measured ?? [];
    expect(measured?.value && formatRatio(measured.value)).toBe(mean);
    expect(measured?.votes && Number(formatRatio(measured.votes))).toBe(answers.a + answers.b + answers.c);
  });

  test("a gap between bands is an answer, and is said", () => {
    expect(judged(setOf(rule), record({ a: 1, b: 1, c: 1 })).said.en).toContain("It lies in no band.");
    expect(judged(setOf(rule), record({ a: 1, b: 1, c: 2 })).said.th).toContain("ระดับ: ดี");
  });

  test("fewer hands than none are a mistake, though the set names no least number", () => {
    const set = setOf(rule);
    const unsaid = { ...set, questions: set.questions.map(({ least: _, ...question }) => question) };
    const answer = judge(unsaid, record({ a: -1, b: 1, c: 1 }), { surveyYear: 2561 });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: "tallies.answer.tooLow", path: ["answers", "a"], least: "0" },
    ]);
  });

  test("without any vote there is no mean", () => {
    const answer = judged(setOf(rule), record({ a: 0, b: 0, c: 0 }));
    expect([answer.outcome, answer.level]).toEqual(["missing", undefined]);
  });
});

describe("points", () => {
  const items = [
    { question: "a", most: 5 },
    { question: "b", most: 5 },
    { question: "c", most: 5, isCounted: false },
  ];
  const set = setOf(atLeast({ kind: "points", items, outOf: 100 }, 70));

  test.each([
    [{ a: 5, b: 2, c: 0 }, "pass"],
    [{ a: 5, b: "1.99", c: 5 }, "fail"],
    [{ a: 5, b: 2, c: null }, "pass"],
    [{ a: 5, b: null, c: 5 }, "missing"],
  ])("%o: an item on trial stays out of both sums", (answers, outcome) => {
    expect(judged(set, record(answers)).outcome).toBe(outcome);
  });

  test.each(["5.01", 6])("more than the item can give is a problem: %s", (a) => {
    const answer = judge(set, record({ a, b: 0 }, { row: 7 }), { surveyYear: 2563 });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: "tallies.answer.tooHigh", path: ["answers", "a"], mostPoints: "5", row: 7 },
    ]);
  });
});

describe("types of unit and indicators on trial", () => {
  const rule = atLeast({ kind: "answer", question: "a" }, 1);

  test("of a type it is not for an indicator is not applicable", () => {
    const set = setOf(rule, { appliesTo: ["city"] }, ["city", "tao"]);
    const ask = (type: string) => {
      const { outcome, reason } = judged(set, record({ a: 0 }, { type }));
      return [outcome, reason.because];
    };
    expect([ask("city"), ask("tao")]).toEqual([
      ["fail", "rule"],
      ["notApplicable", "otherType"],
    ]);
  });

  test.each([undefined, "county", 3])("a type the set does not have is a problem: %s", (type) => {
    const one = record({ a: 0 }, { type: type as string });
    const answer = judge(setOf(rule, {}, ["city", "tao"]), one, { surveyYear: 2563 });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: "tallies.record.unknownType", path: ["type"], expected: "city, tao" },
    ]);
  });

  test("an indicator on trial is judged, and marked", () => {
    const { outcome, isCounted, said } = judged(setOf(rule, { isCounted: false }), record({ a: 2 }));
    expect([outcome, isCounted]).toEqual(["pass", false]);
    expect(said.en).toContain("on trial, not counted");
    expect(judged(setOf(rule), record({ a: 2 })).isCounted).toBe(true);
  });
});
