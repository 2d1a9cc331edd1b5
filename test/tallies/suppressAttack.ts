// Who tries to get hidden numbers back: everything a suppressed tally shows of one indicator or group, and every number that
// each place could then have. Written apart from the library: it knows nothing of how numbers were hidden.
import type { Axis } from "chumchon/places";

/** What is shown of a place: passes, fails, who was surveyed, who was not, and all of them; nothing where it is hidden. */
export interface Shown {
  readonly pass: number | null;
  readonly fail: number | null;
  readonly surveyed: number | null;
  readonly other: number | null;
  readonly total: number | null;
  /** What else is known of the fails and passes. */
  readonly failFrom?: number;
  readonly failTo?: number;
}

type Vectors = ReadonlySet<number>;

const base = 256;
const codeOf = (pass: number, fail: number, other: number): number => (pass * base + fail) * base + other;
const passOf = (code: number): number => Math.floor(code / base / base);
const failOf = (code: number): number => Math.floor(code / base) % base;
const otherOf = (code: number): number => code % base;

/**
 * Every (pass, fail, other) that each place could have: first from what lies in it, then from what it lies in and what lies beside.
 * @param rest - Is there something counted at a node itself, beside what lies in it?
 * @returns For each place the least and greatest of pass, fail and surveyed, and how many values each could have.
 */
export function attacked(
  axis: Axis,
  shownAt: (place: string) => Shown,
  rest: (place: string) => boolean,
): ReadonlyMap<string, Readonly<Record<"pass" | "fail" | "surveyed", ReadonlySet<number>>>> {
  const { nodes, parent } = axis;
  const children = nodes.map((_, node) => nodes.flatMap((__, child) => (parent[child] === node ? [child] : [])));
  const most = nodes.map((_, node) => {
    let bound = Number.POSITIVE_INFINITY;
    for (let at = node; at !== -1; at = parent[at] as number)
      bound = Math.min(bound, shownAt(nodes[at] as string).total ?? Number.POSITIVE_INFINITY);
    return bound;
  });
  const fits = (node: number, code: number): boolean => {
    const { pass, fail, surveyed, other, total, failFrom = 0, failTo = base } = shownAt(nodes[node] as string);
    const [p, f, o] = [passOf(code), failOf(code), otherOf(code)];
    if (pass !== null && pass !== p) return false;
    if (fail !== null && fail !== f) return false;
    if (surveyed !== null && surveyed !== p + f) return false;
    if (other !== null && other !== o) return false;
    return (total === null || total === p + f + o) && f >= failFrom && f <= failTo;
  };
  const anything = (bound: number): Set<number> => {
    const all = new Set<number>();
    for (let p = 0; p <= bound; p++)
      for (let f = 0; p + f <= bound; f++) for (let o = 0; p + f + o <= bound; o++) all.add(codeOf(p, f, o));
    return all;
  };
  const kept = (node: number, codes: Vectors): Set<number> => new Set([...codes].filter((code) => fits(node, code)));
  const plus = (one: Vectors, other: Vectors, bound: number): Set<number> => {
    const sums = new Set<number>();
    for (const a of one)
      for (const b of other)
        if (passOf(a) + failOf(a) + otherOf(a) + passOf(b) + failOf(b) + otherOf(b) <= bound) sums.add(a + b);
    return sums;
  };
  const bound = (node: number): number => {
    if (Number.isFinite(most[node])) return most[node] as number;
    throw new RangeError("a test in which the top is shown was expected");
  };
  const partsOf = (node: number): Vectors[] => {
    const parts = (children[node] as number[]).map((child) => inside[child] as Vectors);
    if (rest(nodes[node] as string)) parts.push(anything(bound(node)));
    return parts;
  };
  const inside: Vectors[] = [];
  for (let node = 0; node < nodes.length; node++) {
    const isLeaf = (children[node] as number[]).length === 0;
    const sums = isLeaf
      ? anything(bound(node))
      : partsOf(node).reduce((sum, part) => plus(sum, part, bound(node)), new Set([0]) as Vectors);
    inside[node] = kept(node, sums);
  }
  const whole: Vectors[] = [...inside];
  for (let node = nodes.length - 1; node >= 0; node--) {
    const above = parent[node] as number;
    if (above === -1) continue;
    const siblings = (children[above] as number[])
      .filter((child) => child !== node)
      .map((child) => inside[child] as Vectors);
    if (rest(nodes[above] as string)) siblings.push(anything(bound(above)));
    const beside = siblings.reduce((sum, part) => plus(sum, part, bound(above)), new Set([0]) as Vectors);
    const ofAbove = whole[above] as Vectors;
    const possible = new Set<number>();
    for (const code of inside[node] as Vectors)
      for (const other of beside)
        if (ofAbove.has(code + other)) {
          possible.add(code);
          break;
        }
    whole[node] = possible;
  }
  return new Map(
    nodes.map((place, node) => {
      const codes = [...(whole[node] as Vectors)];
      return [
        place,
        {
          pass: new Set(codes.map(passOf)),
          fail: new Set(codes.map(failOf)),
          surveyed: new Set(codes.map((code) => passOf(code) + failOf(code))),
        },
      ];
    }),
  );
}
