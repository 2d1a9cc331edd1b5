import { allocate, ratioOf, satangFromBaht, sumSatang } from "chumchon/amounts";
import { describe, expect, it } from "vitest";

describe("allocate", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [1, 2], [0, 0]],
    [1, [0, 1], [0, 1]],
    [1, [1, 1], [1, 0]],
    // Shares 1/2 and 3/2: the remainders tie, the first has it.
    [2, [1, 3], [1, 1]],
    [2, [3, 1], [2, 0]],
    [10, [0.1, 0.2, 0.7], [1, 2, 7]],
    [7, [0, 5, 0], [0, 7, 0]],
    [5, [1n, 2n ** 100n], [0, 5]],
  ])("divides %i (%#)", (amount, weights, parts) => {
    expect(allocate(amount, Object.freeze(weights))).toEqual(parts);
  });

  // 120 seats by Hamilton's method, the bill that Washington vetoed: the seats as printed in COMAP, For All Practical
  // Purposes, 10th edition, chapter 14, table 14.5; the populations of 1790 sum to its 3,615,920.
  it("seats the Congress of 1792 as Hamilton's bill did", () => {
    const populations = [
      236_841, 55_540, 70_835, 68_705, 278_514, 475_327, 141_822, 179_570, 331_589, 353_523, 432_879, 68_446, 206_236,
      85_533, 630_560,
    ];
    expect(allocate(120, populations)).toEqual([8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21]);
  });

  it("takes ratios for weights, and is exact where floats are not", () => {
    expect(allocate(9, [ratioOf(1, 3), ratioOf(1, 6), ratioOf(1, 2)])).toEqual([3, 2, 4]);
    expect(allocate(Number.MAX_SAFE_INTEGER, [1, 1])).toEqual([2 ** 52, 2 ** 52 - 1]);
    expect(allocate(10, [5e-324, 5e-324])).toEqual([5, 5]);
  });

  it("keeps money money", () => {
    const parts = allocate(satangFromBaht(100), [35, 35, 30]);
    expect(sumSatang(parts)).toBe(10_000);
  });

  it("never answers minus zero", () => {
    expect(allocate(-1, [1, 1, 0]).map((part) => Object.is(part, -0))).toEqual([false, false, false]);
  });

  it("throws where nothing can be divided", () => {
    for (const weights of [[], [0], [0, 0n], [1, -1], [Number.NaN], [Number.POSITIVE_INFINITY], [ratioOf(-1, 3), 5]]) {
      expect(() => allocate(1, weights)).toThrow(RangeError);
    }
    for (const amount of [0.5, Number.NaN, 2 ** 53]) expect(() => allocate(amount, [1])).toThrow(RangeError);
  });
});
