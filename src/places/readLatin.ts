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
  if (isInitials(text, from)) return readInitials(scan, from);
  if (key === "sub" && text.startsWith("district", next)) return readLatinDistrict(scan, next + 8);
  if (closes !== undefined) close(scan, closes);
  else if (
    isPrefix(key, written, text.charCodeAt(next), words.length === 0 || scan.fenced, isTitle(words.at(-1)?.key))
  ) {
    scan.opens = opening(key);
    scan.ofBangkok = key === "khet" || (key.startsWith("kh") && scan.opens === "subdistrict");
    scan.fenced = true;
  } else if (isMoo(key) && /^[0-9]{1,3}(?![0-9])/.test(text.slice(next, next + 4))) {
    scan.ofMoo = true;
    scan.fenced = true;
  } else if (isRoad(key)) setAside(scan);
  else if (key !== "") {
    addWord(scan, key, written, use(key));
    // Thanon is most often followed by the name of the road; eight subdistricts begin so.
    if (key === "thanon") scan.next = "perhaps";
  }
  return to;
}

/** Letters that stand for words: a company's, a person's. */
function isInitials(text: string, from: number): boolean {
  if (text.charCodeAt(from + 1) !== 0x2e || text.charCodeAt(from + 3) !== 0x2e) return false;
  return /^(?:[a-z]\.){2,}(?![a-z])/.test(text.slice(from, from + 16));
}

function readInitials(scan: Scan, from: number): number {
  const [written = ""] = /^(?:[a-z]\.)+/.exec(scan.text.slice(from)) ?? [];
  addWord(scan, written.replace(/\./g, ""), written, "perhaps");
  return from + written.length;
}

/** A letter after one of these is the initial of a person. */
function isTitle(key: string | undefined): boolean {
  return key === "mr" || key === "mrs" || key === "ms" || key === "miss" || key === "dr";
}

function isRoad(key: string): boolean {
  switch (key) {
    case "road":
    case "rd":
    case "street":
    case "avenue":
    case "ave":
    case "highway":
    case "lane":
    case "alley":
      return true;
    default:
      return false;
  }
}

/** A space, a dot, or what stands between a label and what it labels. */
function isBetween(unit: number): boolean {
  return unit === 0x20 || unit === 0x2e || unit === 0x3a || unit === 0x3d;
}

/** "sub district", written apart. */
function readLatinDistrict(scan: Scan, to: number): number {
  close(scan, "subdistrict");
  return to;
}

/** A word after a name closes it; where no name stands before it, it opens the next. */
function close(scan: Scan, level: PlaceLevel): void {
  const last = scan.words.at(-1);
  if (last === undefined || scan.fenced || last.use === "other") scan.opens = level;
  else {
    last.closes = level;
    if (level === "village" && last.use === "name") last.use = "perhaps";
  }
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
  while (isBetween(text.charCodeAt(at))) at += 1;
  return at;
}

function closing(key: string): PlaceLevel | undefined {
  switch (key) {
    case "subdistrict":
    case "subdist":
      return "subdistrict";
    case "village":
      return "village";
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
      return "province";
    default:
      return undefined;
  }
}

/** Does the word open a name? Not before a fence or the end; tambon and khet, which end six names, not after an open name; one letter only with its dot. */
function isPrefix(key: string, written: string, next: number, isFirst: boolean, isOfPerson: boolean): boolean {
  if (opening(key) === undefined || !((next >= 0x61 && next <= 0x7a) || next >= 0xc0)) return false;
  if (key.length === 1) return written.endsWith(".") && !isOfPerson;
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
    key === "town" ||
    key === "no";
  return isPerhaps ? "perhaps" : "name";
}
