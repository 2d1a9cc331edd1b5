import type { Pool } from "./suppressPool.js";

/** Figures of which some are parts of others. A figure is a number; parts stand before what they are parts of. */
export interface Forest {
  /** How many figures there are. */
  readonly size: number;
  /** The figure each is a part of; −1 at the top. */
  readonly parent: Int32Array;
  /** Has it no parts? */
  readonly isLeaf: Uint8Array;
  /** Was nothing counted in it? Everyone can see that: nothing of it is a secret, and nothing can be hidden behind it. */
  readonly isEmpty: Uint8Array;
  /** Where lanes of it are kept that are needed for a short while; where wanting they are kept. */
  readonly pool?: Pool | undefined;
}

/** The families of a tree: a figure and its parts, in an order that is the same in whatever order the places came. */
export interface Families {
  /** The figures that have parts, parts before what they are parts of. */
  readonly holders: Int32Array;
  /** Where the parts of each figure begin in `parts`; those of the next one begin where they end. */
  readonly start: Int32Array;
  /** The parts of all, by name. */
  readonly parts: Int32Array;
}

/** Some families of a tree as a forest of their own, in which the parts of a figure stand side by side. */
export interface OpenFamilies extends Forest {
  /** The figure of the tree that each is. One that is shown may be there twice: as the top of its family, and as a part. */
  readonly vertices: Int32Array;
  /** The first part of each, and how many there are. */
  readonly firstPart: Int32Array;
  readonly partCount: Int32Array;
  /** The figures that nodes share which share a divided leaf. */
  readonly blocks: readonly number[];
}

/** A tree as its families are taken from it. */
export interface FamilyTree extends Forest {
  readonly families: Families;
  /** Do nodes share the figure which share a divided leaf? */
  readonly isBlock: Uint8Array;
}

/** Draws up the families of figures with these names. */
export function familiesOf(parent: Int32Array, names: readonly string[]): Families {
  const size = parent.length;
  const start = new Int32Array(size + 1);
  const depth = new Int32Array(size);
  for (let vertex = size - 1; vertex >= 0; vertex--) {
    const above = parent[vertex] as number;
    if (above === -1) continue;
    depth[vertex] = (depth[above] as number) + 1;
    start[above + 1] = (start[above + 1] as number) + 1;
  }
  const holding: number[] = [];
  for (let vertex = 0; vertex < size; vertex++) {
    if ((start[vertex + 1] as number) > 0) holding.push(vertex);
    start[vertex + 1] = (start[vertex + 1] as number) + (start[vertex] as number);
  }
  const byName = (one: number, other: number): number => ((names[one] as string) < (names[other] as string) ? -1 : 1);
  const parts = new Int32Array(start[size] as number);
  const next = start.slice();
  for (let vertex = 0; vertex < size; vertex++) {
    const above = parent[vertex] as number;
    if (above === -1) continue;
    const at = next[above] as number;
    parts[at] = vertex;
    next[above] = at + 1;
  }
  for (const vertex of holding) parts.subarray(start[vertex], start[vertex + 1]).sort(byName);
  holding.sort((one, other) => (depth[other] as number) - (depth[one] as number) || byName(one, other));
  return { holders: Int32Array.from(holding), start, parts };
}

/**
 * The families that are open as a forest of their own.
 * @param top - Of each figure that has parts the highest one whose family hangs together with its own, through hidden figures.
 */
export function openFamilies(tree: FamilyTree, isOpen: Uint8Array, top: Int32Array, pool: Pool): OpenFamilies {
  pool.release(0);
  const { holders, start, parts } = tree.families;
  let size = 0;
  for (const holder of holders)
    if (isOpen[holder] === 1)
      size += (start[holder + 1] as number) - (start[holder] as number) + (top[holder] === holder ? 1 : 0);
  const vertices = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const firstPart = new Int32Array(size);
  const partCount = new Int32Array(size);
  const isLeaf = new Uint8Array(size).fill(1);
  const first = new Map<number, number>();
  const blocks: number[] = [];
  let at = 0;
  // A part of this figure whose own family is open has its parts already, and learns here where it stands itself.
  const put = (vertex: number, begin: number | undefined): void => {
    vertices[at] = vertex;
    if (begin !== undefined) {
      const count = (start[vertex + 1] as number) - (start[vertex] as number);
      firstPart[at] = begin;
      partCount[at] = count;
      isLeaf[at] = 0;
      parent.fill(at, begin, begin + count);
      if (tree.isBlock[vertex] === 1) blocks.push(at);
    }
    at++;
  };
  for (const holder of holders) {
    if (isOpen[holder] === 0) continue;
    const begin = at;
    for (let index = start[holder] as number; index < (start[holder + 1] as number); index++) {
      const part = parts[index] as number;
      put(part, tree.isLeaf[part] === 0 && top[part] !== part ? first.get(part) : undefined);
    }
    if (top[holder] === holder) put(holder, begin);
    else first.set(holder, begin);
  }
  const isEmpty = gatheredCells(vertices, tree.isEmpty);
  return { size, parent, isLeaf, isEmpty, vertices, firstPart, partCount, blocks, pool };
}

/** The numbers of the figures of a forest, out of those of the tree: for as long as the families are open. */
export function gathered({ vertices, pool, size }: OpenFamilies, values: Float64Array): Float64Array {
  const found = pool?.take(size) ?? new Float64Array(size);
  for (let at = 0; at < size; at++) found[at] = values[vertices[at] as number] as number;
  return found;
}

/** The same of cells that are hidden, secret or empty. */
export function gatheredCells(vertices: Int32Array, cells: Uint8Array): Uint8Array {
  const found = new Uint8Array(vertices.length);
  for (let at = 0; at < found.length; at++) found[at] = cells[vertices[at] as number] as number;
  return found;
}
