import type { OpenFamilies } from "./suppressForest.js";
import { type HiddenLane, rangesOf } from "./suppressRanges.js";

/**
 * Hides more where a number that must not be told lies between numbers closer than `width` values: in each family one figure, for
 * what that leaves to be done is found when the family is looked at again.
 * @param secret - Which numbers must not be told.
 * @returns Was anything hidden?
 */
export function protect(open: OpenFamilies, lane: HiddenLane, width: number, secret: Uint8Array): boolean {
  const { from, to, upFrom, upTo } = rangesOf(open, lane);
  // Of the families by the figure they are parts of.
  const touched = new Uint8Array(open.size);
  let hasHidden = false;
  for (let vertex = 0; vertex < open.size; vertex++) {
    if (lane.hidden[vertex] === 0 || secret[vertex] === 0) continue;
    if ((to[vertex] as number) - (from[vertex] as number) + 1 >= width) continue;
    const isToldByParts = (upTo[vertex] as number) - (upFrom[vertex] as number) + 1 < width;
    const part = isToldByParts && touched[vertex] === 0 ? bestOf(lane, open, vertex) : -1;
    const more = part === -1 ? coverFor(open, lane, vertex, touched) : part;
    if (more === -1) continue;
    lane.hidden[more] = 1;
    const above = open.parent[more] as number;
    if (above !== -1) touched[above] = 1;
    hasHidden = true;
  }
  return hasHidden;
}

/** The figure to hide beside this one: a part of the same whole that widens its range most, or else the whole, or what is beside it. */
function coverFor(open: OpenFamilies, lane: HiddenLane, vertex: number, touched: Uint8Array): number {
  const { parent } = open;
  for (let at = vertex; ; at = parent[at] as number) {
    const above = parent[at] as number;
    if (above === -1) return lane.hidden[at] === 0 ? at : -1;
    // What was hidden here in this round is looked at again in the next.
    if (touched[above] === 1) return -1;
    const best = bestOf(lane, open, above);
    if (best !== -1) return best;
    if (lane.hidden[above] === 0) return above;
  }
}

/** The part of a figure, still shown, that widens the range of the others most. */
function bestOf(lane: HiddenLane, { firstPart, partCount }: OpenFamilies, whole: number): number {
  const first = firstPart[whole] as number;
  const end = first + (partCount[whole] as number);
  let best = -1;
  for (let one = first; one < end; one++) {
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
export function hideBlocks({ blocks, firstPart, partCount }: OpenFamilies, hidden: Uint8Array): boolean {
  let hasHidden = false;
  for (const block of blocks) {
    const first = firstPart[block] as number;
    const end = first + (partCount[block] as number);
    let isOpen = hidden[block] === 1;
    for (let part = first; part < end; part++) if (hidden[part] === 1) isOpen = true;
    for (let part = first; isOpen && part < end; part++) {
      if (hidden[part] === 1) continue;
      hidden[part] = 1;
      hasHidden = true;
    }
  }
  return hasHidden;
}
