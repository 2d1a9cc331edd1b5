import type { ProblemLog } from "../kernel/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityEvent } from "./authorityEvent.js";
import type { AuthorityEventProblem } from "./authorityEventProblems.js";
import { byDay, type Days, type Faults, isAbsent, otherOf, settledDays } from "./authorityLifeDays.js";

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
  /** The first day of each, and the first on which it is no more, as far as events or the list say them. */
  readonly daysOf: (authority: AuthorityId) => Days;
}

/**
 * Sorts events by authority and says which cannot be: what does not depend on names and types. The order they are given
 * in makes no difference: first it is settled which beginnings and ends stand, then all other events are held against them.
 */
export function livesOf(
  authorities: readonly LocalAuthority[],
  events: Iterable<AuthorityEvent>,
  problems: ProblemLog<AuthorityEventProblem>,
): Lives {
  const all = [...events];
  const entries = new Map<AuthorityId, LocalAuthority[]>();
  for (const authority of authorities) {
    const known = entries.get(authority.id);
    if (known === undefined) entries.set(authority.id, [authority]);
    else known.push(authority);
  }
  const faults: Faults = new Map();
  for (const [record, event] of all.entries()) {
    const listed = entries.get(event.authority);
    const other = otherOf(event);
    if (listed === undefined) faults.set(record, "organisations.event.unknownAuthority");
    else if (listed.length > 1) faults.set(record, "organisations.event.alreadyDated");
    else if (other !== undefined && (other === event.authority || !entries.has(other)))
      faults.set(record, "organisations.event.unknownOther");
  }
  const daysOf = settledDays(all, entries, faults);
  const lives = new Map<AuthorityId, LifeEvent[]>();
  for (const [record, event] of all.entries()) {
    if (faults.has(record)) continue;
    const fault = isBoundary(event) ? undefined : changeFaultOf(event, daysOf);
    if (fault !== undefined) faults.set(record, fault);
    else {
      const life = lives.get(event.authority);
      if (life === undefined) lives.set(event.authority, [{ event, record }]);
      else life.push({ event, record });
    }
  }
  for (const life of lives.values()) life.sort((one, other) => byDay(one.event, other.event));
  for (const [record, event] of all.entries()) {
    const code = faults.get(record);
    if (code === undefined) continue;
    const other = otherOf(event);
    const at = { path: ["events", record], record, authority: event.authority, ...(other !== undefined && { other }) };
    problems.add({ code, ...at } as AuthorityEventProblem);
  }
  return { events: all, refused: new Set(faults.keys()), lives, daysOf };
}

function isBoundary({ kind }: AuthorityEvent): boolean {
  return kind === "create" || kind === "split" || kind === "merge" || kind === "abolish";
}

/** On its first day an authority is what it was created as, and on the day of its end it is no more. */
function changeFaultOf(event: AuthorityEvent, daysOf: (authority: AuthorityId) => Days) {
  const { authority, effective } = event;
  const [first, end] = daysOf(authority);
  const isArea = event.kind === "areaChange";
  if (first !== undefined && (isArea ? effective < first : effective <= first))
    return "organisations.event.beforeCreation";
  if (end !== undefined && effective >= end) return "organisations.event.afterEnd";
  const other = otherOf(event);
  return other !== undefined && isAbsent(effective, daysOf(other)) ? "organisations.event.otherAbsent" : undefined;
}
