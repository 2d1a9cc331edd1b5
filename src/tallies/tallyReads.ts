import type { Tally } from "./tally.js";

/** Does a tally speak of a place: is it a node of its axis, or was it counted? */
export function hasPlace({ axis, rows }: Tally, place: string): boolean {
  const landing = axis.landings.get(place);
  return rows.has(place) || (landing?.kind === "whole" && axis.nodes[landing.node] === place);
}
