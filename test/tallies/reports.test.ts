import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv, toCsv } from "chumchon/formats";
import { toWorkbook } from "chumchon/formats/xlsx";
import { createAxis } from "chumchon/places";
import { rowsOf, type TableSchema, tableOf } from "chumchon/tables";
import {
  countsSchema,
  coverageOf,
  createTally,
  expectedSchema,
  needsOf,
  type PlacesReportOptions,
  placesReport,
  type Report,
  type ReportOptions,
  summaryReport,
  type Tally,
  worstReport,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { central2561 } from "../published/national2561.js";
import { household, surveyedOn } from "./madeUp.js";
import { type Count, changed, provinceOf, tallied } from "./reportWorld.js";

const axis = provinceOf(["8401", "8402", "8403"]);
const count = (place: string, indicator: string, surveyed: number, fail: number): Count => ({
  place,
  indicator,
  surveyed,
  fail,
});
const aboutOf = <Schema extends TableSchema>({ about }: Report<Schema>) =>
  Object.fromEntries([...rowsOf(about)].map(({ item, value }) => [item, value]));
const summaryRow = (tally: Tally, indicator: string, options: ReportOptions = {}) =>
  [...rowsOf(summaryReport(tally, "8401", { ...options, indicators: [indicator] }).table)][0];

describe("percentages of a report", () => {
  test("100.00 that is not all says how many fail, by whatever rounding", () => {
    const tally = tallied(axis, [count("8401", "3", 899_118, 38)]);
    expect(summaryRow(tally, "3")).toMatchObject({
      ...{ passPercent: "100.00", failPercent: "0.00", mark: "ไม่ใช่ทั้งหมด: ไม่ผ่าน 38 คน" },
    });
    expect(summaryRow(tally, "3", { decimals: 3 })).toMatchObject({
      passPercent: "99.996",
      failPercent: "0.004",
      mark: null,
    });
    expect(summaryRow(tally, "3", { rounding: "down", language: "en" })).toMatchObject({
      ...{ passPercent: "99.99", failPercent: "0.00", mark: "not all: 38 persons fail" },
    });
  });

  test("0.00 that is not none says so too", () => {
    const tally = tallied(axis, [count("8401", "4", 100_000, 99_999)]);
    expect(summaryRow(tally, "4")).toMatchObject({
      passPercent: "0.00",
      failPercent: "100.00",
      mark: "ไม่ใช่ศูนย์: ผ่าน 1 คร.",
    });
  });

  test("all is all, none is none, and neither is marked", () => {
    const tally = tallied(axis, [count("8401", "4", 5, 0), count("8401", "5", 5, 5)]);
    expect(summaryRow(tally, "4")).toMatchObject({ passPercent: "100.00", failPercent: "0.00", mark: null });
    expect(summaryRow(tally, "5")).toMatchObject({ passPercent: "0.00", failPercent: "100.00", mark: null });
  });

  test("pass and fail are rounded each on its own, and a half as told", () => {
    // 1 of 800 is 0.125 %.
    const tally = tallied(axis, [count("8401", "4", 800, 1)]);
    expect(summaryRow(tally, "4")).toMatchObject({ passPercent: "99.88", failPercent: "0.13" });
    expect(summaryRow(tally, "4", { rounding: "halfEven" })).toMatchObject({
      passPercent: "99.88",
      failPercent: "0.12",
    });
  });

  test("a dash where nobody was surveyed, nothing where nothing came in", () => {
    const tally = tallied(axis, [count("8401", "4", 0, 0)]);
    expect(summaryRow(tally, "4")).toMatchObject({
      surveyed: 0,
      pass: 0,
      passPercent: "–",
      failPercent: "–",
      mark: null,
    });
    expect(summaryRow(tally, "5")).toMatchObject({
      surveyed: null,
      pass: null,
      passPercent: null,
      fail: null,
      mark: "ไม่มีข้อมูล",
    });
  });
});

describe("the summary by category", () => {
  test("has every indicator of the set under its category, in their order", () => {
    const { table } = summaryReport(tallied(axis, []), "84");
    const rows = [...rowsOf(table)];
    expect(rows.map(({ indicator }) => indicator)).toEqual(bmn2560.indicators.map(({ id }) => id));
    expect([...new Set(rows.map(({ category }) => category))]).toEqual(bmn2560.categories.map(({ title }) => title.th));
    expect(rows.map(({ unit }) => unit).slice(2, 5)).toEqual(["คน", "คร.", "คร."]);
  });

  test("an indicator on trial is shown and says so", () => {
    const tally = tallied(axis, [count("8401", "4", 9, 9)], changed({ "4": { isCounted: false } }));
    expect(summaryRow(tally, "4")?.mark).toBe("ตัวชี้วัดนำร่อง ไม่นับรวม");
  });

  test("says of itself what a reader must know", () => {
    const tally = tallied(axis, [count("8401", "4", 20, 1), count("8402", "4", 30, 1), count("8402", "6", 90, 1)]);
    const options = {
      surveyYear: 2561,
      vintage: "พิมพ์ 2562",
      source: { th: "รายงาน", en: "Report" },
      nameOf: () => "สุราษฎร์ธานี",
    };
    const report = summaryReport(tally, "84", options);
    expect(report.title).toBe("สรุปผลตามหมวดและตัวชี้วัด สุราษฎร์ธานี ปี พ.ศ. 2561");
    expect(aboutOf(report)).toMatchObject({
      พื้นที่: "สุราษฎร์ธานี (84)",
      "ปีที่สำรวจ (พ.ศ.)": "2561",
      ชุดตัวชี้วัด: `${bmn2560.title.th} (bmn 2560-2564)`,
      รุ่นของข้อมูล: "พิมพ์ 2562",
      ที่มา: "รายงาน",
      อำเภอที่มีข้อมูล: "2 จาก 3",
      รายการที่อ่านทั้งชุดข้อมูล: "รับ 3 จาก 3 รายการ",
      "ครัวเรือนที่สำรวจ (มากที่สุดในทุกข้อที่นับครัวเรือน)": "50",
    });
    expect(aboutOf(summaryReport(tally, "8401"))).toMatchObject({
      ...{ พื้นที่: "8401", "ปีที่สำรวจ (พ.ศ.)": "ไม่ได้ระบุ", รุ่นของข้อมูล: "ไม่ได้ระบุ", ที่มา: "ไม่ได้ระบุ", อำเภอที่มีข้อมูล: "1 จาก 1" },
    });
    expect(aboutOf(summaryReport(tally, "84", { language: "en" }))).toMatchObject({ "District: with data": "2 of 3" });
  });

  test("the year and the vintage of the tally stand in it without being told again", () => {
    const builder = createTally(bmn2560, axis, { surveyYear: 2561, vintage: "พิมพ์ 2562" });
    builder.add(tableOf(countsSchema, [count("8401", "4", 20, 1)]));
    const tally = builder.finish();
    expect(aboutOf(summaryReport(tally, "84"))).toMatchObject({ "ปีที่สำรวจ (พ.ศ.)": "2561", รุ่นของข้อมูล: "พิมพ์ 2562" });
    expect([...rowsOf(needsOf(tally))].map(({ need, fiscalYear }) => [need, fiscalYear])).toEqual([
      ["bmn/2560-2564@2561/4/8401", 2563],
    ]);
  });

  test("the households there should be, where somebody knows", () => {
    const builder = createTally(bmn2560, axis, { survey: { surveyedOn } });
    builder.add([{ ...household({ "9.drinkingWater": true }), place: "8401" }]);
    const tally = builder.finish();
    const coverage = coverageOf(tally, tableOf(expectedSchema, [{ place: "8401", expected: 8 }]));
    expect(aboutOf(summaryReport(tally, "8401", { coverage }))["สำรวจจากที่ควรมี (คร.)"]).toBe("1 จาก 8 (12.50%)");
    expect(aboutOf(summaryReport(tally, "8402", { coverage }))["สำรวจจากที่ควรมี (คร.)"]).toBe("0 จาก ?");
  });

  test("as many as were expected are not beyond; one more is", () => {
    const tally = createTally(bmn2560, axis, { survey: { surveyedOn } });
    const home = household({}, [{ age: 40 }]);
    tally.add(["8401", "8401", "8402", "8402", "8403"].map((place) => ({ ...home, place })));
    const expected = [
      { place: "8401", expected: 2 },
      { place: "8402", expected: 1 },
    ];
    const { beyond, without } = coverageOf(tally.finish(), tableOf(expectedSchema, expected));
    expect([beyond.map(({ place, surveyed, expected: most }) => [place, surveyed, most]), without]).toEqual([
      [
        ["8402", 2, 1],
        ["8403", 1, null],
      ],
      [],
    ]);
  });

  test("totals that were given are held against the sums, and a wrong one is named", () => {
    const tally = tallied(axis, [
      ...[count("8401", "4", 20, 1), count("8402", "4", 30, 1), count("84", "4", 50, 2)],
      ...[count("8401", "5", 20, 1), count("84", "5", 21, 1)],
    ]);
    expect(aboutOf(summaryReport(tally, "84"))).toMatchObject({ ยอดรวมที่ให้มาเทียบกับผลบวก: "ตรง 1 ข้อ ไม่ตรง 1 ข้อ: 5" });
    expect(aboutOf(summaryReport(tally, "8401"))).not.toHaveProperty("ยอดรวมที่ให้มาเทียบกับผลบวก");
  });

  test("a total of which parts did not come in is said beside the figure, and above it in about", () => {
    const world = createAxis({
      id: "administrative",
      levels: ["village", "district", "province"],
      nodes: [
        ...["84020101", "84020102"].map((id) => ({ id, level: "village", parent: "8402" })),
        ...["8401", "8402"].map((id) => ({ id, level: "district", parent: "84" })),
        { id: "84", level: "province" },
      ],
    });
    if (!world.ok) throw new Error("the test's own axis");
    const tally = tallied(world.value, [
      count("84020101", "9", 60, 12),
      count("8402", "9", 400, 50),
      count("8401", "9", 9, 1),
    ]);
    const note = "ยอดรวมที่ให้มาคือ 400 ไม่ผ่าน 50 ต่างจากผลรวมของพื้นที่ย่อย ซึ่งไม่มีข้อมูล 1 พื้นที่";
    const cell = [...rowsOf(summaryReport(tally, "8402", { indicators: ["9"] }).table)][0];
    expect([cell?.surveyed, cell?.mark]).toEqual([60, note]);
    const districts = placesReport(tally, "9", { level: "district" });
    expect([...rowsOf(districts.table)].map(({ place, surveyed, mark }) => [place, surveyed, mark])).toEqual([
      ["8401", 9, null],
      ["8402", 60, note],
      ["84", 69, null],
    ]);
    expect(aboutOf(districts)).toMatchObject({ ยอดรวมในพื้นที่ย่อยที่ไม่ตรงกับผลบวก: "1: 8402 (9)" });
    const worst = worstReport(tally, { indicator: "9", level: "district" });
    expect([...rowsOf(worst.table)].map(({ place, mark }) => [place, mark])).toEqual([
      ["8402", note],
      ["8401", null],
    ]);
  });

  test("a wrong program throws", () => {
    const tally = tallied(axis, []);
    expect(() => summaryReport(tally, "9999")).toThrow(RangeError);
    expect(() => summaryReport(tally, "84", { indicators: ["99"] })).toThrow("99");
    expect(() => summaryReport({ ...tally, surveyYear: 2560 } as Tally, "84", { surveyYear: 2561 })).toThrow("2560");
    expect(() => summaryReport({ ...tally, vintage: "a" } as Tally, "84", { vintage: "b" })).toThrow("vintage");
  });
});

describe("the report by place", () => {
  const tally = tallied(axis, [count("8401", "4", 8, 1), count("8402", "4", 8, 4), count("84", "5", 10, 1)]);
  const report = (indicator: string, options: Partial<PlacesReportOptions> = {}) => [
    ...rowsOf(placesReport(tally, indicator, { level: "district", ...options }).table),
  ];

  test("ends in the figure of the place that holds the rows, and says how many rows have no data", () => {
    expect(
      report("4").map(({ order, name, fail, failPercent, mark }) => [order, name, fail, failPercent, mark]),
    ).toEqual([
      [1, "8401", 1, "12.50", null],
      [2, "8402", 4, "50.00", null],
      [3, "8403", null, null, "ไม่มีข้อมูล"],
      [null, "รวม", 5, "31.25", "ไม่มีข้อมูล 1 แถว"],
    ]);
  });

  test("what lies in none of the rows is in the total, and the total says so", () => {
    const total = report("5").at(-1);
    expect([total?.surveyed, total?.mark]).toEqual([
      10,
      "ไม่มีข้อมูล 3 แถว; ยอดรวมต่างจากผลบวกของแถว 10 ซึ่งไม่ได้อยู่ในแถวใดแถวหนึ่ง",
    ]);
  });

  test("the greatest share first, those without data last; or as listed", () => {
    expect(report("4", { order: "share" }).map(({ place }) => place)).toEqual(["8402", "8401", "8403", "84"]);
    expect(report("4", { order: ["8403", "8401"] }).map(({ place }) => place)).toEqual(["8403", "8401", "84"]);
    expect(() => report("4", { order: ["84"] })).toThrow(RangeError);
  });

  test("its headings name the level", () => {
    const text = toCsv(placesReport(tally, "4", { level: "district" }).table, { headings: "th" });
    expect(text.split("\r\n")[0]).toBe(
      "ลำดับที่,รหัสพื้นที่,อำเภอ,จำนวนที่สำรวจ,ผ่านเกณฑ์ (จำนวน),ผ่านเกณฑ์ (ร้อยละ),ไม่ผ่านเกณฑ์ (จำนวน),ไม่ผ่านเกณฑ์ (ร้อยละ),หมายเหตุ",
    );
  });
});

describe("the report of the worst", () => {
  test("names equals, and in about what could not be ranked", () => {
    const tally = tallied(axis, [count("8401", "4", 8, 1), count("8402", "4", 16, 2), count("8403", "4", 1, 1)]);
    const options = { count: 1, leastSurveyed: 2, nameOf: (place: string) => `อ.${place}` };
    const report = worstReport(tally, { indicator: "4", level: "district" }, options);
    expect(
      [...rowsOf(report.table)].map(({ rank, name, failPercent, mark }) => [rank, name, failPercent, mark]),
    ).toEqual([
      [1, "อ.8401", "12.50", "ร้อยละเท่ากันพอดี"],
      [1, "อ.8402", "12.50", "ร้อยละเท่ากันพอดี"],
    ]);
    expect(report.title).toBe("อำเภอที่ไม่ผ่านเกณฑ์ข้อ 4 มากที่สุด 1 ลำดับแรก อ.84");
    expect(aboutOf(report)).toMatchObject({
      "ลำดับสุดท้ายร้อยละเท่ากัน จึงแสดงครบ": "ใช่",
      "ไม่จัดลำดับ: สำรวจน้อยกว่าที่กำหนด": "1: อ.8403 (8403)",
      "ไม่จัดลำดับ: ปกปิดเพราะจำนวนน้อย": "0",
    });
  });

  test("a share that shows 0.00 or 100.00 and is neither is marked", () => {
    const tally = tallied(axis, [
      count("8401", "4", 100_000, 1),
      count("8401", "5", 100_000, 99_999),
      count("8401", "8", 1, 1),
    ]);
    expect(
      [...rowsOf(worstReport(tally, { place: "8401" }).table)].map(({ failPercent, mark }) => [failPercent, mark]),
    ).toEqual([
      ["100.00", null],
      ["100.00", "ไม่ใช่ทั้งหมด"],
      ["0.00", "ไม่ใช่ศูนย์"],
    ]);
  });
});

describe("reports leave for a spreadsheet", () => {
  const one = provinceOf([], "central");
  const tally = tallied(
    one,
    central2561.map(([indicator, surveyed, , fail]) => count("central", indicator, surveyed, fail)),
  );
  const report = summaryReport(tally, "central", { indicators: ["1", "2", "3"], nameOf: () => "ภาคกลาง" });

  test("as CSV with the mark of UTF-8, and read back the same", () => {
    const text = toCsv(report.table, { headings: "th", byteOrderMark: true });
    const bytes = new TextEncoder().encode(text);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...rowsOf(tableOfCsv(report.table.schema, bytes))]).toEqual([...rowsOf(report.table)]);
  });

  test("as a workbook: numbers are numbers, percentages keep both places, the sheets are named in Thai", () => {
    const sheets: Record<string, unknown[][]> = {};
    const workbook = {
      addWorksheet: (name: string) => {
        const rows: unknown[][] = [];
        sheets[name] = rows;
        return { addRow: (cells: unknown[]) => rows.push(cells), getColumn: () => ({}) };
      },
    };
    toWorkbook(workbook, { สรุป: report.table, ที่มา: report.about }, { headings: "th" });
    expect(sheets.สรุป?.[3]?.slice(4)).toEqual([899_118, 899_080, "100.00", 38, "0.00", "ไม่ใช่ทั้งหมด: ไม่ผ่าน 38 คน"]);
    expect(sheets.ที่มา?.[1]).toEqual(["รายงาน", "สรุปผลตามหมวดและตัวชี้วัด ภาคกลาง"]);
  });
});
