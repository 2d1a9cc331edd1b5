import { createProblemLog } from "../kernel/index.js";
import { type Lane, type Rollup, reviseRollup } from "../places/index.js";
import type { Table } from "../tables/index.js";
import { checkRecount } from "./checkRecount.js";
import { countedTableOf, type OwnCounts, ownCountsOf } from "./ownCounts.js";
import { createTotalChecker, problemOfTotal } from "./partsWanting.js";
import type { TalliesProblem } from "./problems.js";
import type { Tally } from "./tally.js";

/**
 * A tally of which some places were counted again, without adding up the others again.
 * @remarks All that the recount has of a place stands instead of all that the tally had of it. The counts are, bit for bit,
 * those of a tally made anew; only the paths of the places that changed are worked out. What was read, accepted and wrong
 * is that of both.
 * @param tally - The counts so far; they stay as they are.
 * @param recount - A tally of the places that were counted again, whole, along the same axis and by any way in.
 * @throws a {@link RangeError} when the two differ in set, edition, answers to open points, survey year, vintage or axis, when
 * small numbers were suppressed in one, when the recount has a total beside its parts, or when it counts again by counts a place
 * that holds, or lies in, one that was counted: one of the two would be a total, and only a tally made anew can tell.
 * @category Tallies
 * @since 0.1.0
 * @example A village counts again
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, reviseTally, tallyAt } from "chumchon/tallies";
 * const nodes = [{ id: "a", level: "village", parent: "t" }, { id: "b", level: "village", parent: "t" }, { id: "t", level: "subdistrict" }];
 * const axis = createAxis({ id: "administrative", levels: ["village", "subdistrict"], nodes });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const tallyOf = (rows: readonly object[]) => {
 *   const builder = createTally(bmn2560, axis.value);
 *   builder.add(tableOf(countsSchema, rows));
 *   return builder.finish();
 * };
 * const before = tallyOf([{ place: "a", indicator: "9", surveyed: 5, fail: 1 }, { place: "b", indicator: "9", surveyed: 5, fail: 3 }]);
 * const after = reviseTally(before, tallyOf([{ place: "b", indicator: "9", surveyed: 6, fail: 0 }]));
 * [tallyAt(after, "t", "9").fail, tallyAt(after, "t", "9").surveyed]; // => [1, 11]
 * ```
 */
export function reviseTally<Id extends string>(tally: Tally<Id>, recount: Tally<Id>): Tally<Id> {
  checkRecount(tally, recount);
  const lanes = tally.own.lanes.length >= recount.own.lanes.length ? tally.own.lanes : recount.own.lanes;
  const changed = recount.own.places;
  const before = partOf(
    tally,
    lanes,
    changed.filter((place) => isCarried(tally, place)),
  );
  const rollup = reviseRollup(withLanes(tally.rollup, lanes), { before, after: partOf(recount, lanes, changed) });
  const added = changed.filter((place) => !tally.rows.has(place));
  const places = added.length === 0 ? tally.own.places : [...tally.own.places, ...added];
  const rows = new Map(tally.rows);
  for (const [index, place] of added.entries()) rows.set(place, tally.own.places.length + index);
  const own = overlaid(tally, recount, lanes, places);
  const problems = createProblemLog<TalliesProblem>();
  problems.merge(tally.problems);
  problems.merge(recount.problems);
  const revised: Tally<Id> = {
    ...tally,
    own,
    counted: countedTableOf(own),
    rows,
    rollup,
    read: tally.read + recount.read,
    accepted: tally.accepted + recount.accepted,
    rejected: tally.rejected + recount.rejected,
    problems,
  };
  const check = createTotalChecker(revised);
  const controls = tally.controls.map(({ place, indicator, given }) => check(place, indicator, given));
  for (const [index, control] of controls.entries())
    if (tally.controls[index]?.agrees === true) for (const problem of problemOfTotal(control)) problems.add(problem);
  return { ...revised, controls };
}

/** Does the roll-up have a row under which the figures of this place are carried? */
function isCarried({ rows, rollup, trunk }: Tally, place: string): boolean {
  if (rows.has(place)) return true;
  const landing = rollup.axis.landings.get(trunk.homeOf(place));
  return landing?.kind === "whole" && (rollup.rows[landing.node] as number) > 0;
}

/** What a tally holds of some places, as the roll-up carries it: a row for each id it is carried under. */
function partOf({ own, rows, trunk }: Tally, lanes: readonly string[], places: readonly string[]): Table {
  const numbers = new Map<string, number>();
  for (const place of places) {
    const home = trunk.homeOf(place);
    if (!numbers.has(home)) numbers.set(home, numbers.size);
  }
  const sums = new Float64Array(numbers.size * lanes.length);
  for (const place of places) {
    const row = rows.get(place);
    const into = (numbers.get(trunk.homeOf(place)) as number) * lanes.length;
    if (row === undefined) continue;
    for (const [lane, name] of lanes.entries()) sums[into + lane] = (sums[into + lane] as number) + own.at(name, row);
  }
  const at = (number: number, lane: number): number => sums[number * lanes.length + lane] as number;
  const positions = new Map(lanes.map((name, lane) => [name, lane]));
  return countedTableOf({
    places: [...numbers.keys()],
    lanes,
    at: (lane, number) => at(number, positions.get(lane) as number),
    column: (lane) =>
      Float64Array.from({ length: numbers.size }, (_, number) => at(number, positions.get(lane) as number)),
  });
}

/** The roll-up with lanes of which nothing was carried so far. */
function withLanes(rollup: Rollup, lanes: readonly string[]): Rollup {
  const wanting = lanes.filter((lane) => !Object.hasOwn(rollup.lanes, lane));
  if (wanting.length === 0) return rollup;
  const all = <Value>(of: { readonly [lane: string]: Value }, nothing: (lane: string) => Value) => ({
    ...of,
    ...Object.fromEntries(wanting.map((lane) => [lane, nothing(lane)])),
  });
  return {
    ...rollup,
    lanes: all<Lane>(rollup.lanes, (column) => ({ kind: "sum", column })),
    totals: all(rollup.totals, () => new Float64Array(rollup.axis.nodes.length)),
    decimals: all(rollup.decimals, () => 0),
    magnitudes: all(rollup.magnitudes, () => 0),
  };
}

/** The counts of the recount over those of the tally. */
function overlaid(tally: Tally, recount: Tally, lanes: readonly string[], places: readonly string[]): OwnCounts {
  const known = ownCountsOf(places, lanes, []);
  const at = (lane: string, row: number): number => {
    const again = recount.rows.get(places[row] as string);
    return again === undefined ? tally.own.at(lane, row) : recount.own.at(lane, again);
  };
  return {
    ...known,
    at,
    column(lane) {
      const values = new Float64Array(places.length);
      values.set(tally.own.column(lane));
      for (const place of recount.own.places) {
        const row = tally.rows.get(place) ?? places.indexOf(place);
        values[row] = at(lane, row);
      }
      return values;
    },
  };
}
