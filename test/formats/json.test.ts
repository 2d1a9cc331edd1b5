import { jsonSchemaOf, tableOfJson, toJson } from "chumchon/formats";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const schema = { place: { kind: "text" }, baht: { kind: "decimal", decimals: 2, optional: true } } as const;

describe("tableOfJson", () => {
  test("keeps every satang of a figure beyond a double's digits", () => {
    const table = tableOf(schema, [["84", "90071992547409.91"]]);
    expect(toJson(table)).toBe('[{"place":"84","baht":"90071992547409.91"}]');
    expect(tableOfJson(schema, toJson(table)).columns.baht.values[0]).toBe(9_007_199_254_740_991);
  });

  test("bad rows are problems with their record: accepted + rejected = read", () => {
    const table = tableOfJson(schema, '[{"place":"84","baht":1.5},{"place":84},5,{"place":"81","baht":0.001}]');
    expect([...rowsOf(table)]).toEqual([{ place: "84", baht: "1.50" }]);
    expect([table.read, table.rejected]).toEqual([4, 3]);
    expect(table.problems.kept.map(({ code, record }) => [code, record])).toEqual([
      ["tables.cell.unreadable", 1],
      ["tables.row.notAnObject", 2],
      ["tables.cell.unreadable", 3],
    ]);
  });

  test.each([
    ["[{]", "formats.json.malformed"],
    ["5", "formats.json.notRows"],
    ["{}", "formats.json.notRows"],
    ['{"place":["84"],"baht":[]}', "formats.json.notRows"],
    ['{"place":"84"}', "formats.json.notRows"],
    ['[{"__proto__":{"place":"84"}}]', "kernel.plainData.key"],
    [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "kernel.plainData.tooDeep"],
  ])("%.30s is one problem and no row", (text, code) => {
    const table = tableOfJson(schema, text);
    expect(table.problems.kept.map((problem) => problem.code)).toEqual([code]);
    expect([table.read, table.length]).toEqual([0, 0]);
  });

  test("the limits can be set", () => {
    const { kept } = tableOfJson(schema, '[{"place":"84"}]', { limits: { values: 2 } }).problems;
    expect(kept[0]?.code).toBe("kernel.plainData.tooLarge");
  });
});

describe("jsonSchemaOf", () => {
  test("says which fields a definition must have, and allows no other", () => {
    expect(jsonSchemaOf("indicatorSet")).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: expect.arrayContaining(["id", "edition", "title", "citation", "indicators"]),
    });
    expect(jsonSchemaOf("composite")).not.toEqual(jsonSchemaOf("indicatorSet"));
  });
});
