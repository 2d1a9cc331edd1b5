import { type Axis, type Gazetteer, type PlaceCode, parentCodeOf } from "../places/index.js";

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

/** The villages of each subdistrict. */
export function villagesBySubdistrict(codes: readonly PlaceCode[]): ReadonlyMap<PlaceCode, readonly PlaceCode[]> {
  const villages = codes.filter((code) => code.length === 8);
  return groupedBy(villages, (code) => parentCodeOf(code) as PlaceCode);
}

/** Entries by a key, in the order given. */
export function groupedBy<T, Key extends string>(entries: Iterable<T>, keyOf: (entry: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
