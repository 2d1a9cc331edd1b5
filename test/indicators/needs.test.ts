import { parseCivilDate } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv, toCsv } from "chumchon/formats";
import {
  fiscalYearFedBy,
  joinNeeds,
  type NeedProblem,
  needIdOf,
  needSchema,
  needSentences,
  planMonthCitation,
  saidNeedSchema,
  saidNeeds,
  sameNeeds,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const built = createAxis({ id: "line", levels: ["village"], nodes: [{ id: "84020101", level: "village" }] });
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;

/** A made-up row that is sound. */
const road = { place: "84020101", source: "forum", text: "ถนนเข้าหมู่บ้านเป็นหลุม" };
const said = (rows: readonly object[], options: Parameters<typeof saidNeeds>[1] = {}) =>
  saidNeeds(tableOf(saidNeedSchema, rows), options);
const codesOf = ({ problems }: { readonly problems: { readonly kept: readonly NeedProblem[] } }) =>
  problems.kept.map(({ code, record, path }) => `${code} ${record} ${path.join(".")}`);

describe("the fiscal year a survey feeds", () => {
  test.each([
    // The plan of 2566–2570 bears dates of October 2564, and that of 2571–2575 is due in October 2569.
    [2564, {}, 2566],
    [2569, {}, 2571],
    [2561, { knownOn: parseCivilDate("2018-10-31") }, 2563],
    [2561, { knownOn: parseCivilDate("2018-11-01") }, 2564],
    [2561, { knownOn: parseCivilDate("2019-01-15") }, 2564],
    [2561, { yearsAhead: 1 }, 2562],
  ])("of %i with %j is %i", (year, options, expected) => {
    expect(fiscalYearFedBy(year, options)).toBe(expected);
  });

  test("says where the rule was read, and that the text was not", () => {
    expect(planMonthCitation.evidence).toBe("secondary");
    expect(planMonthCitation.note?.th).toContain("ไม่ได้อ่านตัวบท");
  });

  test("a wrong program throws", () => {
    expect(() => fiscalYearFedBy(2561.5)).toThrow(RangeError);
    expect(() => fiscalYearFedBy(2018)).toThrow(RangeError);
    expect(() => fiscalYearFedBy(2561, { yearsAhead: 0 })).toThrow(RangeError);
    expect(() => fiscalYearFedBy(2561, { knownOn: parseCivilDate("2017-12-31") })).toThrow(RangeError);
  });
});

describe("the id of a need from an indicator", () => {
  test("bears the year, for the needs of two surveys are two", () => {
    const need = { set: "bmn", edition: "2560-2564", indicator: "28", place: "8402" };
    expect(needIdOf(need)).toBe("bmn/2560-2564/28/8402");
    expect(needIdOf({ ...need, surveyYear: 2561 })).toBe("bmn/2560-2564@2561/28/8402");
  });

  test("what looks like a year or an escape in a name makes no two needs one", () => {
    const need = { set: "s", edition: "e", indicator: "1", place: "p" };
    const pairs = [
      [
        { ...need, edition: "e@2561" },
        { ...need, surveyYear: 2561 },
      ],
      [
        { ...need, place: "p;" },
        { ...need, place: "p%3b" },
      ],
      [
        { ...need, indicator: "1/p" },
        { ...need, place: "p/p" },
      ],
    ] as const;
    for (const [one, other] of pairs) expect(needIdOf(one)).not.toBe(needIdOf(other));
  });

  test("differs where anything differs, and can stand in the needs of a project", () => {
    const part = fc.string({
      unit: fc.constantFrom("a", "/", "@", ";", "%", " ", "2", "f"),
      minLength: 1,
      maxLength: 4,
    });
    const need = fc.record(
      { set: part, edition: part, indicator: part, place: part, surveyYear: fc.constantFrom(2561, 2562) },
      { requiredKeys: ["set", "edition", "indicator", "place"] },
    );
    fc.assert(
      fc.property(need, need, (one, other) => {
        expect(needIdOf(one)).not.toMatch(/[;\s]/);
        const same = (["set", "edition", "indicator", "place", "surveyYear"] as const).every(
          (key) => one[key] === other[key],
        );
        expect(needIdOf(one) === needIdOf(other)).toBe(same);
      }),
      { seed: 2559, numRuns: 2000 },
    );
  });
});

describe("needs that were said", () => {
  test("come from a spreadsheet with Thai headings and Thai words", () => {
    const file = [
      "รหัสหมู่บ้าน,ที่มา,ปัญหา/ความต้องการ,ตัวชี้วัด,จำนวน,จากทั้งหมด,หน่วยนับ,วันที่,หน่วยงานที่บันทึก",
      "84020101,เวทีประชาคม,ถนนเข้าหมู่บ้านเป็นหลุม,,48,60,ครัวเรือน,15 มีนาคม 2561,คณะกรรมการหมู่บ้าน",
      "84020101,กชช. ๒ค,น้ำดื่มไม่พอหน้าแล้ง,9,12,,คร.,1 พ.ย. 2561,",
      "84020101,หน่วยงาน,ผู้สูงอายุอยู่ลำพัง,,,,,,รพ.สต.",
    ].join("\n");
    const table = tableOfCsv(saidNeedSchema, new TextEncoder().encode(file));
    const needs = saidNeeds(table, { axis, set: bmn2560 });
    expect(codesOf(needs)).toEqual([]);
    expect(
      [...rowsOf(needs)].map(({ source, unit, failing, surveyed, saidOn, fiscalYear }) => [
        source,
        unit,
        failing,
        surveyed,
        saidOn,
        fiscalYear,
      ]),
    ).toEqual([
      ["forum", "household", 48, 60, "2018-03-15", 2563],
      // Said after October: the next plan.
      ["villageForm", "household", 12, null, "2018-11-01", 2564],
      ["agency", null, null, null, null, null],
    ]);
  });

  test.each([
    ["nothingSaid", { text: "\u200b" }, "text"],
    ["unknownSource", { source: "ลุงข้างบ้าน" }, "source"],
    ["unknownSource", { source: "indicator" }, "source"],
    ["unknownUnit", { failing: 3, unit: "ลัง" }, "unit"],
    ["unitMissing", { failing: 3 }, "unit"],
    ["dateUnreadable", { saidOn: "31 กุมภาพันธ์ 2561" }, "saidOn"],
    ["yearUnreadable", { fiscalYear: 2018 }, "fiscalYear"],
    ["aboveSurveyed", { failing: 4, surveyed: 3, unit: "คน" }, "failing"],
    ["idMalformed", { need: "a;b" }, "need"],
    ["idMalformed", { sameAs: "a b; c" }, "sameAs"],
    ["unknownPlace", { place: "84029999" }, "place"],
    ["unknownIndicator", { indicator: "32" }, "indicator"],
    ["otherUnit", { indicator: "28", failing: 1, unit: "ครัวเรือน" }, "unit"],
    ["personalNumber", { text: "บัตร ๑-๑๐๐๕-๐๐๐๐๐-๐๐-๑" }, "text"],
    ["personalNumber", { recordedBy: "ติดต่อ 081-234-5678" }, "recordedBy"],
  ])("%s: %j", (code, wrong, column) => {
    const needs = said(
      [
        { ...road, text: "อื่น" },
        { ...road, ...wrong },
      ],
      { axis, set: bmn2560 },
    );
    expect(codesOf(needs)).toEqual([`indicators.need.${code} 1 ${column}`]);
    expect([needs.length, needs.read, needs.rejected]).toEqual([1, 2, 1]);
    for (const problem of needs.problems.kept) {
      const { th, en } = describeProblem(problem, needSentences);
      expect(th).toMatch(/[ก-ฮ]/);
      expect(en.length).toBeGreaterThan(30);
      expect(`${th}${en}`).not.toMatch(/ลุง|081|๑๐๐๕/);
    }
  });

  test("a problem bears the row of the file, and a need the record it was read from", () => {
    const file = "place,source,text\n84020101,forum,\n84020101,nobody,ก\n84020101,forum,ข\n";
    const needs = saidNeeds(tableOfCsv(saidNeedSchema, new TextEncoder().encode(file)));
    expect(needs.problems.kept.map(({ row, record }) => [row, record])).toEqual([[3, 1]]);
    expect([[...(needs.rows ?? [])], [...(needs.records ?? [])]]).toEqual([[4], [2]]);
  });

  test("codes in Thai digits are those in other digits; a row the table refused was read too", () => {
    const file = "place,source,text,indicator,failing\n๘๔๐๒๐๑๐๑,forum,น้ำ,๙,๑๒\n84020101,forum,ไฟ,9,สิบ\n";
    const needs = saidNeeds(tableOfCsv(saidNeedSchema, new TextEncoder().encode(file)), { axis, set: bmn2560 });
    expect([...rowsOf(needs)].map(({ place, indicator, failing }) => [place, indicator, failing])).toEqual([
      ["84020101", "9", 12],
    ]);
    expect([needs.read, needs.rejected, needs.problems.total]).toEqual([2, 1, 0]);
  });

  test("the unit of an indicator need not be said", () => {
    const needs = said([{ ...road, indicator: "28", failing: 2 }], { set: bmn2560 });
    expect([...rowsOf(needs)].map(({ unit }) => unit)).toEqual(["person"]);
    expect(codesOf(said([{ ...road, indicator: "28", failing: 2 }]))).toEqual(["indicators.need.unitMissing 0 unit"]);
  });

  test("all that is wrong with a row is told, not the first thing", () => {
    expect(codesOf(said([{ ...road, source: "?", saidOn: "?", need: "a b" }])).length).toBe(3);
  });

  test("ids do not depend on the order of rows, nor on how a vowel was typed; another day is another need", () => {
    const rows = [road, { ...road, text: "น้ำไม่พอ" }, { ...road, saidOn: "2018-03-15" }, { ...road, source: "agency" }];
    const ids = (list: readonly object[]) => [...rowsOf(said(list))].map(({ need }) => need);
    expect(new Set(ids(rows)).size).toBe(4);
    expect(ids([...rows].reverse())).toEqual(ids(rows).reverse());
    expect(ids([{ ...road, text: "นํ้าไม่พอ" }])).toEqual([ids(rows)[1]]);
    for (const id of ids(rows)) expect(id).toMatch(/^said\/(forum|agency)\/84020101\/[0-9a-f]{12}$/);
  });

  test("the same said twice is named, and the first is kept", () => {
    expect(codesOf(said([road, road]))).toEqual(["indicators.need.twice 1 need"]);
    expect(
      codesOf(
        said([
          { ...road, need: "7" },
          { ...road, text: "อื่น", need: "7" },
        ]),
      ),
    ).toEqual(["indicators.need.twice 1 need"]);
  });

  test("the year of the row wins over its day, and its day over the options", () => {
    const years = (row: object) =>
      [...rowsOf(said([{ ...road, ...row }], { fiscalYear: 2570, yearsAhead: 1 }))][0]?.fiscalYear;
    expect([years({}), years({ saidOn: "2018-03-15" }), years({ saidOn: "2018-03-15", fiscalYear: 2565 })]).toEqual([
      2570, 2562, 2565,
    ]);
  });

  test("whatever the cells hold, nothing is thrown and nothing is lost", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("forum", "คน", "2018-03-15", "9", null));
    const row = fc.record({
      ...{ need: cell, place: cell, source: cell, text: cell, indicator: cell, unit: cell, saidOn: cell, sameAs: cell },
      ...{ failing: fc.oneof(fc.nat(), cell), fiscalYear: fc.oneof(fc.nat(3000), cell) },
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const table = tableOf(saidNeedSchema, rows);
        const needs = saidNeeds(table, { axis, set: bmn2560 });
        expect(needs.length + needs.rejected).toBe(rows.length);
        expect(joinNeeds([needs]).length).toBe(needs.length);
        for (const { need } of rowsOf(needs)) expect(need).not.toMatch(/[;\s]/);
      }),
      { seed: 2559, numRuns: 300 },
    );
  });
});

describe("joined needs", () => {
  const needs = (rows: readonly object[]) => tableOf(needSchema, rows);
  const shown = {
    need: "bmn/2560-2564@2561/9/84020101",
    place: "84020101",
    source: "indicator",
    indicator: "9",
    fiscalYear: 2563,
  };
  const forum = { need: "f1", place: "84020101", source: "forum", indicator: "9", fiscalYear: 2563 };

  test("an id that was there before is named with its table and row, and the first is kept", () => {
    const joined = joinNeeds([needs([shown, { ...forum, indicator: null }]), needs([{ ...forum, place: "84" }])]);
    expect(joined.problems.kept).toEqual([{ code: "indicators.need.twice", path: [1, "need"], record: 0, id: "f1" }]);
    expect([...rowsOf(joined)].map(({ need, place }) => [need, place])).toEqual([
      [shown.need, "84020101"],
      ["f1", "84020101"],
    ]);
    expect([joined.read, joined.rejected]).toEqual([3, 1]);
  });

  test("two sources on one indicator, place and year: linked they are one, unlinked a suspicion", () => {
    expect(joinNeeds([needs([shown]), needs([{ ...forum, sameAs: shown.need }])]).problems.total).toBe(0);
    expect(joinNeeds([needs([{ ...shown, sameAs: "f1" }]), needs([forum])]).problems.total).toBe(0);
    const suspected = joinNeeds([needs([shown]), needs([forum, { ...forum, need: "f2", sameAs: "f1" }])]);
    expect(suspected.problems.kept).toEqual([
      { code: "indicators.need.maybeSame", path: ["sameAs"], id: shown.need, other: "f1" },
    ]);
    expect([suspected.length, suspected.rejected]).toEqual([3, 0]);
    const { th } = describeProblem(suspected.problems.kept[0] as NeedProblem, needSentences);
    expect(th).toContain("ความต้องการเดียวกับ");
  });

  test("another place, indicator, year or the same source is no suspicion", () => {
    for (const other of [
      { place: "84" },
      { indicator: "10" },
      { fiscalYear: 2564 },
      { source: "indicator" },
      { indicator: null },
    ])
      expect(joinNeeds([needs([shown]), needs([{ ...forum, ...other }])]).problems.total).toBe(0);
  });

  test("one source may say two things on one indicator", () => {
    expect(joinNeeds([needs([forum, { ...forum, need: "f2" }])]).problems.total).toBe(0);
  });

  test("sameAs of a need that is not there is told, and the row is kept", () => {
    const joined = joinNeeds([needs([{ ...forum, sameAs: "f9; f1" }])]);
    expect(joined.problems.kept).toEqual([
      { code: "indicators.need.sameAsUnknown", path: [0, "sameAs"], record: 0, id: "f9" },
    ]);
    expect(joined.length).toBe(1);
    expect([...sameNeeds(joined)]).toEqual([["f1", "f1"]]);
  });

  test("which needs are one does not depend on the order of rows or the direction of links", () => {
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 });
    fc.assert(
      fc.property(links, fc.integer({ min: 0, max: 7 }), (pairs, turn) => {
        const rowsOfLinks = (list: readonly (readonly [number, number])[]) =>
          Array.from({ length: 8 }, (_, id) => ({
            ...{ need: `n${id}`, place: "84", source: "agency" },
            sameAs: list.flatMap(([from, to]) => (from === id ? [`n${to}`] : [])).join(";"),
          }));
        const turned = rowsOfLinks(pairs.map(([from, to]) => [to, from]));
        const other = sameNeeds(needs([...turned.slice(turn), ...turned.slice(0, turn)]));
        const found = sameNeeds(needs(rowsOfLinks(pairs)));
        for (const [id, leader] of found) expect(other.get(id)).toBe(leader);
        // Against the closure taken step by step.
        const classes = Array.from({ length: 8 }, (_, id) => new Set([id]));
        for (let step = 0; step < 8; step++)
          for (const [from, to] of pairs) {
            const both = new Set([...(classes[from] ?? []), ...(classes[to] ?? [])]);
            for (const id of both) classes[id] = new Set([...(classes[id] ?? []), ...both]);
          }
        for (let id = 0; id < 8; id++) expect(found.get(`n${id}`)).toBe(`n${Math.min(...(classes[id] ?? []))}`);
      }),
      { seed: 2559, numRuns: 200 },
    );
  });

  test("are a table like any other", () => {
    expect(toCsv(joinNeeds([needs([forum])]), { headings: "th" })).toContain("รหัสความต้องการ,พื้นที่,ที่มา");
  });
});
