import type { CivilDate } from "../calendar/index.js";
import { type PlaceCode, parentCodeOf } from "./placeCode.js";
import type { PlaceEvent } from "./placeEvent.js";
import type { ToldEvent } from "./readEvents.js";

/** An event as what it does to codes: which it starts from, which it leads to, which end with it and which begin. */
export interface Turn extends ToldEvent {
  /** The day it took effect, told or deduced. */
  readonly day: CivilDate | undefined;
  readonly before: readonly PlaceCode[];
  readonly after: readonly PlaceCode[];
  readonly begins: readonly PlaceCode[];
  readonly ends: readonly PlaceCode[];
  /** The code of the place it is told of, as it was on the day. */
  readonly place: PlaceCode;
  /** Which code the names and words before and after are of. */
  readonly namedBefore: PlaceCode | undefined;
  readonly namedAfter: PlaceCode | undefined;
}

/** The codes an event is told with. */
export type Told = Pick<PlaceEvent, "place" | "from" | "to">;

/** What an event does. The codes may be others than the event's own, where those are of another day. */
export function turnOf(
  told: ToldEvent,
  day: CivilDate | undefined = told.event.effective,
  codes: Told = told.event,
): Turn {
  const { kind, parentBefore } = told.event;
  const { place, from, to } = codes;
  const turn = (before: readonly PlaceCode[], after: readonly PlaceCode[], begins: readonly PlaceCode[]): Turn => ({
    ...{ ...told, day, place, before, after, begins },
    ends: kind === "create" ? [] : before.filter((code) => !after.includes(code)),
    namedBefore: kind === "create" ? undefined : onlyOf(before.length === 0 ? [place] : before),
    namedAfter: onlyOf(after),
  });
  if (kind === "create") {
    const others = from.filter((code) => code !== place);
    return turn(others, [place], [place]);
  }
  if (kind === "abolish") return turn(from.includes(place) ? from : [place, ...from], to, []);
  if (kind === "split" || kind === "merge") {
    const before = from.length > 0 ? from : [place];
    const after = to.length > 0 ? to : [place];
    // What takes in another place was there before, unless an event of its own made it.
    return turn(before, after, kind === "merge" ? [] : after.filter((code) => !before.includes(code)));
  }
  const moved = to.length > 0 && !to.includes(place);
  const before = from.length > 0 ? from : moved ? [place] : [];
  const after = to.length > 0 ? to : [place];
  if (before.length > 0)
    return turn(
      before,
      after,
      after.filter((code) => !before.includes(code)),
    );
  // A place that came from another parent had another number there, though the event does not say which.
  const isMoved = kind === "parentChange" && parentBefore !== undefined && parentBefore !== parentCodeOf(place);
  return turn([], after, isMoved ? after : []);
}

function onlyOf(codes: readonly PlaceCode[]): PlaceCode | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}

/** The number before and after, where an event gave one place another number and did nothing else to codes. */
export function renumberingOf({ event, before, after }: Turn): readonly [PlaceCode, PlaceCode] | undefined {
  const [old, number] = [onlyOf(before), onlyOf(after)];
  const isOne = event.kind === "parentChange" || event.kind === "rename" || event.kind === "statusChange";
  return isOne && old !== undefined && number !== undefined && old !== number ? [old, number] : undefined;
}
