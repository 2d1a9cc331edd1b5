/**
 * A figure that climbs: how the values of a column come together. Sums, least and greatest are the same however the rows
 * are split; means, ranks and quantiles are not, and cannot be asked for.
 * @category Roll-up
 * @since 0.1.0
 */
export type Lane =
  | {
      /** Adds the values, or keeps the least or the greatest. */
      readonly kind: "sum" | "min" | "max";
      /** The column of whole or scaled decimal numbers. */
      readonly column: string;
    }
  | {
      /** Counts rows. */
      readonly kind: "count";
      /** A column of flags or choices; absent to count all rows. */
      readonly column?: string;
      /** Which choice to count; for a flag, yes is counted. */
      readonly choice?: string;
    };

/**
 * The figures to roll up, by name.
 * @category Roll-up
 * @since 0.1.0
 */
export interface Lanes {
  /** How the figure of this name comes together. */
  readonly [name: string]: Lane;
}
