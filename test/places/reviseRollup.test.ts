import { type AxisNode, createAxis, figureAt, reviseRollup, rollUp } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bits, lanes, type Row, rolled, schema, seed, type World, world } from "./foldWorld.js";

const tableOfRows = (rows: readonly Row[]) => tableOf(schema, rows);

describe("a roll-up revised is the roll-up of the changed whole, bit for bit", () => {
  const change = fc.record({
    places: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    amounts: fc.array(fc.tuple(fc.nat(), fc.option(fc.integer({ min: -1_000, max: 1_000 }))), { maxLength: 6 }),
  });
  const changed = (made: World, { places, amounts }: { places: number[]; amounts: [number, number | null][] }) => {
    const ids = [...made.axis.landings.keys(), "nowhere", null];
    const chosen = new Set(places.map((pick) => ids[pick % ids.length] as string | null));
    const list = [...chosen];
    const before = made.rows.filter(([id]) => chosen.has(id));
    const kept = made.rows.filter(([id]) => !chosen.has(id));
    const after = amounts.map(([pick, amount]): Row => [list[pick % list.length] as string | null, amount]);
    return { before, kept, after };
  };

  test("sums and counts, always", () => {
    const adding = { sum: lanes.sum, rows: lanes.rows };
    fc.assert(
      fc.property(world, change, (made, picks) => {
        const { before, kept, after } = changed(made, picks);
        const old = rollUp(made.axis, tableOfRows(made.rows), adding);
        const untouched = structuredClone(bits(old));
        const revised = reviseRollup(old, { before: tableOfRows(before), after: tableOfRows(after) });
        expect(bits(revised)).toEqual(bits(rollUp(made.axis, tableOfRows([...after, ...kept]), adding)));
        expect(bits(old)).toEqual(untouched);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("least and greatest, or a refusal that names the figure; refused is the rarer case", () => {
    let [known, refused] = [0, 0];
    fc.assert(
      fc.property(world, change, (made, picks) => {
        const { before, kept, after } = changed(made, picks);
        const revise = () =>
          reviseRollup(rolled(made, made.rows), { before: tableOfRows(before), after: tableOfRows(after) });
        try {
          expect(bits(revise())).toEqual(bits(rolled(made, [...after, ...kept])));
          known += 1;
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error.message).toMatch(/^(least|most): the value of \S+ went with the rows taken out/);
          refused += 1;
        }
      }),
      { seed, numRuns: 400 },
    );
    expect(known).toBeGreaterThan(refused);
  });

  test("where rows stand at the leaves alone, least and greatest are never refused", () => {
    fc.assert(
      fc.property(world, change, (made, picks) => {
        const parents = new Set(made.nodes.map((node) => node.parent));
        const leaves = made.nodes.filter((node) => !parents.has(node.id)).map((node) => node.id);
        const rows = made.rows.flatMap(([id, amount], index): Row[] =>
          id === null ? [] : [[leaves[index % leaves.length] as string, amount]],
        );
        const chosen = leaves[(picks.places[0] as number) % leaves.length] as string;
        const after = picks.amounts.map(([, amount]): Row => [chosen, amount]);
        const [before, kept] = [true, false].map((is) => rows.filter(([id]) => (id === chosen) === is));
        const revised = reviseRollup(rolled(made, rows), {
          before: tableOfRows(before as Row[]),
          after: tableOfRows(after),
        });
        expect(bits(revised)).toEqual(bits(rolled(made, [...(kept as Row[]), ...after])));
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe("what a revision may not do", () => {
  const nodes: readonly AxisNode[] = [
    { id: "a", level: "village", parent: "t" },
    { id: "b", level: "village", parent: "t" },
    { id: "t", level: "subdistrict" },
  ];
  const axis = createAxis({ id: "x", levels: ["village", "subdistrict"], nodes });
  if (!axis.ok) throw new Error("a made-up axis");
  const rows: readonly Row[] = [
    ["a", 3],
    ["b", 4],
    ["t", 1],
    ["t", 9],
    ["lost", 5],
  ];
  const old = rollUp(axis.value, tableOfRows(rows), lanes);
  const revise = (before: readonly Row[], after: readonly Row[]) =>
    reviseRollup(old, { before: tableOfRows(before), after: tableOfRows(after) });

  test("rows that were never rolled up are not taken out", () => {
    const twice: Row = ["a", 1];
    expect(() => revise([twice, twice], [])).toThrow(/before: .* a are more/);
    expect(() => revise([["a", 23]], [])).toThrow(/before: .* sum are more/);
    expect(() => revise([["other", 1]], [])).toThrow(/before: .* other are more/);
    expect(revise([["lost", 5]], [["b", 5]]).unplaced.size).toBe(0);
  });

  test("a least that went is refused where rows of its own node stayed, and found where all are given", () => {
    expect(() => revise([["t", 1]], [])).toThrow(/least: the value of t went .* give all rows of t/);
    const all = revise(
      [
        ["t", 1],
        ["t", 9],
      ],
      [["t", 9]],
    );
    expect([figureAt(all, "least", "t"), figureAt(all, "most", "t")]).toEqual([3, 9]);
    expect(figureAt(revise([["t", 1]], [["t", 0]]), "least", "t")).toBe(0);
    expect(figureAt(revise([["a", 3]], [["a", 2]]), "least", "t")).toBe(1);
  });

  test("columns of another kind or other decimals, and sums beyond 2^53, are refused as in a roll-up", () => {
    const money = tableOf({ place: { kind: "text" }, amount: { kind: "decimal", decimals: 2 } }, [["a", "3.00"]]);
    expect(() => reviseRollup(old, { before: money, after: money })).toThrow(/0 decimals/);
    expect(() => reviseRollup(old, { before: tableOfRows([]), after: tableOf({}, []) })).toThrow(/place/);
    expect(() => revise([], [["a", Number.MAX_SAFE_INTEGER]])).toThrow(/2\^53/);
  });

  test("the largest number changes its sign exactly", () => {
    const [low, high] = [-(2 ** 53 - 2), 2 ** 53 - 1];
    const sums = { sum: lanes.sum };
    const one = rollUp(axis.value, tableOfRows([["a", low]]), sums);
    const revised = reviseRollup(one, { before: tableOfRows([["a", low]]), after: tableOfRows([["a", high]]) });
    expect(figureAt(revised, "sum", "t")).toBe(high);
  });

  test("a figure that does not change is not copied", () => {
    const revised = revise([["a", 3]], [["a", 3]]);
    expect(revised.totals.sum).toBe(old.totals.sum);
    expect(revised.totals.rows).toBe(old.totals.rows);
  });
});
