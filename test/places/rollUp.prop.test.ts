import { addRatio, compareRatio, type Ratio, ratioOf } from "chumchon/amounts";
import {
  type Axis,
  type AxisMembership,
  type AxisNode,
  createAxis,
  figureAt,
  figuresOf,
  mergeRollups,
  rollUp,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const seed = 2559;
const levels = ["village", "authority", "district", "province", "country"] as const;
const schema = { place: { kind: "text" }, amount: { kind: "integer", optional: true } } as const;
const lanes = {
  sum: { kind: "sum", column: "amount" },
  rows: { kind: "count" },
  least: { kind: "min", column: "amount" },
  most: { kind: "max", column: "amount" },
} as const;

interface World {
  readonly axis: Axis;
  readonly nodes: readonly AxisNode[];
  readonly memberships: readonly AxisMembership[];
  readonly rows: readonly (readonly [string, number | null])[];
}

/** Trees whose nodes may skip levels, leaves in one to three nodes with and without shares, rows at leaves, nodes and nowhere. */
const world: fc.Arbitrary<World> = fc
  .record({
    heights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 14 }),
    picks: fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
    leaves: fc.array(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 3 }), {
      maxLength: 8,
    }),
    shared: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    rows: fc.array(fc.tuple(fc.nat(), fc.option(fc.integer({ min: -1_000, max: 1_000 }))), { maxLength: 60 }),
  })
  .map(({ heights, picks, leaves, shared, rows }) => {
    const top: AxisNode = { id: "TH", level: "country" };
    const nodes: AxisNode[] = heights.map((height, index) => {
      const above = heights.flatMap((other, at) => (other > height ? [`n${at}`] : []));
      const parent = [...above, "TH"][(picks[index] as number) % (above.length + 1)] as string;
      return { id: `n${index}`, level: levels[height] as string, parent };
    });
    const memberships = leaves.flatMap((members, leaf) => {
      const parts = new Map(members.map(([node, weight]) => [`n${node % nodes.length}`, weight]));
      const total = [...parts.values()].reduce((sum, weight) => sum + weight, 0);
      return [...parts].map(([node, weight]) => ({
        leaf: `l${leaf}`,
        node,
        ...(shared[leaf] === true && { share: ratioOf(weight, total) }),
      }));
    });
    const axis = createAxis({ id: "world", levels, nodes: [...nodes, top], memberships });
    if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
    const ids = [...nodes.map((node) => node.id), ...leaves.map((_, leaf) => `l${leaf}`), "TH", "nowhere"];
    return {
      axis: axis.value,
      nodes,
      memberships,
      rows: rows.map(([pick, amount]) => [ids[pick % ids.length] as string, amount] as const),
    };
  });

const rolled = ({ axis }: World, rows: World["rows"]) => rollUp(axis, tableOf(schema, rows), lanes);
type Rolled = ReturnType<typeof rolled>;
const bits = (rollup: Rolled) => [
  rollup.totals,
  rollup.read,
  [...rollup.unplaced].sort(),
  [...rollup.undivided].sort(),
];

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
      { seed, numRuns: 200 },
    );
  });

  test("any split, merged in any order, gives the bits of the whole", () => {
    fc.assert(
      fc.property(world, fc.nat(60), fc.nat(60), (made, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const [first, second, third] = [made.rows.slice(0, from), made.rows.slice(from, to), made.rows.slice(to)].map(
          (rows) => rolled(made, rows),
        );
        const merged = mergeRollups(third as Rolled, mergeRollups(second as Rolled, first as Rolled));
        expect(bits(merged)).toEqual(bits(rolled(made, made.rows)));
      }),
      { seed, numRuns: 200 },
    );
  });

  test("every node is what lies under it, counted one by one", () => {
    fc.assert(
      fc.property(world, (made) => {
        const result = rolled(made, made.rows);
        const parents = new Map(made.nodes.map((node) => [node.id, node.parent as string]));
        for (const { id } of [...made.nodes, { id: "TH" }]) {
          const naive = naiveSumAt(made, parents, id);
          const exact = ratioOf(result.totals.sum[made.axis.nodes.indexOf(id)] as number, made.axis.denominator);
          expect(compareRatio(exact, naive)).toBe(0);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test("in whole units the parts add up to the whole, and each is within one of its exact part", () => {
    fc.assert(
      fc.property(world, (made) => {
        const result = rolled(made, made.rows);
        const shown = new Map([...rowsOf(figuresOf(result))].map((row) => [row.node as string, row]));
        for (const [node, id] of made.axis.nodes.entries()) {
          const exact = (result.totals.sum[node] as number) / made.axis.denominator;
          expect(figureAt(result, "sum", id)).toBe(shown.get(id)?.sum);
          expect(Math.abs((figureAt(result, "sum", id) as number) - exact)).toBeLessThan(1);
          const children = [...shown.values()].filter((row) => row.parent === id);
          const own = ownAt(made, result, node);
          const parts = children.reduce((sum, row) => sum + Number(row.sum), 0);
          const rest = Number(shown.get(id)?.sum) - parts;
          expect(Math.abs(rest - own)).toBeLessThan(1);
          if (Number.isInteger(own) && children.length === 0) expect(rest).toBe(own);
        }
        expect(Number.isInteger(figureAt(result, "sum", "TH"))).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("village → province is village → district → province", () => {
    fc.assert(
      fc.property(world, (made) => {
        const plain = { ...made, rows: made.rows.filter(([id]) => made.axis.landings.get(id)?.kind === "whole") };
        const straight = rolled(plain, plain.rows);
        const parts = [...rowsOf(figuresOf(straight))];
        const own = parts.map((row) => {
          const children = parts.filter((other) => other.parent === row.node);
          return [
            row.node as string,
            Number(row.sum) - children.reduce((sum, child) => sum + Number(child.sum), 0),
          ] as const;
        });
        expect(rolled(made, own).totals.sum).toEqual(straight.totals.sum);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("read = placed + unplaced, and undivided rows reach the top", () => {
    fc.assert(
      fc.property(world, (made) => {
        const result = rolled(made, made.rows);
        const lost = [...result.unplaced.values()].reduce((sum, rows) => sum + rows, 0);
        expect(figureAt(result, "rows", "TH")).toBe(made.rows.length - lost);
        expect(lost).toBe(made.rows.filter(([id]) => id === "nowhere").length);
      }),
      { seed, numRuns: 200 },
    );
  });
});

function naiveSumAt({ axis, memberships, rows }: World, parents: ReadonlyMap<string, string>, id: string): Ratio {
  const isUnder = (node: string): boolean => {
    for (let at: string | undefined = node; at !== undefined; at = parents.get(at)) if (at === id) return true;
    return false;
  };
  let sum = ratioOf(0);
  for (const [place, amount] of rows) {
    const members = memberships.filter((membership) => membership.leaf === place);
    const inside = members.filter((member) => isUnder(member.node));
    let share = ratioOf(0);
    if (members.length === 0) share = ratioOf(axis.landings.has(place) && isUnder(place) ? 1 : 0);
    else if (inside.length === members.length) share = ratioOf(1);
    else for (const member of inside) share = addRatio(share, member.share ?? ratioOf(0));
    sum = addRatio(sum, ratioOf(share.numerator * BigInt(amount ?? 0), share.denominator));
  }
  return sum;
}

function ownAt({ axis }: World, result: Rolled, node: number): number {
  let own = result.totals.sum[node] as number;
  for (const [child, parent] of axis.parent.entries()) if (parent === node) own -= result.totals.sum[child] as number;
  return own / axis.denominator;
}
