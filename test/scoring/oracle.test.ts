import { checkComposite } from "chumchon/indicators";
import { score } from "chumchon/scoring";
import { type Table, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { approximate, decimals, floats } from "./approximate.js";
import { oracle, type Shown } from "./oracle.js";
import { type Case, randomCase } from "./randomComposite.js";

const cases = Array.from({ length: 400 }, (_, seed) => randomCase(seed + 1));
const truths = cases.map(({ composite, rows }) => oracle(composite, rows));

/** A number column's value as the oracle shows it; undefined where there is none. */
function valueAt(table: Table, name: string, row: number): number | undefined {
  const column = table.columns[name];
  if (column === undefined || !("values" in column)) throw new Error(`${name} is no column of numbers`);
  const isValid = column.validity === undefined || (((column.validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
  return isValid ? column.values[row] : undefined;
}

function scored({ composite, schema, rows }: Case): readonly Shown[] {
  const units = tableOf(schema, rows);
  expect(units.rejected).toBe(0);
  const { table, nodes } = score(composite, units);
  return rows.map((_, row) => ({
    nodes: Object.fromEntries(
      composite.nodes.map(({ id }) => {
        const value = valueAt(nodes, id, row);
        return [id, value === undefined ? undefined : BigInt(value)];
      }),
    ),
    rank: valueAt(table, "rank", row),
    tied: valueAt(table, "tied", row),
  }));
}

describe("400 made-up definitions against fractions of bigints", () => {
  test("are sound definitions of every kind", () => {
    for (const { composite } of cases) expect(checkComposite(composite)).toEqual({ ok: true, value: composite });
    const nodes = cases.flatMap(({ composite }) => composite.nodes);
    expect(nodes.filter(({ aggregate }) => aggregate === "geometric").length).toBeGreaterThan(100);
    for (const kind of ["harmonic", "minimum", "median", "sum"] as const)
      expect(nodes.filter(({ aggregate }) => aggregate === kind).length, kind).toBeGreaterThan(40);
    expect(nodes.filter(({ aggregate }) => typeof aggregate === "object").length).toBeGreaterThan(40);
    const used = cases.flatMap(({ composite }) => composite.items.map(({ normalisation }) => normalisation.kind));
    for (const kind of [
      "minimumMaximum",
      "distance",
      "fractionOfMaximum",
      "zScore",
      "percentileRank",
      "bands",
    ] as const)
      expect(used.filter((one) => one === kind).length, kind).toBeGreaterThan(30);
    expect(used.filter((one) => one === "rank" || one === "borda").length).toBeGreaterThan(30);
    expect(nodes.filter(({ coverage }) => coverage !== undefined).length).toBeGreaterThan(100);
    expect(truths.flat().filter(({ rank }) => rank === undefined).length).toBeGreaterThan(100);
    expect(truths.flat().filter(({ tied = 1 }) => tied > 1).length).toBeGreaterThan(100);
  });

  test("no rounded score and no rank differs", () => {
    for (const [index, one] of cases.entries()) {
      expect(scored(one), `seed ${index + 1}`).toEqual(truths[index]);
    }
  });

  /** How many rounded scores of definitions that round half up an evaluator gets wrong. */
  function missesOf(evaluate: (one: Case, row: number) => Readonly<Record<string, number | undefined>>): number {
    let misses = 0;
    for (const [index, one] of cases.entries()) {
      if (one.composite.rounding !== "halfUp") continue;
      for (let row = 0; row < one.rows.length; row++) {
        const found = evaluate(one, row);
        for (const [id, truth] of Object.entries(truths[index]?.[row]?.nodes ?? {})) {
          if (truth !== undefined && found[id] !== undefined && Number(truth) !== found[id]) misses += 1;
        }
      }
    }
    return misses;
  }

  test("an evaluator in floats fails them", () => {
    const misses = missesOf(({ composite, rows }, row) => approximate(floats, composite, rows[row] ?? {}));
    expect(misses).toBeGreaterThan(60);
  });

  test("an evaluator in decimal.js at 50 digits fails them", () => {
    const misses = missesOf(({ composite, rows }, row) => approximate(decimals, composite, rows[row] ?? {}));
    expect(misses).toBeGreaterThan(30);
  });
});
