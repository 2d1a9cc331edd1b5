import { bmn2560 } from "chumchon/data/bmn2560";
import type { Indicator, IndicatorSet } from "chumchon/indicators";
import { type Axis, createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { countsSchema, createTally, type Tally } from "chumchon/tallies";

/** An axis of these districts in one province. */
export function provinceOf(districts: readonly string[], province = "84"): Axis {
  const axis = createAxis({
    id: "administrative",
    levels: ["district", "province"],
    nodes: [
      ...districts.map((id) => ({ id, level: "district", parent: province })),
      { id: province, level: "province" },
    ],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  return axis.value;
}

/** What a row of counts says. */
export interface Count {
  readonly place: string;
  readonly indicator: string;
  readonly surveyed: number;
  readonly fail: number;
}

/** The counts of a set, tallied. */
export function tallied(axis: Axis, counts: readonly Count[], set: IndicatorSet = bmn2560): Tally {
  const tally = createTally(set, axis);
  tally.add(tableOf(countsSchema, counts));
  const done = tally.finish();
  if (done.rejected > 0) throw new Error("the test's own counts");
  return done;
}

/** A set of which some indicators are otherwise. */
export function changed(changes: { readonly [id: string]: Partial<Indicator> }): IndicatorSet {
  return {
    ...bmn2560,
    indicators: bmn2560.indicators.map((indicator) => ({ ...indicator, ...changes[indicator.id] })),
  } as IndicatorSet;
}
