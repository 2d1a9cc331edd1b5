import { boundedOf, compareRatio, multiplyRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { PlannedItem } from "./plannedItem.js";

/**
 * The values of an item's column that lie between its goalposts: from `least` to `most`, as the column holds them. So a value
 * is told to be outside by comparing floats, and the answer is that of exact numbers.
 */
export interface ItemRange {
  readonly least: number;
  readonly most: number;
}

/** The range of an item; none for goalposts so far from one, or so near to zero, that no float is near. */
export function itemRangeOf({ column: { spec }, minimum, maximum, isMarked }: PlannedItem): ItemRange | undefined {
  if (!isMarked) return { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  if (spec.kind === "float") {
    const [least, above] = [firstFloatNotBelow(minimum), firstFloatNotBelow(maximum)];
    if (least === undefined || above === undefined) return undefined;
    return { least, most: compareRatio(ratioOf(above), maximum) === 0 ? above : floatBeside(above, -1n) };
  }
  const scale = ratioOf(10n ** BigInt(spec.kind === "decimal" ? spec.decimals : 0));
  // A whole number is below a mark when it is below the first whole number that is not.
  const least = -floorOf(multiplyRatio({ ...minimum, numerator: -minimum.numerator }, scale));
  return { least: Number(least), most: Number(floorOf(multiplyRatio(maximum, scale))) };
}

/** A float means its shortest decimal; the greater the float, the greater that is. */
function firstFloatNotBelow(mark: Ratio): number | undefined {
  const { high, error } = boundedOf(mark);
  if (error === Infinity) return undefined;
  let float = high;
  while (compareRatio(ratioOf(float), mark) < 0) float = floatBeside(float, 1n);
  for (;;) {
    const below = floatBeside(float, -1n);
    if (compareRatio(ratioOf(below), mark) < 0) return float;
    float = below;
  }
}

/** The next greater or lesser float. */
function floatBeside(float: number, side: 1n | -1n): number {
  if (float === 0) return side === 1n ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, float);
  view.setBigInt64(0, view.getBigInt64(0) + (float > 0 ? side : -side));
  return view.getFloat64(0);
}

function floorOf({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
