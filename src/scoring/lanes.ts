import { divideRatio, multiplyRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { type ItemLane, itemLaneOf, type Lane, leastCommonMultiple, mostSafe } from "./itemLanes.js";
import type { ItemRange } from "./itemRange.js";
import type { Plan, PlannedNode } from "./plan.js";
import { standInOf } from "./standIn.js";

/** A weighted sum of lanes, the lowest of them, or the one in the middle. */
export interface NodeLane extends Lane {
  readonly kind: "sum" | "minimum" | "median";
  /** What each part's numerator is multiplied by. */
  readonly factors: readonly number[];
  /** What stands for a part that has no score; NaN where there is nothing. */
  readonly standIns: readonly number[];
  /** Whether the lowest and the middle pass over a part that has no score and none in its place. */
  readonly isPassedOver: boolean;
}

/** A lane for each part, items first, where there can be one: linear items of scaled columns, and what is linear in such. */
export interface Lanes {
  readonly items: readonly (ItemLane | undefined)[];
  readonly nodes: readonly (NodeLane | undefined)[];
}

/** Which parts of a plan have lanes. */
export function lanesOf(plan: Plan, ranges: readonly (ItemRange | undefined)[]): Lanes {
  const items = plan.items.map((item, index) => itemLaneOf(item, ranges[index]));
  const nodes: (NodeLane | undefined)[] = [];
  for (const node of plan.nodes) {
    const parts = node.parts.map((part) => items[part] ?? nodes[part - items.length]);
    const lanes = parts.filter((lane) => lane !== undefined);
    nodes.push(lanes.length === parts.length ? nodeLaneOf(node, lanes) : undefined);
  }
  return { items, nodes };
}

function nodeLaneOf(node: PlannedNode, below: readonly Lane[]): NodeLane | undefined {
  const kind = kindOf(node);
  if (kind === undefined) return undefined;
  const isSum = kind === "sum";
  const shares = isSum ? sharesOf(node) : below.map(() => ratioOf(1));
  const factors = shares.map((share, index) => divideRatio(share, ratioOf((below[index] as Lane).denominator)));
  const hasGaps = below.some(({ gaps }) => gaps !== "never");
  const isAsked = node.leastParts > 0 || node.leastWeight > 0;
  const fixed = hasGaps && !isAsked ? standInOf(node) : undefined;
  const standIns = fixed === undefined ? [] : shares.map((share) => multiplyRatio(share, fixed));
  // Halfway between two of them is to be a whole number too.
  const least = leastCommonMultiple([...factors, ...standIns].map(({ denominator }) => denominator));
  const common = kind === "median" ? 2n * least : least;
  if (common > mostSafe) return undefined;
  const whole = ({ numerator, denominator }: Ratio): bigint => numerator * (common / denominator);
  let bound = 0n;
  for (const [index, factor] of factors.entries()) {
    const own = whole(factor) * BigInt((below[index] as Lane).bound);
    const standIn = standIns[index];
    const other = standIn === undefined ? 0n : whole(standIn);
    const most = own > other ? own : other;
    bound = isSum ? bound + most : most > bound ? most : bound;
  }
  if (bound > mostSafe) return undefined;
  const gaps = gapsOf(node, below, hasGaps);
  return {
    kind,
    factors: factors.map((factor) => Number(whole(factor))),
    standIns: below.map(({ gaps }, index) => {
      const standIn = gaps === "open" ? undefined : standIns[index];
      return standIn === undefined ? Number.NaN : Number(whole(standIn));
    }),
    isPassedOver: gaps === "none" && node.definition.missing === "reweight",
    denominator: Number(common),
    bound: Number(bound),
    gaps,
  };
}

function kindOf({ definition: { aggregate } }: PlannedNode): NodeLane["kind"] | undefined {
  if (aggregate === "arithmetic" || aggregate === "sum") return "sum";
  return aggregate === "minimum" || aggregate === "median" ? aggregate : undefined;
}

/** What each part's score is multiplied by in a weighted sum. */
function sharesOf({ weights, scale }: PlannedNode): readonly Ratio[] {
  const total = ratioOf(weights.reduce((sum, weight) => sum + weight, 0));
  return weights.map((weight) => multiplyRatio(scale, divideRatio(ratioOf(weight), total)));
}

/** Where weights are shared out anew, or so much must have a score, a row with a gap is left to the next way. */
function gapsOf(
  { definition, leastParts, leastWeight }: PlannedNode,
  parts: readonly Lane[],
  hasGaps: boolean,
): Lane["gaps"] {
  if (!hasGaps) return "never";
  const { aggregate, missing } = definition;
  if (parts.some(({ gaps }) => gaps === "open")) return "open";
  if (missing === "refuse") return "none";
  if (leastParts > 0 || leastWeight > 0) return "open";
  if (missing !== "reweight") return "never";
  return aggregate === "minimum" || aggregate === "median" ? "none" : "open";
}
