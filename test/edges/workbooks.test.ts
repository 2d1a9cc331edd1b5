import { tableOfCsv, toCsv } from "chumchon/formats";
import { tablesOfWorkbook, toWorkbook } from "chumchon/formats/xlsx";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { throughLibreOffice } from "./engines/libreOffice.js";
import { emptyWorkbook, loadWorkbook, saveWorkbook } from "./engines/workbooks.js";

const schema = {
  code: { kind: "text", title: { th: "รหัส", en: "Code" } },
  project: { kind: "text", optional: true, title: { th: "โครงการ", en: "Project" } },
  baht: { kind: "decimal", decimals: 2, optional: true, title: { th: "งบประมาณ", en: "Budget" } },
  households: { kind: "integer", optional: true, title: { th: "ครัวเรือน", en: "Households" } },
  done: { kind: "flag", optional: true, title: { th: "แล้วเสร็จ", en: "Done" } },
} as const;

const table = tableOf(schema, [
  ["084", 'ถนน "สายหลัก", ซอย 2\nช่วงที่ ๑', "1234567890123.45", 12, true],
  ["=1+1", "- ลดขยะ", "-0.05", -3, false],
  ["บ1", "'=ไม่ใช่สูตร", "12345678901234.56", 9_007_199_254_740_991, null],
  ["๑๒", " เว้นวรรค ", "0.10", 0, true],
  ["z", null, null, null, null],
]);

describe("a workbook of exceljs", () => {
  test("saved and loaded again has every cell", async () => {
    const bytes = await saveWorkbook(toWorkbook(emptyWorkbook(), { "ผ.02": table, "ผ.03": table }, { headings: "th" }));
    const read = tablesOfWorkbook(schema, await loadWorkbook(bytes));
    expect(read.map(({ sheet, problems }) => [sheet, problems.kept])).toEqual([
      ["ผ.02", []],
      ["ผ.03", []],
    ]);
    for (const one of read) expect([...rowsOf(one)]).toEqual([...rowsOf(table)]);
  });

  test("opened in LibreOffice Calc and saved has every cell, and no formula has run", {
    timeout: 120_000,
  }, async () => {
    const bytes = await saveWorkbook(toWorkbook(emptyWorkbook(), { "ผ.02": table }, { headings: "en" }));
    const opened = throughLibreOffice("plan.xlsx", bytes, "ods");
    const saved = await loadWorkbook(throughLibreOffice("plan.ods", opened, "xlsx"));
    const [read] = tablesOfWorkbook(schema, saved);
    expect(read?.problems.kept).toEqual([]);
    expect(read && [...rowsOf(read)]).toEqual([...rowsOf(table)]);
  });
});

describe("CSV in LibreOffice Calc", () => {
  test("as an officer opens and saves it has every cell of text and number", { timeout: 120_000 }, () => {
    // Calc takes "084" for the number 84 and shows 15 digits, as Excel does: codes of text and short numbers stay.
    const plain = tableOf({ project: schema.project, baht: schema.baht, households: schema.households }, [
      ['ถนน "สายหลัก", ซอย 2\nช่วงที่ ๑', "1234567890.45", 12],
      ['=HYPERLINK("https://example.org")', "-0.05", -3],
      ["- ลดขยะ", "12.10", null],
      ["+66", null, 0],
    ]);
    const saved = throughLibreOffice("plan.csv", toCsv(plain, { headings: "th" }), "xlsx");
    const csv = throughLibreOffice("plan.xlsx", saved, "csv");
    const read = tableOfCsv(plain.schema, csv);
    expect(read.problems.kept).toEqual([]);
    expect([...rowsOf(read)]).toEqual([...rowsOf(plain)]);
  });
});
