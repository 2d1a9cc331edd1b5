import { addDays, type CivilDate } from "../calendar/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityEvent } from "./authorityEvent.js";
import type { AuthorityEventProblem } from "./authorityEventProblems.js";

/** An event and its place in the list. */
export interface LifeEvent {
  readonly event: AuthorityEvent;
  readonly record: number;
}

/** The events of each authority, held against each other. */
export interface Lives {
  /** All events, in the order given. */
  readonly events: readonly AuthorityEvent[];
  /** The records of those that contradict others. */
  readonly refused: Set<number>;
  /** For each authority with events those that stand within its life, the earliest first. */
  readonly lives: ReadonlyMap<AuthorityId, readonly LifeEvent[]>;
  /** The day each began, where it is known. */
  readonly begins: ReadonlyMap<AuthorityId, CivilDate>;
  /** The first day each was no more, where it is known. */
  readonly ends: ReadonlyMap<AuthorityId, CivilDate>;
}

type OtherReason = `organisations.event.${"unknownOther" | "otherAbsent" | "mergeCycle"}`;

type Reason = Exclude<
  AuthorityEventProblem["code"],
  OtherReason | `organisations.event.${"typeDiffers" | "nameDiffers"}`
>;

/** Sorts events by authority and says which cannot be: what does not depend on names and types. */
export function livesOf(
  authorities: readonly LocalAuthority[],
  events: Iterable<AuthorityEvent>,
  problems: ProblemLog<AuthorityEventProblem>,
): Lives {
  const all = [...events];
  const refused = new Set<number>();
  const entries = new Map<AuthorityId, LocalAuthority[]>();
  for (const authority of authorities) {
    const known = entries.get(authority.id);
    if (known === undefined) entries.set(authority.id, [authority]);
    else known.push(authority);
  }
  const refuse = (record: number, code: Reason): void => {
    refused.add(record);
    problems.add({ code, path: ["events", record], record, authority: (all[record] as AuthorityEvent).authority });
  };
  const refuseOther = (record: number, other: string, code: OtherReason): void => {
    refused.add(record);
    const { authority } = all[record] as AuthorityEvent;
    problems.add({ code, path: ["events", record], record, authority, other });
  };
  for (const [record, event] of all.entries()) {
    const listed = entries.get(event.authority);
    const other = otherOf(event);
    if (listed === undefined) refuse(record, "organisations.event.unknownAuthority");
    else if (listed.length > 1) refuse(record, "organisations.event.alreadyDated");
    else if (other !== undefined && (other === event.authority || !entries.has(other)))
      refuseOther(record, other, "organisations.event.unknownOther");
  }
  for (const [record, other] of circlesOf(all, refused)) refuseOther(record, other, "organisations.event.mergeCycle");

  const begins = new Map<AuthorityId, CivilDate>();
  const ends = new Map<AuthorityId, CivilDate>();
  for (const [record, event] of all.entries()) {
    if (refused.has(record) || !isBeginning(event)) continue;
    if (begins.has(event.authority)) refuse(record, "organisations.event.createdTwice");
    else begins.set(event.authority, event.effective);
  }
  for (const [record, event] of all.entries()) {
    if (refused.has(record)) continue;
    const { authority, effective } = event;
    if (isEnd(event)) {
      const last = entries.get(authority)?.[0]?.period?.to;
      const first = begins.get(authority) ?? entries.get(authority)?.[0]?.period?.from;
      if (ends.has(authority)) refuse(record, "organisations.event.endedTwice");
      else if (first !== undefined && effective <= first) refuse(record, "organisations.event.beforeCreation");
      else if (last !== undefined && last !== addDays(effective, -1)) refuse(record, "organisations.event.endDiffers");
      else ends.set(authority, effective);
    }
  }
  const lives = new Map<AuthorityId, LifeEvent[]>();
  for (const [record, event] of all.entries()) {
    if (refused.has(record)) continue;
    const { authority, effective } = event;
    const [first, last] = daysOf(authority, entries, begins, ends);
    const other = otherOf(event);
    // On its first day an authority is what it was created as, and on the day of its end it is no more.
    if (first !== undefined && (effective < first || (effective === first && isChange(event))))
      refuse(record, "organisations.event.beforeCreation");
    else if (last !== undefined && (effective > last || (effective === last && !isEnd(event))))
      refuse(record, "organisations.event.afterEnd");
    else if (other !== undefined && isAbsent(effective, daysOf(other, entries, begins, ends)))
      refuseOther(record, other, "organisations.event.otherAbsent");
    else {
      const life = lives.get(authority);
      if (life === undefined) lives.set(authority, [{ event, record }]);
      else life.push({ event, record });
    }
    if (!refused.has(record)) continue;
    if (isBeginning(event)) begins.delete(authority);
    if (isEnd(event)) ends.delete(authority);
  }
  for (const life of lives.values()) life.sort(byDay);
  return { events: all, refused, lives, begins, ends };
}

/** Does it begin a life? */
export function isBeginning({ kind }: AuthorityEvent): boolean {
  return kind === "create" || kind === "split";
}

function isEnd({ kind }: AuthorityEvent): boolean {
  return kind === "merge" || kind === "abolish";
}

function isChange({ kind }: AuthorityEvent): boolean {
  return kind === "rename" || kind === "statusChange";
}

function byDay(one: LifeEvent, other: LifeEvent): number {
  if (one.event.effective === other.event.effective) return one.record - other.record;
  return one.event.effective < other.event.effective ? -1 : 1;
}

function otherOf(event: AuthorityEvent): AuthorityId | undefined {
  if (event.kind === "merge") return event.into;
  if (event.kind === "split") return event.from;
  return event.kind === "areaChange" ? event.with : undefined;
}

type Days = readonly [CivilDate | undefined, CivilDate | undefined];

/** The first day of an authority and the first on which it is no more. */
function daysOf(
  authority: AuthorityId,
  entries: ReadonlyMap<AuthorityId, readonly LocalAuthority[]>,
  begins: ReadonlyMap<AuthorityId, CivilDate>,
  ends: ReadonlyMap<AuthorityId, CivilDate>,
): Days {
  const listed = entries.get(authority) ?? [];
  const period = listed.length === 1 ? listed[0]?.period : undefined;
  const last = period?.to === undefined ? undefined : addDays(period.to, 1);
  return [begins.get(authority) ?? period?.from, ends.get(authority) ?? last];
}

/** An authority may end on the very day another is merged into it or split from it. */
function isAbsent(day: CivilDate, [first, end]: Days): boolean {
  return (first !== undefined && day < first) || (end !== undefined && day > end);
}

/** Mergers that lead back to where they began: the record of each, and into whom it merges. */
function circlesOf(events: readonly AuthorityEvent[], refused: ReadonlySet<number>): readonly [number, AuthorityId][] {
  const into = new Map<AuthorityId, readonly [number, AuthorityId]>();
  for (const [record, event] of events.entries()) {
    if (event.kind === "merge" && !refused.has(record) && !into.has(event.authority))
      into.set(event.authority, [record, event.into]);
  }
  const found: [number, AuthorityId][] = [];
  const visited = new Map<AuthorityId, AuthorityId>();
  for (const start of into.keys()) {
    let at: AuthorityId | undefined = start;
    while (at !== undefined && !visited.has(at)) {
      visited.set(at, start);
      at = into.get(at)?.[1];
    }
    if (at === undefined || visited.get(at) !== start || !into.has(at)) continue;
    // Once around the circle, which the walk met on its own trail.
    let member: AuthorityId = at;
    do {
      const [record, next]: readonly [number, AuthorityId] = into.get(member) as readonly [number, AuthorityId];
      found.push([record, next]);
      member = next;
    } while (member !== at);
  }
  return found;
}
