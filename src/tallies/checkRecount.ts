import { holdersOf } from "./countLayer.js";
import { trunkNodeOf } from "./countsAt.js";
import { isCountedAt } from "./talliedPlaces.js";
import type { Tally } from "./tally.js";
import { laneOf, recordsUnknown } from "./tallyShape.js";

/** Throws where a recount cannot stand in a tally. */
export function checkRecount(tally: Tally, recount: Tally): void {
  for (const name of ["openPoints", "surveyYear", "vintage", "axis"] as const)
    if (tally[name] !== recount[name]) throw new RangeError(`recount: the same ${name} was expected`);
  if (tally.set.id !== recount.set.id || tally.set.edition !== recount.set.edition)
    throw new RangeError(`recount: counts of ${tally.set.id} ${tally.set.edition} were expected`);
  if (tally.hidden !== undefined || recount.hidden !== undefined)
    throw new RangeError("recount: tallies before small numbers are suppressed were expected");
  if (recount.controls.length > 0) throw new RangeError("recount: places without totals beside them were expected");
  for (const place of recount.own.places) {
    const other = holdersOf(tally.axis, place).find((above) => isTotalOf(tally, above, recount, place));
    const isHolder = isByCounts(recount, place) && holdsCounted(tally, place, recount);
    if (other !== undefined || isHolder)
      throw new RangeError(
        `recount: ${place} ${isHolder ? "holds places that were" : `lies in ${other}, which was`} counted; a tally made anew was expected`,
      );
  }
}

/** Would counts that were given for a node be a total over those of a place in it? */
function isTotalOf(tally: Tally, above: string, recount: Tally, place: string): boolean {
  return (
    isByCounts(tally, above) &&
    tally.set.indicators.some(({ id }) => isCountedAt(tally, above, id) && isCountedAt(recount, place, id))
  );
}

/** Is there, of what the recount counts at a node, anything in the places it holds? */
function holdsCounted(tally: Tally, place: string, recount: Tally): boolean {
  const node = trunkNodeOf(tally, place);
  if (node === undefined) return false;
  const row = tally.rows.get(place);
  return recount.set.indicators.some(
    ({ id }) =>
      isCountedAt(recount, place, id) &&
      (["pass", "fail"] as const).some((name) => {
        const lane = laneOf(id, name);
        const own = row === undefined ? 0 : tally.own.at(lane, row);
        return (tally.rollup.totals[lane]?.[node] as number) !== own * tally.axis.denominator;
      }),
  );
}

/** Were counts given for a place? They do not say of how many records they are. */
function isByCounts({ own, rows }: Tally, place: string): boolean {
  const row = rows.get(place);
  return row !== undefined && own.at(recordsUnknown, row) > 0;
}
