import { type Axis, type Lane, mergeRollups, rollUp } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

declare const axis: Axis;
const table = tableOf({ place: { kind: "text" }, fail: { kind: "integer" } }, []);

test("what comes together in parts climbs, and only that", () => {
  expectTypeOf<Lane["kind"]>().toEqualTypeOf<"sum" | "min" | "max" | "count">();
  rollUp(axis, table, { fail: { kind: "sum", column: "fail" } });
  // @ts-expect-error -- the mean of two means is not the mean of the whole: carry its sum and its count
  rollUp(axis, table, { fail: { kind: "mean", column: "fail" } });
  // @ts-expect-error -- a rank among some says nothing of a rank among all
  rollUp(axis, table, { fail: { kind: "rank", column: "fail" } });
  // @ts-expect-error -- the median of medians is not the median
  rollUp(axis, table, { fail: { kind: "median", column: "fail" } });
  // @ts-expect-error -- nor is a quantile of quantiles one
  rollUp(axis, table, { fail: { kind: "quantile", column: "fail", at: 0.9 } });
  // @ts-expect-error -- shares of unequal bases do not average: carry numerator and denominator
  rollUp(axis, table, { fail: { kind: "share", column: "fail" } });
  // @ts-expect-error -- a z-score is relative to its own level
  rollUp(axis, table, { fail: { kind: "zScore", column: "fail" } });
  // @ts-expect-error -- a function of the user's own could depend on the order of rows
  rollUp(axis, table, { fail: (a: number, b: number) => a - b });
});

test("a least needs a column, and a figure must have been rolled up to be read or merged", () => {
  // @ts-expect-error -- the least of what?
  rollUp(axis, table, { least: { kind: "min" } });
  const rolled = rollUp(axis, table, { fail: { kind: "sum", column: "fail" } });
  expectTypeOf(rolled.totals.fail).toEqualTypeOf<Float64Array>();
  // @ts-expect-error -- no such figure was rolled up
  rolled.totals.pass;
  // @ts-expect-error -- parts of other figures do not merge
  mergeRollups(rolled, rollUp(axis, table, { rows: { kind: "count" } }));
});
