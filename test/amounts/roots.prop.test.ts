import {
  absoluteRatio,
  addRatio,
  compareRatio,
  exponentialOf,
  logarithmOf,
  multiplyRatio,
  powerOf,
  type Ratio,
  ratioOf,
  rootOf,
  subtractRatio,
} from "chumchon/amounts";
import type { Result } from "chumchon/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positives, seeded } from "./arbitrary.js";

const few = { ...seeded, numRuns: 60 };
const degrees = fc.integer({ min: 2, max: 12 });

function resultOf(result: Result<Ratio>): Ratio {
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

function wholePower({ numerator, denominator }: Ratio, power: number): Ratio {
  return ratioOf(numerator ** BigInt(power), denominator ** BigInt(power));
}

function expectWithin(left: Ratio, right: Ratio, tolerance: Ratio): void {
  expect(compareRatio(absoluteRatio(subtractRatio(left, right)), tolerance)).toBeLessThanOrEqual(0);
}

describe("rootOf", () => {
  it("root(xⁿ) = x", () => {
    fc.assert(
      fc.property(positives, degrees, (x, n) => {
        expect(rootOf(wholePower(x, n), n)).toEqual({ ok: true, value: x });
        expect(powerOf(wholePower(x, n), ratioOf(1, n))).toEqual({ ok: true, value: x });
      }),
      seeded,
    );
  });

  it("is right to 50 digits: its power brackets the number", () => {
    fc.assert(
      fc.property(positives, fc.integer({ min: 2, max: 40 }), (x, n) => {
        const { numerator, denominator } = resultOf(rootOf(x, n));
        const [power, ten] = [BigInt(n), 10n ** 50n];
        const right = x.numerator * (denominator * ten) ** power;
        expect((numerator * (ten - 5n)) ** power * x.denominator < right).toBe(true);
        expect((numerator * (ten + 5n)) ** power * x.denominator > right).toBe(true);
      }),
      seeded,
    );
  });

  it("equals the power found by logarithms: two ways, one answer", () => {
    fc.assert(
      fc.property(positives, fc.integer({ min: 33, max: 90 }), (x, n) => {
        expect(powerOf(x, ratioOf(1, n))).toEqual(rootOf(x, n));
      }),
      few,
    );
  });

  it("never turns the order round", () => {
    fc.assert(
      fc.property(positives, positives, degrees, (x, y, n) => {
        const order = compareRatio(resultOf(rootOf(x, n)), resultOf(rootOf(y, n)));
        expect(order).toBe(compareRatio(x, y));
      }),
      seeded,
    );
  });
});

describe("powerOf", () => {
  it("is the root of the power, and the power of the root where that is rational", () => {
    fc.assert(
      fc.property(positives, fc.integer({ min: 1, max: 9 }), degrees, (x, p, q) => {
        expect(powerOf(x, ratioOf(p, q))).toEqual(rootOf(wholePower(x, p), q));
        expect(powerOf(wholePower(x, q), ratioOf(p, q))).toEqual({ ok: true, value: wholePower(x, p) });
        const inverse = ratioOf(1, resultOf(powerOf(wholePower(x, q), ratioOf(p, q))));
        expect(powerOf(wholePower(x, q), ratioOf(-p, q))).toEqual({ ok: true, value: inverse });
      }),
      seeded,
    );
  });
});

describe("logarithmOf", () => {
  it("never turns the order round, and takes products to sums", () => {
    fc.assert(
      fc.property(positives, positives, (x, y) => {
        const [a, b] = [resultOf(logarithmOf(x)), resultOf(logarithmOf(y))];
        expect(compareRatio(a, b)).toBe(compareRatio(x, y));
        expectWithin(resultOf(logarithmOf(multiplyRatio(x, y))), addRatio(a, b), ratioOf(1n, 10n ** 47n));
      }),
      few,
    );
  });

  it("is undone by the exponential", () => {
    fc.assert(
      fc.property(positives, (x) => {
        const back = resultOf(exponentialOf(resultOf(logarithmOf(x))));
        expectWithin(back, x, multiplyRatio(x, ratioOf(1n, 10n ** 47n)));
      }),
      few,
    );
  });

  it("is exact where it is rational: log of xˢ to base xᵗ is s/t", () => {
    fc.assert(
      fc.property(positives, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (x, s, t) => {
        fc.pre(compareRatio(x, ratioOf(1)) !== 0);
        const argument = s < 0 ? ratioOf(1, wholePower(x, -s)) : wholePower(x, s);
        expect(logarithmOf(argument, wholePower(x, t))).toEqual({ ok: true, value: ratioOf(s, t) });
      }),
      few,
    );
  });
});
