import type { Page } from "./pagedSums.js";

/** Outcomes of a column as two planes of words: the low and the high bit of the outcome's number, 32 rows in a word. */
export interface WordPlanes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The most words a run is in: the bytes of a word hold what is counted of so many. */
export const wordsOfRun = 31;

/** Neighbouring rows of one place, at most `wordsOfRun` words of them, and where their sums stand. */
export interface Runs {
  /** The words of the first and of the last row. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The bits of the first word, and those of the last one; none of a last that is the first. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly lengths: Int32Array;
  readonly pages: Page[];
  /** Where the sums begin on the page. */
  readonly offsets: Int32Array;
  /** How many there are. */
  count: number;
}

/** Room for so many runs. */
export function createRuns(most: number): Runs {
  const blank = (): Int32Array => new Int32Array(most);
  return {
    firsts: blank(),
    lasts: blank(),
    heads: blank(),
    tails: blank(),
    lengths: blank(),
    pages: [],
    offsets: blank(),
    count: 0,
  };
}

/** Notes the rows from one up to another, of at most `wordsOfRun` words. */
export function pushRun(runs: Runs, from: number, to: number, page: Page, offset: number): void {
  const run = runs.count++;
  const [first, last] = [from >> 5, (to - 1) >> 5];
  const [head, tail] = [-1 << (from & 31), -1 >>> (31 - ((to - 1) & 31))];
  runs.firsts[run] = first;
  runs.lasts[run] = last;
  runs.heads[run] = first === last ? head & tail : head;
  runs.tails[run] = first === last ? 0 : tail;
  runs.lengths[run] = to - from;
  runs.pages[run] = page;
  runs.offsets[run] = offset;
}

/**
 * Counts the outcomes of a column in each run, and adds four numbers at each of some lanes of the run's sums.
 * @remarks 32 rows at a time, two words added to what is left of those before: a bit that is left stands for one row, a bit
 * carried for two. The ones of the low plane, the high plane and both are counted; what is in both is missing, and what is in
 * none passes.
 * @param origin - The word that the words of runs are counted from.
 */
export function countPlanes({ low, high }: WordPlanes, origin: number, runs: Runs, lanes: Int32Array): void {
  const { firsts, lasts, heads, tails, lengths, pages, offsets, count } = runs;
  for (let run = 0; run < count; run++) {
    let word = origin + (firsts[run] as number);
    const last = origin + (lasts[run] as number);
    const head = heads[run] as number;
    const tail = tails[run] as number;
    let leftLow = (low[word] as number) & head;
    let leftHigh = (high[word] as number) & head;
    let leftBoth = leftLow & leftHigh;
    let twosLow = 0;
    let twosHigh = 0;
    let twosBoth = 0;
    let a = (low[last] as number) & tail;
    let b = (high[last] as number) & tail;
    for (word++; ; word++) {
      let c = 0;
      let d = 0;
      if (word < last) {
        c = low[word] as number;
        d = high[word] as number;
      }
      const ab = a & b;
      const cd = c & d;
      let odd = leftLow ^ a;
      twosLow += onesByByte((leftLow & a) | (odd & c));
      leftLow = odd ^ c;
      odd = leftHigh ^ b;
      twosHigh += onesByByte((leftHigh & b) | (odd & d));
      leftHigh = odd ^ d;
      odd = leftBoth ^ ab;
      twosBoth += onesByByte((leftBoth & ab) | (odd & cd));
      leftBoth = odd ^ cd;
      if (++word >= last) break;
      a = low[word] as number;
      b = high[word] as number;
    }
    const ofLow = sumOfBytes(2 * twosLow + onesByByte(leftLow));
    const ofHigh = sumOfBytes(2 * twosHigh + onesByByte(leftHigh));
    const ofBoth = sumOfBytes(2 * twosBoth + onesByByte(leftBoth));
    const page = pages[run] as Page;
    const passing = (lengths[run] as number) - ofLow - ofHigh + ofBoth;
    for (let lane = 0; lane < lanes.length; lane++) {
      const at = (offsets[run] as number) + (lanes[lane] as number);
      page[at] = (page[at] as number) + passing;
      page[at + 1] = (page[at + 1] as number) + (ofLow - ofBoth);
      page[at + 2] = (page[at + 2] as number) + (ofHigh - ofBoth);
      page[at + 3] = (page[at + 3] as number) + ofBoth;
    }
  }
}

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
