import type { Address, AddressWord } from "./address.js";

/** Where in an address names of places are to be expected, and how many letters its words have. */
export interface Expected {
  /** The first word that must be a name, and the word after the last. */
  readonly from: number;
  readonly to: number;
  /** The address says by words for levels where its names stand. */
  readonly isSaid: boolean;
  /** For each word, and after the last, how many letters the words before it have that may be of names. */
  readonly letters: readonly number[];
  /** The same of the words that must be names. */
  readonly needed: readonly number[];
}

/**
 * What an address lets expect. Before a word for a level, or the number of a house, anything may stand; and behind the
 * postcode, or where words for levels are used behind the province. Elsewhere every word is meant to be a name of a place.
 */
export function expectedOf({ words, postcodes }: Address): Expected {
  let [from, to, start, house, postcode] = [words.length, 0, 0, 0, words.length];
  let isSaid = false;
  const letters = [0];
  const needed = [0];
  for (let at = 0; at < words.length; at++) {
    const { fenced, opens, closes, use, key, isHouse } = words[at] as AddressWord;
    letters.push((letters[at] as number) + (use === "other" ? 0 : key.length));
    needed.push((needed[at] as number) + (use === "name" ? key.length : 0));
    if (fenced) start = at;
    if (isHouse) house = at + 1;
    if (postcodes.includes(key) && (needed[at] as number) > 0) postcode = at;
    const level = opens ?? closes;
    if (level === undefined || level === "village") continue;
    isSaid = true;
    from = Math.min(from, opens === undefined ? start : at);
    to = at + 1;
  }
  if (isSaid) return { from, to, isSaid, letters, needed };
  // A number with no name behind it is no house's.
  const hasNames = (needed[postcode] as number) > (needed[house] as number);
  return { from: hasNames ? house : 0, to: postcode, isSaid, letters, needed };
}
