import type { Address, AddressWord } from "./address.js";

/** Where in an address names of places are to be expected, and how many letters its words have. */
export interface Expected {
  /** The first word that must be a name, and the word after the last. */
  readonly from: number;
  readonly to: number;
  /** The address says where its names stand: by a word for a level, or by a number before them. */
  readonly isSaid: boolean;
  /** For each word, and after the last, how many letters the words before it have that may be of names. */
  readonly letters: readonly number[];
  /** The same of the words that must be names. */
  readonly needed: readonly number[];
}

/**
 * What an address lets expect. Before a house number or a word for a level anything may stand; without these, every word is
 * meant to be a name of a place.
 */
export function expectedOf({ words }: Address): Expected {
  let [from, to, start] = [words.length, 0, 0];
  let isSaid = false;
  const letters = [0];
  const needed = [0];
  for (let at = 0; at < words.length; at++) {
    const { fenced, opens, closes, use, key } = words[at] as AddressWord;
    letters.push((letters[at] as number) + (use === "other" ? 0 : key.length));
    needed.push((needed[at] as number) + (use === "name" ? key.length : 0));
    if (fenced) start = at;
    if (use === "other") isSaid = true;
    if (opens === undefined && closes === undefined) continue;
    isSaid = true;
    from = Math.min(from, opens === undefined ? start : at);
    to = at + 1;
  }
  return isSaid ? { from, to, isSaid, letters, needed } : { from: 0, to: words.length, isSaid, letters, needed };
}
