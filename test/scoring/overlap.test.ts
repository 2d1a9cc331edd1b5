import { describeProblem } from "chumchon/kernel";
import { createAxis, figureAt, rollUp } from "chumchon/places";
import { overlapOf, overlapSentences, povertyOf } from "chumchon/scoring";
import { type Table, tableOf, tableOfColumns } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { povertyItem, povertyMeasure } from "./povertyExample.js";

const text = { kind: "text", optional: true } as const;
const keys = (...rows: readonly (string | null)[]): Table =>
  tableOf(
    { key: text },
    rows.map((key) => [key]),
  );

describe("two registers", () => {
  test("have both sizes, what is common, and what is in one alone", () => {
    const { both, left, right } = overlapOf(
      { table: keys("1", "2", "3"), key: "key" },
      { table: keys("3", "4"), key: "key" },
    );
    expect([both, left.size, left.only, right.size, right.only]).toEqual([1, 3, 2, 2, 1]);
    expect(left.shared.planes.map((plane) => [...plane])).toEqual([[0b100]]);
    expect(right.shared.planes.map((plane) => [...plane])).toEqual([[0b1]]);
  });

  test("name duplicates and rows without a key by record, never by key", () => {
    const heard: string[] = [];
    const { left, right, problems } = overlapOf(
      { table: keys("1100700000001", null, "1100700000001", "1100700000001"), key: "key" },
      { table: keys("1100700000001", ""), key: "key" },
      { onProblem: ({ code }) => heard.push(code) },
    );
    expect([left.rows, left.size, left.duplicates, left.keyless]).toEqual([4, 1, 2, 1]);
    expect([right.rows, right.size, right.duplicates, right.keyless]).toEqual([2, 1, 0, 1]);
    expect(problems.kept).toEqual([
      { code: "scoring.overlap.keyMissing", path: ["key"], record: 1, side: "left" },
      { code: "scoring.overlap.duplicate", path: ["key"], record: 2, side: "left", first: 0 },
      { code: "scoring.overlap.duplicate", path: ["key"], record: 3, side: "left", first: 0 },
      { code: "scoring.overlap.keyMissing", path: ["key"], record: 1, side: "right" },
    ]);
    expect(heard).toHaveLength(4);
    const said = problems.kept.map((problem) => describeProblem(problem, overlapSentences));
    expect(JSON.stringify([problems.kept, said])).not.toContain("1100700000001");
    expect(said[1]?.en).toBe(
      "record 2, key: the key in this row of the first register stands in record 0 already, and counts once. See whether they are one and the same, or a key is wrong.",
    );
  });

  test("targeted poor, by place: poor and registered", () => {
    const measure = povertyMeasure([povertyItem("x", { kind: "flag", column: "x", is: true })]);
    const units = tableOf({ place: { kind: "text" }, key: text, x: { kind: "flag", optional: true } }, [
      ["a", "k1", true],
      ["a", "k2", true],
      ["b", "k3", false],
      ["b", "k4", true],
      ["b", "k5", null],
    ]);
    const { table } = povertyOf(measure, units);
    const { both, left } = overlapOf(
      { table: units, key: "key", where: table.columns.poor },
      { table: keys("k2", "k3", "k4", "k5"), key: "key" },
    );
    // k5 is registered and outside the sample: not known to be poor.
    expect([left.rows, left.size, both]).toEqual([3, 3, 2]);
    const axis = createAxis({ id: "one", levels: ["village"], nodes: [{ id: "a", level: "village" }] });
    if (!axis.ok) throw new Error("a sound axis");
    const place = units.columns.place;
    const targeted = tableOfColumns(
      { place: place.spec, targeted: left.shared.spec },
      { place, targeted: left.shared },
      units.length,
    );
    expect(
      figureAt(rollUp(axis.value, targeted, { targeted: { kind: "count", column: "targeted" } }), "targeted", "a"),
    ).toBe(1);
  });

  test("whose dictionaries hold a text twice are read by the text", () => {
    const spec = { kind: "text" } as const;
    const column = { spec, codes: Int32Array.of(0, 1), dictionary: ["k", "k"], validity: undefined };
    const { left } = overlapOf(
      { table: tableOfColumns({ key: spec }, { key: column }, 2), key: "key" },
      { table: keys("k"), key: "key" },
    );
    expect([left.size, left.duplicates]).toEqual([1, 1]);
  });

  test("take a flag that is not known for no", () => {
    const where = { spec: { kind: "flag" }, planes: [Uint8Array.of(0b11)], validity: Uint8Array.of(0b10) } as const;
    const { left } = overlapOf({ table: keys("a", "b"), key: "key", where }, { table: keys("a", "b"), key: "key" });
    expect([left.rows, left.size, left.only]).toEqual([1, 1, 0]);
  });

  test("without a text column of that name are a wrong program", () => {
    const numbers = tableOf({ key: { kind: "integer" } }, []);
    expect(() => overlapOf({ table: numbers, key: "key" }, { table: keys(), key: "key" })).toThrow(
      /key: a text column/,
    );
    expect(() => overlapOf({ table: keys(), key: "key" }, { table: keys(), key: "constructor" })).toThrow(RangeError);
  });

  test("agree with sets, whatever the order", () => {
    const some = fc.array(fc.option(fc.constantFrom(..."abcdefgh", "__proto__"), { freq: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const { both, left, right } = overlapOf(
          { table: keys(...one), key: "key" },
          { table: keys(...other), key: "key" },
        );
        const [a, b] = [one, other].map((all) => new Set(all.filter((key) => key !== null))) as [
          Set<string>,
          Set<string>,
        ];
        expect(both).toBe([...a].filter((key) => b.has(key)).length);
        expect([left.size, left.only, right.size, right.only]).toEqual([a.size, a.size - both, b.size, b.size - both]);
        expect([left.rows, right.rows]).toEqual([left.size + left.duplicates + left.keyless, other.length]);
        const swapped = overlapOf(
          { table: keys(...[...other].reverse()), key: "key" },
          { table: keys(...one), key: "key" },
        );
        expect([swapped.both, swapped.left.only, swapped.right.only]).toEqual([both, right.only, left.only]);
      }),
      { seed: 2560, numRuns: 200 },
    );
  });
});
