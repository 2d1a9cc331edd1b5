import { rowsInOrder } from "./rowsInOrder.js";

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
  const span = spanOf(keys);
  const ranks = { rank: new Float64Array(keys.length), tied: new Float64Array(keys.length) };
  if (span === undefined) rankInOrder(ranks, keys);
  else rankByCounting(ranks, keys, span);
  return ranks;
}

/** The least key, and how many whole numbers lie from it to the greatest. */
interface Span {
  readonly least: number;
  readonly length: number;
}

/** The span of keys that are whole numbers within a narrow range, as rounded scores are; none of others. */
function spanOf(keys: Float64Array): Span | undefined {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (key < least) least = key;
    if (key > most) most = key;
    if (!Number.isInteger(key) && !Number.isNaN(key)) return undefined;
  }
  if (most < least) return { least: 0, length: 0 };
  return most - least < 4 * keys.length + 1024 ? { least, length: most - least + 1 } : undefined;
}

/** Each key has a place of its own. */
function rankByCounting({ rank, tied }: Ranks, keys: Float64Array, { least, length }: Span): void {
  const sharing = new Float64Array(length);
  for (let row = 0; row < keys.length; row++) {
    const place = (keys[row] as number) - least;
    if (!Number.isNaN(place)) sharing[place] = (sharing[place] as number) + 1;
  }
  const first = new Float64Array(length);
  let next = 1;
  for (let place = length - 1; place >= 0; place--) {
    first[place] = next;
    next += sharing[place] as number;
  }
  for (let row = 0; row < keys.length; row++) {
    const place = (keys[row] as number) - least;
    rank[row] = Number.isNaN(place) ? Number.NaN : (first[place] as number);
    tied[row] = Number.isNaN(place) ? Number.NaN : (sharing[place] as number);
  }
}

/** Rows in the order of their keys fall into runs of equal ones. */
function rankInOrder({ rank, tied }: Ranks, keys: Float64Array): void {
  rank.fill(Number.NaN);
  tied.fill(Number.NaN);
  const order = rowsInOrder(keys);
  for (let end = order.length; end > 0; ) {
    const key = keys[order[end - 1] as number] as number;
    let start = end - 1;
    while (start > 0 && keys[order[start - 1] as number] === key) start -= 1;
    for (let place = start; place < end; place++) {
      rank[order[place] as number] = order.length - end + 1;
      tied[order[place] as number] = end - start;
    }
    end = start;
  }
}
