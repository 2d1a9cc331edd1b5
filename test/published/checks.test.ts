import { describeProblem } from "chumchon/kernel";
import { checkPublished, describePublished, type PublishedFinding, publishedSentences } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { type Printed, printedTables } from "./tables.js";

const checked = ({ table, rules }: Printed) => {
  expect(table.rejected).toBe(0);
  return checkPublished(table, rules);
};
const mismatches = (printed: Printed) =>
  checked(printed).problems.kept.map((finding: PublishedFinding) =>
    "computed" in finding ? [finding.label, finding.column, finding.printed, finding.computed, finding.difference] : [],
  );

describe("published tables against themselves", () => {
  test("T1: the 14 percentages of the central region 1 to 6 and the country's 7 reproduce; five without counts are named", () => {
    const check = checked(printedTables.passAndFail2561());
    expect(check.relations.map((each) => [each.checked, each.reproduced])).toEqual([
      [7, 7],
      [7, 7],
      [7, 7],
    ]);
    expect(check.problems.total).toBe(0);
    expect(check.told.kept.map((told) => ("wanting" in told ? [told.label, told.column, told.wanting] : []))).toEqual([
      ["15", "passPercent", ["pass", "surveyed"]],
      ["19", "passPercent", ["pass", "surveyed"]],
      ["18", "passPercent", ["pass", "surveyed"]],
      ["16", "failPercent", ["fail", "surveyed"]],
      ["17", "failPercent", ["fail", "surveyed"]],
    ]);
    expect(describePublished(check)).toEqual({
      th: "ตรวจได้ 21 ตัวเลข ตรงกับที่พิมพ์ทั้งหมด ตรวจไม่ได้ 5 รายการ",
      en: "All 21 figures that can be checked are as printed. 5 cannot be checked.",
    });
  });

  test("T2: 19 districts add up to the printed province, and all their percentages reproduce", () => {
    const check = checked(printedTables.indicator28());
    expect(check.relations.map((each) => [each.checked, each.reproduced])).toEqual([
      [1, 1],
      [1, 1],
      [20, 20],
      [2, 2],
    ]);
    expect([check.problems.total, check.told.total]).toEqual([0, 0]);
  });

  test("T2: of four districts out of nineteen the percentages reproduce, and the total is not checkable", () => {
    const check = checked(printedTables.indicator6());
    expect([check.checked, check.reproduced, check.problems.total]).toEqual([4, 4, 0]);
    expect(check.told.kept).toEqual([{ code: "tallies.published.partialTable", path: [], rows: 4, printedRows: 19 }]);
    expect(describeProblem(check.told.kept[0] as PublishedFinding, publishedSentences).en).toBe(
      "only 4 of the 19 rows of the printed table are given, so its totals cannot be checked. Add the others.",
    );
  });

  test("T3: 11 indicators over two years: all 22 printed changes reproduce but that of 14, printed −254, which is −272", () => {
    const check = checked(printedTables.changeOfSuratThani());
    expect(check.relations.map((each) => [each.checked, each.reproduced])).toEqual([
      [11, 11],
      [11, 10],
    ]);
    expect(check.told.total).toBe(0);
    expect(mismatches(printedTables.changeOfSuratThani())).toEqual([["14", "failChange", "-254", "-272", "18"]]);
  });

  test("T4: what is left of income reproduces 28 times, persons per household 26 times", () => {
    for (const [printed, count] of [
      [printedTables.incomeAndExpenditure(), 28],
      [printedTables.householdSize(), 26],
    ] as const) {
      const check = checked(printed);
      expect([check.checked, check.reproduced, check.problems.total, check.told.total]).toEqual([count, count, 0, 0]);
    }
  });

  test("T5: the geometric mean of the eight parts is the printed index", () => {
    const check = checked(printedTables.humanAchievement());
    expect([check.checked, check.reproduced, check.told.total]).toEqual([1, 1, 0]);
  });

  test("T7: ratios against targets reproduce with their words; a base of zero has neither ratio nor mismatch", () => {
    const check = checked(printedTables.localServices());
    expect(check.relations.map((each) => [each.checked, each.reproduced])).toEqual([
      [4, 4],
      [3, 3],
    ]);
    // The last row has a ratio and no word, so nothing holds its target.
    expect(check.told.kept).toMatchObject([{ label: "4", column: "target", wanting: ["result"] }]);
  });

  test("T8: levels of 8 provinces: the two traps are named, and that the printed total of excellent is no sum either", () => {
    expect(mismatches(printedTables.healthVillages())).toEqual([
      ["เชียงใหม่", "recorded", "1533", "1513", "20"],
      ["รวม", "excellentPercent", "40.11", "14.77", "25.34"],
      // Follows from the collected figures, though no note says so: 104 + 495 + 41 + 355 + 66 + 49 + 132 + 13 = 1,255.
      ["รวม", "excellent", "1260", "1255", "5"],
    ]);
    const check = checked(printedTables.healthVillages());
    expect([check.checked, check.reproduced, check.told.total]).toEqual([35, 32, 0]);
    expect(describePublished(check).th).toBe("ตรวจได้ 35 ตัวเลข ตรงกับที่พิมพ์ 32 ไม่ตรง 3");
  });

  test("T8: in a stored copy of the page only the 40.11 is wrong: the percentage of good or better under excellent", () => {
    expect(mismatches(printedTables.healthVillagesStored())).toEqual([
      ["รวม", "excellentPercent", "40.11", "14.77", "25.34"],
    ]);
    const check = checked(printedTables.healthVillagesStored());
    expect([check.checked, check.reproduced, check.told.total]).toEqual([54, 53, 0]);
  });

  test("T9: 1,384 + 963 + 97 = 2,444", () => {
    const check = checked(printedTables.sufficiencyVillages());
    expect([check.checked, check.reproduced, check.told.total]).toEqual([1, 1, 0]);
  });

  test("in all: 223 figures worked out again, 218 of them as printed", () => {
    const checks = Object.values(printedTables).map((make) => checked(make()));
    const sum = (of: "checked" | "reproduced") => checks.reduce((total, check) => total + check[of], 0);
    expect([sum("checked"), sum("reproduced")]).toEqual([223, 218]);
  });
});
