import { fail, ok, type Result } from "../kernel/index.js";
import { naturalLogarithmOf } from "./logarithms.js";
import type { AmountsProblem } from "./problems.js";
import { type Ratio, ratioOf, reducedRatio } from "./ratio.js";
import { absoluteRatio, negateRatio } from "./ratioArithmetic.js";
import { bitsOf, irrationalRootOf, rationalRootOf } from "./roots.js";
import { snapWide, type Wide, wideOf } from "./wideDecimal.js";

/**
 * A number raised to any exponent, as one exact number that can be compared and rounded.
 * @remarks A rational power is exact: 8/27 to the 2/3 is 4/9. An irrational one is its value to 80 significant digits,
 * snapped to 50; so is a rational one too long to hold (about 28,000 bits), such as 1.0001 to the 100,000. Zero to the zero is one.
 * @param base - A negative one only with a whole exponent, zero only with an exponent of zero or more.
 * @param exponent - Any exact number; the result must lie between e^-20,000 and e^20,000.
 * @category Roots and logarithms
 * @since 0.1.0
 * @example
 * ```ts
 * import { powerOf, ratioOf } from "chumchon/amounts";
 * powerOf(ratioOf(8, 27), ratioOf(2, 3)); // => { ok: true, value: { numerator: 4n, denominator: 9n } }
 * powerOf(ratioOf(0), ratioOf(-1)); // => { ok: false, problems: [{ code: "amounts.power.zeroBase", path: [] }] }
 * ```
 */
export function powerOf(base: Ratio, exponent: Ratio): Result<Ratio, AmountsProblem> {
  const { numerator: power, denominator: degree } = exponent;
  if (base.numerator === 0n) {
    return power < 0n ? fail({ code: "amounts.power.zeroBase", path: [] }) : ok(ratioOf(power === 0n ? 1 : 0));
  }
  if (base.numerator < 0n && degree !== 1n) return fail({ code: "amounts.power.negativeBase", path: [] });
  // A number of so many bits is no perfect power of a greater degree, one apart, whose every power is one.
  const size = bitsOf(largestPart(base));
  const root =
    degree === 1n || isOne(base)
      ? base
      : degree <= size && degree <= 1000n
        ? rationalRootOf(base, Number(degree))
        : undefined;
  const exact = root === undefined ? undefined : wholePowerOf(root, power, mostBits);
  if (exact !== undefined) return ok(exact);
  const radicand = degree === 1n || degree > 32n ? undefined : wholePowerOf(base, power, 4096);
  if (radicand !== undefined) return ok(irrationalRootOf(radicand, Number(degree)));
  const value = naturalPowerOf(naturalLogarithmOf(absoluteRatio(base)).times(String(power)).div(String(degree)));
  return value.ok && base.numerator < 0n && power % 2n !== 0n ? ok(negateRatio(value.value)) : value;
}

/**
 * The number e (2.718…) raised to an exponent: the way back from a natural logarithm.
 * @remarks Irrational but for the exponent zero: its value to 80 significant digits, snapped to 50.
 * @param exponent - From -20,000 to 20,000.
 * @category Roots and logarithms
 * @since 0.1.0
 * @example
 * ```ts
 * import { exponentialOf, ratioOf, toDecimalText } from "chumchon/amounts";
 * const e = exponentialOf(ratioOf(1));
 * e.ok ? toDecimalText(e.value, 6) : ""; // => "2.718282"
 * ```
 */
export function exponentialOf(exponent: Ratio): Result<Ratio, AmountsProblem> {
  return naturalPowerOf(wideOf(exponent));
}

const mostExponent = 20_000;
const mostBits = 28_000;

function wholePowerOf({ numerator, denominator }: Ratio, power: bigint, bits: number): Ratio | undefined {
  const size = power < 0n ? -power : power;
  // One and minus one stay small at any power.
  const part = largestPart({ numerator, denominator });
  if (part > 1n && size * BigInt(bitsOf(part)) > BigInt(bits)) return undefined;
  const whole = part > 1n ? size : size % 2n;
  const [above, below] = [numerator ** whole, denominator ** whole];
  return power < 0n ? reducedRatio(below, above) : { numerator: above, denominator: below };
}

function largestPart({ numerator, denominator }: Ratio): bigint {
  const above = numerator < 0n ? -numerator : numerator;
  return above > denominator ? above : denominator;
}

function naturalPowerOf(exponent: Wide): Result<Ratio, AmountsProblem> {
  if (exponent.abs().gt(mostExponent)) return fail({ code: "amounts.power.beyond", path: [], exponent: mostExponent });
  return ok(snapWide(exponent.exp()));
}

function isOne({ numerator, denominator }: Ratio): boolean {
  return numerator === denominator;
}
