import type { WordPlanes } from "./countPlanes.js";

/** Rows of outcomes with all columns of a row side by side, two bits each: a row is fetched at once, in whatever order. */
export interface RowWords {
  /** Puts rows of planes, from the first bit on, in their places: `into` is a multiple of 32. */
  store(columns: readonly WordPlanes[], into: number, rows: number): void;
  /** Brings some rows into planes, in the order given. */
  load(columns: readonly WordPlanes[], order: Int32Array, from: number, to: number): void;
}

/**
 * Room for rows.
 * @param columns - How many columns they have.
 * @param rows - The most rows.
 */
export function createRowWords(columns: number, rows: number): RowWords {
  const width = (columns + 15) >> 4;
  const words = new Int32Array(((rows + 31) & ~31) * width);
  const square = new Int32Array(32);
  return {
    store(planes, into, count) {
      for (let word = 0; word << 5 < count; word++)
        for (let part = 0; part < width; part++) {
          for (let index = 0; index < 16; index++) {
            const plane = planes[part * 16 + index];
            square[2 * index] = plane === undefined ? 0 : (plane.low[word] as number);
            square[2 * index + 1] = plane === undefined ? 0 : (plane.high[word] as number);
          }
          turn(square);
          let at = (into + (word << 5)) * width + part;
          for (let row = 0; row < 32; row++, at += width) words[at] = square[row] as number;
        }
    },
    load(planes, order, from, to) {
      for (let first = from; first < to; first += 32) {
        const word = (first - from) >> 5;
        for (let part = 0; part < width; part++) {
          for (let row = 0; row < 32; row++)
            square[row] = first + row < to ? (words[(order[first + row] as number) * width + part] as number) : 0;
          turn(square);
          const end = Math.min(16, columns - part * 16);
          for (let index = 0; index < end; index++) {
            const { low, high } = planes[part * 16 + index] as WordPlanes;
            low[word] = square[2 * index] as number;
            high[word] = square[2 * index + 1] as number;
          }
        }
      }
    },
  };
}

/** Turns a square of 32 words of 32 bits about its diagonal, by halves, quarters and so on. */
function turn(square: Int32Array): void {
  let mask = 0xffff;
  for (let step = 16; step > 0; step >>= 1, mask ^= mask << step)
    for (let row = 0; row < 32; row = (row + step + 1) & ~step) {
      const swapped = (((square[row] as number) >>> step) ^ (square[row + step] as number)) & mask;
      square[row + step] = (square[row + step] as number) ^ swapped;
      square[row] = (square[row] as number) ^ (swapped << step);
    }
}
