import type { ChoiceSpec, DecimalSpec, IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";
import type { LedgerName } from "./account.js";
import type { PlanLevel } from "./plan.js";

/**
 * What flows through one book of one plan in one fiscal year.
 * @remarks It closes: received + revised + all that came in − all that went out − returned − duplicate = adopted + pending =
 * closing.
 * @category Balance
 * @since 0.1.0
 */
export type Flow =
  | "received"
  | "revised"
  | "sharedIn"
  | "sharedOut"
  | "escalatedIn"
  | "escalatedOut"
  | "mergedIn"
  | "mergedOut"
  | "deferredIn"
  | "deferredOut"
  | "returned"
  | "duplicate"
  | "adopted"
  | "pending"
  | "closing";

/**
 * The flows, in the order in which a balance sheet shows them.
 * @category Balance
 * @since 0.1.0
 */
export const flows: readonly Flow[] = [
  "received",
  "revised",
  "sharedIn",
  "sharedOut",
  "escalatedIn",
  "escalatedOut",
  "mergedIn",
  "mergedOut",
  "deferredIn",
  "deferredOut",
  "returned",
  "duplicate",
  "adopted",
  "pending",
  "closing",
];

/**
 * The columns of balance sheets: for each flow the money in baht, held in satang, and the number of requests.
 * @category Balance
 * @since 0.1.0
 */
export type BalanceSchema = {
  /** The id of the plan. */
  readonly plan: TextSpec;
  /** Its level. */
  readonly level: ChoiceSpec<PlanLevel>;
  /** The book. */
  readonly ledger: ChoiceSpec<LedgerName>;
  /** The fiscal year; empty where requests name none. */
  readonly fiscalYear: IntegerSpec & OptionalSpec;
} & {
  /** The money of a flow. */
  readonly [flow in Flow]: DecimalSpec & OptionalSpec;
} & {
  /** The requests of a flow. */
  readonly [flow in `${Flow}Requests`]: IntegerSpec & OptionalSpec;
};
