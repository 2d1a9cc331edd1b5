import { formatsSentences } from "chumchon/formats";
import { type ReadableSheet, tablesOfWorkbook, toWorkbook } from "chumchon/formats/xlsx";
import { describeProblem } from "chumchon/kernel";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

function sheetOf(name: string, rows: readonly (readonly unknown[])[]): ReadableSheet {
  return {
    name,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    getRow: (row) => ({ getCell: (column) => ({ value: rows[row - 1]?.[column - 1] ?? null }) }),
  };
}

const schema = {
  code: { kind: "text", title: { th: "รหัส", en: "Code" } },
  baht: { kind: "decimal", decimals: 2, optional: true, title: { th: "บาท", en: "Baht" } },
} as const;

describe("tablesOfWorkbook", () => {
  test("reads each sheet by its own headings, in any order of columns, below blank rows", () => {
    const tables = tablesOfWorkbook(schema, {
      worksheets: [
        sheetOf("ยุทธ 1", [["รหัส", "บาท"], ["A1", 1234.5], [], ["A2", null]]),
        sheetOf("ยุทธ 2", [[], ["Baht", "หมายเหตุ", "Code"], ["๑,๐๐๐", "x", "B1"]]),
      ],
    });
    expect(tables.map((table) => [table.sheet, ...[...rowsOf(table)].map((row) => `${row.code} ${row.baht}`)])).toEqual(
      [
        ["ยุทธ 1", "A1 1234.50", "A2 null"],
        ["ยุทธ 2", "B1 1000.00"],
      ],
    );
    expect(tables.map((table) => table.rows && [...table.rows])).toEqual([[2, 4], [3]]);
    expect(tables.map((table) => [table.blankRows, table.ignoredColumns])).toEqual([
      [1, []],
      [1, ["หมายเหตุ"]],
    ]);
  });

  test("keeps sheet and row in every problem, of a heading, of a row and of a cell", () => {
    const tables = tablesOfWorkbook(schema, {
      worksheets: [
        sheetOf("ก", [
          ["รหัส", "บาท"],
          [84010101, 5],
          ["A", { error: "#REF!" }],
          ["B", { formula: "C1" }],
          ["C", 0.1 + 0.2],
        ]),
        sheetOf("ข", [["รหัด"], ["x"]]),
      ],
    });
    expect(tables[0]?.problems.kept.map(({ code, path, row }) => [code, ...path, row])).toEqual([
      ["tables.cell.unreadable", "ก", "code", 2],
      ["tables.cell.unreadable", "ก", "baht", 3],
      ["tables.cell.unreadable", "ก", "baht", 4],
      ["tables.cell.unreadable", "ก", "baht", 5],
    ]);
    expect([tables[0]?.read, tables[0]?.rejected]).toEqual([4, 4]);
    const [missing] = tables[1]?.problems.kept ?? [];
    expect(missing && describeProblem(missing, formatsSentences).en).toMatch(/^row 1, ข: headings are missing: code /);
  });

  test("understands rich text, links, formulas with their result, dates and apostrophes", () => {
    const text = { kind: "text", optional: true } as const;
    const cells = [
      { richText: [{ text: "ถนน" }, { text: " ซอย 2" }] },
      { text: { richText: [{ text: "ชุมชน" }] }, hyperlink: "https://example.org" },
      { formula: "A1&B1", result: "รวม" },
      { sharedFormula: "A1", result: new Date(Date.UTC(2016, 8, 8)) },
      new Date(Date.UTC(2016, 8, 8, 9, 30)),
      "'=1",
    ];
    const zero = { kind: "integer" } as const;
    const sheet = sheetOf("s", [["n"], [0]]);
    const formula = {
      ...sheet,
      getRow: (row: number) => ({
        getCell: () => (row === 1 ? { value: "n" } : { value: { formula: "A1-A1" }, result: 0 }),
      }),
    };
    expect(tablesOfWorkbook({ n: zero }, { worksheets: [formula] })[0]?.columns.n.values).toEqual(Float64Array.of(0));
    const many = Object.fromEntries(cells.map((_, index) => [`c${index}`, text]));
    const [table] = tablesOfWorkbook(many, { worksheets: [sheetOf("s", [Object.keys(many), cells])] });
    expect(table && Object.values([...rowsOf(table)][0] ?? {})).toEqual([
      "ถนน ซอย 2",
      "ชุมชน",
      "รวม",
      "2016-09-08",
      "2016-09-08T09:30:00.000Z",
      "'=1",
    ]);
  });

  test("reads the sheets asked for, and throws for one that is not there", () => {
    const workbook = { worksheets: [sheetOf("ปก", [["แผน"]]), sheetOf("a", [["code"], ["1"]])] };
    expect(tablesOfWorkbook(schema, workbook, { sheets: ["a"] }).map(({ sheet }) => sheet)).toEqual(["a"]);
    expect(() => tablesOfWorkbook(schema, workbook, { sheets: ["b"] })).toThrow(RangeError);
  });
});

describe("toWorkbook", () => {
  test("writes titles, texts as texts, decimals as numbers, and as text where a spreadsheet would lose digits", () => {
    const sheets: Record<string, unknown[]> = {};
    const formats: Record<number, { numFmt?: string | undefined }> = {};
    const workbook = {
      addWorksheet: (name: string) => {
        const rows: unknown[] = [];
        sheets[name] = rows;
        return {
          addRow: (cells: unknown) => rows.push(cells),
          getColumn: (column: number) => {
            formats[column] ??= {};
            return formats[column];
          },
        };
      },
    };
    const wide = { ...schema, n: { kind: "integer" }, yes: { kind: "flag", optional: true } } as const;
    const rows = [
      ["084", "1234567890123.45", 12, true],
      ["=1+1", "12345678901234.56", 9_007_199_254_740_991, null],
      ["c", null, -5, false],
    ];
    expect(toWorkbook(workbook, { แผน: tableOf(wide, rows) }, { headings: "th" })).toBe(workbook);
    expect(sheets).toEqual({
      แผน: [
        ["รหัส", "บาท", "n", "yes"],
        ["084", 1234567890123.45, 12, true],
        ["=1+1", "12345678901234.56", "9007199254740991", null],
        ["c", null, -5, false],
      ],
    });
    expect(formats).toEqual({ 1: { numFmt: "@" }, 2: { numFmt: "#,##0.00" } });
    for (const name of ["", "a/b", "x".repeat(32)])
      expect(() => toWorkbook(workbook, { [name]: tableOf(schema, []) })).toThrow(RangeError);
  });
});
