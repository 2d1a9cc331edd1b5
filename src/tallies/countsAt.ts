import { figureAt, figuresOf } from "../places/index.js";
import type { NumberColumn } from "../tables/index.js";
import { laidOut } from "./ownCounts.js";
import type { Tally } from "./tally.js";
import type { LaneName } from "./tallyShape.js";

/** The counts of one indicator or group: in whole units by lane, and as they were before a divided leaf was shared out in these. */
export interface LaneCounts {
  readonly whole: Counts;
  readonly exact: Counts;
}

/** A number for each lane; `surveyed` is one of its own where pass and fail are hidden. */
export type Counts = Readonly<Record<LaneName | "surveyed", number>>;

/**
 * The counts of a node of the axis, or of a place that was counted: the one place where a tally is read.
 * @param lane - The name under which the tally holds a lane.
 */
export function countsAt(tally: Tally, place: string, lane: (name: LaneName) => string): LaneCounts {
  const { axis, own, rollup } = tally;
  const node = trunkNodeOf(tally, place);
  if (node !== undefined) {
    const whole = (name: string): number =>
      tally.whole?.get(name)?.[node] ?? (Object.hasOwn(rollup.totals, name) ? wholeAt(tally, name, node, place) : 0);
    return { whole: byLane(lane, whole), exact: byLane(lane, (name) => rollup.totals[name]?.[node] ?? 0) };
  }
  const row = tally.rows.get(place);
  if (row === undefined) {
    const landing = axis.landings.get(place);
    if (landing?.kind !== "whole" || axis.nodes[landing.node] !== place)
      throw new RangeError(`place: a node of the axis or a place with counts was expected, got ${place}`);
    const nothing = byLane(lane, () => 0);
    return { whole: nothing, exact: nothing };
  }
  const counts = byLane(lane, (name) => own.at(name, row));
  return { whole: counts, exact: counts };
}

/** The position of a place among the nodes whose totals were carried; of what holds only itself none. */
export function trunkNodeOf(tally: Tally, place: string): number | undefined {
  const { rollup } = tally;
  const landing = rollup.axis.landings.get(place);
  return landing?.kind === "whole" && rollup.axis.nodes[landing.node] === place ? landing.node : undefined;
}

/** One sum of a place, as a numerator over this denominator. */
export function exactAt(tally: Tally, place: string, lane: string): { readonly count: number; readonly of: number } {
  const node = trunkNodeOf(tally, place);
  if (node !== undefined) return { count: tally.rollup.totals[lane]?.[node] ?? 0, of: tally.axis.denominator };
  const row = tally.rows.get(place);
  return { count: row === undefined ? 0 : tally.own.at(lane, row), of: 1 };
}

function wholeAt({ rollup, axis }: Tally, name: string, node: number, place: string): number {
  const total = rollup.totals[name]?.[node] as number;
  return axis.denominator === 1 || Number.isNaN(total) ? total : (figureAt(rollup, name, place) ?? 0);
}

function byLane(lane: (name: LaneName) => string, at: (name: string) => number): Counts {
  const [pass, fail] = [at(lane("pass")), at(lane("fail"))];
  return {
    pass,
    fail,
    surveyed: Number.isNaN(pass) ? at(surveyedOf(lane("pass"))) : pass + fail,
    notApplicable: at(lane("notApplicable")),
    missing: at(lane("missing")),
    notApplicableUnknown: at(lane("notApplicableUnknown")),
    missingUnknown: at(lane("missingUnknown")),
  };
}

/** Where a tally whose small numbers were suppressed holds how many were surveyed. */
export function surveyedOf(passLane: string): string {
  return `${passLane.slice(0, -"pass".length)}surveyed`;
}

/** The tally as many of its figures are read at once: counts laid out by lane, and all figures in whole units worked out. */
export function withWhole<Id extends string>(tally: Tally<Id>): Tally<Id> {
  const { axis, rollup, whole } = tally;
  const read = { ...tally, own: laidOut(tally.own) };
  if (axis.denominator === 1 || whole !== undefined) return read;
  const figures = figuresOf(rollup);
  const lanes = Object.keys(rollup.lanes);
  return { ...read, whole: new Map(lanes.map((lane) => [lane, (figures.columns[lane] as NumberColumn).values])) };
}
