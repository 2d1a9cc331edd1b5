import { digestOf } from "../kernel/index.js";
import type { Axis, Landing } from "./axis.js";

/**
 * The digest of an axis: by it two machines know that they climbed the same line.
 * @remarks Over all that an axis says: its id, levels, nodes in their order, who lies in whom, where leaves land, and with
 * which shares. The order in which leaves were given does not matter. It is worked out each time, which takes a
 * tenth of a second for the villages of the country: keep it where it is asked for often.
 * @returns 64 hexadecimal digits.
 * @category Axes
 * @since 0.1.0
 * @example A copy has the digest of the original
 * ```ts
 * import { axisDigestOf, createAxis } from "chumchon/places";
 * const axis = createAxis({ id: "one", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a made-up axis");
 * axisDigestOf(structuredClone(axis.value)) === axisDigestOf(axis.value); // => true
 * ```
 */
export function axisDigestOf(axis: Axis): string {
  return digestOf(axisTextOf(axis));
}

/** Are these one axis, or copies of one? What a worker sends is a copy. */
export function isSameAxis(a: Axis, b: Axis): boolean {
  if (a === b) return true;
  const isAlike = a.id === b.id && a.nodes.length === b.nodes.length && a.landings.size === b.landings.size;
  return isAlike && axisTextOf(a) === axisTextOf(b);
}

function axisTextOf({ id, levels, nodes, level, parent, landings, denominator }: Axis): string {
  const leaves: (readonly [string, ...(string | number)[]])[] = [];
  for (const [leaf, landing] of landings)
    if (landing.kind !== "whole" || nodes[landing.node] !== leaf) leaves.push([leaf, ...wordsOf(landing)]);
  leaves.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([id, levels, nodes, [...level], [...parent], leaves, denominator]);
}

function wordsOf(landing: Landing): readonly (string | number)[] {
  if (landing.kind === "whole" || landing.kind === "uncovered") return [landing.kind, landing.node];
  if (landing.kind === "undivided")
    return [landing.kind, landing.node, ...[...landing.candidates].sort((a, b) => a - b)];
  const parts = landing.nodes.map((node, index) => [node, landing.numerators[index] as number] as const);
  return [landing.kind, ...parts.sort(([a], [b]) => a - b).flat()];
}
