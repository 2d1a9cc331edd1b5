import { divideRatio, multiplyRatio, negateRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { ItemRange } from "./itemRange.js";
import type { Plan, PlannedItem, PlannedNode } from "./plan.js";

/**
 * The scores of a part as whole numbers over one denominator: the same exact numbers as the ratios, at the price of floats. A
 * lane exists only where it is proved beforehand that nothing in it can leave the whole numbers below 2^53.
 */
export interface Lane {
  readonly denominator: number;
  /** No numerator is farther from zero. */
  readonly bound: number;
  /**
   * What NaN for a numerator means: there is `never` one, the part has no score (`none`), or it is left `open`, for the score
   * has another denominator or is none.
   */
  readonly gaps: "never" | "none" | "open";
}

/** score = slope × value + start, as the column holds the value; beyond the range one of two fixed numerators, or none. */
export interface ItemLane extends Lane, ItemRange {
  readonly slope: number;
  readonly start: number;
  /** The numerators of values beyond the range: NaN to reject them; undefined to keep them as they are. */
  readonly beyond: { readonly below: number; readonly above: number } | undefined;
}

/** A weighted sum of lanes. */
export interface NodeLane extends Lane {
  /** What each part's numerator is multiplied by. */
  readonly factors: readonly number[];
  /** What is added for a part that has no score; NaN where the row is left open then. */
  readonly standIns: readonly number[];
}

/** A lane for each part, items first, where there can be one: linear items of scaled columns, arithmetic means of such. */
export interface Lanes {
  readonly items: readonly (ItemLane | undefined)[];
  readonly nodes: readonly (NodeLane | undefined)[];
}

/** Which parts of a plan have lanes. */
export function lanesOf(plan: Plan, ranges: readonly (ItemRange | undefined)[]): Lanes {
  const items = plan.items.map((item, index) => itemLaneOf(item, ranges[index], plan.full));
  const nodes: (NodeLane | undefined)[] = [];
  for (const node of plan.nodes) {
    const parts = node.parts.map((part) => items[part] ?? nodes[part - items.length]);
    nodes.push(nodeLaneOf(node, parts));
  }
  return { items, nodes };
}

function itemLaneOf(item: PlannedItem, range: ItemRange | undefined, full: Ratio): ItemLane | undefined {
  const { definition, column, minimum, maximum } = item;
  if (definition.transform === "logarithm" || column.spec.kind === "float" || range === undefined) return undefined;
  const decimals = column.spec.kind === "decimal" ? column.spec.decimals : 0;
  const { outside } = definition.normalisation;
  const isHigher = definition.better === "higher";
  const perUnit = divideRatio(
    full,
    ratioOf(
      maximum.numerator * minimum.denominator - minimum.numerator * maximum.denominator,
      maximum.denominator * minimum.denominator,
    ),
  );
  const slope = divideRatio(isHigher ? perUnit : negateRatio(perUnit), ratioOf(10n ** BigInt(decimals)));
  const start = multiplyRatio(perUnit, isHigher ? negateRatio(minimum) : maximum);
  const common = leastCommonMultiple([slope.denominator, start.denominator, full.denominator]);
  const [k, m, top] = [slope, start, full].map(({ numerator, denominator }) => numerator * (common / denominator)) as [
    bigint,
    bigint,
    bigint,
  ];
  // Beyond the range a value is not multiplied, unless it is kept.
  const farthest = outside === "keep" ? farthestOf(column.values) : Math.max(-range.least, range.most, 0);
  if (farthest > Number.MAX_SAFE_INTEGER) return undefined;
  const raw = absolute(k) * BigInt(farthest) + absolute(m);
  if (raw > mostSafe || absolute(k) > mostSafe || top > mostSafe || common > mostSafe) return undefined;
  const [below, above] = isHigher ? [0, Number(top)] : [Number(top), 0];
  const rejected = { below: Number.NaN, above: Number.NaN };
  return {
    ...range,
    slope: Number(k),
    start: Number(m),
    beyond: outside === "keep" ? undefined : outside === "reject" ? rejected : { below, above },
    denominator: Number(common),
    bound: Number(outside === "keep" ? raw : top),
    gaps: outside === "reject" || column.validity !== undefined ? "none" : "never",
  };
}

function nodeLaneOf(node: PlannedNode, parts: readonly (Lane | undefined)[]): NodeLane | undefined {
  const { definition, weights } = node;
  if (definition.aggregate !== "arithmetic") return undefined;
  const below: Lane[] = [];
  for (const lane of parts) {
    if (lane === undefined) return undefined;
    below.push(lane);
  }
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const shares = weights.map((weight) => ratioOf(BigInt(weight), total));
  const factors = shares.map((share, index) => divideRatio(share, ratioOf((below[index] as Lane).denominator)));
  const hasGaps = below.some(({ gaps }) => gaps !== "never");
  const fixed = hasGaps ? standInOf(node) : undefined;
  const standIns = fixed === undefined ? [] : shares.map((share) => multiplyRatio(share, fixed));
  const common = leastCommonMultiple([...factors, ...standIns].map(({ denominator }) => denominator));
  if (common > mostSafe) return undefined;
  const whole = ({ numerator, denominator }: Ratio): bigint => numerator * (common / denominator);
  let bound = 0n;
  for (const [index, factor] of factors.entries()) {
    const own = whole(factor) * BigInt((below[index] as Lane).bound);
    const standIn = standIns[index];
    const other = standIn === undefined ? 0n : whole(standIn);
    bound += own > other ? own : other;
  }
  if (bound > mostSafe) return undefined;
  return {
    factors: factors.map((factor) => Number(whole(factor))),
    standIns: below.map(({ gaps }, index) => {
      const standIn = gaps === "open" ? undefined : standIns[index];
      return standIn === undefined ? Number.NaN : Number(whole(standIn));
    }),
    denominator: Number(common),
    bound: Number(bound),
    gaps: gapsOf(node, below, hasGaps),
  };
}

function gapsOf({ definition }: PlannedNode, parts: readonly Lane[], hasGaps: boolean): Lane["gaps"] {
  if (!hasGaps) return "never";
  if (definition.missing === "reweight" || parts.some(({ gaps }) => gaps === "open")) return "open";
  return definition.missing === "refuse" ? "none" : "never";
}

/** The score that stands in for a part without one, where the definition names it. */
export function standInOf({ definition: { missing } }: PlannedNode): Ratio | undefined {
  if (missing === "refuse" || missing === "reweight") return undefined;
  return missing === "worst" ? ratioOf(0) : parseRatio(missing.value);
}

const mostSafe = 9_007_199_254_740_991n;

function leastCommonMultiple(numbers: readonly bigint[]): bigint {
  // As a ratio two numbers have lost their greatest common divisor.
  return numbers.reduce((common, number) => ratioOf(common, number).numerator * number, 1n);
}

function farthestOf(values: Float64Array): number {
  let [least, most] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value > most) most = value;
    else if (value < least) least = value;
  }
  return Math.max(-least, most);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
