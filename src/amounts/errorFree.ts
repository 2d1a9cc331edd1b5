/*
 * Transformations without error: what the rounding of one sum or product of floats has lost is itself a float, and is found
 * by sums and products alone. IEEE 754 fixes each of them to the last bit, so every machine finds the same.
 */

/** Half of the distance from 1 to the next float: no sum, product or quotient of floats is off by more than this part of itself. */
export const unitRoundoff = 1.1102230246251565e-16;

/** What the rounded sum of two floats has lost: sum + this = left + right, exactly (Knuth 1969, two-sum). */
export function sumError(left: number, right: number, sum: number): number {
  const rightPart = sum - left;
  return left - (sum - rightPart) + (right - rightPart);
}

/** The same where the left is not nearer to zero than the right, or is zero (Dekker 1971, fast two-sum). */
export function quickSumError(left: number, right: number, sum: number): number {
  return right - (sum - left);
}

/**
 * What the rounded product of two floats has lost: product + this = left × right, exactly (Dekker 1971, by the splitting of
 * Veltkamp 1968, for JavaScript has no fused multiply-add). Holds while both are below 2^996 and the product, where it is not
 * zero, lies between 2^-968 and 2^1021.
 */
export function productError(left: number, right: number, product: number): number {
  const leftHigh = upperHalf(left);
  const leftLow = left - leftHigh;
  const rightHigh = upperHalf(right);
  const rightLow = right - rightHigh;
  return leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
}

/** The upper 26 bits of a float; what is left has 26 at most, so that products of halves are exact. */
function upperHalf(value: number): number {
  const shifted = value * 134217729;
  return shifted - (shifted - value);
}
