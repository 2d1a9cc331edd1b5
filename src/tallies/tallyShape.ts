import type { Dimension, Indicator, IndicatorSet } from "../indicators/index.js";

/**
 * Indicators over which a household is looked at as a whole: all that are counted, those of a category or of a dimension of
 * the memorandum, or those that speak of self-reliance.
 * @category Tallies
 * @since 0.1.0
 */
export type TallyGroup =
  | {
      /** All indicators that are counted, or those of them that speak of self-reliance. */
      readonly kind: "all" | "selfReliance";
    }
  | {
      /** Those of a category of the set. */
      readonly kind: "category";
      /** The id of the category. */
      readonly id: string;
    }
  | {
      /** Those of a dimension of the memorandum. */
      readonly kind: "dimension";
      /** The dimension. */
      readonly id: Dimension;
    };

/** Where each number of a tally stands. */
export interface TallyShape {
  /** The indicators, as the open points are answered. */
  readonly indicators: readonly Indicator[];
  /** The groups that have an indicator that is counted. */
  readonly groups: readonly GroupShape[];
  /** The name of each lane of the sums: four for each indicator, four for each group, and last the records. */
  readonly lanes: readonly string[];
  /** Of what it is not known how much there is: two for each indicator, one for each group, and last the records. */
  readonly unknowns: readonly string[];
}

/** A group, and the positions of its indicators in the set. */
export interface GroupShape {
  readonly group: TallyGroup;
  readonly members: readonly number[];
}

/** What is added up for each indicator and each group, in the order of `outcomes`. */
export const countedLanes = ["pass", "fail", "notApplicable", "missing"] as const;

/** The name of a lane of an indicator. The last two count entries that did not say, so that unknown does not become 0. */
export type LaneName = (typeof countedLanes)[number] | "notApplicableUnknown" | "missingUnknown";

/** The lane of the records that were taken in, and of what was taken in without saying of how many. */
export const recordsLane = ":records";
export const recordsUnknown = ":recordsUnknown";

/** The column and figure of an indicator's lane. */
export function laneOf(indicator: string, lane: LaneName): string {
  return `${indicator}.${lane}`;
}

/** The column and figure of a group's lane. No indicator can be named like it: its name has a colon before all. */
export function groupLaneOf(group: TallyGroup, lane: (typeof countedLanes)[number] | "unknown"): string {
  return `:${group.kind}${"id" in group ? `:${group.id}` : ""}.${lane}`;
}

/** Everything over which a household may be looked at as a whole. */
export function groupsOf(set: IndicatorSet, indicators: readonly Indicator[]): readonly TallyGroup[] {
  return [
    { kind: "all" },
    ...set.categories.map(({ id }): TallyGroup => ({ kind: "category", id })),
    ...[...new Set(indicators.map(({ dimension }) => dimension))].map((id): TallyGroup => ({ kind: "dimension", id })),
    { kind: "selfReliance" },
  ];
}

/** The shape of a tally of these indicators, and of those of the groups that have one that is counted. */
export function tallyShapeOf(indicators: readonly Indicator[], asked: readonly TallyGroup[]): TallyShape {
  const groups = asked
    .map((group) => ({ group, members: [...indicators.keys()].filter((at) => isIn(group, indicators[at])) }))
    .filter(({ members }) => members.length > 0);
  return {
    indicators,
    groups,
    lanes: [
      ...indicators.flatMap(({ id }) => countedLanes.map((lane) => laneOf(id, lane))),
      ...groups.flatMap(({ group }) => countedLanes.map((lane) => groupLaneOf(group, lane))),
      recordsLane,
    ],
    unknowns: [
      ...indicators.flatMap(({ id }) => [laneOf(id, "notApplicableUnknown"), laneOf(id, "missingUnknown")]),
      ...groups.map(({ group }) => groupLaneOf(group, "unknown")),
      recordsUnknown,
    ],
  };
}

/** Is the indicator one of the group? Those that are not counted are in none. */
export function isIn(group: TallyGroup, indicator: Indicator | undefined): boolean {
  if (indicator === undefined || indicator.isCounted === false) return false;
  if (group.kind === "category") return indicator.category === group.id;
  if (group.kind === "dimension") return indicator.dimension === group.id;
  return group.kind === "all" || indicator.isSelfReliance === true;
}
