import { formatBaht, parseSatang, ratioOf, satangFromBaht, satangOf, sumSatang } from "chumchon/amounts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money, seeded } from "./arbitrary.js";

describe("satang", () => {
  it("parse(format(x)) = x in both digit systems, grouped or not", () => {
    fc.assert(
      fc.property(money, fc.boolean(), (satang, grouping) => {
        for (const digits of ["arabic", "thai"] as const) {
          expect(parseSatang(formatBaht(satang, { grouping, digits }))).toBe(satang);
          expect(parseSatang(`${formatBaht(satang, { grouping, digits })} บาท`)).toBe(satang);
        }
        expect(satangFromBaht(ratioOf(satang, 100))).toBe(satang);
      }),
      seeded,
    );
  });

  it("a sum is exact or an error, and the order does not matter", () => {
    fc.assert(
      fc.property(fc.array(money, { maxLength: 12 }), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        const isSafe = exact <= BigInt(Number.MAX_SAFE_INTEGER) && exact >= BigInt(Number.MIN_SAFE_INTEGER);
        for (const order of [amounts, amounts.toReversed(), amounts.toSorted((a, b) => a - b)]) {
          if (isSafe) expect(sumSatang(order)).toBe(Number(exact));
          else expect(() => sumSatang(order)).toThrow(RangeError);
        }
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  it("the first sum beyond the limit is an error", () => {
    for (const sign of [1, -1]) {
      const most = satangOf(sign * Number.MAX_SAFE_INTEGER);
      expect(() => sumSatang([most, satangOf(sign)])).toThrow(RangeError);
      expect(sumSatang([most, satangOf(sign), satangOf(-sign)])).toBe(most);
    }
  });
});
