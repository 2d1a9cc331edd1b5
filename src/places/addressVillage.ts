import type { Address, AddressWord } from "./address.js";
import type { PlaceCandidate } from "./candidate.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { fillPattern, letterDistance, letterOf, longestPattern } from "./letterDistance.js";
import { nameKeyOf } from "./nameKey.js";
import { villageKeyOf } from "./names.js";
import type { PlaceCode } from "./placeCode.js";
import { childrenOf } from "./placeTree.js";

/**
 * The villages that an address means within a place that it was taken for: by number (หมู่ที่) in a subdistrict, or by name
 * after บ้าน. The candidate itself where it names none, or none that the gazetteer has.
 */
export function villagesMeant(
  gazetteer: Gazetteer,
  address: Address,
  candidate: PlaceCandidate,
): readonly PlaceCandidate[] {
  const named = villagesCalled(gazetteer, address, candidate.code);
  const numbered = villageOfNumber(gazetteer, address, candidate.code);
  if (numbered === undefined) {
    if (named !== undefined) return named.places.map((village) => villageOf(gazetteer, candidate, village, named.text));
    return villagesNearly(gazetteer, address, candidate) ?? [candidate];
  }
  if (named === undefined) return [villageOf(gazetteer, candidate, numbered, String(address.moo))];
  if (named.places.includes(numbered)) return [villageOf(gazetteer, candidate, numbered, named.text)];
  // The number is one village's and the name another's: both are given, and neither fits.
  return [numbered, ...named.places].map((village) => ({
    ...villageOf(gazetteer, candidate, village, village === numbered ? String(address.moo) : named.text),
    fit: "partial",
  }));
}

/** The villages of a subdistrict whose names are nearest to what the address calls a village: one letter may differ, two in long names. */
function villagesNearly(
  gazetteer: Gazetteer,
  address: Address,
  candidate: PlaceCandidate,
): readonly PlaceCandidate[] | undefined {
  const [words] = villageRunsOf(address);
  if (words === undefined || candidate.code.length !== 6) return undefined;
  const key = villageKeyOf(words.map((word) => word.key).join(""));
  if (key.length < 4 || key.length > longestPattern) return undefined;
  const masks = new Int32Array(128);
  fillPattern(masks, 0, key);
  const most = key.length < 8 ? 1 : 2;
  const near = childrenOf(gazetteer, candidate.code).map((village) => {
    const name = villageKeyOf(nameKeyOf(gazetteer.facts.namesThai[positionOf(gazetteer, village) as number] as string));
    const letters = Uint8Array.from(name, (letter) => letterOf(letter.charCodeAt(0)));
    return { village, edits: letterDistance(masks, 0, key.length, letters, 0, letters.length, most) };
  });
  const least = Math.min(...near.map(({ edits }) => edits));
  if (least > most) return undefined;
  const text = words.map((word) => word.text).join(" ");
  const fit = candidate.fit === "partial" ? "partial" : "near";
  return near
    .filter(({ edits }) => edits === least)
    .map(({ village }) => ({ ...villageOf(gazetteer, candidate, village, text, least), fit }));
}

/** All villages that an address names, where it names nothing else that is known. */
export function villagesAlone(gazetteer: Gazetteer, address: Address): readonly PlaceCandidate[] {
  const named = villagesCalled(gazetteer, address, "" as PlaceCode);
  if (named === undefined) return [];
  const { words } = address;
  const unexplained = words.flatMap(({ use, text }) =>
    use === "name" && !named.text.split(" ").includes(text) ? [text] : [],
  );
  const none = {
    fit: unexplained.length > 0 ? "partial" : "exact",
    score: 10 * named.text.length,
    evidence: [],
    unexplained,
  } as const;
  return named.places.map((village) => villageOf(gazetteer, { code: village, ...none }, village, named.text));
}

/** The village of the number (หมู่ที่) in a subdistrict. */
function villageOfNumber(gazetteer: Gazetteer, { moo }: Address, code: PlaceCode): PlaceCode | undefined {
  if (moo === undefined || code.length !== 6) return undefined;
  const village = `${code}${String(moo).padStart(2, "0")}` as PlaceCode;
  return positionOf(gazetteer, village) === undefined ? undefined : village;
}

/** The villages within a place that are called by the longest name the address has for one. */
function villagesCalled(
  gazetteer: Gazetteer,
  address: Address,
  code: PlaceCode,
): { readonly places: readonly PlaceCode[]; readonly text: string } | undefined {
  for (const words of villageRunsOf(address)) {
    const places = villagesNamed(gazetteer, words).filter((village) => village.startsWith(code));
    if (places.length > 0) return { places, text: words.map(({ text }) => text).join(" ") };
  }
  return undefined;
}

/** The villages that some words name. */
function villagesNamed(gazetteer: Gazetteer, words: readonly AddressWord[]): readonly PlaceCode[] {
  const key = villageKeyOf(words.map((word) => word.key).join(""));
  const positions = gazetteer.names().villages().get(key) ?? [];
  return positions.map((position) => gazetteer.codes[position] as PlaceCode);
}

/** What is called a village by a name that one has need not be the name of another place. */
export function setVillagesAside(gazetteer: Gazetteer, address: Address): void {
  if (gazetteer.villages.attached === 0) return;
  const run = villageRunsOf(address).find((words) => villagesNamed(gazetteer, words).length > 0);
  for (const word of run ?? []) if (word.use === "name") word.use = "perhaps";
}

function villageOf(
  gazetteer: Gazetteer,
  candidate: PlaceCandidate,
  village: PlaceCode,
  written: string,
  edits = 0,
): PlaceCandidate {
  const position = positionOf(gazetteer, village) as number;
  const name = gazetteer.facts.namesThai[position] as string;
  const kind = /^[a-z]/.test(written) ? "english" : "thai";
  const own = { code: village, level: "village", written, name, kind, edits } as const;
  const words = written.split(" ");
  return {
    ...candidate,
    code: village,
    evidence: [own, ...candidate.evidence],
    unexplained: candidate.unexplained.filter((word) => !words.includes(word)),
  };
}

/**
 * Every run of words that is called a village: after บ้าน or Ban, before Village; one word in Thai, up to five in English, and
 * a number behind it, which some five hundred villages have in their names. The longest first.
 */
function villageRunsOf({ words }: Address): readonly (readonly AddressWord[])[] {
  const runs: (readonly AddressWord[])[] = [];
  for (const [from, { key, opens }] of words.entries()) {
    const isCalled = opens === "village" || key.startsWith("บ้าน") || key === "ban" || key === "baan";
    let last = from + 1;
    while (/^[a-z]/.test(key) && last < words.length && last < from + 5 && words[last]?.fenced === false) last += 1;
    if (isCalled && words[last]?.isHouse === true) runs.push(words.slice(from, last + 1));
    for (let to = last; to > from; to--)
      if (isCalled || words[to - 1]?.closes === "village") runs.push(words.slice(from, to));
  }
  return runs;
}
