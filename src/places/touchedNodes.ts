import type { Table } from "../tables/index.js";
import type { Axis, Landing } from "./axis.js";
import { columnAt } from "./laneColumn.js";

/** The nodes of an axis that some rows touch, and all above them. */
export interface TouchedNodes {
  /** An axis of these nodes alone, none above another: what lands in a node stays in it. */
  readonly flat: Axis;
  /** The positions of the nodes in the whole axis, ascending. */
  readonly positions: readonly number[];
  /** For each node of the whole axis its index among these, −1 where it is none of them. */
  readonly indexAt: Int32Array;
}

/** Finds the nodes on the paths of the ids that these tables name, and nothing else of the axis. */
export function touchedNodesOf(axis: Axis, tables: readonly Table[], leaf: string): TouchedNodes {
  const found = new Map<string, Landing>();
  for (const table of tables) {
    const column = columnAt(table, leaf);
    if (column === undefined || !("codes" in column)) continue;
    for (const code of new Set(column.codes)) {
      const id = column.dictionary[code];
      const landing = id === undefined ? undefined : axis.landings.get(id);
      if (id !== undefined && landing !== undefined) found.set(id, landing);
    }
  }
  const touched = new Set<number>();
  for (const landing of found.values())
    for (const node of landing.kind === "divided" ? landing.nodes : [landing.node])
      for (let at = node; at !== -1 && !touched.has(at); at = axis.parent[at] as number) touched.add(at);
  const positions = [...touched].sort((a, b) => a - b);
  const indexAt = new Int32Array(axis.nodes.length).fill(-1);
  for (const [index, position] of positions.entries()) indexAt[position] = index;
  const moved = (node: number): number => indexAt[node] as number;
  const landings = new Map<string, Landing>();
  for (const [id, landing] of found) {
    if (landing.kind === "divided") landings.set(id, { ...landing, nodes: landing.nodes.map(moved) });
    else landings.set(id, { ...landing, node: moved(landing.node) });
  }
  const flat: Axis = {
    ...axis,
    nodes: positions.map((position) => axis.nodes[position] as string),
    level: Uint8Array.from(positions, (position) => axis.level[position] as number),
    parent: new Int32Array(positions.length).fill(-1),
    landings,
  };
  return { flat, positions, indexAt };
}
