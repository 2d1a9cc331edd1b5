import { thailand } from "chumchon/data/thailand";
import { describeProblem, isProblemError } from "chumchon/kernel";
import {
  createGazetteer,
  findPlace,
  type IsoCodeProblem,
  isoCodeOf,
  isoCodeSentences,
  parseIsoCode,
  parsePlaceCode,
  safeParseIsoCode,
} from "chumchon/places";
import { describe, expect, test } from "vitest";

const gazetteer = createGazetteer(thailand);
if (!gazetteer.ok) throw new Error("the embedded list is sound");
const provinces = gazetteer.value.codes.filter((code) => code.length === 2);
const answerTo = (input: unknown): string => {
  const read = safeParseIsoCode(input);
  if (!read.ok) return read.problems[0].code.slice("places.isoCode.".length);
  return read.value.kind === "province" ? read.value.province : `pattaya in ${read.value.district}`;
};

describe("the international code of a part of Thailand (ISO 3166-2:TH)", () => {
  test("goes both ways for all 77 provinces", () => {
    expect(provinces).toHaveLength(77);
    expect(provinces.map((code) => answerTo(isoCodeOf(code)))).toEqual(provinces);
  });

  test.each([
    ["TH-10", "10"],
    ["TH-38", "38"],
    ["th-84", "84"],
    [" TH - 84 ", "84"],
    ["TH-๘๔", "84"],
    ["TH–84", "84"],
    ["TH-S", "pattaya in 2004"],
    ["th-s", "pattaya in 2004"],
    [84, "notText"],
    [undefined, "notText"],
    ["", "malformed"],
    ["84", "malformed"],
    ["TH-", "malformed"],
    ["TH-8401", "malformed"],
    ["TH_84", "malformed"],
    ["THA-84", "malformed"],
    ["TH-84\u0000", "malformed"],
    [`TH-84${" ".repeat(10_000_000)}`, "malformed"],
    ["TH84", "noHyphen"],
    ["THS", "noHyphen"],
    ["LA-84", "otherCountry"],
    ["TH-28", "unknownPart"],
    ["TH-00", "unknownPart"],
    ["TH-84A", "unknownPart"],
    ["TH-T", "unknownPart"],
    ["TH-8", "unknownPart"],
    ["TH-840", "unknownPart"],
  ])("%s is %s", (input, expected) => {
    expect(answerTo(input)).toBe(expected);
  });

  test("Pattaya is no province: it is a city in Bang Lamung of Chon Buri, and comes back as itself alone", () => {
    const pattaya = parseIsoCode("TH-S");
    if (pattaya.kind !== "pattaya") throw new Error("TH-S is Pattaya");
    expect(findPlace(gazetteer.value, pattaya.district)?.nameThai).toBe("บางละมุง");
    expect(findPlace(gazetteer.value, pattaya.province)?.nameThai).toBe("ชลบุรี");
    expect(isoCodeOf(pattaya)).toBe("TH-S");
    expect(isoCodeOf(pattaya.province)).toBe("TH-20");
  });

  test("places below the province have none", () => {
    expect(["2004", "200402", "20040201"].map((code) => isoCodeOf(parsePlaceCode(code)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("insisting throws the problem", () => {
    expect(() => parseIsoCode("TH-28")).toThrow(/28/);
    try {
      parseIsoCode("TH84");
    } catch (error) {
      expect(isProblemError(error) && error.problems[0]?.code).toBe("places.isoCode.noHyphen");
    }
  });

  test("every problem speaks Thai and English and says what to do", () => {
    const problems: readonly IsoCodeProblem[] = [
      { code: "places.isoCode.notText", path: [] },
      { code: "places.isoCode.malformed", path: [] },
      { code: "places.isoCode.noHyphen", path: [] },
      { code: "places.isoCode.otherCountry", path: [], country: "LA" },
      { code: "places.isoCode.unknownPart", path: [], part: "28" },
    ];
    for (const problem of problems) {
      const { th, en } = describeProblem(problem, isoCodeSentences);
      expect(th).toMatch(/โปรด/);
      expect(en).toMatch(/^[^ก-๙]+\.$/);
    }
  });
});
