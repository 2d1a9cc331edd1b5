import { readFileSync } from "node:fs";
import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { parseColumnMap, tableOfCsv } from "chumchon/formats";
import {
  type AuthorityRegister,
  auditJurisdiction,
  authoritiesOf,
  authoritiesOfTable,
  authorityAxis,
  authoritySchema,
  createAuthorityRegister,
  type Jurisdiction,
  jurisdictionSchema,
  jurisdictionsOfTable,
  type LocalAuthority,
  parseAuthorityId,
  placesOf,
  villageJurisdictionsOf,
} from "chumchon/organisations";
import {
  type Axis,
  administrativeAxis,
  createGazetteer,
  type Gazetteer,
  parsePlaceCode,
  villageSchema,
} from "chumchon/places";
import { rowsOf, tableOf } from "chumchon/tables";
import { beforeAll, describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

const file = (name: string) => readFileSync(`${sharedData}villages/${name}`);
const text = { kind: "text", optional: true } as const;

/** The list's codes are numbers of four or six digits, which could be places, so its ids are made of type and code. */
const authorityMap = parseColumnMap({
  id: { headings: ["type", "code"], between: "-" },
  type: "type",
  name: "name_th",
  nameEnglish: "name_en",
  officeDistrict: "district_codes",
  abolished: "obsolete",
});
const jurisdictionMap = parseColumnMap({
  authority: { headings: ["lao_type", "lao_code"], between: "-" },
  place: "unit_code",
  note: "comment",
});
const edition = parseCivilDate("2022-08-31");
const asOf = parseCivilDate("2022-08-10");

// A list kept by volunteers, of August 2022, without a licence to pass it on: read here as a user would read his own.
describe.skipIf(!hasSharedData)("a national list, read through column maps", () => {
  let authorities: readonly LocalAuthority[];
  let jurisdictions: readonly Jurisdiction[];
  let register: AuthorityRegister;
  let gazetteer: Gazetteer;
  let territorial: Axis;

  beforeAll(() => {
    const list = authoritiesOfTable(tableOfCsv(authoritySchema, file("lao.csv"), { columnMap: authorityMap }), {
      types: { Mueang: "pattaya" },
    });
    const covers = jurisdictionsOfTable(
      tableOfCsv(jurisdictionSchema, file("lao_coverage.csv"), { columnMap: jurisdictionMap }),
    );
    expect([list.read, list.accepted, covers.read, covers.accepted]).toEqual([7976, 7976, 8589, 8589]);
    [authorities, jurisdictions] = [list.entries, covers.entries];
    register = registerOf(authorities);
    gazetteer = withVillages();
    const line = administrativeAxis(gazetteer, { asOf });
    if (!line.ok) throw new Error("the territorial line");
    territorial = line.value;
  });

  function registerOf(entries: readonly LocalAuthority[], more: readonly Jurisdiction[] = []): AuthorityRegister {
    const reading = createAuthorityRegister({
      id: "volunteers-2022",
      title: { th: "รายการอาสาสมัคร 2565", en: "Volunteers' list of 2022" },
      edition,
      citation: { source: { th: "Ahoerstemeier/tambon", en: "Ahoerstemeier/tambon" }, evidence: "secondary" },
      authorities: entries,
      jurisdictions: [...jurisdictions, ...more],
    });
    expect([reading.rejected, reading.accepted]).toEqual([0, reading.read]);
    return reading.register;
  }

  /** The register of villages as a user's own: what is none any more is marked in it, or lies in what is. */
  function withVillages(): Gazetteer {
    const units = tableOfCsv({ code: text, obsolete: text, new_code: text }, file("units.csv"));
    const gone = [...rowsOf(units)].filter((row) => row.obsolete !== null || row.new_code !== null);
    const retired = new Set(gone.map(({ code }) => code));
    const villages = tableOfCsv({ code: text, name_th: text, obsolete: text, new_code: text }, file("villages.csv"));
    const live = [...rowsOf(villages)].filter(
      ({ code, obsolete, new_code: next }) =>
        code !== null && obsolete === null && next === null && !retired.has(code) && !/^95(09|10)/.test(code),
    );
    const register = tableOf(
      villageSchema,
      live.map((row) => [row.code, row.name_th]),
    );
    const places = createGazetteer(thailand, { villages: register });
    if (!places.ok) throw new Error("the embedded list");
    expect([places.value.villages.attached, places.value.villages.rejected]).toEqual([75_206, 0]);
    return places.value;
  }

  test("has 7,850 active authorities of seven types, 30 + 195 + 2,241 municipalities and 5,306 subdistrict organisations", () => {
    const counts = new Map<string, number>();
    for (const { type, isAbolished } of authorities) {
      if (isAbolished !== true) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      pao: 76,
      cityMunicipality: 30,
      townMunicipality: 195,
      subdistrictMunicipality: 2241,
      sao: 5306,
      bangkok: 1,
      pattaya: 1,
    });
  });

  test("over active authorities: 5,956 / 1,271 / 28 / 1 subdistricts with 1 / 2 / 3 / 4, and what lies across borders", () => {
    for (const places of [gazetteer, territorial]) {
      const { counts, problems, told, notices } = auditJurisdiction(register, places, asOf);
      expect(counts).toEqual({
        subdistricts: 7256,
        subdistrictsByAuthorities: [0, 5956, 1271, 28, 1],
        sharedSubdistricts: 1300,
        authorities: 7773,
        authoritiesOverSeveral: 529,
        authoritiesAcrossDistricts: 4,
        authoritiesAcrossProvinces: 0,
      });
      // Laem Chabang, Map Ta Phut, Kanchanaburi, Rai Mai: the four that domain A0 names.
      expect(told.kept.map((finding) => "authority" in finding && finding.authority)).toEqual([
        "ThesabanNakhon-2093",
        "ThesabanMueang-2197",
        "ThesabanMueang-7199",
        "ThesabanTambon-7794",
      ]);
      expect(problems.total).toBe(3);
      expect(notices).toEqual([]);
    }
  });

  test("leaving in the three abolished ones gives 5,954 / 1,272 / 29 / 1 and 1,302, and the audit names them", () => {
    const { countsWithAbolished, problems } = auditJurisdiction(register, gazetteer, asOf);
    expect(countsWithAbolished.subdistrictsByAuthorities).toEqual([0, 5954, 1272, 29, 1]);
    expect(countsWithAbolished.sharedSubdistricts).toBe(1302);
    expect(problems.kept.map((finding) => [finding.code, "authority" in finding && finding.authority])).toEqual([
      ["organisations.audit.abolishedCovers", "TAO-380101"],
      ["organisations.audit.abolishedCovers", "ThesabanTambon-3889"],
      ["organisations.audit.abolishedCovers", "TAO-520702"],
    ]);
  });

  test("leaves undivided the 14,845 villages of the 1,300 shared subdistricts, until membership is given", () => {
    const count = (more: readonly Jurisdiction[]) => {
      const local = authorityAxis(territorial, { ...registerOf(authorities, more), asOf });
      if (!local.ok) throw new Error(JSON.stringify(local.problems.slice(0, 5)));
      const undivided = gazetteer.codes.filter((code) => local.value.landings.get(code)?.kind === "undivided");
      expect(local.value.nodes.length - 928 - 77 - 1).toBe(7773); // all but the 76 provincial organisations and Bangkok
      return [8, 6].map((digits) => undivided.filter((code) => code.length === digits).length);
    };
    expect(count([])).toEqual([14_845, 1300]);
    const { said, concluded } = villageJurisdictionsOf(territorial, { ...register, asOf });
    // 319 villages are said to be one authority's alone, and 190 more follow; those in several stay open without shares.
    expect(count(said)).toEqual([14_526, 1300]);
    expect(count([...said, ...concluded])).toEqual([14_336, 1300]);
  });

  test("the 95 remarks are read: 92 say something of villages, and what they contradict is named", () => {
    const notes = villageJurisdictionsOf(gazetteer, { ...register, asOf });
    expect([notes.read, notes.accepted, notes.rejected]).toEqual([95, 92, 3]);
    const wholes = (entries: readonly Jurisdiction[]) => entries.filter(({ coverage }) => coverage === "whole").length;
    expect([notes.said.length, wholes(notes.said)]).toEqual([460, 327]);
    expect([notes.concluded.length, wholes(notes.concluded)]).toEqual([248, 190]);
    expect(
      notes.problems.kept.map((problem) => [
        problem.code.slice("organisations.coverageNote.".length),
        problem.authority ?? ("place" in problem && problem.place),
      ]),
    ).toEqual([
      ["contradiction", "ThesabanTambon-1486"], // villages 2 and 3 of 140601, whole and in part
      ["noVillages", "ThesabanMueang-3898"],
      ["unread", "ThesabanMueang-3898"],
      ["noVillages", "ThesabanMueang-3898"],
      ["unread", "ThesabanMueang-3898"],
      ["unread", "TAO-450301"], // "no councillor"
      ["unread", "ThesabanTambon-5191"], // "changed in 2014"
      ["unknownVillage", "ThesabanNakhon-6099"], // 600104 has no villages 7 and 10 any more
      ["unknownVillage", "ThesabanNakhon-6099"],
      ["nobodys", "76050410"], // both authorities of 760504 say that villages 10 and 11 are the other's
      ["nobodys", "76050411"],
    ]);
    const audit = auditJurisdiction(registerOf(authorities, [...notes.said, ...notes.concluded]), gazetteer, asOf);
    const overlaps = audit.problems.kept.filter(({ code }) => code === "organisations.audit.overlap");
    expect(overlaps.map((finding) => "place" in finding && finding.place)).toEqual([
      ...["76050405", "76050406", "76050409", "86011004", "86011011"],
    ]);
    expect(audit.counts.sharedSubdistricts).toBe(1300);
  });

  test("is asked: who is responsible for a village of Bang Bua Thong, and what Chiang Mai covers", () => {
    const { found } = authoritiesOf(register, parsePlaceCode("12040201"), asOf);
    expect(found.map(({ authority, coverage, through }) => [authority.id, coverage, through])).toEqual([
      ["ThesabanMueang-120402", "unknown", ["120402"]],
      ["ThesabanMueang-1298", "unknown", ["120402"]],
      ["PAO-12", "whole", ["12"]],
    ]);
    // The widest: 14 subdistricts (domain A0).
    expect(placesOf(register, parseAuthorityId("ThesabanNakhon-5099"), asOf).found).toHaveLength(14);
  });

  test("a question from 28 November 2568 on is told of the 296 upgrades, one of the day before is not", () => {
    const codesOn = (day: string) =>
      auditJurisdiction(register, gazetteer, parseCivilDate(day)).notices.map(({ code }) => code);
    expect(codesOn("2025-11-27")).toEqual(["organisations.register.laterThanEdition"]);
    expect(codesOn("2025-11-28")).toEqual([
      "organisations.register.laterThanEdition",
      "organisations.register.knownChange",
    ]);
  });
});
