import { divideRatio, formatRatio, multiplyRatio, parseRatio, type Ratio, sumRatios } from "../amounts/index.js";
import type { Composite, CompositeNode } from "../indicators/index.js";

/**
 * A composite without one of its items: the item's weight is shared among its siblings in proportion to theirs.
 * @remarks A dimension that was made of that item alone goes with it, and so on upwards.
 * @param composite - A composite that can be scored.
 * @param item - The id of the item to leave out.
 * @returns The composite that remains; none when it was the only item.
 * @throws a RangeError when the composite has no such item.
 * @category Remove one
 * @since 0.1.0
 * @example
 * ```ts
 * import { hdi2021 } from "chumchon/data/hdi";
 * import { withoutItem } from "chumchon/sensitivity";
 * const rest = withoutItem(hdi2021, "incomePerPerson");
 * rest?.nodes.map(({ id }) => id); // => ["health", "education", "hdi"]
 * rest?.nodes.at(-1)?.parts; // => [{ of: "health", weight: "1/2" }, { of: "education", weight: "1/2" }]
 * ```
 */
export function withoutItem<ItemId extends string, NodeId extends string, Removed extends ItemId>(
  composite: Composite<ItemId, NodeId>,
  item: Removed,
): Composite<ItemId, NodeId> | undefined {
  if (!composite.items.some(({ id }) => id === (item as ItemId))) {
    throw new RangeError(`item: an item of ${composite.id} was expected, got ${JSON.stringify(item)}`);
  }
  const items = composite.items.filter(({ id }) => id !== (item as ItemId));
  if (items.length === 0) return undefined;
  let nodes = composite.nodes;
  let gone: string | undefined = item;
  while (gone !== undefined) {
    const missing: string = gone;
    nodes = nodes.map((node) => (node.parts.some(({ of }) => of === missing) ? withoutPart(node, missing) : node));
    gone = nodes.find(({ parts }) => parts.length === 0)?.id;
    nodes = nodes.filter(({ parts }) => parts.length > 0);
  }
  return { ...composite, items, nodes };
}

function withoutPart<NodeId extends string, PartId extends string>(
  node: CompositeNode<NodeId, PartId>,
  part: string,
): CompositeNode<NodeId, PartId> {
  const parts = node.parts.filter(({ of }) => of !== part);
  const { coverage } = node;
  // Of fewer parts no more than all can be asked for.
  const asked =
    coverage?.parts === undefined ? coverage : { ...coverage, parts: Math.min(coverage.parts, parts.length) };
  const rest = { ...node, parts, ...(asked && { coverage: asked }) };
  if (node.normaliseWeights === true || parts.length === 0) return rest;
  const sumOf = (all: typeof node.parts): Ratio => sumRatios(all.map(({ weight }) => parseRatio(weight)));
  const factor = divideRatio(sumOf(node.parts), sumOf(parts));
  return {
    ...rest,
    parts: parts.map(({ of, weight }) => ({ of, weight: formatRatio(multiplyRatio(parseRatio(weight), factor)) })),
  };
}
