import { ratioOf } from "chumchon/amounts";
import { type AxisDefinition, type AxisNode, createAxis, type PlacesProblem } from "chumchon/places";
import { describe, expect, test } from "vitest";

const district: AxisNode = { id: "8401", level: "district", parent: "84" };
const province: AxisNode = { id: "84", level: "province" };
const faultsOf = (changes: Partial<AxisDefinition>): readonly PlacesProblem[] => {
  const made = createAxis({ id: "made-up", levels: ["district", "province"], nodes: [district, province], ...changes });
  return made.ok ? [] : made.problems;
};
const half = ratioOf(1, 2);

describe("a broken axis is refused, and each fault told apart", () => {
  const cycle: readonly AxisNode[] = [
    { id: "a", level: "district", parent: "b" },
    { id: "b", level: "district", parent: "a" },
    province,
  ];
  test.each<[string, Partial<AxisDefinition>, object]>([
    [
      "orphan",
      { nodes: [{ ...district, parent: "85" }, province] },
      { code: "places.tree.orphan", place: "8401", parent: "85" },
    ],
    [
      "duplicate",
      { nodes: [district, district, province] },
      { code: "places.tree.duplicate", place: "8401", record: 1 },
    ],
    ["cycle", { nodes: cycle }, { code: "places.tree.cycle" }],
    [
      "own parent",
      { nodes: [{ ...district, parent: "8401" }, province] },
      { code: "places.tree.cycle", place: "8401" },
    ],
    ["no root", { nodes: cycle.slice(0, 2) }, { code: "places.tree.noRoot" }],
    [
      "two roots",
      { nodes: [district, province, { id: "85", level: "province" }] },
      { code: "places.tree.twoRoots", places: ["84", "85"] },
    ],
    [
      "level order",
      {
        nodes: [
          { id: "84", level: "district" },
          { id: "8401", level: "district", parent: "84" },
        ],
      },
      { code: "places.tree.levelOrder" },
    ],
    [
      "level",
      { nodes: [{ ...district, level: "hamlet" }, province] },
      { code: "places.tree.unknownLevel", place: "8401" },
    ],
    [
      "unknown node",
      { memberships: [{ leaf: "v", node: "8499" }] },
      { code: "places.axis.unknownNode", leaf: "v", node: "8499" },
    ],
    [
      "leaf is a node",
      { memberships: [{ leaf: "8401", node: "84" }] },
      { code: "places.tree.duplicate", place: "8401" },
    ],
    [
      "said twice",
      {
        memberships: [
          { leaf: "v", node: "84" },
          { leaf: "v", node: "84" },
        ],
      },
      { code: "places.tree.duplicate", place: "v" },
    ],
    [
      "share of one",
      { memberships: [{ leaf: "v", node: "84", share: half }] },
      { code: "places.axis.sharesNotWhole", sum: "1/2" },
    ],
    [
      "shares too many",
      {
        memberships: [
          { leaf: "v", node: "84", share: ratioOf(2, 3) },
          { leaf: "v", node: "8401", share: half },
        ],
      },
      { code: "places.axis.sharesNotWhole", sum: "7/6" },
    ],
    [
      "share wanting",
      {
        memberships: [
          { leaf: "v", node: "84", share: ratioOf(1) },
          { leaf: "v", node: "8401" },
        ],
      },
      { code: "places.axis.shareWanting" },
    ],
    [
      "negative share",
      {
        memberships: [
          { leaf: "v", node: "84", share: ratioOf(3, 2) },
          { leaf: "v", node: "8401", share: ratioOf(-1, 2) },
        ],
      },
      { code: "places.axis.shareWanting" },
    ],
  ])("%s", (_, changes, expected) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(expected));
  });

  test("a node under one of an undeclared level is told once, at the cause", () => {
    const nodes = [district, { ...province, level: "hamlet" }, { id: "TH", level: "province" }];
    expect(faultsOf({ nodes }).map((problem) => problem.code)).toEqual(["places.tree.unknownLevel"]);
  });

  test("shares beyond a thousand million parts are a problem, not a crash", () => {
    const rest = ratioOf(1_000_000_006, 1_000_000_007);
    const memberships = [
      { leaf: "v", node: "84", share: ratioOf(1, 1_000_000_007) },
      { leaf: "v", node: "8401", share: rest },
    ];
    expect(faultsOf({ memberships })).toContainEqual(expect.objectContaining({ code: "places.axis.sharesTooFine" }));
  });
});

describe("a sound axis", () => {
  test("orders children before parents, whatever the order given", () => {
    const made = createAxis({ id: "x", levels: ["district", "province"], nodes: [province, district] });
    expect(made.ok && [made.value.nodes, [...made.value.parent], made.value.denominator]).toEqual([
      ["8401", "84"],
      [1, -1],
      1,
    ]);
  });

  test("a leaf in several nodes without shares lands, undivided, where they meet", () => {
    const nodes: readonly AxisNode[] = [
      { id: "a", level: "authority", parent: "84" },
      { id: "b", level: "authority", parent: "84" },
      { id: "c", level: "authority", parent: "85" },
      { id: "84", level: "province", parent: "TH" },
      { id: "85", level: "province", parent: "TH" },
      { id: "TH", level: "country" },
    ];
    const memberships = ["a", "b"]
      .map((node) => ({ leaf: "v1", node }))
      .concat(["a", "c"].map((node) => ({ leaf: "v2", node })));
    const made = createAxis({ id: "local", levels: ["authority", "province", "country"], nodes, memberships });
    if (!made.ok) throw new Error("the made-up axis is sound");
    const at = (id: string) => made.value.nodes.indexOf(id);
    expect(made.value.landings.get("v1")).toEqual({
      kind: "undivided",
      node: at("84"),
      candidates: [at("a"), at("b")],
    });
    expect(made.value.landings.get("v2")).toEqual({
      kind: "undivided",
      node: at("TH"),
      candidates: [at("a"), at("c")],
    });
  });
});
