import { letterOf } from "./letterDistance.js";
import { nameKeyOf } from "./nameKey.js";
import { levelOf, type PlaceCode, parentCodeOf } from "./placeCode.js";
import { type PlaceIndex, positionOfNumber } from "./placeIndex.js";

/**
 * How a name stands to its place: its Thai or English name; the short form of a district of a provincial town (เมือง);
 * a name in everyday use; a name it had before.
 * @category Names
 * @since 0.1.0
 */
export type NameKind = "thai" | "english" | "short" | "everyday" | "former";

/** One name of one place. */
export interface PlaceName {
  readonly position: number;
  readonly name: string;
  readonly kind: NameKind;
}

/** The names of provinces, districts and subdistricts, made ready to be found as written and nearly as written. */
export interface NameTable {
  /** The names, place by place. */
  readonly names: readonly PlaceName[];
  /** Where the names of each place begin in `names`; one entry more than places. */
  readonly firstNames: Int32Array;
  /** The names that a key is the key of. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** For each pair of a first letter and a last the lengths of the keys that have it, a bit each, 31 and more as one. */
  readonly lengthsByEnds: Int32Array;
  /** For each place the place it lies in; −1 for a province. */
  readonly parents: Int32Array;
  /** For each place 1 where it is Bangkok or lies in it: it alone has แขวง and เขต. */
  readonly inBangkok: Uint8Array;
  /** For each place 0 for a province, 1 for a district, 2 for a subdistrict. */
  readonly heights: Uint8Array;
  /** The letters of all keys, one after another. */
  readonly letters: Uint8Array;
  /** Where the letters of each name begin; one entry more than names. */
  readonly starts: Int32Array;
  /** For each name 1 where it is written in Latin letters. */
  readonly areLatin: Uint8Array;
  /** For each name which letters it has, a bit each, several letters sharing one. */
  readonly signatures: Int32Array;
  /** For each name how many different pairs of letters it has. */
  readonly pairCounts: Uint8Array;
  /** Which names of provinces and districts have a pair of letters. */
  readonly upperPairs: PairIndex;
  /** Which names of subdistricts have a pair of letters. */
  readonly lowerPairs: PairIndex;
}

/** For each pair of letters the names that have it. */
export interface PairIndex {
  /** Where the names of each pair begin. */
  readonly starts: Int32Array;
  readonly names: Int32Array;
}

/** A pair of letters as one number. */
export function pairOf(first: number, second: number): number {
  return (first << 7) | second;
}

/** The length of a key as one bit. */
export function lengthBit(key: string): number {
  return 1 << Math.min(31, key.length);
}

/** How many numbers pairs of letters may have. */
export const pairs: number = 1 << 14;

/** Makes names ready, given in the order of their places. Codes are those above the villages. */
export function nameTableOf(codes: readonly PlaceCode[], index: PlaceIndex, given: readonly PlaceName[]): NameTable {
  const keys = given.map(({ name }) => nameKeyOf(name));
  const names = given.filter((_, at) => keys[at] !== "");
  const found = keys.filter((key) => key !== "");
  const firstNames = new Int32Array(codes.length + 1);
  for (const { position } of names) firstNames[position + 1] = (firstNames[position + 1] as number) + 1;
  for (let position = 0; position < codes.length; position++)
    firstNames[position + 1] = (firstNames[position + 1] as number) + (firstNames[position] as number);
  const byKey = new Map<string, number[]>();
  for (const [name, key] of found.entries()) {
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [name]);
    else others.push(name);
  }
  const lengthsByEnds = new Int32Array(pairs);
  for (const key of byKey.keys()) {
    const ends = pairOf(letterOf(key.charCodeAt(0)), letterOf(key.charCodeAt(key.length - 1)));
    lengthsByEnds[ends] = (lengthsByEnds[ends] as number) | lengthBit(key);
  }
  const parents = Int32Array.from(codes, (code) => {
    const parent = parentCodeOf(code);
    return parent === undefined ? -1 : positionOfNumber(index, Number(parent));
  });
  const heights = Uint8Array.from(codes, (code) => heightOf[levelOf(code) as keyof typeof heightOf]);
  const inBangkok = Uint8Array.from(codes, (code) => (code.startsWith("10") ? 1 : 0));
  const letters = lettersOf(found);
  const isLower = (name: number): boolean => heights[(names[name] as PlaceName).position] === 2;
  const upperPairs = pairIndexOf(letters, (name) => !isLower(name));
  const lowerPairs = pairIndexOf(letters, isLower);
  return { names, firstNames, byKey, lengthsByEnds, parents, inBangkok, heights, ...letters, upperPairs, lowerPairs };
}

const heightOf = { province: 0, district: 1, subdistrict: 2 } as const;

/** 1 for a key in Latin letters: a misspelt name is still in its own. */
export function isLatinKey(key: string): number {
  return key.charCodeAt(0) < 0xe00 ? 1 : 0;
}

/** The letters of a key, a bit each, several letters sharing one. */
export function signatureOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (letterOf(key.charCodeAt(at)) & 31);
  return bits;
}

/** Letters in one column, and what can be told of each name before it is read letter by letter. */
function lettersOf(keys: readonly string[]): Pick<
  NameTable,
  "letters" | "starts" | "areLatin" | "signatures" | "pairCounts"
> & {
  readonly pairsOfNames: Int32Array;
} {
  const starts = new Int32Array(keys.length + 1);
  for (const [name, key] of keys.entries()) starts[name + 1] = (starts[name] as number) + key.length;
  const letters = new Uint8Array(starts[keys.length] as number);
  // A pair for each letter but the first of a name; −1 there, and where the name has the pair already.
  const pairsOfNames = new Int32Array(letters.length).fill(-1);
  const pairCounts = new Uint8Array(keys.length);
  const signatures = Int32Array.from(keys, signatureOf);
  const areLatin = Uint8Array.from(keys, isLatinKey);
  const seen = new Int32Array(pairs).fill(-1);
  for (const [name, key] of keys.entries()) {
    const start = starts[name] as number;
    for (let at = 0; at < key.length; at++) {
      letters[start + at] = letterOf(key.charCodeAt(at));
      if (at === 0) continue;
      const pair = pairOf(letters[start + at - 1] as number, letters[start + at] as number);
      if (seen[pair] === name) continue;
      seen[pair] = name;
      pairsOfNames[start + at] = pair;
      pairCounts[name] = Math.min(255, (pairCounts[name] as number) + 1);
    }
  }
  return { letters, starts, areLatin, signatures, pairCounts, pairsOfNames };
}

function pairIndexOf(
  { starts, pairsOfNames }: { readonly starts: Int32Array; readonly pairsOfNames: Int32Array },
  isWanted: (name: number) => boolean,
): PairIndex {
  const index = new Int32Array(pairs + 1);
  const names = starts.length - 1;
  const each = (visit: (pair: number, name: number) => void): void => {
    for (let name = 0; name < names; name++) {
      if (!isWanted(name)) continue;
      for (let at = starts[name] as number; at < (starts[name + 1] as number); at++)
        if (pairsOfNames[at] !== -1) visit(pairsOfNames[at] as number, name);
    }
  };
  each((pair) => {
    index[pair + 1] = (index[pair + 1] as number) + 1;
  });
  for (let pair = 0; pair < pairs; pair++) index[pair + 1] = (index[pair + 1] as number) + (index[pair] as number);
  const next = index.slice();
  const found = new Int32Array(index[pairs] as number);
  each((pair, name) => {
    found[next[pair] as number] = name;
    next[pair] = (next[pair] as number) + 1;
  });
  return { starts: index, names: found };
}
