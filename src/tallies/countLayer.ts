import type { Axis } from "../places/index.js";
import type { CountsEntry } from "./countsEntry.js";
import { createPagedSums, offsetOf, type PagedSums } from "./pagedSums.js";
import { countedLanes } from "./tallyShape.js";

/** What tables of counts gave, apart from rows and records, so that a total can be taken out again. */
export interface CountLayer {
  /** The sums, four lanes for each indicator. */
  readonly sums: PagedSums;
  /** Was this place given for this indicator? */
  has(row: number, indicator: number): boolean;
  /** Notes a place and indicator; false where it was given before. */
  take(row: number, indicator: number): boolean;
  /** Adds the counts of an entry. */
  add(row: number, entry: CountsEntry): void;
  /** In bits, for so many places, the indicators each was given for. */
  bits(places: number): Uint32Array;
}

/** How many words the indicators of a place take. */
export function wordsFor(indicators: number): number {
  return (indicators + 31) >> 5;
}

/** No counts yet. */
export function createCountLayer(indicators: number): CountLayer {
  const sums = createPagedSums(indicators * countedLanes.length);
  const words = wordsFor(indicators);
  let taken = new Uint32Array(words * 16);
  const has = (row: number, indicator: number): boolean =>
    (((taken[row * words + (indicator >> 5)] ?? 0) >>> (indicator & 31)) & 1) === 1;
  return {
    sums,
    has,
    take(row, indicator) {
      if (has(row, indicator)) return false;
      while ((row + 1) * words > taken.length) {
        const larger = new Uint32Array(taken.length * 2);
        larger.set(taken);
        taken = larger;
      }
      const at = row * words + (indicator >> 5);
      taken[at] = (taken[at] as number) | (1 << (indicator & 31));
      return true;
    },
    add(row, { indicator, counts }) {
      for (let lane = 0; lane < countedLanes.length; lane++)
        if (counts[lane] !== 0) sums.add(row, indicator * countedLanes.length + lane, counts[lane] as number);
    },
    bits(places) {
      const bits = new Uint32Array(places * words);
      bits.set(taken.subarray(0, bits.length));
      return bits;
    },
  };
}

/** The nodes a place lies in; of a divided leaf those of its first part, for what holds all of it holds that. */
export function holdersOf(axis: Axis, place: string): readonly string[] {
  const landing = axis.landings.get(place);
  if (landing === undefined) return [];
  const start = landing.kind === "divided" ? (landing.nodes[0] as number) : landing.node;
  const holders: string[] = [];
  for (let node = start; node !== -1; node = axis.parent[node] as number) holders.push(axis.nodes[node] as string);
  return holders.filter((id) => id !== place);
}

/** One sum of frozen pages. */
export function sumAt(
  pages: readonly (Uint32Array | Float64Array | undefined)[],
  row: number,
  width: number,
  lane: number,
): number {
  return pages[row >> 8]?.[offsetOf(row, width) + lane] ?? 0;
}
