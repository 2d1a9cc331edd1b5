import type { IndicatorSet, MeasuredUnit } from "../indicators/index.js";
import type { ProblemLog } from "../kernel/index.js";
import type { Axis, Rollup } from "../places/index.js";
import type { Table } from "../tables/index.js";
import type { ControlCounts } from "./controlCounts.js";
import type { OwnCounts } from "./ownCounts.js";
import type { TalliesProblem } from "./problems.js";
import type { GroupShape } from "./tallyShape.js";
import type { Trunk } from "./trunk.js";

/**
 * Counts of a set carried up an axis: for every node and indicator how many pass, fail, are not applicable or missing.
 * @remarks {@link tallyAt} shows one figure, {@link tallyTable} all of a level, {@link tallyGroupAt} what households are as
 * a whole, {@link coverageOf} how many of them were surveyed. Read through these: they know what is unknown or hidden.
 * @category Tallies
 * @since 0.1.0
 */
export interface Tally<Id extends string = string> {
  /** The set that was counted by. */
  readonly set: IndicatorSet<Id>;
  /** The line the counts climbed. */
  readonly axis: Axis;
  /** How every open point of the set is answered, as one text. */
  readonly openPoints: string;
  /** The Buddhist year of the survey, where it was told. */
  readonly surveyYear: number | undefined;
  /** Which publication or delivery the counts are of, where it was told. */
  readonly vintage: string | undefined;
  /** What each indicator is counted in. */
  readonly units: { readonly [Name in Id]: MeasuredUnit };
  /**
   * The groups of indicators over which a record is looked at as a whole.
   * @internal
   */
  readonly groups: readonly GroupShape[];
  /** The counts where they were made: a row per place, a column `indicator.lane` such as `28.fail`, made when it is asked for. */
  readonly counted: Table;
  /** For each place that has counts its row in `counted`. */
  readonly rows: ReadonlyMap<string, number>;
  /**
   * The same counts, one by one.
   * @internal
   */
  readonly own: OwnCounts;
  /**
   * Under which id the counts of a place are carried, and along which nodes.
   * @internal
   */
  readonly trunk: Trunk;
  /**
   * The counts at the nodes that hold others; what holds only itself, such as a village, stands in `counted` alone.
   * @internal
   */
  readonly rollup: Rollup;
  /**
   * By lane the figures at the nodes of the roll-up in whole units, where leaves are divided and all of them were worked out at once.
   * @internal
   */
  readonly whole: ReadonlyMap<string, Float64Array> | undefined;
  /** Totals that were given beside their parts, and whether they agree: they are in no sum. */
  readonly controls: readonly ControlTotal<Id>[];
  /** What is hidden, where small numbers were suppressed. */
  readonly hidden: HiddenFigures | undefined;
  /** How many records and rows were read. */
  readonly read: number;
  /** How many of them are in the counts, or were checked against them. */
  readonly accepted: number;
  /** How many are not. */
  readonly rejected: number;
  /** Why not. What was refused while a table was made stands in that table's own log. */
  readonly problems: ProblemLog<TalliesProblem>;
}

/**
 * A total that was given beside counts of places it holds, as the last row of a printed table is: it is held against them.
 * @category Tallies
 * @since 0.1.0
 */
export interface ControlTotal<Id extends string = string> {
  /** The place. */
  readonly place: string;
  /** The indicator. */
  readonly indicator: Id;
  /** What was given for the place itself. */
  readonly given: ControlCounts;
  /** What the places in it add up to. */
  readonly parts: ControlCounts;
  /** Are they the same? */
  readonly agrees: boolean;
  /** Where the sum is less than what was given, the places directly in it of which nothing came in: these may be why. */
  readonly wanting: readonly string[];
}

/**
 * What was suppressed in a tally.
 * @category Small numbers
 * @since 0.1.0
 */
export interface HiddenFigures {
  /** The least number that is shown. */
  readonly least: number;
  /**
   * How many figures of indicators and groups are hidden, because they are small or because they would tell one that is. Which of
   * them are small is not said: where two are hidden beside each other that alone would tell much of both.
   */
  readonly figures: number;
}
