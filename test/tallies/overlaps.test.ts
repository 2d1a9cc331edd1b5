import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { countsSchema, createTally } from "chumchon/tallies";
import { expect, test } from "vitest";
import { household, surveyedOn } from "./madeUp.js";

const built = createAxis({
  id: "administrative",
  levels: ["village", "subdistrict"],
  nodes: [
    { id: "a", level: "village", parent: "t" },
    { id: "b", level: "village", parent: "t" },
    { id: "t", level: "subdistrict" },
  ],
});
if (!built.ok) throw new Error("the test's own axis");
const axis = built.value;
const row = (place: string, indicator: string) => ({ place, indicator, surveyed: 5, fail: 2 });
const newTally = () => createTally(bmn2560, axis, { survey: { surveyedOn } });

// A household that fails, or gave no answer, may be among those counted as well as one that passes.
test.each([true, false, null])("a record beside counts of what holds it is told, whatever it answers: %s", (answer) => {
  const builder = newTally();
  builder.add(tableOf(countsSchema, [row("t", "9")]));
  builder.add([{ ...household({ "9.drinkingWater": answer }), place: "a" }]);
  const told = { code: "tallies.counts.overlap", path: ["place"], id: "9", place: "a", above: "t" };
  expect(builder.finish().problems.kept).toEqual([told]);
});

test("counts that are a total for one indicator, and no total for another, overlap with records in the other", () => {
  const builder = newTally();
  builder.add(tableOf(countsSchema, [row("t", "9"), row("t", "10"), row("b", "9")]));
  builder.add([{ ...household({ "9.drinkingWater": true, "10.water": true }), place: "a" }]);
  const tally = builder.finish();
  const overlaps = tally.problems.kept.filter(({ code }) => code === "tallies.counts.overlap");
  expect(overlaps).toEqual([{ code: "tallies.counts.overlap", path: ["place"], id: "10", place: "a", above: "t" }]);
  expect(tally.controls.map(({ place, indicator }) => [place, indicator])).toEqual([["t", "9"]]);
});
