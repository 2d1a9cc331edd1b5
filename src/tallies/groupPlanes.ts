import type { WordPlanes } from "./countPlanes.js";
import type { TallyShape } from "./tallyShape.js";

/** Works out what rows make of each group that their columns hold whole, 32 rows at a time. */
export interface GroupPlanes {
  /** The groups, by position, that can be told from these columns. */
  readonly groups: readonly number[];
  /** For each of them its planes, overwritten by each call of `fill`. */
  readonly planes: readonly WordPlanes[];
  /** Works out so many words of these columns, from this word on. */
  fill(columns: readonly WordPlanes[], first: number, words: number): void;
}

/** The indicators that are in the same groups: what they say together is worked out once. */
interface Together {
  readonly columns: number[];
  readonly fails: Int32Array;
  readonly wants: Int32Array;
  readonly passes: Int32Array;
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
  const parts = new Map<string, Together>();
  for (const [column, position] of positions.entries()) {
    const key = known.filter((group) => groups[group]?.members.includes(position)).join();
    if (key === "") continue;
    const part = parts.get(key) ?? { columns: [], fails: blank(), wants: blank(), passes: blank() };
    part.columns.push(column);
    parts.set(key, part);
  }
  const partsOf = known.map((group) =>
    [...parts].filter(([key]) => key.split(",").includes(`${group}`)).map(([, part]) => part),
  );
  const planes = known.map((): WordPlanes => ({ low: blank(), high: blank() }));
  return {
    groups: known,
    planes,
    fill(columns, first, count) {
      for (const part of parts.values()) {
        part.fails.fill(0);
        part.wants.fill(0);
        part.passes.fill(0);
        for (const column of part.columns) note(part, columns[column] as WordPlanes, first, count);
      }
      for (const [index, { low, high }] of planes.entries())
        join(partsOf[index] as readonly Together[], low, high, count);
    },
  };
}

function note({ fails, wants, passes }: Together, { low, high }: WordPlanes, first: number, count: number): void {
  for (let word = 0; word < count; word++) {
    const a = low[first + word] as number;
    const b = high[first + word] as number;
    fails[word] = (fails[word] as number) | (a & ~b);
    wants[word] = (wants[word] as number) | (a & b);
    passes[word] = (passes[word] as number) | ~(a | b);
  }
}

/** Fail before missing, missing before pass, pass before not applicable. */
function join(parts: readonly Together[], low: Int32Array, high: Int32Array, count: number): void {
  for (let word = 0; word < count; word++) {
    let fails = 0;
    let wants = 0;
    let passes = 0;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as Together;
      fails |= part.fails[word] as number;
      wants |= part.wants[word] as number;
      passes |= part.passes[word] as number;
    }
    low[word] = fails | wants;
    high[word] = ~fails & (wants | ~passes);
  }
}
