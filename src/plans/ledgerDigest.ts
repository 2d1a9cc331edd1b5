import { canonicalText, digestOf } from "../kernel/index.js";
import { cellOf, rowsOf } from "../tables/index.js";
import { answersOf } from "./answers.js";
import { flows } from "./balanceSheet.js";
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
  const answers = [...rowsOf(answersOf(ledger))].map((row) => canonicalText(row));
  return digestOf({ answers: answers.sort(), sheets: sheetTexts(ledger.sheets).sort() });
}

function sheetTexts(sheets: Ledger["sheets"]): string[] {
  const { columns } = sheets;
  return Array.from({ length: sheets.length }, (_, row) => {
    const figures = flows.flatMap((flow) => [columns[flow].values[row], columns[`${flow}Requests`].values[row]]);
    const name = (["plan", "ledger", "fiscalYear"] as const).map((column) => cellOf(sheets, column, row));
    return canonicalText([...name, ...figures.map((figure) => figure ?? null)]);
  });
}
