import { readFileSync } from "node:fs";
import {
  addRatio,
  compareRatio,
  divideRatio,
  exponentialOf,
  formatRatio,
  logarithmOf,
  multiplyRatio,
  parseDecimal,
  parseRatio,
  powerOf,
  type Ratio,
  ratioOf,
  rootOf,
  roundRatio,
  subtractRatio,
  toDecimalText,
} from "chumchon/amounts";
import type { Result } from "chumchon/kernel";
import { Decimal } from "decimal.js";
import { describe, expect, it, vi } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

function textOf(result: Result<Ratio>): string {
  return result.ok ? formatRatio(result.value) : result.problems[0].code;
}

function resultOf(result: Result<Ratio>): Ratio {
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

function humanDevelopmentIndexOf(inputs: readonly string[]): number {
  const [life, expected, mean, income] = inputs.map(parseRatio) as [Ratio, Ratio, Ratio, Ratio];
  const atMostOne = (ratio: Ratio): Ratio => (compareRatio(ratio, ratioOf(1)) > 0 ? ratioOf(1) : ratio);
  const product = [
    atMostOne(divideRatio(subtractRatio(life, ratioOf(20)), ratioOf(65))),
    divideRatio(
      addRatio(atMostOne(divideRatio(expected, ratioOf(18))), atMostOne(divideRatio(mean, ratioOf(15)))),
      ratioOf(2),
    ),
    atMostOne(resultOf(logarithmOf(divideRatio(income, ratioOf(100)), ratioOf(750)))),
  ].reduce(multiplyRatio);
  return roundRatio(resultOf(rootOf(product, 3)), 3);
}

// Printed by Python 3.11, an implementation of its own. With
//   from decimal import *; from fractions import Fraction; getcontext().prec = 300
//   d = lambda t: Decimal(Fraction(t).numerator) / Decimal(Fraction(t).denominator)
//   snap = lambda v: format(Context(50, ROUND_HALF_UP).plus(Context(80, ROUND_HALF_UP).plus(v)).normalize(), "f")
// each line is snap(d(x).ln()), snap(d(x).ln() / d(b).ln()), snap(d(x).exp()), snap((d(x).ln() * d(y)).exp()).
const logarithms = [
  ["2", "0.69314718055994530941723212145817656807550013436026"],
  ["10", "2.3025850929940456840179914546843642076011014886288"],
  ["17030.15", "9.7427405816038511066732500185430046986918553361584"],
  ["1/3", "-1.0986122886681096913952452369225257046474905578227"],
  ["99999/100000", "-0.000010000050000333335833353333500001428583928682540683"],
  ["1.0000000000000000000000000000001", "0.000000000000000000000000000000099999999999999999999999999999995"],
  ["0.9999999999999999999999999", "-0.000000000000000000000000100000000000000000000000005"],
  ["1.00000000000000000001", "0.0000000000000000000099999999999999999999500000000000000000003333333333"],
  ["0.99999999999999999998", "-0.000000000000000000020000000000000000000200000000000000000002666666667"],
  [`1.${"0".repeat(89)}1`, `0.${"0".repeat(89)}1`],
  [`0.${"9".repeat(90)}`, `-0.${"0".repeat(89)}1`],
  [`0.${"9".repeat(29)}`, "-0.00000000000000000000000000001000000000000000000000000000005"],
  [
    `3${"0".repeat(27)}1/3${"0".repeat(28)}`,
    "0.000000000000000000000000000033333333333333333333333333332777777777777777777778",
  ],
  [`3${"0".repeat(99)}1/3${"0".repeat(100)}`, `0.${"0".repeat(100)}${"3".repeat(50)}`],
  ["123456789012345678901234567890", "66.985688719142977397576753896334185902670171435558"],
] as const;
const logarithmsToBase = [
  ["2", "10", "0.30102999566398119521373889472449302676818988146211"],
  ["170.3015", "750", "0.77605945362474468297325397602780147894894059999426"],
  ["5", "1/3", "-1.464973520717927167197040407678640396307932366666"],
] as const;
const exponentials = [
  ["1", "2.7182818284590452353602874713526624977572470937"],
  ["-1", "0.36787944117144232159552377016146086744581113103177"],
  ["0.5", "1.6487212707001281468486507878141635716537761007101"],
  ["1/3", "1.3956124250860895286281253196025868375979065151994"],
  ["-20.25", "0.0000000016052280551856116086539343091095396571711681601402"],
  ["100", "26881171418161354484126255515800135873611118.773742"],
] as const;
const powers = [
  ["2", "0.3333", "1.2598919398737178526806273422519032275670314212369"],
  ["2", "1/3", "1.2599210498948731647672106072782283505702514647015"],
  ["1.0001", "100000", "22015.456048552198645701456581658715520597641827115"],
  ["3/7", "-5/11", "1.4698133075889630444776962550828218077984485479627"],
  ["0.72", "123/1000", "0.96039943758750298982261111315069320078112985608243"],
  ["-1.0001", "100001", "-22017.657594157053865566026727316881392149701591298"],
  ["10", "1/2000", "1.0011519555381688769842032367472488618040778885657"],
] as const;
const roots = [
  ["2", 2, "1.4142135623730950488016887242096980785696718753769"],
  ["2", 3, "1.2599210498948731647672106072782283505702514647015"],
  ["0.0001", 3, "0.046415888336127788924100763509194465765513491250112"],
  ["123456789/1000", 7, "5.3377629449198989736131593981879436373884765071061"],
  ["5/11", 2, "0.67419986246324208624649067643642846008908221082705"],
  [`5${"0".repeat(400)}`, 2, `22360679774997896964091736687312762354406183596115${"0".repeat(151)}`],
  ["899080/899118", 38, "0.99999888777604686827831860593810733501727929915142"],
] as const;

describe("against Python's decimal", () => {
  it.each(logarithms)("ln %s", (x, value) => {
    expect(logarithmOf(parseRatio(x))).toEqual({ ok: true, value: parseRatio(value) });
  });
  it.each(logarithmsToBase)("log of %s to base %s", (x, base, value) => {
    expect(logarithmOf(parseRatio(x), parseRatio(base))).toEqual({ ok: true, value: parseRatio(value) });
  });
  it.each(exponentials)("exp %s", (x, value) => {
    expect(exponentialOf(parseRatio(x))).toEqual({ ok: true, value: parseRatio(value) });
  });
  it.each(powers)("%s to the %s", (x, exponent, value) => {
    expect(powerOf(parseRatio(x), parseRatio(exponent))).toEqual({ ok: true, value: parseRatio(value) });
  });
  it.each(roots)("root of %s, degree %i", (x, degree, value) => {
    expect(rootOf(parseRatio(x), degree)).toEqual({ ok: true, value: parseRatio(value) });
    expect(powerOf(parseRatio(x), ratioOf(1, degree))).toEqual({ ok: true, value: parseRatio(value) });
  });
});

describe("the cube root of a³b³", () => {
  const range = Array.from({ length: 40 }, (_, index) => index + 1);
  const pairs = range.flatMap((a) => range.map((b) => [a, b] as const));

  it("equals ab and rounds as ab for all 1,600; decimal.js with pow(1/3) loses 1,556", () => {
    let [lost, lostInDecimals] = [0, 0];
    const third = new Decimal(1).div(3);
    for (const [a, b] of pairs) {
      const cube = BigInt(a) ** 3n * BigInt(b) ** 3n;
      const root = resultOf(rootOf(ratioOf(cube), 3));
      const isRight =
        compareRatio(root, ratioOf(a * b)) === 0 &&
        roundRatio(root, 0, "floor") === a * b &&
        roundRatio(root, 0, "ceiling") === a * b &&
        toDecimalText(root, 60, { rounding: "down" }) === `${a * b}.${"0".repeat(60)}`;
      if (!isRight) lost++;
      if (!new Decimal(String(cube)).pow(third).eq(a * b)) lostInDecimals++;
    }
    expect({ lost, lostInDecimals }).toEqual({ lost: 0, lostInDecimals: 1556 });
  });

  it("keeps the half where ab/2 is a tie", () => {
    for (const [a, b] of pairs) {
      const root = resultOf(rootOf(ratioOf(a ** 3 * b ** 3, 8), 3));
      expect(roundRatio(root, 0)).toBe(Math.floor((a * b + 1) / 2));
    }
  });
});

describe("what is rational stays exact", () => {
  it("a root", () => {
    expect(textOf(rootOf(ratioOf(8, 27), 3))).toBe("2/3");
    expect(textOf(rootOf(ratioOf(0), 5))).toBe("0");
    expect(textOf(rootOf(ratioOf(1), 1000))).toBe("1");
    expect(textOf(rootOf(ratioOf(-3), 1))).toBe("amounts.root.negative");
    expect(textOf(rootOf(ratioOf(7, 3), 1))).toBe("7/3");
    expect(textOf(rootOf(ratioOf(10n ** 400n), 2))).toBe(`1${"0".repeat(200)}`);
    expect(textOf(rootOf(ratioOf(7n ** 1000n), 1000))).toBe("7");
    // Where a float guesses the root, and its neighbours: 40 bits more or less.
    for (const root of [2n, 3n, 999_999_999_999n, 10n ** 12n, 10n ** 12n + 1n, 2n ** 52n - 1n, 2n ** 53n + 1n]) {
      for (const degree of [2, 3, 5, 18]) {
        expect(textOf(rootOf(ratioOf(root ** BigInt(degree)), degree))).toBe(String(root));
        expect(textOf(rootOf(ratioOf(root ** BigInt(degree) - 1n), degree))).not.toBe(String(root - 1n));
      }
    }
  });

  it("a power", () => {
    expect(textOf(powerOf(ratioOf(8, 27), ratioOf(2, 3)))).toBe("4/9");
    expect(textOf(powerOf(ratioOf(8, 27), ratioOf(-2, 3)))).toBe("9/4");
    expect(textOf(powerOf(ratioOf(1, 3), ratioOf(2)))).toBe("1/9");
    expect(textOf(powerOf(ratioOf(-2), ratioOf(3)))).toBe("-8");
    expect(textOf(powerOf(ratioOf(-2), ratioOf(-3)))).toBe("-1/8");
    expect(textOf(powerOf(ratioOf(-1), ratioOf(10n ** 30n + 1n)))).toBe("-1");
    expect(textOf(powerOf(ratioOf(-1), ratioOf(10n ** 30n)))).toBe("1");
    expect(textOf(powerOf(ratioOf(1), ratioOf(10n ** 30n, 7)))).toBe("1");
    expect(textOf(powerOf(ratioOf(0), ratioOf(1, 2)))).toBe("0");
    expect(textOf(powerOf(ratioOf(0), ratioOf(0)))).toBe("1");
    expect(textOf(powerOf(ratioOf(5, 7), ratioOf(0)))).toBe("1");
    expect(textOf(powerOf(ratioOf(2n ** 100n), ratioOf(3, 100)))).toBe("8");
  });

  it("a logarithm", () => {
    expect(textOf(logarithmOf(ratioOf(1000), ratioOf(10)))).toBe("3");
    expect(textOf(logarithmOf(ratioOf(4), ratioOf(8)))).toBe("2/3");
    expect(textOf(logarithmOf(ratioOf(1, 4), ratioOf(8)))).toBe("-2/3");
    expect(textOf(logarithmOf(ratioOf(4), ratioOf(1, 8)))).toBe("-2/3");
    expect(textOf(logarithmOf(ratioOf(4, 9), ratioOf(8, 27)))).toBe("2/3");
    // Out of the range of double-double, and within it to a last digit.
    expect(textOf(logarithmOf(ratioOf(10n ** 200n), ratioOf(10n ** 600n)))).toBe("1/3");
    expect(textOf(logarithmOf(ratioOf(1n, 10n ** 200n), ratioOf(10n ** 600n)))).toBe("-1/3");
    expect(textOf(logarithmOf(ratioOf(10n ** 100n), ratioOf(10n ** 300n)))).toBe("1/3");
    const hair = ratioOf(1n, 10n ** 70n);
    // A hair beside a power: irrational, and snapped to the whole number it is nearest to.
    expect(textOf(logarithmOf(addRatio(ratioOf(8), hair), ratioOf(8)))).toBe("1");
    expect(textOf(logarithmOf(addRatio(ratioOf(1), addRatio(hair, hair)), addRatio(ratioOf(1), hair)))).toBe("2");
    expect(textOf(logarithmOf(ratioOf(1), ratioOf(8)))).toBe("0");
    expect(textOf(logarithmOf(ratioOf(1)))).toBe("0");
    expect(textOf(exponentialOf(ratioOf(0)))).toBe("1");
  });
});

describe("an irrational value is rounded to 80 digits and then to 50", () => {
  // The root of r² and a hair is r with these digits, and irrational.
  function rootBeside(digits: string): string {
    const r = parseRatio(digits);
    return toDecimalText(resultOf(rootOf(addRatio(multiplyRatio(r, r), ratioOf(1n, 10n ** 200n)), 2)), 49);
  }
  const kept = `1.${"0".repeat(48)}`;

  it("the 51st to the 80th digit decide, the 81st may tip them", () => {
    expect(rootBeside(`${kept}14${"9".repeat(20)}3`)).toBe(`${kept}1`);
    expect(rootBeside(`${kept}15${"0".repeat(20)}3`)).toBe(`${kept}2`);
    expect(rootBeside(`${kept}14${"9".repeat(29)}4`)).toBe(`${kept}1`);
    expect(rootBeside(`${kept}14${"9".repeat(29)}6`)).toBe(`${kept}2`);
  });
});

describe("a logarithm near zero", () => {
  // With z = (x - 1)/(x + 1), ln x = 2z + (2z)³/12 + …: here 2z is a decimal just below a half of its 50th digit, and the
  // second term, 8.3 in the 64th digit, is what may lift it to the half.
  function logarithmBeside(distance: Ratio): string {
    const half = addRatio(parseRatio(`1.${"0".repeat(48)}1`), ratioOf(5n, 10n ** 50n));
    const z = multiplyRatio(subtractRatio(half, distance), ratioOf(1n, 2n * 10n ** 31n));
    const x = divideRatio(addRatio(ratioOf(1), z), subtractRatio(ratioOf(1), z));
    return toDecimalText(resultOf(logarithmOf(x)), 80).slice(-2);
  }

  it("has its second term", () => {
    expect(logarithmBeside(ratioOf(5n, 10n ** 64n))).toBe("02");
    expect(logarithmBeside(ratioOf(10n, 10n ** 64n))).toBe("01");
  });
});

describe("what has no value is a stated answer", () => {
  it.each([
    [rootOf(ratioOf(-8), 3), "amounts.root.negative"],
    [powerOf(ratioOf(-8), ratioOf(1, 3)), "amounts.power.negativeBase"],
    [powerOf(ratioOf(0), ratioOf(-1)), "amounts.power.zeroBase"],
    [powerOf(ratioOf(10), ratioOf(10_000)), "amounts.power.beyond"],
    [powerOf(ratioOf(10), ratioOf(10n ** 40n)), "amounts.power.beyond"],
    [powerOf(ratioOf(-10), ratioOf(-(10n ** 40n))), "amounts.power.beyond"],
    [exponentialOf(ratioOf(20_001)), "amounts.power.beyond"],
    [exponentialOf(ratioOf(-20_001)), "amounts.power.beyond"],
    [logarithmOf(ratioOf(0)), "amounts.logarithm.notPositive"],
    [logarithmOf(ratioOf(-1), ratioOf(10)), "amounts.logarithm.notPositive"],
    [logarithmOf(ratioOf(5), ratioOf(1)), "amounts.logarithm.base"],
    [logarithmOf(ratioOf(5), ratioOf(0)), "amounts.logarithm.base"],
  ])("%#: %s", (result, code) => {
    expect(textOf(result)).toBe(code);
  });

  it("a degree that is none is a wrong program", () => {
    for (const degree of [0, -1, 1.5, 1001, Number.NaN]) expect(() => rootOf(ratioOf(2), degree)).toThrow(RangeError);
  });
});

describe("published figures", () => {
  // HAI 2562, Nakhon Phanom: overall is the geometric mean of eight sub-indices; printed 0.5974.
  it("is the overall human achievement index of Nakhon Phanom", () => {
    const indices = [0.6444, 0.3354, 0.6732, 0.4355, 0.9609, 0.606, 0.692, 0.6357].map((index) => ratioOf(index));
    const product = indices.reduce(multiplyRatio, ratioOf(1));
    expect(toDecimalText(resultOf(rootOf(product, 8)), 4)).toBe("0.5974");
  });

  // UNDP, Human Development Report 2021/22: Thailand 0.800 from life expectancy 78.7154, expected and mean years of
  // schooling 15.8822 and 8.6971, and income of 17,030.15 between 100 and 75,000 on a logarithmic scale.
  it("is the human development index of Thailand", () => {
    expect(humanDevelopmentIndexOf(["78.7154", "15.8822", "8.6971", "17030.15"])).toBe(800);
  });

  it.skipIf(!hasSharedData)("is the human development index of all 202 rows of 2021", () => {
    const rows = readFileSync(`${sharedData}indicators/hdi_2021_inputs_and_index.csv`, "utf8")
      .trim()
      .split("\n")
      .slice(1);
    const differing = rows.filter((row) => {
      const [published, ...inputs] = row.split(",").slice(-5).reverse();
      return humanDevelopmentIndexOf(inputs.reverse()) !== parseDecimal(published, { decimals: 3 });
    });
    expect({ rows: rows.length, differing }).toEqual({ rows: 202, differing: [] });
  });

  it("gives half a scale exactly: √(100 · 900) = 300 is the middle between 100 and 900", () => {
    expect(textOf(logarithmOf(ratioOf(300, 100), ratioOf(900, 100)))).toBe("1/2");
  });
});

describe("own copy of decimal.js", () => {
  it("does not hear what a program sets in its own", () => {
    const before = textOf(logarithmOf(ratioOf(2)));
    Decimal.set({ precision: 5, rounding: 0, toExpPos: 1, maxE: 10, minE: -10 });
    try {
      expect(textOf(logarithmOf(ratioOf(2)))).toBe(before);
      expect(textOf(exponentialOf(ratioOf(-100)))).toMatch(/^\d+\/\d{80,}$/);
    } finally {
      Decimal.set({ defaults: true });
    }
  });

  it("nor what was set before it was made", async () => {
    Decimal.set({ precision: 5, maxE: 10 });
    try {
      vi.resetModules();
      const fresh = await import("chumchon/amounts");
      expect(textOf(fresh.exponentialOf(ratioOf(100)))).toBe(textOf(exponentialOf(ratioOf(100))));
    } finally {
      Decimal.set({ defaults: true });
    }
  });
});
