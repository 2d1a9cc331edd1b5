import { readFileSync } from "node:fs";
import { thailand } from "chumchon/data/thailand";
import { describe, expect, it, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";
import { columnsOf } from "./columns.js";

const all = columnsOf(thailand.provinces).map(({ code }) => code);
const but10 = all.filter((code) => code !== "10");
const groupings = thailand.groupings ?? [];
const groupsOf = (id: string) => groupings.find((grouping) => grouping.id === id)?.groups ?? [];
const groupIn = (id: string, province: string): string | undefined =>
  groupsOf(id).find(({ provinces }) => provinces.includes(province))?.id;
const counts = (id: string): string =>
  groupsOf(id)
    .map((group) => `${group.id} ${group.provinces.length}`)
    .join(", ");

/** The systems that are called regions and share names of groups: they must never be taken for each other. */
const regionSystems = ["regions2017", "geographicRegions", "statisticalRegions", "planRegions"];

describe("the groupings of provinces", () => {
  it("are five, each with a name of its own", () => {
    expect(groupings.map(({ id }) => id)).toEqual(["provinceGroups2017", ...regionSystems]);
    expect(new Set(groupings.flatMap(({ title }) => [title.th, title.en])).size).toBe(10);
  });

  test.each([
    ["regions2017", "north 17, northeast 20, central 17, east 8, south 11, southernBorder 3", but10],
    ["geographicRegions", "north 9, northeast 20, central 22, east 7, west 5, south 14", all],
    ["statisticalRegions", "central 25, north 17, northeast 20, south 14", but10],
    ["planRegions", "bangkokAndVicinities 6, central 6, east 8, west 6, north 17, northeast 20, south 14", all],
  ])("%s has %s provinces, each once", (id, expected, provinces) => {
    expect(counts(id)).toBe(expected);
    expect(
      groupsOf(id)
        .flatMap((group) => group.provinces)
        .sort(),
    ).toEqual(provinces);
  });

  it("names every group in Thai and English, and lists its codes ascending", () => {
    for (const { id, groups } of groupings) {
      expect(new Set(groups.map((group) => group.id)).size, id).toBe(groups.length);
      for (const { title, provinces } of groups) {
        expect(title.th, id).toMatch(/^[ก-๙0-9 ()]+$/);
        expect(title.en, id).toMatch(/^[A-Z][A-Za-z0-9 ()]+$/);
        expect(provinces).toEqual([...provinces].sort());
      }
    }
  });

  it("places Bangkok as each system does", () => {
    expect(groupings.map(({ id }) => groupIn(id, "10"))).toEqual([
      undefined,
      undefined,
      "central",
      undefined,
      "bangkokAndVicinities",
    ]);
  });

  it("tells the systems apart where they differ (region systems, domain A3)", () => {
    const across = (province: string) => regionSystems.map((id) => groupIn(id, province));
    // Nakhon Nayok is Central to geographers: a list in wide use has it in the East.
    expect(across("26")).toEqual(["east", "central", "central", "east"]);
    expect(across("63")).toEqual(["north", "west", "north", "north"]);
    expect(across("72")).toEqual(["central", "central", "central", "west"]);
    expect(across("74")).toEqual(["central", "central", "central", "bangkokAndVicinities"]);
    expect(across("60")).toEqual(["north", "central", "north", "north"]);
    expect(across("20")).toEqual(["east", "east", "central", "east"]);
    expect(across("96")).toEqual(["southernBorder", "south", "south", "south"]);
  });

  it("keeps a province made later with the one it was made of, so a list answers for earlier days too", () => {
    // Bueng Kan from Nong Khai (2011); Sa Kaeo, Amnat Charoen and Nong Bua Lam Phu from 25, 34 and 41 (1993).
    const made = { "38": "43", "27": "25", "37": "34", "39": "41" };
    for (const { id } of groupings)
      for (const [child, parent] of Object.entries(made)) expect(groupIn(id, child), id).toBe(groupIn(id, parent));
  });
});

describe("the 18 province groups of 2017", () => {
  it("hold every province but Bangkok once", () => {
    const groups = groupsOf("provinceGroups2017");
    expect(groups).toHaveLength(18);
    expect(groups.flatMap((group) => group.provinces).sort()).toEqual(but10);
  });

  it("lie each whole in one region of 2017", () => {
    const whole = groupsOf("regions2017").map(
      (region) =>
        groupsOf("provinceGroups2017").filter((group) =>
          group.provinces.every((code) => region.provinces.includes(code)),
        ).length,
    );
    expect(whole).toEqual([4, 5, 4, 2, 2, 1]);
  });

  it("are right where a government inspection system has five memberships wrong (domain A3)", () => {
    const expected = { "72": "C-L1", "84": "S-G", "32": "NE-L1", "37": "NE-L2", "67": "N-L1" };
    for (const [province, group] of Object.entries(expected))
      expect(groupIn("provinceGroups2017", province)).toBe(group);
  });

  it.skipIf(!hasSharedData)(
    "agree with a second list, province by province; its operations centres are not shipped",
    () => {
      const file = `${sharedData}gazetteer/province_groups_2017.json`;
      const list = JSON.parse(readFileSync(file, "utf8")) as {
        groups: { id: string; region: string; provinces: string[] }[];
      };
      expect(groupsOf("provinceGroups2017").map(({ id, provinces }) => [id, provinces])).toEqual(
        list.groups.map(({ id, provinces }) => [id, [...provinces].sort()]),
      );
      const regionOf = (province: string) =>
        groupsOf("regions2017").find(({ provinces }) => provinces.includes(province))?.title.en;
      for (const { region, provinces } of list.groups)
        expect(new Set(provinces.map(regionOf)), region).toEqual(
          new Set([region.replace("SouthernBorder", "Southern Border")]),
        );
      expect(JSON.stringify(groupings)).not.toMatch(/centre/i);
    },
  );
});

describe("what the groupings rest on", () => {
  it("none was read in the official document, and each says so", () => {
    expect(groupings.map(({ citation }) => citation.evidence)).toEqual(groupings.map(() => "secondary"));
    for (const { citation } of groupings) expect(citation.note?.th).toMatch(/อ่าน/);
  });

  it("only those of 2017 have a first day; for the others none was found, and the note says so", () => {
    expect(groupings.map(({ from }) => from)).toEqual(["2017-11-17", "2017-11-17", undefined, undefined, undefined]);
    for (const { from, citation } of groupings)
      if (from === undefined) expect(citation.note?.en).toMatch(/no (first )?day|nor a first day/i);
    expect(groupings.every(({ to }) => to === undefined)).toBe(true);
  });
});
