import type { FiscalYear } from "chumchon/calendar";
import {
  balanceOf,
  type Decision,
  type Ledger,
  type PlanLines,
  planLineSchema,
  summaryOf,
  trace,
} from "chumchon/plans";
import { tableOf } from "chumchon/tables";
import { expectTypeOf, test } from "vitest";

declare const ledger: Ledger;
declare const year: FiscalYear;

test("a book must be named: books are never added to one another", () => {
  // @ts-expect-error -- without a book there is no sheet
  balanceOf(ledger, "la", year);
  // @ts-expect-error -- there is no book of everything
  balanceOf(ledger, "la", year, "all");
  // @ts-expect-error -- a summary is of one book
  summaryOf(ledger, { plan: "la", by: "strategy" });
});

test("a fiscal year is no plain number", () => {
  // @ts-expect-error -- 2568 may be a year of any era until it is read
  balanceOf(ledger, "la", 2568, "own");
});

test("a return has a reason, a duplicate has evidence", () => {
  type Return = Extract<Decision, { act: "return" }>;
  type Duplicate = Extract<Decision, { act: "duplicateOf" }>;
  expectTypeOf<undefined>().not.toExtend<Return["reason"]>();
  expectTypeOf<undefined>().not.toExtend<Duplicate["evidence"]>();
});

test("a table read by the schema is a table of lines", () => {
  expectTypeOf(tableOf(planLineSchema({ first: year, last: year }), [])).toExtend<PlanLines>();
});

test("a trace goes up or down", () => {
  // @ts-expect-error -- there is no third direction
  trace(ledger, "8-3", "sideways");
});
