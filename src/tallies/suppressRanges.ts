import type { Forest } from "./suppressForest.js";

/** What of a lane is hidden, and what else is known of it. */
export interface HiddenLane {
  /** The numbers. */
  readonly values: Float64Array;
  /** What a hidden number is at least, and at most, whatever its neighbours are. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Is it hidden? */
  readonly hidden: Uint8Array;
}

/** Between which numbers each figure is known to lie. */
export interface Ranges {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The same by its parts alone. */
  readonly upFrom: Float64Array;
  readonly upTo: Float64Array;
}

/**
 * Works out between which numbers each figure must lie for one who knows all that is shown: first upwards, from the parts of each,
 * then downwards, from what it is a part of and the other parts. In a tree that is all there is to know.
 */
export function rangesOf({ size, parent, isLeaf, pool }: Forest, lane: HiddenLane): Ranges {
  const { values, least, most, hidden } = lane;
  const lanes = (): Float64Array => pool?.take(size) ?? new Float64Array(size);
  const [upFrom, upTo, sumFrom, sumTo, open] = [lanes(), lanes(), lanes(), lanes(), lanes()];
  for (let vertex = 0; vertex < size; vertex++) {
    const isHidden = hidden[vertex] === 1;
    let from = (isHidden ? least : values)[vertex] as number;
    let to = (isHidden ? most : values)[vertex] as number;
    if (isHidden && isLeaf[vertex] === 0) {
      from = Math.max(from, sumFrom[vertex] as number);
      if (open[vertex] === 0) to = Math.min(to, sumTo[vertex] as number);
    }
    upFrom[vertex] = from;
    upTo[vertex] = to;
    const above = parent[vertex] as number;
    if (above === -1) continue;
    sumFrom[above] = (sumFrom[above] as number) + from;
    if (to === Number.POSITIVE_INFINITY) open[above] = (open[above] as number) + 1;
    else sumTo[above] = (sumTo[above] as number) + to;
  }
  const [downFrom, downTo] = [lanes(), lanes()];
  for (let vertex = size - 1; vertex >= 0; vertex--) {
    const isHidden = hidden[vertex] === 1;
    let from = (isHidden ? least : values)[vertex] as number;
    let to = (isHidden ? most : values)[vertex] as number;
    const above = parent[vertex] as number;
    if (isHidden && above !== -1) {
      const isOpen = upTo[vertex] === Number.POSITIVE_INFINITY ? 1 : 0;
      const others = (sumTo[above] as number) - (isOpen === 1 ? 0 : (upTo[vertex] as number));
      if ((open[above] as number) === isOpen) from = Math.max(from, (downFrom[above] as number) - others);
      to = Math.min(to, (downTo[above] as number) - ((sumFrom[above] as number) - (upFrom[vertex] as number)));
    }
    downFrom[vertex] = Math.max(from, upFrom[vertex] as number);
    downTo[vertex] = Math.min(to, upTo[vertex] as number);
  }
  return { from: downFrom, to: downTo, upFrom, upTo };
}

/** Nothing, at every figure. */
export function none({ size, pool }: Forest): Float64Array {
  return pool?.take(size) ?? new Float64Array(size);
}

/** Any number, at every figure that is not empty for all to see. */
export function boundless({ isEmpty, size, pool }: Forest): Float64Array {
  const most = (pool?.take(size) ?? new Float64Array(size)).fill(Number.POSITIVE_INFINITY);
  for (let vertex = 0; vertex < isEmpty.length; vertex++) if (isEmpty[vertex] === 1) most[vertex] = 0;
  return most;
}
