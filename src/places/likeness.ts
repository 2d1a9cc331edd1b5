import type { Address } from "./address.js";
import { letterOf } from "./letterDistance.js";
import { type NameTable, type PairIndex, pairOf, pairs } from "./nameTable.js";

/** How like the names of some places an address is, by the pairs of letters they share; used for one address after another. */
export interface Likeness {
  /** The places of these names that share a pair of letters with the address; forgets those of the address before. */
  measure(address: Address): readonly number[];
  /** How like the names of a place the address measured last is; 0 for one that shares nothing. */
  of(place: number): number;
}

/** Measures likeness over the names of one index: those of provinces and districts, or those of subdistricts. */
export function createLikeness({ names, pairCounts, heights }: NameTable, index: PairIndex): Likeness {
  const shared = new Uint8Array(names.length);
  const touched = new Int32Array(names.length);
  const likeness = new Float32Array(heights.length);
  const seen = new Uint8Array(pairs);
  let places: number[] = [];
  return {
    measure(address) {
      for (const place of places) likeness[place] = 0;
      places = [];
      let count = 0;
      for (const pair of pairsOf(address, seen)) {
        seen[pair] = 0;
        const end = index.starts[pair + 1] as number;
        for (let at = index.starts[pair] as number; at < end; at++) {
          const name = index.names[at] as number;
          if (shared[name] === 0) touched[count++] = name;
          shared[name] = (shared[name] as number) + 1;
        }
      }
      for (let nth = 0; nth < count; nth++) {
        const name = touched[nth] as number;
        const { position } = names[name] as NameTable["names"][number];
        const common = shared[name] as number;
        const like = (common * common) / (pairCounts[name] as number);
        if (likeness[position] === 0) places.push(position);
        if (like > (likeness[position] as number)) likeness[position] = like;
        shared[name] = 0;
      }
      return places;
    },
    of: (place) => likeness[place] as number,
  };
}

/** The different pairs of letters of an address, those across the words of one name included. */
function pairsOf({ words }: Address, seen: Uint8Array): readonly number[] {
  const found: number[] = [];
  let last = 0;
  for (const { key, use, fenced } of words) {
    if (fenced || use === "other") last = 0;
    if (use === "other") continue;
    for (let at = 0; at < key.length; at++) {
      const letter = letterOf(key.charCodeAt(at));
      const pair = pairOf(last, letter);
      if (last !== 0 && seen[pair] === 0) {
        seen[pair] = 1;
        found.push(pair);
      }
      last = letter;
    }
  }
  return found;
}

/** The places with the greatest values, the greatest first; of equal ones the first. */
export function greatest(places: readonly number[], worth: (place: number) => number, most: number): readonly number[] {
  const best: number[] = [];
  const values: number[] = [];
  for (const place of places) {
    const value = worth(place);
    if (value === 0 || (best.length === most && value <= (values[most - 1] as number))) continue;
    let at = best.length === most ? most - 1 : best.length;
    for (; at > 0 && value > (values[at - 1] as number); at--) {
      best[at] = best[at - 1] as number;
      values[at] = values[at - 1] as number;
    }
    best[at] = place;
    values[at] = value;
  }
  return best;
}
