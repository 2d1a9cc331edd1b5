import { ratioOf } from "chumchon/amounts";
import { describeProblem } from "chumchon/kernel";
import {
  type AuthorityRegisterSource,
  auditJurisdiction,
  createAuthorityRegister,
  organisationsSentences,
} from "chumchon/organisations";
import { parsePlaceCode } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { authority, covers, day, days, listOf, smallGazetteer, smallLine } from "./madeUp.js";

const asOf = day("2022-01-01");
const bangkok = authority("bma", { type: "bangkok", province: parsePlaceCode("10") });
const paos = ["84", "85"].map((code) => authority(`pao-${code}`, { type: "pao", province: parsePlaceCode(code) }));
const ranong = authority("ranong", { province: parsePlaceCode("85") });
const [town, sao] = [authority("town", { type: "townMunicipality" }), authority("sao")];
const rest = [covers("sao", "840602"), covers("sao", "840701"), covers("ranong", "850101")];
const sound = { authorities: [bangkok, ...paos, ranong, sao], jurisdictions: [covers("sao", "840601"), ...rest] };

function auditOf(more: Partial<AuthorityRegisterSource>, places: "line" | "gazetteer" = "line") {
  const reading = createAuthorityRegister(listOf({ ...sound, ...more }));
  expect(reading.rejected).toBe(0);
  return auditJurisdiction(reading.register, places === "line" ? smallLine() : smallGazetteer(), asOf);
}

const shared = (first: object, second: object) => ({
  authorities: [...sound.authorities, town],
  jurisdictions: [covers("town", "840601", first), covers("sao", "840601", second), ...rest],
});
const part = { coverage: "part" } as const;

describe("a sound list", () => {
  test.each(["line", "gazetteer"] as const)("has no problem, by %s, and Bangkok is left out", (places) => {
    const { counts, countsWithAbolished, problems, told, notices } = auditOf({}, places);
    expect(counts).toEqual({
      subdistricts: 4,
      subdistrictsByAuthorities: [0, 4],
      sharedSubdistricts: 0,
      authorities: 2,
      authoritiesOverSeveral: 1,
      authoritiesAcrossDistricts: 1,
      authoritiesAcrossProvinces: 0,
    });
    expect(countsWithAbolished).toEqual(counts);
    expect([problems.total, notices.length]).toEqual([0, 0]);
    // An authority over two districts is told.
    expect(told.kept).toMatchObject([
      { code: "organisations.audit.twoDistricts", authority: "sao", districts: ["8406", "8407"] },
    ]);
  });

  test("may leave the authority of Bangkok out", () => {
    const { problems, counts } = auditOf({ authorities: sound.authorities.filter(({ id }) => id !== "bma") });
    expect([problems.total, counts.subdistricts]).toEqual([0, 4]);
  });

  test("may share a subdistrict between two, by parts or by shares, and give two authorities one name", () => {
    for (const more of [
      shared(part, part),
      shared({ ...part, share: ratioOf(1, 3) }, { ...part, share: ratioOf(2, 3) }),
    ]) {
      const { counts, problems } = auditOf(more);
      expect([counts.subdistrictsByAuthorities, counts.sharedSubdistricts]).toEqual([[0, 3, 1], 1]);
      expect(problems.total).toBe(0);
    }
  });

  test("may say that one authority has a part of a village, where others share its subdistrict", () => {
    const { authorities, jurisdictions } = shared(part, part);
    const { problems } = auditOf({ authorities, jurisdictions: [...jurisdictions, covers("town", "84060101", part)] });
    expect(problems.total).toBe(0);
  });

  test("may be given by village or by district", () => {
    const villages = ["01", "02", "03", "04"].map((moo) => covers("town", `840601${moo}`));
    const byVillage = auditOf({ authorities: [...sound.authorities, town], jurisdictions: [...villages, ...rest] });
    expect([byVillage.counts.subdistrictsByAuthorities, byVillage.problems.total]).toEqual([[0, 4], 0]);
    const byDistrict = auditOf({
      jurisdictions: [covers("sao", "8406"), covers("sao", "8407"), covers("ranong", "8501")],
    });
    expect([byDistrict.counts.subdistrictsByAuthorities, byDistrict.problems.total]).toEqual([[0, 4], 0]);
    // A subdistrict's own entry stands before that of its district.
    const { counts } = auditOf({
      authorities: [...sound.authorities, town],
      jurisdictions: [covers("sao", "8406"), covers("town", "840601"), covers("sao", "8407"), covers("ranong", "8501")],
    });
    expect(counts.subdistrictsByAuthorities).toEqual([0, 4]);
  });
});

describe("what is found", () => {
  test.each<[string, Partial<AuthorityRegisterSource>, object]>([
    ["gap", { jurisdictions: rest }, { place: "840601" }],
    ["overlap", shared({}, {}), { place: "840601", authorities: ["town", "sao"] }],
    ["overlap", shared({}, part), { place: "840601", authorities: ["town", "sao"] }],
    ["lonePart", { jurisdictions: [covers("sao", "840601", part), ...rest] }, { place: "840601", authority: "sao" }],
    [
      "lonePart",
      { jurisdictions: [...sound.jurisdictions, covers("sao", "84060101", part)] },
      { place: "84060101", authority: "sao" },
    ],
    ["sharesNotWhole", shared({ ...part, share: ratioOf(1, 3) }, { ...part, share: ratioOf(1, 3) }), { sum: "2/3" }],
    ["shareWanting", shared({ ...part, share: ratioOf(1, 3) }, part), { place: "840601" }],
    [
      "twoProvinces",
      { jurisdictions: [covers("ranong", "840601"), ...rest] },
      { authority: "ranong", place: "840601" },
    ],
    ["unknownPlace", { jurisdictions: [...sound.jurisdictions, covers("sao", "840699")] }, { place: "840699" }],
    ["noPlace", { authorities: [...sound.authorities, town] }, { authority: "town" }],
    [
      "noPao",
      { authorities: sound.authorities.filter(({ id }) => id !== "pao-85") },
      { province: "85", authorities: [] },
    ],
    [
      "severalPaos",
      { authorities: [...sound.authorities, authority("second", { type: "pao" })] },
      { province: "84", authorities: ["pao-84", "second"] },
    ],
  ])("%s", (code, more, fields) => {
    // The small gazetteer has no villages.
    const isVillage = "place" in fields && String(fields.place).length === 8;
    for (const places of isVillage ? (["line"] as const) : (["line", "gazetteer"] as const)) {
      const { problems } = auditOf(more, places);
      expect(problems.kept).toMatchObject([{ code: `organisations.audit.${code}`, ...fields }]);
    }
  });

  test.each([
    ["that the list marks", { isAbolished: true as const }],
    ["that ended before the day", { period: days("1997-01-01", "2021-12-31") }],
  ])("an authority %s and that still covers, and the counts with it left in", (_, gone) => {
    const { problems, counts, countsWithAbolished } = auditOf({
      authorities: [...sound.authorities, authority("old", gone)],
      jurisdictions: [...sound.jurisdictions, covers("old", "840601", part)],
    });
    expect(problems.kept).toMatchObject([
      { code: "organisations.audit.abolishedCovers", authority: "old", place: "840601", record: 4 },
    ]);
    expect([counts.subdistrictsByAuthorities, counts.authorities]).toEqual([[0, 4], 2]);
    expect([countsWithAbolished.subdistrictsByAuthorities, countsWithAbolished.authorities]).toEqual([[0, 3, 1], 3]);
  });

  test("nothing, of one whose entry ended with it", () => {
    const { problems } = auditOf({
      authorities: [...sound.authorities, authority("old", { isAbolished: true })],
      jurisdictions: [...sound.jurisdictions, covers("old", "840601", { period: days("1997-01-01", "2019-12-31") })],
    });
    expect(problems.total).toBe(0);
  });

  test("an authority across a province border is counted", () => {
    const { counts } = auditOf({ jurisdictions: [covers("ranong", "840601"), ...rest] });
    expect(counts.authoritiesAcrossProvinces).toBe(1);
  });

  test("in sentences of both languages that say what to do", () => {
    const { problems } = auditOf(shared({}, part));
    const { th, en } = describeProblem(problems.kept[0] as never, organisationsSentences);
    expect(en).toBe(
      "record 0, jurisdictions.0: town, sao cover 840601 over each other: one of them is said to cover the whole. Write part, or remove one.",
    );
    expect(th).toContain("ดูแลพื้นที่ 840601 ซ้อนกัน");
  });
});
