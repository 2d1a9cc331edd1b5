import type { Satang } from "../amounts/index.js";
import type { FiscalYear } from "../calendar/index.js";
import type { Column } from "../tables/index.js";
import { amountAt, choiceAt } from "./acceptedLines.js";
import { type LedgerName, ledgerNames } from "./account.js";
import { type Flow, flows } from "./balanceSheet.js";
import type { Ledger } from "./ledger.js";

/**
 * The balance sheet of one book of one plan in one fiscal year, in money and in requests.
 * @category Balance
 * @since 0.1.0
 */
export interface Balance {
  /** The id of the plan. */
  readonly plan: string;
  /** The fiscal year; `null` for requests that name none. */
  readonly fiscalYear: FiscalYear | null;
  /** The book. */
  readonly ledger: LedgerName;
  /** The money of each flow. A request without an amount adds nothing here. */
  readonly satang: Readonly<Record<Flow, Satang>>;
  /** The requests of each flow: one for each line, year and partner. */
  readonly requests: Readonly<Record<Flow, number>>;
}

/**
 * The balance sheet of one book of one plan in one fiscal year. Books are never added to one another, so one must be named.
 * @param ledger - The books.
 * @param plan - The id of a plan.
 * @param fiscalYear - The year; `null` for requests that name none.
 * @param ledgerName - The book.
 * @returns The sheet; all zeros where nothing passed through.
 * @throws a RangeError when there is no such plan.
 * @category Balance
 * @since 0.1.0
 * @example What a village still waits for
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { balanceOf, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const year = parseFiscalYear(2568);
 * const window = { first: year, last: year };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-1", plan: "8", title: "ปลูกป่า", kind: "self", fy2568: "12,000" },
 *   { id: "8-2", plan: "8", title: "ถนน", kind: "requested", fy2568: "350,000.50" },
 * ]);
 * const title = { th: "แผนหมู่บ้าน", en: "the village plan" };
 * const ledger = rollUpPlans(lines, { plans: [{ id: "8", level: "village", title, window }], asOf: parseCivilDate("2024-08-15") });
 * if (!ledger.ok) throw new Error("one plan");
 * const { satang, requests } = balanceOf(ledger.value, "8", year, "own");
 * [satang.pending, requests.pending]; // => [36_200_050, 2]
 * ```
 */
export function balanceOf(
  ledger: Ledger,
  plan: string,
  fiscalYear: FiscalYear | null,
  ledgerName: LedgerName,
): Balance {
  const { columns, length } = ledger.sheets;
  const code = columns.plan.dictionary.indexOf(plan);
  if (code === -1) throw new RangeError(`plan: the id of a plan of the ledger was expected, got ${plan}`);
  const book = ledgerNames.indexOf(ledgerName);
  for (let row = 0; row < length; row++) {
    if (columns.plan.codes[row] !== code || choiceAt(columns.ledger, row) !== book) continue;
    const year = amountAt(columns.fiscalYear, row);
    if (Number.isNaN(year) ? fiscalYear === null : year === fiscalYear) return balanceAt(row);
  }
  return balanceAt(-1);

  function balanceAt(row: number): Balance {
    return {
      plan,
      fiscalYear,
      ledger: ledgerName,
      satang: valuesAt<Satang>(row, ""),
      requests: valuesAt(row, "Requests"),
    };
  }

  function valuesAt<Value extends number>(row: number, suffix: "" | "Requests"): Readonly<Record<Flow, Value>> {
    const values = flows.map((flow) => {
      const column = (columns as Readonly<Record<string, Column>>)[`${flow}${suffix}`];
      return [flow, column !== undefined && "values" in column ? (column.values[row] ?? 0) : 0];
    });
    return Object.fromEntries(values) as Record<Flow, Value>;
  }
}
