import type { CivilDate } from "../calendar/index.js";
import type { AddressReading } from "./addressReader.js";
import { setVillagesAside, villagesAlone, villagesMeant } from "./addressVillage.js";
import type { NameEvidence, PlaceCandidate } from "./candidate.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { listOn } from "./listOn.js";
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
  /** How many candidates to give, the best first; 10 unless told. Those that fit as well as the best are all given. */
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
 * The list of the day is asked; {@link noticesFor} tells where the day is later than the list, or its changes are not all known.
 * @param gazetteer - The places.
 * @param text - The address, or any part of one.
 * @param options - The day the address is of.
 * @returns The candidates; none where nothing in the text names a place.
 * @throws a {@link RangeError} when `most` is no whole number from 1.
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
  const { asOf, most = 10 } = options;
  if (!Number.isSafeInteger(most) || most < 1)
    throw new RangeError(`most: a whole number from 1 was expected, got ${most}`);
  const written = text.trim();
  if (written.length > longestAddress) return [];
  const list = listOn(gazetteer, asOf);
  const address = readAddress(written);
  setVillagesAside(list, address);
  const read = list.names().read(address);
  const scored: Scored[] = [];
  for (const reading of read.readings) {
    if (!isCredible(reading, read)) continue;
    const agreement = agreementOf(list, read, reading);
    scored.push({ reading, agreement, score: reading.score + scoreOf(agreement) });
  }
  if (scored.length === 0) return upToTies(villagesAlone(list, read.address), most);
  scored.sort((a, b) => b.score - a.score || a.reading.place - b.reading.place);
  const best = upToTies(scored, most).map(({ reading, agreement }) => candidateOf(list, read, reading, agreement));
  if (list.villages.attached === 0) return best;
  return best.flatMap((candidate) => villagesMeant(list, read.address, candidate));
}

/** A reading with what the postcode says of it. */
interface Scored {
  readonly reading: Reading;
  readonly agreement: "agrees" | "differs" | undefined;
  readonly score: number;
}

/** The first so many, and all that fit as well as the first: what fits equally is never cut off in silence. */
function upToTies<T extends { readonly score: number }>(sorted: readonly T[], most: number): readonly T[] {
  return sorted.length <= most ? sorted : sorted.filter(({ score }, at) => at < most || score === sorted[0]?.score);
}

/** Is there enough in a reading to say it? A few letters that are nearly one name, and no other name with them, are nearly many. */
function isCredible({ matches, edits, missing }: Reading, { spans, matches: all }: AddressReading): boolean {
  if (edits === 0 && missing === 0) return true;
  let letters = 0;
  for (const match of matches) letters += (spans[all.spans[match] as number] as Span).key.length;
  return letters >= (matches.length === 1 ? 5 : 2) * edits && letters > missing;
}

function candidateOf(
  gazetteer: Gazetteer,
  read: AddressReading,
  reading: Reading,
  agreement: "agrees" | "differs" | undefined,
): PlaceCandidate {
  const { words, moo } = read.address;
  const chosen = reading.matches.map((match) => read.spans[read.matches.spans[match] as number] as Span);
  const isExplained = (at: number): boolean => chosen.some(({ from, to }) => at >= from && at < to);
  const candidate: { -readonly [Field in keyof PlaceCandidate]: PlaceCandidate[Field] } = {
    code: gazetteer.codes[reading.place] as PlaceCode,
    fit: fitOf(gazetteer, read, reading),
    score: reading.score + scoreOf(agreement),
    evidence: reading.matches.map((match, nth) => evidenceOf(gazetteer, read, match, chosen[nth] as Span)),
    unexplained: words.flatMap(({ use, text }, at) => (use === "name" && !isExplained(at) ? [text] : [])),
  };
  // Set one by one: spreading an object for each that may be wanting takes several times as long.
  if (moo !== undefined) candidate.moo = moo;
  if (agreement !== undefined) candidate.postcode = agreement;
  return candidate;
}

/** In part only, too, where a name that another place bears as written was taken for one that differs in two letters. */
function fitOf(
  gazetteer: Gazetteer,
  { spans, matches: all }: AddressReading,
  { matches, edits, missing }: Reading,
): PlaceCandidate["fit"] {
  const { byKey } = gazetteer.names().table;
  const isForced = (match: number): boolean =>
    (all.edits[match] as number) > 1 && byKey.has((spans[all.spans[match] as number] as Span).key);
  if (missing > 0 || matches.some(isForced)) return "partial";
  return edits > 0 ? "near" : "exact";
}

/** Less than a letter: a postcode decides between places that fit alike, and never against a name. */
function scoreOf(agreement: "agrees" | "differs" | undefined): number {
  if (agreement === undefined) return 0;
  return agreement === "agrees" ? 5 : -4;
}

/** Of a subdistrict its own postcodes, of a district those of its subdistricts; a province has too many to say anything. */
function agreementOf(
  gazetteer: Gazetteer,
  { address: { postcodes } }: AddressReading,
  { place }: Reading,
): "agrees" | "differs" | undefined {
  const code = gazetteer.codes[place] as PlaceCode;
  if (postcodes.length === 0 || code.length === 2) return undefined;
  const places = code.length === 4 ? descendantsOf(gazetteer, code, "subdistrict") : [code];
  const known = places.map((at) => gazetteer.facts.postcodes[positionOf(gazetteer, at) as number] ?? "");
  if (known.every((text) => text === "")) return undefined;
  return postcodes.some((postcode) => known.some((text) => text.includes(postcode))) ? "agrees" : "differs";
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
