import { nameKeyOf } from "./nameKey.js";
import type { PlaceLevel } from "./placeCode.js";
import { readAddress } from "./readAddress.js";

/** Is a name, written with or without the word for its level, the name that is known? */
export function bearsName(known: string, written: string, level: PlaceLevel): boolean {
  return nameKeysOf(written, level).has(nameKeyOf(known));
}

/** The keys of what a name may be: as it is written, and with the words for its level taken off, as an address has them. */
export function nameKeysOf(name: string, level: PlaceLevel): ReadonlySet<string> {
  const key = nameKeyOf(name);
  const { words } = readAddress(name);
  const [opens, closes] = [words[0]?.opens, words.at(-1)?.closes];
  const bare = words.map((word) => word.key).join("");
  const isOwn = (said: PlaceLevel | undefined): boolean => said === undefined || said === level;
  return new Set(bare !== "" && isOwn(opens) && isOwn(closes) ? [key, bare] : [key]);
}
