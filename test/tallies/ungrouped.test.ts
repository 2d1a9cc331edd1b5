import { bmn2560 } from "chumchon/data/bmn2560";
import { createAxis } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { createTally, outcomesSchemaOf, suppressSmall, tallyAt, tallyGroupAt } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { household, surveyedOn } from "./madeUp.js";

const axis = createAxis({
  id: "administrative",
  levels: ["village"],
  nodes: [{ id: "84060101", level: "village" }],
});
if (!axis.ok) throw new Error("the test's own axis");
const { value } = axis;
const water = { ...bmn2560, indicators: bmn2560.indicators.filter(({ id }) => id === "9" || id === "10") };

/** Made-up outcomes of two households, and a record. */
function made(isGrouped: boolean) {
  const tally = createTally(water, value, { isGrouped, survey: { surveyedOn } });
  tally.add(
    tableOf(outcomesSchemaOf(water, "household"), [
      { place: "84060101", 9: "pass", 10: "fail" },
      { place: "84060101", 9: "pass", 10: "pass" },
    ]),
  );
  tally.add([household({ "9.drinkingWater": true, "10.water": false })]);
  return tally;
}

describe("a tally of indicators alone", () => {
  test("counts the same, and says of groups that they were not asked for", () => {
    const [grouped, without] = [made(true).finish(), made(false).finish()];
    for (const { id } of water.indicators)
      expect(tallyAt(without, "84060101", id)).toEqual(tallyAt(grouped, "84060101", id));
    expect(tallyAt(without, "84060101", "10")).toMatchObject({ pass: 1, fail: 2 });
    expect(tallyGroupAt(grouped, "84060101", { kind: "all" }).fail).toBe(2);
    expect(() => tallyGroupAt(without, "84060101", { kind: "all" })).toThrow(/isGrouped/);
  });

  test("is no part of one that counts groups, and is suppressed alike", () => {
    expect(() => made(true).merge(made(false).snapshot())).toThrow(/whether groups/);
    const again = made(false);
    again.merge(made(false).snapshot());
    expect(tallyAt(again.finish(), "84060101", "10")).toMatchObject({ pass: 2, fail: 4 });
    expect(tallyAt(suppressSmall(made(false).finish(), { least: 3 }), "84060101", "10").isSuppressed).toBe(true);
  });
});
