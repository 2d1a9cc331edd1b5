/** Sums that a mean is made of, one for each row; kept for the next node. */
export interface Sums {
  /** The weights of the parts that count. */
  readonly weights: Float64Array;
  /** The weighted sum of their scores, or of the logarithms or powers of these. */
  readonly sums: Float64Array;
  /** How far that sum may be off for what its terms are off. */
  readonly errors: Float64Array;
  /** The weighted sum of the terms without their signs, for what the adding itself may be off. */
  readonly sizes: Float64Array;
}

/** Room for so many rows. */
export function sumsOf(rows: number): Sums {
  const column = (): Float64Array => new Float64Array(rows);
  return { weights: column(), sums: column(), errors: column(), sizes: column() };
}
