import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  administrativeAxis,
  createAxis,
  createGazetteer,
  figureAt,
  figuresOf,
  type PlacesProblem,
  type ProvinceGrouping,
  rollUp,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const made = createGazetteer(thailand);
if (!made.ok) throw new Error("the embedded list is sound");
const gazetteer = made.value;
const asOf = parseCivilDate("2018-12-31");
const schema = { place: { kind: "text" }, n: { kind: "integer" } } as const;
const lanes = { n: { kind: "sum", column: "n" }, places: { kind: "count" } } as const;

describe("the territorial line with groups and regions above the provinces", () => {
  const axis = administrativeAxis(gazetteer, { asOf, groupings: ["provinceGroups2017", "regions2017"] });
  if (!axis.ok) throw new Error("the embedded groupings nest");
  const subdistricts = gazetteer.codes.filter((code) => code.length === 6);
  // Made-up numbers, another for each subdistrict.
  const rolled = rollUp(
    axis.value,
    tableOf(
      schema,
      subdistricts.map((code, index) => [code, (index * 7_919) % 1_000]),
    ),
    lanes,
  );
  const at = (node: string): number => figureAt(rolled, "n", node) as number;
  const sumOf = (nodes: readonly string[]): number => nodes.reduce((sum, node) => sum + at(node), 0);

  test("each group is its provinces, each region its provinces and its groups", () => {
    for (const { id, groups } of (thailand.groupings ?? []).slice(0, 2))
      for (const { id: group, provinces } of groups) expect(at(`${id}/${group}`), group).toBe(sumOf(provinces));
    const parents = new Map([...rowsOf(figuresOf(rolled))].map((row) => [row.node, row.parent]));
    for (const { id } of thailand.groupings?.[0]?.groups ?? [])
      expect(parents.get(`provinceGroups2017/${id}`), id).toMatch(/^regions2017\//);
  });

  test("Bangkok has no villages, no group and no region, and is counted in the country all the same", () => {
    const level = (name: string) => [...rowsOf(figuresOf(rolled, name))].map((row) => row.node as string);
    expect(at("TH")).toBe(sumOf(level("province")));
    expect(at("10")).toBeGreaterThan(0);
    for (const name of ["provinceGroups2017", "regions2017"])
      expect(at("TH") - sumOf(level(name)), name).toBe(at("10"));
    // 7,436 subdistricts of the embedded list, 180 of them in Bangkok.
    expect([figureAt(rolled, "places", "TH"), figureAt(rolled, "places", "10")]).toEqual([7436, 180]);
  });
});

describe("groupings that do not nest are a problem, not a gap", () => {
  const title = { th: "สมมติ", en: "made up" };
  const citation = { source: title, evidence: "unverified" } as const;
  const grouping = (id: string, groups: Readonly<Record<string, readonly string[]>>): ProvinceGrouping => ({
    id,
    title,
    citation,
    from: "2017-01-01",
    groups: Object.entries(groups).map(([group, provinces]) => ({ id: group, title, provinces })),
  });
  const lineOf = (groupings: readonly ProvinceGrouping[], ids = groupings.map(({ id }) => id)) =>
    administrativeAxis({ ...gazetteer, groupings }, { asOf, groupings: ids });
  const faultsOf = (...groupings: ProvinceGrouping[]): readonly PlacesProblem[] => {
    const line = lineOf(groupings);
    return line.ok ? [] : line.problems;
  };

  test("a group in two regions is named, with the regions", () => {
    const faults = faultsOf(grouping("groups", { a: ["84", "85"] }), grouping("regions", { s: ["84"], w: ["85"] }));
    expect(faults).toEqual([
      {
        code: "places.grouping.notNested",
        path: ["groupings", 0],
        grouping: "groups",
        group: "a",
        higher: "regions",
        within: ["s", "w"],
      },
    ]);
  });

  test("a group half in a region and half in none is named too", () => {
    expect(faultsOf(grouping("groups", { a: ["84", "85"] }), grouping("regions", { s: ["84"] }))).toContainEqual(
      expect.objectContaining({ code: "places.grouping.notNested", within: ["s"] }),
    );
  });

  test("a cut two levels up is found", () => {
    const faults = faultsOf(
      grouping("groups", { a: ["84", "85"] }),
      grouping("empty", {}),
      grouping("regions", { s: ["84"], w: ["85"] }),
    );
    expect(faults).toContainEqual(expect.objectContaining({ code: "places.grouping.notNested", higher: "regions" }));
  });

  test("a group in no region, and one of no provinces, skip the level", () => {
    const line = lineOf([grouping("groups", { a: ["84"], none: [] }), grouping("regions", { w: ["85"] })]);
    const parentOf = (id: string) =>
      line.ok && line.value.nodes[line.value.parent[line.value.nodes.indexOf(id)] as number];
    expect([parentOf("groups/a"), parentOf("groups/none"), parentOf("84")]).toEqual(["TH", "TH", "groups/a"]);
  });

  test("unknown and out of force stay problems, twice is a wrong program", () => {
    const groups = grouping("groups", { a: ["84"] });
    const codes = (line: ReturnType<typeof lineOf>) => (line.ok ? [] : line.problems.map(({ code }) => code));
    expect(codes(lineOf([groups], ["other"]))).toEqual(["places.grouping.unknown"]);
    expect(codes(lineOf([{ ...groups, from: "2019-01-01" }]))).toEqual(["places.grouping.notInForce"]);
    expect(() => lineOf([groups], ["groups", "groups"])).toThrow(/levels: each name once/);
    expect(() => lineOf([{ ...groups, id: "province" }])).toThrow(/levels: each name once/);
  });
});

describe("communities are leaves like villages", () => {
  // Made up: a town without villages plans by community, and one community lies across its border.
  const axis = createAxis({
    id: "local",
    levels: ["authority", "province"],
    nodes: [
      { id: "town", level: "authority", parent: "84" },
      { id: "sao", level: "authority", parent: "84" },
      { id: "84", level: "province" },
    ],
    memberships: [
      { leaf: "community 1", node: "town" },
      { leaf: "community 2", node: "town" },
      { leaf: "community 2", node: "sao" },
      { leaf: "84010101", node: "sao" },
    ],
  });
  if (!axis.ok) throw new Error("a made-up axis");

  test("they climb to their town, and one of two towns stays undivided, named and counted", () => {
    const rows = [
      ["community 1", 5],
      ["community 2", 7],
      ["84010101", 11],
    ] as const;
    const rolled = rollUp(axis.value, tableOf(schema, rows), lanes);
    expect(["town", "sao", "84"].map((node) => figureAt(rolled, "n", node))).toEqual([5, 11, 23]);
    expect(rolled.undivided).toEqual(new Map([["community 2", 1]]));
  });
});
