/**
 * The scores of a part in some rows as floats, each with how far the exact score may lie from it. NaN for a value: the part has no
 * score. An infinite error: nothing is known, and a better way must be asked.
 */
export interface Estimates {
  readonly values: Float64Array;
  readonly errors: Float64Array;
}

/** Half of the distance from 1 to the next float: no sum, product or quotient of floats is off by more than this part of itself. */
export const unitRoundoff = 1.1102230246251565e-16;

/** Estimates of whole numbers over one denominator: one division each. */
export function fillFromLane({ values, errors }: Estimates, numerators: Float64Array, denominator: number): void {
  for (let place = 0; place < numerators.length; place++) {
    const value = (numerators[place] as number) / denominator;
    values[place] = value;
    errors[place] = unitRoundoff * Math.abs(value);
  }
}
