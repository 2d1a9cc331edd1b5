import {
  type AuthorityType,
  authorityTypeOf,
  authorityTypes,
  checkDlaCode,
  type DlaCode,
  dlaCodePartsOf,
  type LocalAuthority,
  parseAuthorityId,
  parseDlaCode,
  safeParseDlaCode,
} from "chumchon/organisations";
import { parsePlaceCode } from "chumchon/places";
import { describe, expect, test } from "vitest";

describe("the types", () => {
  test("are seven today, with Thai names and short forms", () => {
    const today = Object.values(authorityTypes).filter(({ isHistorical }) => isHistorical !== true);
    expect(today.map(({ shortTitle }) => shortTitle.th)).toEqual([
      "อบจ.",
      "ทน.",
      "ทม.",
      "ทต.",
      "อบต.",
      "กทม.",
      "เมืองพัทยา",
    ]);
  });

  test("were two more, of which the sanitary districts became subdistrict municipalities on 25 May 2542", () => {
    const past = Object.entries(authorityTypes).filter(([, { isHistorical }]) => isHistorical === true);
    expect(past.map(([type, { title, became }]) => [type, title.th, became?.type, became?.effective])).toEqual([
      ["sanitaryDistrict", "สุขาภิบาล", "subdistrictMunicipality", "1999-05-25"],
      ["subdistrictCouncil", "สภาตำบล", undefined, undefined],
    ]);
    // Gazetted on 24 February, in force on 25 May (domain A4): the two days are not one.
    expect(authorityTypes.sanitaryDistrict.became?.citation).toMatchObject({
      date: "1999-02-24",
      evidence: "secondary",
    });
  });

  test.each([
    ["อบต.", "sao"],
    ["อบต", "sao"],
    ["องค์การบริหารส่วนตำบล", "sao"],
    ["TAO", "sao"],
    ["ThesabanNakhon", "cityMunicipality"],
    ["thesaban mueang", "townMunicipality"],
    ["เทศบาลตำบล", "subdistrictMunicipality"],
    ["pao", "pao"],
    ["สุขาภิบาล", "sanitaryDistrict"],
    ["เมืองพัทยา", "pattaya"],
    ["พัทยา", "pattaya"],
    ["Pattaya City", "pattaya"],
    ["กรุงเทพฯ", "bangkok"],
    ["กทม", "bangkok"],
    ["องค์การบริหารส่วนตําบล", "sao"],
    ["Subdistrict Administrative Organisation", "sao"],
    ["Sub-district Municipality", "subdistrictMunicipality"],
    ["Tambon Municipality", "subdistrictMunicipality"],
    ["Provincial Administrative Organisation", "pao"],
  ])("%s is %s", (word, type) => {
    expect(authorityTypeOf(word)).toBe(type);
  });

  test.each(["", " ", "เทศบาล", "constructor", "__proto__", "x".repeat(1000)])("%j is none", (word) => {
    expect(authorityTypeOf(word)).toBeUndefined();
  });

  test("a list's own word comes first", () => {
    expect(authorityTypeOf("Mueang", { Mueang: "pattaya" })).toBe("pattaya");
    expect(authorityTypeOf("TAO", { tao: "subdistrictCouncil" })).toBe("subdistrictCouncil");
  });
});

// Examples of domain A2.3, from the list of the Department of Local Administration of March 2560.
describe("the seven-digit code", () => {
  test.each([
    ["2110101", "pao", "11", "1101", 1],
    ["3110102", "cityMunicipality", "11", "1101", 2],
    ["4110103", "townMunicipality", "11", "1101", 3],
    ["5110201", "subdistrictMunicipality", "11", "1102", 1],
    ["6110113", "sao", "11", "1101", 13],
  ])("%s is taken apart", (text, type, province, registeredDistrict, number) => {
    expect(dlaCodePartsOf(parseDlaCode(text))).toEqual({ type, province, registeredDistrict, number });
  });

  test.each(["๖๑๑๐๑๑๓", "6 11 01 13", " 6110113 ", "6-11-01-13"])("%j is 6110113", (text) => {
    expect(safeParseDlaCode(text)).toEqual({ ok: true, value: "6110113" });
  });

  test.each([
    [6110113, { code: "organisations.dlaCode.notText" }],
    [null, { code: "organisations.dlaCode.notText" }],
    ["", { code: "organisations.dlaCode.malformed" }],
    ["611011", { code: "organisations.dlaCode.malformed" }],
    ["61101130", { code: "organisations.dlaCode.malformed" }],
    ["6110013", { code: "organisations.dlaCode.malformed" }],
    ["6110100", { code: "organisations.dlaCode.malformed" }],
    ["x110113", { code: "organisations.dlaCode.malformed" }],
    [" ".repeat(100), { code: "organisations.dlaCode.malformed" }],
    ["1110113", { code: "organisations.dlaCode.unknownType", digit: "1" }],
    ["7110113", { code: "organisations.dlaCode.unknownType", digit: "7" }],
    ["6990113", { code: "organisations.dlaCode.unknownProvince", province: "99" }],
  ])("%j is none", (input, problem) => {
    expect(safeParseDlaCode(input)).toEqual({ ok: false, problems: [{ ...problem, path: [] }] });
    expect(() => parseDlaCode(input)).toThrow(problem.code);
  });

  const entry = (type: AuthorityType, dlaCode?: DlaCode, province = "11"): LocalAuthority => ({
    id: parseAuthorityId("made-up"),
    name: { th: "สมมติ", en: "Made-up" },
    type,
    province: parsePlaceCode(province),
    officeDistrict: parsePlaceCode(`${province}02`),
    ...(dlaCode !== undefined && { dlaCode }),
  });

  test("agrees with its entry, whatever the district: the code keeps the first", () => {
    expect(checkDlaCode(entry("sao", parseDlaCode("6110113")))).toEqual([]);
    expect(checkDlaCode(entry("sao"))).toEqual([]);
    expect(checkDlaCode(entry("pao", parseDlaCode("2110101")))).toEqual([]);
    expect(checkDlaCode(entry("pao", parseDlaCode("2110102")))).toMatchObject([
      { code: "organisations.dlaCode.notProvincial", expected: "2110101" },
    ]);
    expect(checkDlaCode(entry("pattaya", parseDlaCode("6110113")))).toEqual([]);
  });

  test("that is still of the old type after an upgrade is told, and so is another province", () => {
    const [type, province] = checkDlaCode(entry("subdistrictMunicipality", parseDlaCode("6120113")));
    expect(type).toEqual({
      code: "organisations.dlaCode.typeDiffers",
      path: ["dlaCode"],
      authority: "made-up",
      dlaCode: "6120113",
      type: "subdistrictMunicipality",
      typeOfCode: "sao",
    });
    expect(province).toMatchObject({ code: "organisations.dlaCode.provinceDiffers", province: "11" });
  });
});
