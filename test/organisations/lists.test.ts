import { parseColumnMap, tableOfCsv } from "chumchon/formats";
import { describeProblem } from "chumchon/kernel";
import {
  authoritiesOfTable,
  authorityEventSchema,
  authorityEventsOfTable,
  authoritySchema,
  communitiesOfTable,
  communityPlaceSchema,
  communityPlacesOfTable,
  communitySchema,
  jurisdictionSchema,
  jurisdictionsOfTable,
  type OrganisationsList,
  organisationsListSentences,
} from "chumchon/organisations";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

/** Codes, columns and records of what was refused; accepted + rejected = read. */
function refusals(list: OrganisationsList<unknown>): readonly string[] {
  expect(list.accepted + list.rejected).toBe(list.read);
  expect(list.entries).toHaveLength(list.accepted);
  return list.problems.kept.map(({ code, path, record }) => `${code} ${path.join(".")} ${record}`);
}

describe("a list of authorities", () => {
  const good = { id: "x", name: "สมมติ", type: "อบต.", province: "84" };

  test("comes in as CSV under Thai headings, with Thai digits and a Buddhist year", () => {
    const csv = [
      "รหัสในรายการ,ชื่อ อปท.,ชื่อภาษาอังกฤษ,ประเภท อปท.,รหัส อปท.,รหัสจังหวัด,รหัสอำเภอที่ตั้งสำนักงาน,ตั้งแต่วันที่,ยกเลิกแล้ว",
      "lao-1,สมมติ,Made-up,เทศบาลตำบล,๕๘๔๐๖๐๑,๘๔,8406,1 พฤษภาคม 2551,",
      "lao-2,สมมติ,,อบต.,,,8407 8406,,1",
    ].join("\r\n");
    const list = authoritiesOfTable(tableOfCsv(authoritySchema, csv));
    expect(refusals(list)).toEqual([]);
    expect(list.entries).toEqual([
      {
        id: "lao-1",
        dlaCode: "5840601",
        name: { th: "สมมติ", en: "Made-up" },
        type: "subdistrictMunicipality",
        province: "84",
        officeDistrict: "8406",
        period: { from: "2008-05-01" },
      },
      {
        id: "lao-2",
        name: { th: "สมมติ", en: "สมมติ" },
        type: "sao",
        province: "84",
        officeDistrict: "8407",
        isAbolished: true,
      },
    ]);
  });

  test("says its bad rows as a spreadsheet shows them, with all that is wrong in each", () => {
    const csv = "code,name_th,type,province_code,dla_code,to\nlao-1,สมมติ,council,99,123,เมื่อวาน\n,สมมติ,อบต.,84,,\n";
    const list = authoritiesOfTable(tableOfCsv(authoritySchema, csv));
    expect(list.problems.kept.map(({ code, path, row }) => `${code} ${path.join(".")} ${row}`)).toEqual([
      "organisations.row.unknownType type 2",
      "organisations.dlaCode.malformed dlaCode 2",
      "places.code.unknownProvince province 2",
      "calendar.date.unreadable to 2",
    ]);
    // The second row was refused while the table was made.
    expect([list.read, list.accepted, list.rejected]).toEqual([2, 0, 2]);
    for (const problem of list.problems.kept) {
      expect(describeProblem(problem, organisationsListSentences).en).toMatch(/^row 2, /);
    }
  });

  test.each([
    ["an id that is a place's", { ...good, id: "840601" }, ["organisations.authorityId.placeCode id 0"]],
    ["no province", { ...good, province: null }, ["organisations.row.noProvince province 0"]],
    ["a district for a province", { ...good, province: "8401" }, ["organisations.row.otherLevel province 0"]],
    [
      "a subdistrict for a district",
      { ...good, officeDistrict: "840601" },
      ["organisations.row.otherLevel officeDistrict 0"],
    ],
    ["days that run backwards", { ...good, from: "2020-01-01", to: "2019-01-01" }, ["calendar.period.reversed to 0"]],
    ["a number for a code", { ...good, type: 3 }, []],
  ])("refuses %s", (_, row, expected) => {
    const list = authoritiesOfTable(tableOf(authoritySchema, [row]));
    expect(refusals(list)).toEqual(expected);
    expect(list.rejected).toBe(1);
  });

  test("shows a word that it does not know, and no more than sixty letters of it", () => {
    const { problems } = authoritiesOfTable(tableOf(authoritySchema, [{ ...good, type: "x".repeat(500) }]));
    expect(problems.kept[0]).toMatchObject({ word: "x".repeat(60) });
  });

  test("has the province of the office, or else that of the code", () => {
    const rows = [
      { ...good, province: null, officeDistrict: "8406" },
      { ...good, province: null, officeDistrict: "11" },
      { ...good, province: null, dlaCode: "6110113" },
    ];
    const { entries } = authoritiesOfTable(tableOf(authoritySchema, rows));
    expect(entries.map(({ province, officeDistrict }) => [province, officeDistrict])).toEqual([
      ["84", "8406"],
      ["11", undefined],
      ["11", undefined],
    ]);
  });

  test("whose ids could be places takes a prefix, and words of its own", () => {
    const table = tableOf(authoritySchema, [{ ...good, id: "840601", type: "Mueang" }]);
    const { entries } = authoritiesOfTable(table, { prefix: "lao-", types: { Mueang: "pattaya" } });
    expect(entries.map(({ id, type }) => [id, type])).toEqual([["lao-840601", "pattaya"]]);
  });

  test("with only a last day has no first", () => {
    const { entries } = authoritiesOfTable(tableOf(authoritySchema, [{ ...good, to: "2019-12-31" }]));
    expect(entries[0]?.period).toEqual({ to: "2019-12-31" });
  });
});

describe("a list of what they cover", () => {
  test("comes in as CSV through a column map", () => {
    const columnMap = parseColumnMap({
      authority: { headings: ["lao_type", "lao_code"], between: "-" },
      place: "unit_code",
      note: "comment",
    });
    const csv =
      "lao_type,lao_code,unit_code,coverage,comment\nTAO,120301,120301,partially,Mu 1-3\nTAO,120302,120302,completely,\n";
    const list = jurisdictionsOfTable(tableOfCsv(jurisdictionSchema, csv, { columnMap }));
    expect(refusals(list)).toEqual([]);
    expect(list.entries).toEqual([
      { authority: "TAO-120301", place: "120301", coverage: "part", note: "Mu 1-3" },
      { authority: "TAO-120302", place: "120302", coverage: "whole" },
    ]);
  });

  test.each([
    ["ทั้งหมด", "whole"],
    ["Completely", "whole"],
    [" บางส่วน ", "part"],
    ["partially", "part"],
  ])("%j is %s", (coverage, expected) => {
    const { entries } = jurisdictionsOfTable(
      tableOf(jurisdictionSchema, [{ authority: "a", place: "840601", coverage }]),
    );
    expect(entries[0]?.coverage).toBe(expected);
  });

  test.each([
    [{ coverage: "mostly" }, ["organisations.row.unknownCoverage coverage 0"]],
    [{ place: "999999" }, ["places.code.unknownProvince place 0"]],
    [{ share: "0" }, ["organisations.row.shareUnreadable share 0"]],
    [{ share: "3/2" }, ["organisations.row.shareUnreadable share 0"]],
    [{ share: "half" }, ["organisations.row.shareUnreadable share 0"]],
    [{ from: "soon" }, ["calendar.date.unreadable from 0"]],
  ])("refuses %j", (more, expected) => {
    const row = { authority: "a", place: "840601", coverage: "whole", ...more };
    expect(refusals(jurisdictionsOfTable(tableOf(jurisdictionSchema, [row])))).toEqual(expected);
  });

  test("reads shares and days", () => {
    const row = { authority: "a", place: "840601", coverage: "part", share: "๒/๓", from: "1/10/2560", to: null };
    const { entries } = jurisdictionsOfTable(tableOf(jurisdictionSchema, [row]));
    expect(entries).toMatchObject([{ share: { numerator: 2n, denominator: 3n }, period: { from: "2017-10-01" } }]);
  });
});

describe("a list of communities", () => {
  test("makes an id of the municipality and the number where the list has none", () => {
    const csv = "เทศบาล,ลำดับชุมชน,ชื่อชุมชน\ntown,1,สมมติ\ntown,,สมมติ\n";
    const list = communitiesOfTable(tableOfCsv(communitySchema, csv));
    expect(list.entries).toEqual([{ id: "town/1", authority: "town", name: { th: "สมมติ", en: "สมมติ" } }]);
    expect(refusals(list)).toEqual(["organisations.row.communityMissing id 1"]);
  });

  test("keeps an id of the register's own, with a prefix where it could be a place's", () => {
    const table = tableOf(communitySchema, [{ id: "50990063", number: "63", authority: "town", name: "สมมติ" }]);
    expect(refusals(communitiesOfTable(table))).toEqual(["organisations.communityId.placeCode id 0"]);
    expect(communitiesOfTable(table, { prefix: "c-" }).entries[0]?.id).toBe("c-50990063");
  });

  test("and of the villages they lie in, or the subdistricts where there are none", () => {
    const rows = [
      { authority: "town", number: "1", place: "84060201", coverage: "part" },
      { community: "c", place: "840602", coverage: "whole" },
      { place: "84060201", coverage: "whole" },
      { community: "c", place: "8406", coverage: "whole" },
    ];
    const list = communityPlacesOfTable(tableOf(communityPlaceSchema, rows), {});
    expect(list.entries).toEqual([
      { community: "town/1", place: "84060201", coverage: "part" },
      { community: "c", place: "840602", coverage: "whole" },
    ]);
    expect(refusals(list)).toEqual([
      "organisations.row.communityMissing community 2",
      "organisations.row.otherLevel place 3",
    ]);
  });

  test.each(["รหัสพื้นที่", "รหัสหมู่บ้าน", "รหัสตำบล", "Village code", "CCAATT-CODE"])("under the heading %s", (heading) => {
    const csv = `รหัสชุมชน,${heading},ทั้งหมดหรือบางส่วน\nc,840602,บางส่วน\n`;
    expect(communityPlacesOfTable(tableOfCsv(communityPlaceSchema, csv)).entries).toMatchObject([{ place: "840602" }]);
  });
});

describe("a list of events", () => {
  const eventOf = (more: object) => {
    const row = { authority: "a", effective: "2010-01-01", ...more };
    return authorityEventsOfTable(tableOf(authorityEventSchema, [row]));
  };
  const facts = { authority: "a", effective: "2010-01-01" };

  test.each([
    [
      { kind: "จัดตั้ง", type: "อบต." },
      { kind: "create", type: "sao" },
    ],
    [{ kind: "create" }, { kind: "create" }],
    [
      { kind: "split", other: "b" },
      { kind: "split", from: "b" },
    ],
    [{ kind: "abolished" }, { kind: "abolish" }],
    [
      { kind: "ยุบรวม", other: "b" },
      { kind: "merge", into: "b" },
    ],
    [{ kind: "areachange" }, { kind: "areaChange" }],
    [
      { kind: "areachange", other: "b" },
      { kind: "areaChange", with: "b" },
    ],
    [
      { kind: "เปลี่ยนชื่อ", name: "ใหม่", formerName: "เก่า", formerNameEnglish: "Old" },
      { kind: "rename", name: { th: "ใหม่", en: "ใหม่" }, formerName: { th: "เก่า", en: "Old" } },
    ],
    [
      { kind: "StatusChange", type: "ทต.", formerType: "อบต.", formerDlaCode: "6110113" },
      { kind: "statusChange", type: "subdistrictMunicipality", formerType: "sao", formerDlaCode: "6110113" },
    ],
  ])("%j", (row, expected) => {
    expect(eventOf(row).entries).toEqual([{ ...facts, ...expected }]);
  });

  test("keeps where it was read, unverified unless told", () => {
    const source = "เล่ม 116 ตอนที่ 9 ก";
    const citations = [
      eventOf({ kind: "abolish", source }),
      eventOf({ kind: "abolish", source, evidence: "official" }),
    ];
    expect(citations.map(({ entries }) => entries[0]?.citation)).toEqual([
      { source: { th: source, en: source }, evidence: "unverified" },
      { source: { th: source, en: source }, evidence: "official" },
    ]);
  });

  test.each([
    [{ kind: "vanished" }, ["organisations.row.unknownEvent kind 0"]],
    [{ kind: "constructor" }, ["organisations.row.unknownEvent kind 0"]],
    [{ kind: "merge" }, ["organisations.row.columnMissing other 0"]],
    [{ kind: "split" }, ["organisations.row.columnMissing other 0"]],
    [{ kind: "rename" }, ["organisations.row.columnMissing name 0", "organisations.row.columnMissing formerName 0"]],
    [{ kind: "statusChange", type: "ทต." }, ["organisations.row.columnMissing formerType 0"]],
    [{ kind: "statusChange", type: "ทต.", formerType: "council" }, ["organisations.row.unknownType formerType 0"]],
    [{ kind: "create", type: "council" }, ["organisations.row.unknownType type 0"]],
    [{ kind: "abolish", effective: "2559-01-01" }, ["calendar.date.isoBuddhist effective 0"]],
    [{ kind: "abolish", authority: "8406" }, ["organisations.authorityId.placeCode authority 0"]],
  ])("refuses %j", (row, expected) => {
    expect(refusals(eventOf(row))).toEqual(expected);
  });

  test("says the title of a column that is wanting, and what kind of event wants it", () => {
    const [problem] = eventOf({ kind: "merge" }).problems.kept;
    const { th, en } = describeProblem(problem as never, organisationsListSentences);
    expect(th).toContain('เหตุการณ์ "รวม" ต้องมีค่าในคอลัมน์ "อปท. อีกแห่ง" โปรดเติม');
    expect(en).toContain('a merger needs the column "Other authority". Fill it in.');
  });

  test("a year with two digits is read where the option says of which hundred", () => {
    const table = tableOf(authorityEventSchema, [{ authority: "a", kind: "abolish", effective: "8/9/59" }]);
    expect(refusals(authorityEventsOfTable(table))).toEqual(["calendar.date.twoDigitYear effective 0"]);
    const { entries } = authorityEventsOfTable(table, { dates: { twoDigitYearsFrom: 2500 } });
    expect(entries[0]?.effective).toBe("2016-09-08");
  });
});
