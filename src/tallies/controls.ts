import type { Axis } from "../places/index.js";
import { type CountLayer, holdersOf, sumAt } from "./countLayer.js";
import type { Layer } from "./ownCounts.js";
import { createTotalChecker } from "./partsWanting.js";
import type { TalliesProblem } from "./problems.js";
import type { ControlTotal, Tally } from "./tally.js";
import type { FrozenPlaces } from "./tallyPlaces.js";
import { countedLanes, type TallyShape } from "./tallyShape.js";

/** By row of a place, the indicators for which it was given beside a place it holds: a total, kept out of the sums. */
export type Controls = ReadonlyMap<number, readonly number[]>;

/** Finds the totals among the counts. */
export function controlsOf(
  axis: Axis,
  { names, rows }: FrozenPlaces,
  counts: CountLayer,
  { indicators }: TallyShape,
): Controls {
  const found = new Map<number, Set<number>>();
  for (const [row, place] of names.entries()) {
    for (const above of holdersOf(axis, place)) {
      const holder = rows.get(above);
      if (holder === undefined) continue;
      for (const indicator of indicators.keys()) {
        if (!counts.has(row, indicator) || !counts.has(holder, indicator)) continue;
        found.set(holder, (found.get(holder) ?? new Set()).add(indicator));
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b).map(([row, of]) => [row, [...of].sort((a, b) => a - b)]));
}

/** The totals held against their parts. */
export function controlTotalsOf<Id extends string>(
  tally: Tally<Id>,
  { indicators }: TallyShape,
  controls: Controls,
  pages: Layer["pages"],
): readonly ControlTotal<Id>[] {
  const width = indicators.length * countedLanes.length;
  const check = createTotalChecker(tally);
  return [...controls].flatMap(([row, of]) =>
    of.map((indicator): ControlTotal<Id> => {
      const [pass, fail] = [0, 1].map((lane) => sumAt(pages, row, width, indicator * countedLanes.length + lane)) as [
        number,
        number,
      ];
      const place = tally.own.places[row] as string;
      const id = indicators[indicator]?.id as Id;
      return check(place, id, { surveyed: pass + fail, pass, fail });
    }),
  );
}

/** Places whose rows or records were counted as well as one that holds them: nobody can say whether that one's counts are theirs. */
export function overlapsOf(
  axis: Axis,
  { names, rows }: FrozenPlaces,
  { pages, width }: Layer,
  counts: CountLayer,
  controls: Controls,
  { indicators }: TallyShape,
): readonly TalliesProblem[] {
  const found: TalliesProblem[] = [];
  for (const [row, place] of names.entries()) {
    if (pages[row >> 8] === undefined) continue;
    for (const above of holdersOf(axis, place)) {
      const holder = rows.get(above);
      if (holder === undefined) continue;
      for (const [indicator, { id }] of indicators.entries()) {
        if (!counts.has(holder, indicator) || controls.get(holder)?.includes(indicator) === true) continue;
        const lanes = countedLanes.map((_, lane) => sumAt(pages, row, width, indicator * countedLanes.length + lane));
        if (lanes.some((sum) => sum > 0))
          found.push({ code: "tallies.counts.overlap", path: ["place"], id, place, above });
      }
    }
  }
  return found;
}
