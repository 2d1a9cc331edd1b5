import { addRatio, formatRatio, greatestCommonDivisor, type Ratio, ratioOf } from "../amounts/index.js";
import { answerOf, type Result } from "../kernel/index.js";
import type { Axis, AxisDefinition, AxisMembership, AxisNode, Landing } from "./axis.js";
import type { PlacesProblem } from "./problems.js";

/**
 * Makes an axis of nodes and memberships, or says everything that is wrong with them.
 * @remarks Told apart: a duplicate, an orphan, a cycle, no top, two tops, an undeclared level, a parent that is not higher,
 * a membership in an unknown node, shares that do not add up to 1, that are wanting or not above 0, or too fine to count.
 * @param definition - Levels from the lowest up, nodes with their parents, and where leaves lie.
 * @throws a RangeError when there are more than 256 levels, or two of one name.
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
  if (levels.length > 256) throw new RangeError(`levels: at most 256 levels were expected, got ${levels.length}`);
  if (new Set(levels).size < levels.length) throw new RangeError("levels: each name once was expected");
  const { nodes, level, parent, landings } = orderedTree(levels, [...definition.nodes], problems);
  const leaves = grouped(definition.memberships ?? [], landings, problems);
  const denominator = commonDenominator(leaves);
  if (denominator === undefined)
    problems.push({ code: "places.axis.sharesTooFine", path: ["memberships"], most: Number(finest) });
  // In a broken tree there is no way up to follow, and in shares too fine to count no sum to take: they are told already.
  const isSound = problems.length === 0;
  for (const [leaf, members] of leaves) {
    if (landings.has(leaf)) problems.push({ code: "places.tree.duplicate", path: ["memberships"], place: leaf });
    if (denominator === undefined) continue;
    const landing = landingOf(leaf, members, isSound ? parent : undefined, denominator, problems);
    if (landing !== undefined) landings.set(leaf, landing);
  }
  return answerOf(
    { id: definition.id, levels, nodes, level, parent, landings, denominator: Number(denominator ?? 1n) },
    problems,
  );
}

interface Tree {
  readonly nodes: readonly string[];
  readonly level: Uint8Array;
  readonly parent: Int32Array;
  /** Where the nodes' own ids land: each in itself. */
  readonly landings: Map<string, Landing>;
}

function orderedTree(levels: readonly string[], given: readonly AxisNode[], problems: PlacesProblem[]): Tree {
  const heights = new Map(levels.map((name, height) => [name, height]));
  const records: number[][] = levels.map(() => []);
  const unplaced = new Set<string>();
  for (const [record, { id, level }] of given.entries()) {
    const height = heights.get(level);
    if (height !== undefined) records[height]?.push(record);
    else {
      unplaced.add(id);
      problems.push({ code: "places.tree.unknownLevel", path: ["nodes", record], record, place: id });
    }
  }
  const order = records.flat();
  const ordered = order.map((record) => given[record] as AxisNode);
  const landings = new Map<string, Landing>();
  for (const [node, { id }] of ordered.entries()) {
    if (!landings.has(id)) landings.set(id, { kind: "whole", node });
    else problems.push({ code: "places.tree.duplicate", ...nodeAt(order[node] as number, id) });
  }
  const level = Uint8Array.from(ordered, (node) => heights.get(node.level) as number);
  const parent = new Int32Array(ordered.length).fill(-1);
  const tops: string[] = [];
  let [near, above]: [string | undefined, number | undefined] = [undefined, undefined];
  for (const [node, { id, parent: holder }] of ordered.entries()) {
    if (holder === undefined) {
      tops.push(id);
      continue;
    }
    // Neighbours often have one parent: it is looked up once.
    if (holder !== near) [near, above] = [holder, nodeOf(landings, holder)];
    if (above === undefined) {
      if (!unplaced.has(holder))
        problems.push({ code: "places.tree.orphan", ...nodeAt(order[node] as number, id), parent: holder });
      continue;
    }
    parent[node] = above;
    if ((level[above] as number) <= (level[node] as number))
      problems.push({ code: "places.tree.levelOrder", ...nodeAt(order[node] as number, id), parent: holder });
  }
  noteCycles(ordered, parent, problems);
  if (tops.length === 0) problems.push({ code: "places.tree.noRoot", path: ["nodes"] });
  if (tops.length > 1) problems.push({ code: "places.tree.twoRoots", path: ["nodes"], places: tops.slice(0, 10) });
  return { nodes: ordered.map((node) => node.id), level, parent, landings };
}

function nodeAt(record: number, place: string): { path: readonly (string | number)[]; record: number; place: string } {
  return { path: ["nodes", record], record, place };
}

function nodeOf(landings: ReadonlyMap<string, Landing>, id: string): number | undefined {
  const landing = landings.get(id);
  return landing?.kind === "whole" ? landing.node : undefined;
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
  landings: ReadonlyMap<string, Landing>,
  problems: PlacesProblem[],
): Map<string, Member[]> {
  const leaves = new Map<string, Member[]>();
  const wide = new Map<string, Set<number>>();
  let record = 0;
  for (const { leaf, node, share } of memberships) {
    const position = nodeOf(landings, node);
    const members = leaves.get(leaf);
    if (position === undefined) {
      problems.push({ code: "places.axis.unknownNode", path: ["memberships", record], leaf, node });
    } else if (members === undefined) leaves.set(leaf, [{ node: position, share }]);
    else if (isAmong(position, leaf, members, wide)) {
      problems.push({ code: "places.tree.duplicate", path: ["memberships", record], record, place: leaf });
    } else members.push({ node: position, share });
    record += 1;
  }
  return leaves;
}

/** Most leaves lie in one node or two; a set is kept only for those that lie in many. */
function isAmong(node: number, leaf: string, members: readonly Member[], wide: Map<string, Set<number>>): boolean {
  if (members.length < 16) return members.some((member) => member.node === node);
  const known = wide.get(leaf) ?? new Set(members.map((member) => member.node));
  wide.set(leaf, known);
  const isKnown = known.has(node);
  known.add(node);
  return isKnown;
}

const finest = 1_000_000_000n;

/** What all shares can be counted in; undefined where it is so fine that sums below 2^53 would have no room. */
function commonDenominator(leaves: ReadonlyMap<string, readonly Member[]>): bigint | undefined {
  let common = 1n;
  for (const members of leaves.values()) {
    if (members.length < 2) continue;
    for (const { share } of members) {
      if (share === undefined || common % share.denominator === 0n) continue;
      common = (common / greatestCommonDivisor(common, share.denominator)) * share.denominator;
      // Left at once: of thousands of shares that have nothing in common, the product would grow without end.
      if (common > finest) return undefined;
    }
  }
  return common;
}

function landingOf(
  leaf: string,
  members: readonly Member[],
  parent: Int32Array | undefined,
  denominator: bigint,
  problems: PlacesProblem[],
): Landing | undefined {
  const [only, another] = members as readonly [Member, ...Member[]];
  if (another === undefined && only.share === undefined) return { kind: "whole", node: only.node };
  const nodes = members.map((member) => member.node);
  const shares = members.flatMap((member) => (member.share === undefined ? [] : [member.share]));
  if (shares.length === 0) return parent && { kind: "undivided", node: lowestAbove(nodes, parent), candidates: nodes };
  if (shares.length < nodes.length || shares.some((share) => share.numerator <= 0n)) {
    problems.push({ code: "places.axis.shareWanting", path: ["memberships"], leaf });
    return undefined;
  }
  const sum = shares.reduce(addRatio, ratioOf(0, 1));
  if (sum.numerator !== sum.denominator) {
    problems.push({ code: "places.axis.sharesNotWhole", path: ["memberships"], leaf, sum: formatRatio(sum) });
    return undefined;
  }
  if (another === undefined) return { kind: "whole", node: only.node };
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
