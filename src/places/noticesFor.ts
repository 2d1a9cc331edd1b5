import type { CivilDate } from "../calendar/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { originOf } from "./placeState.js";
import type { PlacesProblem } from "./problems.js";

/**
 * What is not known about a day: that it is later than the list, earlier than its events, that the events are not all, or
 * that some have no day. None where the answer can be relied on.
 * @remarks A question is answered as far as things are known, and never by a guess; ask here what the answer is worth.
 * @param gazetteer - The list with its events.
 * @param asOf - The day a question is about.
 * @category Time
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, noticesFor } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * noticesFor(gazetteer.value, parseCivilDate("2025-06-27")); // => []
 * noticesFor(gazetteer.value, parseCivilDate("2026-11-25"));
 * // => [{ code: "places.question.laterThanEdition", path: [], edition: "2025-06-27", asOf: "2026-11-25" }]
 * ```
 */
export function noticesFor(gazetteer: Gazetteer, asOf: CivilDate): readonly PlacesProblem[] {
  const { edition, history } = originOf(gazetteer);
  if (asOf === edition) return [];
  if (asOf > edition) return [{ code: "places.question.laterThanEdition", path: [], edition, asOf }];
  const notices: PlacesProblem[] = [];
  const isComplete = history.completeSince !== undefined && asOf >= history.completeSince;
  const earliest = history.events.find(({ effective }) => effective !== undefined)?.effective;
  if (!isComplete && (earliest === undefined || asOf < earliest))
    notices.push({
      code: "places.question.earlierThanEvents",
      path: [],
      ...(earliest !== undefined && { earliest }),
      asOf,
    });
  else if (!isComplete) notices.push({ code: "places.question.eventsIncomplete", path: [], asOf });
  const count = undatedIn(gazetteer);
  if (count > 0) notices.push({ code: "places.question.undatedEvents", path: [], count, asOf });
  return notices;
}

/** How many events have no day, neither told nor deduced. */
function undatedIn(gazetteer: Gazetteer): number {
  const undated = new Set<object>();
  for (const changes of originOf(gazetteer).history.changes.values())
    for (const { day, event } of changes) if (day === undefined) undated.add(event);
  return undated.size;
}
