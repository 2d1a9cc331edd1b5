import { type FormatsProblem, tableOfCsv, toCsv } from "chumchon/formats";
import { toVegaLite } from "chumchon/formats/vega-lite";
import { tableOf } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

const schema = { village: { kind: "text" }, failing: { kind: "integer" } } as const;

test("a table read from a file has the columns of its schema and the problems of files", () => {
  const table = tableOfCsv(schema, "village,failing");
  expectTypeOf(table.columns.failing.values).toEqualTypeOf<Float64Array>();
  expectTypeOf(table.problems.kept).toEqualTypeOf<readonly FormatsProblem[]>();
  // @ts-expect-error -- the schema has no such column
  table.columns.passing;
});

test("wrong programs do not compile", () => {
  const table = tableOf(schema, []);
  // @ts-expect-error -- a separator of two characters
  toCsv(table, { separator: "||" });
  // @ts-expect-error -- an encoding nobody reads
  tableOfCsv(schema, "", { encoding: "latin-1" });
  // @ts-expect-error -- a picture without a title
  toVegaLite(table, { kind: "bars", label: "village", numerator: "failing", denominator: "failing" });
});
