import { compareRatio, ratioOf } from "chumchon/amounts";
import { createAxis, exactFigureAt, figureAt, figuresOf, type Rollup, rollUp, shareAt } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed, type World, world } from "./foldWorld.js";

const schema = {
  place: { kind: "text", optional: true },
  amount: { kind: "integer", optional: true },
  ok: { kind: "flag", optional: true },
  outcome: { kind: "choice", choices: ["pass", "fail", "missing"], optional: true },
  surveyed: { kind: "integer" },
  passed: { kind: "integer" },
  failed: { kind: "integer" },
} as const;
const lanes = {
  all: { kind: "count" },
  known: { kind: "count", column: "amount" },
  yes: { kind: "count", column: "ok" },
  sameYes: { kind: "count", column: "ok", choice: "yes" },
  no: { kind: "count", column: "ok", choice: "no" },
  answered: { kind: "count", column: "outcome" },
  pass: { kind: "count", column: "outcome", choice: "pass" },
  fail: { kind: "count", column: "outcome", choice: "fail" },
  missing: { kind: "count", column: "outcome", choice: "missing" },
  surveyed: { kind: "sum", column: "surveyed" },
  passed: { kind: "sum", column: "passed", of: "surveyed" },
  failed: { kind: "sum", column: "failed", of: "surveyed" },
} as const;
type Name = keyof typeof lanes;
/** Each figure with those that are its parts and do not overlap; the last ones together are all of it. */
const kin: readonly (readonly [Name, readonly Name[], boolean])[] = [
  ["all", ["known"], false],
  ["all", ["yes", "no"], false],
  ["all", ["answered"], false],
  ["answered", ["pass", "fail", "missing"], true],
  ["surveyed", ["passed", "failed"], true],
  ["yes", ["sameYes"], true],
];

function rolledOf({ axis, rows }: World, asked = lanes): Rollup<typeof lanes> {
  const cells = rows.map(([place, amount], row) => {
    const number = Math.abs(amount ?? 0);
    const passed = number % ((number % 7) + 1);
    const outcome = row % 5 === 0 ? null : ["pass", "fail", "missing"][number % 3];
    return [
      place,
      amount,
      amount === null ? null : number % 2 === 0,
      outcome,
      number % 7,
      passed,
      (number % 7) - passed,
    ];
  });
  return rollUp(axis, tableOf(schema, cells), asked);
}

const runs = { seed, numRuns: 400 };

describe("figures in whole units, where leaves are divided", () => {
  test("no part is above its whole, and parts that are all of it add up to it, at every node", () => {
    fc.assert(
      fc.property(world, (made) => {
        const shown = [...rowsOf(figuresOf(rolledOf(made)))] as unknown as Record<Name, number>[];
        for (const row of shown) {
          for (const [whole, parts, isAll] of kin) {
            const together = parts.reduce((sum, part) => sum + row[part], 0);
            for (const part of parts) expect(row[part], `${part} of ${whole}`).toBeGreaterThanOrEqual(0);
            expect(together, `${parts} of ${whole}`).toBeLessThanOrEqual(row[whole]);
            if (isAll) expect(together, `${parts} of ${whole}`).toBe(row[whole]);
          }
        }
      }),
      runs,
    );
  });

  test("the children of a node, with what is its own, have its figure; one figure is what the table has", () => {
    fc.assert(
      fc.property(world, (made) => {
        const { axis } = made;
        const rolled = rolledOf(made);
        const shown = [...rowsOf(figuresOf(rolled))] as unknown as (Record<Name, number> & { parent: string })[];
        for (const [node, id] of axis.nodes.entries()) {
          const under = shown.filter(({ parent }) => parent === id);
          for (const name of Object.keys(lanes) as Name[]) {
            const figure = shown[node]?.[name] as number;
            expect(figureAt(rolled, name, id)).toBe(figure);
            const total = (at: number): number => rolled.totals[name][at] as number;
            const children = [...axis.parent.keys()].filter((child) => axis.parent[child] === node);
            const own = children.reduce((left, child) => left - total(child), total(node)) / axis.denominator;
            const left = under.reduce((rest, row) => rest - row[name], figure);
            expect(left, `${name} of ${id}`).toBeGreaterThanOrEqual(Math.floor(own));
            if (total(node) === 0) expect(figure).toBe(0);
          }
        }
      }),
      runs,
    );
  });

  test("a figure is never less than its whole units, and one that is a part of none is less than one above", () => {
    fc.assert(
      fc.property(world, (made) => {
        const rolled = rolledOf(made);
        for (const id of made.axis.nodes) {
          for (const name of Object.keys(lanes) as Name[]) {
            const exact = exactFigureAt(rolled, name, id);
            if (exact === null) throw new Error("a sum or count has a value");
            const figure = figureAt(rolled, name, id) as number;
            const whole = exact.numerator / exact.denominator;
            expect(figure).toBeGreaterThanOrEqual(Number(whole));
            if (name !== "all" && name !== "surveyed") continue;
            expect(figure).toBeLessThanOrEqual(Number(whole) + (exact.denominator === 1n ? 0 : 1));
          }
        }
      }),
      runs,
    );
  });

  test("a share is that of the exact figures, between nothing and all", () => {
    fc.assert(
      fc.property(world, (made) => {
        const rolled = rolledOf(made);
        for (const [node, id] of made.axis.nodes.entries()) {
          const [above, below] = [rolled.totals.passed[node] as number, rolled.totals.surveyed[node] as number];
          const share = shareAt(rolled, "passed", "surveyed", id);
          if (share === null) expect(below).toBe(0);
          else expect(compareRatio(share, ratioOf(above, below))).toBe(0);
        }
      }),
      runs,
    );
  });

  test("the order in which nodes, memberships and figures were given decides nothing", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (made, picks) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((item) => [picks.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const { id, levels } = made.axis;
        const axis = createAxis({ id, levels, nodes: shuffled(made.nodes), memberships: shuffled(made.memberships) });
        if (!axis.ok) throw new Error("a sound axis in another order is sound");
        const other = Object.fromEntries(shuffled(Object.entries(lanes))) as typeof lanes;
        const rolled = rolledOf(made);
        const again = rolledOf({ ...made, axis: axis.value }, other);
        for (const node of made.axis.nodes)
          for (const name of Object.keys(lanes) as Name[])
            expect(figureAt(again, name, node), `${name} of ${node}`).toBe(figureAt(rolled, name, node));
      }),
      runs,
    );
  });
});
