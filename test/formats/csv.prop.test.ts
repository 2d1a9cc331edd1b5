import { type Chunk, type FileTable, readCsv, tableOfCsv, tableOfJson, toCsv, toJson } from "chumchon/formats";
import { utf8Of } from "chumchon/kernel";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const schema = {
  text: { kind: "text", optional: true, title: { th: 'ข้อความ, เช่น "ก"', en: "=Text" } },
  whole: { kind: "integer", optional: true },
  baht: { kind: "decimal", decimals: 2, optional: true },
  ratio: { kind: "float", optional: true },
  yes: { kind: "flag", optional: true },
  outcome: { kind: "choice", choices: ["pass", "-fail", "ไม่มี,ข้อมูล"], optional: true },
} as const;
const seed = 2559;

const text = fc.oneof(
  // NUL is no text of a CSV file.
  fc.string({ unit: "binary" }).filter((one) => !one.includes("\0")),
  fc.stringMatching(/^['=+\-@\t\r\n ,;"กขฃ\ufeff]{0,6}$/),
  fc.constantFrom("- ลดขยะ", "'=1", "บ้านหนองบัว"),
);
const row = fc.record(
  {
    text: fc.option(text),
    whole: fc.option(fc.maxSafeInteger()),
    baht: fc.option(
      fc.maxSafeInteger().map((units) => `${units < 0 ? "-" : ""}${Math.floor(Math.abs(units) / 100)}.05`),
    ),
    ratio: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    yes: fc.option(fc.boolean()),
    outcome: fc.option(fc.constantFrom("pass", "-fail", "ไม่มี,ข้อมูล")),
  },
  { requiredKeys: ["text", "whole", "baht", "ratio", "yes", "outcome"] },
);

describe("laws", () => {
  test("what is written is read back, cell for cell, under any separator and heading", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("names", "th", "en"),
        fc.constantFrom("escape", "keep"),
        fc.boolean(),
        (rows, separator, headings, formulas, byteOrderMark) => {
          const table = tableOf(schema, rows);
          const written = toCsv(table, { separator, headings, formulas, byteOrderMark });
          const back = tableOfCsv(schema, written, { separator, formulas: formulas === "keep" ? "kept" : "escaped" });
          expect(back.problems.kept).toEqual([]);
          expect([...rowsOf(back)]).toEqual([...rowsOf(table)]);
        },
      ),
      { seed, interruptAfterTimeLimit: 25_000, numRuns: 500 },
    );
  });

  test("JSON in either shape is read back too", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom("rows", "columns"), (rows, shape) => {
        const table = tableOf(schema, rows);
        expect([...rowsOf(tableOfJson(schema, toJson(table, { shape })))]).toEqual([...rowsOf(table)]);
      }),
      { seed, interruptAfterTimeLimit: 25_000, numRuns: 200 },
    );
  });

  const two = { a: { kind: "text", optional: true }, b: { kind: "integer", optional: true } } as const;
  const soup = fc
    .array(fc.constantFrom("a", '"', '""', ",", "\r", "\n", "\r\n", "5", "กำ", "😀", "'=", " "), { maxLength: 40 })
    .map((parts) => `a,b\r\n${parts.join("")}`);

  test("however the text or the bytes are cut, the tables are the same, and accepted + rejected = read", async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.array(fc.nat(60)), fc.boolean(), async (whole, cuts, asBytes) => {
        const chunk: Chunk = asBytes ? utf8Of(whole) : whole;
        const expected = told([tableOfCsv(two, chunk)]);
        const pieces: Chunk[] = [];
        const at = [0, ...cuts.map((cut) => Math.min(cut, chunk.length)).sort((a, b) => a - b), chunk.length];
        for (let index = 1; index < at.length; index++) pieces.push(chunk.slice(at[index - 1], at[index]));
        const tables: FileTable<typeof two>[] = [];
        for await (const table of readCsv(two, pieces, { batchSize: 3 })) tables.push(table);
        expect(told(tables)).toEqual(expected);
        for (const table of tables) expect(table.length + table.rejected).toBe(table.read);
      }),
      { seed, interruptAfterTimeLimit: 25_000, numRuns: 1000 },
    );
  });

  test("bytes of any kind, cut anywhere, are an answer, and the same one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(200), async (bytes, cut) => {
        const whole = told([tableOfCsv(two, bytes)]);
        const tables: FileTable<typeof two>[] = [];
        for await (const table of readCsv(two, [bytes.slice(0, cut), bytes.slice(cut)])) tables.push(table);
        expect(told(tables)).toEqual(whole);
      }),
      { seed, interruptAfterTimeLimit: 25_000, numRuns: 500 },
    );
  });
});

/** All that tables say, however they were cut into batches. */
function told(
  tables: readonly FileTable<{ a: { kind: "text"; optional: true }; b: { kind: "integer"; optional: true } }>[],
) {
  return {
    rows: tables.flatMap((table) => [...rowsOf(table)]),
    at: tables.flatMap((table) => [...(table.rows ?? [])]),
    problems: tables.flatMap((table) => table.problems.kept),
    blank: tables.reduce((sum, table) => sum + table.blankRows, 0),
  };
}
