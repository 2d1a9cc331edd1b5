import type { Address, AddressWord } from "./address.js";
import { letterOf } from "./letterDistance.js";
import { pairOf } from "./nameTable.js";
import type { PlaceLevel } from "./placeCode.js";

/** Words of an address that may together be one name. */
export interface Span {
  /** The first word. */
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  readonly key: string;
  /** The first letter of the key and the last, as a pair. */
  readonly ends: number;
  /** The level that the address says the name is of, if it says one. */
  readonly level: PlaceLevel | undefined;
  readonly isShortened: boolean;
  /** The address calls it by a word that Bangkok alone has. */
  readonly ofBangkok: boolean;
}

/** How many words a name may be written in: none has more than five in English, and Thai names are one, at times cut in two. */
const mostWords = 6;

/** How many spans an address may have before the rest of it is left alone. */
export const mostSpans = 250;

/** Every run of words that may be one name, the longer of those that begin together last. */
export function spansOf({ words }: Address): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as AddressWord;
    let key = "";
    let [opens, closes] = [first.opens, first.closes];
    for (let to = from; to < words.length && to < from + mostWords; to++) {
      const word = words[to] as AddressWord;
      if (word.use === "other" || (to > from && word.fenced)) break;
      key += word.key;
      closes = word.closes;
      if (opens !== undefined && closes !== undefined && opens !== closes) opens = undefined;
      if (spans.length === mostSpans) return spans;
      spans.push({
        from,
        to: to + 1,
        key,
        ends: pairOf(letterOf(first.key.charCodeAt(0)), letterOf(word.key.charCodeAt(word.key.length - 1))),
        level: opens ?? closes,
        isShortened: word.isShortened,
        ofBangkok: first.ofBangkok,
      });
    }
  }
  return spans;
}
