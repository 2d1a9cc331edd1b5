import type { Ratio } from "../amounts/index.js";
import { allocate } from "../amounts/index.js";
import { amountAt } from "./acceptedLines.js";
import type { Partner } from "./decision.js";
import { boundDecision } from "./decisionBook.js";
import type { DecisionUse } from "./decisionUse.js";
import type { EntriesBuilder } from "./entriesBuilder.js";
import { acts } from "./ledger.js";
import { asksFor, comesTo, ledgerIn, mostSteps } from "./lineWay.js";
import {
  accountOf,
  type Chart,
  escalated,
  isReceived,
  type Position,
  type Step,
  standingAfter,
  startOf,
  stepFrom,
} from "./nextStep.js";

/** The part of a line that one partner bears in one year. */
interface Request {
  readonly line: number;
  readonly year: number;
  /** The position of the partner; −1 where the line is not shared. */
  readonly partner: number;
  /** Its amount as written; NaN where none is. */
  readonly satang: number;
  readonly partners: readonly Partner[];
  /** The decision that shares the line; −1 where none does. */
  readonly sharing: number;
}

/** The way of one request so far: where it stood, how many postings there were, who sent it on, and its amount. */
interface Trail {
  readonly keys: string[];
  readonly lengths: number[];
  readonly orders: number[];
  /** The plans that had their say on the amount. */
  readonly revised: Set<number>;
  satang: number;
}

/** Follows the requests of lines from account to account, and writes the postings. */
export interface Walker {
  /** Opens the books of the next line. */
  walkLine(line: number): void;
  /** For each line that is shared, its partners. */
  readonly partners: ReadonlyMap<number, readonly Partner[]>;
}

export function createWalker(chart: Chart, entries: EntriesBuilder, { use, note }: DecisionUse): Walker {
  const { lines, book, tree } = chart;
  const shared = new Map<number, readonly Partner[]>();
  const received = acts.indexOf("receive");
  /** What each decision that revises the line leaves its partners: worked out once, not for every partner. */
  const revised = new Map<number, readonly number[]>();

  function walkLine(line: number): void {
    entries.openLine();
    revised.clear();
    if ((lines.plan[line] as number) < 0) return;
    const sharing = sharingOf(line);
    const decision = book.decisions[sharing];
    const partners = decision?.act === "share" ? decision.partners : (lines.partners.get(line) ?? []);
    if (partners.length > 0) shared.set(line, partners);
    const weights: readonly Ratio[] = partners.map(({ share }) => share);
    for (let year = 0; year < chart.years; year++) {
      if (!asksFor(lines, line, year)) continue;
      const column = lines.amounts[year - 1];
      const whole = column === undefined ? Number.NaN : amountAt(column, line);
      const parts = weights.length === 0 || Number.isNaN(whole) ? [] : allocate(whole, weights);
      for (let position = 0; position < Math.max(1, partners.length); position++) {
        const satang = parts[position] ?? whole;
        entries.openRequest(line, year, position, satang);
        walkRequest({ line, year, partner: partners.length === 0 ? -1 : position, satang, partners, sharing });
      }
    }
  }

  /** The decision that shares a line, if the line really comes to the plan that shares it. */
  function sharingOf(line: number): number {
    const sharing = book.sharing.get(line) ?? -1;
    const plan = tree.numbers.get(book.decisions[sharing]?.plan ?? "");
    return plan !== undefined && comesTo(chart, line, plan) ? sharing : -1;
  }

  function walkRequest(request: Request): void {
    const from = entries.length;
    let at: Position | undefined = startOf(chart, request.line, request.year);
    entries.post(received, -1, accountOf(chart, at));
    if (!book.lines.has(request.line)) {
      followPolicy(at);
      return;
    }
    const trail: Trail = { keys: [], lengths: [], orders: [], revised: new Set(), satang: request.satang };
    while (at !== undefined) at = moveOn(request, at, trail);
    for (let posting = from; posting < entries.length; posting++) {
      const by = entries.orderOf(posting);
      const act = book.decisions[by]?.act;
      use(by);
      if (act === "mergeInto" || act === "duplicateOf") entries.join(book.target[by] as number);
    }
  }

  /** Where nobody decided about a line, policy alone moves it, and only upwards: there is no circle to look out for. */
  function followPolicy(start: Position): void {
    for (let at: Position | undefined = start; at !== undefined; ) {
      const step: Step | undefined = stepFrom(chart, at, -1);
      if (step === undefined || step.isRefused === true) return;
      const standing = step.next === undefined ? standingAfter(step.act) : 0;
      entries.post(step.act, step.by, accountOf(chart, step.next ?? at, standing));
      at = step.next;
    }
  }

  /** Does what is to be done where a request stands; where it stands then, nothing where it stays. */
  function moveOn(request: Request, at: Position, trail: Trail): Position | undefined {
    const isOwn = at.carrier === request.line;
    const key = keyOf(at, isOwn && request.partner >= 0);
    if (isCircle(trail, key)) return undefined;
    if (trail.keys.length === mostSteps) {
      note("plans.decision.tooManySteps", trail.orders[mostSteps - 1] as number);
      return undefined;
    }
    if (isOwn) revise(request, at, trail);
    trail.keys.push(key);
    trail.lengths.push(entries.length);
    const part = isOwn ? partFrom(request, at) : at;
    if (part !== at) entries.post(acts.indexOf("share"), request.sharing, accountOf(chart, part));
    if (part.plan !== at.plan) {
      trail.orders.push(request.sharing);
      return part;
    }
    const step = stepFrom(chart, at, isOwn ? request.partner : -1);
    trail.orders.push(step?.by ?? -1);
    return step === undefined ? undefined : take(step, at, trail);
  }

  function take(step: Step, at: Position, trail: Trail): Position | undefined {
    if (step.isRefused === true) {
      note("plans.decision.yearNotReceived", step.by);
      return undefined;
    }
    if (step.next === undefined) {
      entries.post(step.act, step.by, accountOf(chart, at, standingAfter(step.act)));
      if (acts[step.act] === "duplicateOf") lookBeyond(book.target[step.by] as number, at.year, trail);
      return undefined;
    }
    let { next } = step;
    if (next.carrier !== at.carrier) {
      const ledger = ledgerIn(chart, next.carrier, at.plan, at.year);
      if (ledger === -1) {
        note("plans.decision.targetElsewhere", step.by);
        return undefined;
      }
      next = { ...next, ledger };
    }
    entries.post(step.act, step.by, accountOf(chart, next));
    return next;
  }

  /** A duplicate must not vanish in a line that vanishes in it: follows the other line as if it were this one. */
  function lookBeyond(target: number, year: number, trail: Trail): void {
    let at: Position | undefined = startOf(chart, target, year);
    while (at !== undefined && trail.keys.length < mostSteps) {
      const key = keyOf(at, false);
      if (isCircle(trail, key)) return;
      trail.keys.push(key);
      const step: Step | undefined = stepFrom(chart, at, -1);
      trail.orders.push(step?.by ?? -1);
      const isDuplicate = step !== undefined && acts[step.act] === "duplicateOf";
      at = isDuplicate ? startOf(chart, book.target[step.by] as number, at.year) : step?.next;
    }
  }

  /** Has the request stood here before? Then it stays where it entered the circle, and the decisions of the circle are noted. */
  function isCircle({ keys, lengths, orders }: Trail, key: string): boolean {
    const entry = keys.indexOf(key);
    if (entry === -1) return false;
    const length = lengths[entry];
    if (length !== undefined) {
      entries.takeBackTo(length);
      for (const by of orders.slice(entry)) note("plans.decision.circle", by);
    }
    return true;
  }

  function revise(request: Request, at: Position, trail: Trail): void {
    const { line, year, partner, partners } = request;
    const by = boundDecision(book, "revise", line, at.plan, year, partner);
    const decision = book.decisions[by];
    if (decision?.act !== "revise" || trail.revised.has(at.plan)) return;
    const isWhole = partner < 0 || decision.partner !== undefined;
    const satang = isWhole ? decision.satang : (revisedParts(by, decision.satang, partners)[partner] as number);
    const before = Number.isNaN(trail.satang) ? 0 : trail.satang;
    entries.post(acts.indexOf("revise"), by, accountOf(chart, at), satang - before);
    trail.revised.add(at.plan);
    trail.satang = satang;
  }

  function revisedParts(by: number, satang: number, partners: readonly Partner[]): readonly number[] {
    const known = revised.get(by);
    if (known !== undefined) return known;
    const parts = allocate(
      satang,
      partners.map(({ share }) => share),
    );
    revised.set(by, parts);
    return parts;
  }

  /** Where a request stands once its line is shared: in the plan of its partner, where the partner is a plan. */
  function partFrom({ sharing, partners, partner }: Request, at: Position): Position {
    if (sharing === -1 || book.decisions[sharing]?.plan !== tree.plans[at.plan]?.id) return at;
    const plan = tree.numbers.get(partners[partner]?.id ?? "");
    if (plan === undefined || plan === at.plan) return { ...at };
    if (!isReceived(chart, plan, at.year)) {
      note("plans.decision.yearNotReceived", sharing);
      return { ...at };
    }
    const { ledger } = escalated(chart, at, plan);
    const level = tree.plans[at.plan]?.level;
    return level === "village" || level === "community" ? { ...at, plan, ledger } : { ...at, plan };
  }

  return { walkLine, partners: shared };
}

function keyOf({ carrier, plan, year }: Position, isPart: boolean): string {
  return `${carrier} ${plan} ${year} ${isPart}`;
}
