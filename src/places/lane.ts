/**
 * A figure that climbs: how the values of a column come together. Sums, least and greatest are the same however the rows
 * are split; means, ranks and quantiles are not, and cannot be asked for.
 * @remarks A sum counts an unknown value as nothing, so a sum of which no value is known is 0: carry beside it
 * `{ kind: "count", column }` of the same column, how many values are known. A mean is the one over the other.
 * @category Roll-up
 * @since 0.1.0
 */
export type Lane =
  | {
      /** Adds the values; one that is not known adds nothing. */
      readonly kind: "sum";
      /** The column of whole or scaled decimal numbers. */
      readonly column: string;
      /**
       * The name of the figure that this one is a part of, such as "surveyed" for those that pass: in whole units the parts
       * of one figure, which may not overlap, then fit into it at every node.
       */
      readonly of?: string;
    }
  | {
      /** Keeps the least or the greatest of the known values. */
      readonly kind: "min" | "max";
      /** The column of whole or scaled decimal numbers. */
      readonly column: string;
    }
  | {
      /** Counts rows. */
      readonly kind: "count";
      /** Counts the rows where this column, of any kind, has a value; of a column of flags those that say yes. Absent to count all rows. */
      readonly column?: string;
      /** Which choice to count; of a flag "yes", unless told, or "no". */
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
