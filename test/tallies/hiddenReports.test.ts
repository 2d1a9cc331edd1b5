import { toCsv } from "chumchon/formats";
import { rowsOf } from "chumchon/tables";
import { needsOf, placesReport, summaryReport, type Tally, tallyAt, worstOf, worstReport } from "chumchon/tallies";
import { describe, expect, test } from "vitest";
import { type Count, provinceOf, tallied } from "./reportWorld.js";

const secret = 7_654_321;
const axis = provinceOf(["8401", "8402", "8403"]);
const count = (place: string, indicator: string, surveyed: number, fail: number): Count => ({
  ...{ place, indicator, surveyed, fail },
});

/** The tally with one figure hidden, all of it, as a reader of a tally whose small numbers were suppressed meets it. */
function hiding(tally: Tally, place: string, indicator: string): Tally {
  const lanes = ["pass", "fail", "surveyed", "notApplicable", "missing"].map((lane) => `${indicator}.${lane}`);
  const { own, rollup } = tally;
  const node = rollup.axis.nodes.indexOf(place);
  const totals = Object.fromEntries(
    [...new Set([...Object.keys(rollup.totals), ...lanes])].map((lane) => {
      const values = Float64Array.from(rollup.totals[lane] ?? new Float64Array(rollup.axis.nodes.length));
      if (lanes.includes(lane) && node !== -1) values[node] = Number.NaN;
      return [lane, values];
    }),
  );
  const at = (lane: string, row: number): number =>
    own.places[row] === place && lanes.includes(lane) ? Number.NaN : own.at(lane, row);
  const column = (lane: string): Float64Array => Float64Array.from(own.places, (_, row) => at(lane, row));
  const hidden = { ...tally, own: { ...own, at, column }, rollup: { ...rollup, totals } };
  const figure = tallyAt(hidden, place, indicator);
  if (!figure.isSuppressed || figure.pass !== null) throw new Error("the test hides nothing");
  return hidden;
}

const tally = tallied(axis, [
  count("8401", "28", secret, secret),
  count("8402", "28", 10, 1),
  count("8403", "28", 20, 3),
  count("8401", "9", 10, 1),
]);

describe.each([
  ["a district", "8401"],
  ["the province", "84"],
])("a hidden figure of %s", (_, place) => {
  const hidden = hiding(tally, place, "28");
  const needs = needsOf(hidden, { level: place === "84" ? "province" : "district" });
  const texts = (): readonly string[] => [
    ...[needs, needs.leftOut].map((table) => toCsv(table)),
    toCsv(summaryReport(hidden, place).table),
    toCsv(summaryReport(hidden, place).about),
    toCsv(worstReport(hidden, { place }).table),
    toCsv(worstReport(hidden, { place }).about),
  ];

  test("stands in no text that leaves", () => {
    for (const text of texts()) expect(text.replaceAll(",", "")).not.toMatch(/76543|7654351/);
  });

  test("is no need and is not silently none: it is named", () => {
    expect([...rowsOf(needs)].filter(({ place: at, indicator }) => at === place && indicator === "28")).toEqual([]);
    expect([...rowsOf(needs.leftOut)]).toEqual([{ place, indicator: "28", reason: "hidden", surveyed: null }]);
  });

  test("is not ranked, and is named among the hidden", () => {
    const worst = worstOf(hidden, { place });
    expect([worst.entries.map(({ indicator }) => indicator), worst.hidden]).toEqual([["9"], ["28"]]);
    const about = [...rowsOf(worstReport(hidden, { place }).about)];
    expect(about.find(({ item }) => item === "ไม่จัดลำดับ: ปกปิดเพราะจำนวนน้อย")?.value).toBe("1: 28");
  });

  test("is empty in a report, and its note says why", () => {
    const [row] = [...rowsOf(summaryReport(hidden, place, { indicators: ["28"] }).table)];
    expect(row).toMatchObject({ surveyed: null, pass: null, passPercent: null, fail: null, failPercent: null });
    expect(row?.mark).toBe("ปกปิดเพราะจำนวนน้อย");
  });
});

describe("a report by place with a hidden row", () => {
  const hidden = hiding(tally, "8401", "28");
  const rows = (order: "axis" | "share") => [...rowsOf(placesReport(hidden, "28", { level: "district", order }).table)];

  test("shows the row empty, stands it last where the worst stand first, and works out no difference from the total", () => {
    expect(rows("axis").map(({ place, fail }) => [place, fail])).toEqual([
      ["8401", null],
      ["8402", 1],
      ["8403", 3],
      ["84", secret + 4],
    ]);
    expect(rows("share").map(({ place }) => place)).toEqual(["8403", "8402", "8401", "84"]);
    expect(rows("axis").at(-1)?.mark).toBe("ไม่ใช่ศูนย์: ผ่าน 26 คน");
  });

  test("its places are ranked without it", () => {
    const worst = worstOf(hidden, { indicator: "28", level: "district" });
    expect([worst.entries.map(({ place }) => place), worst.hidden]).toEqual([["8403", "8402"], ["8401"]]);
  });
});
