import { batchesOf, bitAt, countBits, rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const schema = {
  place: { kind: "text", optional: true },
  count: { kind: "integer", optional: true },
  baht: { kind: "decimal", decimals: 2, optional: true },
  share: { kind: "float", optional: true },
  answer: { kind: "flag", optional: true },
  outcome: { kind: "choice", choices: ["pass", "fail", "notApplicable"], optional: true },
} as const;

const decimalText = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }))
  .filter(([minus, whole, rest]) => !minus || whole + rest > 0)
  .map(([minus, whole, rest]) => `${minus ? "-" : ""}${whole}.${String(rest).padStart(2, "0")}`);
const goodRow = fc.record({
  place: fc.option(fc.constantFrom("84010101", "84010102", "10", "บ้านนา")),
  count: fc.option(fc.maxSafeInteger().map((n) => n + 0)),
  baht: fc.option(decimalText),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)),
  answer: fc.option(fc.boolean()),
  outcome: fc.option(fc.constantFrom("pass", "fail", "notApplicable")),
});
const anyRow = fc.oneof({ weight: 4, arbitrary: goodRow }, { weight: 1, arbitrary: fc.anything() });

describe("laws of tables", () => {
  test("rows in are rows out", () => {
    fc.assert(
      fc.property(fc.array(goodRow, { maxLength: 60 }), (rows) => {
        expect([...rowsOf(tableOf(schema, rows))]).toEqual(rows);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("accepted + rejected = read, whatever comes", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const table = tableOf(schema, rows);
        expect(table.length + table.rejected).toBe(rows.length);
        expect(table.read).toBe(rows.length);
        expect(table.rejected > 0).toBe(table.problems.total > 0);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("batches of any size hold the rows of the whole, in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        const parts: unknown[] = [];
        let read = 0;
        for await (const batch of batchesOf(schema, rows, size)) {
          parts.push(...rowsOf(batch));
          read += batch.read;
        }
        expect(parts).toEqual([...rowsOf(tableOf(schema, rows))]);
        expect(read).toBe(rows.length);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("a number means its shortest decimal: what the number shows is what is held", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
        const [whole] = tableOf({ x: { kind: "decimal", decimals } }, [[units / 10 ** decimals]]).columns.x.values;
        expect(whole).toBe(units + 0);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  test("counting bits equals looking at each", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(320), fc.nat(320), (plane, a, b) => {
        const [from, to] = [Math.min(a, b, plane.length * 8), Math.min(Math.max(a, b), plane.length * 8)];
        let naive = 0;
        for (let row = from; row < to; row++) naive += bitAt(plane, row) ? 1 : 0;
        expect(countBits(plane, from, to)).toBe(naive);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
