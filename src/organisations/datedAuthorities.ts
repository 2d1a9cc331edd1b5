import { addDays, type CivilDate } from "../calendar/index.js";
import { createProblemLog, normaliseThai, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { AuthorityId, LocalAuthority } from "./authority.js";
import type { AuthorityEvent } from "./authorityEvent.js";
import type { AuthorityEventProblem } from "./authorityEventProblems.js";
import { type LifeEvent, type Lives, livesOf } from "./authorityLives.js";
import { openPeriodOf } from "./openPeriod.js";

/**
 * Local authorities through time, and the account of the events that made them so: accepted + rejected = read.
 * @category Life of authorities
 * @since 0.1.0
 */
export interface DatedAuthorities {
  /** The entries of each authority, the earliest first, under one id; authorities in the order of the list. */
  readonly authorities: readonly LocalAuthority[];
  /** The events that were taken, in the order given. */
  readonly events: readonly AuthorityEvent[];
  /** How many events were read. */
  readonly read: number;
  /** How many were taken. */
  readonly accepted: number;
  /** How many were not. */
  readonly rejected: number;
  /** Why not, event by event. */
  readonly problems: ProblemLog<AuthorityEventProblem>;
}

/**
 * Makes entries with days of a list of authorities as they are and of the events of their lives, so that every question
 * can be asked as of a day. An authority keeps its id through new names and upgrades.
 * @remarks Each life is followed back from the present: an event must end in the name and type that hold from then on.
 * One that does not, that is of an unknown authority, stands before the creation or after the end, creates or ends a
 * second time, or merges in a circle, is a problem with its record, and is left out; of two creations or two ends the
 * later that fits is taken. An entry whose beginning nobody knows has no first day; a code of the old type is not made up.
 * @param authorities - One entry for each, as it is now or was at its end.
 * @param events - In any order.
 * @param options - What becomes of problems.
 * @category Life of authorities
 * @since 0.1.0
 * @example An upgrade
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { datedAuthorities, parseAuthorityId } from "chumchon/organisations";
 * import { parsePlaceCode } from "chumchon/places";
 * const id = parseAuthorityId("made-up");
 * const now = { id, name: { th: "สมมติ", en: "Made-up" }, type: "subdistrictMunicipality", province: parsePlaceCode("84") } as const;
 * const effective = parseCivilDate("2008-05-01");
 * const { authorities } = datedAuthorities([now], [
 *   { authority: id, kind: "statusChange", effective, type: "subdistrictMunicipality", formerType: "sao" },
 * ]);
 * authorities.map(({ type, period }) => [type, period?.from, period?.to]);
 * // => [["sao", undefined, "2008-04-30"], ["subdistrictMunicipality", "2008-05-01", undefined]]
 * ```
 */
export function datedAuthorities(
  authorities: Iterable<LocalAuthority>,
  events: Iterable<AuthorityEvent>,
  options: ProblemLogOptions<AuthorityEventProblem> = {},
): DatedAuthorities {
  const problems = createProblemLog(options);
  const listed = [...authorities];
  const lives = livesOf(listed, events, problems);
  const dated: LocalAuthority[] = [];
  const done = new Set<AuthorityId>();
  for (const authority of listed) {
    const life = lives.lives.get(authority.id);
    if (life === undefined) dated.push(authority);
    else if (!done.has(authority.id)) dated.push(...entriesOf(authority, life, lives, problems));
    done.add(authority.id);
  }
  const taken = lives.events.filter((_, record) => !lives.refused.has(record));
  const read = lives.events.length;
  return { authorities: dated, events: taken, read, accepted: taken.length, rejected: read - taken.length, problems };
}

type State = Pick<LocalAuthority, "name" | "type" | "dlaCode">;

/** Follows one life back from its last state. */
function entriesOf(
  authority: LocalAuthority,
  life: readonly LifeEvent[],
  { daysOf, refused }: Lives,
  problems: ProblemLog<AuthorityEventProblem>,
): readonly LocalAuthority[] {
  const { isAbolished, period, dlaCode, ...facts } = authority;
  const entries: LocalAuthority[] = [];
  let state: State = { name: authority.name, type: authority.type, ...(dlaCode !== undefined && { dlaCode }) };
  const [first, end] = daysOf(authority.id);
  let begin = first;
  let to = end === undefined ? undefined : addDays(end, -1);
  const push = (from: CivilDate | undefined): void => {
    const days = openPeriodOf(from, to);
    const isEndUnknown = isAbolished === true && to === undefined;
    entries.push({
      ...facts,
      ...state,
      ...(days !== undefined && { period: days }),
      ...(isEndUnknown && { isAbolished }),
    });
  };
  for (const { effective, events } of byDayFromTheLast(life)) {
    let before = state;
    for (const { event, record } of chained(events, state)) {
      const problem = contradictionOf(event, before, record);
      if (problem === undefined) before = stateBefore(event, before);
      else {
        problems.add(problem);
        refused.add(record);
        if (event.kind === "create" || event.kind === "split") begin = period?.from;
      }
    }
    if (before === state) continue;
    push(effective);
    state = before;
    to = addDays(effective, -1);
  }
  if (begin === undefined && to === undefined) return [{ ...authority, ...state }, ...entries.reverse()];
  push(begin);
  return entries.reverse();
}

function* byDayFromTheLast(
  life: readonly LifeEvent[],
): Generator<{ readonly effective: CivilDate; readonly events: readonly LifeEvent[] }> {
  for (let to = life.length; to > 0; ) {
    const { effective } = (life[to - 1] as LifeEvent).event;
    let from = to;
    while (from > 0 && life[from - 1]?.event.effective === effective) from -= 1;
    yield { effective, events: life.slice(from, to) };
    to = from;
  }
}

/** The changes of one day so that each, from the last, ends in what the next begins with, as far as they do; then the rest. */
function chained(events: readonly LifeEvent[], state: State): readonly LifeEvent[] {
  if (events.length < 2) return events;
  const byResult = new Map<string, LifeEvent[]>();
  const order: LifeEvent[] = [];
  for (const event of events) {
    const result = resultOf(event.event);
    const others = byResult.get(result);
    if (result === "") order.push(event);
    else if (others === undefined) byResult.set(result, [event]);
    else others.push(event);
  }
  let after = state;
  for (;;) {
    const ofName = (): LifeEvent | undefined => byResult.get(`name ${normaliseThai(after.name.th)}`)?.pop();
    const next = byResult.get(`type ${after.type}`)?.pop() ?? ofName();
    if (next === undefined) return [...order, ...[...byResult.values()].flat()];
    order.push(next);
    after = stateBefore(next.event, after);
  }
}

function resultOf(event: AuthorityEvent): string {
  if (event.kind === "statusChange") return `type ${event.type}`;
  return event.kind === "rename" ? `name ${normaliseThai(event.name.th)}` : "";
}

/** Says where an event does not end in the state that holds from its day on. */
function contradictionOf(event: AuthorityEvent, after: State, record: number): AuthorityEventProblem | undefined {
  const at = { path: ["events", record], record, authority: event.authority };
  if ("type" in event && event.type !== undefined && event.type !== after.type)
    return { code: "organisations.event.typeDiffers", ...at, type: event.type, expected: after.type };
  if (event.kind === "rename" && normaliseThai(event.name.th) !== normaliseThai(after.name.th))
    return { code: "organisations.event.nameDiffers", ...at, name: event.name.th, expected: after.name.th };
  return undefined;
}

function stateBefore(event: AuthorityEvent, after: State): State {
  if (event.kind === "rename") return { ...after, name: event.formerName };
  if (event.kind !== "statusChange") return after;
  const { formerType: type, formerDlaCode: dlaCode } = event;
  return { name: after.name, type, ...(dlaCode !== undefined && { dlaCode }) };
}
