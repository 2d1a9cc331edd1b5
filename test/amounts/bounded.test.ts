import {
  addBounded,
  boundedExponential,
  boundedLogarithm,
  boundedOf,
  boundedPower,
  compareBounded,
  divideBounded,
  multiplyBounded,
  ratioOf,
  roundBounded,
  roundEstimate,
  subtractBounded,
} from "chumchon/amounts";
import { describe, expect, test } from "vitest";

const zero = { high: 0, low: 0, error: 0 };
const unknown = { high: 0, low: 0, error: Infinity };

describe("bounded numbers at their edges", () => {
  test("whole numbers, zero and one are known exactly", () => {
    expect(boundedOf(-0)).toEqual(zero);
    expect(boundedOf(2n ** 100n + 1n)).toEqual({ high: 2 ** 100, low: 1, error: 0 });
    expect(compareBounded(boundedOf(3), boundedOf(3))).toBe(0);
    expect(compareBounded(boundedOf(3), boundedOf(4))).toBe(-1);
    expect(boundedLogarithm(boundedOf(1))).toEqual(zero);
    expect(boundedExponential(zero)).toEqual(boundedOf(1));
    expect(boundedPower(zero, ratioOf(1, 3))).toEqual(zero);
    expect(boundedPower(zero, 0)).toEqual(boundedOf(1));
    expect(boundedPower(boundedOf(-7), 0)).toEqual(boundedOf(1));
    expect(multiplyBounded(zero, boundedOf(ratioOf(1, 3)))).toEqual(zero);
  });

  test("nothing is known where there is no number, it may be zero or less, or it is out of range", () => {
    for (const number of [
      boundedOf(10n ** 200n),
      boundedOf(ratioOf(1n, 10n ** 200n)),
      boundedOf(5e-324),
      boundedOf(Number.MAX_VALUE),
      divideBounded(boundedOf(1), zero),
      divideBounded(boundedOf(1), { high: 1, low: 0, error: 1 }),
      boundedLogarithm(zero),
      boundedLogarithm(boundedOf(-1)),
      boundedLogarithm({ high: 1, low: 0, error: 1 }),
      boundedExponential(boundedOf(271)),
      boundedExponential({ high: 0, low: 0, error: 1 }),
      boundedPower(zero, -1),
      boundedPower(boundedOf(-8), ratioOf(1, 3)),
      multiplyBounded(boundedOf(10n ** 100n), boundedOf(10n ** 100n)),
      addBounded(unknown, boundedOf(1)),
      subtractBounded(boundedOf(1), unknown),
      multiplyBounded(unknown, zero),
      divideBounded(unknown, boundedOf(2)),
    ])
      expect(number).toEqual(unknown);
    expect(compareBounded(unknown, boundedOf(1))).toBeUndefined();
    expect(roundBounded(unknown, 0)).toBeUndefined();
  });

  test("a bound never vanishes by being small", () => {
    const tiny = { high: 0, low: 0, error: 1e-150 };
    let product = tiny;
    for (let times = 0; times < 5; times++) product = multiplyBounded(product, tiny);
    expect(product.error).toBeGreaterThan(0);
    expect(divideBounded(tiny, boundedOf(10n ** 119n)).error).toBeGreaterThan(0);
  });
});

describe("rounding within a bound at its edges", () => {
  test("an exact whole number is itself in every mode", () => {
    for (const mode of ["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"] as const) {
      expect(roundEstimate(0, 0, 2, mode)).toBe(0);
      expect(roundBounded(zero, 2, mode)).toBe(0);
    }
  });

  test("never minus zero", () => {
    for (const mode of ["halfUp", "down", "ceiling"] as const) {
      expect(roundEstimate(-0.3, 0.01, 0, mode)).toBe(0);
      expect(roundBounded(boundedOf(-0.3), 0, mode)).toBe(0);
    }
  });

  test("no answer near 2^53, of no number, and of no such places", () => {
    expect(roundEstimate(2 ** 53, 0, 0, "halfUp")).toBeNaN();
    expect(roundEstimate(9e15, 0.1, 1, "halfUp")).toBeNaN();
    expect(roundEstimate(Number.NaN, 0, 0, "halfUp")).toBeNaN();
    expect(roundEstimate(1, Number.NaN, 0, "halfUp")).toBeNaN();
    expect(roundEstimate(1, Infinity, 0, "halfUp")).toBeNaN();
    expect(roundBounded(boundedOf(2 ** 53), 0)).toBeUndefined();
    expect(() => roundBounded(zero, 16)).toThrow(RangeError);
    expect(() => roundEstimate(1, 0, 16, "halfUp")).toThrow(RangeError);
  });

  test("the low part decides where the high one lies on a half", () => {
    const half = { high: 2.5, low: -1e-20, error: 1e-25 };
    expect(roundBounded(half, 0)).toBe(2);
    expect(roundBounded({ ...half, low: 1e-20 }, 0)).toBe(3);
    expect(roundBounded({ ...half, low: 0 }, 0)).toBeUndefined();
    expect(roundBounded({ high: 3, low: -1e-20, error: 1e-25 }, 0, "floor")).toBe(2);
  });
});
