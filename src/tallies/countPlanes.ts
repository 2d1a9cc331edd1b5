/** Outcomes of a column as two planes of words: the low and the high bit of the outcome's number, 32 rows in a word. */
export interface WordPlanes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Neighbouring rows of one place: where each run begins and ends in the planes. */
export interface Runs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many there are. */
  count: number;
}

/**
 * Counts the outcomes of a column in each run: four numbers at `lane` of the run's row of `counts`.
 * @remarks 32 rows at a time. The ones of the low plane, the high plane and both are counted together in the bytes of a word,
 * which hold those of 31 words; what is in both is missing, and what is in none passes.
 */
export function countPlanes(
  { low, high }: WordPlanes,
  runs: Runs,
  counts: Int32Array,
  width: number,
  lane: number,
): void {
  const { from, to, count } = runs;
  for (let run = 0; run < count; run++) {
    const end = to[run] as number;
    let start = from[run] as number;
    const at = run * width + lane;
    let ofLow = 0;
    let ofHigh = 0;
    let ofBoth = 0;
    const length = end - start;
    while (start < end) {
      // The bytes of a word hold the ones of 31 words.
      const until = Math.min(end, ((start >> 5) + wordsAtOnce) << 5);
      const last = (until - 1) >> 5;
      let word = start >> 5;
      const tail = -1 >>> (31 - ((until - 1) & 31));
      const head = word === last ? (-1 << (start & 31)) & tail : -1 << (start & 31);
      let a = (low[word] as number) & head;
      let b = (high[word] as number) & head;
      let inLow = onesByByte(a);
      let inHigh = onesByByte(b);
      let inBoth = onesByByte(a & b);
      if (word < last) {
        for (word++; word < last; word++) {
          a = low[word] as number;
          b = high[word] as number;
          inLow += onesByByte(a);
          inHigh += onesByByte(b);
          inBoth += onesByByte(a & b);
        }
        a = (low[last] as number) & tail;
        b = (high[last] as number) & tail;
        inLow += onesByByte(a);
        inHigh += onesByByte(b);
        inBoth += onesByByte(a & b);
      }
      ofLow += sumOfBytes(inLow);
      ofHigh += sumOfBytes(inHigh);
      ofBoth += sumOfBytes(inBoth);
      start = until;
    }
    counts[at] = length - ofLow - ofHigh + ofBoth;
    counts[at + 1] = ofLow - ofBoth;
    counts[at + 2] = ofHigh - ofBoth;
    counts[at + 3] = ofBoth;
  }
}

/** How many words are counted before their bytes are added up. */
const wordsAtOnce = 31;

/** How many bits are set in each byte of a word. */
function onesByByte(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (fours + (fours >>> 4)) & 0x0f0f0f0f;
}

function sumOfBytes(word: number): number {
  const halves = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (halves & 0xffff) + (halves >>> 16);
}
