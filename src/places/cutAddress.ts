import type { Address, AddressWord } from "./address.js";
import type { NameTable, PlaceName } from "./nameTable.js";

/**
 * An address whose Thai words are cut where names stand together without a space, as in ปากน้ำเมืองสมุทรปราการสมุทรปราการ: each
 * part is a whole name, and each place lies in that of the part after it. The same address where there is none to cut.
 */
export function cutAddress(table: NameTable, address: Address): Address {
  const words = address.words.flatMap((word) => cutWord(table, word));
  return words.length === address.words.length ? address : { ...address, words };
}

function cutWord(table: NameTable, word: AddressWord): readonly AddressWord[] {
  const { key, use } = word;
  if (use === "other" || key.length < 5 || key.charCodeAt(0) < 0xe00 || table.byKey.has(key)) return [word];
  const cuts = cutsOf(table, key, key.length, undefined);
  if (cuts === undefined) return [word];
  return cuts.map((from, nth) => {
    const part = key.slice(from, cuts[nth + 1]);
    return nth === 0
      ? { ...word, key: part, text: part, closes: undefined }
      : {
          ...word,
          key: part,
          text: part,
          fenced: false,
          opens: undefined,
          closes: nth === cuts.length - 1 ? word.closes : undefined,
        };
  });
}

/** Where the parts of what stands before `end` begin, the last of them lying in `holders`; undefined where it cannot be cut. */
function cutsOf(
  table: NameTable,
  key: string,
  end: number,
  holders: ReadonlySet<number> | undefined,
): readonly number[] | undefined {
  for (let from = 0; from <= end - 2; from++) {
    const places = placesNamed(table, key.slice(from, end), holders);
    if (places.size === 0) continue;
    if (from === 0) return holders === undefined ? undefined : [0];
    const before = cutsOf(table, key, from, places);
    if (before !== undefined) return [...before, from];
  }
  return undefined;
}

/** The places of a name that lie in one of the holders, nearer or further up. */
function placesNamed(table: NameTable, key: string, holders: ReadonlySet<number> | undefined): ReadonlySet<number> {
  const places = new Set<number>();
  for (const name of table.byKey.get(key) ?? []) {
    const { position } = table.names[name] as PlaceName;
    let above = table.parents[position] as number;
    if (holders === undefined) places.add(position);
    for (; holders !== undefined && above !== -1; above = table.parents[above] as number)
      if (holders.has(above)) places.add(position);
  }
  return places;
}
