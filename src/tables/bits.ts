import type { BitPlane } from "./column.js";

/**
 * A plane of zero bits for so many rows.
 * @category Bit planes
 * @since 0.1.0
 * @example
 * ```ts
 * import { bitPlaneOf } from "chumchon/tables";
 * bitPlaneOf(9).length; // => 2
 * ```
 */
export function bitPlaneOf(rows: number): BitPlane {
  return new Uint8Array((rows + 7) >> 3);
}

/**
 * Is the bit of this row set?
 * @category Bit planes
 * @since 0.1.0
 * @example
 * ```ts
 * import { bitAt } from "chumchon/tables";
 * bitAt(Uint8Array.of(0b0000_0100), 2); // => true
 * ```
 */
export function bitAt(plane: BitPlane, row: number): boolean {
  return (((plane[row >> 3] as number) >> (row & 7)) & 1) === 1;
}

/**
 * Sets or clears the bit of this row.
 * @category Bit planes
 * @since 0.1.0
 * @example
 * ```ts
 * import { bitPlaneOf, setBit } from "chumchon/tables";
 * const plane = bitPlaneOf(9);
 * setBit(plane, 8, true);
 * [...plane]; // => [0, 1]
 * ```
 */
export function setBit(plane: BitPlane, row: number, on: boolean): void {
  const mask = 1 << (row & 7);
  plane[row >> 3] = on ? (plane[row >> 3] as number) | mask : (plane[row >> 3] as number) & ~mask;
}

/**
 * How many bits are set from one row up to, and without, another.
 * @category Bit planes
 * @since 0.1.0
 * @example
 * ```ts
 * import { countBits } from "chumchon/tables";
 * countBits(Uint8Array.of(0xff, 0x01), 0, 16); // => 9
 * countBits(Uint8Array.of(0xff, 0x01), 6, 9); // => 3
 * ```
 */
export function countBits(plane: BitPlane, from: number, to: number): number {
  if (to <= from) return 0;
  const [first, last] = [from >> 3, (to - 1) >> 3];
  const head = 0xff << (from & 7);
  const tail = 0xff >> (7 - ((to - 1) & 7));
  if (first === last) return ones((plane[first] as number) & head & tail);
  let count = ones((plane[first] as number) & head & 0xff) + ones((plane[last] as number) & tail);
  let index = first + 1;
  for (; index + 3 < last; index += 4) {
    const word =
      (plane[index] as number) |
      ((plane[index + 1] as number) << 8) |
      ((plane[index + 2] as number) << 16) |
      ((plane[index + 3] as number) << 24);
    count += ones(word);
  }
  for (; index < last; index++) count += ones(plane[index] as number);
  return count;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
