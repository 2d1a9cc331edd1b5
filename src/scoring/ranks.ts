/** The ranks of scores, and how many units share each; NaN where there is no score. */
export interface Ranks {
  readonly rank: Float64Array;
  readonly tied: Float64Array;
}

/**
 * Competition ranks, the highest first: equal scores share a rank, and as many ranks are left out after them (1, 2, 2, 4).
 * @param keys - Numbers in the order of the scores, equal where the scores are; NaN where there is none.
 */
export function competitionRanks(keys: Float64Array): Ranks {
  const { distinct, placeOf } = distinctKeysOf(keys);
  const sharing = new Float64Array(distinct.length);
  const places = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const place = placeOf(keys[row] as number);
    places[row] = place;
    if (place >= 0) sharing[place] = (sharing[place] as number) + 1;
  }
  const first = new Float64Array(distinct.length);
  let next = 1;
  for (let place = distinct.length - 1; place >= 0; place--) {
    first[place] = next;
    next += sharing[place] as number;
  }
  const rank = new Float64Array(keys.length);
  const tied = new Float64Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const place = places[row] as number;
    rank[row] = place < 0 ? Number.NaN : (first[place] as number);
    tied[row] = place < 0 ? Number.NaN : (sharing[place] as number);
  }
  return { rank, tied };
}

/** Keys in rising order, and where a key stands among them; -1 for NaN. */
interface DistinctKeys {
  readonly distinct: { readonly length: number };
  readonly placeOf: (key: number) => number;
}

/** Rounded scores are whole numbers within a narrow range: each has a place of its own. Others are sorted. */
function distinctKeysOf(keys: Float64Array): DistinctKeys {
  let [least, most, isWhole] = [Infinity, -Infinity, true];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (key < least) least = key;
    if (key > most) most = key;
    if (isWhole && !Number.isInteger(key) && !Number.isNaN(key)) isWhole = false;
  }
  if (most < least) return { distinct: [], placeOf: () => -1 };
  if (isWhole && most - least < 4 * keys.length + 1024) {
    const length = most - least + 1;
    return { distinct: { length }, placeOf: (key) => (Number.isNaN(key) ? -1 : key - least) };
  }
  const distinct = keys.filter((key) => !Number.isNaN(key)).sort();
  return { distinct, placeOf: (key) => (Number.isNaN(key) ? -1 : placeIn(distinct, key)) };
}

/** The first place of a key among sorted ones. */
function placeIn(sorted: Float64Array, key: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
