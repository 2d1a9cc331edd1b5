import { divideRatio, multiplyRatio, negateRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { bitAt } from "../tables/index.js";
import type { Plan, PlannedItem, PlannedNode } from "./plan.js";

/**
 * The scores of a part in all rows as whole numbers over one denominator: the same exact numbers as the ratios, at the
 * price of floats. A lane exists only where it is proved beforehand that nothing in it can leave the whole numbers below 2^53.
 */
export interface Lane {
  /** NaN where the row has no score, or one over another denominator. */
  readonly numerators: Float64Array;
  readonly denominator: number;
  /** No numerator is farther from zero. */
  readonly bound: number;
}

/** A lane for each part, items first, where there can be one: linear items of scaled columns, arithmetic means of such. */
export function lanesOf(plan: Plan): readonly (Lane | undefined)[] {
  const lanes: (Lane | undefined)[] = plan.items.map((item) => itemLaneOf(item, plan.full));
  for (const node of plan.nodes) lanes.push(nodeLaneOf(node, lanes));
  return lanes;
}

function itemLaneOf(item: PlannedItem, full: Ratio): Lane | undefined {
  const { definition, column, minimum, maximum } = item;
  if (definition.transform === "logarithm" || column.spec.kind === "float") return undefined;
  const decimals = column.spec.kind === "decimal" ? column.spec.decimals : 0;
  const isHigher = definition.better === "higher";
  // score = slope × units + start, over one denominator
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
  const raw = absolute(k) * BigInt(farthestOf(column.values)) + absolute(m);
  if (raw > mostSafe || top > mostSafe || common > mostSafe) return undefined;
  const numerators = new Float64Array(column.values.length);
  fillItem(numerators, item, Number(k), Number(m), Number(top));
  return {
    numerators,
    denominator: Number(common),
    bound: Number(definition.normalisation.outside === "keep" ? raw : top),
  };
}

function fillItem(
  numerators: Float64Array,
  { column, definition }: PlannedItem,
  k: number,
  m: number,
  top: number,
): void {
  const { values, validity } = column;
  const { outside } = definition.normalisation;
  const [least, most] = outside === "keep" ? [-Infinity, Infinity] : [0, top];
  const [below, above] = outside === "reject" ? [Number.NaN, Number.NaN] : [0, top];
  for (let row = 0; row < values.length; row++) {
    const score = k * (values[row] as number) + m;
    numerators[row] = score < least ? below : score > most ? above : score;
  }
  if (validity === undefined) return;
  for (let row = 0; row < values.length; row++) if (!bitAt(validity, row)) numerators[row] = Number.NaN;
}

/** A weighted sum of lanes. A row where a part has no score is left to the policy of the node, which knows the ratios. */
function nodeLaneOf(
  { definition, parts, weights }: PlannedNode,
  lanes: readonly (Lane | undefined)[],
): Lane | undefined {
  if (definition.aggregate !== "arithmetic") return undefined;
  const below: Lane[] = [];
  for (const part of parts) {
    const lane = lanes[part];
    if (lane === undefined) return undefined;
    below.push(lane);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = below.map(({ denominator }, index) =>
    ratioOf(weights[index] as number, BigInt(total) * BigInt(denominator)),
  );
  const common = leastCommonMultiple(shares.map(({ denominator }) => denominator));
  if (common > mostSafe) return undefined;
  const factors = shares.map(({ numerator, denominator }) => numerator * (common / denominator));
  const bound = below.reduce((sum, lane, index) => sum + (factors[index] as bigint) * BigInt(lane.bound), 0n);
  if (bound > mostSafe) return undefined;
  const numerators = new Float64Array((below[0] as Lane).numerators.length);
  for (const [index, lane] of below.entries()) {
    const factor = Number(factors[index]);
    for (let row = 0; row < numerators.length; row++) {
      numerators[row] = (numerators[row] as number) + factor * (lane.numerators[row] as number);
    }
  }
  return { numerators, denominator: Number(common), bound: Number(bound) };
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
