import type { FiscalYear } from "../calendar/index.js";
import type { ChoiceSpec, DecimalSpec, IntegerSpec, OptionalSpec, Table, TextSpec } from "../tables/index.js";
import { accountNumbers, type LedgerName, ledgerNames, type Standing, standings } from "./account.js";
import { acts, type Ledger } from "./ledger.js";
import { type Plan, type PlanLevel, planLevels } from "./plan.js";
import { codedTexts, integers, money, resultTable, texts, words } from "./resultColumns.js";

/**
 * Who answered a request: a person, a policy that only proposed, or nobody yet.
 * @category Answers
 * @since 0.1.0
 */
export type AnsweredBy = "person" | "policy" | "nobody";

/**
 * The columns of answers.
 * @category Answers
 * @since 0.1.0
 */
export type AnswersSchema = {
  /** The id of the line. */
  readonly line: TextSpec;
  /** The fiscal year it names; empty for none. */
  readonly asked: IntegerSpec & OptionalSpec;
  /** The partner who bears the part; empty where it is not shared. */
  readonly partner: TextSpec & OptionalSpec;
  /** The money as written. */
  readonly written: DecimalSpec & OptionalSpec;
  /** The answer. */
  readonly standing: ChoiceSpec<Standing>;
  /** The id of the plan in which it stands, or which returned or removed it. */
  readonly plan: TextSpec;
  /** The level of that plan. */
  readonly level: ChoiceSpec<PlanLevel>;
  /** The book in which it stands. */
  readonly ledger: ChoiceSpec<LedgerName>;
  /** The fiscal year in which it stands; empty for none. */
  readonly fiscalYear: IntegerSpec & OptionalSpec;
  /** The money as it stands, after revisions. */
  readonly satang: DecimalSpec & OptionalSpec;
  /** The id of the line it goes with: its own, or the one it was merged into. */
  readonly carrier: TextSpec;
  /** Who answered. */
  readonly by: ChoiceSpec<AnsweredBy>;
  /** The id of the decision, or of the rule of the policy. */
  readonly order: TextSpec & OptionalSpec;
};

const answerers: readonly AnsweredBy[] = ["person", "policy", "nobody"];

/**
 * The answer to every request, as a table: one row for each line, fiscal year and partner, in the order of the lines.
 * @param ledger - The books.
 * @category Answers
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { answersOf, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-4", plan: "8", title: "ศาลา", kind: "joint", partners: "residents=1/3; council=2/3", fy2568: "100" },
 * ]);
 * const title = { th: "แผนหมู่บ้าน", en: "the village plan" };
 * const ledger = rollUpPlans(lines, { plans: [{ id: "8", level: "village", title, window }], asOf: parseCivilDate("2024-08-15") });
 * if (!ledger.ok) throw new Error("one plan");
 * [...rowsOf(answersOf(ledger.value))].map(({ partner, satang, standing, by }) => [partner, satang, standing, by]);
 * // => [["residents", "33.33", "notDecided", "nobody"], ["council", "66.67", "notDecided", "nobody"]]
 * ```
 */
export function answersOf(ledger: Ledger): Table<AnswersSchema> {
  const { entries, plans, years, lines, policy } = ledger;
  const requests = [...entries.line.keys()];
  const last = requests.map((request) => (entries.firstPosting[request + 1] as number) - 1);
  const stands = last.map((posting) => accountNumbers(entries.account[posting] as number, years.length + 1));
  const orders = requests.map((request) => orderOf(ledger, request));
  const yearOf = (year: number): number => (years[year - 1] as FiscalYear | undefined) ?? Number.NaN;
  const ids = lines.columns.id;
  return resultTable(
    {
      line: codedTexts(
        requests.map((request) => ids.codes[entries.line[request] as number] as number),
        ids.dictionary,
      ),
      asked: integers(requests.map((request) => yearOf(entries.year[request] as number))),
      partner: texts(requests.map((request) => partnerIn(ledger, request))),
      written: money(entries.satang),
      standing: words(
        standings,
        stands.map(({ standing }) => standing),
      ),
      plan: codedTexts(
        stands.map(({ plan }) => plan),
        plans.map(({ id }) => id),
      ),
      level: words(
        planLevels,
        stands.map(({ plan }) => planLevels.indexOf((plans[plan] as Plan).level)),
      ),
      ledger: words(
        ledgerNames,
        stands.map(({ ledger: number }) => number),
      ),
      fiscalYear: integers(stands.map(({ year }) => yearOf(year))),
      satang: money(requests.map((request) => satangIn(ledger, request))),
      carrier: codedTexts(
        requests.map((request) => ids.codes[carrierOf(ledger, request)] as number),
        ids.dictionary,
      ),
      by: words(
        answerers,
        orders.map((by) => (by === -1 ? 2 : by < 0 ? 1 : 0)),
      ),
      order: texts(orders.map((by) => (by >= 0 ? ledger.decisions[by]?.id : policy?.rules[-2 - by]?.id))),
    },
    requests.length,
  );
}

/** Who gave the last answer: a decision, a rule, or −1 for nobody yet. */
export function orderOf({ entries, years }: Ledger, request: number): number {
  const last = (entries.firstPosting[request + 1] as number) - 1;
  const { standing } = accountNumbers(entries.account[last] as number, years.length + 1);
  return standings[standing] === "notDecided" ? -1 : (entries.by[last] as number);
}

/** The row of the line a request goes with in the end. */
export function carrierOf(ledger: Ledger, request: number): number {
  const { entries, targets } = ledger;
  let carrier = entries.line[request] as number;
  const end = entries.firstPosting[request + 1] as number;
  for (let posting = entries.firstPosting[request] as number; posting < end; posting++) {
    if (acts[entries.act[posting] as number] === "mergeInto") {
      carrier = targets[entries.by[posting] as number] as number;
    }
  }
  return carrier;
}

/** The money of a request as it stands; NaN where it names none. */
export function satangIn({ entries }: Ledger, request: number): number {
  let satang = entries.satang[request] as number;
  const end = entries.firstPosting[request + 1] as number;
  for (let posting = entries.firstPosting[request] as number; posting < end; posting++) {
    const revision = entries.revisions.get(posting);
    if (revision !== undefined) satang = (Number.isNaN(satang) ? 0 : satang) + revision;
  }
  return satang;
}

function partnerIn({ entries, partners }: Ledger, request: number): string | undefined {
  return partners.get(entries.line[request] as number)?.[entries.partner[request] as number]?.id;
}
