import { formatRatio, ratioOf } from "chumchon/amounts";
import { bmn2560 } from "chumchon/data/bmn2560";
import { type Axis, createAxis } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import {
  type Coverage,
  countsSchema,
  coverageOf,
  createTally,
  expectedSchema,
  outcomesSchemaOf,
  tallyAt,
  tallyTable,
} from "chumchon/tallies";
import { expect, test } from "vitest";
import { household, surveyedOn } from "./madeUp.js";

/** Two made-up authorities in a real district; a third of 84060103 lies in the second where it is divided. */
function axisOf(isDivided = false): Axis {
  const part = (numerator: number) => (isDivided ? { share: ratioOf(numerator, 3) } : {});
  const axis = createAxis({
    id: "local",
    levels: ["authority", "district"],
    nodes: [
      { id: "town", level: "authority", parent: "8406" },
      { id: "sao", level: "authority", parent: "8406" },
      { id: "8406", level: "district" },
    ],
    memberships: [
      { leaf: "84060101", node: "town" },
      { leaf: "84060102", node: "sao" },
      { leaf: "84060103", node: "town", ...part(2) },
      { leaf: "84060103", node: "sao", ...part(1) },
    ],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  return axis.value;
}

const places = (first: number, second = 0, third = 0): readonly string[] => [
  ...Array<string>(first).fill("84060101"),
  ...Array<string>(second).fill("84060102"),
  ...Array<string>(third).fill("84060103"),
];
function tallied(of: readonly string[], axis = axisOf()) {
  const builder = createTally(bmn2560, axis, { survey: { surveyedOn } });
  builder.add(of.map((place) => ({ ...household({ "9.drinkingWater": true }), place })));
  return builder;
}
const expectedOf = (rows: { readonly [place: string]: number }) => tableOf(expectedSchema, Object.entries(rows));
function said(coverage: Coverage, place: string): readonly unknown[] {
  const { surveyed, expected, share } = coverage.at(place);
  return [surveyed, expected, share && formatRatio(share)];
}

test("how much of what there should be was surveyed, of a village and of all that hold it", () => {
  const coverage = coverageOf(tallied(places(3, 1)).finish(), expectedOf({ "84060101": 4, "84060102": 5 }));
  expect(coverage.unit).toBe("household");
  expect(["84060101", "84060102", "town", "sao", "8406"].map((place) => said(coverage, place))).toEqual([
    [3, 4, "3/4"],
    [1, 5, "1/5"],
    [3, 4, "3/4"],
    [1, 5, "1/5"],
    [4, 9, "4/9"],
  ]);
  expect([coverage.without, coverage.beyond, coverage.unknownPlaces]).toEqual([[], [], []]);
  expect(() => coverage.at("9999")).toThrow(/9999/);
});

test("places without any record stand in the order of the table, those of which none is expected do not", () => {
  const rows = [
    ["84060103", 2],
    ["84060102", 0],
    ["84060101", 7],
  ];
  const coverage = coverageOf(tallied([]).finish(), tableOf(expectedSchema, rows));
  expect(coverage.without).toEqual(["84060103", "84060101"]);
  expect(said(coverage, "84060102")).toEqual([0, 0, null]);
  expect(said(coverage, "8406")).toEqual([0, 9, "0"]);
});

test("more than expected, or where nothing is said, is beyond; just as many is not", () => {
  const coverage = coverageOf(tallied(places(5, 2, 1)).finish(), expectedOf({ "84060101": 4, "84060102": 2 }));
  expect(coverage.beyond).toEqual([
    { place: "84060101", surveyed: 5, expected: 4, share: ratioOf(5, 4) },
    { place: "84060103", surveyed: 1, expected: null, share: null },
  ]);
});

test("what is expected of places the axis does not have is named, and is in no sum", () => {
  const coverage = coverageOf(tallied(places(1)).finish(), expectedOf({ "84060101": 2, "9999": 50, elsewhere: 1 }));
  expect(coverage.unknownPlaces).toEqual(["9999", "elsewhere"]);
  expect(coverage.without).toEqual([]);
  expect(said(coverage, "8406")).toEqual([1, 2, "1/2"]);
});

test("codes in Thai digits are those in other digits, and a place given twice is added up", () => {
  const rows = [
    ["๘๔๐๖๐๑๐๑", "๓"],
    ["84060101", 1],
    [" 84060102 ", 5],
    ["๙๙", 1],
  ];
  const coverage = coverageOf(tallied(places(1)).finish(), tableOf(expectedSchema, rows));
  expect([said(coverage, "84060101"), said(coverage, "8406")]).toEqual([
    [1, 4, "1/4"],
    [1, 9, "1/9"],
  ]);
  expect([coverage.without, coverage.unknownPlaces]).toEqual([["84060102"], ["99"]]);
});

test("records and outcomes of places in Thai digits are of those places too, and refused where nothing is so named", () => {
  const builder = tallied(["๘๔๐๖๐๑๐๑", " 84060101", "84060101", "๙๙"]);
  builder.add(tableOf(outcomesSchemaOf(bmn2560, "household"), []));
  builder.add({
    codes: Int32Array.of(0, 1, 2),
    places: ["๘๔๐๖๐๑๐๒", "84060102", "๙"],
    outcomes: { 9: new Uint8Array(3) },
  });
  const tally = builder.finish();
  expect(tally.own.places).toEqual(["84060101", "84060102"]);
  expect([tallyAt(tally, "84060101", "9").pass, tallyAt(tally, "84060102", "9").pass]).toEqual([3, 2]);
  expect(tally.problems.kept.map(({ code }) => code)).toEqual(["tallies.place.unknown", "tallies.place.unknown"]);
});

test("from counts, and from rows of persons, nobody knows how many households there were", () => {
  const row = { place: "84060101", indicator: "9", surveyed: 5, fail: 1 };
  const byCounts = createTally(bmn2560, axisOf());
  byCounts.add(tableOf(countsSchema, [row]));
  const byPersons = createTally(bmn2560, axisOf());
  byPersons.add({ codes: Int32Array.of(0), places: ["84060101"], outcomes: { 25: Uint8Array.of(0) } });
  for (const builder of [byCounts, byPersons]) {
    const coverage = coverageOf(builder.finish(), expectedOf({ "84060101": 4, "84060102": 4 }));
    for (const place of ["84060101", "town", "8406"])
      expect(said(coverage, place)).toEqual([null, place === "8406" ? 8 : 4, null]);
    expect(said(coverage, "sao")).toEqual([0, 4, "0"]);
    expect([coverage.without, coverage.beyond]).toEqual([["84060102"], []]);
  }
});

test("of a place from which nothing came in there are sums of nothing, and what holds it is not unknown for it", () => {
  const byCounts = createTally(bmn2560, axisOf());
  const row = { place: "84060101", indicator: "9", surveyed: 5, fail: 1, missing: 2, notApplicable: 3 };
  byCounts.add(tableOf(countsSchema, [row]));
  const tally = byCounts.finish();
  const nothing = { pass: 0, fail: 0, surveyed: 0, missing: 0, notApplicable: 0, share: null, coverage: null };
  expect(tallyAt(tally, "sao", "9")).toMatchObject({ ...nothing, isAll: false });
  expect(tallyAt(tally, "8406", "9")).toMatchObject({ surveyed: 5, missing: 2, notApplicable: 3 });
  const table = [...rowsOf(tallyTable(tally))].filter(({ indicator }) => indicator === "9");
  expect(table.map(({ place, missing, notApplicable }) => [place, missing, notApplicable])).toEqual([
    ["town", 2, 3],
    ["sao", 0, 0],
    ["8406", 2, 3],
  ]);
  const coverage = coverageOf(tally, expectedOf({ "84060101": 10, "84060102": 10 }));
  expect([coverage.without, said(coverage, "sao")]).toEqual([["84060102"], [0, 10, "0"]]);
});

test("of a divided village numbers are rounded down and the share is exact", () => {
  const coverage = coverageOf(tallied(places(0, 0, 2), axisOf(true)).finish(), expectedOf({ "84060103": 5 }));
  expect(["84060103", "town", "sao", "8406"].map((place) => said(coverage, place))).toEqual([
    [2, 5, "2/5"],
    [1, 3, "2/5"],
    [0, 1, "2/5"],
    [2, 5, "2/5"],
  ]);
});
