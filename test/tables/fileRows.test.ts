import { createTableBuilder } from "chumchon/tables";
import { expect, test } from "vitest";

test("a reader of files counts rows it cannot take apart among those read, with its own problem and the place it read", () => {
  const bad = { code: "file.row.torn", path: ["sheet 1"], record: 1, row: 3 } as const;
  const builder = createTableBuilder<{ n: { kind: "integer" } }, typeof bad>(
    { n: { kind: "integer" } },
    { within: ["sheet 1"] },
  );
  builder.add([1], 2);
  builder.reject(bad);
  builder.add(["many"], 4);
  builder.add(5, 5);
  builder.add([6], 6);
  expect(builder.read).toBe(5);
  const table = builder.finish();
  expect([table.read, table.length, table.rejected]).toEqual([5, 2, 3]);
  expect(table.records).toEqual(Float64Array.of(0, 4));
  expect(table.rows).toEqual(Float64Array.of(2, 6));
  expect(table.problems.kept.map(({ code, path, record, row }) => [code, ...path, record, row])).toEqual([
    ["file.row.torn", "sheet 1", 1, 3],
    ["tables.cell.unreadable", "sheet 1", "n", 2, 4],
    ["tables.row.notAnObject", "sheet 1", 3, 5],
  ]);
});
