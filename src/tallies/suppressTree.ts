import type { Axis } from "../places/index.js";
import { trunkNodeOf } from "./countsAt.js";
import { type FamilyTree, familiesOf } from "./suppressForest.js";
import type { Tally } from "./tally.js";

/**
 * Who adds up to whom in a tally, as one who reads all of it could use it: nodes, the places below them, and what was counted at
 * a node itself beside what lies in it.
 */
export interface SuppressTree extends FamilyTree {
  /** The nodes of the roll-up a figure is shown at. Nodes that share a divided leaf are one figure: neither alone is whole. */
  readonly trunkNodes: readonly (readonly number[])[];
  /** The row of the counts a figure is shown at, −1 where it has none. */
  readonly row: Int32Array;
  /** The values of a lane. */
  valuesOf(lane: string): Float64Array;
  /** What each node shows of a lane where nodes share a divided leaf: in fractions, for the leaf is not yet shared out. */
  membersOf(lane: string): ReadonlyMap<number, readonly number[]>;
}

/** Draws up the tree of a tally. */
export function suppressTreeOf(tally: Tally): SuppressTree {
  const { axis, own, rows, rollup } = tally;
  const of = joinedNodes(axis);
  const parents: number[] = [];
  const rowOf: number[] = [];
  const trunkNodes: number[][] = [];
  const isRest: boolean[] = [];
  const names: string[] = [];
  const number = (name: string, row: number, rest = false): number => {
    trunkNodes.push([]);
    isRest.push(rest);
    names.push(name);
    rowOf.push(row);
    return parents.push(-1) - 1;
  };
  const isNode = (place: string): boolean => {
    const landing = axis.landings.get(place);
    return landing?.kind === "whole" && axis.nodes[landing.node] === place;
  };
  const holdsOthers = new Uint8Array(axis.nodes.length);
  for (const parent of axis.parent) if (parent !== -1) holdsOthers[of[parent] as number] = 1;
  const below: [vertex: number, node: number][] = [];
  for (const [row, place] of own.places.entries()) {
    const landing = axis.landings.get(place);
    if (landing === undefined || isNode(place)) continue;
    const node = of[landing.kind === "divided" ? (landing.nodes[0] as number) : landing.node] as number;
    holdsOthers[node] = 1;
    below.push([number(place, row), node]);
  }
  for (const place of own.places) {
    const landing = axis.landings.get(place);
    if (landing?.kind !== "whole" || !isNode(place)) continue;
    const node = of[landing.node] as number;
    // One rest for a figure, however many of its nodes were counted themselves.
    if (holdsOthers[node] === 1) below.push([number(place, -1, true), node]);
    holdsOthers[node] = 2;
  }
  const vertexOf = new Int32Array(axis.nodes.length).fill(-1);
  const counted = new Set<number>();
  const tops: [vertex: number, trunkNode: number][] = [];
  for (let node = 0; node < axis.nodes.length; node++) {
    if (of[node] !== node) continue;
    vertexOf[node] = number(axis.nodes[node] as string, -1);
  }
  for (let node = 0; node < axis.nodes.length; node++) {
    const vertex = vertexOf[of[node] as number] as number;
    const place = axis.nodes[node] as string;
    if (place < (names[vertex] as string)) names[vertex] = place;
    const above = axis.parent[node] as number;
    const isTop = above === -1 || of[above] !== of[node];
    if (rows.has(place)) counted.add(vertex);
    if (isTop && above !== -1) parents[vertex] = vertexOf[of[above] as number] as number;
    const trunkNode = trunkNodeOf(tally, place);
    if (trunkNode !== undefined) {
      (trunkNodes[vertex] as number[]).push(trunkNode);
      if (isTop) tops.push([vertex, trunkNode]);
    } else rowOf[vertex] = rows.get(place) ?? -1;
  }
  for (const [vertex, node] of below) parents[vertex] = vertexOf[node] as number;
  const parent = Int32Array.from(parents);
  const families = familiesOf(parent, names);
  const joined = [...trunkNodes.entries()].filter(([, nodes]) => nodes.length > 1);
  const row = Int32Array.from(rowOf);
  const topVertices = Int32Array.from(tops, ([vertex]) => vertex);
  const topNodes = Int32Array.from(tops, ([, node]) => node);
  const rests = [...isRest.keys()].filter((vertex) => isRest[vertex] === true);
  // Parts stand before what they are parts of.
  const isEmpty = Uint8Array.from(parents, () => 1);
  for (const [vertex, parent] of parents.entries()) {
    if (rowOf[vertex] !== -1 || isRest[vertex] === true || counted.has(vertex)) isEmpty[vertex] = 0;
    if (parent !== -1 && isEmpty[vertex] === 0) isEmpty[parent] = 0;
  }
  return {
    size: parents.length,
    isEmpty,
    isLeaf: Uint8Array.from(parents, (_, at) => (families.start[at] === families.start[at + 1] ? 1 : 0)),
    isBlock: Uint8Array.from(trunkNodes, (nodes) => (nodes.length > 1 ? 1 : 0)),
    parent,
    families,
    trunkNodes,
    row,
    valuesOf(lane) {
      const column = own.column(lane);
      const totals = rollup.totals[lane];
      const values = new Float64Array(row.length);
      for (let vertex = 0; vertex < row.length; vertex++)
        if (row[vertex] !== -1) values[vertex] = column[row[vertex] as number] as number;
      for (let top = 0; totals !== undefined && top < topVertices.length; top++) {
        const vertex = topVertices[top] as number;
        values[vertex] = (values[vertex] as number) + (totals[topNodes[top] as number] as number) / axis.denominator;
      }
      for (const vertex of rests) {
        const above = parent[vertex] as number;
        let rest = values[above] as number;
        for (const part of partsIn({ families }, above)) if (part !== vertex) rest -= values[part] as number;
        values[vertex] = rest;
      }
      return values;
    },
    membersOf(lane) {
      const totals = rollup.totals[lane];
      return new Map(
        joined.map(([vertex, nodes]) => [vertex, nodes.map((node) => (totals?.[node] ?? 0) / axis.denominator)]),
      );
    },
  };
}

/** The parts of a figure. */
export function partsIn(
  { families: { start, parts } }: Pick<FamilyTree, "families">,
  vertex: number,
): readonly number[] {
  return [...parts.subarray(start[vertex], start[vertex + 1])];
}

/** For each node the one that stands for it: of nodes that share a divided leaf, with all between them and what holds both, the highest. */
function joinedNodes({ nodes, parent, landings, denominator }: Axis): Int32Array {
  const of = Int32Array.from(nodes, (_, node) => node);
  if (denominator === 1) return of;
  const found = (node: number): number => {
    let at = node;
    while (of[at] !== at) at = of[at] as number;
    return at;
  };
  for (const landing of landings.values()) {
    if (landing.kind !== "divided") continue;
    const paths = landing.nodes.map((node) => {
      const path: number[] = [];
      for (let at = node; at !== -1; at = parent[at] as number) path.push(at);
      return path;
    });
    const joined = paths.flatMap((path) => path.filter((node) => !paths.every((other) => other.includes(node))));
    // A leaf may be divided between a node and one that holds it.
    const members = [...joined, ...landing.nodes];
    const highest = Math.max(...members.map(found));
    for (const node of members) of[found(node)] = highest;
  }
  return of.map((_, node) => found(node));
}
