import type { Axis } from "../places/index.js";
import type { TalliesProblem } from "./problems.js";

/** Which places were given as counts: each once for an indicator, and none together with a place that holds it. */
export interface CountedPlaces {
  /** Notes a place and indicator; false where it was given before. */
  take(place: string, indicator: number): boolean;
  /** What was noted. */
  pairs(): readonly (readonly [place: string, indicator: number])[];
  /** Places that were counted as well as one that holds them: their counts are in that one's twice. */
  overlaps(): readonly TalliesProblem[];
}

/** Nothing counted yet. */
export function createCountedPlaces(indicators: readonly string[], axis: Axis): CountedPlaces {
  const taken = new Map<string, Set<number>>();
  return {
    take(place, indicator) {
      const known = taken.get(place) ?? new Set();
      taken.set(place, known);
      if (known.has(indicator)) return false;
      known.add(indicator);
      return true;
    },
    pairs: () => [...taken].flatMap(([place, of]) => [...of].map((indicator) => [place, indicator] as const)),
    overlaps: () =>
      [...taken].flatMap(([place, of]) =>
        holdersOf(axis, place).flatMap((above) =>
          [...of].flatMap((indicator): readonly TalliesProblem[] =>
            taken.get(above)?.has(indicator) === true
              ? [{ code: "tallies.counts.overlap", path: ["place"], id: indicators[indicator] as string, place, above }]
              : [],
          ),
        ),
      ),
  };
}

/** The problem of a place that was given before. */
export function twice(place: string, indicator: string): TalliesProblem {
  return { code: "tallies.counts.twice", path: ["place"], id: indicator, place };
}

/** The nodes a place lies in; of a divided leaf those of its first part, for what holds all of it holds that. */
function holdersOf(axis: Axis, place: string): readonly string[] {
  const landing = axis.landings.get(place);
  if (landing === undefined) return [];
  const start = landing.kind === "divided" ? (landing.nodes[0] as number) : landing.node;
  const holders: string[] = [];
  for (let node = start; node !== -1; node = axis.parent[node] as number) holders.push(axis.nodes[node] as string);
  return holders.filter((id) => id !== place);
}
