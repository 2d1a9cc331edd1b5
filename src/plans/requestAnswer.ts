import type { Satang } from "../amounts/index.js";
import type { FiscalYear } from "../calendar/index.js";
import type { Account } from "./account.js";
import type { AnsweredBy } from "./answers.js";
import type { Posting } from "./posting.js";

/**
 * What became of the part of a line that one partner bears in one fiscal year.
 * @category Answers
 * @since 0.1.0
 */
export interface RequestAnswer {
  /** The fiscal year the line names; `null` for none. */
  readonly asked: FiscalYear | null;
  /** The partner; `null` where the line is not shared. */
  readonly partner: string | null;
  /** The money as written; `null` where the line names none. */
  readonly written: Satang | null;
  /** The account in which it stands: plan, book, year, and whether it is adopted, returned, removed as a duplicate, or not decided. */
  readonly account: Account;
  /** The money as it stands, after revisions. */
  readonly satang: Satang | null;
  /** The id of the line it goes with: its own, or the one it was merged into. */
  readonly carrier: string;
  /** Who gave the last answer. */
  readonly by: AnsweredBy;
  /** Every step of the way. */
  readonly postings: readonly Posting[];
}
