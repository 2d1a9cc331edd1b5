import type { Axis } from "../places/index.js";

/** The places of a tally, numbered as they come. */
export interface TallyPlaces {
  /** The row of a place, given when it first comes; −1 where the axis has no such place. */
  rowOf(place: string): number;
  /** The rows of numbered places, each looked up once for a dictionary. */
  rowsOf(dictionary: readonly string[]): (code: number) => number;
  /** The places and their rows as they are now; they change no more. */
  freeze(): FrozenPlaces;
}

/** Places and the row of each. */
export interface FrozenPlaces {
  readonly names: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
}

/** No places yet. */
export function createTallyPlaces({ landings }: Axis): TallyPlaces {
  let names: string[] = [];
  let rows = new Map<string, number>();
  let isShared = false;
  let [lastPlace, lastRow] = ["", -1];
  let known: { readonly dictionary: readonly string[]; readonly rows: Int32Array } | undefined;
  const rowOf = (place: string): number => {
    if (place === lastPlace) return lastRow;
    let row = rows.get(place) ?? -1;
    if (row === -1 && landings.has(place)) {
      if (isShared) [names, rows, isShared] = [names.slice(), new Map(rows), false];
      row = names.push(place) - 1;
      rows.set(place, row);
    }
    [lastPlace, lastRow] = [place, row];
    return row;
  };
  return {
    rowOf,
    rowsOf(dictionary) {
      if (known?.dictionary !== dictionary || known.rows.length !== dictionary.length)
        known = { dictionary, rows: new Int32Array(dictionary.length).fill(-2) };
      const found = known.rows;
      return (code) => {
        const row = found[code] ?? -1;
        if (row !== -2) return row;
        found[code] = rowOf(dictionary[code] as string);
        return found[code] as number;
      };
    },
    freeze() {
      isShared = true;
      return { names, rows };
    },
  };
}
