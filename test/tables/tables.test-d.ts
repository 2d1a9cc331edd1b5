import { cellOf, type RowOf, rowsOf, tableOf } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

const schema = {
  place: { kind: "text" },
  baht: { kind: "decimal", decimals: 2, optional: true },
  surveyed: { kind: "flag" },
  outcome: { kind: "choice", choices: ["pass", "fail"] },
} as const;

test("rows have the types their schema says", () => {
  const table = tableOf(schema, []);
  expectTypeOf<RowOf<typeof schema>>().toEqualTypeOf<{
    readonly place: string;
    readonly baht: string | null;
    readonly surveyed: boolean;
    readonly outcome: "pass" | "fail";
  }>();
  expectTypeOf([...rowsOf(table)][0]?.outcome).toEqualTypeOf<"pass" | "fail" | undefined>();
  expectTypeOf(table.columns.baht.values).toEqualTypeOf<Float64Array>();
  expectTypeOf(table.columns.place.dictionary).toEqualTypeOf<readonly string[]>();
});

test("what is not in the schema does not compile", () => {
  const table = tableOf(schema, []);
  // @ts-expect-error -- the schema has no such column
  table.columns.income;
  // @ts-expect-error -- the schema has no such column
  cellOf(table, "income", 0);
  // @ts-expect-error -- a text column has no numbers
  table.columns.place.values;
  // @ts-expect-error -- a decimal column must say how many decimals
  tableOf({ baht: { kind: "decimal" } }, []);
});
