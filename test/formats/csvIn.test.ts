import { type CsvOptions, type FileTable, formatsSentences, readCsv, tableOfCsv } from "chumchon/formats";
import { describeProblem, utf8Of } from "chumchon/kernel";
import { rowsOf, type TableSchema } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const schema = { a: { kind: "text", optional: true }, b: { kind: "text", optional: true } } as const;

function rows(text: string | Uint8Array, options: CsvOptions = {}): readonly (string | null)[][] {
  return [...rowsOf(tableOfCsv(schema, text, options))].map((row) => [row.a, row.b]);
}

function codesOf(table: FileTable<TableSchema>): readonly unknown[] {
  return table.problems.kept.map(({ code, row }) => [code, row]);
}

describe("the tokeniser (RFC 4180, section 2)", () => {
  test("rules 1 and 2: rows end with CR LF, the last may lack it", () => {
    expect(rows("a,b\r\n1,2\r\n3,4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(rows("a,b\r\n1,2\r\n3,4")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("CR LF is one end of a row, not a row and a blank one", () => {
    const table = tableOfCsv(schema, "a,b\r\n1,2\r\n3,4\r\n");
    expect([table.rows, table.blankRows]).toEqual([Float64Array.of(2, 3), 0]);
  });

  test("LF alone and CR alone end rows as well, also mixed", () => {
    expect(rows("a,b\n1,2\r3,4\r\n5,6")).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("rule 4: spaces belong to a cell", () => {
    expect(rows("a,b\n 1 ,2 ")).toEqual([[" 1 ", "2 "]]);
  });

  test("rules 5 to 7: quotes, line breaks, separators and doubled quotes within", () => {
    expect(rows('a,b\n"1","x\r\ny"\n"3,5","say ""hi"""\n"",""""')).toEqual([
      ["1", "x\r\ny"],
      ["3,5", 'say "hi"'],
      [null, '"'],
    ]);
  });

  test("a quote within a cell that does not begin with one is a character", () => {
    expect(rows('a,b\nห้อง 12",5\' 2"')).toEqual([['ห้อง 12"', "5' 2\""]]);
  });

  test.each([";", "\t"] as const)("cells may be parted by %j", (separator) => {
    expect(rows(`a${separator}b\n1,5${separator}2`, { separator })).toEqual([["1,5", "2"]]);
  });

  test("an apostrophe before a formula is taken away, any other stays", () => {
    expect(rows("a,b\n'=1+1,'- ลดขยะ\n''=x,'tis")).toEqual([
      ["=1+1", "- ลดขยะ"],
      ["'=x", "'tis"],
    ]);
    expect(rows("a,b\n'=1+1,''=x", { formulas: "kept" })).toEqual([["'=1+1", "''=x"]]);
  });
});

describe("rows", () => {
  test("count as a spreadsheet counts them: a quoted cell of three lines is one row, a blank row is one too", () => {
    const table = tableOfCsv({ a: { kind: "text" }, n: { kind: "integer" } }, 'a,n\n"x\ny\nz",1\n\n,,\nq,many\n');
    expect(codesOf(table)).toEqual([["tables.cell.unreadable", 5]]);
    expect(table.problems.kept[0]?.record).toBe(1);
    expect([table.read, table.length, table.rejected, table.blankRows]).toEqual([2, 1, 1, 2]);
    expect(table.rows).toEqual(Float64Array.of(2));
  });

  test("with too many or too few cells are problems, and what is left of them is not guessed", () => {
    const table = tableOfCsv(schema, "a,b\n1\n1,2\n1,2,3");
    expect(table.problems.kept).toEqual([
      { code: "formats.row.cells", path: [], record: 0, row: 2, expected: 2, received: 1 },
      { code: "formats.row.cells", path: [], record: 2, row: 4, expected: 2, received: 3 },
    ]);
    expect([table.read, table.length, table.rejected]).toEqual([3, 1, 2]);
  });

  test("with text after a closing quote are problems, the next row is read", () => {
    const table = tableOfCsv(schema, 'a,b\n"x"y,2\n3,4');
    expect(codesOf(table)).toEqual([["formats.csv.afterQuote", 2]]);
    expect([...rowsOf(table)]).toEqual([{ a: "3", b: "4" }]);
  });

  test("with a quote that is never closed: one problem, with the row in which it opens", () => {
    const table = tableOfCsv(schema, 'a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(codesOf(table)).toEqual([["formats.csv.unclosedQuote", 3]]);
    expect([table.read, table.length]).toEqual([2, 1]);
  });

  test("10 MB in one row, plain, quoted, of separators, or never closed, are answered in bounded time", () => {
    const bulk = "x".repeat(10_000_000);
    for (const row of [bulk, `"${bulk}"`, ",".repeat(10_000_000)]) {
      const table = tableOfCsv(schema, `a,b\n${row}\n1,2\n`);
      expect(table.problems.kept).toEqual([
        { code: "formats.csv.tooLong", path: [], record: 0, row: 2, most: 1_000_000 },
      ]);
      expect(table.length).toBe(1);
    }
    expect(codesOf(tableOfCsv(schema, `a,b\n"${bulk}`))).toEqual([["formats.csv.unclosedQuote", 2]]);
  });

  test("may be longer where that is meant", () => {
    const [cell] = rows(`a,b\n${"x".repeat(70_000)},2`, { mostRowText: 70_010 })[0] ?? [];
    expect(cell?.length).toBe(70_000);
    expect(rows(`a,b\n${"x".repeat(70_000)},2`, { mostRowText: 69_999 })).toEqual([]);
  });

  test("show no value in a problem unless asked", () => {
    const one = { n: { kind: "integer" } } as const;
    expect(JSON.stringify(tableOfCsv(one, "n\nsecret").problems.kept)).not.toContain("secret");
    expect(tableOfCsv(one, "n\nsecret", { showValues: true }).problems.kept[0]).toMatchObject({ received: "secret" });
  });
});

describe("batches", () => {
  test("carry records and rows on, and an empty file gives one table with its problem", async () => {
    const seen: unknown[] = [];
    for await (const table of readCsv({ n: { kind: "integer" } }, ["n\n1\n2\nx\n4\n5"], { batchSize: 2 })) {
      seen.push([
        table.read,
        table.rows && [...table.rows],
        table.problems.kept.map(({ record, row }) => [record, row]),
      ]);
    }
    expect(seen).toEqual([
      [2, [2, 3], []],
      [2, [5], [[2, 4]]],
      [1, [6], []],
    ]);
    for await (const table of readCsv({ n: { kind: "integer" } }, [])) seen.push(codesOf(table));
    expect(seen[3]).toEqual([["formats.header.missing", undefined]]);
  });

  test("of no size throw", async () => {
    await expect(readCsv(schema, "a,b", { batchSize: 0 }).next()).rejects.toThrow(RangeError);
  });

  test("a file that cannot be read as a whole is not read to its end", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given += 1;
        yield "no,such,heading\n";
      }
    }
    for await (const table of readCsv(schema, endless())) expect(table.problems.total).toBe(1);
    expect(given).toBe(1);
  });
});

describe("encodings", () => {
  // "จังหวัด" in Windows-874: จ 0xA8, ั 0xD1, ง 0xA7, ห 0xCB, ว 0xC7, ั 0xD1, ด 0xB4
  const province = [0xa8, 0xd1, 0xa7, 0xcb, 0xc7, 0xd1, 0xb4];
  const bytesOf = (text: string, ...bytes: readonly number[]): Uint8Array => Uint8Array.of(...utf8Of(text), ...bytes);

  test("UTF-8 and Windows-874 are told apart by the bytes", () => {
    expect(rows(utf8Of("a,b\nจังหวัด,€😁\u{10ffff}"))).toEqual([["จังหวัด", "€😁\u{10ffff}"]]);
    expect(rows(bytesOf("a,b\n", ...province, 44, 0x80, 0x85, 0x93, 0x94, 0xa0, 0xdf, 0xfb))).toEqual([
      ["จังหวัด", "€…“”\u00a0฿๛"],
    ]);
  });

  test("the byte order mark is no part of the first heading", () => {
    expect(rows(bytesOf("\ufeffa,b\nก,ข"))).toEqual([["ก", "ข"]]);
    expect(rows("\ufeffa,b\nก,ข")).toEqual([["ก", "ข"]]);
  });

  test("bytes that are no text of the encoding are a problem of their row alone", () => {
    const table = tableOfCsv(schema, bytesOf("a,b\nก,1\n", 0xff, 44, 50, 10, 0x33, 44, 0x34), { encoding: "utf-8" });
    expect(codesOf(table)).toEqual([["formats.row.undecodable", 3]]);
    expect(table.length).toBe(2);
    expect(codesOf(tableOfCsv(schema, bytesOf("a,b\n", 0xdb, 44, 50), { encoding: "windows-874" }))).toEqual([
      ["formats.row.undecodable", 2],
    ]);
  });

  test.each([
    ["a long form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["cut short", [0xe0, 0xb8]],
    ["cut short before a letter", [0xf0, 0x9f, 0x98, 0x61]],
  ])("%s is no UTF-8", (_, bytes) => {
    expect(codesOf(tableOfCsv(schema, bytesOf("a,b\n1,", ...bytes), { encoding: "utf-8" }))).toEqual([
      ["formats.row.undecodable", 2],
    ]);
  });

  test("a character cut short does not swallow the end of its row", () => {
    const table = tableOfCsv(schema, bytesOf("a,b\n1,", 0xe0, 0xb8, 10, 51, 44, 52, 10), { encoding: "utf-8" });
    expect([codesOf(table), [...rowsOf(table)]]).toEqual([[["formats.row.undecodable", 2]], [{ a: "3", b: "4" }]]);
  });

  test("a file in which a letter was lost before, and which says so in UTF-8, is UTF-8, and is read as it stands", () => {
    const bytes = bytesOf("a,b\nก\ufffd,1\nข,\u{103ff}\n", 0xff, 44, 10);
    const table = tableOfCsv(schema, bytes, { encoding: "utf-8" });
    expect(codesOf(table)).toEqual([["formats.row.undecodable", 4]]);
    expect([...rowsOf(table)]).toEqual([
      { a: "ก\ufffd", b: "1" },
      { a: "ข", b: "\u{103ff}" },
    ]);
    expect(rows(utf8Of("a,b\nก\ufffd,1"))).toEqual([["ก\ufffd", "1"]]);
  });

  test("NUL in a row is a problem of that row alone", () => {
    const table = tableOfCsv(schema, "a,b\n1\0,2\n3,4");
    expect([codesOf(table), [...rowsOf(table)]]).toEqual([[["formats.row.nul", 2]], [{ a: "3", b: "4" }]]);
  });

  test("a workbook or UTF-16 given as CSV is said to be no text", () => {
    expect(codesOf(tableOfCsv(schema, "PK\u0003\u0004...\na,b"))).toEqual([["formats.file.notText", 1]]);
    const utf16 = Uint8Array.of(0xff, 0xfe, 97, 0, 44, 0, 98, 0, 10, 0);
    expect(codesOf(tableOfCsv(schema, utf16))).toEqual([["formats.file.notText", 1]]);
  });
});

test("every problem has sentences in Thai and English that say what to do", () => {
  const table = tableOfCsv({ total: { kind: "integer", aliases: ["รวม"] } }, "totol\n3");
  const [problem] = table.problems.kept;
  const text = problem && describeProblem(problem, formatsSentences);
  expect(text?.en).toBe(
    'row 1: headings are missing: total ("total" or "รวม" expected, nearest is "totol"). Correct the headings, or name the file\'s own in a column map.',
  );
  expect(text?.th).toContain("แถว 1");
});
