import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
import { valueOrThrow } from "chumchon/kernel";
import {
  type Decision,
  type Ledger,
  type Plan,
  type PlanLevel,
  type PlanLines,
  type PlanWindow,
  type Policy,
  parsePlanBook,
  planLineSchema,
  plansSentences,
  rollUpPlans,
} from "chumchon/plans";
import { tableOf } from "chumchon/tables";

export const windowOf = (first: number, last: number): PlanWindow => ({
  first: parseFiscalYear(first),
  last: parseFiscalYear(last),
});

export const asOf = parseCivilDate("2024-11-30");

export function planOf(id: string, level: PlanLevel, above?: string, window = windowOf(2567, 2569)): Plan {
  return { id, level, title: { th: `แผน ${id}`, en: `plan ${id}` }, window, ...(above !== undefined && { above }) };
}

/** A village, a local authority over it, then a district and a province. */
export const ladder: readonly Plan[] = [
  planOf("v", "village", "la"),
  planOf("w", "village", "la"),
  planOf("la", "localAuthority", "d"),
  planOf("d", "district", "p"),
  planOf("p", "province"),
];

export type Row = Readonly<Record<string, unknown>>;

export function linesOf(rows: readonly Row[], window = windowOf(2567, 2569)): PlanLines {
  return tableOf(
    planLineSchema(window),
    rows.map((row) => ({ plan: "v", title: `โครงการ ${row.id}`, kind: "requested", ...row })),
  );
}

type Facts = "id" | "body" | "date";

/** A decision without the facts that do not matter to a test. */
export type Order = Decision extends infer Each
  ? Each extends Decision
    ? Omit<Each, Facts> & { readonly id?: string }
    : never
  : never;

export function decisionsOf(orders: readonly Order[]): readonly Decision[] {
  return orders.map(
    (order, index) => ({ id: `d${index}`, body: "ที่ประชุม", date: parseCivilDate("2023-08-15"), ...order }) as Decision,
  );
}

export function ledgerOf(
  rows: readonly Row[],
  orders: readonly Order[] = [],
  options: { readonly plans?: readonly Plan[]; readonly policy?: Policy; readonly window?: PlanWindow } = {},
): Ledger {
  const { plans = ladder, policy, window } = options;
  const decisions = decisionsOf(orders);
  const answer = rollUpPlans(linesOf(rows, window), {
    plans,
    decisions,
    asOf,
    ...(policy !== undefined && { policy }),
  });
  return valueOrThrow(answer, plansSentences);
}

/** The worked example, which is made up: read from where the demo reads it. */
export function workedExample(): { readonly lines: PlanLines; readonly book: ReturnType<typeof parsePlanBook> } {
  const path = fileURLToPath(new URL("../../examples/nationwide/made-up-plans.json", import.meta.url));
  const input = JSON.parse(readFileSync(path, "utf8"));
  return { lines: tableOf(planLineSchema(input.window), input.lines), book: parsePlanBook(input.book) };
}
