import { toCsv } from "chumchon/formats";
import { needsOf, placesReport, suppressSmall, tallyAt, worstOf } from "chumchon/tallies";
import { expect, test } from "vitest";
import { provinceOf, tallied } from "./reportWorld.js";

test("what suppressSmall hides is in no need, ranking or report by place", () => {
  const axis = provinceOf(["8401", "8402", "8403"]);
  const fails = [2, 40, 50];
  const counts = ["8401", "8402", "8403"].map((place, index) => ({
    ...{ place, indicator: "28", surveyed: 100 + index, fail: fails[index] as number },
  }));
  const safe = suppressSmall(tallied(axis, counts), { least: 5 });
  const hidden = ["8401", "8402", "8403"].filter((place) => tallyAt(safe, place, "28").isSuppressed);
  expect(hidden).toContain("8401");
  expect(hidden.length).toBeGreaterThan(1);
  const worst = worstOf(safe, { indicator: "28", level: "district" });
  expect(worst.hidden).toEqual(hidden);
  const needs = needsOf(safe, { level: "district" });
  expect(needs.length + needs.leftOut.length).toBe(3);
  const lines = toCsv(placesReport(safe, "28", { level: "district" }).table).split("\r\n");
  for (const line of lines.filter((text) => hidden.some((place) => text.includes(place)))) expect(line).toContain(",,");
  expect(lines.join("|")).not.toMatch(/,98,|,98\.00,|,2,|2\.00/);
});
