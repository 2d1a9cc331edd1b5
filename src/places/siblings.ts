import type { Axis } from "./axis.js";

/** Runs of neighbouring nodes that have one parent. */
export interface Siblings {
  /** Where each run ends. */
  readonly ends: Int32Array;
  /** The parent of each run; above the top, the place after the last node. */
  readonly parents: Int32Array;
}

/** The runs of an axis; most nodes stand beside their siblings, so there is a tenth as many. */
export function siblingsOf({ parent }: Axis): Siblings {
  const ends = new Int32Array(parent.length);
  const parents = new Int32Array(parent.length);
  let runs = 0;
  for (let node = 0; node < parent.length; node++) {
    const above = parent[node] as number;
    if (node === 0 || above !== parent[node - 1]) parents[runs++] = above === -1 ? parent.length : above;
    ends[runs - 1] = node + 1;
  }
  return { ends: ends.subarray(0, runs), parents: parents.subarray(0, runs) };
}
