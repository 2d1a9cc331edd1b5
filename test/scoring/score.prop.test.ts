import { ratioOf, sumRatios } from "chumchon/amounts";
import type { Composite } from "chumchon/indicators";
import { explain, score } from "chumchon/scoring";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composite, item, node } from "./example.js";

const settings = { seed: 2559, numRuns: 150 };
const ids = ["a", "b", "c", "d"];
const integer = { kind: "integer", optional: true } as const;
const schema = { unit: { kind: "text" }, a: integer, b: integer, c: integer, d: integer } as const;

const cell = fc.option(fc.integer({ min: -20, max: 130 }), { freq: 12 });
const row = fc.tuple(cell, cell, cell, cell);
const unitsOf = (rows: readonly (readonly (number | null)[])[]): Table =>
  tableOf(
    schema,
    rows.map((cells, index) => [`u${index}`, ...cells]),
  );

const aggregate = fc.constantFrom("arithmetic" as const, "geometric" as const);
const missing = fc.constantFrom("refuse" as const, "reweight" as const, "worst" as const, { value: "50" } as const);
const weights = fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 })));
const better = fc.tuple(...ids.map(() => fc.constantFrom("higher" as const, "lower" as const)));

/** (a, b) and (c, d) in two dimensions under an index. */
const definition = fc
  .record({
    aggregates: fc.tuple(aggregate, aggregate, aggregate),
    missing,
    weights,
    better,
    rankBy: fc.constantFrom("rounded" as const, "exact" as const),
  })
  .map(({ aggregates, missing, weights, better, rankBy }): Composite => {
    const normalised = { normaliseWeights: true, missing };
    return composite(
      ids.map((id, index) => item(id, { better: better[index] ?? "higher" })),
      [
        node("left", `a:${weights[0]} b:${weights[1]}`, { aggregate: aggregates[0], ...normalised }),
        node("right", `c:${weights[2]} d:${weights[3]}`, { aggregate: aggregates[1], ...normalised }),
        node("index", "left:1/3 right:2/3", { aggregate: aggregates[2], missing }),
      ],
      { rankBy },
    );
  });

describe("laws of scores", () => {
  test("a better value never lowers the score (fixed goalposts, the same values missing)", () => {
    fc.assert(
      fc.property(definition, row, fc.nat(3), fc.integer({ min: 1, max: 60 }), (composite, cells, place, step) => {
        const before = cells[place];
        fc.pre(before !== null && before !== undefined);
        const gain = composite.items[place]?.better === "higher" ? step : -step;
        const raised = cells.map((value, index) => (index === place ? before + gain : value));
        const { values, validity } = score(composite, unitsOf([cells, raised])).table.columns.score;
        expect(validity === undefined || validity[0] === 0).toBe(true);
        expect(values[1]).toBeGreaterThanOrEqual(values[0] as number);
      }),
      settings,
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        definition,
        fc.array(row, { minLength: 2, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (composite, rows, draws) => {
          const order = rows
            .map((_, index) => ({ index, key: draws.next().value as number }))
            .sort((a, b) => a.key - b.key);
          const straight = [...rowsOf(score(composite, unitsOf(rows)).table)];
          const shuffled = [...rowsOf(score(composite, unitsOf(order.map(({ index }) => rows[index] ?? []))).table)];
          const back = straight.map((_, index) => shuffled[order.findIndex((one) => one.index === index)]);
          expect(back.map((one) => ({ ...one, unit: "" }))).toEqual(straight.map((one) => ({ ...one, unit: "" })));
        },
      ),
      settings,
    );
  });

  test("weights that are normalised may be scaled together", () => {
    fc.assert(
      fc.property(
        definition,
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(3, 10, 1000),
        (composite, rows, factor) => {
          const scaled: Composite = {
            ...composite,
            nodes: composite.nodes.map((node) =>
              node.normaliseWeights === true
                ? { ...node, parts: node.parts.map(({ of, weight }) => ({ of, weight: Number(weight) * factor })) }
                : node,
            ),
          };
          const units = unitsOf(rows);
          expect([...rowsOf(score(scaled, units).table)]).toEqual([...rowsOf(score(composite, units).table)]);
        },
      ),
      settings,
    );
  });

  test("a column of decimals, of whole numbers and of floats give the same scores", () => {
    const kinds = [
      { kind: "decimal", decimals: 3, optional: true } as const,
      { kind: "float", optional: true } as const,
    ];
    fc.assert(
      fc.property(definition, fc.array(row, { minLength: 1, maxLength: 6 }), (composite, rows) => {
        const named = rows.map((cells, index) => [`u${index}`, ...cells]);
        const tables = kinds.map((kind) => tableOf({ ...schema, a: kind, b: kind, c: kind, d: kind }, named));
        const straight = [...rowsOf(score(composite, unitsOf(rows)).table)];
        for (const table of tables) expect([...rowsOf(score(composite, table).table)]).toEqual(straight);
      }),
      { ...settings, numRuns: 60 },
    );
  });

  test("contributions to an arithmetic mean add up to it, and weights to one", () => {
    fc.assert(
      fc.property(definition, row, (composite, cells) => {
        for (const { aggregate, score: whole, parts } of explain(score(composite, unitsOf([cells])), 0).nodes) {
          if (whole === undefined) continue;
          expect(sumRatios(parts.map(({ weight }) => weight))).toEqual(ratioOf(1));
          const amounts = parts.flatMap(({ contribution }) =>
            contribution?.kind === "summand" ? [contribution.amount] : [],
          );
          if (aggregate === "arithmetic") expect(sumRatios(amounts)).toEqual(whole);
        }
      }),
      settings,
    );
  });

  test("every unit has a score or a reason, never both, and scores lie on the scale", () => {
    fc.assert(
      fc.property(definition, fc.array(row, { maxLength: 8 }), (composite, rows) => {
        for (const { score: shown, rank, reason } of rowsOf(score(composite, unitsOf(rows)).table)) {
          expect([shown === null, rank === null]).toEqual([reason !== null, reason !== null]);
          if (shown !== null) expect(Number(shown)).toSatisfy((value: number) => value >= 0 && value <= 100);
        }
      }),
      settings,
    );
  });
});
