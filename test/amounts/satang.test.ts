import {
  addSatang,
  formatBaht,
  parseSatang,
  ratioOf,
  type Satang,
  safeParseSatang,
  satangFromBaht,
  satangOf,
  subtractSatang,
  sumSatang,
} from "chumchon/amounts";
import { describe, expect, it } from "vitest";

const most = satangOf(Number.MAX_SAFE_INTEGER);
const least = satangOf(Number.MIN_SAFE_INTEGER);

function codeOf(input: unknown): string {
  const result = safeParseSatang(input);
  return result.ok ? "ok" : result.problems[0].code;
}

describe("parseSatang", () => {
  it.each([
    ["1,234.50", 123_450],
    ["๑,๒๓๔.๕๐", 123_450],
    ["1234.5 บาท", 123_450],
    ["๑,๒๓๔.๕๐บาท ", 123_450],
    ["฿ 1,234.50", 123_450],
    ["500.-", 50_000],
    ["500.- บาท", 50_000],
    ["-1", -100],
    ["0", 0],
    [1234.5, 123_450],
    ["90,071,992,547,409.91", Number.MAX_SAFE_INTEGER],
  ])("reads %j as %i satang", (input, satang) => {
    expect(parseSatang(input)).toBe(satang);
  });

  it.each([
    ["1.005", "amounts.decimal.excessDecimals"],
    ["1.500", "amounts.decimal.excessDecimals"],
    [1.005, "amounts.decimal.excessDecimals"],
    ["90,071,992,547,409.92", "amounts.decimal.overflow"],
    ["1.5 ล้านบาท", "amounts.number.malformed"],
    ["บาท", "amounts.number.malformed"],
    ["1,00.00", "amounts.number.grouping"],
    ["1E+06", "amounts.number.exponent"],
    [null, "amounts.number.malformed"],
  ])("refuses the %#th: %s", (input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it("answers 10 MB at once", () => {
    expect(codeOf(" ".repeat(10_000_000))).toBe("amounts.number.malformed");
    expect(codeOf("9".repeat(10_000_000))).toBe("amounts.number.tooLong");
    expect(codeOf(`${"9".repeat(10_000_000)} บาท`)).toBe("amounts.number.tooLong");
  });

  it("throws where money must be", () => {
    expect(() => parseSatang("1.005")).toThrow(/at most 2 were expected/i);
  });
});

describe("money", () => {
  it("comes from baht exactly, or not at all", () => {
    expect(satangFromBaht(38_000)).toBe(3_800_000);
    expect(satangFromBaht(0.29)).toBe(29);
    expect(satangFromBaht(-12n)).toBe(-1200);
    expect(satangFromBaht(ratioOf(1, 4))).toBe(25);
    expect(() => satangFromBaht(1.005)).toThrow(RangeError);
    expect(() => satangFromBaht(ratioOf(1, 3))).toThrow(RangeError);
    expect(() => satangFromBaht(1e14)).toThrow(RangeError);
    expect(() => satangOf(0.5)).toThrow(RangeError);
    expect(Object.is(satangOf(-0), 0)).toBe(true);
  });

  it("is written in baht", () => {
    expect(formatBaht(satangOf(123_450))).toBe("1,234.50");
    expect(formatBaht(satangOf(-5), { digits: "thai" })).toBe("-๐.๐๕");
    expect(formatBaht(satangOf(123_450), { grouping: false })).toBe("1234.50");
  });

  it("adds up, or throws: overflow is never a rounded sum", () => {
    expect(addSatang(satangOf(10), satangOf(20))).toBe(30);
    expect(subtractSatang(satangOf(10), satangOf(10))).toBe(0);
    expect(addSatang(most, satangOf(-1))).toBe(most - 1);
    expect(() => addSatang(most, satangOf(1))).toThrow(RangeError);
    expect(() => subtractSatang(least, satangOf(1))).toThrow(RangeError);
  });

  it("sums exactly in any order, though the way may lead beyond the limit", () => {
    expect(sumSatang([])).toBe(0);
    expect(sumSatang(new Set([satangOf(1), satangOf(2)]))).toBe(3);
    expect(sumSatang([most, most, satangOf(-7), least])).toBe(most - 7);
    expect(sumSatang([least, least, satangOf(7), most])).toBe(least + 7);
    expect(() => sumSatang([most, satangOf(1)])).toThrow(RangeError);
    expect(() => sumSatang([least, satangOf(-2)])).toThrow(RangeError);
    expect(() => sumSatang([Number.NaN as Satang])).toThrow(RangeError);
    expect(() => sumSatang([0.5 as Satang])).toThrow(RangeError);
  });
});
