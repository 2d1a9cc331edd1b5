import type { Ratio } from "chumchon/amounts";
import type { PovertyItem, PovertyMeasure } from "chumchon/indicators";
import { type DeprivationState, povertyOf } from "chumchon/scoring";
import { cellOf, type Table } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

declare const units: Table;
declare const measure: PovertyMeasure<"water" | "income", "living">;

test("results know the items of their definition", () => {
  const { states, censored, table, whole } = povertyOf(measure, units);
  expectTypeOf(cellOf(states, "water", 0)).toEqualTypeOf<DeprivationState>();
  expectTypeOf(cellOf(censored, "income", 0)).toEqualTypeOf<boolean | null>();
  expectTypeOf(cellOf(table, "poor", 0)).toEqualTypeOf<boolean | null>();
  expectTypeOf(cellOf(table, "score", 0)).toEqualTypeOf<number | null>();
  expectTypeOf(whole.headcountRatio).toEqualTypeOf<Ratio | null>();
  expectTypeOf(whole.dimensions[0]?.id).toEqualTypeOf<"living" | undefined>();
  // @ts-expect-error -- the measure has no such item
  cellOf(states, "house", 0);
});

test("a definition cannot be misspelt", () => {
  // @ts-expect-error -- a cut-off is a union or a share, not a word
  const cutoff: PovertyMeasure["cutoff"] = "union";
  // @ts-expect-error -- of a number it must be said whether twice as much means anything
  const deprived: PovertyItem["deprived"] = { kind: "number", column: "x", relation: "lessThan", cutoff: 1 };
  // @ts-expect-error -- a dimension may name its measure's items only
  const items: (typeof measure)["dimensions"][number]["items"] = ["house"];
  expectTypeOf([cutoff, deprived, items]).toBeArray();
});
