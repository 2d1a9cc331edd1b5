import type { FiscalYear } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { AcceptedLines } from "./acceptedLines.js";
import type { Decision } from "./decision.js";
import { partnersFaultOf } from "./partners.js";
import type { Plan } from "./plan.js";
import { coversYear, type PlanTree } from "./planTree.js";
import type { PlansProblem } from "./problems.js";

/** Notes what is wrong with one decision by itself; the number of the line, plan or year it aims at, −1 where it aims at none. */
export function targetOf(
  decision: Decision,
  index: number,
  tree: PlanTree,
  lines: AcceptedLines,
  numbers: ReadonlyMap<string, number>,
  problems: ProblemLog<PlansProblem>,
): number {
  const at = { path: ["decisions", index], decision: decision.id, line: decision.line } as const;
  const plan = tree.numbers.get(decision.plan);
  if (!numbers.has(decision.line)) problems.add({ code: "plans.decision.lineUnknown", ...at, other: decision.line });
  if (plan === undefined) problems.add({ code: "plans.decision.planUnknown", ...at, other: decision.plan });
  const isOutside = (year: FiscalYear): boolean =>
    !lines.years.includes(year) || (plan !== undefined && !coversYear(tree.plans[plan] as Plan, year));
  const named = [...(decision.fiscalYears ?? []), ...(decision.act === "deferTo" ? [decision.to] : [])];
  for (const fiscalYear of named.filter(isOutside)) {
    problems.add({ code: "plans.decision.yearOutsideWindow", ...at, fiscalYear });
  }
  switch (decision.act) {
    case "mergeInto":
    case "duplicateOf": {
      const target = numbers.get(decision.target);
      if (decision.target === decision.line) problems.add({ code: "plans.decision.toItself", ...at });
      else if (target === undefined)
        problems.add({ code: "plans.decision.targetUnknown", ...at, other: decision.target });
      return target ?? -1;
    }
    case "escalateTo": {
      const target = decision.target === undefined ? tree.above[plan ?? -1] : tree.numbers.get(decision.target);
      if (decision.target === decision.plan) problems.add({ code: "plans.decision.toItself", ...at });
      else if (target === -1) problems.add({ code: "plans.decision.nowhere", ...at });
      else if (target === undefined && decision.target !== undefined) {
        problems.add({ code: "plans.decision.targetUnknown", ...at, other: decision.target });
      }
      return target ?? -1;
    }
    case "deferTo":
      if (decision.fiscalYears?.some((year) => year >= decision.to)) {
        problems.add({ code: "plans.decision.notLater", ...at });
      }
      return lines.years.indexOf(decision.to) + 1;
    case "revise":
      if (!(Number.isSafeInteger(decision.satang) && decision.satang >= 0)) {
        problems.add({ code: "plans.decision.amountUnsound", ...at });
      }
      return -1;
    case "share": {
      const fault = partnersFaultOf(decision.partners);
      if (fault !== undefined) {
        const { reason, ...facts } = fault;
        problems.add({ code: `plans.decision.${reason}`, ...at, ...facts } as PlansProblem);
      }
      return -1;
    }
    default:
      return -1;
  }
}
