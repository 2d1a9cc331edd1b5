import type { CivilDate } from "../calendar/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { gazetteerAt } from "./gazetteerAt.js";

/** The list as of a day, made once for all days between two changes. One that was made for a day answers by that day. */
export function listOn(gazetteer: Gazetteer, asOf: CivilDate): Gazetteer {
  if (gazetteer.asOf !== undefined || gazetteer.history.changes.size === 0) return gazetteer;
  const { changeDays, recent } = gazetteer.names();
  const turns = countUpTo(changeDays, asOf);
  if (turns === countUpTo(changeDays, gazetteer.edition)) return gazetteer;
  if (recent.turns !== turns) {
    recent.list = gazetteerAt(gazetteer, asOf);
    recent.turns = turns;
  }
  return recent.list as Gazetteer;
}

function countUpTo(days: readonly CivilDate[], asOf: CivilDate): number {
  let count = 0;
  while (count < days.length && (days[count] as CivilDate) <= asOf) count += 1;
  return count;
}
