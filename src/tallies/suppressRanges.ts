import type { SuppressTree } from "./suppressTree.js";

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
export function rangesOf({ size, parent, isLeaf }: SuppressTree, lane: HiddenLane): Ranges {
  const { values, least, most, hidden } = lane;
  const [upFrom, upTo] = [new Float64Array(size), new Float64Array(size)];
  const [sumFrom, sumTo, open] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
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
  const [downFrom, downTo] = [new Float64Array(size), new Float64Array(size)];
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

/**
 * Hides more until no number that must not be told lies between numbers closer than `width` values.
 * @param secret - Which numbers must not be told.
 * @param boundsOf - What else is known, where that depends on what is hidden: asked anew each time more was hidden.
 * @returns Was anything hidden?
 */
export function protect(
  tree: SuppressTree,
  given: HiddenLane,
  width: number,
  secret: Uint8Array,
  boundsOf?: () => Pick<HiddenLane, "least" | "most">,
): boolean {
  let hasHidden = false;
  for (;;) {
    const lane = boundsOf === undefined ? given : { ...given, ...boundsOf() };
    const { from, to, upFrom, upTo } = rangesOf(tree, lane);
    const touched = new Set<number>();
    let isDone = true;
    for (let vertex = 0; vertex < tree.size; vertex++) {
      if (lane.hidden[vertex] === 0 || secret[vertex] === 0) continue;
      if ((to[vertex] as number) - (from[vertex] as number) + 1 >= width) continue;
      const isToldByParts = (upTo[vertex] as number) - (upFrom[vertex] as number) + 1 < width;
      const part =
        isToldByParts && !touched.has(vertex) ? bestOf(lane, tree.children[vertex] as readonly number[]) : -1;
      const more = part === -1 ? coverFor(tree, lane, vertex, touched) : part;
      if (more === -1) continue;
      lane.hidden[more] = 1;
      touched.add(tree.parent[more] as number);
      hasHidden = true;
      isDone = false;
    }
    if (isDone) return hasHidden;
  }
}

/** The figure to hide beside this one: a part of the same whole that widens its range most, or else the whole, or what is beside it. */
function coverFor(
  { parent, children }: SuppressTree,
  lane: HiddenLane,
  vertex: number,
  touched: ReadonlySet<number>,
): number {
  for (let at = vertex; ; at = parent[at] as number) {
    const above = parent[at] as number;
    if (above === -1) return lane.hidden[at] === 0 ? at : -1;
    // What was hidden here in this round is looked at again in the next.
    if (touched.has(above)) return -1;
    const best = bestOf(lane, children[above] as readonly number[]);
    if (best !== -1) return best;
    if (lane.hidden[above] === 0) return above;
  }
}

/** The one of these, still shown, that widens the range of the others most. */
function bestOf(lane: HiddenLane, among: readonly number[]): number {
  let best = -1;
  for (const one of among) {
    if (lane.hidden[one] === 1 || gain(lane, one) === 0) continue;
    if (best === -1 || isBetter(lane, one, best)) best = one;
  }
  return best;
}

function isBetter(lane: HiddenLane, one: number, other: number): boolean {
  const difference = gain(lane, one) - gain(lane, other);
  return difference === 0 ? (lane.values[one] as number) < (lane.values[other] as number) : difference > 0;
}

/** Beyond this no figure is better than another, and the smaller one is hidden. */
const mostGain = 16;

/** By how much a range beside it grows: what it has could be theirs, and theirs could be its own. */
function gain({ values, least, most }: HiddenLane, vertex: number): number {
  const value = values[vertex] as number;
  const enough = mostGain;
  return Math.min(enough, value - (least[vertex] as number)) + Math.min(enough, (most[vertex] as number) - value);
}

/**
 * Where nodes share a divided leaf each shows its own part of the same numbers: where anything of such a block is hidden, all that lies
 * in it is.
 * @returns Was anything hidden?
 */
export function hideBlocks({ trunkNodes, children }: SuppressTree, hidden: Uint8Array): boolean {
  let hasHidden = false;
  for (const [vertex, nodes] of trunkNodes.entries()) {
    if (nodes.length < 2) continue;
    const parts = children[vertex] as readonly number[];
    if (hidden[vertex] === 0 && parts.every((part) => hidden[part] === 0)) continue;
    for (const part of parts) {
      if (hidden[part] === 1) continue;
      hidden[part] = 1;
      hasHidden = true;
    }
  }
  return hasHidden;
}

/** Nothing, at every figure. */
export function none({ size }: SuppressTree): Float64Array {
  return new Float64Array(size);
}

/** Any number, at every figure that is not empty for all to see. */
export function boundless({ isEmpty }: SuppressTree): Float64Array {
  return Float64Array.from(isEmpty, (nobody) => (nobody === 1 ? 0 : Number.POSITIVE_INFINITY));
}
