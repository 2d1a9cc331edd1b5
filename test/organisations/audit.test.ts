import { ratioOf } from "chumchon/amounts";
import { addDays } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import {
  type AuthorityRegisterSource,
  auditJurisdiction,
  authoritiesOf,
  type CommunityPlace,
  createAuthorityRegister,
  type Jurisdiction,
  organisationsSentences,
} from "chumchon/organisations";
import { parsePlaceCode } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { authority, community, covers, day, days, listOf, smallGazetteer, smallLine } from "./madeUp.js";

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
const villages = (id: string, ...numbers: readonly number[]) => numbers.map((moo) => covers(id, `8406010${moo}`));

/** A town that covers all of 840601, with one community. */
const inTown = (communityPlaces: readonly CommunityPlace[]): Partial<AuthorityRegisterSource> => ({
  authorities: [...sound.authorities, town],
  jurisdictions: [covers("town", "840601"), ...rest],
  communities: [community("town/1", "town")],
  communityPlaces,
});

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
    ["audit.gap", { jurisdictions: rest }, { place: "840601" }],
    ["audit.overlap", shared({}, {}), { place: "840601", authorities: ["town", "sao"] }],
    ["audit.overlap", shared({}, part), { place: "840601", authorities: ["town", "sao"] }],
    [
      "audit.lonePart",
      { jurisdictions: [covers("sao", "840601", part), ...rest] },
      { place: "840601", authority: "sao" },
    ],
    [
      "audit.lonePart",
      { jurisdictions: [...sound.jurisdictions, covers("sao", "84060101", part)] },
      { place: "84060101", authority: "sao" },
    ],
    [
      "audit.sharesNotWhole",
      shared({ ...part, share: ratioOf(1, 3) }, { ...part, share: ratioOf(1, 3) }),
      { sum: "2/3" },
    ],
    ["audit.shareWanting", shared({ ...part, share: ratioOf(1, 3) }, part), { place: "840601" }],
    [
      "jurisdiction.twoProvinces",
      { jurisdictions: [covers("ranong", "840601"), ...rest] },
      { authority: "ranong", place: "840601" },
    ],
    [
      "jurisdiction.unknownPlace",
      { jurisdictions: [...sound.jurisdictions, covers("sao", "840699")] },
      { place: "840699" },
    ],
    ["audit.noPlace", { authorities: [...sound.authorities, town] }, { authority: "town" }],
    [
      "audit.noPao",
      { authorities: sound.authorities.filter(({ id }) => id !== "pao-85") },
      { province: "85", authorities: [] },
    ],
    [
      "audit.severalPaos",
      { authorities: [...sound.authorities, authority("second", { type: "pao" })] },
      { province: "84", authorities: ["pao-84", "second"] },
    ],
    ["audit.gap", { jurisdictions: [...rest, ...villages("sao", 1, 2, 3)] }, { place: "84060104" }],
    [
      "audit.overlap",
      {
        authorities: [...sound.authorities, town],
        jurisdictions: [...sound.jurisdictions, covers("town", "84060102")],
      },
      { place: "84060102", authorities: ["sao", "town"] },
    ],
    [
      // Said once, of the subdistrict.
      "audit.overlap",
      {
        authorities: [...sound.authorities, town],
        jurisdictions: [...shared({}, part).jurisdictions, covers("sao", "84060102")],
      },
      { place: "840601", authorities: ["town", "sao"] },
    ],
    [
      "audit.emptyPart",
      {
        authorities: [...sound.authorities, town],
        jurisdictions: [...shared(part, part).jurisdictions, ...villages("town", 1, 2, 3, 4)],
      },
      { authority: "sao", place: "840601", record: 1 },
    ],
    [
      "authority.officeElsewhere",
      {
        authorities: [...sound.authorities.slice(0, -1), authority("sao", { officeDistrict: parsePlaceCode("8501") })],
      },
      { authority: "sao", district: "8501" },
    ],
    [
      "authority.inBangkok",
      { authorities: [...sound.authorities, authority("pao-10", { type: "pao", province: parsePlaceCode("10") })] },
      { authority: "pao-10", province: "10" },
    ],
    [
      "authority.inBangkok",
      {
        authorities: [...sound.authorities, authority("sao-10", { province: parsePlaceCode("10") })],
        jurisdictions: [...sound.jurisdictions, covers("sao-10", "100101")],
      },
      { authority: "sao-10" },
    ],
    [
      "jurisdiction.twoProvinces",
      { jurisdictions: [...sound.jurisdictions, covers("pao-84", "850101")] },
      { authority: "pao-84", place: "850101" },
    ],
    [
      "audit.historicalType",
      { authorities: [...sound.authorities.slice(0, -1), authority("sao", { type: "sanitaryDistrict" })] },
      { authority: "sao", type: "sanitaryDistrict", effective: "1999-05-25" },
    ],
    [
      "communityPlace.unknownPlace",
      inTown([{ community: "town/1", place: parsePlaceCode("840699"), coverage: "whole" }]),
      { community: "town/1", place: "840699", record: 0 },
    ],
    [
      "communityPlace.elsewhere",
      inTown([{ community: "town/1", place: parsePlaceCode("840602"), coverage: "part" }]),
      { community: "town/1", place: "840602", authority: "town" },
    ],
  ])("%s", (code, more, fields) => {
    // The small gazetteer has no villages.
    const isVillage = (more.jurisdictions as readonly Jurisdiction[] | undefined)?.some(
      ({ place }) => place.length === 8,
    );
    for (const places of isVillage ? (["line"] as const) : (["line", "gazetteer"] as const)) {
      const { problems } = auditOf(more, places);
      expect(problems.kept).toMatchObject([{ code: `organisations.${code}`, ...fields }]);
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

  test("nothing, of communities that lie where their town is, in villages or in a subdistrict", () => {
    for (const place of ["840601", "84060102"]) {
      expect(
        auditOf(inTown([{ community: "town/1", place: parsePlaceCode(place), coverage: "part" }])).problems.total,
      ).toBe(0);
    }
  });

  test("nothing, of a sanitary district before its last day", () => {
    const old = authority("old", { type: "sanitaryDistrict" });
    const { register } = createAuthorityRegister(
      listOf({ authorities: [...sound.authorities, old], jurisdictions: [...sound.jurisdictions] }),
    );
    const codesOn = (on: string) => [...auditJurisdiction(register, smallLine(), day(on)).problems.counts.keys()];
    expect(codesOn("1999-05-24")).toEqual(["organisations.audit.noPlace"]);
    expect(codesOn("1999-05-25")).toEqual(["organisations.audit.historicalType", "organisations.audit.noPlace"]);
  });

  test("rows of a provincial organisation say nothing and are told, apart from problems", () => {
    const reading = createAuthorityRegister(
      listOf({
        ...sound,
        jurisdictions: [...sound.jurisdictions, covers("pao-84", "840601"), covers("pao-84", "84")],
      }),
    );
    const handed: string[] = [];
    const { problems, told, counts } = auditJurisdiction(reading.register, smallLine(), asOf, {
      onProblem: ({ code }) => handed.push(code),
    });
    expect([problems.total, handed, counts.subdistrictsByAuthorities]).toEqual([0, [], [0, 4]]);
    expect(told.kept).toMatchObject([
      { code: "organisations.jurisdiction.overProvince", authority: "pao-84", place: "840601", record: 4 },
      { code: "organisations.audit.twoDistricts" },
    ]);
  });

  test("a list of any length is audited in bounded time, also where one authority has an entry for each day", () => {
    const from = day("1900-01-01");
    const each = Array.from({ length: 20_000 }, (_, index) => addDays(from, index));
    const { register } = createAuthorityRegister(
      listOf({
        authorities: each.map((on) => authority("sao", { period: { from: on, to: on } })),
        jurisdictions: each.map((_, index) =>
          covers("sao", `84${10 + Math.floor(index / 3600)}${10 + (Math.floor(index / 90) % 40)}${10 + (index % 90)}`),
        ),
      }),
    );
    const last = each.at(-1) as (typeof each)[number];
    expect(
      auditJurisdiction(register, smallLine(), last).problems.counts.get("organisations.jurisdiction.unknownPlace"),
    ).toBe(20_000);
    expect(authoritiesOf(register, parsePlaceCode("84"), last).found).toHaveLength(1);
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
