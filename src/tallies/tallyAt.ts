import { type Ratio, ratioOf } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import { countsAt, type LaneCounts } from "./countsAt.js";
import type { Tally } from "./tally.js";
import { laneOf } from "./tallyShape.js";

/**
 * One figure of a tally: an indicator in a place.
 * @remarks It speaks of what came in. Of a place from which nothing came every number is 0, missing and not applicable too: a village
 * that is silent does not make its district unknown, and so is not unknown itself. Its share and coverage are `null`; how many
 * households are still to come is told by {@link coverageOf}.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyFigure<Id extends string = string> {
  /** The place. */
  readonly place: string;
  /** The indicator. */
  readonly indicator: Id;
  /** What is counted. */
  readonly unit: MeasuredUnit;
  /** The numerator: how many pass; `null` where it is hidden. */
  readonly pass: number | null;
  /** How many fail; `null` where it is hidden. */
  readonly fail: number | null;
  /** The denominator: how many pass or fail; `null` where it is hidden. */
  readonly surveyed: number | null;
  /** How many have nobody in the base, or are not in it; `null` where a source did not say, or where it is hidden. */
  readonly notApplicable: number | null;
  /** How many are in the base, or may be, without an answer; `null` where a source did not say, or where it is hidden. */
  readonly missing: number | null;
  /** Pass over surveyed, exactly and before a divided place is shared out in whole numbers; `null` where nobody was surveyed, or where it is hidden. */
  readonly share: Ratio | null;
  /** Surveyed over surveyed and missing; `null` where that is not known, or where it is hidden. */
  readonly coverage: Ratio | null;
  /** Do all that were surveyed pass? By the counts: a share that shows 100.00 is not all while one fails. False where it is hidden. */
  readonly isAll: boolean;
  /** Is the figure hidden, or a part of it, because a number is small or would give away one that is? See {@link suppressSmall}. */
  readonly isSuppressed: boolean;
}

/**
 * One figure of a tally, of a node of the axis or of a place that was counted.
 * @param tally - A finished tally.
 * @param place - A node of the axis, or a place below the nodes that has counts.
 * @param indicator - The indicator.
 * @throws a {@link RangeError} when the tally has no such place or indicator.
 * @category Tallies
 * @since 0.1.0
 * @example Central region, 2561, indicator 3 (national report, page 129): 100.00 and not all
 * ```ts
 * import { toDecimalText } from "chumchon/amounts";
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { countsSchema, createTally, tallyAt } from "chumchon/tallies";
 * const axis = createAxis({ id: "regions", levels: ["region"], nodes: [{ id: "central", level: "region" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const tally = createTally(bmn2560, axis.value);
 * tally.add(tableOf(countsSchema, [{ place: "central", indicator: "3", surveyed: 899_118, pass: 899_080 }]));
 * const { share, fail, isAll } = tallyAt(tally.finish(), "central", "3");
 * share && toDecimalText(share, 2, { percent: true }); // => "100.00"
 * [fail, isAll]; // => [38, false]
 * ```
 */
export function tallyAt<Id extends string, Asked extends Id>(
  tally: Tally<Id>,
  place: string,
  indicator: Asked,
): TallyFigure<Asked> {
  const unit = tally.units[indicator] as MeasuredUnit | undefined;
  if (unit === undefined) throw new RangeError(`indicator: one of ${tally.set.id} was expected, got ${indicator}`);
  const counts = countsAt(tally, place, (lane) => laneOf(indicator, lane));
  return { place, indicator, ...figureOf(counts, unit) };
}

/** What the counts of an indicator say. Shares and what is unknown are taken before anything is rounded; NaN is hidden. */
export function figureOf({ whole, exact }: LaneCounts, unit: MeasuredUnit): Omit<TallyFigure, "place" | "indicator"> {
  const isSuppressed = Number.isNaN(exact.pass);
  const surveyed = isSuppressed ? exact.surveyed : exact.pass + exact.fail;
  const isMissingKnown = exact.missingUnknown === 0;
  const known = isMissingKnown ? surveyed + exact.missing : 0;
  const shown = (count: number): number | null => (Number.isNaN(count) ? null : count);
  return {
    unit,
    pass: shown(whole.pass),
    fail: shown(whole.fail),
    surveyed: shown(isSuppressed ? whole.surveyed : whole.pass + whole.fail),
    notApplicable: exact.notApplicableUnknown === 0 ? shown(whole.notApplicable) : null,
    missing: isMissingKnown ? shown(whole.missing) : null,
    share: isSuppressed || surveyed === 0 ? null : ratioOf(exact.pass, surveyed),
    coverage: known > 0 ? ratioOf(surveyed, known) : null,
    isAll: surveyed > 0 && exact.fail === 0,
    isSuppressed,
  };
}
