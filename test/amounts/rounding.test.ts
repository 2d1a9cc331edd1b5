import { type RoundingMode, ratioOf, rescaleDecimal, roundRatio } from "chumchon/amounts";
import { describe, expect, it } from "vitest";

// The table of java.math.RoundingMode (Java SE documentation), for the same ten numbers.
const numbers = [5.5, 2.5, 1.6, 1.1, 1.0, -1.0, -1.1, -1.6, -2.5, -5.5];
const table: Readonly<Record<RoundingMode, readonly number[]>> = {
  up: [6, 3, 2, 2, 1, -1, -2, -2, -3, -6],
  down: [5, 2, 1, 1, 1, -1, -1, -1, -2, -5],
  ceiling: [6, 3, 2, 2, 1, -1, -1, -1, -2, -5],
  floor: [5, 2, 1, 1, 1, -1, -2, -2, -3, -6],
  halfUp: [6, 3, 2, 1, 1, -1, -1, -2, -3, -6],
  halfDown: [5, 2, 2, 1, 1, -1, -1, -2, -2, -5],
  halfEven: [6, 2, 2, 1, 1, -1, -1, -2, -2, -6],
};

describe("roundRatio", () => {
  it.each(Object.entries(table))("%s is as in Java's table", (mode, expected) => {
    expect(numbers.map((number) => roundRatio(ratioOf(number), 0, mode as RoundingMode))).toEqual(expected);
  });

  it("is half up unless told, and never minus zero", () => {
    expect(roundRatio(ratioOf(1, 8), 2)).toBe(13);
    expect(roundRatio(ratioOf(-1, 8), 2)).toBe(-13);
    expect(roundRatio(ratioOf(-1, 8), 0)).toBe(0);
    // 1.005 is a tie in truth; the float nearest to it is not.
    expect(roundRatio(ratioOf(1.005), 2)).toBe(101);
  });

  it("throws where no exact integer can be", () => {
    expect(roundRatio(ratioOf(Number.MAX_SAFE_INTEGER), 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => roundRatio(ratioOf(2n ** 53n), 0)).toThrow(RangeError);
    expect(() => roundRatio(ratioOf(10), 15)).toThrow(RangeError);
    for (const decimals of [-1, 16, 1.5, Number.NaN])
      expect(() => roundRatio(ratioOf(1), decimals)).toThrow(RangeError);
  });
});

describe("rescaleDecimal", () => {
  it("is exact upwards and rounds once downwards", () => {
    expect(rescaleDecimal(125, 2, 4)).toBe(12_500);
    expect(rescaleDecimal(-125, 2, 1)).toBe(-13);
    expect(rescaleDecimal(125, 2, 1, "halfEven")).toBe(12);
    expect(rescaleDecimal(7, 0, 0)).toBe(7);
  });

  it("throws beyond the safe integers", () => {
    expect(() => rescaleDecimal(Number.MAX_SAFE_INTEGER, 0, 1)).toThrow(RangeError);
    expect(() => rescaleDecimal(0.5, 0, 1)).toThrow(RangeError);
  });
});
