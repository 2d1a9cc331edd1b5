import {
  addRatio,
  compareRatio,
  divideRatio,
  formatRatio,
  multiplyRatio,
  negateRatio,
  parseRatio,
  type Ratio,
  type RoundingMode,
  ratioOf,
  roundRatio,
  safeParseRatio,
  subtractRatio,
  toDecimalText,
} from "chumchon/amounts";
import { toThaiDigits } from "chumchon/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratios, seeded } from "./arbitrary.js";

const zero = ratioOf(0);
const one = ratioOf(1);

describe("text", () => {
  it("parse(format(x)) = x in both digit systems", () => {
    fc.assert(
      fc.property(ratios, (x) => {
        expect(parseRatio(formatRatio(x))).toEqual(x);
        expect(parseRatio(toThaiDigits(formatRatio(x)))).toEqual(x);
      }),
      seeded,
    );
  });

  it("a finite decimal survives its text", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
        fc.nat(30),
        fc.boolean(),
        (units, places, grouping) => {
          const x = ratioOf(units, 10n ** BigInt(places));
          for (const digits of ["arabic", "thai"] as const) {
            expect(parseRatio(toDecimalText(x, places, { grouping, digits }))).toEqual(x);
          }
        },
      ),
      seeded,
    );
  });

  it("a JavaScript number means the digits it is written with", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const [mantissa = "", exponent = ""] = x.toExponential().split("e");
        const fraction = mantissa.split(".")[1] ?? "";
        const digits = BigInt(mantissa.replace(".", ""));
        const power = Number(exponent) - fraction.length;
        const { numerator, denominator } = ratioOf(x);
        const [above, below] = power < 0 ? [digits, 10n ** BigInt(-power)] : [digits * 10n ** BigInt(power), 1n];
        expect(numerator * below).toBe(above * denominator);
        expect(parseRatio(x)).toEqual(ratioOf(x));
      }),
      seeded,
    );
  });

  it("any text is an answer", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789๐๙,.+-/eE \u2212ก"), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        const result = safeParseRatio(text);
        if (result.ok) expect(parseRatio(formatRatio(result.value))).toEqual(result.value);
        else expect(result.problems).toHaveLength(1);
      }),
      { ...seeded, numRuns: 3000 },
    );
  });
});

describe("a field", () => {
  it("associates, commutes and distributes; each has an opposite and an inverse", () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (x, y, z) => {
        expect(addRatio(x, y)).toEqual(addRatio(y, x));
        expect(multiplyRatio(x, y)).toEqual(multiplyRatio(y, x));
        expect(addRatio(addRatio(x, y), z)).toEqual(addRatio(x, addRatio(y, z)));
        expect(multiplyRatio(multiplyRatio(x, y), z)).toEqual(multiplyRatio(x, multiplyRatio(y, z)));
        expect(multiplyRatio(x, addRatio(y, z))).toEqual(addRatio(multiplyRatio(x, y), multiplyRatio(x, z)));
        expect(addRatio(x, zero)).toEqual(x);
        expect(multiplyRatio(x, one)).toEqual(x);
        expect(addRatio(x, negateRatio(x))).toEqual(zero);
        expect(subtractRatio(x, y)).toEqual(addRatio(x, negateRatio(y)));
        if (y.numerator !== 0n) expect(multiplyRatio(divideRatio(x, y), y)).toEqual(x);
      }),
      seeded,
    );
  });

  it("results are in lowest terms with a positive denominator", () => {
    fc.assert(
      fc.property(ratios, ratios, (x, y) => {
        const results = [addRatio(x, y), multiplyRatio(x, y), ...(y.numerator === 0n ? [] : [divideRatio(x, y)])];
        for (const { numerator, denominator } of results) {
          expect(denominator > 0n).toBe(true);
          let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
          while (b !== 0n) [a, b] = [b, a % b];
          expect(a).toBe(1n);
        }
      }),
      seeded,
    );
  });
});

describe("compareRatio", () => {
  it("is a total order that addition keeps", () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (x, y, z) => {
        expect(compareRatio(x, x)).toBe(0);
        expect(compareRatio(x, y) + compareRatio(y, x)).toBe(0);
        expect(compareRatio(x, y) === 0).toBe(formatRatio(x) === formatRatio(y));
        const [low, middle, high] = [x, y, z].sort(compareRatio) as [Ratio, Ratio, Ratio];
        expect(compareRatio(low, middle)).toBeLessThanOrEqual(0);
        expect(compareRatio(middle, high)).toBeLessThanOrEqual(0);
        expect(compareRatio(low, high)).toBeLessThanOrEqual(0);
        expect(compareRatio(addRatio(x, z), addRatio(y, z))).toBe(compareRatio(x, y));
      }),
      seeded,
    );
  });
});

describe("roundRatio", () => {
  const modes: readonly RoundingMode[] = ["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"];
  const near = fc
    .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(1, 2, 3, 4, 8, 20, 200, 2000, 7))
    .map(([n, d]) => ratioOf(n, d));

  // The definition by the two neighbours: the lesser is the floor, the greater is one more.
  function oracle({ numerator, denominator }: Ratio, decimals: number, mode: RoundingMode): bigint {
    const scaled = numerator * 10n ** BigInt(decimals);
    const rest = ((scaled % denominator) + denominator) % denominator;
    const lesser = (scaled - rest) / denominator;
    if (rest === 0n) return lesser;
    const greater = lesser + 1n;
    const [inner, outer] = lesser >= 0n ? [lesser, greater] : [greater, lesser];
    const half = rest * 2n === denominator;
    const nearer = rest * 2n < denominator ? lesser : greater;
    const choice: Readonly<Record<RoundingMode, bigint>> = {
      floor: lesser,
      ceiling: greater,
      down: inner,
      up: outer,
      halfUp: half ? outer : nearer,
      halfDown: half ? inner : nearer,
      halfEven: half ? (lesser % 2n === 0n ? lesser : greater) : nearer,
    };
    return choice[mode];
  }

  it("is the neighbour that the mode names", () => {
    fc.assert(
      fc.property(near, fc.nat(4), fc.constantFrom(...modes), (x, decimals, mode) => {
        expect(BigInt(roundRatio(x, decimals, mode))).toBe(oracle(x, decimals, mode));
        const text = toDecimalText(x, decimals, { rounding: mode });
        expect(BigInt(text.replace(".", ""))).toBe(oracle(x, decimals, mode));
      }),
      { ...seeded, numRuns: 3000 },
    );
  });

  it("never turns the order round", () => {
    fc.assert(
      fc.property(near, near, fc.nat(4), fc.constantFrom(...modes), (x, y, decimals, mode) => {
        const [low, high] = compareRatio(x, y) <= 0 ? [x, y] : [y, x];
        expect(roundRatio(low, decimals, mode)).toBeLessThanOrEqual(roundRatio(high, decimals, mode));
      }),
      seeded,
    );
  });
});
