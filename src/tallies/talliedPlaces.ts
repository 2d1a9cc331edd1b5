import type { Axis } from "../places/index.js";
import type { Tally } from "./tally.js";

/** The places that were counted, in the order of the axis, whatever came in first. */
export function countedPlacesOf({ axis, rows }: Tally): readonly string[] {
  return [...axis.landings.keys()].filter((place) => rows.has(place));
}

/** The nodes of a level, in the order of the axis; only those in or under one node where it is named. */
export function nodesOf(axis: Axis, level: string, under?: string): readonly string[] {
  const height = axis.levels.indexOf(level);
  if (height === -1) throw new RangeError(`level: one of ${axis.levels.join(", ")} was expected, got ${level}`);
  const top = under === undefined ? undefined : nodeOf(axis, under);
  return axis.nodes.filter((_, node) => axis.level[node] === height && (top === undefined || isUnder(axis, node, top)));
}

/** The name of the level of a node; nothing for a place below the nodes. */
export function levelOf(axis: Axis, place: string): string | undefined {
  const landing = axis.landings.get(place);
  const isNode = landing?.kind === "whole" && axis.nodes[landing.node] === place;
  return isNode ? axis.levels[axis.level[landing.node] as number] : undefined;
}

/** Do figures of a place land in a node, or in one under it? */
export function landsUnder(axis: Axis, place: string, top: string): boolean {
  const landing = axis.landings.get(place);
  if (place === top) return true;
  if (landing === undefined || levelOf(axis, top) === undefined) return false;
  const at = nodeOf(axis, top);
  const nodes = landing.kind === "divided" ? landing.nodes : [landing.node];
  return nodes.some((node) => isUnder(axis, node, at));
}

function nodeOf(axis: Axis, id: string): number {
  const landing = axis.landings.get(id);
  if (landing?.kind !== "whole" || axis.nodes[landing.node] !== id)
    throw new RangeError(`under: a node of the axis was expected, got ${id}`);
  return landing.node;
}

function isUnder(axis: Axis, node: number, top: number): boolean {
  for (let at = node; at !== -1; at = axis.parent[at] as number) if (at === top) return true;
  return false;
}
