import type { WordPlanes } from "./countPlanes.js";
import type { TallyShape } from "./tallyShape.js";

/** Works out what rows make of each group that their columns hold whole, 32 rows at a time. */
export interface GroupPlanes {
  /** The groups, by position, that can be told from these columns. */
  readonly groups: readonly number[];
  /** What is counted for them, overwritten by each call of `fill`: groups of the same indicators have one pair of planes. */
  readonly planes: readonly WordPlanes[];
  /** For each of these planes the groups it is of. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Works out so many words of these columns, from this word on. */
  fill(columns: readonly WordPlanes[], first: number, words: number): void;
}

/** What some indicators say together: where one fails, where one is missing, where one passes. */
interface Verdicts {
  readonly fails: Int32Array;
  readonly wants: Int32Array;
  readonly passes: Int32Array;
}

/** The indicators that are in the same groups: what they say together is worked out once. */
interface Together extends Verdicts {
  readonly columns: number[];
}

/**
 * @param shape - The groups.
 * @param positions - For each column the position of its indicator.
 * @param words - The most words that are worked out at once.
 */
export function createGroupPlanes({ groups }: TallyShape, positions: readonly number[], words: number): GroupPlanes {
  const columnOf = new Map(positions.map((position, column) => [position, column]));
  const known = [...groups.keys()].filter((group) => groups[group]?.members.every((member) => columnOf.has(member)));
  const blank = (): Int32Array => new Int32Array(words);
  const verdicts = (): Verdicts => ({ fails: blank(), wants: blank(), passes: blank() });
  const parts = new Map<string, Together>();
  for (const [column, position] of positions.entries()) {
    const key = known.filter((group) => groups[group]?.members.includes(position)).join();
    if (key === "") continue;
    const part = parts.get(key) ?? { columns: [], ...verdicts() };
    part.columns.push(column);
    parts.set(key, part);
  }
  const all = [...parts.values()];
  const groupsOf = alike(groups, known);
  const partsOf = groupsOf.map(([group]) =>
    [...parts].filter(([key]) => key.split(",").includes(`${group}`)).map(([, part]) => part),
  );
  const planes = groupsOf.map((): WordPlanes => ({ low: blank(), high: blank() }));
  const joined = verdicts();
  return {
    groups: known,
    planes,
    groupsOf,
    fill(columns, first, count) {
      for (let index = 0; index < all.length; index++) {
        const part = all[index] as Together;
        for (let at = 0; at < part.columns.length; at += 4) {
          const column = (next: number): WordPlanes =>
            columns[part.columns[Math.min(at + next, part.columns.length - 1)] as number] as WordPlanes;
          note(part, at === 0, column(0), column(1), column(2), column(3), first, count);
        }
      }
      for (let index = 0; index < planes.length; index++) {
        const of = partsOf[index] as readonly Together[];
        for (let at = 0; at < of.length; at += 4) {
          const part = (next: number): Verdicts => of[Math.min(at + next, of.length - 1)] as Verdicts;
          join(joined, at === 0, part(0), part(1), part(2), part(3), count);
        }
        decide(planes[index] as WordPlanes, joined, count);
      }
    },
  };
}

/** Groups of the same indicators, such as a category and a dimension, side by side. */
function alike(groups: TallyShape["groups"], known: readonly number[]): readonly (readonly number[])[] {
  const byMembers = new Map<string, number[]>();
  for (const group of known) {
    const key = groups[group]?.members.join() as string;
    byMembers.set(key, [...(byMembers.get(key) ?? []), group]);
  }
  return [...byMembers.values()];
}

/** Adds four columns to verdicts; one that comes twice says nothing new. */
function note(
  { fails, wants, passes }: Verdicts,
  isFirst: boolean,
  a: WordPlanes,
  b: WordPlanes,
  c: WordPlanes,
  d: WordPlanes,
  first: number,
  count: number,
): void {
  const [lowA, lowB, lowC, lowD] = [a.low, b.low, c.low, d.low];
  const [highA, highB, highC, highD] = [a.high, b.high, c.high, d.high];
  const kept = isFirst ? 0 : -1;
  for (let word = 0; word < count; word++) {
    const at = first + word;
    const ofA = lowA[at] as number;
    const ofB = lowB[at] as number;
    const ofC = lowC[at] as number;
    const ofD = lowD[at] as number;
    const onA = highA[at] as number;
    const onB = highB[at] as number;
    const onC = highC[at] as number;
    const onD = highD[at] as number;
    const wantsA = ofA & onA;
    const wantsB = ofB & onB;
    const wantsC = ofC & onC;
    const wantsD = ofD & onD;
    const failing = (ofA ^ wantsA) | (ofB ^ wantsB) | (ofC ^ wantsC) | (ofD ^ wantsD);
    const passing = ~((ofA | onA) & (ofB | onB) & (ofC | onC) & (ofD | onD));
    fails[word] = ((fails[word] as number) & kept) | failing;
    wants[word] = ((wants[word] as number) & kept) | wantsA | wantsB | wantsC | wantsD;
    passes[word] = ((passes[word] as number) & kept) | passing;
  }
}

/** Adds four verdicts to others. */
function join(
  { fails, wants, passes }: Verdicts,
  isFirst: boolean,
  a: Verdicts,
  b: Verdicts,
  c: Verdicts,
  d: Verdicts,
  count: number,
): void {
  any(fails, isFirst, a.fails, b.fails, c.fails, d.fails, count);
  any(wants, isFirst, a.wants, b.wants, c.wants, d.wants, count);
  any(passes, isFirst, a.passes, b.passes, c.passes, d.passes, count);
}

function any(
  to: Int32Array,
  isFirst: boolean,
  a: Int32Array,
  b: Int32Array,
  c: Int32Array,
  d: Int32Array,
  count: number,
): void {
  const kept = isFirst ? 0 : -1;
  for (let word = 0; word < count; word++)
    to[word] =
      ((to[word] as number) & kept) |
      (a[word] as number) |
      (b[word] as number) |
      (c[word] as number) |
      (d[word] as number);
}

/** Fail before missing, missing before pass, pass before not applicable. */
function decide({ low, high }: WordPlanes, { fails, wants, passes }: Verdicts, count: number): void {
  for (let word = 0; word < count; word++) {
    const failing = fails[word] as number;
    const wanting = wants[word] as number;
    low[word] = failing | wanting;
    high[word] = ~failing & (wanting | ~(passes[word] as number));
  }
}
