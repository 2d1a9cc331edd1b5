import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { createTally, tallyAt } from "chumchon/tallies";
import { expect, test } from "vitest";

const places = ["a", "b", "c", "d", "e"];
const nodes = places.map((id) => ({ id, level: "village", parent: "t" }));
const axis = createAxis({
  id: "villages",
  levels: ["village", "subdistrict"],
  nodes: [...nodes, { id: "t", level: "subdistrict" }],
});
const base = bmn2560.indicators.find(({ unit }) => unit === "household");
if (base === undefined) throw new Error("an indicator of households");
/** More columns than a word holds outcomes. */
const ids = Array.from({ length: 19 }, (_, index) => `i${index}`);
const set = {
  ...bmn2560,
  openPoints: [],
  indicators: ids.map((id) => ({ ...base, id, alternatives: [] })),
};
/** No whole number of words, and more rows than are counted at once. */
const rows = 8_192 + 1_003;

test.each([
  ["nothing wrong", undefined, undefined],
  ["a byte that is no outcome", 8_500, undefined],
  ["a place that is unknown", undefined, 4_711],
])("rows in no order count as they would one by one: %s", (_, badByte, badPlace) => {
  if (!axis.ok) throw new Error("a sound axis");
  const codes = Int32Array.from({ length: rows }, (_, row) => (row === badPlace ? -1 : (row * 7 + (row >> 4)) % 5));
  const outcomes = Object.fromEntries(
    ids.map((id, column) => [id, Uint8Array.from({ length: rows }, (_, row) => (row * row + row * column) % 4)]),
  );
  if (badByte !== undefined) (outcomes.i18 as Uint8Array)[badByte] = 4;
  const builder = createTally(set, axis.value);
  builder.add({ codes, places, outcomes });
  const tally = builder.finish();
  for (const [code, place] of places.entries())
    for (const id of ids) {
      const expected = [0, 0, 0, 0];
      for (let row = 0; row < rows; row++) {
        if (codes[row] !== code || row === badByte) continue;
        const outcome = outcomes[id]?.[row] as number;
        expected[outcome] = (expected[outcome] as number) + 1;
      }
      const { pass, fail, notApplicable, missing } = tallyAt(tally, place, id);
      expect([pass, fail, notApplicable, missing]).toEqual(expected);
    }
  const bad = [badByte, badPlace].filter((row) => row !== undefined);
  expect(tally.accepted).toBe(rows - bad.length);
  expect(tally.problems.kept.map(({ record }) => record)).toEqual(bad);
});
