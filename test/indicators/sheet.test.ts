import { bmn2560 } from "chumchon/data/bmn2560";
import { formatsSentences, tableOfCsv, toCsv } from "chumchon/formats";
import {
  type Indicator,
  type IndicatorSet,
  type IndicatorSheetAbout,
  indicatorSetOfTable,
  indicatorSheetSchema,
  indicatorSheetSentences,
  questionSheetSchema,
  tableOfIndicatorSet,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { type Table, type TablesProblem, tableOf, tablesSentences } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const text = { th: "ชุดสมมติ", en: "A made-up set" };
const citation = { source: { th: "สมมติ", en: "Made up" }, evidence: "unverified" } as const;
const years = { first: 2566, last: 2570 };
const about: IndicatorSheetAbout<TablesProblem> = {
  id: "made-up",
  edition: "1",
  years,
  title: text,
  citation,
  recordsOf: "household",
  dimension: "economy",
};

const row = { number: "1", category: "รายได้", title: "ก", unit: "ครัวเรือน", base: "ทุกครัวเรือน", rule: "ใช่ 1" };

function read(rows: readonly object[], more: Partial<IndicatorSheetAbout<TablesProblem>> = {}) {
  const table = tableOf(indicatorSheetSchema, rows);
  return indicatorSetOfTable(table, { ...about, ...more });
}

/** The indicator of one row; what is wrong where it is none. */
function indicatorOf(cells: object, more: Partial<IndicatorSheetAbout<TablesProblem>> = {}): Indicator {
  const set = read([{ ...row, ...cells }], more);
  if (!set.ok) throw new Error(set.problems.map((problem) => describeProblem(problem, sentences).en).join("\n"));
  return set.value.indicators[0] as Indicator;
}

const sentences = { ...indicatorSheetSentences, ...tablesSentences };

function faultsOf(cells: object, more: Partial<IndicatorSheetAbout<TablesProblem>> = {}): readonly string[] {
  const set = read([{ ...row, ...cells }], more);
  return set.ok ? [] : set.problems.map((problem) => describeProblem(problem, sentences).en);
}

const threshold = (relation: string, value: string, unit: object = { th: "บาท", en: "บาท" }): object => ({
  relation,
  unit,
  values: [{ value, years, citation }],
});
const yes = (question: string): object => ({ kind: "yes", question });

describe("a rule in a cell", () => {
  test.each<[string, object]>([
    ["ใช่ 6", yes("6")],
    ["yes 6", yes("6")],
    ["6", yes("6")],
    ["ใช่ ๖", yes("6")],
    ["ครบทุกข้อ 4.1 4.2 4.3 4.4", { kind: "allOf", questions: ["4.1", "4.2", "4.3", "4.4"] }],
    ["ครบทุกข้อ 4.1, 4.2 และ 4.3", { kind: "allOf", questions: ["4.1", "4.2", "4.3"] }],
    ["ครบทุกข้อ 4.1,4.2,4.3", { kind: "allOf", questions: ["4.1", "4.2", "4.3"] }],
    ["ครบทุกข้อ ๔.๑ ถึง ๔.๓", { kind: "allOf", questions: ["4.1", "4.2", "4.3"] }],
    ["ครบทุกข้อ 4.1 ถึง 4.2", { kind: "allOf", questions: ["4.1", "4.2"] }],
    ["all of 4.1-4.3", { kind: "allOf", questions: ["4.1", "4.2", "4.3"] }],
    ["ครบทุกข้อ4.1 4.2", { kind: "allOf", questions: ["4.1", "4.2"] }],
    ["ครบ 4 ข้อ 4.1-4.4", { kind: "allOf", questions: ["4.1", "4.2", "4.3", "4.4"] }],
    ["ครบทุกข้อ 2 ข้อ 4.1 4.2", { kind: "allOf", questions: ["4.1", "4.2"] }],
    ["ครบ 4 5", { kind: "allOf", questions: ["4", "5"] }],
    ["8.1 และ 8.2", { kind: "allOf", questions: ["8.1", "8.2"] }],
    ["ไม่มีเลย 12.1 12.2", { kind: "noneOf", questions: ["12.1", "12.2"] }],
    ["ไม่ใช่ 24.drinks", { kind: "noneOf", questions: ["24.drinks"] }],
    ["ข้อใดข้อหนึ่ง 23.1 23.2", { kind: "anyOf", questions: ["23.1", "23.2"] }],
    ["อย่างน้อย 1 ข้อ 23.1 23.2", { kind: "atLeast", count: 1, questions: ["23.1", "23.2"] }],
    ["อย่างน้อย 3 ข้อ 1 2 3 4", { kind: "atLeast", count: 3, questions: ["1", "2", "3", "4"] }],
    ["at least 3 of 1 2 3 4", { kind: "atLeast", count: 3, questions: ["1", "2", "3", "4"] }],
    ["7.1 หรือ 7.2", { kind: "either", rules: [yes("7.1"), yes("7.2")] }],
    ["7.1หรือ7.2", { kind: "either", rules: [yes("7.1"), yes("7.2")] }],
    [
      "(7.1 หรือ 7.2) หรือ 7.3",
      { kind: "either", rules: [{ kind: "either", rules: [yes("7.1"), yes("7.2")] }, yes("7.3")] },
    ],
    ["ใช่ มีงานทำ", yes("มีงานทำ")],
    ['ใช่ "ข้อ 4"', yes("ข้อ 4")],
    ["ใช่ “ม.3”", yes("ม.3")],
    ["ใช่ ม.๓ หรือ 3.ทำงาน", { kind: "either", rules: [yes("ม.3"), yes("3.ทำงาน")] }],
    [
      "n1>=2500บาท",
      { kind: "threshold", measure: { kind: "answer", question: "n1" }, threshold: threshold("atLeast", "2500") },
    ],
    [
      "ถ้าสมาชิก 2 คนขึ้นไป ให้ใช้ ครบทุกข้อ a b มิฉะนั้น ข้อใดข้อหนึ่ง c d",
      {
        kind: "branch",
        when: { kind: "members", least: 2 },
        met: { kind: "allOf", questions: ["a", "b"] },
        unmet: { kind: "anyOf", questions: ["c", "d"] },
      },
    ],
    [
      "if members 2 or more then a else b or c",
      {
        kind: "branch",
        when: { kind: "members", least: 2 },
        met: yes("a"),
        unmet: { kind: "either", rules: [yes("b"), yes("c")] },
      },
    ],
  ])("%s", (cell, rule) => {
    expect(indicatorOf({ rule: cell }).rule).toEqual(rule);
  });

  test.each<[string, string, object?]>([
    [">=", "atLeast"],
    ["≥", "atLeast"],
    ["ไม่น้อยกว่า", "atLeast"],
    ["อย่างน้อย", "atLeast"],
    ["at least", "atLeast"],
    [">", "moreThan"],
    ["มากกว่า", "moreThan"],
    ["more than", "moreThan"],
    ["<=", "atMost"],
    ["≤", "atMost"],
    ["ไม่เกิน", "atMost"],
    ["at most", "atMost"],
    ["<", "lessThan"],
    ["น้อยกว่า", "lessThan"],
    ["less than", "lessThan"],
  ])("compares with %s", (word, relation) => {
    const measure = { kind: "answer", question: "1.birthWeight" };
    const expected = { kind: "threshold", measure, threshold: threshold(relation, "2500", { th: "กรัม", en: "grams" }) };
    expect(indicatorOf({ rule: `1.birthWeight ${word} 2,500 กรัม | grams` }).rule).toEqual(expected);
  });

  test("divides a sum by the members, or by another sum, exactly as it is written", () => {
    expect(indicatorOf({ rule: "(22.1 + 22.2) ต่อคน ≥ ๓๘,๐๐๐ บาท" }).rule).toEqual({
      kind: "threshold",
      measure: { kind: "perMember", sumOf: ["22.1", "22.2"] },
      threshold: threshold("atLeast", "38000"),
    });
    const rate = { kind: "rate", sumOf: ["served"], over: ["served", "waiting"], per: "100" };
    const rule = {
      kind: "threshold",
      measure: rate,
      threshold: threshold("atLeast", "85", { th: "หน่วย", en: "units" }),
    };
    expect(indicatorOf({ rule: "served ต่อ 100 ของ (served + waiting) >= 85" }).rule).toEqual(rule);
    expect(indicatorOf({ rule: "served คิดเป็นร้อยละของ (served + waiting) >= 85" }).rule).toEqual(rule);
    expect(indicatorOf({ rule: "served per 100 of (served + waiting) at least 85" }).rule).toEqual(rule);
  });

  test("has numbers that change with the years, each with its source", () => {
    const other = { source: { th: "ประกาศสมมติ", en: "ประกาศสมมติ" }, evidence: "unverified" };
    const { rule } = indicatorOf({ rule: 'n >= 30000 [2566-2567], 38000 [2568- "ประกาศสมมติ"] บาท' });
    expect(rule.kind === "threshold" && rule.threshold.values).toEqual([
      { value: "30000", years: { first: 2566, last: 2567 }, citation },
      { value: "38000", years: { first: 2568 }, citation: other },
    ]);
    expect(indicatorOf({ rule: "n >= 1 [2566], 2 [2567-2570]" }).rule).toMatchObject({
      threshold: { values: [{ years: { first: 2566, last: 2566 } }, { years: { first: 2567, last: 2570 } }] },
    });
  });

  test("lays a number on bands, takes votes and counts points", () => {
    const bands = "ช่วง ต่ำ: < 50; กลาง: 50 ถึง < 75 = 2; สูง: 75 ขึ้นไป = 3 ผ่าน กลาง สูง หน่วย ร้อยละ | per cent";
    const { rule } = indicatorOf({ rule: `คะแนนเสียงเฉลี่ย v1 = 1, v2 = 2 ${bands}` });
    expect(rule).toEqual({
      kind: "bands",
      measure: {
        kind: "meanVote",
        votes: [
          { question: "v1", level: "1" },
          { question: "v2", level: "2" },
        ],
      },
      scale: {
        unit: { th: "ร้อยละ", en: "per cent" },
        passing: ["กลาง", "สูง"],
        values: [
          {
            years,
            citation,
            bands: [
              { id: "ต่ำ", title: { th: "ต่ำ", en: "ต่ำ" }, to: { value: "50", isClosed: false } },
              {
                id: "กลาง",
                title: { th: "กลาง", en: "กลาง" },
                from: { value: "50", isClosed: true },
                to: { value: "75", isClosed: false },
                score: "2",
              },
              { id: "สูง", title: { th: "สูง", en: "สูง" }, from: { value: "75", isClosed: true }, score: "3" },
            ],
          },
        ],
      },
    });
    const points = indicatorOf({ rule: "คะแนน p1 = 5, p2 = 10, นำร่อง p3 = 5 เต็ม 100 >= 70" }).rule;
    expect(points.kind === "threshold" && points.measure).toEqual({
      kind: "points",
      items: [
        { question: "p1", most: "5" },
        { question: "p2", most: "10" },
        { question: "p3", most: "5", isCounted: false },
      ],
      outOf: "100",
    });
  });
});

describe("a base in a cell", () => {
  const age = (window: object, unit = "years"): object => ({ kind: "age", age: { in: unit, ...window } });
  test.each<[string, object]>([
    ["คนอายุ 6-14 ปี", { of: "person", conditions: [age({ least: 6, most: 14 })] }],
    ["เด็กอายุ 3 ถึง 5 ปี", { of: "person", conditions: [age({ least: 3, most: 5 })] }],
    ["เด็ก 3-5 ปี", { of: "person", conditions: [age({ least: 3, most: 5 })] }],
    ["เด็ก 3 ถึง 5 ปี", { of: "person", conditions: [age({ least: 3, most: 5 })] }],
    ["คน 60 ปีขึ้นไป", { of: "person", conditions: [age({ least: 60 })] }],
    ["เด็ก 6-11 เดือน", { of: "person", conditions: [age({ least: 6, most: 11 }, "months")] }],
    ["คน 28.1", { of: "person", conditions: [{ kind: "answer", question: "28.1", is: true }] }],
    ["คนอายุ 0-1 ปี", { of: "person", conditions: [age({ least: 0, most: 1 })] }],
    ["คนอายุไม่เกิน 1 เดือน", { of: "person", conditions: [age({ most: 1 }, "months")] }],
    ["อายุ ๓๕ ปีขึ้นไป", { of: "person", conditions: [age({ least: 35 })] }],
    ["อายุตั้งแต่ 35 ปีขึ้นไป", { of: "person", conditions: [age({ least: 35 })] }],
    ["อายุ 6 ถึง 11 เดือน", { of: "person", conditions: [age({ least: 6, most: 11 }, "months")] }],
    ["คนอายุไม่เกิน 12 ปี", { of: "person", conditions: [age({ most: 12 })] }],
    ["คนอายุต่ำกว่า 1 ปี", { of: "person", conditions: [age({ most: 0 })] }],
    ["คนอายุ 6 ปี", { of: "person", conditions: [age({ least: 6, most: 6 })] }],
    ["people aged 60 and over", { of: "person", conditions: [age({ least: 60 })] }],
    ["ทุกคน", { of: "person" }],
    ["ทุกครัวเรือน", { of: "household" }],
    ["every household", { of: "household" }],
    ["คนที่ ใช่ 28.1", { of: "person", conditions: [{ kind: "answer", question: "28.1", is: true }] }],
    [
      "คนอายุ 15-59 ปี และ ไม่ใช่ เรียนต่อ ไม่นับ a หรือ b",
      {
        of: "person",
        conditions: [age({ least: 15, most: 59 }), { kind: "answer", question: "เรียนต่อ", is: false }],
        exclusions: [
          { kind: "answer", question: "a", is: true },
          { kind: "answer", question: "b", is: true },
        ],
      },
    ],
    ["ครัวเรือนที่ สมาชิก 2 คนขึ้นไป", { of: "household", conditions: [{ kind: "members", least: 2 }] }],
  ])("%s", (cell, base) => {
    const { title, ...parts } = indicatorOf({ base: cell }).base;
    expect(parts).toEqual(base);
    expect(title.th).toBe(cell);
  });
});

describe("the other cells", () => {
  test("have defaults that are said in the guide", () => {
    expect(indicatorOf({})).toEqual({
      id: "1",
      title: { th: "ก", en: "ก" },
      category: "รายได้",
      dimension: "economy",
      unit: "household",
      base: { of: "household", title: { th: "ทุกครัวเรือน", en: "Every household" } },
      rule: { kind: "yes", question: "1" },
      better: "higher",
      sources: { title: citation, unit: citation, base: citation, rule: citation },
    });
  });

  test("say direction, trial, self-reliance, types, target and dimension", () => {
    const unitTypes = [{ id: "tao", title: { th: "อบต.", en: "TAO" } }];
    const cells = {
      titleEnglish: "A",
      better: "ต่ำ",
      isCounted: "ไม่ใช่",
      isSelfReliance: "ใช่",
      appliesTo: "อบต.",
      target: "90% [2566-2567], 0.95 [2568-]",
      dimension: "สุขภาพ",
    };
    expect(indicatorOf(cells, { unitTypes })).toMatchObject({
      title: { th: "ก", en: "A" },
      better: "lower",
      isCounted: false,
      isSelfReliance: true,
      appliesTo: ["tao"],
      target: [
        { value: "9/10", years: { first: 2566, last: 2567 } },
        { value: "0.95", years: { first: 2568 } },
      ],
      dimension: "health",
    });
    expect(indicatorOf({ dimension: "สังคม" }).dimension).toBe("society");
  });

  test("name sources: a declared one, a title that nobody verified, or one for a part", () => {
    const manual = { source: { th: "คู่มือ", en: "Manual" }, evidence: "official" } as const;
    const { sources } = indicatorOf(
      { source: "รายงานจังหวัด", evidence: "ทุติยภูมิ", locator: "หน้า 57", ruleSource: "คู่มือ", unitSource: "อนุมาน | ไม่ยืนยัน" },
      { sources: { คู่มือ: manual } },
    );
    const report = { source: { th: "รายงานจังหวัด", en: "รายงานจังหวัด" }, evidence: "secondary", locator: "หน้า 57" };
    expect(sources).toEqual({
      title: report,
      base: report,
      rule: manual,
      unit: { source: { th: "อนุมาน", en: "อนุมาน" }, evidence: "unverified" },
    });
    expect(indicatorOf({ source: "ก" }).sources.title.evidence).toBe("unverified");
    expect(indicatorOf({ source: "มติอำเภอ", evidence: "เสนอเอง" }).sources.title.evidence).toBe("own");
    expect(indicatorOf({ ruleSource: "district | own" }).sources.rule.evidence).toBe("own");
  });
});

describe("questions", () => {
  test("follow from the rules: of whom, and yes or no or a number", () => {
    const set = read([
      { ...row, title: "มีงาน", unit: "คน", base: "คนที่ ใช่ adult", rule: "ใช่ 1" },
      { ...row, number: "2", rule: "(2.1 + 2.2) ต่อคน >= 1 บาท" },
      { ...row, number: "3", rule: "3.1 >= 5 ลิตร | litres" },
      { ...row, number: "4", unit: "คน", base: "ทุกคน", rule: "ใช่ car" },
      { ...row, number: "5", rule: "ใช่ car" },
    ]);
    expect(set.ok && set.value.questions).toEqual([
      { id: "adult", of: "person", kind: "flag", title: { th: "ข้อ adult", en: "Item adult" } },
      { id: "1", of: "person", kind: "flag", title: { th: "มีงาน", en: "มีงาน" } },
      { id: "2.1", of: "household", kind: "number", title: { th: "ข้อ 2.1", en: "Item 2.1" } },
      { id: "2.2", of: "household", kind: "number", title: { th: "ข้อ 2.2", en: "Item 2.2" } },
      {
        id: "3.1",
        of: "household",
        kind: "number",
        title: { th: "ข้อ 3.1", en: "Item 3.1" },
        unit: { th: "ลิตร", en: "litres" },
      },
      { id: "car", of: "household", kind: "flag", title: { th: "ข้อ car", en: "Item car" } },
    ]);
  });

  test("may have wordings of their own in a second sheet, and stand in its order", () => {
    const questions = tableOf(questionSheetSchema, [
      { id: "spare", title: "สำรอง", of: "คน", kind: "ตัวเลข", unit: "ปี", unitEnglish: "years", least: "0" },
      { id: "1", title: "ถามครัวเรือน", titleEnglish: "Asked of the household" },
    ]);
    const set = read([row], { questions });
    expect(set.ok && set.value.questions).toEqual([
      {
        id: "spare",
        of: "person",
        kind: "number",
        title: { th: "สำรอง", en: "สำรอง" },
        unit: { th: "ปี", en: "years" },
        least: "0",
      },
      { id: "1", of: "household", kind: "flag", title: { th: "ถามครัวเรือน", en: "Asked of the household" } },
    ]);
  });
});

describe("a workbook that holds numbers", () => {
  test("is read where the number of an indicator, a rule, a target or a least was typed without a sign of text", () => {
    const cells = { ...row, number: 1.1, category: 2, rule: 1.1, target: 0.9, locator: 57, openPoint: undefined };
    const questions = tableOf(questionSheetSchema, [{ id: 3, kind: "ตัวเลข", of: "คน", least: 0 }]);
    const set = read([cells], { questions });
    expect(set.ok ? [] : set.problems).toEqual([]);
    expect(set.ok && set.value.indicators[0]).toMatchObject({
      id: "1.1",
      category: "2",
      rule: { kind: "yes", question: "1.1" },
      target: [{ value: "0.9" }],
      sources: { title: { locator: "57" } },
    });
    expect(set.ok && set.value.questions[0]).toMatchObject({ id: "3", least: "0" });
  });

  test("but not where a number is no plain decimal, nor in a wording", () => {
    for (const number of [1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])
      expect(faultsOf({ number }).join()).toContain("cannot be read");
    expect(faultsOf({ title: 5 }).join()).toContain("cannot be read");
  });
});

describe("a wrong cell is told with its row and column, and what was expected", () => {
  test("in Thai, as a spreadsheet shows it", () => {
    const csv = "ข้อ,หมวด,ตัวชี้วัด,หน่วย,ฐาน,กติกา\n1,ก,ข,ครัวเรือน,ทุกครัวเรือน,ใช่ 1\n2,ก,ข,ครัวเรือน,ทุกครัวเรือน,ครบทุกข้อ\n";
    const set = indicatorSetOfTable(tableOfCsv(indicatorSheetSchema, csv), about);
    expect(
      set.ok ? [] : set.problems.map((problem) => describeProblem(problem, { ...formatsSentences, ...sentences }).th),
    ).toEqual([
      "แถว 3, rule: อ่านช่องนี้ไม่ได้ที่ท้ายข้อความ ต้องเป็น รหัสคำถาม (ถ้ารหัสเป็นคำของกติกาหรือมีเว้นวรรค ให้ใส่ในเครื่องหมายคำพูด) โปรดแก้ข้อความในช่องนี้",
    ]);
  });

  test.each<[object, string]>([
    [{ rule: "22 มากๆ" }, 'from "มากๆ" on'],
    [{ rule: "22 >= มาก" }, 'from "มาก" on'],
    [{ rule: "(22.1 + 22.2) >= 5" }, "a sum is divided by something"],
    [{ rule: "ใช่ 1 2" }, 'from "2" on'],
    [{ rule: "(ใช่ 1" }, "the word or, or )"],
    [{ rule: "ถ้า a ให้ใช้ b" }, "the word else"],
    [{ rule: "อย่างน้อย มาก ข้อ 1" }, "a whole number"],
    [{ rule: "4.1 ถึง 5.3" }, "the end, or the word or"],
    [{ rule: "ครบทุกข้อ 4.1 ถึง 5.3" }, "two ids that differ in their last number"],
    [{ rule: "n >= 5 [2567" }, "a source in quotation marks, or ]"],
    [{ rule: "n >= 5 [67]" }, "Buddhist years"],
    [{ rule: "n ช่วง ต่ำ 5" }, ": and the numbers"],
    [{ rule: "อย่างน้อย 3 ข้อ 1 2" }, "more answers of yes than it has questions"],
    [{ rule: "n ช่วง ก: 1 ถึง 5; ข: 5 ถึง 9 ผ่าน ข" }, "overlaps the one before it"],
    [{ rule: "n >= 5 [2566-2568]" }, "B.E. 2569 belongs to the set and has no value"],
    [{ base: "คนอายุมากกว่า 60 ปี" }, "can be read in two ways"],
    [
      { base: "เด็กอายุไม่เกิน 1 ปี" },
      'from "ไม่เกิน 1 ปี" on. Expected: under 1 year, or under 2 years (not more than 1 year is read',
    ],
    [{ base: "people aged at most 1 year" }, "under 1 year, or under 2 years"],
    [{ base: "คนอายุต่ำกว่า 0 ปี" }, "an age above 0"],
    [{ rule: "ครบ 4 ข้อ 4.1 4.2 4.3" }, "as many items as are said: 4"],
    [{ base: "ทุกครัวเรือน ที่" }, "a condition such as"],
    [{ base: "คนอายุ 5-3 ปี" }, "highest age is below the lowest"],
    [{ base: "ทุกครัวเรือน อายุ 5 ปี" }, "a household has no age"],
    [{ unit: "หลัง" }, "household, village"],
    [{ unit: "คน" }, "counted in persons, and its base is households"],
    [{ dimension: "กีฬา" }, "Society, Democracy, Economy"],
    [{ evidence: "ได้ยินมา" }, "official, secondary, unverified or own"],
    [{ better: "ไม่รู้" }, "higher or lower"],
    [{ appliesTo: "อบต." }, "declares no type of unit"],
    [{ target: "120%" }, "a share from 0 to 1"],
    [{ isCounted: "บางที" }, "cannot be read"],
    [{ openPoint: "x", choice: "y" }, "no row of its own above"],
    [{ rule: "ใช่ 1 ".repeat(3000) }, "longer than 10000 characters"],
    [{ rule: `${"(".repeat(40)}1${")".repeat(40)}` }, "nest no deeper than 16"],
    [{ number: "\u200b" }, "may not be empty"],
  ])("%.60j", (cells, expected) => {
    const faults = faultsOf(cells);
    expect(faults.join("\n")).toContain(expected);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^record 0, \w+/);
  });

  test("a question asked once as yes or no and once as a number", () => {
    const set = read([row, { ...row, number: "2", rule: "1 >= 5 บาท" }]);
    expect(set.ok ? [] : set.problems).toEqual([
      { code: "indicators.question.wrongKind", path: ["rule", "measure", "question"], record: 1, id: "1" },
    ]);
  });

  test("a number twice, a category the set does not declare, a row that cannot be read at all", () => {
    const twice = read([row, row]);
    expect(twice.ok ? [] : twice.problems).toEqual([
      { code: "indicators.set.duplicate", path: ["number"], record: 1, id: "1" },
    ]);
    expect(faultsOf({}, { categories: [{ id: "c", title: text }] })).toEqual([
      'record 0, category: the cell cannot be read from "รายได้" on. Expected: A made-up set. Correct the cell.',
    ]);
    const refused = read([row, { ...row, title: "" }]);
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["tables.cell.missing"]);
  });
});

describe("rows of other answers to an open point", () => {
  const openPoints = [
    {
      id: "items",
      title: text,
      choices: [
        { id: "two", title: text },
        { id: "one", title: text },
      ],
      default: "two",
    },
  ];
  const other = { ...row, rule: "ใช่ 1", openPoint: "items", choice: "one" };

  test("change the unit, the base or the rule", () => {
    const set = read([{ ...row, rule: "1 และ 2" }, other], { openPoints });
    expect(set.ok && set.value.indicators[0]?.alternatives).toEqual([
      { option: "items", choice: "one", rule: { kind: "yes", question: "1" } },
    ]);
  });

  test("say nothing where the row of the indicator itself is refused, by the table or when it is read", () => {
    const codes = (first: object): readonly string[] => {
      const set = read([{ ...row, ...first }, other], { openPoints });
      return set.ok ? [] : set.problems.map(({ code, record }) => `${code} ${record}`);
    };
    expect(codes({ isCounted: "บางที" })).toEqual(["tables.cell.unreadable 0"]);
    expect(codes({ title: null })).toEqual(["tables.cell.missing 0"]);
    expect(codes({ rule: "(((" })).toEqual(["indicators.sheet.unreadable 0"]);
    expect(codes({ number: "2" })).toEqual(["indicators.sheet.alternativeAlone 1"]);
  });

  test("change nothing else, and name a point and an answer of the set", () => {
    const wrong = (cells: object) => {
      const set = read(
        [
          { ...row, rule: "1 และ 2" },
          { ...other, ...cells },
        ],
        { openPoints },
      );
      return set.ok ? [] : set.problems.map(({ code, path, record }) => `${code} ${path[0]} ${record}`);
    };
    expect(wrong({ title: "ข" })).toEqual(["indicators.sheet.alternativeDiffers title 1"]);
    expect(wrong({ openPoint: "x" })).toEqual(["indicators.set.unknownOption openPoint 1"]);
    expect(wrong({ choice: "two" })).toEqual(["indicators.alternative.ofDefault choice 1"]);
    expect(wrong({ choice: null })).toEqual(["kernel.schema.mismatch choice 1"]);
  });
});

describe("a set written as a sheet", () => {
  test.each(["th", "en"] as const)("จปฐ. 2560 comes back the same through CSV, in %s", (language) => {
    const sheet = tableOfIndicatorSet(bmn2560, { language });
    if (!sheet.ok) throw new Error("bmn2560 can be written");
    const { table, about: said } = sheet.value;
    const headings = language;
    const csv = tableOfCsv(indicatorSheetSchema, toCsv(table, { headings }));
    const questions = tableOfCsv(questionSheetSchema, toCsv(said.questions as Table, { headings }));
    const read = indicatorSetOfTable(csv, { ...said, questions });
    // The least number of a question is 0 there, and "0" in a cell.
    const same = JSON.parse(JSON.stringify(bmn2560).replaceAll('"least":0,"title"', '"least":"0","title"'));
    expect(read).toEqual({ ok: true, value: same });
  });

  test("without its second sheet it still judges by the same rules, bases and ids", () => {
    const sheet = tableOfIndicatorSet(bmn2560);
    if (!sheet.ok) throw new Error("bmn2560 can be written");
    const { questions: _, ...said } = sheet.value.about;
    const read = indicatorSetOfTable(sheet.value.table, said);
    const kinds = (set: IndicatorSet): unknown =>
      Object.fromEntries(set.questions.map(({ id, of, kind }) => [id, { of, kind }]));
    if (!read.ok) throw new Error("it can be read");
    expect(read.value.indicators).toEqual(bmn2560.indicators);
    expect(kinds(read.value)).toEqual(kinds(bmn2560));
  });

  test("an age from 0 on is the same as one without a lowest age", () => {
    const base = { of: "person", title: text, conditions: [{ kind: "age", age: { in: "years", least: 0 } }] } as const;
    const [first] = bmn2560.indicators;
    expect(tableOfIndicatorSet({ ...bmn2560, indicators: [{ ...first, base } as Indicator] }).ok).toBe(true);
    const every = { ...base, conditions: [{ kind: "age", age: { in: "years" } }] } as const;
    expect(tableOfIndicatorSet({ ...bmn2560, indicators: [{ ...first, base: every } as Indicator] }).ok).toBe(true);
  });

  test("what cannot be said is refused by name", () => {
    const [first] = bmn2560.indicators;
    const spoilt = (changes: object): IndicatorSet => ({
      ...bmn2560,
      indicators: [{ ...first, ...changes } as Indicator],
    });
    const refusals = (set: IndicatorSet) => {
      const sheet = tableOfIndicatorSet(set);
      return sheet.ok ? [] : sheet.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(refusals(spoilt({ title: { th: " ก ", en: "A" } }))).toEqual([
      "indicators.sheet.unwritable indicators.0.title",
    ]);
    const one = { kind: "either", rules: [{ kind: "yes", question: "3" }] };
    expect(refusals(spoilt({ rule: one }))).toEqual(["indicators.sheet.unwritable indicators.0.rule"]);
    const long = { kind: "allOf", questions: Array.from({ length: 900 }, (_, index) => `question ${index} of many`) };
    expect(refusals(spoilt({ rule: long }))).toEqual(["indicators.sheet.unwritable rule"]);
  });
});
