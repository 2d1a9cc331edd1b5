import {
  type Band,
  type BasePopulation,
  type Condition,
  checkIndicatorSet,
  type IndicatorSet,
  indicatorSetOfTable,
  indicatorSheetSchema,
  indicatorSheetSentences,
  type Measure,
  type Question,
  type Rule,
  safeParseIndicatorSet,
  type ThresholdValue,
  tableOfIndicatorSet,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const text = { th: "สมมติ", en: "Made up" };
const source = (name: string) => ({ source: { th: name, en: name }, evidence: "secondary" }) as const;
const years = { first: 2566, last: 2570 };

/** Ids that are words of the rules, numbers, texts with spaces and signs: whatever a form may call its questions. */
const hardIds = [
  "6",
  "4.1",
  "4.2",
  "4.3",
  "1.birthWeight",
  "ใช่",
  "หรือ",
  "เดือน",
  "คน",
  "คนพิการ",
  "มีงานทำ",
  "ม.3",
  "or",
  "at least",
]
  .concat([
    "ข้อ 4",
    'say "x"',
    "a,b",
    "1,234",
    "4.1-4.4",
    "๔",
    "(x)",
    "x|y",
    "[1]",
    "a=b",
    ">=",
    "trial",
    "per",
    "10002",
    "10003",
  ])
  .concat(["97", "98", "99", "100", "q09", "q10", "q11", "no", "No.1", "x;y", "ปี", "2560-2562"]);
const flags = hardIds.map((id) => `f${id}`).concat(hardIds);
const numbers = hardIds.map((id) => `n ${id}`).concat(["n1", "n2", "n3", "จำนวน", "22.1", "22.2"]);
const questions: readonly Question[] = [
  ...flags.map((id) => ({ id, of: "household", kind: "flag", title: text }) as const),
  ...numbers.map((id) => ({ id, of: "household", kind: "number", title: text }) as const),
];

const flag = fc.constantFrom(...flags);
const flagList = fc.uniqueArray(flag, { minLength: 1, maxLength: 6 });
const numberList = fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1, maxLength: 4 });
const notation = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`),
  fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map(([above, below]) => `${above}/${below}`),
);
const positive = fc.integer({ min: 1, max: 100_000 }).map(String);
const unit = fc.constantFrom(
  { th: "บาท", en: "baht" },
  { th: "บาทต่อคนต่อปี", en: "baht a person and year" },
  { th: "ใช่ หรือ ไม่", en: "yes or no" },
  { th: "(หน่วย)", en: '"unit"' },
  { th: "หน่วย", en: "units" },
  { th: "ก|ข", en: "a|b" },
  { th: "คน", en: "คน" },
);
const citation = fc.constantFrom(source("ก"), source("ข"), source('[ค] "ง"'));

/** One value for all years, or one for each of two spans. */
const spans = fc.constantFrom<readonly { first: number; last?: number }[]>(
  [years],
  [{ first: 2566 }],
  [
    { first: 2566, last: 2566 },
    { first: 2567, last: 2570 },
  ],
);
const values: fc.Arbitrary<readonly ThresholdValue[]> = spans.chain((list) =>
  fc.tuple(...list.map((span) => fc.record({ value: notation, years: fc.constant(span), citation }))),
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant("answer" as const), question: flag, is: fc.boolean() }),
  fc.record({ kind: fc.constant("members" as const), least: fc.integer({ min: 1, max: 1000 }) }),
);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant("answer" as const), question: fc.constantFrom(...numbers) }),
  fc.record({ kind: fc.constant("perMember" as const), sumOf: numberList }),
  fc.record({ kind: fc.constant("rate" as const), sumOf: numberList, over: numberList, per: positive }),
  numberList.map((list) => ({
    kind: "meanVote" as const,
    votes: list.map((question, index) => ({ question, level: `${index}.5` })),
  })),
  fc
    .record({ kind: fc.constant("points" as const), items: numberList, outOf: positive, trial: fc.boolean() })
    .map(({ items, trial, ...rest }) => ({
      ...rest,
      items: items.map((question, index) => ({ question, most: "5", ...(trial && index > 0 && { isCounted: false }) })),
    })),
);

/** Bands from rising cut points: each point belongs to one side, or to neither. */
const bands: fc.Arbitrary<readonly Band[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 4 }),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  )
  .map(([steps, sides]) => {
    let at = -60;
    const cuts = steps.map((step) => (at += step));
    return Array.from({ length: cuts.length + 1 }, (_, index) => {
      const [from, to] = [cuts[index - 1], cuts[index]];
      return {
        id: index % 2 === 0 ? `${index}` : `ช่วง ${index}`,
        title: index % 2 === 0 ? { th: `${index}`, en: `${index}` } : { th: 'ดี "มาก"', en: "Good" },
        ...(from !== undefined && { from: { value: String(from), isClosed: sides[index - 1] === 0 } }),
        ...(to !== undefined && { to: { value: String(to), isClosed: sides[index] === 1 } }),
        ...(index % 3 === 0 && { score: String(index) }),
      };
    });
  });

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("yes" as const), question: flag }),
  fc.record({ kind: fc.constantFrom("allOf" as const, "anyOf" as const, "noneOf" as const), questions: flagList }),
  flagList.map((list) => ({ kind: "atLeast" as const, count: list.length, questions: list })),
  fc
    .record({ measure, unit, values, relation: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan") })
    .map(({ measure: measured, ...threshold }): Rule => ({ kind: "threshold", measure: measured, threshold }) as Rule),
  fc.record({ measure, unit, spans, bands, citation }).map(
    ({ measure: measured, unit: counted, spans: list, bands: all, citation: from }): Rule => ({
      kind: "bands",
      measure: measured,
      scale: {
        unit: counted,
        values: list.map((span) => ({ bands: all, years: span, citation: from })),
        passing: ["0"],
      },
    }),
  ),
);

const rule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((rules): Rule => ({ kind: "either", rules })),
    fc.record({ kind: fc.constant("branch" as const), when: condition, met: tie("rule"), unmet: tie("rule") }),
  ),
})).rule;

const base: fc.Arbitrary<BasePopulation> = fc.oneof(
  fc.constant<BasePopulation>({ of: "household", title: text }),
  fc
    .record({
      conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
      exclusions: fc.array(condition, { minLength: 1, maxLength: 3 }),
    })
    .map((parts): BasePopulation => ({ of: "household", title: text, ...parts })),
  fc
    .record({
      in: fc.constantFrom("years" as const, "months" as const),
      least: fc.integer({ min: 1, max: 99 }),
      more: fc.nat(50),
      ends: fc.nat(2),
    })
    .map(({ in: counted, least, more, ends }): BasePopulation => {
      const window = { ...(ends !== 1 && { least }), ...(ends !== 2 && { most: ends === 1 ? more : least + more }) };
      return { of: "person", title: text, conditions: [{ kind: "age", age: { in: counted, ...window } }] };
    }),
);

const set: fc.Arbitrary<IndicatorSet> = fc
  .array(fc.record({ rule, base, isCounted: fc.boolean(), target: fc.option(fc.constant("9/10")) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => ({
    id: "made-up",
    edition: "1",
    years,
    title: text,
    citation: source("ก"),
    recordsOf: "household",
    categories: [{ id: "c", title: text }],
    questions,
    openPoints: [],
    indicators: parts.map(({ target, ...part }, index) => ({
      id: `${index}`,
      title: text,
      category: "c",
      dimension: "economy",
      unit: "household",
      better: index % 2 === 0 ? "higher" : "lower",
      sources: { title: source("ก"), unit: source("ก"), base: source("ข"), rule: source("ค") },
      ...(target !== null && { target: [{ value: target, years: { first: 2567 }, citation: source("ก") }] }),
      ...part,
    })),
  }));

describe("whatever set is sound", () => {
  test("is read from its own JSON, and is the same", () => {
    fc.assert(
      fc.property(set, (made) => {
        const checked = checkIndicatorSet(made);
        expect(checked.ok ? [] : checked.problems).toEqual([]);
        expect(safeParseIndicatorSet(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
      }),
      { seed, numRuns: 150 },
    );
  });

  test("can be written as a sheet in either language, and read again as the same rules and bases", () => {
    fc.assert(
      fc.property(set, fc.constantFrom("th" as const, "en" as const), (made, language) => {
        const sheet = tableOfIndicatorSet(made, { language });
        expect(sheet.ok ? [] : sheet.problems).toEqual([]);
        const read = sheet.ok && indicatorSetOfTable(sheet.value.table, sheet.value.about);
        expect(read && (read.ok ? read.value : read.problems)).toEqual(made);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("whatever a cell holds", () => {
  const pieces = fc.constantFrom(
    ...[
      "ใช่",
      "ครบทุกข้อ",
      "หรือ",
      "และ",
      "ถ้า",
      "ให้ใช้",
      "มิฉะนั้น",
      "เดือน",
      "ปี",
      "คน",
      "ไม่นับ",
      ">=",
      "<",
      "ช่วง",
      "ผ่าน",
      "ต่อคน",
    ],
    ...[
      "(",
      ")",
      "[",
      "]",
      '"',
      ";",
      ":",
      "=",
      "+",
      "|",
      ",",
      "-",
      "4.1",
      "4.1-4.4",
      "1-9999",
      "2560-",
      "38,000",
      "๓",
      "\u200b",
      "\n",
    ],
    ...[
      "__proto__",
      "constructor",
      "toString",
      "if",
      "then",
      "else",
      "bands",
      "𝟘",
      "\ud800",
      "e\u0301",
      "%",
      "9".repeat(60),
    ],
  );
  const cell = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const row = { number: "1", category: "ก", title: "ก", unit: "ครัวเรือน", base: "ทุกครัวเรือน", rule: "ใช่ 1" };
  const about = {
    id: "made-up",
    edition: "1",
    years,
    title: text,
    citation: source("ก"),
    recordsOf: "household",
    dimension: "economy",
  } as const;

  test("it is a sound set or a problem with its record, whose sentences can be read; nothing throws", () => {
    const columns = Object.keys(indicatorSheetSchema);
    fc.assert(
      fc.property(fc.constantFrom("rule", "base", "target", ...columns), cell, (column, value) => {
        const read = indicatorSetOfTable(tableOf(indicatorSheetSchema, [{ ...row, [column]: value }]), about);
        if (read.ok) expect(checkIndicatorSet(read.value).ok).toBe(true);
        for (const problem of read.ok ? [] : read.problems) {
          if (problem.code.startsWith("tables.")) continue;
          const { th, en } = describeProblem(problem as never, indicatorSheetSentences);
          expect(`${th}${en}`).not.toContain("undefined");
          if (!problem.code.startsWith("kernel.")) expect(problem.record).toBe(0);
        }
      }),
      { seed, numRuns: 1500 },
    );
  });

  test.each([
    ["brackets", "(".repeat(9_999)],
    ["quotes", '"'.repeat(9_999)],
    ["Thai without spaces", "คน".repeat(4_999)],
    ["Thai that is nearly keywords", `${"ต่อ".repeat(3_000)}ก`],
    ["ids", "ครบทุกข้อ 1-200 ".repeat(600)],
    ["branches", "ถ้า a ให้ใช้ ".repeat(700)],
    ["digits", `22 >= ${"9".repeat(9_000)}`],
    ["or", "a หรือ ".repeat(1_200)],
    ["a megabyte", "ก ".repeat(500_000)],
  ])("a cell of nothing but %s is answered", (_, value) => {
    for (const column of ["rule", "base", "target", "source", "appliesTo"] as const) {
      const read = indicatorSetOfTable(tableOf(indicatorSheetSchema, [{ ...row, [column]: value }]), about);
      expect(read.ok ? [] : read.problems.length).not.toBe(0);
    }
  });
});
