import { bmn2560 } from "chumchon/data/bmn2560";
import {
  type Band,
  checkIndicatorSet,
  type IndicatorSet,
  indicatorSetOfTable,
  indicatorSetSentences,
  type Measure,
  type Rule,
  recordColumnsOf,
  safeParseIndicatorSet,
  tableOfIndicatorSet,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { surveySchema } from "chumchon/tallies";
import { describe, expect, test } from "vitest";

const text = { th: "สมมติ", en: "Made up" };
const citation = { source: text, evidence: "unverified" } as const;
const years = { first: 2566, last: 2570 };

/** A made-up set of one indicator with these changes; flags f1…f3 of households and p of persons, numbers n1…n3. */
function madeUp(
  changes: Partial<IndicatorSet["indicators"][number]> = {},
  set: Partial<IndicatorSet> = {},
): IndicatorSet {
  const flag = (id: string, of: "household" | "person") => ({ id, of, kind: "flag", title: text }) as const;
  const number = (id: string) => ({ id, of: "household", kind: "number", title: text }) as const;
  return {
    id: "made-up",
    edition: "1",
    years,
    title: text,
    citation,
    recordsOf: "household",
    categories: [{ id: "c", title: text }],
    questions: [
      ...["f1", "f2", "f3"].map((id) => flag(id, "household")),
      flag("p", "person"),
      ...["n1", "n2", "n3"].map(number),
    ],
    openPoints: [],
    indicators: [
      {
        id: "1",
        title: text,
        category: "c",
        dimension: "economy",
        unit: "household",
        base: { of: "household", title: text },
        rule: { kind: "yes", question: "f1" },
        better: "higher",
        sources: { title: citation, unit: citation, base: citation, rule: citation },
        ...changes,
      },
    ],
    ...set,
  };
}

/** The same set of these records, with a question of this id as well. */
function withQuestion(
  id: string,
  recordsOf: IndicatorSet["recordsOf"],
  more: Partial<IndicatorSet> = {},
): IndicatorSet {
  const question = { id, of: recordsOf, kind: "flag", title: text } as const;
  const base = { of: recordsOf, title: text };
  return madeUp(
    { unit: recordsOf, base, rule: { kind: "yes", question: id } },
    { recordsOf, questions: [question], ...more },
  );
}

/** What is wrong, each code with the end of its path. */
function faultsOf(set: IndicatorSet): readonly string[] {
  const answer = checkIndicatorSet(set);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.slice(2).join(".")}`);
}

const held = (measure: Measure): Partial<IndicatorSet["indicators"][number]> => ({
  rule: {
    kind: "threshold",
    measure,
    threshold: { relation: "atLeast", unit: text, values: [{ value: 1, years, citation }] },
  },
});

const banded = (
  values: readonly (readonly Band[])[],
  passing: readonly string[] = ["b"],
): Partial<IndicatorSet["indicators"][number]> => ({
  rule: {
    kind: "bands",
    measure: { kind: "answer", question: "n1" },
    scale: {
      unit: text,
      values: values.map((bands, index) => ({
        bands,
        citation,
        years: values.length === 1 ? years : { first: 2566 + index, ...(index === 0 && { last: 2566 }) },
      })),
      passing,
    },
  },
});

/** A band from notation: "[50,75)" with the id b, or another. */
function band(notation: string, id = "b"): Band {
  const [, open, from, to, close] = /^([[(])([^,]*),([^,]*)([\])])$/.exec(notation) ?? [];
  return {
    id,
    title: text,
    ...(from !== "" && { from: { value: from ?? "", isClosed: open === "[" } }),
    ...(to !== "" && { to: { value: to ?? "", isClosed: close === "]" } }),
  };
}

describe("a measure", () => {
  test("of each kind is sound", () => {
    const measures: readonly Measure[] = [
      { kind: "answer", question: "n1" },
      { kind: "perMember", sumOf: ["n1", "n2"] },
      { kind: "rate", sumOf: ["n1"], over: ["n1", "n2"], per: 100 },
      {
        kind: "meanVote",
        votes: [
          { question: "n1", level: 1 },
          { question: "n2", level: "2.5" },
        ],
      },
      {
        kind: "points",
        items: [
          { question: "n1", most: 5 },
          { question: "n2", most: 5, isCounted: false },
        ],
        outOf: 100,
      },
    ];
    for (const measure of measures) expect(faultsOf(madeUp(held(measure)))).toEqual([]);
  });

  test.each<[string, Measure]>([
    ["indicators.question.wrongKind rule.measure.question", { kind: "answer", question: "f1" }],
    ["indicators.set.unknownQuestion rule.measure.sumOf.1", { kind: "perMember", sumOf: ["n1", "n9"] }],
    ["indicators.set.duplicate rule.measure.sumOf.1", { kind: "perMember", sumOf: ["n1", "n1"] }],
    ["indicators.rule.empty rule.measure.sumOf", { kind: "perMember", sumOf: [] }],
    ["indicators.set.duplicate rule.measure.over.1", { kind: "rate", sumOf: ["n1"], over: ["n2", "n2"], per: 100 }],
    ["indicators.measure.notPositive rule.measure.per", { kind: "rate", sumOf: ["n1"], over: ["n2"], per: 0 }],
    ["indicators.threshold.notExact rule.measure.per", { kind: "rate", sumOf: ["n1"], over: ["n2"], per: "many" }],
    [
      "indicators.measure.sameLevel rule.measure.votes.1.level",
      {
        kind: "meanVote",
        votes: [
          { question: "n1", level: 1 },
          { question: "n2", level: "1.0" },
        ],
      },
    ],
    [
      "indicators.set.duplicate rule.measure.votes.1.question",
      {
        kind: "meanVote",
        votes: [
          { question: "n1", level: 1 },
          { question: "n1", level: 2 },
        ],
      },
    ],
    [
      "indicators.measure.notPositive rule.measure.items.0.most",
      { kind: "points", items: [{ question: "n1", most: "0" }], outOf: 100 },
    ],
    [
      "indicators.measure.notPositive rule.measure.outOf",
      { kind: "points", items: [{ question: "n1", most: 1 }], outOf: -1 },
    ],
    [
      "indicators.measure.nothingCounted rule.measure.items",
      { kind: "points", items: [{ question: "n1", most: 1, isCounted: false }], outOf: 100 },
    ],
  ])("is refused: %s", (expected, measure) => {
    expect(faultsOf(madeUp(held(measure)))).toEqual([expected]);
  });
});

describe("a scale of bands", () => {
  test.each([
    ["one number in two bands is an overlap", ["[0,50]", "[50,75]"], ["indicators.bands.overlap 1"]],
    ["a number that one of two takes is none", ["[0,50]", "(50,75]"], []],
    ["a number that neither takes is a gap, and allowed", ["[0,50)", "(50,75]"], []],
    ["gaps are allowed", ["[0,50]", "[51,75]"], []],
    ["ends may be left open", ["(,50)", "[50,)"], []],
    ["a band of one number", ["[20,20]"], []],
    ["no number lies between 20 and 20 without both", ["[20,20)"], ["indicators.bands.empty 0"]],
    ["from above to", ["[30,20]"], ["indicators.bands.empty 0"]],
    ["thirds are compared exactly", ["[0,1/3]", "[0.3333333333,1]"], ["indicators.bands.overlap 1"]],
    ["thirds that meet", ["[0,1/3)", "[2/6,1]"], []],
    ["the lower one second", ["[50,75]", "[0,49]"], ["indicators.bands.disorder 1"]],
    ["one without end, and another", ["[50,)", "[60,70]"], ["indicators.bands.overlap 1"]],
    ["one without beginning after another", ["[50,60]", "(,70]"], ["indicators.bands.overlap 1"]],
    ["an end that is no number", ["[many,60]"], ["indicators.threshold.notExact 0.from.value"]],
  ])("%s: %j", (_, bands, expected) => {
    const list = bands.map((notation, index) => band(notation, index === 0 ? "b" : `b${index}`));
    const faults = faultsOf(madeUp(banded([list])));
    expect(faults).toEqual(expected.map((fault) => fault.replace(" ", " rule.scale.values.0.bands.")));
  });

  test("covers each year of the set once", () => {
    const list = [band("[0,50]")];
    expect(faultsOf(madeUp(banded([list, list])))).toEqual([]);
    const twice = madeUp(banded([list]));
    expect(faultsOf(madeUp({ rule: spoilYears(twice, { first: 2567 }) }))).toEqual([
      "indicators.threshold.yearsMissing rule.scale.values",
    ]);
  });

  test("names bands of every year as passing, each once", () => {
    const [low, high] = [band("[0,50]"), band("(50,75]", "high")];
    expect(faultsOf(madeUp(banded([[low, high], [low]], ["b", "high"])))).toEqual([
      "indicators.bands.passingUnknown rule.scale.values.1.bands",
    ]);
    expect(faultsOf(madeUp(banded([[low]], ["b", "b"])))).toEqual(["indicators.set.duplicate rule.scale.passing.1"]);
    expect(faultsOf(madeUp(banded([[low]], [])))).toEqual(["indicators.rule.empty rule.scale.passing"]);
    expect(faultsOf(madeUp(banded([[low, { ...high, id: "b" }]])))).toEqual([
      "indicators.set.duplicate rule.scale.values.0.bands.1.id",
    ]);
    expect(faultsOf(madeUp(banded([[{ ...low, score: "good" }]])))).toEqual([
      "indicators.threshold.notExact rule.scale.values.0.bands.0.score",
    ]);
  });
});

function spoilYears(set: IndicatorSet, span: { first: number }): Rule {
  const rule = set.indicators[0]?.rule;
  if (rule?.kind !== "bands") throw new Error("a scale was expected");
  return { ...rule, scale: { ...rule.scale, values: rule.scale.values.map((value) => ({ ...value, years: span })) } };
}

describe("what records describe", () => {
  const person = { of: "person", title: text } as const;
  const village = { of: "village", title: text } as const;
  const villages = {
    recordsOf: "village",
    questions: [{ id: "f1", of: "village", kind: "flag", title: text }],
  } as const;

  test("a set of villages looks at villages, and knows no persons, households or members", () => {
    expect(faultsOf(madeUp({ base: village, unit: "village" }, villages))).toEqual([]);
    expect(faultsOf(madeUp({ base: village, unit: "household" }, villages))).toEqual(["indicators.set.otherUnit unit"]);
    expect(faultsOf(madeUp({ base: person, unit: "person" }, villages))).toEqual([
      "indicators.set.otherUnit unit",
      "indicators.set.otherUnit base.of",
    ]);
    const members = { kind: "members", least: 2 } as const;
    expect(faultsOf(madeUp({ base: { ...village, conditions: [members] }, unit: "village" }, villages))).toEqual([
      "indicators.base.membersElsewhere base.conditions.0",
    ]);
    const numbers = { ...villages, questions: [{ id: "n1", of: "village", kind: "number", title: text }] } as const;
    const perMember = held({ kind: "perMember", sumOf: ["n1"] });
    expect(faultsOf(madeUp({ ...perMember, base: village, unit: "village" }, numbers))).toEqual([
      "indicators.base.membersElsewhere rule.measure",
    ]);
    const asked = { ...villages, questions: [{ id: "f1", of: "person", kind: "flag", title: text }] } as const;
    expect(faultsOf(madeUp({ base: village, unit: "village" }, asked))[0]).toBe("indicators.set.otherUnit of");
  });

  test("a set of households looks at persons too, and counts persons where it does", () => {
    const rule: Rule = { kind: "yes", question: "p" };
    expect(faultsOf(madeUp({ base: person, unit: "person", rule }))).toEqual([]);
    expect(faultsOf(madeUp({ base: person, unit: "household", rule }))).toEqual([]);
    expect(faultsOf(madeUp({ unit: "person" }))).toEqual(["indicators.base.personUnit unit"]);
    expect(faultsOf(madeUp({ unit: "village" }))).toEqual(["indicators.set.otherUnit unit"]);
    expect(faultsOf(madeUp({ rule }))).toEqual(["indicators.question.ofPersons rule.question"]);
  });

  test("types of unit are declared, and named once", () => {
    const unitTypes = [{ id: "tao", title: text }];
    expect(faultsOf(madeUp({ appliesTo: ["tao"] }, { unitTypes }))).toEqual([]);
    expect(faultsOf(madeUp({ appliesTo: ["tao"] }))).toEqual(["indicators.set.unknownType appliesTo.0"]);
    expect(faultsOf(madeUp({ appliesTo: ["tao", "tao"] }, { unitTypes }))).toEqual([
      "indicators.set.duplicate appliesTo.1",
    ]);
    expect(faultsOf(madeUp({}, { unitTypes: [...unitTypes, ...unitTypes] }))).toEqual(["indicators.set.duplicate id"]);
  });

  test("a target is a share, one in a year", () => {
    const target = (value: string | number, first = 2566, last?: number) => ({
      value,
      citation,
      years: { first, ...(last !== undefined && { last }) },
    });
    expect(faultsOf(madeUp({ target: [target(0, 2566, 2567), target("1", 2569)] }))).toEqual([]);
    expect(faultsOf(madeUp({ target: [target("1.01")] }))).toEqual(["indicators.target.outOfRange target.0.value"]);
    expect(faultsOf(madeUp({ target: [target(-1)] }))).toEqual(["indicators.target.outOfRange target.0.value"]);
    expect(faultsOf(madeUp({ target: [target("90%")] }))).toEqual(["indicators.threshold.notExact target.0.value"]);
    expect(faultsOf(madeUp({ target: [target(1), target(1)] }))).toEqual([
      "indicators.threshold.yearsOverlap target.1.years",
    ]);
  });
});

describe("numbers of a program that JSON would refuse", () => {
  test.each<[string, IndicatorSet]>([
    ["indicators.set.yearUnlikely ", madeUp({}, { years: { first: 2024 } })],
    ["indicators.rule.countUnlikely rule.count", madeUp({ rule: { kind: "atLeast", count: 1.5, questions: ["f1"] } })],
    ["indicators.rule.empty rule.questions", madeUp({ rule: { kind: "allOf", questions: [] } })],
    ["indicators.rule.empty rule.rules", madeUp({ rule: { kind: "either", rules: [] } })],
    [
      "indicators.rule.countUnlikely rule.when.least",
      madeUp({
        rule: {
          kind: "branch",
          when: { kind: "members", least: 0 },
          met: { kind: "yes", question: "f1" },
          unmet: { kind: "yes", question: "f2" },
        },
      }),
    ],
    [
      "indicators.base.ageUnlikely base.conditions.0.age",
      madeUp({
        unit: "person",
        base: { of: "person", title: text, conditions: [{ kind: "age", age: { in: "years", least: -1 } }] },
      }),
    ],
  ])("are refused by the program too: %s", (expected, set) => {
    expect(faultsOf(set)).toEqual([expected]);
    expect(safeParseIndicatorSet(set).ok).toBe(false);
  });

  test("rules that nest too deep, or hold themselves, or a thousand times each other, are an answer", () => {
    let deep: Rule = { kind: "yes", question: "f1" };
    for (let level = 1; level < 16; level++) deep = { kind: "either", rules: [deep] };
    expect(faultsOf(madeUp({ rule: deep }))).toEqual([]);
    expect(safeParseIndicatorSet(madeUp({ rule: deep })).ok).toBe(true);
    expect(faultsOf(madeUp({ rule: { kind: "either", rules: [deep] } }))[0]).toMatch("indicators.rule.tooLarge");
    const cycle: { kind: "either"; rules: Rule[] } = { kind: "either", rules: [] };
    cycle.rules.push(cycle);
    expect(faultsOf(madeUp({ rule: cycle }))[0]).toMatch("indicators.rule.tooLarge");
    let wide: Rule = { kind: "yes", question: "f1" };
    for (let level = 1; level < 16; level++) wide = { kind: "either", rules: Array(100).fill(wide) };
    expect(faultsOf(madeUp({ rule: wide }))[0]).toMatch("indicators.rule.tooLarge");
  });
});

test("the sentences of the new problems say what to do, in Thai and English", () => {
  const answer = checkIndicatorSet(madeUp(banded([[band("[0,50]"), band("[50,75]", "b1")]])));
  const [problem] = answer.ok ? [] : answer.problems;
  expect(problem && describeProblem(problem, indicatorSetSentences)).toEqual({
    th: "indicators.0.rule.scale.values.0.bands.1: ช่วง b1 ซ้อนกับช่วงก่อนหน้า จำนวนหนึ่งอยู่ได้ช่วงเดียว ถ้าสองช่วงพบกันที่จำนวนเดียวกัน ให้นับรวมเพียงด้านเดียว โปรดแก้ช่วง",
    en: "indicators.0.rule.scale.values.0.bands.1: the band b1 overlaps the one before it. A number lies in one band: where two meet, let one of them take the number; correct the ends.",
  });
});

describe("the ids of questions are headings of a file", () => {
  const unitTypes = [{ id: "hill", title: text }];

  test.each<[string, IndicatorSet["recordsOf"], Partial<IndicatorSet>?]>([
    ["household", "household"],
    ["place", "village"],
    ["Place", "village"],
    ["รหัสหมู่บ้าน", "organisation"],
    ["members", "household"],
    ["born", "household"],
    ["age", "household"],
    ["AGE", "household"],
    ["อายุ", "household"],
    ["surveyedOn", "village"],
    ["missing", "village"],
    ["type", "organisation", { unitTypes }],
  ])("%s stands in every file of records of a %s", (id, recordsOf, more) => {
    expect(faultsOf(withQuestion(id, recordsOf, more))).toEqual(["indicators.question.fixedColumn id"]);
  });

  test.each<[string, IndicatorSet["recordsOf"]]>([
    ["members", "organisation"],
    ["age", "village"],
    ["household", "village"],
    ["type", "household"],
  ])("%s does not in files of a %s", (id, recordsOf) => {
    expect(faultsOf(withQuestion(id, recordsOf))).toEqual([]);
  });

  test("two of them are not one heading", () => {
    const flag = (id: string) => ({ id, of: "household", kind: "flag", title: text }) as const;
    const set = madeUp({}, { questions: ["f1", "F1", "๔.๑", "4.1", "a  b", "a b", "c"].map(flag) });
    expect(faultsOf(set)).toEqual([
      "indicators.question.sameHeading id",
      "indicators.question.sameHeading id",
      "indicators.question.sameHeading id",
    ]);
  });

  test("so a set that is checked has a file in which every question is read", () => {
    for (const shipped of [bmn2560, madeUp()]) {
      const columns = Object.keys(surveySchema(shipped));
      expect(columns).toHaveLength(Object.keys(recordColumnsOf(shipped)).length + shipped.questions.length);
    }
  });
});

describe("the levels of a set", () => {
  const level = (id: string) => ({ id, title: text, citation });

  test("are kept in JSON and in a sheet, each with its source", () => {
    const set = madeUp({}, { levels: [level("1"), level("2")] });
    const read = safeParseIndicatorSet(JSON.parse(JSON.stringify(set)));
    expect(read.ok && read.value.levels).toEqual(set.levels);
    const sheet = tableOfIndicatorSet(set);
    if (!sheet.ok) throw new Error("the set can be written");
    const again = indicatorSetOfTable(sheet.value.table, sheet.value.about);
    expect(again.ok && again.value.levels).toEqual(set.levels);
  });

  test("have each an id and a source of their own", () => {
    expect(faultsOf(madeUp({}, { levels: [level("1"), level("1")] }))).toEqual(["indicators.set.duplicate id"]);
    expect(safeParseIndicatorSet({ ...madeUp(), levels: [{ id: "1", title: text }] }).ok).toBe(false);
    expect(safeParseIndicatorSet({ ...madeUp(), levels: [] }).ok).toBe(false);
  });
});
