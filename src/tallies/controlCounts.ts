/**
 * The counts of a total.
 * @category Tallies
 * @since 0.1.0
 */
export interface ControlCounts {
  /** How many were surveyed. */
  readonly surveyed: number;
  /** How many pass. */
  readonly pass: number;
  /** How many fail. */
  readonly fail: number;
}
