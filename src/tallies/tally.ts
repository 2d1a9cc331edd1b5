import type { IndicatorSet, MeasuredUnit } from "../indicators/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { Axis, Rollup } from "../places/index.js";
import type { Table } from "../tables/index.js";
import type { TalliesProblem } from "./problems.js";

/**
 * Counts of a set carried up an axis: for every node and indicator how many pass, fail, are not applicable or missing.
 * @remarks {@link tallyAt} shows one figure, {@link tallyTable} all of a level.
 * @category Tallies
 * @since 0.1.0
 */
export interface Tally<Id extends string = string> {
  /** The set that was counted by. */
  readonly set: IndicatorSet<Id>;
  /** The line the counts climbed. */
  readonly axis: Axis;
  /** What each indicator is counted in. */
  readonly units: { readonly [Name in Id]: MeasuredUnit };
  /** The counts where they were made: a row per place, a column `indicator.lane` such as `28.fail`. */
  readonly counted: Table;
  /** For each place that has counts its row in `counted`. */
  readonly rows: ReadonlyMap<string, number>;
  /** The same counts at every node of the axis. */
  readonly rollup: Rollup;
  /** How many households and rows of counts were read. */
  readonly read: number;
  /** How many of them are in the counts. */
  readonly accepted: number;
  /** How many are not. */
  readonly rejected: number;
  /** Why not. What was refused while a table was made stands in that table's own log. */
  readonly problems: ProblemLog<TalliesProblem>;
}
