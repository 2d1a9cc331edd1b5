import type { Satang } from "../amounts/index.js";
import type { Citation, LocalizedText } from "../kernel/index.js";
import type { Plan, PlanLevel } from "./plan.js";
import type { LineKind } from "./planLine.js";

/**
 * What is proposed where nobody has decided, as data. What a person decided, even wrongly, stands above it, and each result
 * says which of the two it came from.
 * @category Policy
 * @since 0.1.0
 */
export interface Policy {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** Its rules; the first that fits proposes. */
  readonly rules: readonly PolicyRule[];
  /** Where it comes from; absent where the user made it. */
  readonly citation?: Citation;
}

/**
 * One rule of a policy.
 * @category Policy
 * @since 0.1.0
 */
export interface PolicyRule {
  /** Its id within the policy. */
  readonly id: string;
  /** The lines it is for; all unless told. */
  readonly when?: PolicyCondition;
  /** To adopt them where they stand, to escalate them to the plan above, or to return them. Where no plan is above, escalation proposes nothing. */
  readonly propose: "adopt" | "escalateTo" | "return";
  /** Why. */
  readonly reason: LocalizedText;
}

/**
 * Which lines a rule is for; every field given must fit.
 * @category Policy
 * @since 0.1.0
 */
export interface PolicyCondition {
  /** They stand in a plan of one of these levels. */
  readonly levels?: readonly PlanLevel[];
  /** They are of one of these kinds. */
  readonly kinds?: readonly LineKind[];
  /** All years of the line together, as it was written, are more than this: the ceiling of a plan's capacity. */
  readonly moreThan?: Satang;
}

/** What a rule looks at. It knows the line and the plan and nothing of the way there, so that what was merged into a line goes where the line goes. */
export interface PolicyCase {
  readonly plan: Plan;
  readonly kind: LineKind;
  readonly written: number;
}

/** The position of the first rule that fits; −1 where none does. */
export function ruleFor(policy: Policy | undefined, { plan, kind, written }: PolicyCase): number {
  if (policy === undefined) return -1;
  return policy.rules.findIndex(({ when, propose }) => {
    if (propose === "escalateTo" && plan.above === undefined) return false;
    if (when?.levels !== undefined && !when.levels.includes(plan.level)) return false;
    if (when?.kinds !== undefined && !when.kinds.includes(kind)) return false;
    return when?.moreThan === undefined || written > when.moreThan;
  });
}
