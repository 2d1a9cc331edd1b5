import { compareRatio, type RoundingMode, ratioOf } from "chumchon/amounts";
import { score } from "chumchon/scoring";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { all, expectExact, numberAt, shownOf } from "./exactTruth.js";
import { composite, item, node } from "./example.js";

const ids = ["a", "b", "c", "d", "e"] as const;

describe("whichever way a score is worked out, it is the exact one: cases", () => {
  test("for logarithms that are ratios, on a half or a whole, and their neighbours", () => {
    const modes: readonly RoundingMode[] = ["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"];
    const powers = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
    const values = powers.flatMap((power) => [power - 0.000001, power, power + 0.000001]);
    for (const rounding of modes) {
      for (const better of ["higher", "lower"] as const) {
        const logarithms = composite(
          [
            item("a", {
              transform: "logarithm",
              better,
              normalisation: { kind: "goalposts", minimum: 1, maximum: 1024, outside: "keep" },
            }),
          ],
          [node("index", "a:1")],
          { decimals: 0, outOf: 5, rounding, rankBy: "exact" },
        );
        const table = tableOf(
          { unit: { kind: "text" }, a: { kind: "decimal", decimals: 6 } },
          values.map((value, index) => [`u${index}`, value]),
        );
        expectExact(logarithms, table, all(table));
      }
    }
  });

  test("for logarithms between marks that are close, where floats lose most of their digits", () => {
    // ln(n(n + 2)/n²) is half of ln((n + 2)²/n²).
    for (const n of [1, 10, 999, 1000, 1013, 1021, 9999, 10_007, 99_991, 99_999]) {
      const minimum = n * n;
      const close = composite(
        [
          item("a", {
            transform: "logarithm",
            normalisation: { kind: "goalposts", minimum, maximum: (n + 2) * (n + 2), outside: "clamp" },
          }),
        ],
        [node("index", "a:1")],
        { decimals: 0, outOf: 1 },
      );
      const values = [-1, 0, 1].map((step) => n * (n + 2) + step);
      const table = tableOf(
        { unit: { kind: "text" }, a: { kind: "float" } },
        values.map((value) => ["unit", value]),
      );
      for (const rounding of ["halfUp", "halfDown"] as const) expectExact({ ...close, rounding }, table, all(table));
    }
  });

  test("for floats that mean another decimal than they are, being subnormal", () => {
    const far = { kind: "goalposts", minimum: 1e-100, maximum: 1, outside: "keep" } as const;
    const values = [5e-324, 1e-323, 1e-310, 1e-300, 1e-299, 1e-101, 1, 1e300];
    for (const transform of ["logarithm", "none"] as const) {
      const definition = composite([item("a", { transform, normalisation: far })], [node("index", "a:1")], {
        decimals: 9,
      });
      const table = tableOf(
        { unit: { kind: "text" }, a: { kind: "float" } },
        values.map((value) => ["unit", value]),
      );
      expectExact(definition, table, all(table));
    }
  });

  test("for floats next to marks that no float is", () => {
    const next = (float: number, steps: number): number => float * (1 + steps * 2 ** -52);
    const values = [1 / 3, 10 / 3].flatMap((mark) => [-2, -1, 0, 1, 2].map((steps) => next(mark, steps)));
    const table = tableOf(
      { unit: { kind: "text" }, a: { kind: "float" } },
      values.map((value) => ["unit", value]),
    );
    for (const outside of ["reject", "clamp", "keep"] as const) {
      const thirds = { kind: "goalposts", minimum: "1/3", maximum: "10/3", outside } as const;
      const definition = composite([item("a", { normalisation: thirds })], [node("index", "a:1")], {
        outOf: 1,
        rankBy: "exact",
      });
      expectExact(definition, table, all(table));
      const counted = score(definition, table).table.columns.outside.values;
      const isOutside = (value: number): boolean =>
        compareRatio(ratioOf(value), ratioOf(1, 3)) < 0 || compareRatio(ratioOf(value), ratioOf(10, 3)) > 0;
      expect([...counted]).toEqual(values.map((value) => Number(isOutside(value))));
    }
  });

  test("for every policy over every other, whatever is missing", () => {
    const policies = ["refuse", "reweight", "worst", { value: "1/3" }] as const;
    const optional = { kind: "integer", optional: true } as const;
    const rows = Array.from({ length: 32 }, (_, gaps) =>
      [7, 35, 50, 65, 90].map((value, place) => (((gaps >> place) & 1) === 1 ? null : value)),
    );
    const schema = { unit: { kind: "text" }, ...Object.fromEntries(ids.map((id) => [id, optional])) } as const;
    const table = tableOf(
      schema,
      rows.map((row, index) => [`u${index}`, ...row]),
    );
    for (const aggregate of ["arithmetic", "geometric"] as const) {
      for (const left of policies) {
        for (const top of policies) {
          const definition = composite(
            ids.map((id) => item(id)),
            [
              node("left", "a:1/2 b:1/2", { missing: left }),
              node("right", "c:1/4 d:1/4 e:1/2", { missing: top, aggregate }),
              node("index", "left:1/3 right:2/3", { missing: top }),
            ],
            { rankBy: left === "worst" ? "exact" : "rounded" },
          );
          expectExact(definition, table, all(table));
        }
      }
    }
  });

  test("for irrational roots so near to a half that double-double does not tell", () => {
    // The square root of (h - t)(h + t) is h - t²/2h: with h a half and t = 10⁻¹³ and less, closer than 10⁻²⁶ of it.
    const root = composite(
      ["a", "b"].map((id) =>
        item(id, { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "clamp" } }),
      ),
      [node("index", "a:1/2 b:1/2", { aggregate: "geometric" })],
      { decimals: 0, outOf: 1, rankBy: "exact" },
    );
    const decimal = { kind: "decimal", decimals: 15 } as const;
    const rows = [1, 10, 1000, 100_000, 10_000_000].flatMap((step): readonly (readonly [string, string, string])[] => {
      const text = (units: number): string => `0.${String(units).padStart(15, "0")}`;
      return [
        [`below ${step}`, text(500_000_000_000_000 - step), text(500_000_000_000_000 + step)],
        [`above ${step}`, text(500_000_000_000_000), text(500_000_000_000_000 + step)],
      ];
    });
    const table = tableOf({ unit: { kind: "text" }, a: decimal, b: decimal }, [["on it", "0.5", "0.5"], ...rows]);
    expectExact(root, table, all(table));
    expect(shownOf(score(root, table), 0)).toEqual({ index: 1 });
    expect(shownOf(score(root, table), 1)).toEqual({ index: 0 });
  });

  test("for exact ranks of roots that floats cannot tell apart", () => {
    const root = composite(
      ["a", "b"].map((id) =>
        item(id, { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "clamp" } }),
      ),
      // The roots are a fifth of a last digit apart.
      [node("index", "a:99/100 b:1/100", { aggregate: "geometric" })],
      { outOf: 1, rankBy: "exact" },
    );
    const decimal = { kind: "decimal", decimals: 15 } as const;
    const steps = Array.from({ length: 400 }, (_, index) => (index * 37) % 400);
    const table = tableOf(
      { unit: { kind: "text" }, a: decimal, b: decimal },
      steps.map((step) => [`u${step}`, "0.3", `0.3${String(step).padStart(14, "0")}`]),
    );
    expectExact(root, table, all(table));
  });

  test("for exact ranks where whole numbers have one part of the rows, and another order of them", () => {
    const definition = composite([item("a"), item("b")], [node("index", "a:1/3 b:2/3", { missing: "reweight" })], {
      decimals: 0,
      rankBy: "exact",
    });
    const optional = { kind: "integer", optional: true } as const;
    const schema = { unit: { kind: "text" }, a: optional, b: optional } as const;
    const rows = Array.from({ length: 1500 }, (_, row): readonly (string | number | null)[] => [
      `u${row}`,
      (row * 37) % 101,
      row < 300 && row % 3 === 0 ? null : (row * 11) % 101,
    ]);
    const ranksOf = (list: typeof rows): readonly (number | undefined)[] => {
      const { table } = score(definition, tableOf(schema, list));
      return list.map((_, row) => numberAt(table, "rank", row));
    };
    expect(ranksOf(rows.toReversed()).toReversed()).toEqual(ranksOf(rows));
    const truth = rows.map(([, a, b]) => (b === null ? 3 * Number(a) : Number(a) + 2 * Number(b)));
    expect(ranksOf(rows)).toEqual(truth.map((own) => truth.filter((other) => other > own).length + 1));
  });

  test("for more rows than are worked out at once, at the seams too", () => {
    const definition = composite(
      [
        item("a"),
        item("b", {
          transform: "logarithm",
          normalisation: { kind: "goalposts", minimum: 1, maximum: 100, outside: "clamp" },
        }),
        item("c"),
      ],
      [
        node("left", "a:1/3 c:2/3", { missing: "reweight" }),
        node("index", "left:1/2 b:1/2", { aggregate: "geometric", missing: "reweight" }),
      ],
      { decimals: 1 },
    );
    const optional = { kind: "integer", optional: true } as const;
    const table = tableOf(
      { unit: { kind: "text" }, a: optional, b: optional, c: optional },
      // In the second block alone no value is missing.
      Array.from({ length: 3000 }, (_, row) => {
        const values = [(row * 37) % 110, 1 + ((row * 91) % 105), (row * 13) % 101];
        const gap = row < 1024 || row >= 2048 ? row % 5 : -1;
        return [`u${row}`, ...values.map((value, place) => (place === gap ? null : value))];
      }),
    );
    const seams = [0, 1, 2, 3, 1022, 1023, 1024, 1025, 2046, 2047, 2048, 2049, 2997, 2998, 2999];
    expectExact(definition, table, [...seams, ...Array.from({ length: 120 }, (_, index) => index * 25 + 7)]);
    const { missing, outside } = score(definition, table).table.columns;
    const columns = [table.columns.a, table.columns.b, table.columns.c];
    for (const row of seams) {
      const cells = columns.map((_, place) => numberAt(table, ["a", "b", "c"][place] as string, row));
      expect(missing.values[row]).toBe(cells.filter((cell) => cell === undefined).length);
      expect(outside.values[row]).toBe(cells.filter((cell) => cell !== undefined && cell > 100).length);
    }
  });
});
