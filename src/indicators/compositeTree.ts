import { mayBeNegative } from "./checkNormalisation.js";
import type { Composite, CompositeNode } from "./composite.js";
import type { CompositeProblem } from "./compositeProblems.js";

/**
 * The node on top of a composite, which is part of no other: the index itself.
 * @param composite - A composite that was checked.
 * @throws a RangeError when every node is part of another.
 * @category Composites
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { indexNodeOf } from "chumchon/indicators";
 * indexNodeOf(hdi2021).id; // => "hdi"
 * ```
 */
export function indexNodeOf<ItemId extends string, NodeId extends string>(
  composite: Composite<ItemId, NodeId>,
): CompositeNode<NodeId, ItemId | NodeId> {
  const parts = new Set<string>(composite.nodes.flatMap((node) => node.parts.map(({ of }) => of)));
  const top = composite.nodes.find(({ id }) => !parts.has(id));
  if (top === undefined) throw new RangeError("composite: a node that is no part of another was expected");
  return top;
}

/** What keeps items and nodes from being one tree, and means from being means of what they are given. */
export function treeProblemsOf(composite: Composite): readonly CompositeProblem[] {
  const problems: CompositeProblem[] = [];
  const positions = new Map<string, number>();
  for (const [list, members] of [
    ["items", composite.items],
    ["nodes", composite.nodes],
  ] as const) {
    for (const [index, { id }] of members.entries()) {
      if (positions.has(id)) problems.push({ code: "indicators.composite.duplicate", path: [list, index, "id"], id });
      positions.set(id, index);
    }
  }
  const parents = parentsOf(composite, positions, problems);
  for (const [index, { id }] of composite.items.entries()) {
    if (!parents.has(id)) problems.push({ code: "indicators.composite.unused", path: ["items", index], id });
  }
  const tops = composite.nodes.map(({ id }) => id).filter((id) => !parents.has(id));
  if (tops.length > 1) problems.push({ code: "indicators.composite.twoTops", path: ["nodes"], ids: tops });
  for (const ids of cyclesOf(composite, parents)) {
    problems.push({ code: "indicators.composite.cycle", path: ["nodes"], ids });
  }
  return problems.length > 0 ? problems : negativeProblemsOf(composite);
}

function parentsOf(
  composite: Composite,
  positions: ReadonlyMap<string, number>,
  problems: CompositeProblem[],
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const [index, { id, parts }] of composite.nodes.entries()) {
    if (parts.length === 0) {
      problems.push({ code: "indicators.composite.noParts", path: ["nodes", index, "parts"], id });
    }
    for (const [place, { of: part }] of parts.entries()) {
      const path = ["nodes", index, "parts", place, "of"];
      if (!positions.has(part)) problems.push({ code: "indicators.composite.unknownPart", path, id, part });
      else if (parents.has(part)) problems.push({ code: "indicators.composite.sharedPart", path, id, part });
      else parents.set(part, id);
    }
  }
  return parents;
}

/** Each circle once, from the node that stands first in the definition. */
function cyclesOf(composite: Composite, parents: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of composite.nodes) {
    const walked: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      walked.push(at);
      at = parents.get(at);
    }
    const start = at === undefined ? -1 : walked.indexOf(at);
    if (start >= 0) cycles.push(walked.slice(start));
  }
  return cycles;
}

/** Only items that are kept below their scale, or have none, can score below zero, and what they are part of. */
function negativeProblemsOf(composite: Composite): readonly CompositeProblem[] {
  const negative = new Set(composite.items.filter(mayBeNegative).map(({ id }) => id as string));
  if (negative.size === 0) return [];
  const problems: CompositeProblem[] = [];
  for (const { id, aggregate, missing, parts } of bottomUpNodesOf(composite)) {
    const index = composite.nodes.findIndex((node) => node.id === id);
    for (const [place, { of: part }] of parts.entries()) {
      if (!negative.has(part)) continue;
      negative.add(id);
      const problem = { path: ["nodes", index, "parts", place, "of"], id, part };
      if (aggregate === "geometric") problems.push({ code: "indicators.composite.negativeInGeometric", ...problem });
      if (aggregate === "harmonic" || typeof aggregate === "object")
        problems.push({ code: "indicators.composite.negativeInPower", ...problem });
      if (missing === "worst") problems.push({ code: "indicators.composite.negativeBelowWorst", ...problem });
    }
  }
  return problems;
}

/**
 * The nodes of a composite from the lowest up: each stands after the nodes it is made of, the index last.
 * @param composite - A composite that was checked.
 * @category Composites
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { bottomUpNodesOf } from "chumchon/indicators";
 * bottomUpNodesOf(hdi2021).map(({ id }) => id); // => ["health", "education", "income", "hdi"]
 * ```
 */
export function bottomUpNodesOf<ItemId extends string, NodeId extends string>(
  composite: Composite<ItemId, NodeId>,
): readonly CompositeNode<NodeId, ItemId | NodeId>[] {
  const nodes = new Map<string, CompositeNode<NodeId, ItemId | NodeId>>(composite.nodes.map((node) => [node.id, node]));
  const topDown: CompositeNode<NodeId, ItemId | NodeId>[] = [];
  const open = [indexNodeOf(composite)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    topDown.push(node);
    for (const { of } of node.parts) {
      const below = nodes.get(of);
      if (below !== undefined) open.push(below);
    }
  }
  return topDown.reverse();
}
