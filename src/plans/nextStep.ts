import type { AcceptedLines } from "./acceptedLines.js";
import { accountNumber, ledgerNames, standings } from "./account.js";
import { boundDecision, type DecisionBook } from "./decisionBook.js";
import { acts } from "./ledger.js";
import type { Plan } from "./plan.js";
import { type LineKind, lineKinds } from "./planLine.js";
import { coversYear, type PlanTree } from "./planTree.js";
import { type Policy, ruleFor } from "./policy.js";

/** Everything that determines where requests go. */
export interface Chart {
  readonly tree: PlanTree;
  readonly lines: AcceptedLines;
  readonly book: DecisionBook;
  readonly policy: Policy | undefined;
  /** The fiscal years, and one for none. */
  readonly years: number;
}

/** Where a request stands: the line it goes with, and in which plan, book and year. */
export interface Position {
  readonly carrier: number;
  readonly plan: number;
  readonly ledger: number;
  readonly year: number;
}

/** What is done with a request where it stands. */
export interface Step {
  /** The number of the act. */
  readonly act: number;
  /** Who ordered it, as in the ledger's entries. */
  readonly by: number;
  /** Where it stands then; absent where the act is the last. */
  readonly next?: Position;
  /** True where the plan it is passed on to is not made for the year. */
  readonly isRefused?: true;
}

/** Where a line stands when it is written, for a year. */
export function startOf({ lines }: Chart, line: number, year: number): Position {
  return { carrier: line, plan: lines.plan[line] as number, ledger: lines.ledger[line] as number, year };
}

/** What is done where a line stands: what a person decided, else what policy proposes; nothing where decisions are wrong or conflict. A merger is not followed: where its target stands is for the caller to find. */
export function stepFrom(chart: Chart, at: Position, partner: number): Step | undefined {
  const { tree, book, lines, policy } = chart;
  const by = boundDecision(book, "act", at.carrier, at.plan, at.year, partner);
  if (by >= 0) return stepOf(chart, at, by);
  if (by !== -1) return undefined;
  const plan = tree.plans[at.plan] as Plan;
  const kind = lineKinds[lines.kind[at.carrier] as number] as LineKind;
  const rule = ruleFor(policy, { plan, kind, written: lines.written[at.carrier] as number });
  const proposed = policy?.rules[rule]?.propose;
  if (proposed === undefined) return undefined;
  const step = { act: acts.indexOf(proposed), by: -2 - rule };
  return proposed === "escalateTo" ? passedOn(chart, step, escalated(chart, at, tree.above[at.plan] as number)) : step;
}

/** Is the plan made for the year? What names no year can stand in any plan. */
export function isReceived({ tree, lines }: Chart, plan: number, year: number): boolean {
  const fiscalYear = lines.years[year - 1];
  return fiscalYear === undefined || coversYear(tree.plans[plan] as Plan, fiscalYear);
}

/** The account of a position, in which nothing is decided yet. */
export function accountOf({ years }: Chart, at: Position, standing = 0): number {
  return accountNumber(at.plan, at.ledger, standing, at.year, years);
}

/** The standing that an act leaves a request in. */
export function standingAfter(act: number): number {
  const name = acts[act];
  return standings.indexOf(
    name === "adopt" ? "adopted" : name === "return" ? "returned" : name === "duplicateOf" ? "duplicate" : "notDecided",
  );
}

/** The book in which a request arrives that climbs: equipment and grants keep theirs, what villages and communities ask is theirs, what other plans pass on is beyond their capacity. */
export function escalated({ tree }: Chart, at: Position, plan: number): Position {
  const level = tree.plans[at.plan]?.level;
  const name = ledgerNames[at.ledger];
  if (name === "equipment" || name === "grants") return { ...at, plan };
  const arrives = level === "village" || level === "community" ? "fromCommunities" : "beyondCapacity";
  return { ...at, plan, ledger: ledgerNames.indexOf(arrives) };
}

function stepOf(chart: Chart, at: Position, by: number): Step {
  const decision = chart.book.decisions[by];
  const target = chart.book.target[by] as number;
  const step = { act: acts.indexOf(decision?.act ?? "receive"), by };
  switch (decision?.act) {
    case "escalateTo": {
      const next = escalated(chart, at, target);
      const { ledger } = decision;
      return passedOn(chart, step, ledger === undefined ? next : { ...next, ledger: ledgerNames.indexOf(ledger) });
    }
    case "deferTo":
      return { ...step, next: { ...at, year: target } };
    case "mergeInto":
      return { ...step, next: { ...at, carrier: target } };
    default:
      return step;
  }
}

function passedOn(chart: Chart, step: Step, next: Position): Step {
  return isReceived(chart, next.plan, next.year) ? { ...step, next } : { ...step, isRefused: true };
}
