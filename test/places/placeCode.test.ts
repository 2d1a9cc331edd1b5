import { describeProblem, isProblemError } from "chumchon/kernel";
import {
  isInside,
  levelOf,
  type PlaceCode,
  parentCodeOf,
  parsePlaceCode,
  placesSentences,
  safeParsePlaceCode,
} from "chumchon/places";
import { describe, expect, test } from "vitest";

const codeOf = (input: unknown): string => {
  const parsed = safeParsePlaceCode(input);
  return parsed.ok ? parsed.value : parsed.problems[0].code.slice("places.code.".length);
};

describe("the number of a place", () => {
  test.each([
    ["84", "84"],
    ["8401", "8401"],
    ["840101", "840101"],
    ["84010103", "84010103"],
    ["๘๔๐๑", "8401"],
    [" 84 01 ", "8401"],
    ["84-01-01", "840101"],
    ["84000000", "84"],
    ["20040000", "2004"],
    ["84010100", "840101"],
  ])("%s is read as %s", (input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  test.each([
    [84, "notText"],
    [null, "notText"],
    ["", "malformed"],
    ["8", "malformed"],
    ["840", "malformed"],
    ["840101031", "malformed"],
    ["8401010300", "malformed"],
    ["00", "malformed"],
    ["0000", "malformed"],
    ["84000101", "malformed"],
    ["84010a", "malformed"],
    ["8๔0๑", "8401"],
    ["TH-84", "malformed"],
    ["9".repeat(10_000_000), "malformed"],
    ["28", "unknownProvince"],
    ["9701", "unknownProvince"],
    ["09", "unknownProvince"],
    ["59010101", "unknownProvince"],
  ])("%s is %s", (input, answer) => {
    expect(codeOf(input)).toBe(answer);
  });

  test("exactly the 77 provinces in use are known", () => {
    const known = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0")).filter((n) => codeOf(n) === n);
    const ranges = [
      [10, 27],
      [30, 49],
      [50, 58],
      [60, 67],
      [70, 77],
      [80, 86],
      [90, 96],
    ] as const;
    expect(known).toEqual(
      ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n))),
    );
    expect(known).toHaveLength(77);
  });

  test("insisting throws with the sentence", () => {
    expect(() => parsePlaceCode(8401)).toThrow(/must be text, not a number/);
    try {
      parsePlaceCode("8401x");
    } catch (error) {
      expect(isProblemError(error)).toBe(true);
    }
    const text = describeProblem({ code: "places.code.unknownProvince", path: [], province: "28" }, placesSentences);
    expect([text.en.includes("28"), text.th.includes("28")]).toEqual([true, true]);
  });

  test("level and parent follow the digits", () => {
    const village = parsePlaceCode("84010103");
    const chain: PlaceCode[] = [];
    for (let code: PlaceCode | undefined = village; code !== undefined; code = parentCodeOf(code)) chain.push(code);
    expect(chain).toEqual(["84010103", "840101", "8401", "84"]);
    expect(chain.map(levelOf)).toEqual(["village", "subdistrict", "district", "province"]);
  });

  test("1001 is inside 10, and 10 is not inside 1001; 8401 is not inside 40", () => {
    const inside = (a: string, b: string) => isInside(parsePlaceCode(a), parsePlaceCode(b));
    expect([inside("1001", "10"), inside("10", "1001"), inside("8401", "40"), inside("84", "84")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
