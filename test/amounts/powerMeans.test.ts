import { powerMeanOf, ratioOf, toDecimalText } from "chumchon/amounts";
import { describe, expect, test } from "vitest";

const one = ratioOf(1);
const of = (...values: readonly number[]): readonly { value: ReturnType<typeof ratioOf>; weight: typeof one }[] =>
  values.map((value) => ({ value: ratioOf(value), weight: one }));

describe("a power mean", () => {
  test("is exact where its powers and its root are", () => {
    expect(powerMeanOf(of(1, 7), ratioOf(2))).toEqual({ ok: true, value: ratioOf(5) });
    expect(powerMeanOf(of(4, 16), ratioOf(1, 2))).toEqual({ ok: true, value: ratioOf(9) });
    expect(powerMeanOf(of(40, 60), ratioOf(-1))).toEqual({ ok: true, value: ratioOf(48) });
    expect(powerMeanOf([{ value: ratioOf(1, 3), weight: ratioOf(2, 7) }], ratioOf(20))).toEqual({
      ok: true,
      value: ratioOf(1, 3),
    });
  });

  test("is a short decimal where it is one in truth, though its terms are irrational", () => {
    expect(powerMeanOf(of(2, 8), ratioOf(1, 2))).toEqual({ ok: true, value: ratioOf(9, 2) });
    expect(powerMeanOf(of(2, 8), ratioOf(-1, 2))).toEqual({
      ok: true,
      value: ratioOf(35555555555555555555555555555555555555555555555556n, 10n ** 49n),
    });
  });

  test("is else its value to fifty digits: that of 1, 2 and 3 to the 3/2 lies between mean and root mean square", () => {
    const mean = powerMeanOf(of(1, 2, 3), ratioOf(3, 2));
    expect(mean.ok && toDecimalText(mean.value, 15)).toBe("2.083869324916839");
  });

  test("of zeros is zero, below zero is a problem, of nothing and of exponent zero a wrong program", () => {
    expect(powerMeanOf(of(0, 0), ratioOf(1, 2))).toEqual({ ok: true, value: ratioOf(0) });
    expect(powerMeanOf(of(0, 5), ratioOf(-2))).toEqual({ ok: true, value: ratioOf(0) });
    expect(powerMeanOf(of(-1, 5), ratioOf(2))).toEqual({
      ok: false,
      problems: [{ code: "amounts.power.negativeBase", path: [] }],
    });
    expect(() => powerMeanOf([], one)).toThrow(RangeError);
    expect(() => powerMeanOf(of(1), ratioOf(0))).toThrow(RangeError);
  });
});
