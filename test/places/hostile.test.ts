import { ratioOf } from "chumchon/amounts";
import { type AxisNode, createAxis, createGazetteer, figuresOf, type GazetteerSource, rollUp } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const title = { th: "สมมติ", en: "made up" };
const citation = { source: title, evidence: "unverified" } as const;
const small: GazetteerSource = {
  id: "small",
  edition: "2018-01-01",
  title,
  citation,
  provinces: { codes: ["84"], namesThai: ["สุราษฎร์ธานี"] },
  districts: { codes: [], namesThai: [] },
  subdistricts: { codes: [], namesThai: [] },
};
const faultsOf = (changes: object): readonly object[] => {
  const made = createGazetteer({ ...small, ...changes });
  return made.ok ? [] : made.problems;
};
const province: AxisNode = { id: "84", level: "province" };

describe("a list from another hand", () => {
  test("its lines may end as Windows ends them", () => {
    const made = createGazetteer({ ...small, provinces: { codes: "84\r\n85", namesThai: "ก\r\nข" } });
    expect(made.ok && [made.value.codes, made.value.facts.namesThai]).toEqual([
      ["84", "85"],
      ["ก", "ข"],
    ]);
  });

  const group = (id: string, ...provinces: string[]): object => ({ id, title, provinces });
  const grouping = (...groups: object[]): object => ({
    provinces: { codes: ["84", "85"], namesThai: ["ก", "ข"] },
    groupings: [{ id: "g", title, citation, from: "2017-01-01", groups }],
  });
  test.each<[string, object, object]>([
    ["an edition that is no day", { edition: "2018-02-30" }, { code: "places.source.edition", path: ["edition"] }],
    ["an edition in another form", { edition: "1 มกราคม 2561" }, { code: "places.source.edition" }],
    [
      "a code that is null",
      { provinces: { codes: [null], namesThai: ["ก"] } },
      { code: "places.code.notText", path: ["provinces", "codes", 0] },
    ],
    [
      "a group of an unknown province",
      grouping(group("a", "84", "10")),
      { code: "places.grouping.unknownProvince", path: ["groupings", 0, "groups", 0, "provinces", 1], place: "10" },
    ],
    [
      "a province in two groups",
      grouping(group("a", "84"), group("b", "85", "84")),
      { code: "places.tree.duplicate", path: ["groupings", 0, "groups", 1, "provinces", 1], place: "84" },
    ],
  ])("%s is told", (_, changes, expected) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(expected));
  });
});

describe("an axis at its limits", () => {
  test("one leaf in 30,000 nodes takes no longer than 30,000 leaves", () => {
    const nodes = Array.from({ length: 30_000 }, (_, id): AxisNode => ({ id: `a${id}`, level: "area", parent: "84" }));
    const memberships = nodes.map(({ id }) => ({ leaf: "leaf", node: id }));
    const axis = createAxis({ id: "x", levels: ["area", "province"], nodes: [...nodes, province], memberships });
    expect(axis.ok).toBe(true);
  });

  test("more levels than 256 are refused", () => {
    const levels = Array.from({ length: 257 }, (_, height) => `level ${height}`);
    expect(() => createAxis({ id: "x", levels, nodes: [{ id: "84", level: "level 256" }] })).toThrow(/256 levels/);
  });

  test("a figure may not be called __proto__", () => {
    const axis = createAxis({ id: "x", levels: ["province"], nodes: [province] });
    const lanes = JSON.parse('{"__proto__":{"kind":"count"}}');
    const table = tableOf({ place: { kind: "text" } }, [["84"]]);
    expect(() => axis.ok && rollUp(axis.value, table, lanes)).toThrow(RangeError);
  });

  test("equal remainders go by id, not by the order in which nodes were given", () => {
    const shown = (ids: readonly string[]): unknown => {
      const axis = createAxis({
        id: "x",
        levels: ["area", "province"],
        nodes: [...ids.map((id) => ({ id, level: "area", parent: "84" })), province],
        memberships: ids.map((node) => ({ leaf: "leaf", node, share: ratioOf(1, 3) })),
      });
      if (!axis.ok) throw new Error("a made-up axis");
      const table = tableOf({ place: { kind: "text" }, n: { kind: "integer" } }, [["leaf", 10]]);
      const figures = figuresOf(rollUp(axis.value, table, { n: { kind: "sum", column: "n" } }), "area");
      return Object.fromEntries([...rowsOf(figures)].map((row) => [row.node, row.n]));
    };
    expect(shown(["c", "a", "b"])).toEqual({ a: 4, b: 3, c: 3 });
    expect(shown(["b", "c", "a"])).toEqual({ a: 4, b: 3, c: 3 });
  });
});
