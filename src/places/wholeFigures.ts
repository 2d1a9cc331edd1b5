import type { Axis } from "./axis.js";
import { type Family, type Kinship, kinshipFor, kinshipOf } from "./families.js";
import type { Rollup } from "./rollUp.js";
import { familyShares, largestRemainders, type Members } from "./wholeShares.js";

/** The sums and counts of all nodes in whole units, by name. The top of an axis is whole already: the shares of each leaf add up to one. */
export function wholeFiguresOf(rollup: Rollup): ReadonlyMap<string, Float64Array> {
  const { parent } = rollup.axis;
  const kinship = kinshipOf(rollup.lanes);
  const figures = new Map<string, Float64Array>();
  for (const name of namesOf(kinship)) figures.set(name, new Float64Array(parent.length));
  const children: number[][] = Array.from(parent, () => []);
  for (let node = 0; node < parent.length; node++) children[parent[node] as number]?.push(node);
  for (let node = parent.length - 1; node >= 0; node--) {
    if (parent[node] === -1)
      for (const [name, figure] of figures) figure[node] = totalAt(rollup, name, node) / rollup.axis.denominator;
    const under = children[node] as number[];
    if (under.length === 0) continue;
    const at = new Map([...figures].map(([name, figure]) => [name, figure[node] as number]));
    for (const [name, shares] of figuresUnder(rollup, kinship, node, under, at)) {
      const figure = figures.get(name) as Float64Array;
      for (const [index, child] of under.entries()) figure[child] = shares[index] as number;
    }
  }
  return figures;
}

/** One sum or count of one node in whole units: what is shared out on the way down to it is all that decides. */
export function wholeFigureOf(rollup: Rollup, name: string, node: number): number {
  const kinship = kinshipFor(name, kinshipOf(rollup.lanes));
  return figuresOn(rollup, kinship, node).get(name) as number;
}

function figuresOn(rollup: Rollup, kinship: Kinship, node: number): ReadonlyMap<string, number> {
  const { denominator, parent } = rollup.axis;
  const above = parent[node] as number;
  const names = namesOf(kinship);
  if (above === -1) return new Map(names.map((name) => [name, totalAt(rollup, name, node) / denominator]));
  const siblings: number[] = [];
  for (let other = 0; other < parent.length; other++) if (parent[other] === above) siblings.push(other);
  const shares = figuresUnder(rollup, kinship, above, siblings, figuresOn(rollup, kinship, above));
  const index = siblings.indexOf(node);
  return new Map(names.map((name) => [name, shares.get(name)?.[index] as number]));
}

/** The figures of a node's children, and last what is its own, by name: of those that are parts of none first, then of their parts. */
function figuresUnder(
  rollup: Rollup,
  { alone, families }: Kinship,
  node: number,
  children: readonly number[],
  at: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const { denominator } = rollup.axis;
  const ranks = ranksOf(rollup.axis, children);
  const exactOf = (name: string): readonly number[] => {
    const parts = children.map((child) => totalAt(rollup, name, child));
    parts.push(parts.reduce((rest, part) => rest - part, totalAt(rollup, name, node)));
    return parts;
  };
  const figures = new Map<string, readonly number[]>();
  for (const name of alone) {
    const members: Members = { exact: exactOf(name), denominator, ranks };
    figures.set(name, largestRemainders(members, at.get(name) as number));
  }
  for (const { whole, parts } of families) {
    const members: Members = { exact: exactOf(whole), denominator, ranks };
    const wanted = parts.map((part) => ({ exact: exactOf(part), whole: at.get(part) as number }));
    const shares = familyShares(members, figures.get(whole) as readonly number[], wanted);
    for (const [index, part] of parts.entries()) figures.set(part, shares[index] as readonly number[]);
  }
  return figures;
}

/** The order of equal remainders: by id, what is the node's own last, so the order in which nodes were given decides nothing. */
function ranksOf({ nodes }: Axis, children: readonly number[]): readonly number[] {
  const ranks = new Array<number>(children.length + 1).fill(children.length);
  const idOf = (index: number): string => nodes[children[index] as number] as string;
  const order = children.map((_, index) => index).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function namesOf({ alone, families }: Kinship): readonly string[] {
  return [...alone, ...families.flatMap(({ parts }: Family) => parts)];
}

function totalAt({ totals }: Rollup, name: string, node: number): number {
  return (totals[name] as Float64Array)[node] as number;
}
