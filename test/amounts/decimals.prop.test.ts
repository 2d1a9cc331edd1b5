import {
  formatDecimal,
  parseDecimal,
  ratioOf,
  ratioOfDecimal,
  rescaleDecimal,
  roundRatio,
  safeParseDecimal,
} from "chumchon/amounts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeIntegers, seeded } from "./arbitrary.js";

const places = fc.nat(15);

describe("scaled decimals", () => {
  it("parse(format(x)) = x, grouped or not, in both digit systems", () => {
    fc.assert(
      fc.property(safeIntegers, places, fc.boolean(), (units, decimals, grouping) => {
        for (const digits of ["arabic", "thai"] as const) {
          expect(parseDecimal(formatDecimal(units, decimals, { grouping, digits }), { decimals })).toBe(units);
        }
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  it("are the exact number they stand for", () => {
    fc.assert(
      fc.property(safeIntegers, places, (units, decimals) => {
        const exact = ratioOfDecimal(units, decimals);
        expect(exact).toEqual(ratioOf(units, 10n ** BigInt(decimals)));
        expect(roundRatio(exact, decimals)).toBe(units);
      }),
      seeded,
    );
  });

  it("are the same number at more places, and come back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), fc.nat(7), fc.nat(8), (units, from, more) => {
        const wider = rescaleDecimal(units, from, from + more);
        expect(ratioOfDecimal(wider, from + more)).toEqual(ratioOfDecimal(units, from));
        expect(rescaleDecimal(wider, from + more, from, "halfEven")).toBe(units);
      }),
      seeded,
    );
  });

  it("any text is an answer, and a right one", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789๐๙,.+- \u2212e"), maxLength: 20 });
    const grammar = /^[-+\u2212]?(\d{1,3}(,\d{3})+|\d+|(?=\.))(\.\d+)?$/;
    fc.assert(
      fc.property(texts, places, (text, decimals) => {
        const result = safeParseDecimal(text, { decimals });
        const plain = text.trim().replace(/๐/g, "0").replace(/๙/g, "9");
        const [whole = "", fraction = ""] = plain.replace(/[-+\u2212,]/g, "").split(".");
        const isRead = grammar.test(plain) && fraction.length <= decimals;
        const units = isRead ? BigInt(whole + fraction.padEnd(decimals, "0")) : 0n;
        expect(result.ok).toBe(isRead && units <= BigInt(Number.MAX_SAFE_INTEGER));
        if (result.ok) expect(BigInt(result.value)).toBe(/^[-\u2212]/.test(plain) ? -units : units);
      }),
      { ...seeded, numRuns: 10_000 },
    );
  });

  it("a number is read as its text is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.nat(6), (units, decimals) => {
        const number = units / 10 ** decimals;
        expect(safeParseDecimal(number, { decimals })).toEqual({ ok: true, value: units === 0 ? 0 : units });
      }),
      seeded,
    );
  });
});
