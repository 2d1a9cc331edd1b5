import { type Ratio, ratioOf, type Satang, satangOf } from "chumchon/amounts";
import fc from "fast-check";

/** The seed of every run, so that a failure here is a failure everywhere. */
export const seeded = { seed: 2559, numRuns: 500 };

/** Ratios small and large, whole and not, on both sides of zero. */
export const ratios: fc.Arbitrary<Ratio> = fc.oneof(
  fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 })).map(([n, d]) => ratioOf(n, d)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
    .map(([n, d]) => ratioOf(n, d)),
);

/** Ratios above zero whose parts have up to six digits. */
export const positives: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([n, d]) => ratioOf(n, d));

/** Any safe integer, the extremes often. */
export const safeIntegers: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -2000, max: 2000 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

/** Any money. */
export const money: fc.Arbitrary<Satang> = safeIntegers.map(satangOf);
