import type { Axis, Landing } from "../places/index.js";

/**
 * An axis without the nodes that nothing but themselves lands in, such as villages: what they hold is what was counted there,
 * and need not be held twice.
 */
export interface Trunk {
  /** The nodes that are left, and the leaves that are not whole; each leaf's figures land where they would have. */
  readonly axis: Axis;
  /** The id under which the figures of a place are to be carried. */
  homeOf(place: string): string;
  /** The position of that node in the whole axis; −1 where a place is carried under its own id, because it is not whole. */
  homeOfLanding(landing: Landing): number;
}

/** Takes from an axis the nodes that hold only themselves. */
export function trunkOf(axis: Axis): Trunk {
  const { nodes, parent, level, landings } = axis;
  const isKept = new Uint8Array(nodes.length);
  for (let node = 0; node < nodes.length; node++) {
    const above = parent[node] as number;
    isKept[above === -1 ? node : above] = 1;
  }
  const open: [string, Landing][] = [];
  let left = nodes.length;
  landings.forEach((landing, id) => {
    // Nodes stand before leaves; a node of the axis is looked at once, whatever its order.
    if (landing.kind === "whole" && nodes[landing.node] === id) left--;
    else if (landing.kind === "whole") isKept[landing.node] = 1;
    else {
      open.push([id, landing]);
      for (const node of landing.kind === "divided" ? landing.nodes : [landing.node]) isKept[node] = 1;
    }
  });
  if (left !== 0) throw new RangeError("axis: a landing for each node was expected");
  const moved = new Int32Array(nodes.length).fill(-1);
  const kept: number[] = [];
  for (let node = 0; node < nodes.length; node++) if (isKept[node] === 1) moved[node] = kept.push(node) - 1;
  const to = (node: number): number => moved[node] as number;
  const own = new Map<string, Landing>();
  for (const [index, node] of kept.entries()) own.set(nodes[node] as string, { kind: "whole", node: index });
  for (const [id, landing] of open)
    own.set(
      id,
      landing.kind === "divided"
        ? { ...landing, nodes: landing.nodes.map(to) }
        : { ...landing, node: to(landing.node) },
    );
  const homeOfLanding = (landing: Landing): number => {
    if (landing.kind !== "whole") return -1;
    return isKept[landing.node] === 1 ? landing.node : (parent[landing.node] as number);
  };
  return {
    axis: {
      ...axis,
      nodes: kept.map((node) => nodes[node] as string),
      level: Uint8Array.from(kept, (node) => level[node] as number),
      parent: Int32Array.from(kept, (node) => moved[parent[node] as number] ?? -1),
      landings: own,
    },
    homeOf(place) {
      const landing = landings.get(place);
      const home = landing === undefined ? -1 : homeOfLanding(landing);
      return home === -1 ? place : (nodes[home] as string);
    },
    homeOfLanding,
  };
}
