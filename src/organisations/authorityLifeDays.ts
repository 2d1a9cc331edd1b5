import { addDays, type CivilDate } from "../calendar/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityEvent } from "./authorityEvent.js";
import type { AuthorityEventProblem } from "./authorityEventProblems.js";
import type { OpenPeriod } from "./openPeriod.js";

/** The first day of an authority, and the first on which it is no more. */
export type Days = readonly [CivilDate | undefined, CivilDate | undefined];

/** Why events, by their records, do not stand. */
export type Faults = Map<number, AuthorityEventProblem["code"]>;

/** The authority besides its own that an event names. */
export function otherOf(event: AuthorityEvent): AuthorityId | undefined {
  if (event.kind === "merge") return event.into;
  if (event.kind === "split") return event.from;
  return event.kind === "areaChange" ? event.with : undefined;
}

/** An authority may end on the very day another is merged into it or split from it. */
export function isAbsent(day: CivilDate, [first, end]: Days): boolean {
  return (first !== undefined && day < first) || (end !== undefined && day > end);
}

/** The beginnings and ends that are said of one authority, by record, the latest last. */
interface Rivals {
  readonly begin: number[];
  readonly end: number[];
}

/**
 * Settles which beginning and which end of each authority stands: the latest that does not contradict the others, since
 * a list gives an authority as it is now. Those that do are refused round by round, all of a round at once, and the rivals
 * before them tried, until nothing contradicts.
 */
export function settledDays(
  events: readonly AuthorityEvent[],
  entries: ReadonlyMap<AuthorityId, readonly LocalAuthority[]>,
  faults: Faults,
): (authority: AuthorityId) => Days {
  const rivals = new Map<AuthorityId, Rivals>();
  const namedBy = new Map<AuthorityId, Set<AuthorityId>>();
  for (const [record, event] of events.entries()) {
    const side = sideOf(event);
    if (faults.has(record) || side === undefined) continue;
    const own = rivals.get(event.authority) ?? { begin: [], end: [] };
    rivals.set(event.authority, own);
    own[side].push(record);
    const other = otherOf(event);
    if (other !== undefined) namedBy.set(other, (namedBy.get(other) ?? new Set()).add(event.authority));
  }
  // The last is the next to be tried.
  for (const { begin, end } of rivals.values())
    for (const side of [begin, end])
      side.sort((one, other) => byDay(events[one] as AuthorityEvent, events[other] as AuthorityEvent));
  const eventAt = (authority: AuthorityId, side: "begin" | "end"): AuthorityEvent | undefined =>
    events[rivals.get(authority)?.[side].at(-1) ?? -1];
  const daysOf = (authority: AuthorityId): Days => {
    const listed = entries.get(authority) ?? [];
    const period = listed.length === 1 ? listed[0]?.period : undefined;
    const last = period?.to === undefined ? undefined : addDays(period.to, 1);
    return [eventAt(authority, "begin")?.effective ?? period?.from, eventAt(authority, "end")?.effective ?? last];
  };
  // Whose own days, whose days beside those of others, and whose mergers are still to be looked at, in that order.
  const open = [new Set(rivals.keys()), new Set(rivals.keys()), new Set(rivals.keys())] as const;
  for (;;) {
    const stage = open.findIndex((ids) => ids.size > 0);
    if (stage === -1) break;
    const ids = [...(open[stage] as Set<AuthorityId>)];
    open[stage]?.clear();
    const refused =
      stage === 0
        ? ids.flatMap((id) => ownFault(id, eventAt, entries.get(id)?.[0]?.period, daysOf))
        : stage === 1
          ? ids.flatMap((id) => lostFault(id, eventAt, daysOf))
          : circles(ids, (id) => eventAt(id, "end"));
    for (const [authority, side, code] of refused) {
      faults.set(rivals.get(authority)?.[side].pop() as number, code);
      for (const id of [authority, ...(namedBy.get(authority) ?? [])]) {
        if (rivals.has(id)) for (const others of open) others.add(id);
      }
    }
  }
  for (const { begin, end } of rivals.values()) {
    for (const record of begin.slice(0, -1)) faults.set(record, "organisations.event.createdTwice");
    for (const record of end.slice(0, -1)) faults.set(record, "organisations.event.endedTwice");
  }
  return daysOf;
}

type Refusal = readonly [AuthorityId, "begin" | "end", AuthorityEventProblem["code"]];
type EventAt = (authority: AuthorityId, side: "begin" | "end") => AuthorityEvent | undefined;

/** What an authority's own days say against its beginning, or else its end. */
function ownFault(
  id: AuthorityId,
  eventAt: EventAt,
  period: OpenPeriod | undefined,
  daysOf: (authority: AuthorityId) => Days,
): readonly Refusal[] {
  const [begin, end] = [eventAt(id, "begin"), eventAt(id, "end")];
  const last = period?.to;
  if (begin !== undefined && last !== undefined && begin.effective > last)
    return [[id, "begin", "organisations.event.afterEnd"]];
  const [first] = daysOf(id);
  if (end !== undefined && first !== undefined && end.effective <= first)
    return [[id, "end", "organisations.event.beforeCreation"]];
  if (end !== undefined && last !== undefined && last !== addDays(end.effective, -1))
    return [[id, "end", "organisations.event.endDiffers"]];
  return [];
}

/** A beginning or an end that names another which is not there on the day. */
function lostFault(id: AuthorityId, eventAt: EventAt, daysOf: (authority: AuthorityId) => Days): readonly Refusal[] {
  return (["begin", "end"] as const).flatMap((side): readonly Refusal[] => {
    const event = eventAt(id, side);
    const other = event && otherOf(event);
    const isLost = event !== undefined && other !== undefined && isAbsent(event.effective, daysOf(other));
    return isLost ? [[id, side, "organisations.event.otherAbsent"]] : [];
  });
}

/** Mergers that lead back to where they began. Nobody is merged into one that ended before, so all are of one day. */
function circles(
  open: readonly AuthorityId[],
  endOf: (authority: AuthorityId) => AuthorityEvent | undefined,
): readonly Refusal[] {
  const found: Refusal[] = [];
  const visited = new Map<AuthorityId, AuthorityId>();
  for (const start of open) {
    let at: AuthorityId | undefined = start;
    const day = endOf(start)?.effective;
    while (at !== undefined && !visited.has(at)) {
      const end = endOf(at);
      if (end?.kind !== "merge" || end.effective !== day) break;
      visited.set(at, start);
      at = end.into;
    }
    if (at === undefined || visited.get(at) !== start) continue;
    // Once around the circle, which the walk met on its own trail.
    let member: AuthorityId = at;
    do {
      found.push([member, "end", "organisations.event.mergeCycle"]);
      member = (endOf(member) as Extract<AuthorityEvent, { readonly kind: "merge" }>).into;
    } while (member !== at);
  }
  return found;
}

function sideOf({ kind }: AuthorityEvent): "begin" | "end" | undefined {
  if (kind === "create" || kind === "split") return "begin";
  return kind === "merge" || kind === "abolish" ? "end" : undefined;
}

/** By day, and on one day by what the event says, so that the order of the list makes no difference. */
export function byDay(one: AuthorityEvent, other: AuthorityEvent): number {
  return compared(one.effective, other.effective) || compared(textOf(one), textOf(other));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function textOf(event: AuthorityEvent): string {
  return JSON.stringify(Object.entries(event).sort(([one], [other]) => compared(one, other)));
}
