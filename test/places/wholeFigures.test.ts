import { ratioOf } from "chumchon/amounts";
import { createAxis, figuresOf, rollUp } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { expect, test } from "vitest";

/** A place, what its one household says, and how many tenths of it lie where. Made up: the rounding is what is tested. */
type Household = readonly [leaf: string, answer: "pass" | "fail", tenths: Readonly<Record<string, number>>];

/** The figures of two villages of one district, beside another district: [pass, fail, all] of each. */
function shownOf(households: readonly Household[]): Readonly<Record<string, readonly unknown[]>> {
  const axis = createAxis({
    id: "made-up",
    levels: ["village", "district", "province"],
    nodes: [
      { id: "first", level: "village", parent: "district" },
      { id: "second", level: "village", parent: "district" },
      { id: "district", level: "district", parent: "province" },
      { id: "other", level: "district", parent: "province" },
      { id: "province", level: "province" },
    ],
    memberships: households.flatMap(([leaf, , tenths]) =>
      Object.entries(tenths).map(([node, count]) => ({ leaf, node, share: ratioOf(count, 10) })),
    ),
  });
  if (!axis.ok) throw new Error("the made-up axis is sound");
  const answer = { kind: "choice", choices: ["pass", "fail"] } as const;
  const table = tableOf({ place: { kind: "text" }, answer }, households);
  const rolled = rollUp(axis.value, table, {
    pass: { kind: "count", column: "answer", choice: "pass" },
    fail: { kind: "count", column: "answer", choice: "fail" },
    all: { kind: "count" },
  });
  const rows = [...rowsOf(figuresOf(rolled))] as unknown as { node: string; pass: number; fail: number; all: number }[];
  return Object.fromEntries(rows.map(({ node, pass, fail, all }) => [node, [pass, fail, all]]));
}

test("a unit is passed on, so that no village shows what it has nothing of", () => {
  // Both villages have 0.7 that pass, the first 0.6 that fail: were the pass given to the first, the second would fail.
  const shown = shownOf([
    ["a", "pass", { first: 7, other: 3 }],
    ["b", "pass", { second: 7, other: 3 }],
    ["c", "fail", { first: 6, other: 4 }],
  ]);
  expect(shown).toEqual({
    first: [0, 1, 1],
    second: [1, 0, 1],
    district: [1, 1, 2],
    other: [1, 0, 1],
    province: [2, 1, 3],
  });
});

test("where it cannot be otherwise, a village shows a unit that is its neighbour's, and all still adds up", () => {
  // The district shows one household, that fails; the first village shows one, and only the second has half of a failing one.
  const shown = shownOf([
    ["a", "pass", { first: 5, other: 5 }],
    ["b", "fail", { second: 5, other: 5 }],
  ]);
  expect(shown).toEqual({
    first: [0, 1, 1],
    second: [0, 0, 0],
    district: [0, 1, 1],
    other: [1, 0, 1],
    province: [1, 1, 2],
  });
});
