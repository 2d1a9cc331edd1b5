import type { Satang } from "../amounts/index.js";
import type { FiscalYear } from "../calendar/index.js";
import { textAt } from "../tables/index.js";
import { type Account, accountNumbers, ledgerNames, standings } from "./account.js";
import type { Decision } from "./decision.js";
import { type Act, acts, type Ledger } from "./ledger.js";
import type { Plan } from "./plan.js";
import type { Policy, PolicyRule } from "./policy.js";

/**
 * Who moved a request: a person's decision, or a policy that proposed where nobody had decided.
 * @category Ledger
 * @since 0.1.0
 */
export type DecidedBy =
  | {
      /** A person, or a body of them. */
      readonly kind: "decision";
      /** What was decided, by whom, when and on what paper. */
      readonly decision: Decision;
    }
  | {
      /** A proposal only. */
      readonly kind: "policy";
      /** The policy. */
      readonly policy: Policy;
      /** The rule that fitted. */
      readonly rule: PolicyRule;
    };

/**
 * One move of one request from account to account; what leaves the one arrives in the other.
 * @category Ledger
 * @since 0.1.0
 */
export interface Posting {
  /** The id of the line. */
  readonly line: string;
  /** The fiscal year the line names; `null` for none. */
  readonly asked: FiscalYear | null;
  /** The partner who bears this part; `null` where the line is not shared. */
  readonly partner: string | null;
  /** What was done. */
  readonly act: Act;
  /** The account it leaves; `null` for the world outside, from which requests come and out of which amounts are revised. */
  readonly from: Account | null;
  /** The account it reaches. */
  readonly to: Account;
  /** The money moved; below zero where a revision takes money away; `null` where the request names no amount. */
  readonly satang: Satang | null;
  /** The requests moved: 1, and 0 for a revision, which moves money alone. */
  readonly requests: 0 | 1;
  /** The line it was merged into, or whose duplicate it is. */
  readonly target?: string;
  /** Who ordered it; `null` for the receipt. */
  readonly by: DecidedBy | null;
}

/**
 * The postings of one line, or of all lines: request by request, each from its receipt to where it stands.
 * @param ledger - The books.
 * @param line - The id of a line; all lines unless told. Of a line that is not in the books there are none.
 * @category Ledger
 * @since 0.1.0
 * @example A self-made project that stands where it was written
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { planLineSchema, postingsOf, rollUpPlans } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const window = { first: parseFiscalYear(2568), last: parseFiscalYear(2568) };
 * const lines = tableOf(planLineSchema(window), [{ id: "8-1", plan: "8", title: "ปลูกป่า", kind: "self", fy2568: "0" }]);
 * const title = { th: "แผนหมู่บ้าน", en: "the village plan" };
 * const ledger = rollUpPlans(lines, { plans: [{ id: "8", level: "village", title, window }], asOf: parseCivilDate("2024-08-15") });
 * ledger.ok ? [...postingsOf(ledger.value)].map(({ act, to, satang }) => [act, to.standing, satang]) : [];
 * // => [["receive", "notDecided", 0]]
 * ```
 */
export function* postingsOf(ledger: Ledger, line?: string): Generator<Posting, void, undefined> {
  const { firstRequest, line: lines } = ledger.entries;
  const number = line === undefined ? undefined : lineNumberOf(ledger, line);
  if (number === -1) return;
  const first = number === undefined ? 0 : (firstRequest[number] as number);
  const end = number === undefined ? lines.length : (firstRequest[number + 1] as number);
  for (let request = first; request < end; request++) yield* postingsOfRequest(ledger, request);
}

/** The postings of one request, in their order. */
export function postingsOfRequest(ledger: Ledger, request: number): readonly Posting[] {
  const { entries, years } = ledger;
  const line = entries.line[request] as number;
  const common = {
    line: textAt(ledger.lines.columns.id, line) as string,
    asked: years[(entries.year[request] as number) - 1] ?? null,
    partner: ledger.partners.get(line)?.[entries.partner[request] as number]?.id ?? null,
  };
  const [first, end] = [entries.firstPosting[request] as number, entries.firstPosting[request + 1] as number];
  const postings: Posting[] = [];
  let amount = entries.satang[request] as number;
  let from: Account | null = null;
  for (let posting = first; posting < end; posting++) {
    const to = accountView(ledger, entries.account[posting] as number);
    const by = decidedBy(ledger, entries.by[posting] as number);
    const revision = entries.revisions.get(posting);
    const satang = revision ?? amount;
    const target = by?.kind === "decision" ? mergedWith(by.decision) : undefined;
    postings.push({
      ...common,
      act: acts[entries.act[posting] as number] as Act,
      from: revision === undefined ? from : null,
      to,
      satang: Number.isNaN(satang) ? null : (satang as Satang),
      requests: revision === undefined ? 1 : 0,
      ...(target !== undefined && { target }),
      by,
    });
    if (revision !== undefined) amount = (Number.isNaN(amount) ? 0 : amount) + revision;
    from = to;
  }
  return postings;
}

/** The row of a line; −1 where there is none of this id. */
export function lineNumberOf({ lines }: Pick<Ledger, "lines">, id: string): number {
  const code = lines.columns.id.dictionary.indexOf(id);
  return code === -1 ? -1 : lines.columns.id.codes.indexOf(code);
}

/** The line that a decision joins another with. */
export function mergedWith(decision: Decision): string | undefined {
  return decision.act === "mergeInto" || decision.act === "duplicateOf" ? decision.target : undefined;
}

function accountView({ plans, years }: Ledger, account: number): Account {
  const numbers = accountNumbers(account, years.length + 1);
  return {
    plan: (plans[numbers.plan] as Plan).id,
    ledger: ledgerNames[numbers.ledger] as Account["ledger"],
    standing: standings[numbers.standing] as Account["standing"],
    fiscalYear: years[numbers.year - 1] ?? null,
  };
}

function decidedBy({ decisions, policy }: Ledger, by: number): DecidedBy | null {
  const decision = decisions[by];
  if (decision !== undefined) return { kind: "decision", decision };
  const rule = policy?.rules[-2 - by];
  return policy === undefined || rule === undefined ? null : { kind: "policy", policy, rule };
}
