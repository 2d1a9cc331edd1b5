import { type AmountsProblem, amountsSentences } from "chumchon/amounts";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, it } from "vitest";

const path = ["budget"];
const problems: readonly AmountsProblem[] = [
  { code: "amounts.number.malformed", path },
  { code: "amounts.number.grouping", path },
  { code: "amounts.number.exponent", path },
  { code: "amounts.number.notFinite", path },
  { code: "amounts.number.tooLong", path, characters: 100 },
  { code: "amounts.ratio.zeroDenominator", path },
  { code: "amounts.decimal.excessDecimals", path, decimals: 2 },
  { code: "amounts.decimal.overflow", path, decimals: 2 },
  { code: "amounts.root.negative", path },
  { code: "amounts.power.negativeBase", path },
  { code: "amounts.power.zeroBase", path },
  { code: "amounts.power.beyond", path, exponent: 20_000 },
  { code: "amounts.logarithm.notPositive", path },
  { code: "amounts.logarithm.base", path },
];

describe("amountsSentences", () => {
  it("has one for every code, in both languages, with the figures in it", () => {
    expect(problems.map(({ code }) => code).sort()).toEqual(Object.keys(amountsSentences).sort());
    for (const problem of problems) {
      const { th, en } = describeProblem(problem, amountsSentences);
      expect(th).toMatch(/^budget: .*[ก-๙].*(โปรด)/);
      expect(en).toMatch(/^budget: [a-z].*\.$/);
      for (const value of Object.values(problem)) {
        if (typeof value === "number") {
          expect(th).toContain(String(value));
          expect(en).toContain(String(value));
        }
      }
    }
  });
});
