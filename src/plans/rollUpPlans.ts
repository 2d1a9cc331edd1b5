import type { CivilDate } from "../calendar/index.js";
import { createProblemLog, fail, ok, type ProblemLogOptions, type Result } from "../kernel/index.js";
import { acceptLines } from "./acceptedLines.js";
import type { Decision } from "./decision.js";
import { bookDecisions } from "./decisionBook.js";
import { createDecisionUse } from "./decisionUse.js";
import { createEntriesBuilder } from "./entriesBuilder.js";
import type { Ledger, LedgerEntries } from "./ledger.js";
import type { Chart } from "./nextStep.js";
import type { Plan } from "./plan.js";
import type { PlanLines } from "./planLine.js";
import { planTreeOf } from "./planTree.js";
import type { Policy } from "./policy.js";
import type { PlansProblem } from "./problems.js";
import { sheetRowsOf, sheetTableOf } from "./sheetRows.js";
import { createWalker } from "./walk.js";

/**
 * What rolls plans up: the plans, what was decided, and what is proposed where nobody decided.
 * @category Ledger
 * @since 0.1.0
 */
export interface RollUpPlansOptions extends ProblemLogOptions<PlansProblem> {
  /** The plans, in any order. */
  readonly plans: readonly Plan[];
  /** What was decided, in any order. */
  readonly decisions?: readonly Decision[];
  /** What to propose where nobody decided; nothing unless told, and all of that stays not decided. */
  readonly policy?: Policy;
  /** The day the books are closed; decisions of later days are not in them. */
  readonly asOf: CivilDate;
}

/**
 * Rolls plans up, from the village to the province group, so that nothing is lost on the way: opens the books of all plans,
 * posts every request and every decision, and closes them in balance sheets.
 * @remarks A wrong line or decision is a problem in the ledger's log and is left out; the balance closes over what was
 * accepted. The order of lines, plans and decisions does not matter. A body decides about what stands in its plan, once
 * for each line, fiscal year and partner; where two of its decisions conflict, none binds and the request stays not
 * decided. What a line's body decides holds for what was merged into it.
 * @param lines - The lines of all plans, as read by `planLineSchema`.
 * @param options - Plans, decisions, policy, and the day to close the books.
 * @returns The ledger; problems alone where the plans make no tree, or all amounts together are beyond exact counting.
 * @category Ledger
 * @since 0.1.0
 * @example A village asks, its local authority adopts
 * ```ts
 * import { parseCivilDate, parseFiscalYear } from "chumchon/calendar";
 * import { balanceOf, planLineSchema, rollUpPlans } from "chumchon/plans";
 * import { tableOf } from "chumchon/tables";
 * const year = parseFiscalYear(2568);
 * const window = { first: year, last: year };
 * const lines = tableOf(planLineSchema(window), [
 *   { id: "8-3", plan: "village", title: "ถนนคอนกรีต", kind: "requested", fy2568: "350,000" },
 * ]);
 * const date = parseCivilDate("2024-08-15");
 * const ledger = rollUpPlans(lines, {
 *   plans: [
 *     { id: "village", level: "village", title: { th: "แผนหมู่บ้าน", en: "the village plan" }, window, above: "council" },
 *     { id: "council", level: "localAuthority", title: { th: "แผนพัฒนาท้องถิ่น", en: "the local plan" }, window },
 *   ],
 *   decisions: [
 *     { id: "1", line: "8-3", plan: "village", act: "escalateTo", body: "ประชาคมหมู่บ้าน", date },
 *     { id: "2", line: "8-3", plan: "council", act: "adopt", body: "สภาท้องถิ่น", date },
 *   ],
 *   asOf: date,
 * });
 * if (!ledger.ok) throw new Error("two plans, one above the other");
 * balanceOf(ledger.value, "village", year, "own").satang.escalatedOut; // => 35_000_000
 * balanceOf(ledger.value, "council", year, "fromCommunities").satang.adopted; // => 35_000_000
 * ```
 */
export function rollUpPlans(lines: PlanLines, options: RollUpPlansOptions): Result<Ledger, PlansProblem> {
  const { plans, decisions = [], policy, asOf, ...logOptions } = options;
  const tree = planTreeOf(plans);
  if (!tree.ok) return tree;
  const problems = createProblemLog<PlansProblem>(logOptions);
  const accepted = acceptLines(lines, tree.value, problems);
  const book = bookDecisions(decisions, asOf, tree.value, accepted, problems);
  const chart: Chart = { tree: tree.value, lines: accepted, book, policy, years: accepted.years.length + 1 };
  const builder = createEntriesBuilder(lines.length);
  const use = createDecisionUse(book, problems);
  const walker = createWalker(chart, builder, use);
  for (let line = 0; line < lines.length; line++) walker.walkLine(line);
  use.noteIdle();
  const entries = builder.finish();
  if (movedBy(entries) > Number.MAX_SAFE_INTEGER) return fail({ code: "plans.lines.tooMuch", path: ["lines"] });
  return ok({
    plans: tree.value.plans,
    axis: tree.value.axis,
    lines,
    years: accepted.years,
    decisions: book.decisions,
    targets: book.target,
    policy,
    asOf,
    read: lines.read,
    accepted: accepted.accepted,
    rejected: lines.read - accepted.accepted,
    problems,
    partners: walker.partners,
    entries,
    sheets: sheetTableOf(sheetRowsOf(entries, chart.years), tree.value.plans, accepted.years),
  });
}

/** The money of all postings together; below 2^53 no sum of any of them can lose a satang. */
function movedBy({ satang, firstPosting, revisions }: LedgerEntries): number {
  let moved = 0;
  for (let request = 0; request < satang.length; request++) {
    let most = Number.isNaN(satang[request]) ? 0 : (satang[request] as number);
    const [first, end] = [firstPosting[request] as number, firstPosting[request + 1] as number];
    for (let posting = first; posting < end && revisions.size > 0; posting++) {
      most += Math.abs(revisions.get(posting) ?? 0);
    }
    moved += most * (end - first);
  }
  return moved;
}
