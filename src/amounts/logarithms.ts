import { fail, ok, type Result } from "../kernel/index.js";
import { boundedOf, divideBounded } from "./bounded.js";
import { boundedLogarithm } from "./boundedPowers.js";
import type { AmountsProblem } from "./problems.js";
import { type Ratio, ratioOf, reducedRatio } from "./ratio.js";
import { absoluteRatio, addRatio, compareRatio, divideRatio, subtractRatio } from "./ratioArithmetic.js";
import { bitsOf, rationalRootOf } from "./roots.js";
import { snapWide, type Wide, wideOf } from "./wideDecimal.js";

/**
 * The logarithm of a number, as one exact number that can be compared and rounded.
 * @remarks A rational logarithm is exact: that of 4 to base 8 is 2/3. An irrational one is its value to 80 significant
 * digits, snapped to 50. The place of x between a and b on a logarithmic scale, as in the income index of the HDI, is the
 * logarithm of x/a to base b/a: one step, snapped once.
 * @param ratio - More than zero.
 * @param base - More than zero and not one; the natural logarithm unless told.
 * @category Roots and logarithms
 * @since 0.1.0
 * @example
 * ```ts
 * import { logarithmOf, ratioOf, toDecimalText } from "chumchon/amounts";
 * logarithmOf(ratioOf(1000), ratioOf(10)); // => { ok: true, value: { numerator: 3n, denominator: 1n } }
 * const natural = logarithmOf(ratioOf(2));
 * natural.ok ? toDecimalText(natural.value, 6) : ""; // => "0.693147"
 * ```
 */
export function logarithmOf(ratio: Ratio, base?: Ratio): Result<Ratio, AmountsProblem> {
  if (base !== undefined && (base.numerator <= 0n || isOne(base))) {
    return fail({ code: "amounts.logarithm.base", path: [] });
  }
  if (ratio.numerator <= 0n) return fail({ code: "amounts.logarithm.notPositive", path: [] });
  if (isOne(ratio)) return ok(ratioOf(0));
  if (base === undefined) return ok(snapWide(naturalLogarithmOf(ratio)));
  return ok(rationalLogarithmOf(ratio, base) ?? snapWide(naturalLogarithmOf(ratio).div(naturalLogarithmOf(base))));
}

/** The natural logarithm of a positive number other than one, right to a hundred significant digits. */
export function naturalLogarithmOf(ratio: Ratio): Wide {
  const difference = subtractRatio(ratio, ratioOf(1));
  const isClose = compareRatio(absoluteRatio(difference), { numerator: 1n, denominator: 10n ** 30n }) < 0;
  return isClose ? seriesOf(wideOf(divideRatio(difference, addRatio(ratio, ratioOf(1))))) : wideOf(ratio).ln();
}

/** ln x = 2 (z + z³/3 + …) with z = (x - 1)/(x + 1). Below 10⁻³⁰ two terms are right to 120 digits. */
function seriesOf(z: Wide): Wide {
  return z.times(z).div(3).plus(1).times(z).times(2);
}

/**
 * The logarithm where it is a ratio s/t: then the base is the t-th power of some number, and the argument its s-th. The value in
 * double-double says which t to try; where it cannot be had, the value in decimals does.
 */
function rationalLogarithmOf(ratio: Ratio, base: Ratio): Ratio | undefined {
  const { high, error } = divideBounded(boundedLogarithm(boundedOf(ratio)), boundedLogarithm(boundedOf(base)));
  const value = error < 1e-12 ? high : naturalLogarithmOf(ratio).div(naturalLogarithmOf(base)).toNumber();
  const mostDegree = Math.min(1000, bitsOf(larger(base)));
  for (let degree = 1; degree <= mostDegree; degree++) {
    // A power is no greater than the bits of the argument; with so many the float is right to more than six decimals.
    const power = Math.round(value * degree);
    if (Math.abs(value * degree - power) > 1e-6 || Math.abs(power) > 1e9) continue;
    const root = rationalRootOf(base, degree);
    if (root !== undefined && isPower(ratio, root, BigInt(power))) return reducedRatio(BigInt(power), BigInt(degree));
  }
  return undefined;
}

function isPower(ratio: Ratio, root: Ratio, power: bigint): boolean {
  const size = power < 0n ? -power : power;
  if (size * BigInt(bitsOf(larger(root)) - 4) > BigInt(bitsOf(larger(ratio)))) return false;
  const [above, below] = [root.numerator ** size, root.denominator ** size];
  return power < 0n
    ? ratio.numerator === below && ratio.denominator === above
    : ratio.numerator === above && ratio.denominator === below;
}

function larger({ numerator, denominator }: Ratio): bigint {
  return numerator > denominator ? numerator : denominator;
}

function isOne({ numerator, denominator }: Ratio): boolean {
  return numerator === denominator;
}
