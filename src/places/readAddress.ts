import { normaliseThai, toArabicDigits } from "../kernel/index.js";
import { type Address, addWord, type Scan } from "./address.js";
import { readLatin } from "./readLatin.js";
import { readThai } from "./readThai.js";
import { isInOneSpelling, isThai } from "./spelling.js";

/** Takes an address apart into words, numbers, and what they say of levels. Nothing is looked up. */
export function readAddress(given: string): Address {
  const small = hasCapitals(given) ? given.toLowerCase() : given;
  const text = isInOneSpelling(small) ? small : toArabicDigits(normaliseThai(small));
  const scan: Scan = {
    text,
    words: [],
    postcodes: [],
    moo: undefined,
    opens: undefined,
    fenced: true,
    ofBangkok: false,
    next: "name",
    ofMoo: false,
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) at += 1;
    else if (isDigit(unit)) at = readNumber(scan, at);
    else if (isThai(unit)) at = readThai(scan, at);
    else if (isLatin(unit)) at = readLatin(scan, at);
    else {
      if (unit !== 0x2e) scan.fenced = true;
      at += 1;
    }
  }
  return { words: scan.words, postcodes: scan.postcodes, moo: scan.moo };
}

function hasCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit < 0xe00)) return true;
  }
  return false;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A small Latin letter, or a letter beyond Latin and Thai: it is at least no mark that parts words. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000);
}

/** House numbers, postcodes, the number of the village: 123/4, 84000, 5. */
function readNumber(scan: Scan, from: number): number {
  const { text } = scan;
  let to = from;
  let isWhole = true;
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to);
    if (isDigit(unit)) continue;
    if ((unit !== 0x2f && unit !== 0x2d) || !isDigit(text.charCodeAt(to + 1))) break;
    isWhole = false;
  }
  const digits = text.slice(from, to);
  const isPostcode = isWhole && to - from === 5;
  // Of a range, ม.2-3, neither number is the village's.
  if (scan.ofMoo && isWhole && Number(digits) >= 1 && Number(digits) <= 99) scan.moo ??= Number(digits);
  else if (isPostcode) scan.postcodes.push(digits);
  scan.next = "other";
  scan.fenced = true;
  addWord(scan, digits, digits, "other", false, !isPostcode);
  scan.fenced = true;
  return to;
}
