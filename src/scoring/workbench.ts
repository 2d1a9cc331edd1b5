import { type Ratio, ratioOf } from "../amounts/index.js";
import { type Estimates, fillFromLane } from "./estimates.js";
import { fillItemEstimates, type ItemEstimator, itemEstimatorOf } from "./itemEstimates.js";
import type { Lane } from "./itemLanes.js";
import type { ItemRange } from "./itemRange.js";
import { type Lanes, lanesOf } from "./lanes.js";
import { fillNodeEstimates } from "./nodeEstimates.js";
import { fillItem, fillNode, hasGap } from "./numerators.js";
import type { Plan, PlannedNode } from "./plan.js";
import type { PlannedItem } from "./plannedItem.js";
import { type Sums, sumsOf } from "./sums.js";

/** The parts of a plan in a block of rows, few enough to stay near the processor. What is asked for twice is worked out once. */
export interface Workbench {
  /** Moves on to other rows: from `from` on, up to and without `to`. */
  readonly moveTo: (from: number, to: number) => void;
  /** The part's lane; none where it has none in these rows, or a row is left open. */
  readonly laneOf: (part: number) => Lane | undefined;
  /** The numerators of a part with a lane. */
  readonly numeratorsOf: (part: number) => Float64Array;
  /** The part's exact score in a row of these, where it has a numerator. */
  readonly ratioAt: (part: number, row: number) => Ratio | undefined;
  /** The part's estimates, whether it has a lane or not. */
  readonly estimatesOf: (part: number) => Estimates;
}

/** The most rows in a block: a part's numbers take 8 KB then, those of fifty items less than the cache of a core. */
export const rowsAtOnce = 1024;

/** What one part has on the bench. */
interface Place {
  readonly lane: Lane | undefined;
  readonly fill: (numerators: Float64Array) => void;
  readonly estimate: (estimates: Estimates) => void;
  readonly numerators: Float64Array;
  estimates: Estimates | undefined;
  isFilled: boolean;
  isEstimated: boolean;
  isOpen: boolean;
}

/** Sets up a workbench for a plan and blocks of so many rows. */
export function workbenchOf(plan: Plan, ranges: readonly (ItemRange | undefined)[], most: number): Workbench {
  const column = (): Float64Array => new Float64Array(most);
  const lanes = lanesOf(plan, ranges);
  const rows = { from: 0, count: 0 };
  const sums: Sums = sumsOf(most);
  const places: readonly Place[] = [
    ...plan.items.map((item, index) => itemPlaceOf(item, lanes.items[index], itemEstimatorOf(item, ranges[index]))),
    ...plan.nodes.map((node, index) => nodePlaceOf(node, lanes.nodes[index])),
  ];

  function itemPlaceOf(item: PlannedItem, lane: Lanes["items"][number], estimator: ItemEstimator | undefined): Place {
    const fill = (numerators: Float64Array): void => {
      if (lane !== undefined) fillItem(numerators, lane, item.column, rows.from);
    };
    return placeOf(lane, fill, (estimates) => fillItemEstimates(estimates, item, estimator, rows.from));
  }

  function nodePlaceOf(node: PlannedNode, lane: Lanes["nodes"][number]): Place {
    const fill = (numerators: Float64Array): void => {
      if (lane !== undefined) fillNode(numerators, lane, node.parts.map(numeratorsOf), node.weights);
    };
    return placeOf(lane, fill, (estimates) => fillNodeEstimates(estimates, node, node.parts.map(estimatesOf), sums));
  }

  function placeOf(lane: Lane | undefined, fill: Place["fill"], estimate: Place["estimate"]): Place {
    const numerators = lane === undefined ? new Float64Array(0) : column();
    return {
      lane,
      fill,
      estimate,
      numerators,
      estimates: undefined,
      isFilled: false,
      isEstimated: false,
      isOpen: false,
    };
  }

  function placed(part: number): Place {
    const place = places[part] as Place;
    if (place.isFilled || place.lane === undefined) return place;
    const numerators = place.numerators.subarray(0, rows.count);
    place.fill(numerators);
    place.isFilled = true;
    place.isOpen = place.lane.gaps === "open" && hasGap(numerators);
    return place;
  }

  function numeratorsOf(part: number): Float64Array {
    return placed(part).numerators.subarray(0, rows.count);
  }

  function estimatesOf(part: number): Estimates {
    const place = placed(part);
    place.estimates ??= { values: column(), errors: column() };
    const { values, errors } = place.estimates;
    const estimates = { values: values.subarray(0, rows.count), errors: errors.subarray(0, rows.count) };
    if (place.isEstimated) return estimates;
    place.isEstimated = true;
    if (place.lane === undefined || place.isOpen) place.estimate(estimates);
    else fillFromLane(estimates, numeratorsOf(part), place.lane.denominator);
    return estimates;
  }

  return {
    moveTo: (from, to) => {
      rows.from = from;
      rows.count = to - from;
      for (const place of places) {
        place.isFilled = false;
        place.isEstimated = false;
      }
    },
    laneOf: (part) => {
      const { lane, isOpen } = placed(part);
      return isOpen ? undefined : lane;
    },
    numeratorsOf,
    ratioAt: (part, row) => {
      const { lane, numerators } = placed(part);
      const numerator = numerators[row - rows.from] as number;
      return lane === undefined || Number.isNaN(numerator) ? undefined : ratioOf(numerator, lane.denominator);
    },
    estimatesOf,
  };
}
