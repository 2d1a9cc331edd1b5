import type { CivilDate } from "../calendar/index.js";
import type { Decision } from "./decision.js";
import type { Plan } from "./plan.js";
import type { Policy } from "./policy.js";

/**
 * All that rolls lines up, as one piece of data: plans, decisions, policy and the day the books are closed.
 * @category Ledger
 * @since 0.1.0
 */
export interface PlanBook {
  /** The plans. */
  readonly plans: readonly Plan[];
  /** What was decided. */
  readonly decisions: readonly Decision[];
  /** What is proposed where nobody decided. */
  readonly policy?: Policy;
  /** The day the books are closed. */
  readonly asOf: CivilDate;
}
