import type { Address, AddressWord } from "./address.js";
import type { PlaceCandidate } from "./candidate.js";
import { type Gazetteer, positionOf } from "./gazetteer.js";
import { villageKeyOf } from "./names.js";
import { isInside, type PlaceCode } from "./placeCode.js";

/**
 * The villages that an address means within a place that it was taken for: by number (หมู่ที่) in a subdistrict, or by name
 * after บ้าน. The candidate itself where it names none, or none that the gazetteer has.
 */
export function villagesMeant(
  gazetteer: Gazetteer,
  address: Address,
  candidate: PlaceCandidate,
): readonly PlaceCandidate[] {
  if (gazetteer.villages.attached === 0) return [candidate];
  const { code } = candidate;
  if (address.moo !== undefined && code.length === 6) {
    const village = `${code}${String(address.moo).padStart(2, "0")}` as PlaceCode;
    return [
      positionOf(gazetteer, village) === undefined ? candidate : villageOf(gazetteer, candidate, village, undefined),
    ];
  }
  for (const { key, text } of villageNamesIn(address)) {
    const named = gazetteer.names().villages().get(villageKeyOf(key)) ?? [];
    const inside = named.map((position) => gazetteer.codes[position] as PlaceCode).filter((at) => isInside(at, code));
    if (inside.length > 0) return inside.map((village) => villageOf(gazetteer, candidate, village, text));
  }
  return [candidate];
}

function villageOf(
  gazetteer: Gazetteer,
  candidate: PlaceCandidate,
  village: PlaceCode,
  text: string | undefined,
): PlaceCandidate {
  const position = positionOf(gazetteer, village) as number;
  const name = gazetteer.facts.namesThai[position] as string;
  const written = text ?? `หมู่ที่ ${Number(village.slice(6))}`;
  const kind = text !== undefined && /^[a-z]/.test(text) ? "english" : "thai";
  const own = { code: village, level: "village", written, name, kind, edits: 0 } as const;
  const words = text?.split(" ") ?? [];
  return {
    ...candidate,
    code: village,
    evidence: [own, ...candidate.evidence],
    unexplained: candidate.unexplained.filter((word) => !words.includes(word)),
  };
}

/** Every run of words that is called a village's name: one word in Thai, up to four in English, the longest first. */
function* villageNamesIn({ words }: Address): Iterable<{ readonly key: string; readonly text: string }> {
  for (const [from, { key, opens }] of words.entries()) {
    const isNamed = opens === "village" || key.startsWith("บ้าน") || key === "ban" || key === "baan";
    if (!isNamed) continue;
    let last = from + 1;
    const isLatin = /^[a-z]/.test(key);
    while (isLatin && last < words.length && last < from + 5 && words[last]?.fenced === false) last += 1;
    for (let to = last; to > from; to--) yield joined(words.slice(from, to));
  }
}

function joined(words: readonly AddressWord[]): { readonly key: string; readonly text: string } {
  return { key: words.map(({ key }) => key).join(""), text: words.map(({ text }) => text).join(" ") };
}
