import { toThaiDigits } from "chumchon/kernel";
import { formatCoverageNote, readCoverageNote, type VillageStatement } from "chumchon/organisations";
import fc from "fast-check";
import { expect, test } from "vitest";

const seed = 2559;

/** Each village of 1 to 99 in one list at most, and at least one village in one list. */
const statement: fc.Arbitrary<VillageStatement> = fc
  .record({
    standings: fc.array(fc.constantFrom("whole", "part", "excluded", "unsure", "none"), {
      minLength: 99,
      maxLength: 99,
    }),
    most: fc.integer({ min: 1, max: 99 }),
    isOnly: fc.boolean(),
    isRest: fc.boolean(),
  })
  .map(({ standings, most, isOnly, isRest }) => {
    const numbers = (standing: string) =>
      standings.slice(0, most).flatMap((it, index) => (it === standing ? [index + 1] : []));
    const [whole, part, excluded, unsure] = ["whole", "part", "excluded", "unsure"].map(numbers) as number[][];
    return { whole, part, excluded, unsure, isOnly, ...(isRest && { rest: "whole" }) } as VillageStatement;
  })
  .filter(({ whole, part, excluded, unsure }) => whole.length + part.length + excluded.length + unsure.length > 0);

test("what is written is read back: in Thai and English, in Arabic and Thai digits", () => {
  fc.assert(
    fc.property(statement, fc.constantFrom("th", "en"), fc.boolean(), (said, language, thaiDigits) => {
      const text = formatCoverageNote(said, language as "th" | "en");
      const { whole, part, excluded, unsure, isOnly, rest, problems } = readCoverageNote(
        thaiDigits ? toThaiDigits(text) : text,
      );
      expect({ whole, part, excluded, unsure, isOnly, ...(rest && { rest }), problems }).toEqual({
        ...said,
        problems: [],
      });
    }),
    { seed },
  );
});

test("any text at all is answered, and a village stands in one list at most", () => {
  const words = [
    "หมู่ที่ ",
    "Mu ",
    "1",
    "2-5",
    ", ",
    " และ",
    "บางส่วนของ",
    "เฉพาะ",
    "partially",
    " only",
    " Thesaban",
    "บ้านนา",
    "-",
    "x",
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (remark) => {
      const { whole, part, excluded, unsure } = readCoverageNote(remark);
      const all = [whole, part, excluded, unsure].flat();
      expect(new Set(all).size).toBe(all.length);
    }),
    { seed },
  );
});
