import type { PlaceLevel } from "./placeCode.js";

/** One word of an address. */
export interface AddressWord {
  /** Its letters alone, small, in one spelling; of a number its digits. */
  readonly key: string;
  /** The word as it stands in the address, in one spelling. */
  readonly text: string;
  /** A name cannot reach from the word before into this one. */
  fenced: boolean;
  /** What a word before it says of the name that begins here. */
  readonly opens: PlaceLevel | undefined;
  /** What a word after it says of the name that ends here. */
  closes: PlaceLevel | undefined;
  /** A name of a place, to be found; perhaps one; or no name of a place: a number, a street. */
  use: "name" | "perhaps" | "other";
  /** It ends in ฯ: the beginning of a name whose rest is left out. */
  readonly isShortened: boolean;
}

/** An address taken apart. */
export interface Address {
  readonly words: readonly AddressWord[];
  /** Five digits that may be a postcode. */
  readonly postcode: string | undefined;
  /** The number of the village within its subdistrict (หมู่ที่). */
  readonly moo: number | undefined;
}

/** An address while it is read: what was found, and what that says of what comes next. */
export interface Scan {
  readonly text: string;
  readonly words: AddressWord[];
  postcode: string | undefined;
  moo: number | undefined;
  opens: PlaceLevel | undefined;
  fenced: boolean;
  /** The name that comes is that of a แขวง, after which เขต is a word of its own. */
  ofKhwaeng: boolean;
  /** The next word is of a street. */
  ofStreet: boolean;
  /** The next number is that of the village. */
  ofMoo: boolean;
}

/** Adds a word and forgets what was said of it. */
export function addWord(scan: Scan, key: string, text: string, use: AddressWord["use"], isShortened = false): void {
  const { words, opens, fenced, ofStreet } = scan;
  words.push({ key, text, fenced, opens, closes: undefined, use: ofStreet ? "other" : use, isShortened });
  scan.opens = undefined;
  scan.fenced = false;
  scan.ofStreet = false;
  scan.ofMoo = false;
}
