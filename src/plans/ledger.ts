import type { CivilDate, FiscalYear } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { Axis } from "../places/index.js";
import type { Table } from "../tables/index.js";
import type { BalanceSchema } from "./balanceSheet.js";
import type { Decision, Partner } from "./decision.js";
import type { Plan } from "./plan.js";
import type { PlanLines } from "./planLine.js";
import type { Policy } from "./policy.js";
import type { PlansProblem } from "./problems.js";

/**
 * What moves a request from one account to another: that it was written, or a decision.
 * @category Ledger
 * @since 0.1.0
 */
export type Act = "receive" | Decision["act"];

/**
 * The acts, by their numbers.
 * @category Ledger
 * @since 0.1.0
 */
export const acts: readonly Act[] = [
  "receive",
  "revise",
  "share",
  "escalateTo",
  "mergeInto",
  "deferTo",
  "return",
  "duplicateOf",
  "adopt",
];

/**
 * The books of all plans: every request, every posting, and the balance sheets they add up to.
 * @remarks A request is the part of a line that one partner bears in one fiscal year; a line that names no year is one request
 * without a year. Each stands in one account at a time. It is received in the plan it is written in, every decision moves
 * it from one account to another, and what nobody decided stays, visibly, not decided. So nothing is lost and nothing is
 * counted twice: the total of a level is the sum over accounts, not a copy of a lower total.
 * @category Ledger
 * @since 0.1.0
 */
export interface Ledger {
  /** The plans, in the order of their ids; the position is the number. */
  readonly plans: readonly Plan[];
  /** The plans as a line along which figures climb; its top, "", holds the plans with no plan above. */
  readonly axis: Axis;
  /** The lines; the row is the number. */
  readonly lines: PlanLines;
  /** The fiscal years; in columns year number 1 is the first, and 0 is no year. */
  readonly years: readonly FiscalYear[];
  /** The decisions that were in force and about a known line, in the order of their ids; the position is the number. */
  readonly decisions: readonly Decision[];
  /** For each decision the number of the line, plan or year it aims at; −1 where it aims at none. */
  readonly targets: Int32Array;
  /** The policy that proposed where nobody decided. */
  readonly policy: Policy | undefined;
  /** The day the books are closed; later decisions are not in them. */
  readonly asOf: CivilDate;
  /** How many lines were read: accepted and rejected. */
  readonly read: number;
  /** How many lines are in the books. */
  readonly accepted: number;
  /** How many lines were left out; the problems say why. */
  readonly rejected: number;
  /** What was wrong with lines and decisions. */
  readonly problems: ProblemLog<PlansProblem>;
  /** For each line that is shared, its partners. */
  readonly partners: ReadonlyMap<number, readonly Partner[]>;
  /** The requests and postings, in columns. */
  readonly entries: LedgerEntries;
  /** One row for each plan, book and fiscal year that anything passed through. */
  readonly sheets: Table<BalanceSchema>;
}

/**
 * Requests and postings in columns, by whole numbers. `postingsOf` and `answersOf` show them as objects and as a table.
 * @remarks The postings of a request stand together in their order, so each moves from the account of the one before. Every
 * posting thereby has both sides, and the postings of a ledger sum to zero by their shape.
 * @category Ledger
 * @since 0.1.0
 */
export interface LedgerEntries {
  /** For each line its first request; one more at the end. */
  readonly firstRequest: Int32Array;
  /** For each request the number of its line. */
  readonly line: Int32Array;
  /** For each request the number of the year the line names; 0 for none. */
  readonly year: Uint8Array;
  /** For each request the position of its partner; 0 where there are none. */
  readonly partner: Uint16Array;
  /** For each request its satang as written; NaN where no amount is. */
  readonly satang: Float64Array;
  /** For each request its first posting; one more at the end. */
  readonly firstPosting: Int32Array;
  /** For each posting the number of its act. */
  readonly act: Uint8Array;
  /** For each posting who ordered it: the number of a decision; −1 nobody, for receipts; −2 the first rule of the policy, −3 the second. */
  readonly by: Int32Array;
  /** For each posting the account it moves to, as one whole number. */
  readonly account: Int32Array;
  /** For each posting that revises, the satang it adds or, below zero, takes away. */
  readonly revisions: ReadonlyMap<number, number>;
  /** For each line the requests that were merged into it or removed as its duplicates. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}
