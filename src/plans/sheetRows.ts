import type { FiscalYear } from "../calendar/index.js";
import type { Column, Table } from "../tables/index.js";
import { accountNumbers, ledgerNames, standings } from "./account.js";
import { type BalanceSchema, type Flow, flows } from "./balanceSheet.js";
import { type Act, acts, type LedgerEntries } from "./ledger.js";
import { type Plan, planLevels } from "./plan.js";
import { codedTexts, integers, money, resultTable, words } from "./resultColumns.js";

/** Balance sheets in columns: for each row its plan, book and year, and for each flow its money and its requests. */
export interface SheetRows {
  readonly plan: readonly number[];
  readonly ledger: readonly number[];
  readonly year: readonly number[];
  readonly satang: Readonly<Record<Flow, Float64Array>>;
  readonly requests: Readonly<Record<Flow, Float64Array>>;
}

/** Adds up all postings: one row for each plan, book and year that anything passed through, in that order. */
export function sheetRowsOf(entries: LedgerEntries, years: number): SheetRows {
  const rows = new Map<number, number>();
  for (const account of entries.account) rows.set(sheetOf(account, years), 0);
  const sheets = [...rows.keys()].sort((a, b) => a - b);
  for (const [row, sheet] of sheets.entries()) rows.set(sheet, row);
  const parts = sheets.map((sheet) => ({
    plan: Math.floor(sheet / years / ledgerNames.length),
    ledger: Math.floor(sheet / years) % ledgerNames.length,
    year: sheet % years,
  }));
  const table: SheetRows = {
    plan: parts.map(({ plan }) => plan),
    ledger: parts.map(({ ledger }) => ledger),
    year: parts.map(({ year }) => year),
    satang: emptyLanes(sheets.length),
    requests: emptyLanes(sheets.length),
  };
  const rowOf = (posting: number): number => rows.get(sheetOf(entries.account[posting] as number, years)) as number;
  for (let request = 0; request < entries.line.length; request++) addRequest(table, entries, request, rowOf, years);
  return table;
}

/** An empty column for each flow. */
export function emptyLanes(length: number): Record<Flow, Float64Array> {
  return Object.fromEntries(flows.map((flow) => [flow, new Float64Array(length)])) as Record<Flow, Float64Array>;
}

/** The rows as a table; `places` are the ids and levels of their plans. */
export function sheetTableOf(
  rows: SheetRows,
  plans: readonly Plan[],
  years: readonly FiscalYear[],
): Table<BalanceSchema> {
  const columns: Record<string, Column> = {
    plan: codedTexts(
      rows.plan,
      plans.map(({ id }) => id),
    ),
    level: words(
      planLevels,
      rows.plan.map((plan) => planLevels.indexOf((plans[plan] as Plan).level)),
    ),
    ledger: words(ledgerNames, rows.ledger),
    fiscalYear: integers(rows.year.map((year) => years[year - 1] ?? Number.NaN)),
  };
  for (const flow of flows) {
    columns[flow] = money(rows.satang[flow]);
    columns[`${flow}Requests`] = integers(rows.requests[flow]);
  }
  return resultTable(columns, rows.plan.length);
}

/** The plan, book and year of an account as one whole number. */
function sheetOf(account: number, years: number): number {
  const { plan, ledger, year } = accountNumbers(account, years);
  return (plan * ledgerNames.length + ledger) * years + year;
}

function addRequest(
  { satang, requests }: SheetRows,
  entries: LedgerEntries,
  request: number,
  rowOf: (posting: number) => number,
  years: number,
): void {
  const [first, end] = [entries.firstPosting[request] as number, entries.firstPosting[request + 1] as number];
  const written = entries.satang[request] as number;
  let amount = Number.isNaN(written) ? 0 : written;
  let row = rowOf(first);
  const add = (flow: Flow | undefined, money: number, count: number): void => {
    if (flow === undefined) return;
    satang[flow][row] = (satang[flow][row] as number) + money;
    requests[flow][row] = (requests[flow][row] as number) + count;
  };
  for (let posting = first; posting < end; posting++) {
    const act = acts[entries.act[posting] as number] as Act;
    const revision = entries.revisions.get(posting);
    if (revision !== undefined) {
      add("revised", revision, 0);
      amount += revision;
      continue;
    }
    const [out, into] = sidesOf[act];
    add(out, amount, 1);
    row = rowOf(posting);
    add(into, amount, 1);
  }
  const standing = standings[accountNumbers(entries.account[end - 1] as number, years).standing];
  if (standing === "notDecided") add("pending", amount, 1);
  if (standing === "notDecided" || standing === "adopted") add("closing", amount, 1);
}

/** What an act is in the sheet it leaves, and in the sheet it reaches. */
const sidesOf: { readonly [act in Act]: readonly [out: Flow | undefined, into: Flow | undefined] } = {
  receive: [undefined, "received"],
  revise: [undefined, "revised"],
  share: ["sharedOut", "sharedIn"],
  escalateTo: ["escalatedOut", "escalatedIn"],
  mergeInto: ["mergedOut", "mergedIn"],
  deferTo: ["deferredOut", "deferredIn"],
  return: ["returned", undefined],
  duplicateOf: ["duplicate", undefined],
  adopt: [undefined, "adopted"],
};
