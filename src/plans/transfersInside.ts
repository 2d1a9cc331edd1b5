import type { Column, Table } from "../tables/index.js";
import { accountNumbers } from "./account.js";
import { type Act, acts, type Ledger } from "./ledger.js";
import { codedTexts, integers, resultTable } from "./resultColumns.js";

/** The two ways in which a request goes from plan to plan, and their flows. */
export const transferFlows = {
  escalateTo: ["escalatedOut", "escalatedIn"],
  share: ["sharedOut", "sharedIn"],
} as const;

type Transfer = keyof typeof transferFlows;

/** What went from plan to plan within one book and year, by the lowest plan that both stand under: there it is no longer in or out. */
interface Inside {
  readonly plans: number[];
  readonly money: Readonly<Record<Transfer, number[]>>;
  readonly count: Readonly<Record<Transfer, number[]>>;
}

/** For each book and year, as `ledger * width + year`, a table of what went between plans that stand under one. */
export function transfersInside(ledger: Ledger): ReadonlyMap<number, Table> {
  const { entries, plans, years } = ledger;
  const width = years.length + 1;
  const numbers = new Map(plans.map(({ id }, number) => [id, number]));
  const above = plans.map((plan) => (plan.above === undefined ? -1 : (numbers.get(plan.above) as number)));
  const books = new Map<number, Inside>();
  for (let request = 0; request < entries.line.length; request++) {
    const [first, end] = [entries.firstPosting[request] as number, entries.firstPosting[request + 1] as number];
    const written = entries.satang[request] as number;
    let amount = Number.isNaN(written) ? 0 : written;
    for (let posting = first + 1; posting < end; posting++) {
      amount += entries.revisions.get(posting) ?? 0;
      const act = acts[entries.act[posting] as number] as Act;
      if (act !== "escalateTo" && act !== "share") continue;
      const from = accountNumbers(entries.account[posting - 1] as number, width);
      const to = accountNumbers(entries.account[posting] as number, width);
      if (from.ledger !== to.ledger) continue;
      const plan = lowestAbove(from.plan, to.plan, above);
      if (plan === -1) continue;
      const key = from.ledger * width + from.year;
      const inside = books.get(key) ?? emptyInside();
      books.set(key, inside);
      inside.plans.push(plan);
      for (const transfer of Object.keys(transferFlows) as Transfer[]) {
        inside.money[transfer].push(act === transfer ? amount : 0);
        inside.count[transfer].push(act === transfer ? 1 : 0);
      }
    }
  }
  const ids = plans.map(({ id }) => id);
  return new Map([...books].map(([key, inside]) => [key, tableOf(inside, ids)]));
}

function tableOf(inside: Inside, ids: readonly string[]): Table {
  const columns: Record<string, Column> = { plan: codedTexts(inside.plans, ids) };
  for (const transfer of Object.keys(transferFlows) as Transfer[]) {
    columns[transfer] = integers(inside.money[transfer]);
    columns[`${transfer}Requests`] = integers(inside.count[transfer]);
  }
  return resultTable(columns, inside.plans.length);
}

function emptyInside(): Inside {
  return { plans: [], money: { escalateTo: [], share: [] }, count: { escalateTo: [], share: [] } };
}

/** The lowest plan that is one of both or stands above it; −1 where there is none. */
function lowestAbove(one: number, other: number, above: readonly number[]): number {
  const line: number[] = [];
  for (let plan = one; plan !== -1; plan = above[plan] as number) line.push(plan);
  let plan = other;
  while (plan !== -1 && !line.includes(plan)) plan = above[plan] as number;
  return plan;
}
