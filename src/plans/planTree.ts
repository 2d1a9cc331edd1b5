import type { FiscalYear } from "../calendar/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import { type Axis, createAxis } from "../places/index.js";
import { type Plan, planLevels } from "./plan.js";
import type { PlansProblem } from "./problems.js";

/** The plans by number, and the axis their figures climb. */
export interface PlanTree {
  /** In the order of their ids, so that numbers do not depend on the order of input. */
  readonly plans: readonly Plan[];
  readonly numbers: ReadonlyMap<string, number>;
  /** For each plan the number of the plan above, −1 where there is none. */
  readonly above: Int32Array;
  readonly axis: Axis;
}

/** The id and level of the node that holds the plans with no plan above. */
export const everything = "";

export function planTreeOf(given: readonly Plan[]): Result<PlanTree, PlansProblem> {
  const problems: PlansProblem[] = [];
  const plans = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const numbers = new Map(plans.map((plan, number) => [plan.id, number]));
  const seen = new Set<string>();
  for (const [index, plan] of given.entries()) {
    const at = { path: ["plans", index], plan: plan.id } as const;
    if (plan.id === everything) problems.push({ code: "plans.plan.noId", ...at });
    if (seen.has(plan.id)) problems.push({ code: "plans.plan.duplicate", ...at });
    seen.add(plan.id);
    if (!(plan.window.first <= plan.window.last)) problems.push({ code: "plans.plan.windowReversed", ...at });
    if (plan.above === undefined) continue;
    const above = plans[numbers.get(plan.above) ?? -1];
    if (above === undefined) problems.push({ code: "plans.plan.aboveUnknown", ...at, above: plan.above });
    else if (heightOf(above) <= heightOf(plan)) {
      problems.push({ code: "plans.plan.aboveNotHigher", ...at, above: plan.above });
    }
  }
  const above = Int32Array.from(plans, (plan) => (plan.above === undefined ? -1 : (numbers.get(plan.above) ?? -1)));
  const isTree = problems.length === 0;
  return answerOf({ plans, numbers, above, axis: axisOf(isTree ? plans : []) }, problems);
}

/** Does the plan cover the fiscal year? */
export function coversYear(plan: Plan, fiscalYear: FiscalYear): boolean {
  return fiscalYear >= plan.window.first && fiscalYear <= plan.window.last;
}

function heightOf(plan: Plan): number {
  return planLevels.indexOf(plan.level);
}

function axisOf(plans: readonly Plan[]): Axis {
  const nodes = plans.map(({ id, level, above }) => ({ id, level, parent: above ?? everything }));
  const axis = createAxis({
    id: "plans",
    levels: [...planLevels, everything],
    nodes: [...nodes, { id: everything, level: everything }],
  });
  if (!axis.ok) throw new RangeError("plans: a tree was expected");
  return axis.value;
}
