import { divideRatio, multiplyRatio, negateRatio, ratioOf } from "../amounts/index.js";
import type { ItemRange } from "./itemRange.js";
import { isIrrational, type PlannedItem } from "./plannedItem.js";

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

/** The lane of an item of a column of scaled whole numbers, where its score is linear. */
export function itemLaneOf(item: PlannedItem, range: ItemRange | undefined): ItemLane | undefined {
  const { column, minimum, maximum, full, outside, better } = item;
  if (isIrrational(item) || column.spec.kind === "float" || range === undefined) return undefined;
  const decimals = column.spec.kind === "decimal" ? column.spec.decimals : 0;
  const isHigher = better === "higher";
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

/** 2^53 - 1. */
export const mostSafe = 9_007_199_254_740_991n;

/** The least whole number that all of these divide. */
export function leastCommonMultiple(numbers: readonly bigint[]): bigint {
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
