import {
  absoluteRatio,
  addBounded,
  addRatio,
  type Bounded,
  boundedExponential,
  boundedLogarithm,
  boundedOf,
  boundedPower,
  compareBounded,
  compareRatio,
  divideBounded,
  divideRatio,
  estimatedExponential,
  estimatedLogarithm,
  estimateError,
  exponentialOf,
  logarithmOf,
  multiplyBounded,
  multiplyRatio,
  powerOf,
  type Ratio,
  type RoundingMode,
  ratioOf,
  roundBounded,
  roundEstimate,
  roundRatio,
  subtractBounded,
  subtractRatio,
} from "chumchon/amounts";
import type { Result } from "chumchon/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "./arbitrary.js";
import { anyRatio, exactFloat, floatsBetween, middleOf } from "./exactFloat.js";

const many = { ...seeded, numRuns: 3000 };
const few = { ...seeded, numRuns: 150 };
const modes = fc.constantFrom<RoundingMode>("halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor");

function valueIn(result: Result<Ratio>): Ratio {
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

/** The number is within the bound; and the bound is no farther than promised, as a part of the number. */
function expectHeld(bounded: Bounded, truth: Ratio, promised?: number): void {
  if (bounded.error === Infinity) return;
  const off = absoluteRatio(subtractRatio(middleOf(bounded), truth));
  expect(compareRatio(off, exactFloat(bounded.error))).toBeLessThanOrEqual(0);
  if (promised === undefined || truth.numerator === 0n) return;
  expect(bounded.error).toBeLessThanOrEqual(promised * Math.abs(bounded.high) + 1e-140);
}

/** Halves, cut points and other short decimals. */
const shortDecimals = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, places]) => ratioOf(units, 10 ** places));

describe("bounded numbers hold the exact ones", () => {
  test("of ratios of any size; nothing is said of those out of range", () => {
    fc.assert(
      fc.property(anyRatio, (ratio) => {
        const bounded = boundedOf(ratio);
        expectHeld(bounded, ratio, 3e-31);
        const size = absoluteRatio(ratio);
        const isInside =
          compareRatio(size, ratioOf(1n, 10n ** 120n)) > 0 && compareRatio(size, ratioOf(10n ** 120n)) < 0;
        if (isInside) expect(bounded.error).toBeLessThan(Infinity);
      }),
      many,
    );
  });

  test("of sums, differences, products and quotients", () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const [left, right] = [boundedOf(a), boundedOf(b)];
        expectHeld(addBounded(left, right), addRatio(a, b));
        expectHeld(subtractBounded(left, right), subtractRatio(a, b));
        expectHeld(multiplyBounded(left, right), multiplyRatio(a, b), 1e-30);
        if (b.numerator !== 0n) expectHeld(divideBounded(left, right), divideRatio(a, b), 1e-30);
      }),
      many,
    );
  });

  test("of the arithmetic itself: what one step adds is below its published bound", () => {
    const floats = floatsBetween(-100, 100);
    const low = floatsBetween(-56, -53);
    fc.assert(
      fc.property(floats, floats, low, low, (x, y, xLow, yLow) => {
        // The low parts are less than half a last digit of the high ones: both are exact double-doubles.
        const left = { high: x, low: (x * xLow) / 2, error: 0 };
        const right = { high: y, low: (y * yLow) / 2, error: 0 };
        fc.pre(left.high + left.low === x && right.high + right.low === y);
        const [a, b] = [middleOf(left), middleOf(right)];
        const unit = ratioOf(1n, 2n ** 106n);
        const partsOf = (bounded: Bounded, truth: Ratio): Ratio =>
          divideRatio(
            absoluteRatio(subtractRatio(middleOf(bounded), truth)),
            multiplyRatio(unit, absoluteRatio(truth.numerator === 0n ? ratioOf(1) : truth)),
          );
        expect(compareRatio(partsOf(addBounded(left, right), addRatio(a, b)), ratioOf(3.01))).toBe(-1);
        expect(compareRatio(partsOf(multiplyBounded(left, right), multiplyRatio(a, b)), ratioOf(7.01))).toBe(-1);
        expect(compareRatio(partsOf(divideBounded(left, right), divideRatio(a, b)), ratioOf(15.01))).toBe(-1);
      }),
      many,
    );
  });

  test("of bounds that are wide: any number within goes to one within", () => {
    const wide = fc.tuple(floatsBetween(-8, 8), floatsBetween(-20, -2), fc.integer({ min: -10, max: 10 }));
    fc.assert(
      fc.property(wide, wide, (left, right) => {
        const [[a, x], [b, y]] = [left, right].map(([high, error, tenths]): [Bounded, Ratio] => [
          { high, low: 0, error: Math.abs(error) },
          addRatio(exactFloat(high), multiplyRatio(exactFloat(error), ratioOf(tenths, 10))),
        ]) as [[Bounded, Ratio], [Bounded, Ratio]];
        expectHeld(addBounded(a, b), addRatio(x, y));
        expectHeld(multiplyBounded(a, b), multiplyRatio(x, y));
        if (y.numerator !== 0n) expectHeld(divideBounded(a, b), divideRatio(x, y));
        if (x.numerator > 0n) expectHeld(boundedLogarithm(a), valueIn(logarithmOf(x)));
        expectHeld(boundedExponential(a), valueIn(exponentialOf(x)));
      }),
      few,
    );
  });

  test("of logarithms, powers of e and powers, right to 29 digits where the result is no larger than e^50", () => {
    fc.assert(
      fc.property(anyRatio, fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 90 }), (ratio, n, d) => {
        const x = absoluteRatio(ratio);
        fc.pre(x.numerator > 0n);
        expectHeld(
          boundedLogarithm(boundedOf(x)),
          valueIn(logarithmOf(x)),
          compareRatio(x, ratioOf(2)) > 0 ? 1e-29 : undefined,
        );
        const exponent = ratioOf(n, d);
        expectHeld(boundedExponential(boundedOf(exponent)), valueIn(exponentialOf(exponent)), 1e-28);
        const power = boundedPower(boundedOf(x), exponent);
        if (power.error < Infinity) expectHeld(power, valueIn(powerOf(x, exponent)), 1e-27);
      }),
      few,
    );
  });

  test("compared: never another answer than that of exact numbers, and an answer where they are apart", () => {
    fc.assert(
      fc.property(fc.oneof(shortDecimals, anyRatio), fc.oneof(shortDecimals, anyRatio), (a, b) => {
        const order = compareBounded(boundedOf(a), boundedOf(b));
        if (order !== undefined) expect(order).toBe(compareRatio(a, b));
      }),
      many,
    );
    fc.assert(
      fc.property(shortDecimals, shortDecimals, (a, b) => {
        fc.pre(compareRatio(a, b) !== 0);
        expect(compareBounded(boundedOf(a), boundedOf(b))).toBe(compareRatio(a, b));
      }),
      seeded,
    );
  });
});

describe("estimates in floats are off by 2^-49 of themselves at most", () => {
  const within = (estimate: number, truth: Ratio): void => {
    const off = absoluteRatio(subtractRatio(exactFloat(estimate), truth));
    expect(compareRatio(off, multiplyRatio(exactFloat(estimateError), absoluteRatio(truth)))).toBeLessThanOrEqual(0);
  };
  const positive = fc.oneof(
    floatsBetween(-1074, 1024).map(Math.abs),
    floatsBetween(-3, 3).map(Math.abs),
    fc.integer({ min: -1000, max: 1000 }).map((steps) => 1 + steps / 2 ** 52),
    fc.constantFrom(Number.MIN_VALUE, Number.MAX_VALUE, 2 ** -1022, Math.SQRT2, Math.SQRT1_2, 1.41422, 0.7072),
  );

  test("logarithms, of subnormals too", () => {
    fc.assert(
      fc.property(positive, (x) => within(estimatedLogarithm(x), valueIn(logarithmOf(exactFloat(x))))),
      { ...seeded, numRuns: 400 },
    );
  });

  test("powers of e", () => {
    const exponents = fc.oneof(floatsBetween(-60, 9), fc.constantFrom(0, -0, 700, -700, 0.34657359, -0.34657359));
    fc.assert(
      fc.property(exponents, (x) => within(estimatedExponential(x), valueIn(exponentialOf(exactFloat(x))))),
      { ...seeded, numRuns: 400 },
    );
  });

  test("no number where there is none", () => {
    for (const x of [0, -0, -1, Number.NaN, Infinity, -Infinity]) expect(estimatedLogarithm(x)).toBeNaN();
    for (const x of [701, -701, Number.NaN, Infinity]) expect(estimatedExponential(x)).toBeNaN();
  });
});

describe("rounding within a bound", () => {
  const near = fc.tuple(
    fc.integer({ min: -3000, max: 3000 }),
    fc.integer({ min: 6, max: 35 }),
    fc.integer({ min: -1, max: 1 }),
  );

  test("agrees with the exact number, however near to a half or a whole it lies", () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 3 }), modes, ([halves, places, side], decimals, mode) => {
        const point = ratioOf(halves, 2 * 10 ** decimals);
        const exact = addRatio(point, ratioOf(BigInt(side), 10n ** BigInt(places)));
        const rounded = roundBounded(boundedOf(exact), decimals, mode);
        if (rounded !== undefined) expect(rounded).toBe(roundRatio(exact, decimals, mode));
        // 31 digits tell; whole numbers and halves themselves are told apart by no bound.
        if (side !== 0 && places < 26) expect(rounded).toBe(roundRatio(exact, decimals, mode));
      }),
      many,
    );
  });

  test("says nothing where a number within the bound would round to another", () => {
    const widths = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(widths, modes, ([middle, width], mode) => {
        const [from, to] = [ratioOf(middle - width, 100), ratioOf(middle + width, 100)];
        const bounded = { ...boundedOf(ratioOf(middle, 100)), error: width / 100 + 1e-9 };
        const estimated = roundEstimate(middle / 100, width / 100 + 1e-9, 0, mode);
        const rounded = roundBounded(bounded, 0, mode);
        expect(rounded ?? Number.NaN).toBe(estimated);
        const [least, most] = [roundRatio(from, 0, mode), roundRatio(to, 0, mode)];
        if (rounded !== undefined) expect([rounded, rounded]).toEqual([least, most]);
        const isClear = [-1, 1].every(
          (side) => roundRatio(ratioOf(middle * 10 + side * (width * 10 + 1), 1000), 0, mode) === least,
        );
        // Around zero nothing turns where digits are cut off; the bound is not asked about that.
        if (isClear && !(mode === "down" && most === 0)) expect(rounded).toBe(most);
      }),
      many,
    );
  });
});
