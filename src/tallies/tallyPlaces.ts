import type { Axis, Landing } from "../places/index.js";
import { codeIn } from "./countsEntry.js";

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
  /** Where the axis has each of them. */
  readonly landings: readonly Landing[];
  /** The row of each, made when it is first asked for. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A place that was not looked up yet. */
const notYet = -2;

/** No places yet. */
export function createTallyPlaces(axis: Axis): TallyPlaces {
  let names: string[] = [];
  let landings: Landing[] = [];
  let isShared = false;
  // The rows by place; made when a place first comes that is not known to be new.
  let rows: Map<string, number> | undefined;
  let [lastPlace, lastRow] = ["", -1];
  let known: { readonly dictionary: readonly string[]; readonly rows: Int32Array } | undefined;

  function push(place: string, landing: Landing): number {
    if (isShared) [names, landings, isShared] = [names.slice(), landings.slice(), false];
    landings.push(landing);
    return names.push(place) - 1;
  }

  function rowOf(place: string): number {
    if (place === lastPlace) return lastRow;
    rows ??= rowsOfNames(names);
    let row = rows.get(place) ?? -1;
    const landing = row === -1 ? axis.landings.get(place) : undefined;
    if (landing !== undefined) {
      row = push(place, landing);
      rows.set(place, row);
    } else if (row === -1) {
      const code = codeIn(place);
      if (code !== place) row = rowOf(code);
    }
    [lastPlace, lastRow] = [place, row];
    return row;
  }

  return {
    rowOf,
    rowsOf(dictionary) {
      if (known?.dictionary !== dictionary || known.rows.length !== dictionary.length)
        known = { dictionary, rows: new Int32Array(dictionary.length).fill(notYet) };
      const found = known.rows;
      const beside = names.length === 0 ? besideEachOther(axis, dictionary) : [];
      return (code) => {
        const row = found[code] ?? -1;
        if (row !== notYet) return row;
        const place = dictionary[code] as string;
        const landing = rows === undefined ? beside[code] : undefined;
        found[code] = landing === undefined ? rowOf(place) : push(place, landing);
        return found[code] as number;
      };
    },
    freeze() {
      isShared = true;
      return frozen(names, landings);
    },
  };
}

function frozen(names: readonly string[], landings: readonly Landing[]): FrozenPlaces {
  let rows: ReadonlyMap<string, number> | undefined;
  return {
    names,
    landings,
    get rows() {
      rows ??= rowsOfNames(names);
      return rows;
    },
  };
}

function rowsOfNames(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, row) => [name, row]));
}

/** How far the ids of an axis are followed to find where a dictionary in their order goes on, and how often in vain. */
const reach = 16;
const patience = 64;

/**
 * Where a dictionary and an axis have their places in one order, as a register does: the landing of each, found without a
 * search. Each id of the axis is met once, so that what was found is all different.
 */
function besideEachOther({ landings, nodes }: Axis, dictionary: readonly string[]): readonly (Landing | undefined)[] {
  const found: (Landing | undefined)[] = [];
  const ids = landings.keys();
  const values = landings.values();
  const first = landings.get(dictionary[0] ?? "");
  // A dictionary of leaves passes over the nodes, which stand before them.
  if (first?.kind !== "whole" || nodes[first.node] !== dictionary[0])
    for (let node = 0; node < nodes.length; node++) {
      ids.next();
      values.next();
    }
  let next = ids.next().value;
  for (let code = 0, vain = 0; code < dictionary.length && vain < patience; code++) {
    const id = dictionary[code] as string;
    if (next !== id && next !== undefined && landings.has(id))
      for (let left = reach; left > 0 && next !== undefined && next !== id; left--) {
        next = ids.next().value;
        values.next();
      }
    if (next === id) {
      found.push(values.next().value);
      next = ids.next().value;
    } else {
      found.push(undefined);
      vain++;
    }
  }
  return found;
}
