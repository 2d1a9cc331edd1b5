import type { CivilDate } from "../calendar/index.js";
import type { AddressReading } from "./addressReader.js";
import { villagesMeant } from "./addressVillage.js";
import type { NameEvidence, PlaceCandidate } from "./candidate.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import type { PlaceName } from "./nameTable.js";
import { levelOf, type PlaceCode } from "./placeCode.js";
import { descendantsOf } from "./placeTree.js";
import { readAddress } from "./readAddress.js";
import type { Reading } from "./reading.js";
import type { Span } from "./spans.js";

/**
 * How an address is to be understood.
 * @category Names
 * @since 0.1.0
 */
export interface ResolveOptions {
  /** The day the address is of. */
  readonly asOf: CivilDate;
  /** How many candidates to give at most, the best first; 10 unless told. */
  readonly most?: number;
}

/** Beyond so many characters no text is an address, and none is looked for. */
const longestAddress = 1_000;

/**
 * The places that an address may mean, the likeliest first, each with the evidence for it.
 * @remarks Thai and English, with or without จังหวัด, อำเภอ, ตำบล, their short forms and English words, in any order; levels may
 * be wanting. Spelling is forgiven only where no place fits as written. Whole names are compared, never parts of words. Where two
 * places fit, both are given: candidates with the same score fit equally well, and the program that asks must decide. House
 * numbers, roads and what stands before the first word for a level are passed over; a text of more than 1,000 characters is no
 * address.
 * @param gazetteer - The places.
 * @param text - The address, or any part of one.
 * @param options - The day the address is of.
 * @returns The candidates; none where nothing in the text names a place.
 * @category Names
 * @since 0.1.0
 * @example Two places fit, and the province decides
 * ```ts
 * import { parseCivilDate } from "chumchon/calendar";
 * import { thailand } from "chumchon/data/thailand";
 * import { createGazetteer, resolvePlace } from "chumchon/places";
 * const gazetteer = createGazetteer(thailand);
 * if (!gazetteer.ok) throw new Error("the embedded list is sound");
 * const asOf = parseCivilDate("2018-12-31");
 * const codes = (text: string) => resolvePlace(gazetteer.value, text, { asOf }).map(({ code }) => code);
 * codes("แขวงบางจาก กรุงเทพมหานคร"); // => ["100905", "102206"]
 * codes("๑๒๓/๔ ม.๕ ต.มะขามเตี้ย อ.เมือง จ.สุราษฎร์ธานี ๘๔๐๐๐"); // => ["840102"]
 * codes("Tambon Talat, Amphoe Muang, Surat Thani"); // => ["840101"]
 * ```
 */
export function resolvePlace(gazetteer: Gazetteer, text: string, options: ResolveOptions): readonly PlaceCandidate[] {
  if (text.length > longestAddress) return [];
  const { most = 10 } = options;
  const read = gazetteer.names().read(readAddress(text));
  const { address } = read;
  const candidates = read.readings
    .filter((reading) => isCredible(reading, read))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    // A postcode may yet decide, and weighs less than a letter.
    .slice(0, 2 * most)
    .map((reading) => candidateOf(gazetteer, read, reading));
  if (address.postcode !== undefined) candidates.sort((a, b) => b.score - a.score);
  return candidates.flatMap((candidate) => villagesMeant(gazetteer, address, candidate)).slice(0, most);
}

/** Is there enough in a reading to say it? A few letters that are nearly one name, and no other name with them, are nearly many. */
function isCredible({ matches, edits, missing }: Reading, { spans, matches: all }: AddressReading): boolean {
  if (edits === 0 && missing === 0) return true;
  const letters = matches.reduce((sum, match) => sum + (spans[all.spans[match] as number] as Span).key.length, 0);
  return letters >= (matches.length === 1 ? 5 : 2) * edits && letters > missing;
}

function candidateOf(gazetteer: Gazetteer, read: AddressReading, reading: Reading): PlaceCandidate {
  const { words, postcode, moo } = read.address;
  const code = gazetteer.codes[reading.place] as PlaceCode;
  const chosen = reading.matches.map((match) => read.spans[read.matches.spans[match] as number] as Span);
  const isExplained = (at: number): boolean => chosen.some(({ from, to }) => at >= from && at < to);
  const agreement = postcode === undefined ? undefined : postcodeAgreement(gazetteer, code, postcode);
  const candidate: { -readonly [Field in keyof PlaceCandidate]: PlaceCandidate[Field] } = {
    code,
    fit: reading.missing > 0 ? "partial" : reading.edits > 0 ? "near" : "exact",
    score: reading.score,
    evidence: reading.matches.map((match, nth) => evidenceOf(gazetteer, read, match, chosen[nth] as Span)),
    unexplained: words.flatMap(({ use, text }, at) => (use === "name" && !isExplained(at) ? [text] : [])),
  };
  // Set one by one: spreading an object for each that may be wanting takes several times as long.
  if (moo !== undefined) candidate.moo = moo;
  if (agreement !== undefined) {
    candidate.postcode = agreement;
    candidate.score += postcodeWeights[agreement];
  }
  return candidate;
}

/** Less than a letter: a postcode decides between places that fit alike, and never against a name. */
const postcodeWeights = { agrees: 5, differs: -4 } as const;

/** Of a subdistrict its own postcodes, of a district those of its subdistricts; a province has too many to say anything. */
function postcodeAgreement(gazetteer: Gazetteer, code: PlaceCode, postcode: string): "agrees" | "differs" | undefined {
  if (code.length === 2) return undefined;
  const places = code.length === 4 ? descendantsOf(gazetteer, code, "subdistrict") : [code];
  const known = places.map((place) => gazetteer.facts.postcodes[positionOf(gazetteer, place) as number] ?? "");
  if (known.every((postcodes) => postcodes === "")) return undefined;
  return known.some((postcodes) => postcodes.includes(postcode)) ? "agrees" : "differs";
}

function evidenceOf(gazetteer: Gazetteer, read: AddressReading, match: number, { from, to }: Span): NameEvidence {
  const { position, name, kind } = gazetteer.names().table.names[read.matches.names[match] as number] as PlaceName;
  const code = gazetteer.codes[position] as PlaceCode;
  const words = read.address.words.slice(from, to);
  const written = words.map(({ text }) => text).join(" ");
  const edits = read.matches.edits[match] as number;
  // A short name says whose it is.
  const known = kind === "short" ? (gazetteer.facts.namesThai[position] as string) : name;
  return { code, level: levelOf(code), written, name: known, kind, edits };
}
