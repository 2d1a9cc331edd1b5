import { formatRatio } from "../amounts/index.js";
import type { CivilDate } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import { type AcceptedLines, lineNumbersOf } from "./acceptedLines.js";
import type { Decision } from "./decision.js";
import { targetOf } from "./decisionTarget.js";
import type { PlanTree } from "./planTree.js";
import type { PlansProblem } from "./problems.js";

/** The decisions in force, by number, and where to find the one that binds. */
export interface DecisionBook {
  /** In the order of their ids, so that numbers do not depend on the order of input. */
  readonly decisions: readonly Decision[];
  /** For each the number of its target: a line, a plan, or a year; −1 where it has none. */
  readonly target: Int32Array;
  /** For each its position in the list given. */
  readonly position: readonly number[];
  /** For each what it orders; two that order the same do not conflict. `wrong` where it does not bind, and still keeps policy out. */
  readonly content: readonly string[];
  /** For each line the decision that shares it among partners. */
  readonly sharing: ReadonlyMap<number, number>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** The lines anybody decided about. */
  readonly lines: ReadonlySet<number>;
  /** The decisions with a problem; it has been noted. */
  readonly faulty: Set<number>;
}

/** That a decision is about the part of one partner, or, with −1, about the whole. */
interface Claim {
  readonly decision: number;
  readonly partner: number;
}

/** Which of the two things one body may decide at once: the amount, or the fate. */
export type Slot = "act" | "revise";

/** The content of a decision with a problem of its own. */
const wrong = "wrong";

/** What {@link boundDecision} answers where decisions conflict: somebody decided, and nothing binds. */
export const conflicting = -2;

/** Checks every decision; a wrong one is a problem and does not bind. */
export function bookDecisions(
  given: readonly Decision[],
  asOf: CivilDate,
  tree: PlanTree,
  lines: AcceptedLines,
  problems: ProblemLog<PlansProblem>,
): DecisionBook {
  const times = new Map<string, number>();
  for (const { id } of given) times.set(id, (times.get(id) ?? 0) + 1);
  const named = new Set(
    given.flatMap((decision) => [decision.line, ...("target" in decision ? [decision.target ?? ""] : [])]),
  );
  const numbers = lineNumbersOf(lines, named);
  const noted = new Set<string>();
  const faulty = new Set<number>();
  const decisions: Decision[] = [];
  const targets: number[] = [];
  const position: number[] = [];
  const content: string[] = [];
  const order = [...given.keys()].sort(
    (a, b) => compare((given[a] as Decision).id, (given[b] as Decision).id) || a - b,
  );
  for (const index of order) {
    const decision = given[index] as Decision;
    const before = problems.total;
    const target = targetOf(decision, index, tree, lines, numbers, problems);
    if ((times.get(decision.id) as number) > 1) {
      problems.add({
        code: "plans.decision.duplicate",
        path: ["decisions", index],
        decision: decision.id,
        line: decision.line,
      });
    }
    if (decision.date > asOf || !numbers.has(decision.line) || !tree.numbers.has(decision.plan)) continue;
    const isWrong = problems.total > before;
    if (isWrong) faulty.add(decisions.length);
    content.push(isWrong ? wrong : contentOf(decision, target));
    decisions.push(decision);
    targets.push(target);
    position.push(index);
  }
  const report: Report = (code, number, other) => {
    const { id, line } = decisions[number] as Decision;
    faulty.add(number);
    if (noted.has(`${id} ${code}`)) return;
    noted.add(`${id} ${code}`);
    problems.add({ code, path: ["decisions", position[number] as number], decision: id, line, other });
  };
  const sharing = sharingOf(decisions, content, numbers, report);
  const claims = claimsOf(decisions, targets, content, { tree, lines, numbers, sharing, report });
  const decided = new Set(decisions.map(({ line }) => numbers.get(line) as number));
  return { decisions, target: Int32Array.from(targets), position, content, sharing, claims, lines: decided, faulty };
}

/**
 * The number of the decision that binds a line in a plan for a year.
 * @param partner - The position of a partner; −1 to ask about the whole line.
 * @returns The decision; −1 where nobody decided, −2 where decisions conflict.
 */
export function boundDecision(
  book: DecisionBook,
  slot: Slot,
  line: number,
  plan: number,
  year: number,
  partner: number,
): number {
  if (!book.lines.has(line)) return -1;
  const claims = book.claims.get(`${slot} ${line} ${plan} ${year}`);
  const mine = claims?.filter((claim) => claim.partner === -1 || claim.partner === partner) ?? [];
  const first = mine[0];
  if (first === undefined) return -1;
  const content = book.content[first.decision];
  const agree = content !== wrong && mine.every((claim) => book.content[claim.decision] === content);
  return agree ? first.decision : conflicting;
}

type Report = (
  code: "plans.decision.conflict" | "plans.decision.partnerUnknown",
  number: number,
  other: string,
) => void;

function sharingOf(
  decisions: readonly Decision[],
  content: readonly string[],
  numbers: ReadonlyMap<string, number>,
  report: Report,
): ReadonlyMap<number, number> {
  const sharing = new Map<number, number>();
  const disputed = new Set<number>();
  for (const [number, decision] of decisions.entries()) {
    if (decision.act !== "share" || content[number] === wrong) continue;
    const line = numbers.get(decision.line) as number;
    const first = sharing.get(line);
    if (first === undefined) sharing.set(line, number);
    else if (content[first] !== content[number]) {
      disputed.add(line);
      report("plans.decision.conflict", first, decision.id);
      report("plans.decision.conflict", number, (decisions[first] as Decision).id);
    }
  }
  for (const line of disputed) sharing.delete(line);
  return sharing;
}

function claimsOf(
  decisions: readonly Decision[],
  targets: readonly number[],
  content: string[],
  {
    tree,
    lines,
    numbers,
    sharing,
    report,
  }: {
    readonly tree: PlanTree;
    readonly lines: AcceptedLines;
    readonly numbers: ReadonlyMap<string, number>;
    readonly sharing: ReadonlyMap<number, number>;
    readonly report: Report;
  },
): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const [number, decision] of decisions.entries()) {
    if (decision.act === "share") continue;
    const line = numbers.get(decision.line) as number;
    const shared = decisions[sharing.get(line) ?? -1];
    const partners = shared?.act === "share" ? shared.partners : (lines.partners.get(line) ?? []);
    const partner = decision.partner === undefined ? -1 : partners.findIndex(({ id }) => id === decision.partner);
    if (decision.partner !== undefined && partner === -1) {
      report("plans.decision.partnerUnknown", number, decision.partner);
      content[number] = wrong;
    }
    const every = decision.act === "deferTo" ? (targets[number] as number) : lines.years.length + 1;
    const years = decision.fiscalYears?.flatMap((year) => lines.years.indexOf(year) + 1 || []) ?? [
      ...Array(every).keys(),
    ];
    const slot: Slot = decision.act === "revise" ? "revise" : "act";
    for (const year of new Set(years)) {
      const key = `${slot} ${line} ${tree.numbers.get(decision.plan)} ${year}`;
      const others = claims.get(key);
      if (others === undefined) claims.set(key, [{ decision: number, partner }]);
      else others.push({ decision: number, partner });
    }
  }
  for (const list of claims.values()) noteConflicts(decisions, content, list, report);
  return claims;
}

function noteConflicts(
  decisions: readonly Decision[],
  content: readonly string[],
  claims: readonly Claim[],
  report: Report,
): void {
  if (claims.length === 1) return;
  const firstOf = new Map<number, Claim>();
  for (const claim of claims) {
    for (const other of claim.partner === -1 ? firstOf.values() : [firstOf.get(-1), firstOf.get(claim.partner)]) {
      if (other === undefined) continue;
      const [one, two] = [content[claim.decision], content[other.decision]];
      if (one === two || one === wrong || two === wrong) continue;
      report("plans.decision.conflict", claim.decision, (decisions[other.decision] as Decision).id);
      report("plans.decision.conflict", other.decision, (decisions[claim.decision] as Decision).id);
    }
    if (!firstOf.has(claim.partner)) firstOf.set(claim.partner, claim);
  }
}

/** What a decision orders, apart from who ordered it and on what paper. */
function contentOf(decision: Decision, target: number): string {
  const detail =
    decision.act === "escalateTo"
      ? decision.ledger
      : decision.act === "revise"
        ? decision.satang
        : decision.act === "share"
          ? decision.partners.map(({ id, share }) => `${id}=${formatRatio(share)}`).join(";")
          : undefined;
  return `${decision.act} ${target} ${detail ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
