import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { ratioOf } from "chumchon/amounts";
import {
  type Axis,
  axisDigestOf,
  createAxis,
  figuresOf,
  mergeRollups,
  type Rollup,
  type RollupPart,
  reviseRollup,
  rollUp,
  rollupOfPart,
  rollupPartOf,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bits, lanes, rolled, schema, seed, type World, world } from "./foldWorld.js";

type Rolled = Rollup<typeof lanes>;
const runs = { seed, numRuns: 100 };
const halves = ({ rows }: World) => [rows.slice(0, rows.length >> 1), rows.slice(rows.length >> 1)] as const;
const [half, third] = [ratioOf(1, 2), ratioOf(1, 3)];

/** Made up: two authorities of a province, one village in both, one in neither. */
function localAxis(share = half, id = "local"): Axis {
  const nodes = ["a", "b"].map((node) => ({ id: node, level: "authority", parent: "84" }));
  const rest = ratioOf(share.denominator - share.numerator, share.denominator);
  const made = createAxis({
    id,
    levels: ["authority", "province"],
    nodes: [...nodes, { id: "84", level: "province" }],
    memberships: [
      { leaf: "v", node: "a", share },
      { leaf: "v", node: "b", share: rest },
      { leaf: "w", node: "b" },
    ],
  });
  if (!made.ok) throw new Error("the made-up axis is sound");
  return { ...made.value, landings: new Map(made.value.landings).set("gap", { kind: "uncovered", node: 2 }) };
}
const rows = [
  ["v", 3],
  ["w", null],
  ["gap", -2],
  ["nowhere", 4],
  [null, 5],
] as const;
const rollLocal = (axis: Axis): Rolled => rollUp(axis, tableOf(schema, rows), lanes);

/** What another thread has received and sent back. */
async function throughWorker<T>(message: T): Promise<T> {
  const echo =
    "const { parentPort } = require('node:worker_threads'); parentPort.once('message', (m) => parentPort.postMessage(m));";
  const worker = new Worker(echo, { eval: true });
  try {
    worker.postMessage(message);
    const [answer] = await once(worker, "message");
    return answer;
  } finally {
    await worker.terminate();
  }
}

describe("parts from elsewhere", () => {
  test("merge after a structured clone, axis and all, with the bits of the whole", () => {
    fc.assert(
      fc.property(world, (made) => {
        const [here, there] = halves(made).map((part) => rolled(made, part)) as [Rolled, Rolled];
        const merged = mergeRollups(here, structuredClone(there));
        expect(bits(merged)).toEqual(bits(rolled(made, made.rows)));
        expect(merged.axis).toBe(made.axis);
      }),
      runs,
    );
  });

  test("merge along an axis made again of the same definition, and as JSON without it", () => {
    fc.assert(
      fc.property(world, (made) => {
        const { id, levels } = made.axis;
        const again = createAxis({ id, levels, nodes: made.nodes, memberships: [...made.memberships].reverse() });
        if (!again.ok) throw new Error("a sound axis is sound again");
        const [here, there] = halves(made);
        const sent = JSON.stringify(rollupPartOf(rolled({ ...made, axis: again.value }, there)));
        const part: RollupPart<typeof lanes> = JSON.parse(sent);
        const merged = mergeRollups(rolled(made, here), rollupOfPart(made.axis, part));
        expect(bits(merged)).toEqual(bits(rolled(made, made.rows)));
        expect(bits(mergeRollups(rolled({ ...made, axis: again.value }, here), rolled(made, there)))).toEqual(
          bits(merged),
        );
      }),
      runs,
    );
  });

  test("come back from a thread as they went: the roll-up and its part", async () => {
    const one = rollLocal(localAxis());
    const [whole, part] = await throughWorker([one, rollupPartOf(one)] as const);
    expect(bits(mergeRollups(whole, one))).toEqual(bits(mergeRollups(one, one)));
    expect(bits(mergeRollups(one, rollupOfPart(localAxis(), part)))).toEqual(bits(mergeRollups(one, one)));
    expect(one.uncovered).toEqual(new Map([["gap", 1]]));
    expect(mergeRollups(whole, one).uncovered).toEqual(new Map([["gap", 2]]));
    expect([...rowsOf(figuresOf(whole))]).toEqual([...rowsOf(figuresOf(one))]);
  });

  test("have their figures by name, in any order, and their definitions with keys in any order", () => {
    const [axis, table] = [localAxis(), tableOf(schema, rows)];
    const one = rollUp(axis, table, { sum: { kind: "sum", column: "amount" }, all: { kind: "count" } });
    const other = rollUp(axis, table, { all: { kind: "count" }, sum: { column: "amount", kind: "sum" } });
    expect(bits(mergeRollups(one, other))).toEqual(bits(mergeRollups(one, one)));
    const least = rollUp(axis, table, { sum: { kind: "min", column: "amount" }, all: { kind: "count" } });
    expect(() => mergeRollups(one, least as never)).toThrow(/lanes/);
  });
});

describe("what tells one axis from another", () => {
  test.each<[string, Axis]>([
    ["its id", localAxis(half, "other")],
    ["a share", localAxis(third)],
    ["a level", { ...localAxis(), levels: ["authority", "district"] }],
    ["the order of nodes", { ...localAxis(), nodes: ["b", "a", "84"] }],
    ["a parent", { ...localAxis(), parent: Int32Array.of(2, 0, -1) }],
    ["a landing", { ...localAxis(), landings: new Map(localAxis().landings).set("w", { kind: "whole", node: 0 }) }],
    ["a gap", { ...localAxis(), landings: new Map(localAxis().landings).set("gap", { kind: "whole", node: 2 }) }],
    [
      "candidates",
      {
        ...localAxis(),
        landings: new Map(localAxis().landings).set("gap", { kind: "undivided", node: 2, candidates: [0, 1] }),
      },
    ],
    ["one leaf more", { ...localAxis(), landings: new Map(localAxis().landings).set("x", { kind: "whole", node: 0 }) }],
  ])("%s", (_, other) => {
    const axis = localAxis();
    expect(axisDigestOf(other)).not.toBe(axisDigestOf(axis));
    expect(() => mergeRollups(rollLocal(axis), rollLocal(other))).toThrow(/axis: /);
    expect(() => rollupOfPart(other, rollupPartOf(rollLocal(axis)))).toThrow(/axis: .*digests differ/);
  });

  test("the digest of a copy is that of the original, and the same on any machine", () => {
    expect(axisDigestOf(structuredClone(localAxis()))).toBe(axisDigestOf(localAxis()));
    expect(axisDigestOf(localAxis())).toBe("4825a2554f045a23d430ce9bde7fe54f250f53d2d0c08872d736e71220c4cf4f");
  });
});

test("a part that is none is refused with the reason", () => {
  const axis = localAxis();
  const part = rollupPartOf(rollLocal(axis));
  const refused = (changes: object) => () => rollupOfPart(axis, { ...part, ...changes });
  const withSum = (sum: readonly unknown[]) => refused({ totals: { ...part.totals, sum } });
  expect(rollupOfPart(axis, part).read).toBe(5);
  for (const sum of [[], [1, 2], [1, 2, 0.5], [1, 2, null], [1, 2, "3"], [1, 2, 1000]])
    expect(withSum(sum)).toThrow(/sum: a whole/);
  expect(refused({ magnitudes: {} })).toThrow(/sum: a whole/);
  expect(refused({ totals: {} })).toThrow(RangeError);
  expect(refused({ rows: [1] })).toThrow(/rows: /);
  expect(refused({ read: -1 })).toThrow(/read: /);
  expect(refused({ decimals: {} })).toThrow(/sum: .*decimals/);
  expect(refused({ unplaced: [["x", -1]] })).toThrow(/unplaced: /);
  expect(refused({ uncovered: null })).toThrow(/uncovered: /);
  expect(refused({ lanes: { ...part.lanes, sum: { kind: "mean", column: "amount" } } })).toThrow(/sum: sum, min, max/);
});

test("a revision follows what is uncovered", () => {
  const [before, after] = [tableOf(schema, [["gap", -2]]), tableOf(schema, [["w", 1]])];
  const one = rollUp(localAxis(), tableOf(schema, rows), { sum: lanes.sum });
  const revised = reviseRollup(one, { before, after });
  expect(revised.uncovered.size).toBe(0);
  expect(reviseRollup(revised, { before: after, after: before }).uncovered).toEqual(one.uncovered);
  const twice = tableOf(schema, [
    ["gap", 0],
    ["gap", 0],
  ]);
  expect(() => reviseRollup(one, { before: twice, after })).toThrow(RangeError);
});
