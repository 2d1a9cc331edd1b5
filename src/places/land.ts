import type { LandedRows } from "./landedRows.js";

/** Four figures, which a pass carries together: they share its look-ups, and keep the processor busy between them. */
export type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** Up to four figures as four, with this one in the place of what is wanting. */
export function fourOf(given: readonly Float64Array[], wanting: Float64Array): Four {
  return [given[0] ?? wanting, given[1] ?? wanting, given[2] ?? wanting, given[3] ?? wanting];
}

/**
 * Adds the rows of four columns to their slots, and gives the four sums of magnitudes.
 * @remarks Those only ever grow: where one has not left the whole numbers below 2^53, no sum of any part of the rows has,
 * in whatever order they were added. So adding run by run or row by row gives the same bits.
 */
export function land({ slots, ends }: LandedRows, columns: Four, totals: Four): readonly number[] {
  return ends === undefined ? landRows(slots, columns, totals) : landRuns(slots, ends, columns, totals);
}

function landRows(slots: Int32Array, [a, b, c, d]: Four, [toA, toB, toC, toD]: Four): readonly number[] {
  let sizeA = 0;
  let sizeB = 0;
  let sizeC = 0;
  let sizeD = 0;
  for (let row = 0; row < slots.length; row++) {
    const slot = slots[row] as number;
    const ofA = a[row] as number;
    const ofB = b[row] as number;
    const ofC = c[row] as number;
    const ofD = d[row] as number;
    toA[slot] = (toA[slot] as number) + ofA;
    toB[slot] = (toB[slot] as number) + ofB;
    toC[slot] = (toC[slot] as number) + ofC;
    toD[slot] = (toD[slot] as number) + ofD;
    sizeA += Math.abs(ofA);
    sizeB += Math.abs(ofB);
    sizeC += Math.abs(ofC);
    sizeD += Math.abs(ofD);
  }
  return [sizeA, sizeB, sizeC, sizeD];
}

function landRuns(
  slots: Int32Array,
  ends: Int32Array,
  [a, b, c, d]: Four,
  [toA, toB, toC, toD]: Four,
): readonly number[] {
  let sizeA = 0;
  let sizeB = 0;
  let sizeC = 0;
  let sizeD = 0;
  let row = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] as number;
    const slot = slots[row] as number;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (; row < end; row++) {
      const ofA = a[row] as number;
      const ofB = b[row] as number;
      const ofC = c[row] as number;
      const ofD = d[row] as number;
      sumA += ofA;
      sumB += ofB;
      sumC += ofC;
      sumD += ofD;
      sizeA += Math.abs(ofA);
      sizeB += Math.abs(ofB);
      sizeC += Math.abs(ofC);
      sizeD += Math.abs(ofD);
    }
    toA[slot] = (toA[slot] as number) + sumA;
    toB[slot] = (toB[slot] as number) + sumB;
    toC[slot] = (toC[slot] as number) + sumC;
    toD[slot] = (toD[slot] as number) + sumD;
  }
  return [sizeA, sizeB, sizeC, sizeD];
}
