import { parseColumnMap, safeParseColumnMap, tableOfCsv } from "chumchon/formats";
import { isProblemError } from "chumchon/kernel";
import { rowsOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const schema = {
  project: { kind: "text", title: { th: "ชื่อโครงการ", en: "Project" }, aliases: ["โครงการ/กิจกรรม"] },
  baht2566: { kind: "integer", optional: true, title: { th: "งบปี 2566", en: "Budget 2566" } },
} as const;

describe("headings", () => {
  test.each([
    ["names", "project,baht2566"],
    ["Thai titles", "ชื่อโครงการ,งบปี 2566"],
    ["Thai digits, white space and zero-width characters", " ชื่อ\u200bโครงการ ,งบปี  ๒๕๖๖"],
    ["English titles in any case", "PROJECT,budget 2566"],
    ["aliases", "โครงการ/กิจกรรม,baht2566"],
  ])("are found by %s, in any order", (_, line) => {
    expect([...rowsOf(tableOfCsv(schema, `${line}\nถนน,5`))]).toEqual([{ project: "ถนน", baht2566: 5 }]);
    const turned = `${line.split(",").reverse().join(",")}\n5,ถนน`;
    expect([...rowsOf(tableOfCsv(schema, turned))]).toEqual([{ project: "ถนน", baht2566: 5 }]);
  });

  test("that no column asks for, and optional columns the file lacks, are listed", () => {
    const table = tableOfCsv(schema, "ผู้รับผิดชอบ,project,,kpi\nช่าง,ถนน,,5");
    expect([table.ignoredColumns, table.absentColumns]).toEqual([["ผู้รับผิดชอบ", "kpi"], ["baht2566"]]);
    expect([...rowsOf(table)]).toEqual([{ project: "ถนน", baht2566: null }]);
  });

  test("that are missing are one problem for the file, naming what was expected and what is nearest", () => {
    const table = tableOfCsv(schema, "ชื่อโครงกาน,baht2566\nถนน,5\nคลอง,6");
    expect(table.problems.kept).toEqual([
      {
        code: "formats.header.missing",
        path: [],
        row: 1,
        missing: [
          { column: "project", expected: ["project", "ชื่อโครงการ", "Project", "โครงการ/กิจกรรม"], nearest: "ชื่อโครงกาน" },
        ],
      },
    ]);
    expect([table.read, table.length]).toEqual([0, 0]);
  });

  test("of which not one is known belong to another file, even where every column may be empty", () => {
    const optional = { a: { kind: "text", optional: true }, b: { kind: "text", optional: true } } as const;
    const table = tableOfCsv(optional, "นายสมชาย ใจดี,0812345678\n");
    expect(table.problems.kept[0]).toMatchObject({ missing: [{ column: "a" }, { column: "b" }] });
    // A file without headings has a person's data in its first row: they are not shown.
    expect(JSON.stringify(table.problems.kept)).not.toContain("สมชาย");
  });

  test("that fit a column twice are a problem that names the cells", () => {
    const { kept } = tableOfCsv(schema, "project,baht2566,ชื่อโครงการ\nถนน,5,คลอง").problems;
    expect(kept).toEqual([{ code: "formats.header.doubled", path: ["project"], row: 1, columns: [1, 3] }]);
  });

  test("by the hundred thousand, all alike, are answered at once, and a problem names the first of them", () => {
    const optional = { a: { kind: "text" }, b: { kind: "text" } } as const;
    expect(tableOfCsv(optional, `${"x,".repeat(300_000)}a,b\n`).problems.total).toBe(0);
    const { kept } = tableOfCsv(optional, `${"a,".repeat(300_000)}b\n`).problems;
    expect(kept).toMatchObject([{ code: "formats.header.doubled", path: ["a"] }]);
    expect(kept[0]).toHaveProperty(
      "columns",
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(tableOfCsv(optional, `${"x,".repeat(300_000)}\n`).problems.total).toBe(1);
  });

  test("may stand below a title; rows keep the numbers of the spreadsheet", () => {
    const table = tableOfCsv(schema, "แผนพัฒนาท้องถิ่น\n\nproject,baht2566\nถนน,5", { headerRow: 3 });
    expect(table.rows).toEqual(Float64Array.of(4));
    expect(tableOfCsv(schema, "\n\nproject,baht2566\nถนน,5").rows).toEqual(Float64Array.of(4));
  });
});

describe("a column map", () => {
  test("reads a file with headings of its own, and keeps those from other columns", () => {
    const two = { title: { kind: "text" }, name: { kind: "text", optional: true } } as const;
    const table = tableOfCsv(two, "name\nถนน", { columnMap: { title: "name" } });
    expect([...rowsOf(table)]).toEqual([{ title: "ถนน", name: null }]);
  });

  test("joins headings, and puts one value in every row", () => {
    const three = { id: { kind: "text" }, plan: { kind: "text" }, note: { kind: "text", optional: true } } as const;
    const columnMap = {
      id: { headings: ["sheet", "row"], between: ":" },
      plan: { value: "city" },
      note: { headings: ["a", "b"], between: " " },
    };
    const table = tableOfCsv(three, "sheet,row,a,b\nS1,7,x,\nS1,8,,", { columnMap });
    expect([...rowsOf(table)]).toEqual([
      { id: "S1:7", plan: "city", note: "x " },
      { id: "S1:8", plan: "city", note: null },
    ]);
    expect(tableOfCsv(three, "sheet,rows,a,b\nS1,7,x,", { columnMap }).problems.kept).toMatchObject([
      { missing: [{ column: "id", expected: ["sheet", "row"], nearest: "rows" }] },
    ]);
  });

  test("that names a heading the file lacks is a problem even where the column may be empty", () => {
    const { kept } = tableOfCsv(schema, "project\nถนน", { columnMap: { baht2566: "budget" } }).problems;
    expect(kept).toMatchObject([{ missing: [{ column: "baht2566", expected: ["budget"] }] }]);
  });

  test("chooses one of two headings that fit", () => {
    const table = tableOfCsv(schema, "project,ชื่อโครงการ\nถนน,คลอง", { columnMap: { project: "ชื่อโครงการ" } });
    expect([...rowsOf(table)]).toEqual([{ project: "คลอง", baht2566: null }]);
    expect(table.ignoredColumns).toEqual(["project"]);
  });

  test("that names a column the table has not, or a heading the file has not, is a problem", () => {
    const { kept } = tableOfCsv(schema, "project\nถนน", { columnMap: { projet: "project" } }).problems;
    expect(kept.map(({ code, path }) => [code, path])).toEqual([
      ["formats.header.missing", []],
      ["formats.header.unknownColumn", ["projet"]],
    ]);
    const options = { columnMap: { project: "projects" } };
    const [missing] = tableOfCsv(schema, "project,baht2566\nถนน,5", options).problems.kept;
    expect(missing).toMatchObject({ missing: [{ column: "project", expected: ["projects"], nearest: "project" }] });
  });

  test("is read from JSON, from CSV in both languages, and from an object", () => {
    const map = { project: "ชื่อ", baht2566: "งบ" };
    expect(parseColumnMap(JSON.stringify(map))).toEqual(map);
    expect(parseColumnMap("column,heading\nproject,ชื่อ\nbaht2566,งบ\n")).toEqual(map);
    expect(parseColumnMap("คอลัมน์,หัวตาราง\nproject,ชื่อ\nbaht2566,งบ\n")).toEqual(map);
    expect(parseColumnMap(map)).toEqual(map);
    const full = { id: { headings: ["a", "b"], between: "" }, kind: { value: "self" } };
    expect(parseColumnMap(JSON.stringify(full))).toEqual(full);
  });

  test("that names a column twice is a problem with the row of the second", () => {
    expect(safeParseColumnMap("column,heading\nproject,ชื่อ\nbaht2566,งบ\nproject,อื่น\n")).toEqual({
      ok: false,
      problems: [{ code: "formats.columnMap.doubled", path: ["project"], row: 4 }],
    });
  });

  test.each([
    '{"a": 1}',
    "[]",
    "{",
    "x,y\n1,2",
    null,
    { a: { b: 1 } },
    { a: { value: "x", between: "" } },
    { a: { headings: [], between: "" } },
    { a: { headings: ["x", 1], between: "" } },
    JSON.parse('{"__proto__": "x"}'),
  ])("that is %j is refused", (input) => {
    expect(safeParseColumnMap(input).ok).toBe(false);
    expect(() => parseColumnMap(input)).toThrow();
    try {
      parseColumnMap(input);
    } catch (error) {
      expect(isProblemError(error)).toBe(true);
    }
  });
});
