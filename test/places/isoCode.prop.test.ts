import { isoCodeOf, type PlaceCode, parseIsoCode, safeParseIsoCode } from "chumchon/places";
import fc from "fast-check";
import { test } from "vitest";

const numbers = [
  [10, 27],
  [30, 49],
  [50, 58],
  [60, 67],
  [70, 77],
  [80, 86],
  [90, 96],
] as const;
const provinces = numbers.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
);
const codes = fc.constantFrom(...provinces.map((province) => `TH-${province}`), "TH-S");

test("what is written is read back, in any case and with spaces between", () => {
  fc.assert(
    fc.property(
      codes,
      fc.boolean(),
      fc.array(fc.constantFrom("", " ", "\u00a0"), { minLength: 6, maxLength: 6 }),
      (code, small, gaps) => {
        const written = [...(small ? code.toLowerCase() : code)].map((sign, at) => (gaps[at] ?? "") + sign).join("");
        return isoCodeOf(parseIsoCode(written)) === code;
      },
    ),
    { seed: 3166 },
  );
});

test("whatever text is given, it is read or refused with a reason, and what is read is one of the 78", () => {
  const strange = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."TH-S0189 th๘") }));
  fc.assert(
    fc.property(strange, (text) => {
      const read = safeParseIsoCode(text);
      return read.ok ? isoCodeOf(read.value) !== undefined : read.problems.length === 1;
    }),
    { seed: 3166, numRuns: 2_000 },
  );
});

test("a province's code and its number say the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...(provinces as PlaceCode[])), (province) => {
      const place = parseIsoCode(isoCodeOf(province));
      return place.kind === "province" && place.province === province;
    }),
    { seed: 3166 },
  );
});
