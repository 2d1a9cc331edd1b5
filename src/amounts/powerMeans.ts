import { fail, ok, type Result } from "../kernel/index.js";
import { powerOf } from "./powers.js";
import type { AmountsProblem } from "./problems.js";
import { type Ratio, ratioOf } from "./ratio.js";
import { divideRatio, multiplyRatio, sumRatios } from "./ratioArithmetic.js";
import { rationalRootOf } from "./roots.js";
import { snapWide, wideOf } from "./wideDecimal.js";

/**
 * A number within a mean, and how much it counts.
 * @category Roots and logarithms
 * @since 0.1.0
 */
export interface WeightedValue {
  /** The number. */
  readonly value: Ratio;
  /** Its weight, above zero. */
  readonly weight: Ratio;
}

/**
 * The power mean of numbers, the mean of their powers and the root of that, as one exact number that can be compared and rounded.
 * @remarks Exact where every power and the root are ratios. Elsewhere it is one step: its value to 80 significant digits,
 * snapped to 50, so that what is a short decimal in truth comes out as that decimal. With an exponent below zero a zero
 * makes the mean zero, which it nears as the number nears zero.
 * @param values - One at least, none of them negative, with weights above zero; divided by their sum they are the shares.
 * @param exponent - Not zero. 1 is the arithmetic mean, -1 the harmonic.
 * @throws a RangeError when there are no values, or the exponent is zero.
 * @category Roots and logarithms
 * @since 0.1.0
 * @example The mean of the roots of 2 and 8 is 3/2 times the root of 2, and its square 9/2
 * ```ts
 * import { powerMeanOf, ratioOf } from "chumchon/amounts";
 * const weight = ratioOf(1);
 * powerMeanOf([{ value: ratioOf(2), weight }, { value: ratioOf(8), weight }], ratioOf(1, 2));
 * // => { ok: true, value: { numerator: 9n, denominator: 2n } }
 * ```
 */
export function powerMeanOf(values: readonly WeightedValue[], exponent: Ratio): Result<Ratio, AmountsProblem> {
  if (values.length === 0) throw new RangeError("a mean of no values was asked for; one at least was expected");
  if (exponent.numerator === 0n) throw new RangeError("a power mean of the exponent zero was asked for");
  if (values.some(({ value }) => value.numerator < 0n)) return fail({ code: "amounts.power.negativeBase", path: [] });
  if (exponent.numerator < 0n && values.some(({ value }) => value.numerator === 0n)) return ok(ratioOf(0));
  const total = sumRatios(values.map(({ weight }) => weight));
  const powers = values.map(({ value }) => rationalPowerOf(value, exponent));
  if (powers.every((power) => power !== undefined)) {
    const sum = sumRatios(powers.map((power, index) => multiplyRatio(power, (values[index] as WeightedValue).weight)));
    return powerOf(divideRatio(sum, total), divideRatio(ratioOf(1), exponent));
  }
  const [power, back] = [wideOf(exponent), wideOf(divideRatio(ratioOf(1), exponent))];
  const sum = values
    .map(({ value, weight }) => wideOf(value).pow(power).times(wideOf(weight)))
    .reduce((left, right) => left.plus(right));
  return ok(snapWide(sum.div(wideOf(total)).pow(back)));
}

/** The power where it is a ratio: in lowest terms the base is a perfect power of the degree. */
function rationalPowerOf(value: Ratio, { numerator, denominator }: Ratio): Ratio | undefined {
  const root = denominator === 1n ? value : rationalRootOf(value, Number(denominator));
  if (root === undefined || numerator > 0n) {
    return root && { numerator: root.numerator ** numerator, denominator: root.denominator ** numerator };
  }
  return { numerator: root.denominator ** -numerator, denominator: root.numerator ** -numerator };
}
