import { parseCivilDate } from "chumchon/calendar";
import { type PlaceCandidate, positionOf, resolvePlace } from "chumchon/places";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alphabetOf, embedded, misspelt, seeded, subdistrictsOf } from "./addresses.js";

const gazetteer = embedded();
const asOf = parseCivilDate("2025-06-27");
const resolve = (text: string): readonly PlaceCandidate[] => resolvePlace(gazetteer, text, { asOf });
const places = subdistrictsOf(gazetteer, "th");
const english = subdistrictsOf(gazetteer, "en");

const name = fc.constantFrom(...places, ...english).chain(({ names }) => fc.constantFrom(...names));
const slip = fc
  .tuple(name, fc.integer({ min: 0, max: 2 ** 31 }))
  .map(([text, seed]) => misspelt(text, alphabetOf(gazetteer, /[a-z]/.test(text) ? "en" : "th"), seeded(seed)));
const word = fc.oneof(
  name,
  slip,
  fc.constantFrom(
    "ต.",
    "อ.",
    "จ.",
    "ม.",
    "แขวง",
    "เขต",
    "Tambon",
    "District",
    "กทม.",
    "ฯ",
    ",",
    "84000",
    "๑๒๓/๔",
    "หมู่ 5",
    "ถนน",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
/** Anything that may stand in a column of addresses, and much that may not. */
const address = fc
  .array(fc.tuple(word, fc.constantFrom("", " ", ", ")), { maxLength: 9 })
  .map((parts) => parts.flat().join(""));

describe("whatever an address says", () => {
  test("it is answered: with places of the list, the best first, each by a name that it has in the address", () => {
    fc.assert(
      fc.property(address, (text) => {
        const found = resolve(text);
        for (const { code, evidence, fit } of found) {
          expect(positionOf(gazetteer, code)).toBeDefined();
          expect(evidence[0]?.code).toBe(code);
          for (const { code: holder } of evidence) expect(code.startsWith(holder)).toBe(true);
          if (fit === "exact") expect(evidence.every(({ edits }) => edits === 0)).toBe(true);
        }
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
      }),
      { seed: 2559, numRuns: 1_500 },
    );
  });

  test("it is answered alike whatever was asked before: nothing is left over from one question for the next", () => {
    fc.assert(
      fc.property(address, address, (text, other) => {
        const first = resolve(text);
        resolve(other);
        expect(resolve(text)).toEqual(first);
      }),
      { seed: 2559, numRuns: 500 },
    );
  });

  test("a lone misspelt name too, for which the whole country is searched", () => {
    let near = 0;
    fc.assert(
      fc.property(slip, slip, (text, other) => {
        const first = resolve(text);
        near += first[0]?.fit === "near" ? 1 : 0;
        resolve(other);
        expect(resolve(text)).toEqual(first);
      }),
      { seed: 2559, numRuns: 300 },
    );
    expect(near).toBeGreaterThan(100);
  });

  test("spaces around it, and signs that cannot be seen, make no difference", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ code, names: [x, y, z] }) => {
        const text = `ต.${x} อ.${y} จ.${z}`;
        const plain = resolve(text);
        expect(plain[0]?.code).toBe(code);
        expect(resolve(`  ${text}\n`)).toEqual(plain);
        expect(resolve(text.replace(" ", "\u200b  "))).toEqual(plain);
      }),
      { seed: 2559, numRuns: 300 },
    );
  });
});
