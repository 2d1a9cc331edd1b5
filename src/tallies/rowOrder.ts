/**
 * Tells in which order so many rows are best counted, so that those of one place stand together.
 * @returns The rows, counted from the first; nothing where their own order is as good, or where something may be wrong with one of them.
 */
export type RowOrder = (from: number, to: number) => Int32Array | undefined;

/** From how many rows of a place on it pays to bring them together. */
const worthwhile = 4;

/**
 * Sorts rows by place.
 * @param codes - For each row the number of its place.
 * @param places - How many places there are.
 * @param rowOf - The row of the sums of a place, −1 where it is unknown. It is asked in the order of the rows, which numbers new places.
 */
export function createRowOrder(codes: Int32Array, places: number, rowOf: (code: number) => number): RowOrder {
  let order = new Int32Array(0);
  return (from, to) => {
    if (to - from < worthwhile * places || !isScattered(codes, from, to)) return undefined;
    const ends = new Int32Array(places);
    for (let row = from; row < to; row++) {
      const code = codes[row] as number;
      if (code < 0 || (ends[code] === 0 && rowOf(code) === -1)) return undefined;
      ends[code] = (ends[code] as number) + 1;
    }
    let end = 0;
    for (let code = 0; code < places; code++) {
      end += ends[code] as number;
      ends[code] = end - (ends[code] as number);
    }
    if (order.length < to - from) order = new Int32Array(to - from);
    for (let row = from; row < to; row++) {
      const code = codes[row] as number;
      const at = ends[code] as number;
      order[at] = row - from;
      ends[code] = at + 1;
    }
    return order;
  };
}

/** Does at least every second row go elsewhere than the one before? */
function isScattered(codes: Int32Array, from: number, to: number): boolean {
  let changes = 0;
  for (let row = from + 1; row < to; row++) changes += Number(codes[row] !== codes[row - 1]);
  return 2 * changes > to - from;
}
