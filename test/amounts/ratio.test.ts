import {
  absoluteRatio,
  addRatio,
  compareRatio,
  divideRatio,
  formatRatio,
  multiplyRatio,
  negateRatio,
  parseRatio,
  ratioOf,
  safeParseRatio,
  subtractRatio,
  sumRatios,
  toDecimalText,
} from "chumchon/amounts";
import { isProblemError } from "chumchon/kernel";
import { describe, expect, it } from "vitest";

function codesOf(input: unknown): readonly string[] {
  const result = safeParseRatio(input);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe("ratioOf", () => {
  it("is in lowest terms with the sign above the line", () => {
    expect(ratioOf(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratioOf(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratioOf(2n ** 80n, 2n ** 78n * 3n)).toEqual({ numerator: 4n, denominator: 3n });
  });

  it("takes a number for its shortest decimal, however large or small", () => {
    expect(ratioOf(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(ratioOf(0.1 + 0.2)).toEqual(parseRatio("0.30000000000000004"));
    expect(ratioOf(1e23)).toEqual({ numerator: 10n ** 23n, denominator: 1n });
    expect(ratioOf(5e-324)).toEqual({ numerator: 1n, denominator: 2n * 10n ** 323n });
    expect(ratioOf(-1.5e-7)).toEqual({ numerator: -3n, denominator: 20_000_000n });
    expect(ratioOf(-0)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("takes a fraction of any two", () => {
    expect(ratioOf(ratioOf(1, 3), 0.5)).toEqual({ numerator: 2n, denominator: 3n });
    expect(ratioOf(1n, ratioOf(1, 3))).toEqual({ numerator: 3n, denominator: 1n });
  });

  it("throws where there is no value", () => {
    expect(() => ratioOf(1, 0)).toThrow(RangeError);
    expect(() => ratioOf(Number.NaN)).toThrow(RangeError);
    expect(() => ratioOf(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => divideRatio(ratioOf(1), ratioOf(0))).toThrow(RangeError);
  });
});

describe("parseRatio", () => {
  it.each([
    ["1/3", "1/3"],
    [" -1,200 / 7 ", "-1200/7"],
    ["0.25", "1/4"],
    [".5", "1/2"],
    ["+12", "12"],
    ["\u22125", "-5"],
    ["๑/๓", "1/3"],
    ["๑,๒๓๔.๕", "2469/2"],
    ["1.5/-2.5", "-3/5"],
    ["-0", "0"],
    [0.1, "1/10"],
    [12n, "12"],
  ])("reads the %#th as %s", (input, text) => {
    expect(formatRatio(parseRatio(input))).toBe(text);
  });

  it.each([
    ["", "malformed"],
    [".", "malformed"],
    ["-", "malformed"],
    ["5.", "malformed"],
    ["- 5", "malformed"],
    ["1 234", "malformed"],
    ["1//3", "malformed"],
    ["1/", "malformed"],
    ["/3", "malformed"],
    ["1/2/3", "malformed"],
    ["หนึ่ง", "malformed"],
    ["0x10", "malformed"],
    ["Infinity", "malformed"],
    [null, "malformed"],
    [undefined, "malformed"],
    [{ numerator: 1, denominator: 2 }, "malformed"],
    ["12,34", "grouping"],
    ["1234,567", "grouping"],
    ["1.234,56", "grouping"],
    ["1,234/5,67", "grouping"],
    ["1e400", "exponent"],
    ["1.2E+05", "exponent"],
    ["1/1e9", "exponent"],
    [Number.NaN, "notFinite"],
    [Number.NEGATIVE_INFINITY, "notFinite"],
  ])("refuses the %#th as %s", (input, reason) => {
    expect(codesOf(input)).toEqual([`amounts.number.${reason}`]);
  });

  it("refuses a denominator of zero", () => {
    expect(codesOf("1/0")).toEqual(["amounts.ratio.zeroDenominator"]);
    expect(codesOf("0/0.00")).toEqual(["amounts.ratio.zeroDenominator"]);
  });

  it("answers 10 MB at once", () => {
    const long = "9".repeat(10_000_000);
    for (const text of [long, `1/${long}`, `${long}/1`, `1e${long}`, ",".repeat(10_000_000)]) {
      expect(codesOf(text)).toEqual(["amounts.number.tooLong"]);
    }
  });

  it("answers the longest texts it reads in bounded time", () => {
    const texts = ["1,".repeat(9_999), "1".repeat(19_000), `1/${"7".repeat(19_000)}`, `1e${"9".repeat(19_000)}`];
    expect(texts.map((text) => safeParseRatio(text).ok)).toEqual([false, true, true, false]);
  });

  it("throws a ProblemError where the number must be one", () => {
    expect(() => parseRatio("1/0")).toThrow(/part below the line is zero/);
    try {
      parseRatio("x");
    } catch (error) {
      expect(isProblemError(error) && error.problems[0].code).toBe("amounts.number.malformed");
    }
    expect.assertions(2);
  });
});

describe("arithmetic", () => {
  it("keeps thirds", () => {
    const third = Object.freeze(ratioOf(1, 3));
    expect(sumRatios([third, third, third])).toEqual(ratioOf(1));
    expect(sumRatios([])).toEqual(ratioOf(0));
    expect(addRatio(third, ratioOf(1, 6))).toEqual(ratioOf(1, 2));
    expect(subtractRatio(third, ratioOf(1, 2))).toEqual(ratioOf(-1, 6));
    expect(multiplyRatio(third, ratioOf(3, 4))).toEqual(ratioOf(1, 4));
    expect(divideRatio(third, ratioOf(-2))).toEqual(ratioOf(-1, 6));
    expect(negateRatio(third)).toEqual(ratioOf(-1, 3));
    expect(absoluteRatio(ratioOf(-1, 3))).toEqual(third);
    expect(absoluteRatio(third)).toBe(third);
  });

  it("compares without tolerance", () => {
    expect(compareRatio(ratioOf(1, 3), parseRatio("0.33333333333333333333333333333333333333333333333333"))).toBe(1);
    expect(compareRatio(ratioOf(-1, 2), ratioOf(1, 3))).toBe(-1);
    expect(compareRatio(ratioOf(2, 6), ratioOf(1, 3))).toBe(0);
  });
});

describe("toDecimalText", () => {
  // จปฐ. 2561, national indicator 7: 35,144,195 surveyed, 34,953,072 pass, 191,123 fail; printed 99.46 and 0.54.
  it("shows the printed shares of indicator 7", () => {
    expect(toDecimalText(ratioOf(34_953_072, 35_144_195), 2, { percent: true })).toBe("99.46");
    expect(toDecimalText(ratioOf(191_123, 35_144_195), 2, { percent: true })).toBe("0.54");
  });

  it("groups, writes Thai digits, and shows no minus before zero", () => {
    expect(toDecimalText(ratioOf(-12_345_675, 10_000), 3, { grouping: true, digits: "thai" })).toBe("-๑,๒๓๔.๕๖๘");
    expect(toDecimalText(ratioOf(-1, 1000), 2)).toBe("0.00");
    expect(toDecimalText(ratioOf(-1, 1000), 2, { rounding: "floor" })).toBe("-0.01");
    expect(toDecimalText(ratioOf(5, 2), 0)).toBe("3");
    expect(toDecimalText(ratioOf(10n ** 30n), 1, { grouping: true })).toBe(`1${",000".repeat(10)}.0`);
    expect(toDecimalText(ratioOf(100), 0, { grouping: true })).toBe("100");
  });

  it("throws for places that cannot be", () => {
    expect(() => toDecimalText(ratioOf(1), -1)).toThrow(RangeError);
    expect(() => toDecimalText(ratioOf(1), 0.5)).toThrow(RangeError);
    expect(() => toDecimalText(ratioOf(1), 1001)).toThrow(RangeError);
    expect(toDecimalText(ratioOf(1, 3), 1000)).toBe(`0.${"3".repeat(1000)}`);
  });
});
