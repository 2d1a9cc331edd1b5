import type { Satang } from "../amounts/index.js";
import type { FiscalYear } from "../calendar/index.js";
import { textAt } from "../tables/index.js";
import { accountNumbers, type LedgerName, ledgerNames } from "./account.js";
import { carrierOf, satangIn } from "./answers.js";
import type { Ledger } from "./ledger.js";

/**
 * The figures of one fiscal year in a summary of a plan (ผ.01).
 * @category Summary
 * @since 0.1.0
 */
export interface SummaryYear {
  /** The fiscal year. */
  readonly fiscalYear: FiscalYear;
  /** How many projects stand in that year. */
  readonly projects: number;
  /** Their money. */
  readonly satang: Satang;
}

/**
 * One line of a summary of a plan.
 * @remarks Two counts that are never compared: a project that stands in three years is one distinct project and three
 * project-years. Printed summaries count project-years.
 * @category Summary
 * @since 0.1.0
 */
export interface SummaryLine {
  /** What the projects have in common; `null` for those that do not say. */
  readonly group: string | null;
  /** The figures of each year, those of no project too. */
  readonly years: readonly SummaryYear[];
  /** The projects of the years added up. */
  readonly projectYears: number;
  /** The distinct projects, those that name no year too. */
  readonly projects: number;
  /** The money of all years. */
  readonly satang: Satang;
}

/**
 * What a summary is of, and how it is grouped.
 * @category Summary
 * @since 0.1.0
 */
export interface SummaryOptions {
  /** The id of the plan. */
  readonly plan: string;
  /** The book; books are never added to one another. */
  readonly ledger: LedgerName;
  /** What to group by. A line that does not say stands in a group of its own; nothing is inferred. */
  readonly by: "strategy" | "tactic" | "programme" | "dimension" | "funding" | "owner";
}

/**
 * Summarises what stands in one book of a plan, adopted or not decided yet: projects and money by year and group, as the
 * printed summary (ผ.01) does. What was merged into a project is part of it.
 * @param ledger - The books.
 * @param options - The plan, the book, and what to group by.
 * @returns One line for each group, in the order of their names, and last the one of those that do not say.
 * @throws a RangeError when there is no such plan.
 * @category Summary
 * @since 0.1.0
 * @example Two project-years of one project
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { planLineSchema, rollUpPlans, summaryOf } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2567), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "c-1", plan: "c", title: "ฝึกอาชีพ", kind: "self", strategy: "3", fy2567: "20,000", fy2568: "20,000" },
 * ]);
 * const title = { th: "แผนพัฒนาท้องถิ่น", en: "the local plan" };
 * const ledger = rollUpPlans(lines, {
 *   plans: [{ id: "c", level: "localAuthority", title, window }],
 *   asOf: parseCivilDate("2024-08-15"),
 * });
 * if (!ledger.ok) throw new Error("one plan");
 * const [line] = summaryOf(ledger.value, { plan: "c", ledger: "own", by: "strategy" });
 * [line?.group, line?.projects, line?.projectYears, line?.satang]; // => ["3", 1, 2, 4_000_000]
 * ```
 */
export function summaryOf(ledger: Ledger, options: SummaryOptions): readonly SummaryLine[] {
  const { entries, years, lines, plans } = ledger;
  const plan = plans.findIndex(({ id }) => id === options.plan);
  if (plan === -1) throw new RangeError(`plan: the id of a plan of the ledger was expected, got ${options.plan}`);
  const book = ledgerNames.indexOf(options.ledger);
  const groups = new Map<string | null, Group>();
  for (let request = 0; request < entries.line.length; request++) {
    const last = (entries.firstPosting[request + 1] as number) - 1;
    const at = accountNumbers(entries.account[last] as number, years.length + 1);
    if (at.plan !== plan || at.ledger !== book || at.standing > 1) continue;
    const carrier = carrierOf(ledger, request);
    const name = textAt(lines.columns[options.by], carrier) ?? null;
    const group = groups.get(name) ?? emptyGroup(years.length + 1);
    groups.set(name, group);
    const satang = satangIn(ledger, request);
    group.projects[at.year]?.add(carrier);
    group.satang[at.year] = (group.satang[at.year] as number) + (Number.isNaN(satang) ? 0 : satang);
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([name, group]) => summaryLine(name, group, years));
}

/** What stands in a group, by year number; 0 for what names no year. */
interface Group {
  readonly projects: readonly Set<number>[];
  readonly satang: number[];
}

function emptyGroup(years: number): Group {
  return { projects: Array.from({ length: years }, () => new Set<number>()), satang: new Array<number>(years).fill(0) };
}

function summaryLine(name: string | null, group: Group, fiscalYears: readonly FiscalYear[]): SummaryLine {
  const years = fiscalYears.map((fiscalYear, index) => ({
    fiscalYear,
    projects: group.projects[index + 1]?.size ?? 0,
    satang: group.satang[index + 1] as Satang,
  }));
  return {
    group: name,
    years,
    projectYears: years.reduce((sum, { projects }) => sum + projects, 0),
    projects: new Set(group.projects.flatMap((projects) => [...projects])).size,
    satang: years.reduce((sum, { satang }) => sum + satang, 0) as Satang,
  };
}
