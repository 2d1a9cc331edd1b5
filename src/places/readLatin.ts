import { addWord, type Scan } from "./address.js";
import type { PlaceLevel } from "./placeCode.js";

/** Reads a word of Latin letters: part of a name, or a word before or after a name that says its level. */
export function readLatin(scan: Scan, from: number): number {
  const { text, words } = scan;
  const to = endOfWord(text, from);
  const written = text.slice(from, to);
  const key = /[^a-z]/.test(written) ? lettersOf(written) : written;
  const next = nextAfter(text, to);
  const closes = closing(key);
  if (key === "sub" && text.startsWith("district", next)) return readLatinDistrict(scan, next + 8);
  if (closes !== undefined) close(scan, closes);
  else if (isPrefix(key, written, text.charCodeAt(next), words.length === 0 || scan.fenced)) {
    scan.opens = opening(key);
    scan.fenced = true;
  } else if (isMoo(key) && isDigitUnit(text.charCodeAt(next))) {
    scan.ofMoo = true;
    scan.fenced = true;
  } else if (key === "road" || key === "rd" || key === "street") setAside(scan);
  else if (key !== "") addWord(scan, key, written, use(key));
  return to;
}

/** "sub district", written apart. */
function readLatinDistrict(scan: Scan, to: number): number {
  close(scan, "subdistrict");
  return to;
}

/** A word after a name closes it; where no name stands before it, it opens the next. */
function close(scan: Scan, level: PlaceLevel): void {
  const last = scan.words.at(-1);
  if (last === undefined || scan.fenced || last.use !== "name") scan.opens = level;
  else last.closes = level;
  scan.fenced = true;
}

/** What was written since the last fence was of a street. */
function setAside({ words }: Scan): void {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as Scan["words"][number];
    word.use = "other";
    if (word.fenced) break;
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Letters, an apostrophe or hyphen between them, and the dot of a short form.
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0xe00);
    if (!isLetter && unit !== 0x27 && unit !== 0x2d && unit !== 0x2019)
      return unit === 0x2e ? at + 1 : Math.max(at, from + 1);
  }
  return at;
}

/** Letters alone, marks above them taken off. */
function lettersOf(word: string): string {
  return word.normalize("NFD").replace(/[^a-z]/g, "");
}

function nextAfter(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x2e) at += 1;
  return at;
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function closing(key: string): PlaceLevel | undefined {
  switch (key) {
    case "subdistrict":
      return "subdistrict";
    case "district":
    case "dist":
      return "district";
    case "province":
    case "prov":
      return "province";
    default:
      return undefined;
  }
}

function opening(key: string): PlaceLevel | undefined {
  switch (key) {
    case "tambon":
    case "tambol":
    case "tumbon":
    case "tumbol":
    case "tambun":
    case "t":
    case "khwaeng":
    case "kwaeng":
    case "khweng":
      return "subdistrict";
    case "amphoe":
    case "amphur":
    case "amphure":
    case "amphor":
    case "ampher":
    case "amphoer":
    case "ampur":
    case "amper":
    case "ampoe":
    case "a":
    case "khet":
      return "district";
    case "changwat":
    case "changwad":
    case "jangwat":
    case "jangwad":
    case "c":
    case "j":
      return "province";
    default:
      return undefined;
  }
}

/** Does the word open a name? Not before a fence or the end; tambon and khet, which end six names, not after an open name; one letter only with its dot. */
function isPrefix(key: string, written: string, next: number, isFirst: boolean): boolean {
  if (opening(key) === undefined || !((next >= 0x61 && next <= 0x7a) || next >= 0xc0)) return false;
  if (key.length === 1) return written.endsWith(".");
  return isFirst || !(key === "tambon" || key === "khet");
}

function isMoo(key: string): boolean {
  return key === "moo" || key === "mu" || key === "m" || key === "muban" || key === "mooban";
}

/** Words that may stand in an address without being part of a name. */
function use(key: string): "name" | "perhaps" {
  const isPerhaps =
    key.length === 1 ||
    key === "tambon" ||
    key === "khet" ||
    key === "khwang" ||
    key === "kwang" ||
    key === "thanon" ||
    key === "soi" ||
    key === "thailand" ||
    key === "of" ||
    key === "city" ||
    key === "no";
  return isPerhaps ? "perhaps" : "name";
}
