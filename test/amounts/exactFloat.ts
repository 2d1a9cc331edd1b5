import { type Bounded, type Ratio, ratioOf, sumRatios } from "chumchon/amounts";
import fc from "fast-check";

/** The number that a float is, to its last bit, not the decimal it means. */
export function exactFloat(value: number): Ratio {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 2047n);
  const fraction = bits & (2n ** 52n - 1n);
  const whole = exponent === 0 ? fraction : fraction + 2n ** 52n;
  const power = Math.max(1, exponent) - 1075;
  const signed = value < 0 ? -whole : whole;
  return power < 0 ? ratioOf(signed, 2n ** BigInt(-power)) : ratioOf(signed * 2n ** BigInt(power));
}

/** high + low, exactly. */
export function middleOf({ high, low }: Bounded): Ratio {
  return sumRatios([exactFloat(high), exactFloat(low)]);
}

/** Floats of every size between two powers of two, on both sides of zero. */
export function floatsBetween(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: least, max: most - 1 }), fc.maxSafeInteger().map(Math.abs), fc.boolean())
    .map(([exponent, digits, isNegative]) => (1 + digits / 2 ** 53) * 2 ** exponent * (isNegative ? -1 : 1));
}

/** Ratios of every size a bounded number can hold, and beyond: whole, decimal, thirds, long ones, near to one another. */
export const anyRatio: fc.Arbitrary<Ratio> = fc.oneof(
  fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 60 })).map(([n, d]) => ratioOf(n, d)),
  fc.tuple(fc.bigInt(-(10n ** 60n), 10n ** 60n), fc.bigInt(1n, 10n ** 50n)).map(([n, d]) => ratioOf(n, d)),
  fc
    .tuple(fc.bigInt(1n, 10n ** 20n), fc.integer({ min: 25, max: 60 }))
    .map(([n, p]) => ratioOf(10n ** BigInt(p) + n, 10n ** BigInt(p))),
  fc.tuple(fc.bigInt(1n, 10n ** 40n), fc.integer({ min: 0, max: 330 })).map(([n, p]) => ratioOf(n, 10n ** BigInt(p))),
  fc.tuple(fc.bigInt(1n, 10n ** 40n), fc.integer({ min: 0, max: 310 })).map(([n, p]) => ratioOf(n * 10n ** BigInt(p))),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ratioOf(value)),
);
