// Addresses taken apart and resolved: as written and misspelt, how fast and how often rightly.
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { createGazetteer, positionOf, positionsOf, resolvePlace } from "chumchon/places";
import { closest } from "fastest-levenshtein";
import Fuse from "fuse.js";
import { compare, optionsOf } from "./harness.mjs";
import { drawsOf } from "./world.mjs";

const options = optionsOf();
const gazetteer = createGazetteer(thailand).value;
const { codes, facts } = gazetteer;
const asOf = parseCivilDate(thailand.edition);
const subdistricts = codes.filter((code) => code.length === 6);
const positions = new Map(codes.map((code, position) => [code, position]));
const languages = {
  th: { names: facts.namesThai, between: " ", letters: lettersOf(facts.namesThai) },
  en: { names: facts.namesEnglish, between: ", ", letters: [..."abcdefghijklmnopqrstuvwxyz"] },
};

const sample = subdistricts.filter((_, index) => index % Math.ceil(1 / Math.min(1, options.scale)) === 0);
const thai = sample.map((code) => written(code, "th"));
const withWords = sample.map((code) => {
  const [subdistrict, district, province] = namesOf(code, "th");
  return `ต.${subdistrict} อ.${district} จ.${province}`;
});
const english = sample.map((code) => written(code, "en"));
for (const [title, texts] of [
  ["ต.X อ.Y จ.Z, as written", withWords],
  ["X Y Z in Thai, as written", thai],
  ["X, Y, Z in English, as written", english],
  ["a slip in each Thai name", sample.map((code) => written(code, "th", [1, 1, 1], drawsOf(options.seed)))],
  ["a slip in each English name", sample.map((code) => written(code, "en", [1, 1, 1], drawsOf(options.seed)))],
]) {
  await compare(title, [{ name: "resolvePlace", run: () => resolvedFirst(texts) }], {
    ...options,
    units: texts.length,
    unit: "addresses/s",
  });
}

// Peers compare a text with every text there is, so they get few of them; they are wrong more often.
for (const language of ["th", "en"]) {
  const all = subdistricts.map((code) => written(code, language));
  const fuse = new Fuse(all, { includeScore: true, threshold: 0.6, ignoreLocation: true });
  const few = subdistricts.filter((_, index) => index % 150 === 0);
  const chance = drawsOf(options.seed);
  const texts = few.map((code) => written(code, language, [1, 1, 1], chance));
  await compare(
    `${few.length} addresses with a slip in each name, ${language}; the right answers are the answer`,
    [
      { name: "resolvePlace", run: () => rightOf(few, (text) => resolvePlace(gazetteer, text, { asOf })[0]?.code) },
      {
        name: "fastest-levenshtein, closest of all texts",
        apart: true,
        run: () => rightOf(few, (text) => subdistricts[all.indexOf(closest(text, all))]),
      },
      {
        name: "fuse.js",
        apart: true,
        run: () => rightOf(few, (text) => subdistricts[fuse.search(text, { limit: 1 })[0]?.refIndex]),
      },
    ],
    { ...options, units: few.length, unit: "addresses/s" },
  );
  function rightOf(wanted, find) {
    return wanted.map((code, index) => find(texts[index]) === code);
  }
}

const numbers = Int32Array.from({ length: 10_000_000 * options.scale }, (_, index) =>
  Number(subdistricts[(index * 7919) % subdistricts.length]),
);
const texts = Array.from(numbers.subarray(0, 1_000_000 * options.scale), String);
const byText = new Map(codes.map((code, position) => [String(code), position]));
await compare(
  "ten million codes in a column, in random order",
  [{ name: "positionsOf", run: () => sumOf(positionsOf(gazetteer, numbers)) }],
  { ...options, units: numbers.length, unit: "look-ups/s" },
);
await compare(
  "a million codes as texts, one by one",
  [
    { name: "positionOf", run: () => texts.reduce((sum, code) => sum + positionOf(gazetteer, code), 0) },
    { name: "a Map by hand", run: () => texts.reduce((sum, code) => sum + byText.get(code), 0) },
  ],
  { ...options, units: texts.length, unit: "look-ups/s" },
);

console.log("\n### How often the right place is first, and among the first three\n");
console.log(
  "| slips in subdistrict, district, province | language | seeds | first | among three |\n| --- | --- | --- | ---: | ---: |",
);
for (const language of ["th", "en"])
  for (const slips of [
    [1, 1, 1],
    [2, 0, 0],
    [0, 2, 0],
    [0, 0, 2],
  ]) {
    const seeds = [1, 2, 3, 4, 5];
    const ranks = seeds.flatMap((seed) => {
      const chance = drawsOf(seed);
      return sample.map((code) => {
        const found = resolvePlace(gazetteer, written(code, language, slips, chance), { asOf });
        return found.findIndex((candidate) => candidate.code === code);
      });
    });
    const share = (most) => ((100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / ranks.length).toFixed(2);
    console.log(`| ${slips.join(", ")} | ${language} | ${seeds.join(", ")} | ${share(1)} % | ${share(3)} % |`);
  }

function resolvedFirst(addresses) {
  let found = 0;
  for (const text of addresses) if (resolvePlace(gazetteer, text, { asOf }).length > 0) found++;
  return found;
}

function namesOf(code, language) {
  return [code, code.slice(0, 4), code.slice(0, 2)].map((part) => languages[language].names[positions.get(part)]);
}

/** The three names, with so many slips in each. */
function written(code, language, slips = [0, 0, 0], chance = undefined) {
  const { between, letters } = languages[language];
  const names = namesOf(code, language).map((name, index) => {
    let text = name;
    for (let slip = 0; slip < slips[index]; slip++) text = misspelt(text, letters, chance);
    return text;
  });
  return names.join(between);
}

/** A letter put in, left out, changed, or swapped with the next. */
function misspelt(name, alphabet, chance) {
  const letters = [...name];
  const pick = (most) => Math.floor(chance() * most);
  const [slip, at, letter] = [pick(4), pick(letters.length), alphabet[pick(alphabet.length)]];
  if (slip === 0) letters.splice(pick(letters.length + 1), 0, letter);
  else if (slip === 1 && letters.length > 1) letters.splice(at, 1);
  else if (slip === 2) letters[at] = letter;
  else if (letters.length > 1) {
    const first = Math.min(at, letters.length - 2);
    letters.splice(first, 2, letters[first + 1], letters[first]);
  }
  return letters.join("");
}

function lettersOf(names) {
  return [...new Set(names.join(""))].filter((letter) => /[ก-ฺเ-๎]/.test(letter));
}

function sumOf(found) {
  let sum = 0;
  for (const position of found) sum += position;
  return sum;
}
