import { bearsName } from "./bearsName.js";
import { circlesOf } from "./circles.js";
import type { Turn } from "./eventTurn.js";
import type { Gazetteer } from "./gazetteer.js";
import { levelOf, type PlaceCode } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";
import { type PlaceChange, wordingOf } from "./placeHistory.js";
import { daysOf, stateOn } from "./placeState.js";
import type { PlacesProblem } from "./problems.js";
import type { ToldEvent } from "./readEvents.js";

/** Why events are not taken. */
export type Refusals = Map<PlaceEvent, PlacesProblem>;

/** Each event once. Returns those that are told for the first time. */
export function withoutRepeats(told: readonly ToldEvent[], refused: Refusals): readonly ToldEvent[] {
  const seen = new Set<string>();
  return told.filter(({ event }) => {
    const wording = wordingOf(event);
    if (seen.has(wording)) refused.set(event, { code: "places.event.duplicate", path: ["place"], ...whose(event) });
    seen.add(wording);
    return !refused.has(event);
  });
}

/** An event is of a place that the list has, that ends, or that events of other places speak of. */
export function refuseUnknown(turns: readonly Turn[], isListed: (code: PlaceCode) => boolean, refused: Refusals): void {
  const known = new Set<PlaceCode>();
  for (const { place, before, after, ends } of turns) {
    for (const code of ends) known.add(code);
    for (const code of [...before, ...after]) if (code !== place) known.add(code);
  }
  for (const { place, event } of turns)
    if (!known.has(place) && !isListed(place))
      refused.set(event, { code: "places.event.unknownPlace", path: ["place"], ...whose(event) });
}

/** Codes that follow each other in a circle are refused where no day says in which order. */
export function refuseCircles(turns: readonly Turn[], refused: Refusals): void {
  const links = turns.flatMap(({ before, after, day, event }) =>
    before.flatMap((from) => after.filter((to) => to !== from).map((to) => ({ from, to, day, event }))),
  );
  if (links.every(({ day }) => day !== undefined)) return;
  const circles = circlesOf(links);
  for (const { from, to, day, event } of links) {
    const circle = circles.get(from);
    if (day !== undefined || circle === undefined || circles.get(to) !== circle) continue;
    refused.set(event, { code: "places.event.cycle", path: ["to"], places: [...circle].sort().slice(0, 10) });
  }
}

/** A code begins where it was not there before, and ends where it is not there after: told from the list backwards. */
export function refuseImpossible(
  { history, edition }: Pick<Gazetteer, "history" | "edition">,
  isListed: (code: PlaceCode) => boolean,
  refused: Refusals,
): void {
  for (const [code, changes] of history.changes) {
    refuseUndatedMakings(code, changes, refused);
    // Where a change has no day, it may be what stands between two that contradict each other.
    if (changes.some(({ day, begins, ends }) => day === undefined && (begins || ends))) continue;
    let isThere = isListed(code) ? true : undefined;
    const days = daysOf(changes).filter(({ day, begins, ends }) => day <= edition && (begins || ends));
    for (const { day, begins, ends } of days.reverse()) {
      if (isThere === undefined || isThere === begins) {
        isThere = ends;
        continue;
      }
      const reason = begins ? "places.event.createdTwice" : "places.event.stillThere";
      for (const change of changes)
        if (change.day === day && (begins ? change.begins : change.ends))
          refused.set(change.event, { code: reason, path: ["place"], place: code, effective: day });
    }
  }
}

/** Of a place made twice without a day, or made without one and on one, the wordless telling is refused. */
function refuseUndatedMakings(code: PlaceCode, changes: readonly PlaceChange[], refused: Refusals): void {
  const makings = changes.filter(({ event, begins }) => begins && event.kind === "create");
  if (makings.length < 2 || changes.some(({ ends }) => ends)) return;
  const undated = makings.filter(({ day }) => day === undefined);
  for (const { event } of undated.length === makings.length ? undated.slice(1) : undated)
    refused.set(event, { code: "places.event.createdTwice", path: ["place"], place: code });
}

/** The name a renaming gives is the one that what comes after says, the latest renaming first. */
export function refuseOtherNames(gazetteer: Gazetteer, turns: readonly Turn[], refused: Refusals): void {
  const without = new Set(refused.keys());
  for (const { event, namedAfter: code, day } of [...turns].reverse()) {
    if (event.kind !== "rename" || code === undefined || day === undefined || day > gazetteer.edition) continue;
    const received = event.nameAfter as string;
    const expected = stateOn(gazetteer, code, day, false, without).nameThai;
    if (expected === "" || bearsName(expected, received, levelOf(code))) continue;
    without.add(event);
    const problem = { path: ["nameAfter"], ...whose(event), place: code, expected, received };
    refused.set(event, { code: "places.event.namesContradict", ...problem });
  }
}

function whose({ place, effective }: PlaceEvent): { readonly place: string; readonly effective?: string } {
  return effective === undefined ? { place } : { place, effective };
}
