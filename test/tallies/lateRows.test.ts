import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { createTally, tallyAt } from "chumchon/tallies";
import { expect, test } from "vitest";

const villages = ["a", "b", "c"];
const nodes = villages.map((id) => ({ id, level: "village", parent: "t" }));
const axis = createAxis({
  id: "villages",
  levels: ["village", "subdistrict"],
  nodes: [...nodes, { id: "t", level: "subdistrict" }],
});

test.each([
  ["one village after another, in more rows than are counted at once", (row: number) => Math.floor(row / 3_001) % 3],
  [
    "late rows among those of others",
    (row: number) => (row % 50 === 7 ? 1 : row % 211 === 9 ? 3 : row < 9_000 ? 0 : 2),
  ],
  ["rows in turn", (row: number) => row % 4],
  ["more runs of ten rows than are counted at once", (row: number) => Math.floor(row / 10) % 3],
  ["a village twice in the list of places", (row: number) => (row % 900 < 450 ? 0 : 4)],
])("bytes count as they would one by one: %s", (_, placeOf) => {
  if (!axis.ok) throw new Error("a sound axis");
  const places = [...villages, "unknown", "a"];
  const [codes, bytes] = [new Int32Array(20_011), new Uint8Array(20_011)];
  const expected = new Map(villages.map((village) => [village, [0, 0, 0, 0]]));
  for (let row = 0; row < codes.length; row++) {
    codes[row] = placeOf(row);
    bytes[row] = (row * row + (row >> 3)) % 4;
    const of = expected.get(places[placeOf(row)] as string);
    if (of !== undefined) of[bytes[row] as number] = (of[bytes[row] as number] as number) + 1;
  }
  const builder = createTally(bmn2560, axis.value);
  builder.add({ codes, places, outcomes: { 9: bytes } });
  const tally = builder.finish();
  for (const [village, counts] of expected) {
    if (!tally.rows.has(village)) continue;
    const { pass, fail, notApplicable, missing } = tallyAt(tally, village, "9");
    expect([pass, fail, notApplicable, missing]).toEqual(counts);
  }
  const all = [...expected.values()].flat().reduce((sum, count) => sum + count, 0);
  expect(tally.accepted).toBe(all);
});
