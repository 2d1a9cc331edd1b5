import type { RoundingMode } from "chumchon/amounts";
import {
  type Aggregate,
  type Composite,
  type CompositeItem,
  checkComposite,
  type Normalisation,
} from "chumchon/indicators";
import { type ColumnSpec, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, expectExact } from "./exactTruth.js";
import { composite, item, node } from "./example.js";

const goalposts = fc.constantFrom<readonly [number | string, number | string]>(
  [0, 100],
  ["1/3", "10/3"],
  [1, 10_000],
  ["0.1", "0.3"],
  [1e-300, 1e300],
  [0, 5e-324],
  [-1e300, 1e300],
  [1e-7, 1e-6],
  [2, 8192],
);
const items: fc.Arbitrary<CompositeItem> = fc
  .record({
    goalposts,
    transform: fc.constantFrom("none" as const, "none" as const, "logarithm" as const),
    better: fc.constantFrom("higher" as const, "lower" as const),
    outside: fc.constantFrom("clamp" as const, "clamp" as const, "keep" as const, "reject" as const),
  })
  .chain(({ goalposts: [minimum, maximum], transform, better, outside }) => {
    const marked: Normalisation = { kind: "goalposts", minimum, maximum, outside };
    const ofUnits: readonly Normalisation[] = [
      { kind: "minimumMaximum" },
      { kind: "distance", to: { target: maximum }, outside },
      { kind: "distance", to: { unit: "u1" }, outside },
      { kind: "fractionOfMaximum", outside },
      { kind: "zScore", deviation: "population", mean: "1/3", spread: 10 },
      { kind: "zScore", deviation: "sample" },
      { kind: "percentileRank", ties: "average" },
      { kind: "rank", ties: "competition" },
    ];
    return fc.constantFrom(marked, marked, marked, marked, marked, marked, ...ofUnits).chain((normalisation) => {
      if (transform !== "logarithm") return fc.constant(item("a", { transform, better, normalisation }));
      const shifts = fc.constantFrom<number | string | undefined>(undefined, undefined, 1, "1/3", "-0.99999", 5);
      return shifts.map((shift) =>
        item("a", { transform, better, normalisation, ...(shift !== undefined && { shift }) }),
      );
    });
  });
const ids = ["a", "b", "c", "d", "e"] as const;
const aggregate = fc.constantFrom<Aggregate>(
  "arithmetic",
  "geometric",
  "arithmetic",
  "geometric",
  "harmonic",
  "minimum",
  "median",
  "sum",
  { power: 2 },
  { power: "1/2" },
  { power: "-3/2" },
);
const coverage = fc.constantFrom(undefined, undefined, { parts: 2 }, { weight: "1/2" });
const missing = fc.constantFrom("refuse" as const, "reweight" as const, "worst" as const, { value: "1/3" } as const);
const weight = fc.integer({ min: 1, max: 7 });
const kinds = fc.constantFrom<ColumnSpec>(
  { kind: "integer", optional: true },
  { kind: "decimal", decimals: 2, optional: true },
  { kind: "float", optional: true },
  { kind: "float", optional: true },
);

const definitions: fc.Arbitrary<Composite> = fc
  .record({
    items: fc.tuple(items, items, items, items, items),
    aggregates: fc.tuple(aggregate, aggregate, aggregate),
    policies: fc.tuple(missing, missing, missing),
    asked: coverage,
    weights: fc.tuple(weight, weight, weight, weight, weight),
    decimals: fc.constantFrom(0, 1, 2, 3, 9, 13),
    rounding: fc.constantFrom<RoundingMode>(
      "halfUp",
      "halfUp",
      "halfEven",
      "halfDown",
      "up",
      "down",
      "ceiling",
      "floor",
    ),
    outOf: fc.constantFrom<number | string>(1, 100, "10", "7/3"),
    rankBy: fc.constantFrom("rounded" as const, "exact" as const),
  })
  .map(({ items, aggregates, policies, asked, weights: [a, b, c, d, e], decimals, rounding, outOf, rankBy }) =>
    composite(
      items.map((one, index) => ({ ...one, id: ids[index] as string, column: ids[index] as string })),
      [
        node("left", `a:${a} b:${b}`, { aggregate: aggregates[0], missing: policies[0], normaliseWeights: true }),
        node("right", `c:${c} d:${d} e:${e}`, {
          aggregate: aggregates[1],
          missing: policies[1],
          normaliseWeights: true,
          ...(asked && { coverage: asked }),
        }),
        node("index", "left:1/3 right:2/3", { aggregate: aggregates[2], missing: policies[2] }),
      ],
      { decimals, rounding, outOf, rankBy },
    ),
  )
  .filter((definition) => checkComposite(definition).ok);

/** Marks, halves, powers, and numbers as far out as floats go; a decimal or whole column takes what it can hold. */
const numbers = fc.oneof(
  fc.constantFrom(0, 1, 2, 4, 8, 10, 32, 64, 100, 512, 1000, 8192, 10_000, 0.1, 0.2, 0.3, 0.5, 12.5, 37.5, -1),
  fc.constantFrom(5e-324, 1e-310, 2.2e-308, 1e-300, 1e300, -1e300, 1.7976931348623157e308, 1e-7, 5e-7, 1e-6),
  fc.integer({ min: -50, max: 15_000 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

const units = fc
  .tuple(
    fc.tuple(kinds, kinds, kinds, kinds, kinds),
    fc.array(fc.tuple(...ids.map(() => fc.option(numbers, { freq: 15 }))), { minLength: 1, maxLength: 10 }),
  )
  .map(([specs, rows]) => {
    const cell = (spec: ColumnSpec, value: number | null): number | null => {
      if (value === null || spec.kind === "float") return value;
      const whole = spec.kind === "decimal" ? Math.round(value * 100) / 100 : Math.round(value);
      return Math.abs(whole) < 1e13 ? whole : null;
    };
    return tableOf(
      { unit: { kind: "text" }, ...Object.fromEntries(ids.map((id, index) => [id, specs[index] as ColumnSpec])) },
      rows.map((row, index) => [`u${index}`, ...row.map((value, place) => cell(specs[place] as ColumnSpec, value))]),
    );
  });

describe("whichever way a score is worked out, it is the exact one", () => {
  test("for columns of each kind, every mean, policy and mode of rounding, and numbers of any size", () => {
    fc.assert(
      fc.property(definitions, units, (definition, table) => {
        expect(table.rejected).toBe(0);
        expectExact(definition, table, all(table));
      }),
      { seed: 2559, numRuns: 250 },
    );
  }, 60_000);

  test("for cube roots that lie on a half: three parts of which the product is the cube of one", () => {
    const part = fc.integer({ min: 1, max: 12 });
    const decimal = { kind: "decimal", decimals: 6 } as const;
    const cubes = composite(
      ["a", "b", "c"].map((id) => item(id)),
      [node("index", "a:1/3 b:1/3 c:1/3", { aggregate: "geometric" })],
      {
        decimals: 1,
      },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, part, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -1, max: 1 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          // a²b · ab² · 1 is the cube of ab; times h, an odd number of halves, in each.
          const cells = rows.map(([a, b, h, nudge], index): readonly [string, string, string, string] => {
            const half = (2 * h + 1) * 0.05;
            const [x, y, z] = [(half * a) / b, (half * b) / a, half];
            const isExact = [x, y].every((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-6);
            const [p, q] = isExact ? [x, y] : [half, half];
            return [`u${index}`, p.toFixed(6), q.toFixed(6), (z + nudge * 1e-6).toFixed(6)];
          });
          const table = tableOf({ unit: { kind: "text" }, a: decimal, b: decimal, c: decimal }, cells);
          expectExact(cubes, table, all(table));
        },
      ),
      { seed: 2559, numRuns: 200 },
    );
  });
});
