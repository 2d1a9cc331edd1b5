import { type ColumnSpec, cellOf, createTableBuilder, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const read = (spec: ColumnSpec, cell: unknown): unknown => {
  const table = tableOf({ value: spec }, [[cell]]);
  return table.length === 0 ? table.problems.kept[0]?.code : cellOf(table, "value", 0);
};

describe("cells of numbers", () => {
  test.each(["0x1F", "0b11", "0o17", "1,2", "1_000", "Infinity", "NaN", "1e", ".", "-", "1e400", "1,2345.6"])(
    "%s is no decimal number",
    (cell) => {
      expect(read({ kind: "float" }, cell)).toBe("tables.cell.unreadable");
    },
  );

  test.each<[unknown, number]>([
    ["1.5", 1.5],
    [" -๑,๒๓๔.๕ ", -1234.5],
    ["\u22121", -1],
    ["+1e-3", 0.001],
    [".5", 0.5],
    ["-0", 0],
    [-0, 0],
  ])("%s is %s", (cell, value) => {
    expect(Object.is(read({ kind: "float" }, cell), value)).toBe(true);
  });

  test.each<[number, number, number | string]>([
    [1.1, 15, 1_100_000_000_000_000],
    [90071992547409.9, 2, 9_007_199_254_740_990],
    [90071992547409.92, 2, "tables.cell.unreadable"],
    [1e-7, 7, 1],
    [0.125, 2, "tables.cell.unreadable"],
    [-0, 2, 0],
  ])("the number %s at %s decimals means its shortest decimal", (cell, decimals, units) => {
    const table = tableOf({ value: { kind: "decimal", decimals } }, [[cell]]);
    expect(table.columns.value.values[0] ?? table.problems.kept[0]?.code).toBe(units);
  });
});

test("rows of a file are given for all rows or for none: beside them nothing would keep its place", () => {
  const schema = { value: { kind: "integer" } } as const;
  const withRow = createTableBuilder(schema);
  withRow.add([1], 2);
  expect(() => withRow.add([2])).toThrow(RangeError);
  withRow.add([3], 4);
  expect(withRow.finish().rows).toEqual(Float64Array.of(2, 4));
  const without = createTableBuilder(schema);
  without.add(["many"]);
  expect(() => without.add([2], 3)).toThrow(RangeError);
  expect(without.finish()).toMatchObject({ rows: undefined, length: 0, read: 1 });
});
