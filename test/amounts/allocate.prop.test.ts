import { absoluteRatio, allocate, compareRatio, ratioOf, subtractRatio, sumRatios } from "chumchon/amounts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positives, safeIntegers, seeded } from "./arbitrary.js";

const weight = fc.oneof(
  fc.nat(20),
  fc.nat(1_000_000).map((one) => one / 1000),
  fc.bigInt({ min: 0n, max: 10n ** 30n }),
  positives,
);
const weightLists = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((one) => ratioOf(one).numerator > 0n));
const amounts = fc.oneof(safeIntegers, fc.integer({ min: -30, max: 30 }));

describe("allocate", () => {
  it("parts sum to the whole, and none is a whole unit from its exact share", () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const parts = allocate(amount, weights);
        expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
        const whole = sumRatios(weights.map((one) => ratioOf(one)));
        parts.forEach((part, index) => {
          const exact = ratioOf(
            ratioOf(BigInt(amount) * ratioOf(weights[index] ?? 0).numerator, ratioOf(weights[index] ?? 0).denominator),
            whole,
          );
          expect(compareRatio(absoluteRatio(subtractRatio(ratioOf(part), exact)), ratioOf(1))).toBe(-1);
          if (exact.numerator === 0n) expect(part).toBe(0);
        });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it("a greater weight never gets less; of equal weights the earlier never gets less", () => {
    fc.assert(
      fc.property(fc.nat(1000), weightLists, (amount, weights) => {
        const parts = allocate(amount, weights);
        weights.forEach((left, i) => {
          weights.forEach((right, j) => {
            const order = compareRatio(ratioOf(left), ratioOf(right));
            if (order > 0 || (order === 0 && i < j)) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] ?? 0);
          });
        });
      }),
      seeded,
    );
  });

  it("takes back part by part what it gave, and only proportions count", () => {
    fc.assert(
      fc.property(amounts, weightLists, positives, (amount, weights, factor) => {
        const parts = allocate(amount, weights);
        expect(allocate(-amount, weights)).toEqual(parts.map((part) => (part === 0 ? 0 : -part)));
        const scaled = weights.map((one) => ratioOf(ratioOf(one), ratioOf(factor.denominator, factor.numerator)));
        expect(allocate(amount, scaled)).toEqual(parts);
      }),
      seeded,
    );
  });

  it("the order of the weights decides between equal remainders alone", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.nat(50), { minLength: 2, maxLength: 10 }),
        fc.nat(),
        (amount, some, turn) => {
          const total = some.reduce((sum, one) => sum + one, 0);
          fc.pre(total > 0);
          const remainders = new Map<number, number>();
          for (const one of some) remainders.set((amount * one) % total, one);
          fc.pre(some.every((one) => remainders.get((amount * one) % total) === one));
          const shift = turn % some.length;
          const turned = [...some.slice(shift), ...some.slice(0, shift)];
          const byWeight = (weights: readonly number[]): readonly string[] =>
            allocate(amount, weights)
              .map((part, index) => `${String(weights[index]).padStart(3)} ${String(part).padStart(6)}`)
              .sort();
          expect(byWeight(turned)).toEqual(byWeight(some));
        },
      ),
      seeded,
    );
  });
});
