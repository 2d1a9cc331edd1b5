import type { CivilDate } from "../calendar/index.js";
import { renumberingOf, type Turn, turnOf } from "./eventTurn.js";
import { type PlaceCode, parentCodeOf } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";
import type { ToldEvent } from "./readEvents.js";

/**
 * What events do, each with its day where that is told or follows from others, and with the codes of that day.
 * @param isListed - Whether the list has a code.
 */
export function datedTurns(told: readonly ToldEvent[], isListed: (code: PlaceCode) => boolean): readonly Turn[] {
  const dayOf = deducedDays(
    told.map((one) => turnOf(one)),
    isListed,
  );
  const turns = told.map((one) => turnOf(one, one.event.effective ?? dayOf.get(one.event)));
  const given = numbersGiven(turns);
  return withoutFormerBegins(
    turns.map((turn) => {
      const { day, event } = turn;
      if (day === undefined) return turn;
      const codes = {
        place: numberOn(event.place, day, given),
        from: event.from.map((code) => numberOn(code, day, given)),
        to: event.to.map((code) => numberOn(code, day, given)),
      };
      return turnOf(turn, day, codes);
    }),
  );
}

/** Where a place came from another parent, it had a number there that nobody tells: what began before was that number. */
function withoutFormerBegins(turns: readonly Turn[]): readonly Turn[] {
  const moved = new Map<PlaceCode, CivilDate>();
  for (const { event, day, before, begins, place } of turns)
    if (day !== undefined && event.kind === "parentChange" && before.length === 0 && begins.length > 0)
      if ((moved.get(place) ?? "") < day) moved.set(place, day);
  if (moved.size === 0) return turns;
  return turns.map((turn) => {
    const { day } = turn;
    const isFormer = (code: PlaceCode): boolean => day === undefined || day < (moved.get(code) ?? "");
    if (!turn.begins.some((code) => moved.has(code) && isFormer(code))) return turn;
    return { ...turn, begins: turn.begins.filter((code) => !moved.has(code) || !isFormer(code)) };
  });
}

/**
 * The days of changes of number that are told without one and can have happened on one day only: the old code ended with
 * what it lay in, on the day on which what the new one lies in began; or another event says on which day the place came
 * from there.
 */
function deducedDays(turns: readonly Turn[], isListed: (code: PlaceCode) => boolean): Map<PlaceEvent, CivilDate> {
  const begun = new Map<PlaceCode, CivilDate>();
  const ended = new Map<PlaceCode, CivilDate>();
  const moved = new Map<PlaceCode, Turn>();
  for (const turn of turns) {
    const { day, begins, ends, before, event } = turn;
    if (day === undefined) continue;
    for (const code of begins) if ((begun.get(code) ?? "") < day) begun.set(code, day);
    for (const code of ends) if ((ended.get(code) ?? "") < day) ended.set(code, day);
    if (event.kind === "parentChange" && before.length === 0 && begins.length > 0) moved.set(event.place, turn);
  }
  const days = new Map<PlaceEvent, CivilDate>();
  for (const turn of turns) {
    const numbers = renumberingOf(turn);
    if (turn.day !== undefined || numbers === undefined) continue;
    const [old, number] = numbers;
    const move = moved.get(number);
    if (move?.day !== undefined && move.event.parentBefore === parentCodeOf(old)) {
      days.set(turn.event, move.day);
      continue;
    }
    let [first, last]: [CivilDate | undefined, CivilDate | undefined] = [undefined, undefined];
    for (const code of lineOf(number)) {
      const day = begun.get(code);
      if (day !== undefined && (first === undefined || day > first)) first = day;
    }
    for (const code of lineOf(old)) {
      const day = isListed(code) ? undefined : ended.get(code);
      if (day !== undefined && (last === undefined || day < last)) last = day;
    }
    if (first !== undefined && first === last) days.set(turn.event, first);
  }
  return days;
}

/** A code and the codes it lies in. */
function lineOf(code: PlaceCode): readonly PlaceCode[] {
  const line: PlaceCode[] = [];
  for (let at: PlaceCode | undefined = code; at !== undefined; at = parentCodeOf(at)) line.push(at);
  return line;
}

interface Given {
  readonly day: CivilDate;
  readonly old: PlaceCode;
}

/** For each number that one place took over from its number before: when, and which that was; ascending. */
function numbersGiven(turns: readonly Turn[]): ReadonlyMap<PlaceCode, readonly Given[]> {
  const given = new Map<PlaceCode, Given[]>();
  for (const turn of turns) {
    const numbers = renumberingOf(turn);
    if (numbers === undefined || turn.day === undefined) continue;
    const [old, number] = numbers;
    given.set(number, [...(given.get(number) ?? []), { day: turn.day, old }]);
  }
  for (const list of given.values()) list.sort((a, b) => (a.day < b.day ? -1 : 1));
  return given;
}

/** The number that a place told of by a later one had on a day. Where two places took one number, nobody can say which. */
function numberOn(code: PlaceCode, day: CivilDate, given: ReadonlyMap<PlaceCode, readonly Given[]>): PlaceCode {
  const seen = new Set<PlaceCode>();
  let number = code;
  while (!seen.has(number)) {
    seen.add(number);
    const later = given.get(number)?.filter((one) => one.day > day) ?? [];
    const [next] = later;
    if (next === undefined) return number;
    if (later.some((one) => one.day === next.day && one.old !== next.old)) return number;
    number = next.old;
  }
  return code;
}
