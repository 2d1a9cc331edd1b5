import { addRatio, type Ratio, ratioOf } from "chumchon/amounts";
import { type Axis, type AxisMembership, type AxisNode, createAxis, type Rollup, rollUp } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import fc from "fast-check";

export const seed = 2559;
export const levels = ["village", "authority", "district", "province", "country"] as const;
export const schema = { place: { kind: "text", optional: true }, amount: { kind: "integer", optional: true } } as const;
export const lanes = {
  sum: { kind: "sum", column: "amount" },
  rows: { kind: "count" },
  least: { kind: "min", column: "amount" },
  most: { kind: "max", column: "amount" },
} as const;

/** A place, or null where the row names none, and a number, or null where it is not known. */
export type Row = readonly [string | null, number | null];

/** An axis, what it was made of, and rows for it. */
export interface World {
  readonly axis: Axis;
  readonly nodes: readonly AxisNode[];
  readonly memberships: readonly AxisMembership[];
  readonly rows: readonly Row[];
}

/** Trees whose nodes may skip levels, leaves in one to three nodes with and without shares, rows at leaves, nodes and nowhere. */
export const world: fc.Arbitrary<World> = fc
  .record({
    heights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 14 }),
    picks: fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
    leaves: fc.array(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 3 }), {
      maxLength: 8,
    }),
    shared: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    rows: fc.array(fc.tuple(fc.nat(), fc.option(fc.integer({ min: -1_000, max: 1_000 }))), { maxLength: 60 }),
    sorted: fc.boolean(),
  })
  .map(({ heights, picks, leaves, shared, rows, sorted }) => {
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
    const ids = [...nodes.map((node) => node.id), ...leaves.map((_, leaf) => `l${leaf}`), "TH", "nowhere", null];
    // Rows in the order of their places come in runs, which the fold follows by another loop.
    const picked = rows.map(([pick, amount]) => [pick % ids.length, amount] as const);
    if (sorted) picked.sort(([one], [other]) => one - other);
    return {
      axis: axis.value,
      nodes: [...nodes, top],
      memberships,
      rows: picked.map(([pick, amount]) => [ids[pick] as string | null, amount] as const),
    };
  });

/** The roll-up of some rows along the axis of a world. */
export function rolled({ axis }: World, rows: readonly Row[]): Rollup<typeof lanes> {
  return rollUp(axis, tableOf(schema, rows), lanes);
}

/** All that a roll-up says, the entries of its accounts in one order. */
export function bits(rollup: Rollup): readonly unknown[] {
  const { totals, magnitudes, decimals, rows, read } = rollup;
  const accounts = [rollup.unplaced, rollup.undivided, rollup.uncovered].map((account) => [...account].sort());
  return [totals, magnitudes, decimals, rows, read, ...accounts];
}

/** Which part of a leaf or node lies under a node, worked out from what the axis was made of. */
export function shareUnder({ nodes, memberships, axis }: World, place: string, id: string): Ratio {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  const isUnder = (node: string): boolean => {
    for (let at: string | undefined = node; at !== undefined; at = parents.get(at)) if (at === id) return true;
    return false;
  };
  const members = memberships.filter((membership) => membership.leaf === place);
  if (members.length === 0) return ratioOf(axis.landings.has(place) && isUnder(place) ? 1 : 0);
  const inside = members.filter((member) => isUnder(member.node));
  if (inside.length === members.length) return ratioOf(1);
  return inside.reduce((share, member) => addRatio(share, member.share ?? ratioOf(0)), ratioOf(0));
}
