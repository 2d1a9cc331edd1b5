// Money read and divided, and 2.85 million shares rounded to two places.
import { allocate, parseSatang, ratioOf, roundRatio } from "chumchon/amounts";
import Decimal from "decimal.js";
import { dinero, allocate as dineroAllocate, toSnapshot } from "dinero.js";
import { THB } from "dinero.js/currencies";
import { compare, optionsOf } from "./harness.mjs";
import { drawsOf } from "./world.mjs";

const options = optionsOf();
const draw = drawsOf(options.seed);

const shares = Math.round(200_000 * options.scale);
const amounts = Array.from({ length: shares }, () => Math.floor(draw() * 1e9));
const weights = Array.from({ length: shares }, () => Array.from({ length: 5 }, () => 1 + Math.floor(draw() * 900)));
await compare(
  "amounts divided among five by whole weights",
  [
    { name: "allocate", run: () => amounts.map((amount, index) => allocate(amount, weights[index])), answer: flat },
    {
      name: "largest remainder by hand, BigInt",
      run: () => amounts.map((amount, index) => byRemainder(amount, weights[index])),
      answer: flat,
    },
    {
      name: "dinero.js allocate",
      run: () =>
        amounts.map((amount, index) =>
          dineroAllocate(dinero({ amount, currency: THB }), weights[index]).map((part) => toSnapshot(part).amount),
        ),
      answer: flat,
      apart: true, // what is left over goes to the first, not to the largest remainders
    },
  ],
  { ...options, units: shares, unit: "amounts/s" },
);

const texts = Array.from({ length: Math.round(1_000_000 * options.scale) }, () =>
  (Math.floor(draw() * 1e9) / 100).toLocaleString("en-US", { minimumFractionDigits: 2 }),
);
await compare(
  "amounts such as 1,234.50 read as satang",
  [
    { name: "parseSatang", run: () => texts.map((text) => parseSatang(text)) },
    { name: "decimal.js", run: () => texts.map((text) => new Decimal(text.replaceAll(",", "")).times(100).toNumber()) },
    {
      name: "floats by hand, nothing checked",
      run: () => texts.map((text) => Math.round(Number(text.replaceAll(",", "")) * 100)),
    },
  ],
  { ...options, units: texts.length, unit: "texts/s" },
);

const count = Math.round(2_850_000 * options.scale);
const wholes = Int32Array.from({ length: count }, () => 1 + Math.floor(draw() * 1000));
const parts = wholes.map((whole) => Math.floor(draw() * (whole + 1)));
await compare(
  "shares in per cent rounded to two places, half up",
  [
    { name: "roundRatio of ratioOf", run: () => rounded((part, whole) => roundRatio(ratioOf(100 * part, whole), 2)) },
    {
      name: "decimal.js",
      run: () =>
        rounded((part, whole) =>
          new Decimal(100 * part).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber(),
        ),
    },
    {
      name: "BigInt by hand",
      run: () => rounded((part, whole) => Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)))),
    },
    {
      name: "whole numbers by hand",
      run: () => rounded((part, whole) => Math.floor((part * 20_000 + whole) / (2 * whole))),
    },
    {
      name: "toFixed",
      run: () => rounded((part, whole) => Math.round(Number(((100 * part) / whole).toFixed(2)) * 100)),
      apart: true,
    },
  ],
  { ...options, units: count, unit: "shares/s" },
);

function rounded(round) {
  const hundredths = new Float64Array(count);
  for (let index = 0; index < count; index++) hundredths[index] = round(parts[index], wholes[index]);
  return hundredths;
}

function flat(lists) {
  return lists.flat();
}

function byRemainder(amount, given) {
  const whole = BigInt(given.reduce((sum, weight) => sum + weight, 0));
  const products = given.map((weight) => BigInt(amount) * BigInt(weight));
  const floors = products.map((product) => Number(product / whole));
  const left = floors.reduce((rest, floor) => rest - floor, amount);
  const order = products.map((product, index) => [product % whole, index]);
  order.sort(([a, i], [b, j]) => (a === b ? i - j : a > b ? -1 : 1));
  for (const [, index] of order.slice(0, left)) floors[index]++;
  return floors;
}
