import type { CompositeItem } from "chumchon/indicators";
import { score } from "chumchon/scoring";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composite, item, node } from "./example.js";

/** Near and far, negative, alike, and zeros of both signs; few or many of them. */
const values = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e300, -1e300, 5e-324, -5e-324, 9_007_199_254_740_991),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
);

const places = (better: CompositeItem["better"], column: readonly (number | null)[]): readonly unknown[] => {
  const definition = composite(
    [item("a", { better, normalisation: { kind: "rank", ties: "average" } })],
    [node("index", "a")],
    { decimals: 1 },
  );
  const units = tableOf(
    { unit: { kind: "text" }, a: { kind: "float", optional: true } },
    column.map((value, row) => [`u${row}`, value]),
  );
  return [...rowsOf(score(definition, units).table)].map((row) => row.score);
};

test("the place of a value is how many are worse, and half of the others that are the same, and one", () => {
  fc.assert(
    fc.property(fc.array(fc.option(values, { freq: 8 }), { maxLength: 40 }), (column) => {
      const all = column.filter((value) => value !== null);
      const expected = (isWorse: (other: number, own: number) => boolean): readonly unknown[] =>
        column.map((own) => {
          if (own === null) return null;
          const worse = all.filter((other) => isWorse(other, own)).length;
          const same = all.filter((other) => other === own).length;
          return (worse + (same + 1) / 2).toFixed(1);
        });
      expect(places("higher", column)).toEqual(expected((other, own) => other < own));
      expect(places("lower", column)).toEqual(expected((other, own) => other > own));
    }),
    { seed: 2559, numRuns: 300 },
  );
});

test("places do not depend on the order of rows", () => {
  const column = Array.from({ length: 5000 }, (_, row) => ((row * 7919) % 4999) * 1e7 + 0.5);
  const forward = places("higher", column);
  expect([...places("higher", [...column].reverse())].reverse()).toEqual(forward);
  expect(new Set(forward).size).toBe(4999);
});
