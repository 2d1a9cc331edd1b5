import type { FiscalYear } from "../calendar/index.js";
import { type Lanes, rollUp } from "../places/index.js";
import type { Column, NumberColumn, Table } from "../tables/index.js";
import { amountAt, choiceAt } from "./acceptedLines.js";
import { type BalanceSchema, type Flow, flows } from "./balanceSheet.js";
import type { Ledger } from "./ledger.js";
import { codedTexts, integers, resultTable } from "./resultColumns.js";
import { emptyLanes, type SheetRows } from "./sheetRows.js";
import { transferFlows, transfersInside } from "./transfersInside.js";

/** Every plan's sheets with those of the plans under it: book by book and year by year, the one fold up the axis of plans. */
export function climbedRows(ledger: Ledger): SheetRows {
  const { axis, plans, sheets, years } = ledger;
  const inside = transfersInside(ledger);
  const numberOf = new Map(plans.map(({ id }, number) => [id, number]));
  const found: {
    plan: number;
    ledger: number;
    year: number;
    at: number;
    totals: Readonly<Record<string, Float64Array>>;
  }[] = [];
  for (const [ledgerNumber, year, rows] of booksOf(ledger)) {
    const table = picked(sheets, rows);
    const totals = { ...rollUp(axis, table, lanesOf(table), { leaf: "plan" }).totals };
    const transfers = inside.get(ledgerNumber * (years.length + 1) + year);
    if (transfers !== undefined) takeOut(totals, rollUp(axis, transfers, lanesOf(transfers), { leaf: "plan" }).totals);
    for (const [at, id] of axis.nodes.entries()) {
      const plan = numberOf.get(id);
      if (plan !== undefined && ((totals.rows as Float64Array)[at] as number) > 0) {
        found.push({ plan, ledger: ledgerNumber, year, at, totals });
      }
    }
  }
  const width = years.length + 1;
  found.sort((a, b) => a.plan - b.plan || (a.ledger - b.ledger) * width + (a.year - b.year));
  const table = { satang: emptyLanes(found.length), requests: emptyLanes(found.length) };
  for (const [row, { at, totals }] of found.entries()) {
    for (const flow of flows) {
      table.satang[flow][row] = totals[flow]?.[at] ?? 0;
      table.requests[flow][row] = totals[`${flow}Requests`]?.[at] ?? 0;
    }
  }
  return {
    plan: found.map(({ plan }) => plan),
    ledger: found.map(({ ledger: number }) => number),
    year: found.map(({ year }) => year),
    ...table,
  };
}

/** The rows of each book and year. */
function booksOf({
  sheets,
  years,
}: Ledger): readonly (readonly [ledger: number, year: number, rows: readonly number[]])[] {
  const books = new Map<number, number[]>();
  const width = years.length + 1;
  for (let row = 0; row < sheets.length; row++) {
    const fiscalYear = amountAt(sheets.columns.fiscalYear, row);
    const key = choiceAt(sheets.columns.ledger, row) * width + years.indexOf(fiscalYear as FiscalYear) + 1;
    const rows = books.get(key);
    if (rows === undefined) books.set(key, [row]);
    else rows.push(row);
  }
  return [...books].map(([key, rows]) => [Math.floor(key / width), key % width, rows]);
}

/** These rows, without the flows in which nothing flowed. */
function picked(sheets: Table<BalanceSchema>, rows: readonly number[]): Table {
  const all = sheets.columns as Readonly<Record<string, Column>>;
  const { codes, dictionary } = sheets.columns.plan;
  const columns: Record<string, Column> = {
    plan: codedTexts(
      rows.map((row) => codes[row] as number),
      dictionary,
    ),
  };
  for (const name of numberNames()) {
    const { values } = all[name] as NumberColumn;
    if (rows.some((row) => values[row] !== 0)) columns[name] = integers(rows.map((row) => values[row] as number));
  }
  return resultTable(columns, rows.length);
}

/** Every column summed but that of the plans, and a count of rows. */
function lanesOf(table: Table): Lanes {
  const names = Object.keys(table.columns).filter((name) => name !== "plan");
  const sums = names.map((column) => [column, { kind: "sum", column }] as const);
  return { ...Object.fromEntries(sums), rows: { kind: "count" } };
}

/** What went from plan to plan under one plan neither came in there nor went out. */
function takeOut(totals: Record<string, Float64Array>, inside: Readonly<Record<string, Float64Array>>): void {
  for (const [transfer, pair] of Object.entries(transferFlows)) {
    for (const suffix of ["", "Requests"]) {
      const moved = inside[`${transfer}${suffix}`] as Float64Array;
      for (const flow of pair) {
        const name = `${flow}${suffix}`;
        const total = totals[name];
        if (total !== undefined) totals[name] = total.map((value, node) => value - (moved[node] as number));
      }
    }
  }
}

function numberNames(): readonly (Flow | `${Flow}Requests`)[] {
  return flows.flatMap((flow) => [flow, `${flow}Requests`] as const);
}
