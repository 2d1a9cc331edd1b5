import { type Ratio, ratioOf } from "chumchon/amounts";
import {
  type AxisDefinition,
  type AxisNode,
  createAxis,
  figureAt,
  figuresOf,
  type Lanes,
  mergeRollups,
  type PlacesProblem,
  reviseRollup,
  rollUp,
} from "chumchon/places";
import { rowsOf, tableOf, tableOfColumns } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const top: AxisNode = { id: "TH", level: "country" };
const made = (definition: Partial<AxisDefinition>) => {
  const axis = createAxis({ id: "x", levels: ["area", "country"], nodes: [top], ...definition });
  if (!axis.ok) throw new Error(JSON.stringify(axis.problems.slice(0, 3)));
  return axis.value;
};
const faultsOf = (definition: Partial<AxisDefinition>): readonly PlacesProblem[] => {
  const axis = createAxis({ id: "x", levels: ["area", "country"], nodes: [top], ...definition });
  return axis.ok ? [] : axis.problems;
};
const areas = (count: number): AxisNode[] =>
  Array.from({ length: count }, (_, id) => ({ id: `a${id}`, level: "area", parent: "TH" }));
const million = 1_000_000;

describe("an axis of absurd input", () => {
  test("256 levels in one line are climbed to the top", () => {
    const levels = Array.from({ length: 256 }, (_, height) => `level ${height}`);
    const nodes = levels.map((level, height) => ({
      id: level,
      level,
      ...(height < 255 && { parent: `level ${height + 1}` }),
    }));
    const axis = made({ levels, nodes });
    const table = tableOf({ place: { kind: "text" }, n: { kind: "integer" } }, [["level 0", 7]]);
    const rolled = rollUp(axis, table, { n: { kind: "sum", column: "n" }, most: { kind: "max", column: "n" } });
    expect([figureAt(rolled, "n", "level 255"), figureAt(rolled, "most", "level 255")]).toEqual([7, 7]);
  });

  test("two levels of one name are refused", () => {
    expect(() => made({ levels: ["country", "country"] })).toThrow(/levels: each name once/);
  });

  test("a million memberships of one leaf, said over and over, are a million problems", () => {
    const memberships = Array.from({ length: million }, (_, index) => ({ leaf: "leaf", node: `a${index % 1_000}` }));
    const faults = faultsOf({ nodes: [...areas(1_000), top], memberships });
    expect(faults.length).toBe(million - 1_000);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["places.tree.duplicate"]));
  });

  test("a million memberships in a tree that is one long line of one level are refused without following it", () => {
    const line = areas(200_000).map((node, id): AxisNode => ({ ...node, parent: `a${id + 1}` }));
    const memberships = Array.from({ length: million }, (_, index) => ({
      leaf: `l${index >> 1}`,
      node: index % 2 === 0 ? "a0" : "a200000",
    }));
    const faults = faultsOf({ nodes: [...line, { id: "a200000", level: "country" }], memberships });
    expect(faults.some(({ code }) => code === "places.tree.levelOrder")).toBe(true);
  });

  test("shares that have nothing in common are left at once, and so is one of a thousand digits", () => {
    const share = (leaf: number): Ratio => ratioOf(1n, BigInt(2 * leaf + 3));
    const nodes = [...areas(2), top];
    const memberships = Array.from({ length: 100_000 }, (_, leaf) => [
      { leaf: `l${leaf}`, node: "a0", share: share(leaf) },
      { leaf: `l${leaf}`, node: "a1", share: ratioOf(BigInt(2 * leaf + 2), BigInt(2 * leaf + 3)) },
    ]).flat();
    expect(faultsOf({ nodes, memberships })).toEqual([expect.objectContaining({ code: "places.axis.sharesTooFine" })]);
    const fine = ratioOf(1n, 10n ** 1_000n);
    const one = ["a0", "a1"].map((node) => ({ leaf: "l", node, share: fine }));
    expect(faultsOf({ nodes, memberships: one })).toEqual([
      expect.objectContaining({ code: "places.axis.sharesTooFine" }),
    ]);
  });

  test("one leaf in ten thousand nodes, each with its share", () => {
    const count = 10_000;
    const memberships = areas(count).map(({ id }) => ({ leaf: "leaf", node: id, share: ratioOf(1, count) }));
    const axis = made({ nodes: [...areas(count), top], memberships });
    const rolled = rollUp(axis, tableOf({ place: { kind: "text" } }, [["leaf"]]), { rows: { kind: "count" } });
    const shown = [...rowsOf(figuresOf(rolled, "area"))].filter((row) => row.rows === 1);
    // One row among ten thousand: it is shown once, in the first by id, and not in parts.
    expect(shown.map((row) => row.node)).toEqual(["a0"]);
  });

  test("cycles and own parents far from the top, each named once", () => {
    const pairs = Array.from(
      { length: 20_000 },
      (_, id): AxisNode => ({ id: `a${id}`, level: "area", parent: `a${id ^ 1}` }),
    );
    const faults = faultsOf({ nodes: [...pairs, top] });
    expect(faults.filter(({ code }) => code === "places.tree.cycle").length).toBe(10_000);
    expect(faultsOf({ nodes: [{ id: "a", level: "area", parent: "a" }, top] })).toContainEqual(
      expect.objectContaining({ code: "places.tree.cycle", place: "a" }),
    );
  });

  test("no node at all, and one alone", () => {
    expect(faultsOf({ nodes: [] })).toEqual([expect.objectContaining({ code: "places.tree.noRoot" })]);
    const axis = made({});
    const rolled = rollUp(axis, tableOf({ place: { kind: "text" } }, [["TH"], ["XX"]]), { rows: { kind: "count" } });
    expect([figureAt(rolled, "rows", "TH"), rolled.unplaced]).toEqual([1, new Map([["XX", 1]])]);
  });
});

describe("names that JavaScript gives a meaning", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "node 1"];
  const axis = made({
    nodes: [...names.map((id) => ({ id, level: "area", parent: "TH" })), top],
    memberships: [{ leaf: "valueOf", node: "__proto__" }],
  });

  test("are ids like others", () => {
    const table = tableOf(
      { place: { kind: "text" } },
      [...names, "valueOf", "isPrototypeOf"].map((id) => [id]),
    );
    const rolled = rollUp(axis, table, { rows: { kind: "count" } });
    expect(names.map((id) => figureAt(rolled, "rows", id))).toEqual([2, 1, 1, 1, 1]);
    expect(rolled.unplaced).toEqual(new Map([["isPrototypeOf", 1]]));
    expect(() => figureAt(rolled, "rows", "isPrototypeOf")).toThrow(RangeError);
  });

  test("are figures like others, and no figure where none was rolled up", () => {
    const lanes = Object.fromEntries(
      ["constructor", "toString", "valueOf"].map((name) => [name, { kind: "count" } as const]),
    );
    const rolled = rollUp(axis, tableOf({ place: { kind: "text" } }, [["TH"]]), lanes);
    expect([...rowsOf(figuresOf(rolled, "country"))]).toEqual([
      { node: "TH", level: "country", parent: null, constructor: 1, toString: 1, valueOf: 1 },
    ]);
    const none = rollUp(axis, tableOf({ place: { kind: "text" } }, []), {} as Lanes);
    for (const name of ["constructor", "__proto__", "toString"])
      expect(() => figureAt(none, name, "TH"), name).toThrow(RangeError);
  });

  test("are no columns of a table", () => {
    const table = tableOf({ place: { kind: "text" } }, [["TH"]]);
    for (const column of ["constructor", "__proto__", "toString"]) {
      for (const kind of ["sum", "min", "count"] as const)
        expect(() => rollUp(axis, table, { n: { kind, column } }), `${kind} ${column}`).toThrow(RangeError);
      expect(() => rollUp(axis, table, {}, { leaf: column })).toThrow(RangeError);
    }
  });
});

describe("a roll-up at its limits", () => {
  const axis = made({
    nodes: [...areas(2), top],
    memberships: [
      { leaf: "v", node: "a0", share: ratioOf(1, 1_000) },
      { leaf: "v", node: "a1", share: ratioOf(999, 1_000) },
    ],
  });
  const n = { kind: "sum", column: "n" } as const;
  const schema = { place: { kind: "text" }, n: { kind: "integer" } } as const;

  test("an empty table has its zeros, and merges and is revised as nothing", () => {
    const rolled = rollUp(axis, tableOf(schema, []), { n, least: { kind: "min", column: "n" } });
    expect([figureAt(rolled, "n", "TH"), figureAt(rolled, "least", "TH"), rolled.read]).toEqual([0, null, 0]);
    expect(mergeRollups(rolled, rolled)).toEqual(rolled);
    expect(reviseRollup(rolled, { before: tableOf(schema, []), after: tableOf(schema, []) })).toEqual(rolled);
  });

  test("parts of a thousand leave a thousandth of the room for sums", () => {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / 1_000);
    expect(figureAt(rollUp(axis, tableOf(schema, [["v", most]]), { n }), "n", "TH")).toBe(most);
    expect(() => rollUp(axis, tableOf(schema, [["v", most + 1]]), { n })).toThrow(/2\^53/);
    expect(() => rollUp(axis, tableOf(schema, [["nowhere", -most - 1]]), { n })).toThrow(/2\^53/);
  });

  test("the proof holds in any order: no sum is let through because parts of it cancel", () => {
    const plain = made({});
    const [high, low] = [["TH", 2 ** 53 - 1] as const, ["TH", -(2 ** 53 - 1)] as const];
    for (const rows of [
      [high, low],
      [low, high],
      [low, high, low, high],
    ])
      expect(() => rollUp(plain, tableOf(schema, rows), { n })).toThrow(/2\^53/);
    const small = Array.from({ length: 5_000 }, () => ["TH", 1] as const);
    expect(() => rollUp(plain, tableOf(schema, [high, ...small]), { n })).toThrow(/2\^53/);
    expect(() => rollUp(plain, tableOf(schema, [...small, high]), { n })).toThrow(/2\^53/);
  });

  test("−0 is 0, whichever comes first", () => {
    const place = { spec: schema.place, codes: Int32Array.of(0, 0), dictionary: ["TH"], validity: undefined };
    const bitsOf = (values: Float64Array) => {
      const table = tableOfColumns(schema, { place, n: { spec: schema.n, values, validity: undefined } }, 2);
      const kinds = { n, least: { kind: "min", column: "n" }, most: { kind: "max", column: "n" } } as const;
      return Object.values(rollUp(axis, table, kinds).totals).map((total) => Object.is(total.at(-1), 0));
    };
    for (const values of [
      [-0, 0],
      [0, -0],
      [-0, -0],
    ])
      expect(bitsOf(Float64Array.from(values))).toEqual([true, true, true]);
  });

  test("what stands where there is no value counts for nothing", () => {
    const open = { kind: "integer", optional: true } as const;
    const place = { spec: schema.place, codes: new Int32Array(9), dictionary: ["TH"], validity: undefined };
    const values = Float64Array.of(1, 99, 1, 1, 1, 1, 1, 1, -99);
    const columns = { place, n: { spec: open, values, validity: Uint8Array.of(0b1111_1101, 0) } };
    const table = tableOfColumns({ place: schema.place, n: open }, columns, 9);
    const rolled = rollUp(made({}), table, {
      n,
      least: { kind: "min", column: "n" },
      most: { kind: "max", column: "n" },
    });
    expect([rolled.totals.n[0], rolled.totals.least[0], rolled.totals.most[0]]).toEqual([7, 1, 1]);
    expect(values[1]).toBe(99);
  });
});
