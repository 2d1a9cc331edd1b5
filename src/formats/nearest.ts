const mostCandidates = 200;
const mostLength = 40;

/**
 * The candidate that looks most like one of the wanted keys, where at most four in ten characters differ: near enough
 * for a slip of the pen, too far for a cell of data that stands where a heading should.
 */
export function nearestOf(
  wanted: readonly string[],
  candidates: readonly string[],
  keyOf: (text: string) => string,
): string | undefined {
  let best: { readonly candidate: string; readonly share: number } | undefined;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const key = keyOf(candidate.slice(0, 4 * mostLength)).slice(0, mostLength);
    for (const text of wanted) {
      const other = text.slice(0, mostLength);
      const share = editsBetween(key, other) / Math.max(1, key.length, other.length);
      if (share <= 0.4 && (best === undefined || share < best.share)) best = { candidate, share };
    }
  }
  return best?.candidate.slice(0, mostLength);
}

/** Levenshtein's distance: insertions, deletions and substitutions. */
function editsBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const here = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      here.push(
        Math.min((above[column] as number) + 1, (here[column - 1] as number) + 1, (above[column - 1] as number) + same),
      );
    }
    above = here;
  }
  return above[right.length] as number;
}
