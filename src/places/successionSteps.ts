import type { CivilDate } from "../calendar/index.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";
import type { PlaceChange, PlaceHistory } from "./placeHistory.js";

/**
 * What became of a place, or what it came from, step by step.
 * @category Time
 * @since 0.1.0
 */
export interface Succession {
  /** The codes at the end of the chain, ascending; none where a place was dissolved and nobody says into what. */
  readonly places: readonly PlaceCode[];
  /** The steps on the way: earlier first for successors, later first for predecessors. */
  readonly steps: readonly SuccessionStep[];
}

/**
 * One step of a succession.
 * @category Time
 * @since 0.1.0
 */
export interface SuccessionStep {
  /** The code it starts from: the earlier one for successors, the later one for predecessors. */
  readonly from: PlaceCode;
  /** The codes it leads to; `from` is among them where it goes on. */
  readonly to: readonly PlaceCode[];
  /** The day, told or deduced from other events; absent where neither is possible. */
  readonly day?: CivilDate;
  /** What happened, with its source. */
  readonly event: PlaceEvent;
}

/** Which changes are followed. */
export interface Window {
  /** Only what happened after this day; all from the beginning where it is "". */
  readonly after: string;
  /** Only what happened up to this day. */
  readonly last: string;
  /** To what came after, or to what was before. */
  readonly forwards: boolean;
  /** Whether the code is followed as it stood when it was given up. */
  readonly atEnd: boolean;
}

/** A code as it stood after a day (before it, going back), or at its end. */
interface Standing {
  readonly code: PlaceCode;
  readonly day: string;
}

/** Stands for the day on which a code was given up. */
const atEnd = "end";

/**
 * Follows a code through its changes. All changes of a day happen at once: what they lead to is followed from the next
 * day on. Each standing is met once, so the work is bounded by the changes there are.
 */
export function successionSteps(history: PlaceHistory, start: PlaceCode, window: Window): Succession {
  const { forwards } = window;
  const steps: SuccessionStep[] = [];
  const places = new Set<PlaceCode>();
  const seen = new Set<string>();
  const open: Standing[] = [{ code: start, day: window.atEnd ? atEnd : forwards ? window.after : "9999-99" }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { code, day } = at;
    if (seen.has(`${code} ${day}`)) continue;
    seen.add(`${code} ${day}`);
    const next = nextChangesOf(history.changes.get(code) ?? [], day, window);
    const isTurned = next.some((change) => (forwards ? change.ends : change.begins));
    // A beginning without anything before it is where a chain back ends.
    const isFirst = !forwards && isTurned && next.every(({ from }) => from.length === 0);
    if (next.length === 0 || isFirst) {
      places.add(code);
      continue;
    }
    const on = next[0]?.day;
    const told = new Set<string>();
    for (const change of byTelling(next)) {
      const others = othersOf(change, forwards);
      const to = [...(isTurned ? [] : [code]), ...others].sort();
      if (told.has(to.join())) continue;
      told.add(to.join());
      steps.push({ from: code, to, ...(on !== undefined && { day: on }), event: change.event });
      for (const other of others)
        open.push({ code: other, day: on ?? standingAfter(history, other, change, forwards) });
    }
    if (isTurned) continue;
    if (on === undefined) places.add(code);
    else open.push({ code, day: on });
  }
  const order = forwards ? 1 : -1;
  steps.sort((a, b) => order * compare(`${a.day ?? ""} ${a.from}`, `${b.day ?? ""} ${b.from}`));
  return { places: [...places].sort(), steps };
}

/** The changes of the nearest day, and where there are none on a day, those without one. */
function nextChangesOf(
  changes: readonly PlaceChange[],
  day: string,
  { after, last, forwards }: Window,
): readonly PlaceChange[] {
  const moving = changes.filter((change) =>
    forwards ? change.to.length > 0 || change.ends : change.from.length > 0 || change.begins,
  );
  const end =
    day === atEnd ? moving.filter((change) => change.ends && change.day !== undefined).at(-1)?.day : undefined;
  const dated = moving.filter(({ day: on }) => {
    if (on === undefined || on <= after || on > last) return false;
    if (day === atEnd) return end !== undefined && on >= end;
    return forwards ? on > day : on < day;
  });
  const nearest = (forwards ? dated[0] : dated.at(-1))?.day;
  if (nearest !== undefined) return dated.filter(({ day: on }) => on === nearest);
  const told = new Set(moving.flatMap((change) => (change.day === undefined ? [] : othersOf(change, forwards))));
  return moving.filter((change) => {
    if (change.day !== undefined || (day === atEnd && !change.ends)) return false;
    // What another event tells with its day is not followed twice.
    const others = othersOf(change, forwards);
    return others.length === 0 || others.some((other) => !told.has(other));
  });
}

/** Where two events tell one step, the one that says its day is shown. */
function byTelling(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  const rank = ({ event }: PlaceChange): number => (event.effective === undefined ? 1 : 0);
  return changes.length < 2 ? changes : [...changes].sort((a, b) => rank(a) - rank(b));
}

function othersOf(change: PlaceChange, forwards: boolean): readonly PlaceCode[] {
  return forwards ? change.to : change.from;
}

/**
 * How a code stands after a change without a day. Where the change gave the code and nothing else did, all its days are
 * later; else nobody knows which are, and only its own end is followed.
 */
function standingAfter(history: PlaceHistory, code: PlaceCode, change: PlaceChange, forwards: boolean): string {
  if (!forwards) return "9999-99";
  const changes = history.changes.get(code) ?? [];
  const isGiven = changes.some(({ event, begins }) => begins && event === change.event);
  return isGiven && changes.every(({ begins, day }) => !begins || day === undefined) ? "" : atEnd;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
