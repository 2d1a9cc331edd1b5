import type { Address } from "./address.js";
import { type AddressReading, createAddressReader } from "./addressReader.js";
import { nameKeyOf } from "./nameKey.js";
import { type NameTable, nameTableOf, type PlaceName } from "./nameTable.js";
import type { PlaceCode } from "./placeCode.js";
import { type PlaceIndex, positionOfNumber } from "./placeIndex.js";

/** The names of a gazetteer, made ready. */
export interface GazetteerNames {
  /** The names of provinces, districts and subdistricts. */
  readonly table: NameTable;
  /** Reads an address by them. */
  readonly read: (address: Address) => AddressReading;
  /** The positions of the villages of a name, by its key without บ้าน before it. */
  readonly villages: () => ReadonlyMap<string, readonly number[]>;
}

/** What names are made of. */
export interface NamedPlaces {
  readonly codes: readonly PlaceCode[];
  readonly index: PlaceIndex;
  readonly facts: { readonly namesThai: readonly string[]; readonly namesEnglish: readonly string[] };
  readonly otherNames: readonly PlaceName[];
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
  const { codes, index, facts, otherNames } = places;
  const { namesThai } = facts;
  const above = codes.filter((code) => code.length < 8);
  const names: PlaceName[] = [...otherNames];
  for (const [position, code] of above.entries()) {
    const thai = namesThai[position] as string;
    const english = facts.namesEnglish[position] ?? "";
    names.push({ position, name: thai, kind: "thai" });
    if (english !== "") names.push({ position, name: english, kind: "english" });
    if (code.length === 4 && thai === `เมือง${namesThai[positionOfNumber(index, Number(code.slice(0, 2)))]}`)
      addShort(names, position, english);
  }
  names.sort((a, b) => a.position - b.position);
  const table = nameTableOf(above, index, names);
  const children: number[][] = above.map(() => []);
  for (const [position, parent] of table.parents.entries()) if (parent !== -1) children[parent]?.push(position);
  const read = createAddressReader(table, (place) => children[place] as readonly number[]);
  return { table, read, villages: onDemand(() => villagesByName(places, above.length)) };
}

/** The district of a provincial town is called เมือง in addresses that name the province. */
function addShort(names: PlaceName[], position: number, english: string): void {
  names.push({ position, name: "เมือง", kind: "short" });
  if (/^Mueang/.test(english)) for (const name of ["Mueang", "Muang"]) names.push({ position, name, kind: "short" });
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
