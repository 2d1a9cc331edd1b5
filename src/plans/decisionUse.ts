import type { ProblemLog } from "../kernel/index.js";
import type { DecisionBook } from "./decisionBook.js";
import type { PlansProblem } from "./problems.js";

/** What can be wrong with a decision that only shows when requests are followed. */
export type WayFault =
  | "plans.decision.circle"
  | "plans.decision.tooManySteps"
  | "plans.decision.targetElsewhere"
  | "plans.decision.yearNotReceived"
  | "plans.decision.withoutEffect";

/** Keeps account of which decisions moved a request, and notes the faults of the others, each once. */
export interface DecisionUse {
  /** A decision moved a request; numbers below 0 are none. */
  use(by: number): void;
  /** A decision could not move a request; numbers below 0 are none. */
  note(code: WayFault, by: number): void;
  /** Notes the decisions that touched nothing. */
  noteIdle(): void;
}

export function createDecisionUse(book: DecisionBook, problems: ProblemLog<PlansProblem>): DecisionUse {
  const used = new Set<number>();
  const noted = new Set<string>();

  function note(code: WayFault, by: number): void {
    const decision = book.decisions[by];
    if (decision === undefined || noted.has(`${code} ${by}`)) return;
    noted.add(`${code} ${by}`);
    used.add(by);
    const path = ["decisions", book.position[by] as number];
    problems.add({ code, path, decision: decision.id, line: decision.line });
  }

  function orderOf(by: number): string {
    const decision = book.decisions[by];
    return `${decision?.line}\n${decision?.plan}\n${book.content[by]}`;
  }

  return {
    use(by) {
      if (by >= 0) used.add(by);
    },
    note,
    noteIdle() {
      // One that confirms another has its effect through it.
      const effective = new Set([...used].map(orderOf));
      for (const by of book.decisions.keys()) {
        if (!effective.has(orderOf(by)) && !book.faulty.has(by)) note("plans.decision.withoutEffect", by);
      }
    },
  };
}
