import type { MeasuredUnit } from "../indicators/index.js";
import { countsAt } from "./countsAt.js";
import type { Tally } from "./tally.js";
import { figureOf, type TallyFigure } from "./tallyAt.js";
import { groupLaneOf, type LaneName, type TallyGroup } from "./tallyShape.js";

/**
 * What records are over several indicators together, in a place.
 * @category Tallies
 * @since 0.1.0
 */
export interface TallyGroupFigure extends Omit<TallyFigure, "indicator"> {
  /** The indicators, together. */
  readonly group: TallyGroup;
  /** The ids of the indicators: those of the group that are counted. */
  readonly indicators: readonly string[];
  /** Is it known? Counts by indicator do not say which households fail in several, so `pass`, `fail` and the others are `null` where there are any. */
  readonly isKnown: boolean;
}

/**
 * How many households pass all indicators, or all of a category or dimension, in a place.
 * @remarks A household fails a group when it fails any of its indicators; else it is missing when any is missing; else it
 * passes when it passes any; else nothing of the group applies to it. Of an indicator about persons the household's view
 * is taken: it passes where every person in the base does. Known from records, and from outcomes of households that have all
 * indicators of the group; from counts it cannot be known, and is `null`, not 0. Records of another kind, such as villages, are looked at alike.
 * @param tally - A finished tally.
 * @param place - A node of the axis, or a place below the nodes that has counts.
 * @param group - All indicators, those of a category or a dimension, or those of self-reliance.
 * @throws a {@link RangeError} when the tally has no such place, was made with `isGrouped: false`, or the set has no
 * indicator of the group that is counted.
 * @category Tallies
 * @since 0.1.0
 * @example Two of three households pass both indicators of what is, here, a whole set
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { createAxis } from "chumchon/places";
 * import { tableOf } from "chumchon/tables";
 * import { createTally, outcomesSchemaOf, tallyAt, tallyGroupAt } from "chumchon/tallies";
 * const water = { ...bmn2560, indicators: bmn2560.indicators.filter(({ id }) => id === "9" || id === "10") };
 * const axis = createAxis({ id: "villages", levels: ["village"], nodes: [{ id: "84060101", level: "village" }] });
 * if (!axis.ok) throw new Error("a sound axis");
 * const builder = createTally(water, axis.value);
 * builder.add(tableOf(outcomesSchemaOf(water, "household"), [
 *   { place: "84060101", 9: "pass", 10: "fail" },
 *   { place: "84060101", 9: "pass", 10: "pass" },
 *   { place: "84060101", 9: "pass", 10: "notApplicable" },
 * ]));
 * const tally = builder.finish();
 * [tallyAt(tally, "84060101", "9").pass, tallyGroupAt(tally, "84060101", { kind: "all" }).pass]; // => [3, 2]
 * ```
 */
export function tallyGroupAt(tally: Tally, place: string, group: TallyGroup): TallyGroupFigure {
  const { indicators, unit } = groupIn(tally, group);
  const laneOfGroup = (lane: LaneName): string =>
    groupLaneOf(group, lane === "missingUnknown" || lane === "notApplicableUnknown" ? "unknown" : lane);
  const counts = countsAt(tally, place, laneOfGroup);
  const known = { place, group, indicators, isKnown: counts.exact.missingUnknown === 0 };
  if (known.isKnown) return { ...known, ...figureOf(counts, unit) };
  const none = {
    pass: null,
    fail: null,
    surveyed: null,
    notApplicable: null,
    missing: null,
    share: null,
    coverage: null,
  };
  return { ...known, ...none, unit, isAll: false, isSuppressed: false };
}

/** The indicators of a group and the unit of its figures. */
export function groupIn(
  tally: Tally,
  group: TallyGroup,
): { readonly indicators: readonly string[]; readonly unit: MeasuredUnit } {
  const { groups, set } = tally;
  if (groups.length === 0)
    throw new RangeError("tally: one that counts groups was expected; make it without isGrouped: false");
  const lane = groupLaneOf(group, "pass");
  const found = groups.find((known) => groupLaneOf(known.group, "pass") === lane);
  if (found === undefined)
    throw new RangeError(`group: one with an indicator that is counted was expected, got ${JSON.stringify(group)}`);
  return { indicators: found.members.map((member) => set.indicators[member]?.id as string), unit: set.recordsOf };
}
