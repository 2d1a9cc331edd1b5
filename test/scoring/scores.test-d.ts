import { hdi2021 } from "chumchon/data/hdi";
import type { Aggregate, Composite } from "chumchon/indicators";
import { type NoScoreReason, score } from "chumchon/scoring";
import { withoutItem } from "chumchon/sensitivity";
import { cellOf, type Table } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

declare const units: Table;

test("scores know the nodes of their definition and the kind of each column", () => {
  const scores = score(hdi2021, units);
  expectTypeOf(cellOf(scores.table, "score", 0)).toEqualTypeOf<string | null>();
  expectTypeOf(cellOf(scores.table, "reason", 0)).toEqualTypeOf<NoScoreReason | null>();
  expectTypeOf(cellOf(scores.table, "missing", 0)).toEqualTypeOf<number>();
  expectTypeOf(cellOf(scores.nodes, "education", 0)).toEqualTypeOf<string | null>();
  // @ts-expect-error -- the HDI has no such dimension
  cellOf(scores.nodes, "happiness", 0);
});

test("a definition is asked for items it has", () => {
  // @ts-expect-error -- a node is no item
  withoutItem(hdi2021, "education");
});

test("a definition cannot be misspelt", () => {
  // @ts-expect-error -- there is no such mean
  const wrong: Composite["nodes"][number]["aggregate"] = "average";
  expectTypeOf(wrong).toEqualTypeOf<Aggregate>();
});
