import { addRatio, compareRatio, type Ratio, ratioOf } from "chumchon/amounts";
import { createAxis, figureAt, figuresOf, mergeRollups, type Rollup, rollUp } from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bits,
  type lanes,
  levels,
  type Row,
  rolled,
  schema,
  seed,
  shareUnder,
  type World,
  world,
} from "./foldWorld.js";

type Rolled = Rollup<typeof lanes>;
const runs = { seed, numRuns: 200 };
const holds = (law: (made: World) => void): void => fc.assert(fc.property(world, law), runs);
const ownAt = ({ axis }: World, totals: Float64Array, node: number): number => {
  let own = totals[node] as number;
  for (const [child, parent] of axis.parent.entries()) if (parent === node) own -= totals[child] as number;
  return own;
};

describe("laws of the fold", () => {
  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (made, picks) => {
        const shuffled = made.rows
          .map((row) => [picks.next().value as number, row] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, row]) => row);
        expect(bits(rolled(made, shuffled))).toEqual(bits(rolled(made, made.rows)));
      }),
      runs,
    );
  });

  test("any split, merged in any order and nesting, gives the bits of the whole", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), (made, count, picks) => {
        const parts: Row[][] = Array.from({ length: count }, () => []);
        for (const row of made.rows) parts[(picks.next().value as number) % count]?.push(row);
        const waiting = parts.map((rows) => rolled(made, rows));
        while (waiting.length > 1) {
          const [one] = waiting.splice((picks.next().value as number) % waiting.length, 1) as [Rolled];
          const at = (picks.next().value as number) % waiting.length;
          waiting[at] = mergeRollups(waiting[at] as Rolled, one);
        }
        expect(bits(waiting[0] as Rolled)).toEqual(bits(rolled(made, made.rows)));
      }),
      runs,
    );
  });

  test("every node is what lies under it, counted one by one", () => {
    holds((made) => {
      const { totals } = rolled(made, made.rows);
      const known = made.rows.filter((row): row is readonly [string, number | null] => row[0] !== null);
      for (const [node, id] of made.axis.nodes.entries()) {
        const inside = known.map(([place, amount]) => ({ share: shareUnder(made, place, id), amount }));
        const exact = (name: "sum" | "rows") => ratioOf(totals[name][node] as number, made.axis.denominator);
        const naive = (worth: (amount: number | null) => number): Ratio =>
          inside.reduce(
            (sum, { share, amount }) =>
              addRatio(sum, ratioOf(share.numerator * BigInt(worth(amount)), share.denominator)),
            ratioOf(0),
          );
        expect(
          compareRatio(
            exact("sum"),
            naive((amount) => amount ?? 0),
          ),
        ).toBe(0);
        expect(
          compareRatio(
            exact("rows"),
            naive(() => 1),
          ),
        ).toBe(0);
        const values = inside.flatMap(({ share, amount }) => (share.numerator > 0n && amount !== null ? [amount] : []));
        expect(totals.least[node]).toBe(values.length === 0 ? Number.NaN : Math.min(...values));
        expect(totals.most[node]).toBe(values.length === 0 ? Number.NaN : Math.max(...values));
      }
    });
  });

  test("in whole units the parts shown add up to the whole shown at every level, each within one of its exact part", () => {
    holds((made) => {
      const result = rolled(made, made.rows);
      const shown = new Map([...rowsOf(figuresOf(result))].map((row) => [row.node as string, row]));
      for (const [node, id] of made.axis.nodes.entries()) {
        const exact = (result.totals.sum[node] as number) / made.axis.denominator;
        expect(figureAt(result, "sum", id)).toBe(shown.get(id)?.sum);
        expect(Math.abs((figureAt(result, "sum", id) as number) - exact)).toBeLessThan(1);
        const children = [...shown.values()].filter((row) => row.parent === id);
        const own = ownAt(made, result.totals.sum, node) / made.axis.denominator;
        const rest = children.reduce((left, row) => left - Number(row.sum), Number(shown.get(id)?.sum));
        // What is the node's own is a part like the others: whole where it is whole, within one where it is not.
        if (Number.isInteger(own)) expect(rest).toBe(own);
        else expect(Math.abs(rest - own)).toBeLessThan(1);
      }
      expect(Number.isInteger(figureAt(result, "sum", "TH"))).toBe(true);
    });
  });

  test("village → province is village → district → province", () => {
    holds((made) => {
      const plain = made.rows.filter(([id]) => id !== null && made.axis.landings.get(id)?.kind === "whole");
      const straight = rolled(made, plain);
      // Each node below the provinces hands in what is under it and not yet handed in: the villages have gone.
      const coarse = createAxis({ id: "coarse", levels: levels.slice(3), nodes: upper(made) });
      if (!coarse.ok) throw new Error("the upper part of a sound axis is sound");
      const handedIn = made.axis.nodes.flatMap((id, node): Row4[] => {
        const height = made.axis.level[node] as number;
        const above = made.axis.parent[node] as number;
        const [sum, rows] = [straight.totals.sum[node] as number, straight.totals.rows[node] as number];
        const [least, most] = [straight.totals.least[node] as number, straight.totals.most[node] as number];
        const stands = (value: number) => (Number.isNaN(value) ? null : value);
        const unit = made.axis.denominator;
        if (height < 3 && (made.axis.level[above] as number) >= 3)
          return [[made.axis.nodes[above] as string, sum / unit, rows / unit, stands(least), stands(most)]];
        if (height < 3) return [];
        const own = ownRows(made, plain, id);
        return own.map((amount): Row4 => [id, amount ?? 0, 1, amount, amount]);
      });
      const again = rollUp(coarse.value, tableOf(schema4, handedIn), lanes4);
      for (const [node, id] of coarse.value.nodes.entries()) {
        for (const name of ["sum", "rows", "least", "most"] as const) {
          const unit = name === "sum" || name === "rows" ? made.axis.denominator : 1;
          const whole = (straight.totals[name][made.axis.nodes.indexOf(id)] as number) / unit;
          expect(again.totals[name][node], `${name} of ${id}`).toBe(whole);
        }
      }
    });
  });

  test("unknown stays unknown: read = placed + unplaced, and who is undivided is counted by name", () => {
    holds((made) => {
      const result = rolled(made, made.rows);
      const counted = (kind: string | undefined): [string, number][] => {
        const rows = new Map<string, number>();
        for (const [place] of made.rows)
          if (made.axis.landings.get(place ?? "")?.kind === kind)
            rows.set(place ?? "", (rows.get(place ?? "") ?? 0) + 1);
        return [...rows].sort();
      };
      expect([...result.unplaced].sort()).toEqual(counted(undefined));
      expect([...result.undivided].sort()).toEqual(counted("undivided"));
      const lost = [...result.unplaced.values()].reduce((sum, rows) => sum + rows, 0);
      expect(figureAt(result, "rows", "TH")).toBe(result.read - lost);
      for (const leaf of result.undivided.keys()) {
        const landing = made.axis.landings.get(leaf);
        const candidates = landing?.kind === "undivided" ? landing.candidates : [];
        for (const node of candidates) {
          const share = shareUnder(made, leaf, made.axis.nodes[node] as string);
          if (landing?.kind === "undivided" && node !== landing.node) expect(share.numerator).toBe(0n);
        }
      }
    });
  });

  test("a figure is the same alone and among others, however many", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 9 }), (made, count) => {
        const names = Array.from({ length: count }, (_, index) => `n${index}`);
        const wide = Object.fromEntries(names.map((name) => [name, { kind: "integer", optional: true } as const]));
        const rows = made.rows.map(([place, amount]) => [
          place,
          ...names.map((_, index) => (amount === null ? null : amount * (index + 1))),
        ]);
        const table = tableOf({ place: schema.place, ...wide }, rows);
        const sums = Object.fromEntries(names.map((name) => [name, { kind: "sum", column: name } as const]));
        const one = rolled(made, made.rows);
        const all = rollUp(made.axis, table, sums);
        for (const [index, name] of names.entries()) {
          expect(all.totals[name]).toEqual(one.totals.sum.map((value) => value * (index + 1)));
          expect(all.magnitudes[name]).toBe(one.magnitudes.sum * (index + 1));
        }
      }),
      runs,
    );
  });
});

type Row4 = readonly [string, number, number, number | null, number | null];
const whole = { kind: "integer" } as const;
const open = { kind: "integer", optional: true } as const;
const schema4 = { place: { kind: "text" }, sum: whole, rows: whole, least: open, most: open } as const;
const lanes4 = {
  sum: { kind: "sum", column: "sum" },
  rows: { kind: "sum", column: "rows" },
  least: { kind: "min", column: "least" },
  most: { kind: "max", column: "most" },
} as const;

function upper({ nodes, axis }: World): World["nodes"] {
  return nodes.filter(({ id }) => (axis.level[axis.nodes.indexOf(id)] as number) >= 3);
}

/** The values of the rows that land in this node itself. */
function ownRows({ axis }: World, rows: readonly Row[], id: string): readonly (number | null)[] {
  const landsIn = (place: string): string | undefined => {
    const landing = axis.landings.get(place);
    return landing?.kind === "whole" ? axis.nodes[landing.node] : undefined;
  };
  return rows.flatMap(([place, amount]) => (place !== null && landsIn(place) === id ? [amount] : []));
}
