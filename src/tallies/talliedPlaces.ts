import type { Axis } from "../places/index.js";
import { trunkNodeOf } from "./countsAt.js";
import type { Tally } from "./tally.js";
import { type LaneName, laneOf } from "./tallyShape.js";

/** The places that were counted, in the order of the axis, whatever came in first. One of which only totals were given is none. */
export function countedPlacesOf(tally: Tally): readonly string[] {
  const { axis, rows, set, controls } = tally;
  const totals = new Set(controls.map(({ place }) => place));
  const isTotalOnly = (place: string): boolean =>
    totals.has(place) && set.indicators.every(({ id }) => !isCountedAt(tally, place, id));
  return [...axis.landings.keys()].filter((place) => rows.has(place) && !isTotalOnly(place));
}

/** Was an indicator counted at a place itself, and not only in places it holds? */
export function isCountedAt(tally: Tally, place: string, indicator: string): boolean {
  const row = tally.rows.get(place);
  if (row === undefined) return false;
  // A place that holds none beside itself was counted itself.
  if (trunkNodeOf(tally, place) === undefined) return true;
  const own = (lane: LaneName): number => tally.own.at(laneOf(indicator, lane), row);
  return own("pass") + own("fail") !== 0 || own("notApplicable") + own("missing") !== 0;
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
