import { type Bounded, boundedOf, type Ratio } from "../amounts/index.js";
import type { ItemRange } from "./itemRange.js";
import { boundedItemScoreAt, countedValueAt, itemProblemAt, itemScoreAt } from "./itemScore.js";
import { boundedNodeScoreOf, countedPartsOf, exactly, nodeScoreOf, type PartScores } from "./nodeScore.js";
import type { Plan, PlannedNode } from "./plan.js";
import { isIrrational, type PlannedItem } from "./plannedItem.js";
import type { ScoringProblem } from "./problems.js";

/** How one row is worked out: what an item gives, and what a node makes of its parts. */
export interface RowArithmetic<Score> {
  readonly plan: Plan;
  /** A score that is known already. */
  readonly lookUp?: ((part: number) => Score | undefined) | undefined;
  readonly itemScore: (item: PlannedItem, place: number) => Score | ScoringProblem;
  readonly nodeScore: (node: PlannedNode, scoreOf: PartScores<Score>) => Score | ScoringProblem;
}

/** The scores of all parts in one row, each worked out when it is asked for, once. */
export function rowScoresOf<Score>({ plan, lookUp, itemScore, nodeScore }: RowArithmetic<Score>): PartScores<Score> {
  const known: (Score | ScoringProblem | undefined)[] = [];
  const scoreOf = (part: number): Score | ScoringProblem => {
    const item = plan.items[part];
    const score =
      known[part] ??
      lookUp?.(part) ??
      (item === undefined
        ? nodeScore(plan.nodes[part - plan.items.length] as PlannedNode, scoreOf)
        : itemScore(item, part));
    known[part] = score;
    return score;
  };
  return scoreOf;
}

/** Exact numbers. Logarithms of values that come again are looked up, where there is a place to keep them. */
export function exactScores(plan: Plan, row: number, kept?: KeptLogarithms, lookUp?: LookUp): RowArithmetic<Ratio> {
  return {
    plan,
    lookUp,
    itemScore: (item, place) => {
      if (kept === undefined || !isIrrational(item)) return itemScoreAt(item, row);
      const value = countedValueAt(item, row);
      if ("code" in value) return value;
      const key = `${place} ${item.column.values[row]}`;
      const score = kept.get(key) ?? itemScoreAt(item, row);
      if (!("code" in score)) kept.set(key, score);
      return score;
    },
    nodeScore: (node, scoreOf) => nodeScoreOf(node, scoreOf, row),
  };
}

/** The exact score of a part, where whole numbers have it. */
export type LookUp = (part: number) => Ratio | undefined;

/** The exact scores of values that were asked for, by item and value. */
export type KeptLogarithms = Map<string, Ratio>;

/** Double-double, with bounds. */
export function boundedScores(plan: Plan, row: number, lookUp: LookUp): RowArithmetic<Bounded> {
  return {
    plan,
    lookUp: (part) => {
      const score = lookUp(part);
      return score && boundedOf(score);
    },
    itemScore: (item) => boundedItemScoreAt(item, row),
    nodeScore: (node, scoreOf) => boundedNodeScoreOf(node, scoreOf, row),
  };
}

/** No numbers at all: only whether there is a score, and why not. */
export function scorePresence(
  plan: Plan,
  ranges: readonly (ItemRange | undefined)[],
  row: number,
): RowArithmetic<object> {
  return {
    plan,
    itemScore: (item, place) => itemProblemAt(item, ranges[place], row) ?? present,
    nodeScore: (node, scoreOf) => {
      const counted = countedPartsOf(node, scoreOf, row, exactly);
      return "code" in counted ? counted : present;
    },
  };
}

const present = {};
