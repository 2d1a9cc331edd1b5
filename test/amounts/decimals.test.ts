import { formatDecimal, parseDecimal, ratioOf, ratioOfDecimal, safeParseDecimal } from "chumchon/amounts";
import { describe, expect, it } from "vitest";

function codeOf(input: unknown, decimals: number): string {
  const result = safeParseDecimal(input, { decimals });
  return result.ok ? "ok" : result.problems[0].code;
}

describe("parseDecimal", () => {
  it.each([
    ["1,234.50", 2, 123_450],
    ["1234.5", 2, 123_450],
    ["๑,๒๓๔.๕๐", 2, 123_450],
    ["-0.05", 2, -5],
    ["\u22120.05", 2, -5],
    ["+7", 0, 7],
    [" 7\u00a0", 0, 7],
    [".5", 1, 5],
    ["-.5", 1, -5],
    ["0007", 0, 7],
    ["1,000,000", 0, 1_000_000],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
    ["-9,007,199,254,740.991", 3, Number.MIN_SAFE_INTEGER],
    ["0.000000000000001", 15, 1],
    ["9", 15, 9e15],
    [1234.5, 2, 123_450],
    [1e-7, 7, 1],
    [-3, 2, -300],
  ])("reads the %#th", (input, decimals, units) => {
    expect(parseDecimal(input, { decimals })).toBe(units);
  });

  it("never answers minus zero", () => {
    for (const zero of ["-0", "-0.00", "-000", "+0", -0]) {
      const result = safeParseDecimal(zero, { decimals: 2 });
      expect(result.ok ? Object.is(result.value, 0) : zero).toBe(true);
    }
  });

  it.each([
    ["1.005", 2, "amounts.decimal.excessDecimals"],
    ["1.500", 2, "amounts.decimal.excessDecimals"],
    ["3990.0", 0, "amounts.decimal.excessDecimals"],
    [0.1 + 0.2, 2, "amounts.decimal.excessDecimals"],
    [1e-7, 6, "amounts.decimal.excessDecimals"],
    ["9007199254740992", 0, "amounts.decimal.overflow"],
    ["9007199254740993", 0, "amounts.decimal.overflow"],
    ["10", 15, "amounts.decimal.overflow"],
    [1e300, 0, "amounts.decimal.overflow"],
    ["9".repeat(99), 0, "amounts.decimal.overflow"],
    ["9".repeat(101), 0, "amounts.number.tooLong"],
    ["1e400", 2, "amounts.number.exponent"],
    ["1e-999999999", 2, "amounts.number.exponent"],
    ["1,23.00", 2, "amounts.number.grouping"],
    [",123", 0, "amounts.number.malformed"],
    ["1.2.3", 2, "amounts.number.malformed"],
    ["5.", 2, "amounts.number.malformed"],
    [".", 2, "amounts.number.malformed"],
    ["-", 2, "amounts.number.malformed"],
    ["", 2, "amounts.number.malformed"],
    ["--5", 2, "amounts.number.malformed"],
    [5n, 2, "amounts.number.malformed"],
    [Number.POSITIVE_INFINITY, 2, "amounts.number.notFinite"],
  ])("refuses the %#th", (input, decimals, code) => {
    expect(codeOf(input, decimals)).toBe(code);
  });

  it("answers 10 MB at once", () => {
    for (const unit of ["9", " ", ",", "๙", "1e"]) {
      expect(codeOf(unit.repeat(10_000_000 / unit.length), 2)).toBe("amounts.number.tooLong");
    }
  });

  it("throws for places that cannot be, whatever the text", () => {
    for (const decimals of [-1, 16, 0.5, Number.NaN]) {
      for (const input of ["1", "1,000", 1]) expect(() => safeParseDecimal(input, { decimals })).toThrow(RangeError);
    }
  });
});

describe("formatDecimal", () => {
  it("writes what was meant", () => {
    expect(formatDecimal(5, 2)).toBe("0.05");
    expect(formatDecimal(-5, 2)).toBe("-0.05");
    expect(formatDecimal(-0, 2)).toBe("0.00");
    expect(formatDecimal(1_234_567, 0, { grouping: true })).toBe("1,234,567");
    expect(formatDecimal(123_456, 3, { grouping: true, digits: "thai" })).toBe("๑๒๓.๔๕๖");
    expect(formatDecimal(Number.MIN_SAFE_INTEGER, 2, { grouping: true })).toBe("-90,071,992,547,409.91");
  });

  it("throws for what is no scaled integer", () => {
    expect(() => formatDecimal(0.5, 2)).toThrow(RangeError);
    expect(() => formatDecimal(2 ** 53, 2)).toThrow(RangeError);
    expect(() => formatDecimal(1, 16)).toThrow(RangeError);
  });
});

describe("ratioOfDecimal", () => {
  it("is the exact number", () => {
    expect(ratioOfDecimal(-125, 2)).toEqual(ratioOf(-5, 4));
    expect(() => ratioOfDecimal(Number.NaN, 2)).toThrow(RangeError);
  });
});
