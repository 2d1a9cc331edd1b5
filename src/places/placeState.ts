import type { CivilDate } from "../calendar/index.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { type PlaceCode, parentCodeOf } from "./placeCode.js";
import type { PlaceChange } from "./placeHistory.js";

/** What a place was called on a day. An empty text is a fact not known; an empty status is the usual word. */
export interface PlaceState {
  readonly nameThai: string;
  readonly nameEnglish: string;
  readonly status: string;
}

/** The list as of its edition: what every question about a day starts from. */
export function originOf(gazetteer: Gazetteer): Gazetteer {
  return gazetteer.origin ?? gazetteer;
}

/** Was a code in use on a day, and all that it lies in? Where nobody knows when it went out of use, it is not said to be. */
export function isThereOn(gazetteer: Gazetteer, code: PlaceCode, day: CivilDate): boolean {
  for (let at: PlaceCode | undefined = code; at !== undefined; at = parentCodeOf(at))
    if (!isInUseOn(gazetteer, at, day)) return false;
  return true;
}

function isInUseOn(gazetteer: Gazetteer, code: PlaceCode, day: CivilDate): boolean {
  const { edition } = gazetteer;
  const isListed = positionOf(gazetteer, code) !== undefined;
  const changes = gazetteer.history.changes.get(code);
  if (changes === undefined) return isListed;
  let inUse = isListed;
  for (const { day: on, begins, ends } of daysOf(changes)) {
    // Backwards from the list: the first change after the day decides. Forwards from it: the last change up to the day.
    if (day < edition && on > day && on <= edition && (begins || ends)) return ends;
    if (on > edition && on <= day && (begins || ends)) inUse = begins;
  }
  return inUse;
}

interface Day {
  readonly day: CivilDate;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** What all changes of one day did to a code, ascending; those without a day left out. */
export function daysOf(changes: readonly PlaceChange[]): readonly Day[] {
  const days: { day: CivilDate; begins: boolean; ends: boolean }[] = [];
  for (const { day, begins, ends } of changes) {
    if (day === undefined) continue;
    const last = days.at(-1);
    if (last?.day === day) {
      last.begins ||= begins;
      last.ends ||= ends;
    } else days.push({ day, begins, ends });
  }
  return days;
}

/**
 * What a place was called on a day, or just before it: the list, with what happened since undone.
 * @param before - Whether the changes of the day itself are undone too.
 * @param without - Events to leave out.
 */
export function stateOn(
  gazetteer: Gazetteer,
  code: PlaceCode,
  day: CivilDate,
  before = false,
  without?: ReadonlySet<PlaceChange["event"]>,
  steps = 0,
): PlaceState {
  const all = gazetteer.history.changes.get(code) ?? [];
  const changes = without === undefined ? all : all.filter(({ event }) => !without.has(event));
  const position = positionOf(gazetteer, code);
  const { edition, facts } = gazetteer;
  const listed: PlaceState = {
    nameThai: position === undefined ? "" : (facts.namesThai[position] as string),
    nameEnglish: position === undefined ? "" : (facts.namesEnglish[position] as string),
    status: "",
  };
  if (changes.length === 0) return listed;
  if (day > edition) return carriedOn(listed, changes, edition, day, before);
  const undone = changes.filter(({ day: on }) => on !== undefined && on <= edition && (before ? on >= day : on > day));
  // A place that only took another number is still itself: what it was called is known of its next number.
  const end = undone.find(({ ends }) => ends);
  const next = end !== undefined && isRenumbering(end) && steps < mostSteps ? end : undefined;
  const later =
    next === undefined
      ? undefined
      : stateOn(gazetteer, next.to[0] as PlaceCode, next.day as CivilDate, true, without, steps + 1);
  const name = nameBefore(undone) ?? (end === undefined ? undefined : (later?.nameThai ?? lastName(changes, undone)));
  const nameThai = name ?? (listed.nameThai || undatedName(changes));
  const english = englishBefore(undone, nameThai);
  return {
    nameThai,
    nameEnglish:
      english ??
      (later?.nameThai === nameThai ? later.nameEnglish : listed.nameThai === nameThai ? listed.nameEnglish : ""),
    status: statusBefore(undone) ?? later?.status ?? (position === undefined ? lastStatus(changes, undone) : ""),
  };
}

const mostSteps = 64;

function isRenumbering({ event: { kind }, to, namedBefore }: PlaceChange): boolean {
  return to.length === 1 && namedBefore && kind !== "split" && kind !== "merge" && kind !== "abolish";
}

function nameBefore(undone: readonly PlaceChange[]): string | undefined {
  return undone.find(({ namedBefore, event }) => namedBefore && event.nameBefore !== undefined)?.event.nameBefore;
}

function englishBefore(undone: readonly PlaceChange[], nameThai: string): string | undefined {
  const told = undone.find(({ namedBefore, event }) => namedBefore && event.nameEnglishBefore !== undefined)?.event;
  // An English name told by a later event is that of this day only where the Thai name is the same.
  return told === undefined || (told.nameBefore ?? nameThai) !== nameThai ? undefined : told.nameEnglishBefore;
}

function statusBefore(undone: readonly PlaceChange[]): string | undefined {
  return undone.find(({ namedBefore, event }) => namedBefore && event.statusBefore !== undefined)?.event.statusBefore;
}

function lastName(changes: readonly PlaceChange[], undone: readonly PlaceChange[]): string | undefined {
  return lastAfter(changes, "nameAfter", undone);
}

function lastStatus(changes: readonly PlaceChange[], undone: readonly PlaceChange[]): string {
  return lastAfter(changes, "statusAfter", undone) ?? "";
}

function undatedName(changes: readonly PlaceChange[]): string {
  return nameBefore(changes) ?? lastAfter(changes, "nameAfter", []) ?? "";
}

/** What the last change that says so, and is not undone, says of a code. */
function lastAfter(
  changes: readonly PlaceChange[],
  fact: "nameAfter" | "statusAfter",
  undone: readonly PlaceChange[],
): string | undefined {
  const told = changes.filter((change) => change.namedAfter && change.event[fact] !== undefined);
  return told.filter((change) => !undone.includes(change)).at(-1)?.event[fact];
}

/** A question later than the list: what is known to have happened since is done. */
function carriedOn(
  listed: PlaceState,
  changes: readonly PlaceChange[],
  edition: CivilDate,
  day: CivilDate,
  before: boolean,
): PlaceState {
  let state = listed;
  for (const { day: on, namedAfter, event } of changes) {
    if (on === undefined || on <= edition || on > day || (before && on === day) || !namedAfter) continue;
    const isRenamed = event.nameAfter !== undefined && event.nameAfter !== state.nameThai;
    state = {
      nameThai: event.nameAfter ?? state.nameThai,
      nameEnglish: event.nameEnglishAfter ?? (isRenamed ? "" : state.nameEnglish),
      status: event.statusAfter ?? state.status,
    };
  }
  return state;
}
