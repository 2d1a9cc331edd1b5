/** Sums of some places: whole numbers below 2^32 while they are, and doubles once one is not. */
export type Page = Uint32Array | Float64Array;

/** How many places stand on one page. */
export const rowsOfPage = 256;

/** The most a page of 32 bits holds. */
const mostNarrow = 0xffff_ffff;

/**
 * Sums by row and lane, in pages: nothing is ever copied to grow, and what is frozen is shared until it changes.
 */
export interface PagedSums {
  /** How many lanes a row has. */
  readonly width: number;
  /** Says that so much more may be added to any one sum without asking. */
  expect(more: number): void;
  /** The page of a row, to be written to; `offsetOf` says where the row begins on it. */
  pageOf(row: number): Page;
  /** Adds to one sum, which may become large. */
  add(row: number, lane: number, count: number): void;
  /** The pages as they are now; they change no more. Pages of rows that were never written to are wanting. */
  freeze(): readonly (Page | undefined)[];
}

/** Where a row begins on its page. */
export function offsetOf(row: number, width: number): number {
  return (row & (rowsOfPage - 1)) * width;
}

/** Empty sums of so many lanes. */
export function createPagedSums(width: number): PagedSums {
  const pages: (Page | undefined)[] = [];
  const isShared: boolean[] = [];
  let isWide = false;
  // No sum is above this.
  let most = 0;
  const widen = (): void => {
    isWide = true;
    for (const [index, page] of pages.entries()) if (page !== undefined) pages[index] = Float64Array.from(page);
    isShared.fill(false);
  };
  const pageOf = (row: number): Page => {
    const index = Math.floor(row / rowsOfPage);
    const page = pages[index];
    if (page !== undefined && isShared[index] === false) return page;
    const length = rowsOfPage * width;
    const fresh = page?.slice() ?? (isWide ? new Float64Array(length) : new Uint32Array(length));
    while (pages.length < index) isShared[pages.push(undefined) - 1] = false;
    pages[index] = fresh;
    isShared[index] = false;
    return fresh;
  };
  return {
    width,
    expect(more) {
      most += more;
      if (most > mostNarrow && !isWide) widen();
    },
    pageOf,
    add(row, lane, count) {
      const at = offsetOf(row, width) + lane;
      const sum = (pageOf(row)[at] as number) + count;
      most = Math.max(most, sum);
      if (sum > mostNarrow && !isWide) widen();
      pageOf(row)[at] = sum;
    },
    freeze() {
      isShared.fill(true);
      return pages.slice();
    },
  };
}

/** One lane of frozen sums, added to what is there. */
export function addLane(to: Float64Array, pages: readonly (Page | undefined)[], width: number, lane: number): void {
  for (let index = 0; index < pages.length; index++) {
    const page = pages[index];
    if (page === undefined) continue;
    const first = index * rowsOfPage;
    const end = Math.min(to.length, first + rowsOfPage);
    for (let row = first, at = lane; row < end; row++, at += width)
      to[row] = (to[row] as number) + (page[at] as number);
  }
}
