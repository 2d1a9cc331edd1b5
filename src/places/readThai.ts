import { addWord, type Scan } from "./address.js";
import type { PlaceLevel } from "./placeCode.js";

/** What a word before a name says of it. */
interface Sign {
  readonly word: string;
  readonly level?: PlaceLevel;
  readonly other?: "moo" | "street" | "nothing";
  /** It may also stand in the middle of what is written without spaces. */
  readonly within?: boolean;
}

const provinceSigns: readonly Sign[] = [
  { word: "จ.", level: "province", within: true },
  { word: "จังหวัด", level: "province", within: true },
  { word: "จว.", level: "province", within: true },
];
const districtSigns: readonly Sign[] = [
  { word: "อ.", level: "district", within: true },
  { word: "อำเภอ", level: "district", within: true },
];
const minorDistrictSigns: readonly Sign[] = [
  { word: "กิ่งอำเภอ", level: "district", within: true },
  { word: "กิ่งอ.", level: "district", within: true },
];
const khetSigns: readonly Sign[] = [{ word: "เขต", level: "district" }];
const khetShortSigns: readonly Sign[] = [{ word: "ข.", level: "district" }];
const subdistrictSigns: readonly Sign[] = [
  { word: "ต.", level: "subdistrict", within: true },
  { word: "ตำบล", level: "subdistrict", within: true },
];
const khwaengSigns: readonly Sign[] = [{ word: "แขวง", level: "subdistrict", within: true }];
const mooSigns: readonly Sign[] = [{ word: "ม.", other: "moo", within: true }];
const villageSigns: readonly Sign[] = [
  { word: "หมู่ที่", other: "moo", within: true },
  { word: "หมู่บ้าน", level: "village" },
];
const villageShortSigns: readonly Sign[] = [{ word: "บ.", level: "village" }];
const roadSigns: readonly Sign[] = [{ word: "ถ.", other: "street", within: true }];
const laneSigns: readonly Sign[] = [
  { word: "ซ.", other: "street", within: true },
  { word: "ซอย", other: "street" },
];
const countrySigns: readonly Sign[] = [{ word: "ประเทศไทย", other: "nothing", within: true }];
const postcodeSigns: readonly Sign[] = [{ word: "รหัสไปรษณีย์", other: "nothing", within: true }];
const telephoneSigns: readonly Sign[] = [
  { word: "โทรศัพท์", other: "nothing", within: true },
  { word: "โทร", other: "nothing", within: true },
];
const noSigns: readonly Sign[] = [];

/** The words that begin with these two letters, or with the first and a dot. Most letters begin none. */
function signsAt(unit: number, next: number): readonly Sign[] {
  switch (unit) {
    case 0xe08: // จ
      return next === dot || next === 0xe31 || next === 0xe27 ? provinceSigns : noSigns;
    case 0xe2d: // อ
      return next === dot || next === 0xe33 ? districtSigns : noSigns;
    case 0xe01: // ก
      return next === 0xe34 ? minorDistrictSigns : noSigns;
    case 0xe40: // เ
      return next === 0xe02 ? khetSigns : noSigns;
    case 0xe02: // ข
      return next === dot ? khetShortSigns : noSigns;
    case 0xe15: // ต
      return next === dot || next === 0xe33 ? subdistrictSigns : noSigns;
    case 0xe41: // แ
      return next === 0xe02 ? khwaengSigns : noSigns;
    case 0xe21: // ม
      return next === dot ? mooSigns : noSigns;
    case 0xe2b: // ห
      return next === 0xe21 ? villageSigns : noSigns;
    case 0xe1a: // บ
      return next === dot ? villageShortSigns : noSigns;
    case 0xe16: // ถ
      return next === dot ? roadSigns : noSigns;
    case 0xe0b: // ซ
      return next === dot || next === 0xe2d ? laneSigns : noSigns;
    case 0xe1b: // ป
      return next === 0xe23 ? countrySigns : noSigns;
    case 0xe23: // ร
      return next === 0xe2b ? postcodeSigns : noSigns;
    case 0xe42: // โ
      return next === 0xe17 ? telephoneSigns : noSigns;
    default:
      return noSigns;
  }
}

const dot = 0x2e;

/**
 * Short forms that are read whole, for they end like one of a level: of the capital a name, of a kilometre a number, of
 * authorities, offices and companies what a name after them is the name of.
 */
const shortForms: readonly { readonly word: string; readonly use: "name" | "other" | "ofOther" }[] = [
  { word: "กทม.", use: "name" },
  { word: "ก.ท.ม.", use: "name" },
  { word: "กม.", use: "other" },
  { word: "อบต.", use: "ofOther" },
  { word: "อบจ.", use: "ofOther" },
  { word: "ทต.", use: "ofOther" },
  { word: "ทม.", use: "ofOther" },
  { word: "ทน.", use: "ofOther" },
  { word: "รพ.สต.", use: "ofOther" },
  { word: "สสจ.", use: "ofOther" },
  { word: "สสอ.", use: "ofOther" },
  { word: "บมจ.", use: "ofOther" },
];

/** Reads a run of Thai letters and dots: names and the words before them, with or without spaces between. */
export function readThai(scan: Scan, from: number): number {
  const { text } = scan;
  const end = endOfRun(text, from);
  for (let at = from; at < end; ) {
    const short = shortFormAt(text, at, end);
    if (short > 0) {
      readShortForm(scan, at, at + short);
      at += short;
      continue;
    }
    const sign = signAt(text, at, end);
    if (sign !== undefined) {
      scan.fenced = true;
      scan.opens = sign.level;
      scan.ofBangkok = sign.word === "แขวง" || sign.word === "เขต";
      scan.ofMoo = sign.other === "moo";
      scan.next = sign.other === "street" ? "other" : "name";
      at += sign.word.length;
      continue;
    }
    const to = endOfName(scan, at, end);
    readName(scan, at, to);
    at = to;
  }
  return end;
}

/** How long the short form is that begins here: one that is read whole, or initials, as in พ.ต.อ.; 0 where none does. */
function shortFormAt(text: string, at: number, end: number): number {
  // The one name that is initials may have its level before it.
  if (text.startsWith("ต.จ.ป.ร.", at)) return 0;
  const known = shortForms.find(({ word }) => text.startsWith(word, at));
  if (known !== undefined) return known.word.length;
  let to = at;
  while (to + 1 < end && isConsonant(text.charCodeAt(to)) && text.charCodeAt(to + 1) === dot) to += 2;
  const isInitials = to - at >= 4 && !(to - at === 4 && areSigns(text, at));
  return isInitials ? to - at : 0;
}

function isConsonant(unit: number): boolean {
  return unit >= 0xe01 && unit <= 0xe2e;
}

/** Two short forms of levels one after another are no initials: the name of the first was left out. */
function areSigns(text: string, at: number): boolean {
  return signsAt(text.charCodeAt(at), dot) !== noSigns && signsAt(text.charCodeAt(at + 2), dot) !== noSigns;
}

function readShortForm(scan: Scan, from: number, to: number): void {
  const text = scan.text.slice(from, to);
  const use = shortForms.find(({ word }) => word === text)?.use;
  addWord(scan, text.replace(/\./g, ""), text, use === "name" ? "name" : use === undefined ? "perhaps" : "other");
  scan.fenced = true;
  if (use === "ofOther") scan.next = "other";
}

/** Letters, dots between them, and a hyphen within a name. */
function endOfRun(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0xe01 || unit > 0xe4e || unit === 0xe3f) && unit !== dot && unit !== 0x2d) break;
  }
  return at;
}

/** The word that says a level here, if there is one. */
function signAt(text: string, at: number, end: number): Sign | undefined {
  // A letter that stands alone is a short form whose dot was left out.
  const isLone = end - at === 1;
  const found = signsAt(text.charCodeAt(at), isLone ? dot : text.charCodeAt(at + 1));
  for (const sign of found) {
    const { word } = sign;
    if (!(isLone ? word.length === 2 : text.startsWith(word, at))) continue;
    if (sign.other === "moo") return numberFollows(text, Math.min(at + word.length, end)) ? sign : undefined;
    // เขตเทศบาล is the area of a municipality; โทร begins names too.
    if (word === "เขต" && text.startsWith("เทศบาล", at + 3)) return undefined;
    if (word === "โทร" && isThaiLetter(text.charCodeAt(at + 3))) return undefined;
    return word.length === 2 && isInitial(text, at) ? undefined : sign;
  }
  return undefined;
}

function isThaiLetter(unit: number): boolean {
  return unit >= 0xe01 && unit <= 0xe4e;
}

/** Of initials, as in จ.ป.ร., the first is no short form of a level: a letter follows, with a dot, that is no short form itself. */
function isInitial(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2);
  return next >= 0xe01 && next <= 0xe2e && text.charCodeAt(at + 3) === dot && signsAt(next, dot) === noSigns;
}

/** Does a number stand here, perhaps after a dot and a space? */
function numberFollows(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === dot) next += 1;
  const unit = text.charCodeAt(next);
  return unit >= 0x30 && unit <= 0x39;
}

/** Does the number of a village stand here at once: one to three digits? */
function isVillageNumber(text: string, at: number): boolean {
  return /^[0-9]{1,3}(?![0-9])/.test(text.slice(at, at + 4));
}

/** Where the name that begins here ends: before the next word that says a level, or with the run. */
function endOfName(scan: Scan, from: number, end: number): number {
  const { text } = scan;
  for (let at = from + 1; at < end - 1; at++) {
    const sign = signAt(text, at, end);
    if (sign?.within === true && (sign.word !== "ตำบล" || text.slice(from, at) !== "สาม")) return at;
    // Five names end in เขต; after a แขวง it is a word of its own.
    if (sign?.word === "เขต" && scan.ofBangkok) return at;
    if (text.charCodeAt(at) === 0xe01 && text.startsWith("กทม.", at)) return at;
  }
  return text.startsWith("หมู่", end - 4) && end - 4 > from && isVillageNumber(text, end) ? end - 4 : end;
}

/** A name as it stands; what begins with ถนน or ตรอก is most often a street, and of a few subdistricts the name. */
function readName(scan: Scan, from: number, to: number): void {
  const text = scan.text.slice(from, to);
  const isShortened = text.charCodeAt(text.length - 1) === 0xe2f;
  const isPlain = !isShortened && !text.includes(".") && !text.includes("-");
  const key = isPlain ? text : text.replace(/[.\-ฯ]/g, "");
  if (key === "หมู่" && numberFollows(scan.text, to)) scan.ofMoo = true;
  else if (key !== "") {
    const isStreet = scan.opens === undefined && (key.startsWith("ถนน") || key.startsWith("ตรอก"));
    addWord(scan, key, text, isStreet ? "perhaps" : "name", isShortened);
    // A lone ถนน is most often followed by the name of the road.
    if (isStreet && key === "ถนน") scan.next = "perhaps";
  }
}
