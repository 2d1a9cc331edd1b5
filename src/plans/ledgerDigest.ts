import { canonicalText, digestOf, type PlainData } from "../kernel/index.js";
import { rowsOf, type Table } from "../tables/index.js";
import { answersOf } from "./answers.js";
import type { Ledger } from "./ledger.js";

/**
 * The digest of what the books say: equal for the same lines, plans, decisions and policy in any order, on any machine.
 * @remarks SHA-256 over every answer and every balance sheet, sorted.
 * @param ledger - The books.
 * @returns 64 hexadecimal digits.
 * @category Ledger
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { ledgerDigest, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const rows = ["8-1", "8-2"].map((id) => ({ id, plan: "8", title: "ปลูกป่า", kind: "self", fy2568: "12,000" }));
 * const title = { th: "แผนหมู่บ้าน", en: "the village plan" };
 * const options = { plans: [{ id: "8", level: "village", title, window }], asOf: parseCivilDate("2024-08-15") } as const;
 * const [one, other] = [rows, [...rows].reverse()].map((each) => rollUpPlans(tableOf(planLineSchema(window), each), options));
 * one?.ok && other?.ok && ledgerDigest(one.value) === ledgerDigest(other.value); // => true
 * ```
 */
export function ledgerDigest(ledger: Ledger): string {
  return digestOf({ answers: sortedRows(answersOf(ledger)), sheets: sortedRows(ledger.sheets) });
}

function sortedRows(table: Pick<Table, keyof Table>): readonly string[] {
  return [...rowsOf(table as Table)].map((row) => canonicalText(row as PlainData)).sort();
}
