import { addRatio, formatRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import type { Axis, AxisDefinition, AxisMembership, AxisNode, Landing } from "./axis.js";
import type { PlacesProblem } from "./problems.js";

/**
 * Makes an axis of nodes and memberships, or says everything that is wrong with them.
 * @remarks Told apart: a duplicate, an orphan, a cycle, no top, two tops, an undeclared level, a parent that is not higher,
 * a membership in an unknown node, shares that do not add up to 1.
 * @param definition - Levels from the lowest up, nodes with their parents, and where leaves lie.
 * @category Axes
 * @since 0.1.0
 * @example A village that lies in two authorities, two thirds and one third
 * ```ts
 * import { ratioOf } from "chumchon/amounts";
 * import { createAxis } from "chumchon/places";
 * const axis = createAxis({
 *   id: "local",
 *   levels: ["authority", "province"],
 *   nodes: [{ id: "a", level: "authority", parent: "84" }, { id: "b", level: "authority", parent: "84" }, { id: "84", level: "province" }],
 *   memberships: [
 *     { leaf: "84010101", node: "a", share: ratioOf(2, 3) },
 *     { leaf: "84010101", node: "b", share: ratioOf(1, 3) },
 *   ],
 * });
 * axis.ok && axis.value.landings.get("84010101"); // => { kind: "divided", nodes: [0, 1], numerators: [2, 1] }
 * ```
 */
export function createAxis(definition: AxisDefinition): Result<Axis, PlacesProblem> {
  const problems: PlacesProblem[] = [];
  const levels = [...definition.levels];
  const tree = orderedTree(levels, [...definition.nodes], problems);
  const leaves = grouped(definition.memberships ?? [], tree.positions, problems);
  const denominator = commonDenominator(leaves);
  const landings = new Map<string, Landing>();
  for (const [id, node] of tree.positions) landings.set(id, { kind: "whole", node });
  for (const [leaf, members] of leaves) {
    if (landings.has(leaf)) problems.push({ code: "places.tree.duplicate", path: ["memberships"], place: leaf });
    const landing = landingOf(leaf, members, tree.parent, denominator, problems);
    if (landing !== undefined) landings.set(leaf, landing);
  }
  const { nodes, level, parent } = tree;
  return answerOf(
    { id: definition.id, levels, nodes, level, parent, landings, denominator: Number(denominator) },
    problems,
  );
}

interface Tree {
  readonly nodes: readonly string[];
  readonly level: Uint8Array;
  readonly parent: Int32Array;
  readonly positions: ReadonlyMap<string, number>;
}

function orderedTree(levels: readonly string[], given: readonly AxisNode[], problems: PlacesProblem[]): Tree {
  const heights = new Map(levels.map((name, height) => [name, height]));
  const byHeight: (AxisNode & { readonly record: number })[][] = levels.map(() => []);
  const unplaced: string[] = [];
  for (const [record, node] of given.entries()) {
    const height = heights.get(node.level);
    if (height === undefined) {
      unplaced.push(node.id);
      problems.push({ code: "places.tree.unknownLevel", path: ["nodes", record], record, place: node.id });
    } else byHeight[height]?.push({ ...node, record });
  }
  const ordered = byHeight.flat();
  const positions = new Map<string, number>();
  for (const [position, node] of ordered.entries()) {
    if (positions.has(node.id)) {
      problems.push({
        code: "places.tree.duplicate",
        path: ["nodes", node.record],
        record: node.record,
        place: node.id,
      });
    } else positions.set(node.id, position);
  }
  const level = Uint8Array.from(ordered, (node) => heights.get(node.level) as number);
  const parent = new Int32Array(ordered.length).fill(-1);
  const tops: string[] = [];
  for (const [position, node] of ordered.entries()) {
    if (node.parent === undefined) {
      tops.push(node.id);
      continue;
    }
    const above = positions.get(node.parent);
    const problem = { path: ["nodes", node.record], record: node.record, place: node.id, parent: node.parent };
    if (above === undefined) {
      if (!unplaced.includes(node.parent)) problems.push({ code: "places.tree.orphan", ...problem });
    } else if ((level[above] as number) <= (level[position] as number)) {
      problems.push({ code: "places.tree.levelOrder", ...problem });
      parent[position] = above;
    } else parent[position] = above;
  }
  noteCycles(ordered, parent, problems);
  if (tops.length === 0) problems.push({ code: "places.tree.noRoot", path: ["nodes"] });
  if (tops.length > 1) problems.push({ code: "places.tree.twoRoots", path: ["nodes"], places: tops.slice(0, 10) });
  return { nodes: ordered.map((node) => node.id), level, parent, positions };
}

/** Levels alone forbid cycles; they are named all the same, so that a wrong parent is not taken for a wrong level. */
function noteCycles(ordered: readonly AxisNode[], parent: Int32Array, problems: PlacesProblem[]): void {
  const seen = new Int32Array(ordered.length).fill(-1);
  for (let start = 0; start < ordered.length; start++) {
    let at = start;
    while (at !== -1 && seen[at] === -1) {
      seen[at] = start;
      at = parent[at] as number;
    }
    if (at !== -1 && seen[at] === start && closesOn(at, parent)) {
      problems.push({ code: "places.tree.cycle", path: ["nodes"], place: (ordered[at] as AxisNode).id });
      parent[at] = -1;
    }
  }
}

function closesOn(start: number, parent: Int32Array): boolean {
  let at = parent[start] as number;
  for (let steps = 0; at !== -1 && at !== start && steps < parent.length; steps++) at = parent[at] as number;
  return at === start;
}

interface Member {
  readonly node: number;
  readonly share: Ratio | undefined;
}

function grouped(
  memberships: Iterable<AxisMembership>,
  positions: ReadonlyMap<string, number>,
  problems: PlacesProblem[],
): Map<string, Member[]> {
  const leaves = new Map<string, Member[]>();
  let record = 0;
  for (const { leaf, node, share } of memberships) {
    const position = positions.get(node);
    const members = leaves.get(leaf) ?? [];
    if (position === undefined) {
      problems.push({ code: "places.axis.unknownNode", path: ["memberships", record], leaf, node });
    } else if (members.some((member) => member.node === position)) {
      problems.push({ code: "places.tree.duplicate", path: ["memberships", record], record, place: leaf });
    } else leaves.set(leaf, [...members, { node: position, share }]);
    record += 1;
  }
  return leaves;
}

function commonDenominator(leaves: ReadonlyMap<string, readonly Member[]>): bigint {
  let common = 1n;
  for (const members of leaves.values()) {
    if (members.length < 2) continue;
    for (const { share } of members) {
      if (share !== undefined) common = (common / greatestCommonDivisor(common, share.denominator)) * share.denominator;
    }
  }
  if (common > 1_000_000_000n)
    throw new RangeError("shares: a common denominator of at most one thousand million was expected");
  return common;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function landingOf(
  leaf: string,
  members: readonly Member[],
  parent: Int32Array,
  denominator: bigint,
  problems: PlacesProblem[],
): Landing | undefined {
  const nodes = members.map((member) => member.node);
  const shares = members.flatMap((member) => (member.share === undefined ? [] : [member.share]));
  if (shares.length === 0) {
    if (nodes.length === 1) return { kind: "whole", node: nodes[0] as number };
    return { kind: "undivided", node: lowestAbove(nodes, parent), candidates: nodes };
  }
  const sum = shares.reduce(addRatio, ratioOf(0, 1));
  const sound = shares.length === nodes.length && shares.every((share) => share.numerator > 0n);
  if (!sound || sum.numerator !== sum.denominator) {
    problems.push({ code: "places.axis.sharesNotWhole", path: ["memberships"], leaf, sum: formatRatio(sum) });
    return undefined;
  }
  if (nodes.length === 1) return { kind: "whole", node: nodes[0] as number };
  const numerators = shares.map((share) => Number((share.numerator * denominator) / share.denominator));
  return { kind: "divided", nodes, numerators };
}

/** The lowest node that holds them all: nodes stand after their children, so the lower of two is always the earlier. */
function lowestAbove(nodes: readonly number[], parent: Int32Array): number {
  return nodes.reduce((a, b) => {
    let [left, right] = [a, b];
    while (left !== right && left !== -1 && right !== -1) {
      if (left < right) left = parent[left] as number;
      else right = parent[right] as number;
    }
    return left === -1 ? right : left;
  });
}
