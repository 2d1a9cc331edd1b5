// 75,000 units × 50 numbers, fifty items in ten pillars in five dimensions in one index, the last mean arithmetic or geometric.
import { table as arqueroTable } from "arquero";
import { score } from "chumchon/scoring";
import { tableOfColumns } from "chumchon/tables";
import Decimal from "decimal.js";
import { compare, optionsOf } from "./harness.mjs";
import { drawsOf } from "./world.mjs";

const options = optionsOf();
const pillars = Array.from({ length: 10 }, (_, pillar) =>
  Array.from({ length: 5 }, (_, item) => `item${pillar * 5 + item}`),
);
const items = pillars.flat();

for (const aggregate of ["arithmetic", "geometric"]) {
  const definition = definitionOf(aggregate);
  const count = Math.round((aggregate === "arithmetic" ? 75_000 : 7_500) * options.scale);
  const units = unitsOf(count);
  const columns = Object.fromEntries(items.map((name) => [name, units.columns[name].values]));
  const arquero = arqueroTable(columns);
  const slower =
    count > 20_000
      ? []
      : [{ name: "decimal.js by hand", run: () => byDecimals(columns, count, aggregate), apart: true }];
  await compare(
    `${count.toLocaleString("en-US")} units × 50 numbers, ${aggregate} mean on top, to two decimals`,
    [
      { name: "score", run: () => score(definition, units), answer: ({ table }) => table.columns.score.values },
      { name: "floats by hand, no ranks", run: () => byFloats(columns, count, aggregate), apart: true },
      { name: "arquero, no ranks", run: () => byArquero(arquero, aggregate), apart: true },
      ...slower,
    ],
    { ...options, units: count, unit: "units/s" },
  );
}
{
  const count = Math.round(7_500 * options.scale);
  const units = unitsOf(count);
  const columns = Object.fromEntries(items.map((name) => [name, units.columns[name].values]));
  const definition = definitionOf("arithmetic");
  await compare(
    `${count.toLocaleString("en-US")} units × 50 numbers, arithmetic mean on top, beside decimal.js`,
    [
      { name: "score", run: () => score(definition, units), answer: ({ table }) => table.columns.score.values },
      { name: "decimal.js by hand", run: () => byDecimals(columns, count, "arithmetic"), apart: true },
    ],
    { ...options, units: count, unit: "units/s" },
  );
}

function definitionOf(aggregate) {
  const title = { th: "สมมติ", en: "made up" };
  const mean = (id, parts, kind = "arithmetic") => ({
    id,
    title,
    aggregate: kind,
    missing: "refuse",
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
      normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "clamp" },
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

function unitsOf(count) {
  const draw = drawsOf(options.seed);
  const integer = { kind: "integer" };
  const unit = { kind: "text" };
  const names = Array.from({ length: count }, (_, index) => `unit ${index}`);
  const columns = {
    unit: { spec: unit, codes: Int32Array.from(names, (_, index) => index), dictionary: names, validity: undefined },
  };
  for (const name of items) {
    columns[name] = {
      spec: integer,
      values: Float64Array.from(names, () => 1 + Math.floor(draw() * 100)),
      validity: undefined,
    };
  }
  return tableOfColumns({ unit, ...Object.fromEntries(items.map((name) => [name, integer])) }, columns, count);
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
