import type { CivilDate } from "../calendar/index.js";
import type { Turn } from "./eventTurn.js";
import { type PlaceCode, parentCodeOf } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";

/**
 * What is known of how places came to be as they are.
 * @category Time
 * @since 0.1.0
 */
export interface PlaceHistory {
  /** The events taken, in the order of their days; those without a day first. */
  readonly events: readonly PlaceEvent[];
  /** What happened to each code, in the same order. */
  readonly changes: ReadonlyMap<PlaceCode, readonly PlaceChange[]>;
  /** The codes of changes that the list does not have, by the code they lie in; provinces by "". */
  readonly former: ReadonlyMap<string, readonly PlaceCode[]>;
  /** The first day from which all events are known; absent where nobody says so. */
  readonly completeSince?: CivilDate;
}

/**
 * What an event did to one code.
 * @category Time
 * @since 0.1.0
 */
export interface PlaceChange {
  /** The event. */
  readonly event: PlaceEvent;
  /** The day it took effect, told or deduced from other events; absent where neither is possible. */
  readonly day?: CivilDate;
  /** Whether the code came into use. */
  readonly begins: boolean;
  /** Whether it went out of use. */
  readonly ends: boolean;
  /** The codes that took it over, wholly or in part; itself apart. */
  readonly to: readonly PlaceCode[];
  /** The codes it took over, wholly or in part; itself apart. */
  readonly from: readonly PlaceCode[];
  /** Whether the names and words before are those of this code. */
  readonly namedBefore: boolean;
  /** Whether the names and words after are those of this code. */
  readonly namedAfter: boolean;
}

/** The history that turns make, in an order that does not depend on the file. */
export function historyOf(
  turns: readonly Turn[],
  isListed: (code: PlaceCode) => boolean,
  completeSince: CivilDate | undefined,
): PlaceHistory {
  const changes = new Map<PlaceCode, PlaceChange[]>();
  const former = new Map<string, PlaceCode[]>();
  for (const turn of turns)
    for (const code of new Set([...turn.before, ...turn.after, ...turn.begins, ...turn.ends])) {
      const known = changes.get(code);
      if (known !== undefined) known.push(changeOf(turn, code));
      else {
        changes.set(code, [changeOf(turn, code)]);
        if (!isListed(code)) {
          const parent = parentCodeOf(code) ?? "";
          const siblings = former.get(parent);
          if (siblings === undefined) former.set(parent, [code]);
          else siblings.push(code);
        }
      }
    }
  const events = turns.map(({ event }) => event);
  return { events, changes, former, ...(completeSince !== undefined && { completeSince }) };
}

function changeOf(turn: Turn, code: PlaceCode): PlaceChange {
  const { event, day, before, after, begins, ends, namedBefore, namedAfter } = turn;
  const others = (codes: readonly PlaceCode[]): readonly PlaceCode[] => codes.filter((other) => other !== code);
  return {
    event,
    ...(day !== undefined && { day }),
    begins: begins.includes(code),
    ends: ends.includes(code),
    to: before.includes(code) ? others(after) : [],
    from: after.includes(code) ? others(before) : [],
    namedBefore: namedBefore === code,
    namedAfter: namedAfter === code,
  };
}

/** Turns in the order of their days and then of what they say. */
export function inOrder(turns: readonly Turn[]): readonly Turn[] {
  const keyed = turns.map((turn) => ({ turn, key: `${turn.day ?? ""} ${wordingOf(turn.event)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ turn }) => turn);
}

/** All that an event says, as one text. */
export function wordingOf(event: PlaceEvent): string {
  const { place, kind, effective = "", from, to } = event;
  const facts = Object.entries(event)
    .filter(([key]) => !["place", "kind", "effective", "from", "to"].includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([place, kind, effective, [...from].sort(), [...to].sort(), facts]);
}
