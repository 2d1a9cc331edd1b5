import { type Ratio, ratioOf } from "../amounts/index.js";
import type { MeasuredUnit } from "../indicators/index.js";
import { figureAt } from "../places/index.js";
import type { NumberColumn } from "../tables/index.js";
import { type LaneName, laneOf } from "./cells.js";
import type { Tally } from "./tally.js";

/**
 * One figure of a tally: an indicator in a place.
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
  /** The numerator: how many pass. */
  readonly pass: number;
  /** How many fail. */
  readonly fail: number;
  /** The denominator: how many pass or fail. */
  readonly surveyed: number;
  /** How many have nobody in the base, or are not in it; `null` where a source did not say. */
  readonly notApplicable: number | null;
  /** How many are in the base, or may be, without an answer; `null` where a source did not say. */
  readonly missing: number | null;
  /** Pass over surveyed, exactly and before a divided place is shared out in whole numbers; `null` where nobody was surveyed. */
  readonly share: Ratio | null;
  /** Surveyed over surveyed and missing; `null` where that is not known. */
  readonly coverage: Ratio | null;
  /** Do all that were surveyed pass? By the counts: a share that shows 100.00 is not all while one fails. */
  readonly isAll: boolean;
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
  const counts = countsAt(tally, place, indicator);
  return { place, indicator, ...figureOf(counts, unit) };
}

/** The counts of one indicator: in whole units by lane, and as they were before a divided leaf was shared out in these. */
export interface LaneCounts {
  readonly whole: Readonly<Record<LaneName, number>>;
  readonly exact: Readonly<Record<LaneName, number>>;
}

/** What the counts of an indicator say. Shares and what is unknown are taken before anything is rounded. */
export function figureOf({ whole, exact }: LaneCounts, unit: MeasuredUnit): Omit<TallyFigure, "place" | "indicator"> {
  const { pass, fail } = whole;
  const surveyed = exact.pass + exact.fail;
  const isMissingKnown = exact.missingUnknown === 0;
  const known = isMissingKnown ? surveyed + exact.missing : 0;
  return {
    unit,
    pass,
    fail,
    surveyed: pass + fail,
    notApplicable: exact.notApplicableUnknown === 0 ? whole.notApplicable : null,
    missing: isMissingKnown ? whole.missing : null,
    share: surveyed === 0 ? null : ratioOf(exact.pass, surveyed),
    coverage: known === 0 ? null : ratioOf(surveyed, known),
    isAll: surveyed > 0 && exact.fail === 0,
  };
}

function countsAt(tally: Tally, place: string, indicator: string): LaneCounts {
  const { axis, rollup, counted, rows } = tally;
  const landing = axis.landings.get(place);
  if (landing?.kind === "whole" && axis.nodes[landing.node] === place) {
    const whole = byLane((lane) => figureAt(rollup, laneOf(indicator, lane), place) ?? 0);
    return { whole, exact: exactAt(tally, landing.node, indicator) };
  }
  const row = rows.get(place);
  if (row === undefined)
    throw new RangeError(`place: a node of the axis or a place with counts was expected, got ${place}`);
  const own = byLane((lane) => (counted.columns[laneOf(indicator, lane)] as NumberColumn).values[row] as number);
  return { whole: own, exact: own };
}

/** The counts of a node as numerators over the axis's denominator. */
export function exactAt({ rollup }: Tally, node: number, indicator: string): Readonly<Record<LaneName, number>> {
  return byLane((lane) => rollup.totals[laneOf(indicator, lane)]?.[node] as number);
}

/** The counts of every lane. */
export function byLane(at: (lane: LaneName) => number): Readonly<Record<LaneName, number>> {
  return {
    pass: at("pass"),
    fail: at("fail"),
    notApplicable: at("notApplicable"),
    missing: at("missing"),
    notApplicableUnknown: at("notApplicableUnknown"),
    missingUnknown: at("missingUnknown"),
  };
}
