import type { Column, IntegerSpec, OptionalSpec, Table } from "../tables/index.js";
import { ledgerNames } from "./account.js";
import { type BalanceSchema, flows } from "./balanceSheet.js";
import { climbedRows } from "./climbedRows.js";
import type { Ledger } from "./ledger.js";
import { type Plan, planLevels } from "./plan.js";
import { integers, money, resultTable, words } from "./resultColumns.js";
import { sheetTableOf } from "./sheetRows.js";

/**
 * The balance sheets of all plans as a table: a row for each plan, book and fiscal year that anything passed through.
 * @remarks With the plans under it, a plan's sheet is the sum of its own and theirs, without what went from one of them to
 * another in the same book: that neither came in nor went out. What moved from book to book on the way is out of the one
 * and in the other. Every row closes, either way.
 * @param ledger - The books.
 * @param options - `scope`: each plan's own books, unless told; or its own and those of all plans under it.
 * @category Balance
 * @since 0.1.0
 * @example What a council answers for, and what its village and it do together
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { balanceSheets, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-1", plan: "8", title: "ปลูกป่า", kind: "self", fy2568: "12,000" },
 *   { id: "c-1", plan: "c", title: "ถนน", kind: "self", fy2568: "88,000" },
 * ]);
 * const ledger = rollUpPlans(lines, {
 *   plans: [
 *     { id: "8", level: "village", title: { th: "แผนหมู่บ้าน", en: "the village plan" }, window, above: "c" },
 *     { id: "c", level: "localAuthority", title: { th: "แผนพัฒนาท้องถิ่น", en: "the local plan" }, window },
 *   ],
 *   asOf: parseCivilDate("2024-08-15"),
 * });
 * if (!ledger.ok) throw new Error("two plans");
 * [...rowsOf(balanceSheets(ledger.value))].map(({ plan, pending }) => [plan, pending]);
 * // => [["8", "12000.00"], ["c", "88000.00"]]
 * [...rowsOf(balanceSheets(ledger.value, { scope: "withPlansUnder" }))].map(({ plan, pending }) => [plan, pending]);
 * // => [["8", "12000.00"], ["c", "100000.00"]]
 * ```
 */
export function balanceSheets(
  ledger: Ledger,
  options: { readonly scope?: "own" | "withPlansUnder" } = {},
): Table<BalanceSchema> {
  if (options.scope !== "withPlansUnder") return ledger.sheets;
  return sheetTableOf(climbedRows(ledger), ledger.plans, ledger.years);
}

/**
 * The columns of the totals of levels: as balance sheets, with the number of plans in place of the plan.
 * @category Balance
 * @since 0.1.0
 */
export type LevelTotalsSchema = Omit<BalanceSchema, "plan"> & {
  /** How many plans of the level have anything in the row. */
  readonly plans: IntegerSpec & OptionalSpec;
};

/**
 * The totals of each level of plans, with all that stands under it: villages, local authorities, districts, provinces and
 * province groups, each book and fiscal year apart.
 * @remarks A total of a higher level holds that of the lower ones as far as their plans stand under it; the levels are never
 * added to one another.
 * @param ledger - The books.
 * @category Balance
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { levelTotals, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-1", plan: "8", title: "ปลูกป่า", kind: "self", fy2568: "12,000" },
 *   { id: "9-1", plan: "9", title: "ปลูกป่า", kind: "self", fy2568: "13,000" },
 * ]);
 * const title = { th: "แผนหมู่บ้าน", en: "a village plan" };
 * const plans = ["8", "9"].map((id) => ({ id, level: "village", title, window }) as const);
 * const ledger = rollUpPlans(lines, { plans, asOf: parseCivilDate("2024-08-15") });
 * if (!ledger.ok) throw new Error("two plans");
 * [...rowsOf(levelTotals(ledger.value))].map(({ level, plans, received }) => [level, plans, received]);
 * // => [["village", 2, "25000.00"]]
 * ```
 */
export function levelTotals(ledger: Ledger): Table<LevelTotalsSchema> {
  const rows = climbedRows(ledger);
  const levelOf = (row: number): number => planLevels.indexOf((ledger.plans[rows.plan[row] as number] as Plan).level);
  const groups = new Map<number, number[]>();
  const width = ledger.years.length + 1;
  for (const row of rows.plan.keys()) {
    const key = (levelOf(row) * ledgerNames.length + (rows.ledger[row] as number)) * width + (rows.year[row] as number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const members = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  const first = members.map((group) => group[0] as number);
  const sumOf = (values: Float64Array): number[] =>
    members.map((group) => group.reduce((sum, row) => sum + (values[row] as number), 0));
  const columns: Record<string, Column> = {
    level: words(planLevels, first.map(levelOf)),
    ledger: words(
      ledgerNames,
      first.map((row) => rows.ledger[row] as number),
    ),
    fiscalYear: integers(first.map((row) => ledger.years[(rows.year[row] as number) - 1] ?? Number.NaN)),
    plans: integers(members.map((group) => group.length)),
  };
  for (const flow of flows) {
    columns[flow] = money(sumOf(rows.satang[flow]));
    columns[`${flow}Requests`] = integers(sumOf(rows.requests[flow]));
  }
  return resultTable(columns, members.length);
}
