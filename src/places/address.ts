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
  /** The word before it is one that Bangkok alone has: แขวง or เขต. */
  readonly ofBangkok: boolean;
  /** It ends in ฯ: the beginning of a name whose rest is left out. */
  readonly isShortened: boolean;
  /** A number that may be of a house or a village: what stands before it may be anything. */
  readonly isHouse: boolean;
}

/** An address taken apart. */
export interface Address {
  readonly words: readonly AddressWord[];
  /** All that may be a postcode: five digits. */
  readonly postcodes: readonly string[];
  /** The number of the village within its subdistrict (หมู่ที่). */
  readonly moo: number | undefined;
}

/** An address while it is read: what was found, and what that says of what comes next. */
export interface Scan {
  readonly text: string;
  readonly words: AddressWord[];
  readonly postcodes: string[];
  moo: number | undefined;
  opens: PlaceLevel | undefined;
  fenced: boolean;
  /** The name that comes is that of a แขวง or เขต; after a แขวง, เขต is a word of its own. */
  ofBangkok: boolean;
  /** What the next word is at most: of a street, perhaps of one, or a name. */
  next: AddressWord["use"];
  /** The next number is that of the village. */
  ofMoo: boolean;
}

/** Adds a word and forgets what was said of it. */
export function addWord(
  scan: Scan,
  key: string,
  text: string,
  use: AddressWord["use"],
  isShortened = false,
  isHouse = false,
): void {
  const { words, opens, fenced, ofBangkok, next } = scan;
  words.push({
    key,
    text,
    fenced,
    opens,
    closes: undefined,
    // The name of a village is no name that the list above the villages has; it may be one all the same.
    use: next === "name" ? (opens === "village" && use === "name" ? "perhaps" : use) : next,
    ofBangkok,
    isShortened,
    isHouse,
  });
  scan.opens = undefined;
  scan.fenced = false;
  scan.ofBangkok = false;
  scan.next = "name";
  scan.ofMoo = false;
}
