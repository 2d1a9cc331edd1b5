/** Letters as the low seven bits of their units: Thai from 1 to 78, small Latin from 97 to 122, so the two never meet. */
export function letterOf(unit: number): number {
  return unit & 127;
}

/** How many letters a pattern may have: one bit each. */
export const longestPattern = 31;

/** For each letter the places at which it stands in a pattern, a bit each. */
export function fillPattern(masks: Int32Array, offset: number, key: string): void {
  masks.fill(0, offset, offset + 128);
  for (let at = 0; at < key.length; at++) {
    const entry = offset + letterOf(key.charCodeAt(at));
    masks[entry] = (masks[entry] as number) | (1 << at);
  }
}

/**
 * How many letters must be put in, left out, changed, or swapped with the next to make a name of a pattern: the distance of
 * optimal string alignment, all cells of a column at once in the bits of a whole number (Hyyrö 2003, after Myers 1999).
 * Where it is more than `most`, some number above that is given.
 */
export function letterDistance(
  masks: Int32Array,
  offset: number,
  length: number,
  letters: Uint8Array,
  from: number,
  to: number,
  most: number,
): number {
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  for (let at = from; at < to; at++) {
    const equal = masks[offset + (letters[at] as number)] as number;
    const swapped = ((~diagonal & equal) << 1) & before;
    diagonal = ((((equal & up) + up) | 0) ^ up) | equal | down | swapped;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & last) !== 0) distance += 1;
    if ((left & last) !== 0) distance -= 1;
    // Each letter still to come can bring the two one nearer at most.
    if (distance - (to - at - 1) > most) return distance;
    const next = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | next);
    down = next & diagonal;
    before = equal;
  }
  return distance;
}
