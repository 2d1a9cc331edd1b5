import type { CivilDate } from "../calendar/index.js";
import type { Address } from "./address.js";
import { type AddressReading, createAddressReader } from "./addressReader.js";
import { nameKeyOf } from "./nameKey.js";
import { type NameTable, nameTableOf, type PlaceName } from "./nameTable.js";
import type { PlaceCode } from "./placeCode.js";
import type { PlaceHistory } from "./placeHistory.js";
import { type PlaceIndex, positionOfNumber } from "./placeIndex.js";

/** The names of a gazetteer, made ready. */
export interface GazetteerNames {
  /** The names of provinces, districts and subdistricts. */
  readonly table: NameTable;
  /** Reads an address by them. */
  readonly read: (address: Address) => AddressReading;
  /** The positions of the villages of a name, by its key without บ้าน before it. */
  readonly villages: () => ReadonlyMap<string, readonly number[]>;
  /** The days on which something changed, ascending. */
  readonly changeDays: readonly CivilDate[];
  /** The list of the day that was asked for last: many questions are of one day, and its names take long to make ready. */
  readonly recent: { turns: number; list: unknown };
}

/** What names are made of. */
export interface NamedPlaces {
  readonly codes: readonly PlaceCode[];
  readonly index: PlaceIndex;
  readonly facts: { readonly namesThai: readonly string[]; readonly namesEnglish: readonly string[] };
  readonly otherNames: readonly PlaceName[];
  readonly history: PlaceHistory;
  readonly edition: CivilDate;
  readonly asOf?: CivilDate;
}

/** The places with their names, which are made ready when first asked for. */
export function withNames<Places extends NamedPlaces>(
  places: Places,
): Places & { readonly names: () => GazetteerNames } {
  return { ...places, names: onDemand(() => namesOf(places)) };
}

function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function namesOf(places: NamedPlaces): GazetteerNames {
  const { codes, index } = places;
  const above = codes.filter((code) => code.length < 8);
  const names: PlaceName[] = [...places.otherNames];
  for (const [position, code] of above.entries()) addNames(names, places, position, code);
  names.sort((a, b) => a.position - b.position);
  const table = nameTableOf(above, index, names);
  const children: number[][] = above.map(() => []);
  for (const [position, parent] of table.parents.entries()) if (parent !== -1) children[parent]?.push(position);
  const read = createAddressReader(table, (place) => children[place] as readonly number[]);
  const days = [...places.history.changes.values()].flatMap((changes) => changes.flatMap(({ day }) => day ?? []));
  return {
    table,
    read,
    villages: onDemand(() => villagesByName(places, above.length)),
    changeDays: [...new Set(days)].sort(),
    recent: { turns: -1, list: undefined },
  };
}

/** The names of a place: in both languages, those it had before, and what else it is called by rule. */
function addNames(names: PlaceName[], places: NamedPlaces, position: number, code: PlaceCode): void {
  const { index, facts, otherNames, history } = places;
  const thai = facts.namesThai[position] as string;
  const english = facts.namesEnglish[position] ?? "";
  const add = (name: string, kind: PlaceName["kind"]): void => {
    names.push({ position, name, kind });
  };
  add(thai, "thai");
  if (english !== "") add(english, "english");
  // The older romanisation of เมือง, met as often.
  if (/\bMueang\b/.test(english)) add(english.replace(/\bMueang\b/, "Muang"), "everyday");
  for (const { namedBefore, day, event } of history.changes.get(code) ?? []) {
    const { nameBefore } = event;
    if (
      namedBefore &&
      nameBefore !== undefined &&
      nameBefore !== thai &&
      (day ?? "") <= (places.asOf ?? places.edition)
    )
      add(nameBefore, "former");
  }
  if (code.length !== 4) return;
  const province = positionOfNumber(index, Number(code.slice(0, 2)));
  const provinceThai = facts.namesThai[province];
  if (thai !== `เมือง${provinceThai}` && thai !== provinceThai) return;
  // The district of a provincial town is called เมือง in addresses that name the province, whatever name of it they use.
  for (const name of ["เมือง", "Mueang", "Muang"]) add(name, "short");
  for (const { position: of, name } of otherNames) {
    if (of !== province) continue;
    if (/^[ก-๎]/.test(name)) add(`เมือง${name}`, "short");
    else for (const word of ["Mueang", "Muang"]) add(`${word} ${name}`, "short");
  }
}

function villagesByName({ codes, facts }: NamedPlaces, first: number): ReadonlyMap<string, readonly number[]> {
  const villages = new Map<string, number[]>();
  const note = (name: string, position: number): void => {
    const key = villageKeyOf(nameKeyOf(name));
    const others = villages.get(key);
    if (others === undefined) villages.set(key, [position]);
    else if (others.at(-1) !== position) others.push(position);
  };
  for (let position = first; position < codes.length; position++) {
    note(facts.namesThai[position] as string, position);
    const english = facts.namesEnglish[position] ?? "";
    if (english !== "") note(english, position);
  }
  return villages;
}

/** The key of a village's name without the word for a village before it; บ้าน alone stays. */
export function villageKeyOf(key: string): string {
  const bare = key.replace(/^(?:บ้าน|ban)/, "");
  return bare === "" ? key : bare;
}
