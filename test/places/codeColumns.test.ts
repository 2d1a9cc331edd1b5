import { thailand } from "chumchon/data/thailand";
import { createGazetteer, type PlaceCode, positionOf, positionsOf, villageSchema } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const villages = tableOf(villageSchema, [
  ["84010203", "บ้านสาม"],
  ["84010201", "บ้านหนึ่ง"],
  ["11010199", "บ้านสมมติ"],
]);
const made = createGazetteer(thailand, { villages });
if (!made.ok) throw new Error("the embedded list is sound");
const gazetteer = made.value;
const { codes } = gazetteer;

describe("codes in columns", () => {
  test("every place is found by its number, also padded with 00, where its code stands", () => {
    const positions = [...codes.keys()];
    const numbers = Int32Array.from(codes, Number);
    expect([...positionsOf(gazetteer, numbers)]).toEqual(positions);
    const padded = Int32Array.from(codes, (code) => Number(code.padEnd(8, "0")));
    expect([...positionsOf(gazetteer, padded)]).toEqual(positions);
    expect(codes.map((code) => positionOf(gazetteer, code))).toEqual(positions);
  });

  test("villages stand last, ascending, and are found wherever they stood in the register", () => {
    expect(codes.slice(-3)).toEqual(["11010199", "84010201", "84010203"]);
    expect(gazetteer.facts.namesThai.slice(-3)).toEqual(["บ้านสมมติ", "บ้านหนึ่ง", "บ้านสาม"]);
  });

  test("what is no code of a place has no position, whatever the number", () => {
    const known = new Set(codes.map((code) => Number(code.padEnd(8, "0"))));
    const isKnown = (number: number): boolean => {
      const digits = String(number);
      return digits.length % 2 === 0 && known.has(Number(digits.padEnd(8, "0")));
    };
    // The last is Surat Thani's number and 2^32 more: it must not wrap.
    const wide = tableOf({ place: { kind: "integer" } }, [[8_400_0000 + 2 ** 32]]);
    expect([...positionsOf(gazetteer, wide, "place")]).toEqual([-1]);
    const numbers = [-1, -84, 0, 1, 9, 840, 84010, 8401001, 840102010, 2147483647, -2147483648];
    for (let number = 0; number < 10_000; number++) numbers.push(number);
    for (let number = 840_000; number < 842_000; number++) numbers.push(number, 100 * number + 3);
    const found = positionsOf(gazetteer, Int32Array.from(numbers));
    for (const [row, number] of numbers.entries())
      expect([number, found[row] !== -1]).toEqual([number, isKnown(number)]);
  });

  test("a column of texts or of whole numbers, with rows that have none", () => {
    const schema = { place: { kind: "text", optional: true }, number: { kind: "integer", optional: true } } as const;
    const table = tableOf(schema, [
      ["๘๔ ๐๑", 8401],
      [null, null],
      ["8499", 8499],
      ["84010201", 84010201],
    ]);
    const expected = [codes.indexOf("8401" as PlaceCode), -1, -1, codes.length - 2];
    expect([...positionsOf(gazetteer, table, "place")]).toEqual(expected);
    expect([...positionsOf(gazetteer, table, "number")]).toEqual(expected);
    expect(() => positionsOf(gazetteer, table, "nowhere")).toThrow(RangeError);
    const decimals = tableOf({ number: { kind: "decimal", decimals: 1 } }, [[8401]]);
    expect(() => positionsOf(gazetteer, decimals, "number")).toThrow(RangeError);
  });
});
