import { readFileSync } from "node:fs";
import { thailand } from "chumchon/data/thailand";
import { createGazetteer, type Gazetteer, type PlaceCode } from "chumchon/places";

/** The embedded places. */
export function embedded(): Gazetteer {
  const made = createGazetteer(thailand);
  if (!made.ok) throw new Error("the embedded list is sound");
  return made.value;
}

/** An address of the golden file, which is made up, and the places that are right. */
export interface GoldenAddress {
  readonly number: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly note: string;
}

/** The golden file of messy addresses, each with the answer worked out by hand. */
export function goldenAddresses(): readonly GoldenAddress[] {
  const file = new URL("../golden/addresses/addresses.csv", import.meta.url);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    );
    const [number = "", text = "", expected = "", note = ""] = cells;
    return { number, text, expected: expected.split(" ").filter((code) => code !== ""), note };
  });
}

/** All subdistricts with their names in a language. */
export function subdistrictsOf(
  gazetteer: Gazetteer,
  language: "th" | "en",
): readonly { readonly code: PlaceCode; readonly names: readonly string[] }[] {
  const { codes, facts } = gazetteer;
  const known = language === "th" ? facts.namesThai : facts.namesEnglish;
  const names = new Map<string, string>(codes.map((code, position) => [code, known[position] as string]));
  const parts = (code: string): readonly string[] => [code, code.slice(0, 4), code.slice(0, 2)];
  return codes
    .filter((code) => code.length === 6)
    .map((code) => ({ code, names: parts(code).map((part) => names.get(part) as string) }));
}

/** Chance from a seed: the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One slip of the pen: a letter put in, left out, changed, or swapped with the next. */
export function misspelt(name: string, alphabet: string, chance: () => number): string {
  const letters = [...name];
  const pick = (most: number): number => Math.floor(chance() * most);
  const [slip, at, letter] = [pick(4), pick(letters.length), alphabet[pick(alphabet.length)] as string];
  if (slip === 0) letters.splice(pick(letters.length + 1), 0, letter);
  else if (slip === 1 && letters.length > 1) letters.splice(at, 1);
  else if (slip === 2) letters[at] = letter;
  else if (letters.length > 1) {
    const first = Math.min(at, letters.length - 2);
    const [one, other] = [letters[first] as string, letters[first + 1] as string];
    letters.splice(first, 2, other, one);
  }
  return letters.join("");
}

/** The letters that slips are made of. */
export function alphabetOf(gazetteer: Gazetteer, language: "th" | "en"): string {
  if (language === "en") return "abcdefghijklmnopqrstuvwxyz";
  return [...new Set(gazetteer.facts.namesThai.join(""))].filter((letter) => /[ก-ฺเ-๎]/.test(letter)).join("");
}
