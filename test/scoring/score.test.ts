import { type Composite, checkComposite } from "chumchon/indicators";
import { type ScoresSchema, score } from "chumchon/scoring";
import { type RowOf, rowsOf, type Table, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { composite, item, node, title } from "./example.js";

const integer = { kind: "integer", optional: true } as const;

/** Units u0, u1, … with whole numbers in columns a, b, c. */
function units(...rows: readonly (readonly (number | null)[])[]): Table {
  return tableOf(
    { unit: { kind: "text" }, a: integer, b: integer, c: integer },
    rows.map(([a = null, b = null, c = null], row) => [`u${row}`, a, b, c]),
  );
}

function scoresOf(definition: Composite, table: Table): readonly RowOf<ScoresSchema>[] {
  expect(checkComposite(definition).ok).toBe(true);
  return [...rowsOf(score(definition, table).table)];
}

const shown = (definition: Composite, table: Table): readonly unknown[] =>
  scoresOf(definition, table).map((row) => row.score ?? row.reason);

describe("the Human Achievement Index of Nakhon Phanom, 2562 (NESDC; sub-indices as the province's statistical office prints them)", () => {
  const values = ["0.6444", "0.3354", "0.6732", "0.4355", "0.9609", "0.6060", "0.6920", "0.6357"];
  const ids = ["health", "education", "work", "income", "housing", "family", "transport", "participation"];
  const definition = (aggregate: "arithmetic" | "geometric"): Composite =>
    composite(
      ids.map((id) => item(id, { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "reject" } })),
      [node("hai", ids.map((id) => `${id}:1/8`).join(" "), { aggregate })],
      { decimals: 4, outOf: 1 },
    );
  const table = tableOf(
    { unit: { kind: "text" }, ...Object.fromEntries(ids.map((id) => [id, { kind: "decimal", decimals: 4 } as const])) },
    [["นครพนม", ...values]],
  );

  test("is the geometric mean of the eight, 0.5974", () => {
    expect(shown(definition("geometric"), table)).toEqual(["0.5974"]);
  });

  test("and not their arithmetic mean, 0.6229", () => {
    expect(shown(definition("arithmetic"), table)).toEqual(["0.6229"]);
  });
});

describe("a score", () => {
  const thirds = composite([item("a"), item("b"), item("c")], [node("index", "a:1/3 b:1/3 c:1/3")]);

  test("of three thirds is exact: 0.005 on the half goes up, 1/3 of a hundredth less does not", () => {
    const cents = { normalisation: { kind: "goalposts", minimum: 0, maximum: 100_000, outside: "clamp" } } as const;
    const fine = { ...thirds, items: thirds.items.map((one) => ({ ...one, ...cents })) };
    expect(shown(fine, units([5, 5, 5], [5, 5, 4], [1, 2, 12], [0, 0, 15]))).toEqual(["0.01", "0.00", "0.01", "0.01"]);
  });

  test("rounds as the definition says", () => {
    const two = composite([item("a"), item("b")], [node("index", "a:1/2 b:1/2")], { decimals: 0 });
    const table = units([1, 2], [2, 3], [0, 0]);
    const modes = ["halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"] as const;
    expect(modes.map((rounding) => shown({ ...two, rounding }, table).join(" "))).toEqual([
      "2 3 0",
      "2 2 0",
      "1 2 0",
      "2 3 0",
      "1 2 0",
      "2 3 0",
      "1 2 0",
    ]);
  });

  test("of values kept below the goalposts is negative, and a half goes away from zero", () => {
    const kept = item("a", { normalisation: { kind: "goalposts", minimum: 0, maximum: 200, outside: "keep" } });
    const definition = (
      rounding: "halfUp" | "up" | "down" | "ceiling" | "floor" | "halfEven" | "halfDown",
    ): Composite => composite([kept], [node("index", "a")], { decimals: 0, rounding });
    const table = units([-1], [-3], [1], [-4]);
    expect(shown(definition("halfUp"), table)).toEqual(["-1", "-2", "1", "-2"]);
    expect(shown(definition("halfDown"), table)).toEqual(["0", "-1", "0", "-2"]);
    expect(shown(definition("halfEven"), table)).toEqual(["0", "-2", "0", "-2"]);
    expect(shown(definition("up"), table)).toEqual(["-1", "-2", "1", "-2"]);
    expect(shown(definition("down"), table)).toEqual(["0", "-1", "0", "-2"]);
    expect(shown(definition("ceiling"), table)).toEqual(["0", "-1", "1", "-2"]);
    expect(shown(definition("floor"), table)).toEqual(["-1", "-2", "0", "-2"]);
    expect(scoresOf(definition("halfUp"), table).map(({ outside }) => outside)).toEqual([1, 1, 0, 1]);
  });

  test("is higher for lower values where those are better", () => {
    const lower = composite([item("a", { better: "lower" })], [node("index", "a")]);
    expect(shown(lower, units([0], [30], [100], [170]))).toEqual(["100.00", "70.00", "0.00", "0.00"]);
  });

  test("on a logarithmic scale is exact where the logarithm is: 10 lies halfway from 1 to 100", () => {
    const goalposts = { kind: "goalposts", minimum: 1, maximum: 100, outside: "clamp" } as const;
    const logarithmic = composite(
      [item("a", { transform: "logarithm", normalisation: goalposts })],
      [node("index", "a")],
      {
        decimals: 0,
        outOf: 1,
      },
    );
    expect(shown(logarithmic, units([10], [9], [0], [-7], [1000]))).toEqual(["1", "0", "0", "0", "1"]);
  });

  test("has no score where a value kept beyond the goalposts has no logarithm", () => {
    const goalposts = { kind: "goalposts", minimum: 1, maximum: 100, outside: "keep" } as const;
    const logarithmic = composite(
      [item("a", { transform: "logarithm", normalisation: goalposts })],
      [node("index", "a")],
    );
    expect(shown(logarithmic, units([0], [1000]))).toEqual(["notPositive", "150.00"]);
  });

  test("of a geometric mean is 0 where a part is 0, and exact where the root is", () => {
    const two = composite([item("a"), item("b")], [node("index", "a:1/2 b:1/2", { aggregate: "geometric" })], {
      decimals: 0,
    });
    expect(shown(two, units([0, 100], [1, 16], [2, 8], [2, 3], [100, 100]))).toEqual(["0", "4", "4", "2", "100"]);
  });

  test("weighs by exact weights: 1/4 and 3/4 of a geometric mean of 16 and 81 are 54", () => {
    const two = composite([item("a"), item("b")], [node("index", "a:1/4 b:3/4", { aggregate: "geometric" })], {
      decimals: 6,
    });
    expect(shown(two, units([16, 81]))).toEqual(["54.000000"]);
  });

  test("means the shortest decimal of a float", () => {
    const one = composite(
      [item("a", { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "clamp" } })],
      [node("index", "a")],
      { outOf: 1 },
    );
    const table = tableOf({ unit: { kind: "text" }, a: { kind: "float" } }, [
      ["x", 1.005 / 3],
      ["y", 0.145],
      ["z", 0.285],
    ]);
    expect(shown(one, table)).toEqual(["0.33", "0.15", "0.29"]);
  });
});

describe("a part without a score", () => {
  const parts = "a:1/2 b:1/3 c:1/6";
  const items = [item("a"), item("b"), item("c")];
  const table = units([60, 30, 90], [60, null, 90], [null, null, null]);
  const scored = (missing: Composite["nodes"][number]["missing"]): readonly unknown[] =>
    shown(composite(items, [node("index", parts, { missing })]), table);

  test("stops the node where the definition refuses it", () => {
    expect(scored("refuse")).toEqual(["55.00", "missing", "missing"]);
  });

  test("is left out, its weight shared in proportion: (60/2 + 90/6) / (2/3)", () => {
    expect(scored("reweight")).toEqual(["55.00", "67.50", "empty"]);
  });

  test("counts as 0 at worst", () => {
    expect(scored("worst")).toEqual(["55.00", "45.00", "0.00"]);
  });

  test("counts as a fixed score", () => {
    expect(scored({ value: "12" })).toEqual(["55.00", "49.00", "12.00"]);
  });

  test("leaves the policy to the node it is part of", () => {
    const definition = composite(items, [
      node("inner", "a:1/2 b:1/2"),
      node("index", "inner:1/2 c:1/2", { missing: "reweight" }),
    ]);
    expect(shown(definition, table)).toEqual(["67.50", "90.00", "empty"]);
    const nodes = [...rowsOf(score(definition, table).nodes)];
    expect(nodes).toEqual([
      { inner: "45.00", index: "67.50" },
      { inner: null, index: "90.00" },
      { inner: null, index: null },
    ]);
  });

  test("is counted beside values outside goalposts, which may lie between whole numbers", () => {
    const between = {
      normalisation: { kind: "goalposts", minimum: "-7.5", maximum: "-1/2", outside: "clamp" },
    } as const;
    const definition = composite([item("a", between)], [node("index", "a")]);
    const rows = scoresOf(definition, units([-8], [-7], [-1], [0], [null]));
    expect(rows.map(({ outside, missing }) => [outside, missing])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test("is one whose value is rejected, and the table counts both", () => {
    const strict = { normalisation: { kind: "goalposts", minimum: 0, maximum: 100, outside: "reject" } } as const;
    const definition = composite([item("a", strict), item("b", strict)], [node("index", "a:1/2 b:1/2")]);
    const rows = scoresOf(definition, units([101, 50], [null, -1], [100, 0]));
    expect(rows.map(({ score, reason, missing, outside }) => [score, reason, missing, outside])).toEqual([
      [null, "rejected", 0, 1],
      [null, "missing", 1, 1],
      ["50.00", null, 0, 0],
    ]);
  });
});

describe("ranks", () => {
  const one = composite([item("a")], [node("index", "a")], { decimals: 0 });
  const tenths = {
    ...one,
    items: [item("a", { normalisation: { kind: "goalposts", minimum: 0, maximum: 1000, outside: "clamp" } })],
  };

  test("are shared by equal scores, and as many are left out after them", () => {
    const rows = scoresOf(one, units([50], [70], [70], [null], [90], [10]));
    expect(rows.map(({ rank, tied }) => [rank, tied])).toEqual([
      [4, 1],
      [2, 2],
      [2, 2],
      [null, null],
      [1, 1],
      [5, 1],
    ]);
  });

  test("go by what is shown, or by the exact score, as the definition says", () => {
    const table = units([701], [703], [698]);
    expect(scoresOf(tenths, table).map(({ score, rank }) => [score, rank])).toEqual([
      ["70", 1],
      ["70", 1],
      ["70", 1],
    ]);
    expect(scoresOf({ ...tenths, rankBy: "exact" }, table).map(({ rank, tied }) => [rank, tied])).toEqual([
      [2, 1],
      [1, 1],
      [3, 1],
    ]);
  });
});

describe("absurd input", () => {
  test("whose scaled numbers leave 2^53 is scored all the same, exactly", () => {
    const column = { kind: "decimal", decimals: 15 } as const;
    const table = tableOf({ unit: { kind: "text" }, a: column, b: column, c: column }, [
      ["half", "0.005", "0.005", "0.005"],
      ["less", "0.005", "0.004999999999999", "0.005"],
    ]);
    const goalposts = { kind: "goalposts", minimum: 0, maximum: "1000000007/1000000007", outside: "clamp" } as const;
    const definition = composite(
      ["a", "b", "c"].map((id) => item(id, { normalisation: goalposts })),
      [node("index", "a:1/3 b:1/3 c:1/3")],
      { outOf: 1 },
    );
    expect(shown(definition, table)).toEqual(["0.01", "0.00"]);
  });

  test("is ranked exactly where floats would tie: sums, and values kept far outside, beyond 2^53", () => {
    const column = { kind: "decimal", decimals: 15 } as const;
    const schema = { unit: { kind: "text" }, a: column, b: column } as const;
    const unitSpan = { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "clamp" } } as const;
    const sums = composite([item("a", unitSpan), item("b", unitSpan)], [node("index", "a:1/13 b:12/13")], {
      rankBy: "exact",
    });
    const near = tableOf(schema, [
      ["w", "0.999999999999996", "1"],
      ["x", "0.999999999999997", "1"],
      ["y", "0.999999999999998", "1"],
      ["z", "0.999999999999999", "1"],
    ]);
    expect(scoresOf(sums, near).map(({ rank }) => rank)).toEqual([4, 3, 2, 1]);
    const kept = { normalisation: { kind: "goalposts", minimum: "1/3", maximum: "4/3", outside: "keep" } } as const;
    const far = composite([item("a", kept)], [node("index", "a")], { rankBy: "exact", outOf: 1 });
    const beyond = tableOf(schema, [
      ["x", "9.007199254740989", "1"],
      ["y", "9.007199254740990", "1"],
      ["z", "9.007199254740991", "1"],
    ]);
    expect(scoresOf(far, beyond).map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  test("beyond every exact integer has no score, with that reason", () => {
    const kept = { normalisation: { kind: "goalposts", minimum: 0, maximum: "0.000001", outside: "keep" } } as const;
    const definition = composite([item("a", kept)], [node("index", "a")], { decimals: 2 });
    expect(shown(definition, units([9_000_000_000_000_000], [1]))).toEqual(["beyond", "100000000.00"]);
    const exact = scoresOf({ ...definition, rankBy: "exact" }, units([9_000_000_000_000_000], [1]));
    expect(exact.map(({ reason, rank }) => [reason, rank])).toEqual([
      ["beyond", null],
      [null, 1],
    ]);
  });

  test("of no rows gives no scores", () => {
    expect(shown(composite([item("a")], [node("index", "a")]), units())).toEqual([]);
  });
});

describe("a wrong program", () => {
  const one = composite([item("a")], [node("index", "a")]);

  test("is told which column is wanting", () => {
    const table = tableOf({ unit: { kind: "text" }, b: integer }, []);
    expect(() => score(one, table)).toThrow(/^a: the table has no such column/);
    expect(() => score(one, tableOf({ unit: { kind: "text" }, a: { kind: "text" } }, []))).toThrow(
      /^a: a column of numbers/,
    );
    expect(() => score(one, tableOf({ place: { kind: "text" }, a: integer }, []))).toThrow(/^unit: a text column/);
    expect(
      score(one, tableOf({ place: { kind: "text" }, a: integer }, [["84", 1]]), { unit: "place" }).table.length,
    ).toBe(1);
  });

  test("cannot score a definition that was not sound", () => {
    const reversed = item("a", { normalisation: { kind: "goalposts", minimum: 1, maximum: 1, outside: "clamp" } });
    expect(() => score({ ...one, items: [reversed] }, units([1]))).toThrow(
      expect.objectContaining({ name: "ProblemError" }),
    );
  });

  test("may not change what it is given", () => {
    const frozen = Object.freeze({
      ...one,
      title: Object.freeze(title),
      items: Object.freeze([Object.freeze(item("a"))]),
    });
    const table = units([5]);
    const before = JSON.stringify(table.columns);
    score(frozen, table);
    expect(JSON.stringify(table.columns)).toBe(before);
  });
});
