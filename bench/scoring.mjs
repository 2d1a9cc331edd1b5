// 75,000 units × 50 numbers: fifty items in ten pillars in five dimensions in one index, the last mean arithmetic or geometric.
import { table as arqueroTable } from "arquero";
import { score } from "chumchon/scoring";
import { bitPlaneOf, setBit, tableOfColumns } from "chumchon/tables";
import Decimal from "decimal.js";
import { compare, optionsOf } from "./harness.mjs";
import { drawsOf } from "./world.mjs";

const options = optionsOf();
const pillars = Array.from({ length: 10 }, (_, pillar) =>
  Array.from({ length: 5 }, (_, item) => `item${pillar * 5 + item}`),
);
const items = pillars.flat();

const whole = Math.round(75_000 * options.scale);
const tenth = Math.round(7_500 * options.scale);

for (const aggregate of ["arithmetic", "geometric"]) {
  const definition = definitionOf(aggregate);
  const units = unitsOf(whole);
  const columns = valuesOf(units);
  const arquero = arqueroTable(columns);
  await compare(
    `${whole.toLocaleString("en-US")} units × 50 numbers, ${aggregate} mean on top, to two decimals`,
    [
      scored("score", definition, units),
      { name: "floats by hand, no ranks", run: () => byFloats(columns, whole, aggregate), apart: true },
      { name: "arquero, no ranks", run: () => byArquero(arquero, aggregate), apart: true },
    ],
    { ...options, units: whole, unit: "units/s" },
  );
}
for (const aggregate of ["arithmetic", "geometric"]) {
  const definition = definitionOf(aggregate);
  const units = unitsOf(tenth);
  const columns = valuesOf(units);
  await compare(
    `${tenth.toLocaleString("en-US")} units × 50 numbers, ${aggregate} mean on top, beside decimal.js`,
    [
      scored("score", definition, units),
      { name: "decimal.js by hand, no ranks", run: () => byDecimals(columns, tenth, aggregate), apart: true },
    ],
    { ...options, units: tenth, unit: "units/s" },
  );
}
{
  const units = unitsOf(whole);
  const minimumMaximum = { kind: "minimumMaximum" };
  const percentileRank = { kind: "percentileRank", ties: "average" };
  const zScore = { kind: "zScore", deviation: "population" };
  await compare(
    `${whole.toLocaleString("en-US")} units × 50 numbers, other definitions`,
    [
      scored("geometric means on all three levels", definitionOf("geometric", { inner: "geometric" }), units),
      scored("logarithms of all fifty", definitionOf("arithmetic", { transform: "logarithm" }), units),
      scored(
        "a twentieth missing, re-weighted",
        definitionOf("arithmetic", { missing: "reweight" }),
        unitsOf(whole, 20),
      ),
      scored("the lowest of each five, then the middle", definitionOf("median", { inner: "minimum" }), units),
      scored("harmonic means on all three levels", definitionOf("harmonic", { inner: "harmonic" }), units),
      scored(
        "between worst and best of the units",
        definitionOf("arithmetic", { normalisation: minimumMaximum }),
        units,
      ),
      scored("percentile ranks of all fifty", definitionOf("arithmetic", { normalisation: percentileRank }), units),
      scored("z-scores of all fifty", definitionOf("arithmetic", { normalisation: zScore }), units),
      scored("ranks by the exact score", { ...definitionOf("arithmetic"), rankBy: "exact" }, units),
    ].map((way) => ({ ...way, apart: true })),
    { ...options, units: whole, unit: "units/s" },
  );
}

function scored(name, definition, units) {
  return { name, run: () => score(definition, units), answer: ({ table }) => table.columns.score.values };
}

function valuesOf(units) {
  return Object.fromEntries(items.map((name) => [name, units.columns[name].values]));
}

function definitionOf(aggregate, { inner = "arithmetic", transform = "none", missing = "refuse", normalisation } = {}) {
  const title = { th: "สมมติ", en: "made up" };
  const mean = (id, parts, kind = inner) => ({
    id,
    title,
    aggregate: kind,
    missing,
    parts: parts.map((of) => ({ of, weight: `1/${parts.length}` })),
  });
  const names = pillars.map((_, index) => `pillar${index}`);
  const dimensions = Array.from({ length: 5 }, (_, index) =>
    mean(`dimension${index}`, names.slice(2 * index, 2 * index + 2)),
  );
  return {
    id: "bench",
    edition: "1",
    title,
    citation: { source: title, evidence: "unverified" },
    decimals: 2,
    items: items.map((id) => ({
      id,
      column: id,
      title,
      better: "higher",
      transform,
      normalisation: normalisation ?? {
        kind: "goalposts",
        minimum: transform === "none" ? 0 : 1,
        maximum: 100,
        outside: "clamp",
      },
    })),
    nodes: [
      ...pillars.map((parts, index) => mean(names[index], parts)),
      ...dimensions,
      mean(
        "index",
        dimensions.map(({ id }) => id),
        aggregate,
      ),
    ],
  };
}

/** Whole numbers from 1 to 100, so that many scores lie on a rounding half; one in so many is missing. */
function unitsOf(count, oneIn = Infinity) {
  const draw = drawsOf(options.seed);
  const integer = { kind: "integer", optional: true };
  const unit = { kind: "text" };
  const names = Array.from({ length: count }, (_, index) => `unit ${index}`);
  const columns = {
    unit: { spec: unit, codes: Int32Array.from(names, (_, index) => index), dictionary: names, validity: undefined },
  };
  for (const name of items) {
    columns[name] = {
      spec: integer,
      values: Float64Array.from(names, () => 1 + Math.floor(draw() * 100)),
      validity: oneIn === Infinity ? undefined : validityOf(count, () => draw() * oneIn >= 1),
    };
  }
  return tableOfColumns({ unit, ...Object.fromEntries(items.map((name) => [name, integer])) }, columns, count);
}

function validityOf(count, isThere) {
  const plane = bitPlaneOf(count);
  for (let row = 0; row < count; row++) setBit(plane, row, isThere());
  return plane;
}

// The peers take plain means from the bottom up; where a score lies on a half, what floats do with it is chance.
function byFloats(columns, count, aggregate) {
  const scores = new Float64Array(count);
  const lists = pillars.map((pillar) => pillar.map((name) => columns[name]));
  for (let unit = 0; unit < count; unit++) {
    let whole = aggregate === "arithmetic" ? 0 : 1;
    for (let dimension = 0; dimension < 5; dimension++) {
      let mean = 0;
      for (let pillar = 2 * dimension; pillar < 2 * dimension + 2; pillar++) {
        let sum = 0;
        for (const values of lists[pillar]) sum += values[unit] / 100;
        mean += sum / 5 / 2;
      }
      if (aggregate === "arithmetic") whole += mean / 5;
      else whole *= mean ** (1 / 5);
    }
    scores[unit] = Math.round(whole * 100);
  }
  return scores;
}

function byArquero(table, aggregate) {
  const pillarsDerived = Object.fromEntries(
    pillars.map((pillar, index) => [
      `pillar${index}`,
      `d => (${pillar.map((name) => `d.${name} / 100`).join(" + ")}) / 5`,
    ]),
  );
  const dimensions = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [
      `dimension${index}`,
      `d => (d.pillar${2 * index} + d.pillar${2 * index + 1}) / 2`,
    ]),
  );
  const parts = Object.keys(dimensions).map((name) => `d.${name}`);
  const top = aggregate === "arithmetic" ? `(${parts.join(" + ")}) / 5` : `op.pow(${parts.join(" * ")}, 1 / 5)`;
  const scored = table
    .derive(pillarsDerived)
    .derive(dimensions)
    .derive({ index: `d => op.round(100 * ${top})` });
  return Float64Array.from(scored.array("index"));
}

function byDecimals(columns, count, aggregate) {
  const scores = new Float64Array(count);
  const fifth = new Decimal(1).div(5);
  for (let unit = 0; unit < count; unit++) {
    let whole = new Decimal(aggregate === "arithmetic" ? 0 : 1);
    for (let dimension = 0; dimension < 5; dimension++) {
      let mean = new Decimal(0);
      for (const pillar of pillars.slice(2 * dimension, 2 * dimension + 2)) {
        let sum = new Decimal(0);
        for (const name of pillar) sum = sum.plus(new Decimal(columns[name][unit]).div(100));
        mean = mean.plus(sum.div(5).div(2));
      }
      whole = aggregate === "arithmetic" ? whole.plus(mean.div(5)) : whole.times(mean.pow(fifth));
    }
    scores[unit] = whole.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  }
  return scores;
}
