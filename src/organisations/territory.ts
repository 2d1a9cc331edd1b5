import type { Axis, Gazetteer, PlaceCode } from "../places/index.js";

/** The position of a place that is a node of a territorial line. */
export function positionIn(territorial: Axis, place: string): number | undefined {
  const landing = territorial.landings.get(place);
  return landing?.kind === "whole" && territorial.nodes[landing.node] === place ? landing.node : undefined;
}

/** The position of the node that holds another at this level, or of the node itself where it stands as high. */
export function positionAbove(territorial: Axis, position: number, level: number): number {
  let at = position;
  while ((territorial.level[at] as number) < level) at = territorial.parent[at] as number;
  return at;
}

/** The id of the node that holds another at this level, or its own where it stands as high. */
export function idAbove(territorial: Axis, position: number, level: number): string {
  return territorial.nodes[positionAbove(territorial, position, level)] as string;
}

/** The places of a gazetteer or of a territorial line, without the groups and the country above them. */
export function placeCodesOf(places: Axis | Gazetteer): readonly PlaceCode[] {
  if ("codes" in places) return places.codes;
  const levels = ["village", "subdistrict", "district", "province"];
  const isWanted = places.levels.map((level) => levels.includes(level));
  return places.nodes.filter((_, node) => isWanted[places.level[node] as number]) as PlaceCode[];
}
