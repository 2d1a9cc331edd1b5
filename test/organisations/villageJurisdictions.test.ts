import { authorityAxis, type Jurisdiction, type LocalAuthority, villageJurisdictionsOf } from "chumchon/organisations";
import { parsePlaceCode } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { authority, covers, day, days, smallLine } from "./madeUp.js";

const asOf = day("2022-01-01");
const officeDistrict = parsePlaceCode("8406");
const authorities = [
  authority("town", { type: "townMunicipality", officeDistrict }),
  authority("sao", { officeDistrict }),
  authority("third", { officeDistrict }),
];

/** What two or three authorities of 840601, which has villages 1 to 4, remark: "" is no remark. */
function readingOf(remarks: Readonly<Record<string, string>>, more: Partial<{ authorities: LocalAuthority[] }> = {}) {
  const jurisdictions = Object.entries(remarks).map(([id, note]) =>
    covers(id, "840601", { coverage: "part", ...(note !== "" && { note }) }),
  );
  const answer = villageJurisdictionsOf(smallLine(), { authorities, jurisdictions, asOf, ...more });
  expect(answer.accepted + answer.rejected).toBe(answer.read);
  const line = ({ authority: id, place, coverage }: Jurisdiction) => `${id} ${place.slice(6)} ${coverage}`;
  return {
    ...answer,
    jurisdictions,
    said: answer.said.map(line),
    concluded: answer.concluded.map(line),
    entries: [...answer.said, ...answer.concluded],
    codes: answer.problems.kept.map(({ code }) => code.slice("organisations.coverageNote.".length)),
  };
}

describe("remarks of a subdistrict's authorities", () => {
  test("say villages whole and in part; what is only named is said of the others too", () => {
    const { said, concluded, codes } = readingOf({ town: "เฉพาะหมู่ที่ 1 และบางส่วนของหมู่ที่ 2", sao: "" });
    expect(said).toEqual(["town 01 whole", "town 02 part"]);
    expect(concluded).toEqual(["sao 02 part", "sao 03 whole", "sao 04 whole"]);
    expect(codes).toEqual([]);
  });

  test("without เฉพาะ say nothing of the villages they do not name", () => {
    const { said, concluded } = readingOf({ town: "Mu 1, Mu 2", sao: "" });
    expect([said, concluded]).toEqual([["town 01 whole", "town 02 whole"], []]);
  });

  test("that say what is only the municipality's leave it to the one other", () => {
    const { said, concluded } = readingOf({ town: "", sao: "Mu 1,2 only Thesaban" });
    expect([said, concluded]).toEqual([[], ["town 01 whole", "town 02 whole"]]);
  });

  test("conclude nothing where two others may have it", () => {
    const { said, concluded } = readingOf({ town: "เฉพาะหมู่ที่ 1 และบางส่วนของหมู่ที่ 2", sao: "", third: "" });
    expect([said, concluded]).toEqual([["town 01 whole", "town 02 part"], []]);
    const narrowed = readingOf({ town: "Only Mu 1", sao: "", third: "Only Mu 2" });
    expect(narrowed.concluded).toEqual(["sao 03 whole", "sao 04 whole"]);
  });

  test("conclude nothing from words that were not understood", () => {
    const { concluded, codes } = readingOf({ town: "เฉพาะหมู่ที่ 1, changed in 2014", sao: "" });
    expect([concluded, codes]).toEqual([[], ["unread"]]);
  });

  test("conclude nothing of the authority that stands alone: who has the rest is not in the list", () => {
    const { said, concluded } = readingOf({ town: "Mu 1 and parts of Mu 2" });
    expect([said, concluded]).toEqual([["town 01 whole", "town 02 part"], []]);
  });

  test("leave unsure what is unsure", () => {
    const { said, concluded } = readingOf({ town: "Only Mu 1, unsure Mu 2", sao: "" });
    expect([said, concluded]).toEqual([["town 01 whole"], ["sao 03 whole", "sao 04 whole"]]);
  });

  test("that leave a village to nobody, or name one that is not there, are told", () => {
    const { codes, problems } = readingOf({ town: "เฉพาะหมู่ที่ 1, 2, 9", sao: "เฉพาะหมู่ที่ 3" });
    expect(codes).toEqual(["unknownVillage", "nobodys"]);
    expect(problems.kept).toMatchObject([
      { place: "84060109", record: 0, path: ["jurisdictions", 0, "note"], authority: "town" },
      { place: "84060104" },
    ]);
  });

  test("that say nothing of villages are counted as such", () => {
    const { read, accepted, rejected, codes } = readingOf({ town: "Till 2020 partially", sao: "Mu 1 no councillor" });
    expect([read, accepted, rejected]).toEqual([2, 0, 2]);
    expect(codes).toEqual(["noVillages", "unread", "unread"]);
  });

  test("of authorities that are not there are not read", () => {
    const gone = authority("town", { isAbolished: true });
    const { read, said } = readingOf({ town: "Mu 1", sao: "" }, { authorities: [gone, authority("sao")] });
    expect([read, said]).toEqual([0, []]);
  });

  test("come after the entries villages have already, and keep the days of theirs", () => {
    const period = days("2010-01-01");
    const { said, concluded } = villageJurisdictionsOf(smallLine(), {
      ...{ authorities, asOf },
      jurisdictions: [
        covers("town", "840601", { coverage: "part", note: "Only Mu 1, Mu 2 completely", period }),
        covers("sao", "840601", { coverage: "part" }),
        covers("sao", "84060101"),
      ],
    });
    expect(said).toEqual([{ authority: "town", place: "84060102", coverage: "whole", period }]);
    expect(concluded.map(({ place }) => place)).toEqual(["84060103", "84060104"]);
  });

  test("that say all but one leave that one to the other", () => {
    const { said, concluded } = readingOf({ town: "ทั้งตำบล ยกเว้นหมู่ที่ 3", sao: "" });
    expect(said).toEqual(["town 01 whole", "town 02 whole", "town 04 whole"]);
    expect(concluded).toEqual(["sao 03 whole"]);
    // Words that were not understood may have taken one away.
    expect(readingOf({ town: "ทั้งตำบล ยกเว้นหมู่ที่ 3, changed in 2014", sao: "" }).said).toEqual([]);
  });

  test("are concluded from only for the days on which the same entries and authorities stand", () => {
    const part = { coverage: "part" } as const;
    const concludedOn = (asOfDay: string, more: Partial<Parameters<typeof villageJurisdictionsOf>[1]> = {}) =>
      villageJurisdictionsOf(smallLine(), {
        authorities,
        jurisdictions: [
          covers("town", "840601", { ...part, note: "เฉพาะหมู่ที่ 1", period: days("2010-01-01", "2015-12-31") }),
          covers("town", "840601", { ...part, note: "เฉพาะหมู่ที่ 1, 2", period: days("2016-01-01") }),
          covers("sao", "840601", part),
        ],
        ...more,
        asOf: day(asOfDay),
      }).concluded.map(({ place, period }) => [place.slice(6), period?.from, period?.to]);
    expect(concludedOn("2012-01-01")).toEqual([
      ["02", "2010-01-01", "2015-12-31"],
      ["03", "2010-01-01", "2015-12-31"],
      ["04", "2010-01-01", "2015-12-31"],
    ]);
    expect(concludedOn("2020-01-01").map(([place, from]) => [place, from])).toEqual([
      ["03", "2016-01-01"],
      ["04", "2016-01-01"],
    ]);
    // A third that comes later, and an authority that ends.
    const jurisdictions = [
      covers("town", "840601", { ...part, note: "เฉพาะหมู่ที่ 1, 2, 3" }),
      covers("sao", "840601", part),
      covers("third", "840601", { ...part, period: days("2018-01-01") }),
    ];
    expect(concludedOn("2012-01-01", { jurisdictions })).toEqual([["04", undefined, "2017-12-31"]]);
    const ended = [authorities[1] as LocalAuthority, authority("town", { period: days("2000-01-01", "2014-12-31") })];
    expect(concludedOn("2012-01-01", { jurisdictions, authorities: ended })).toEqual([
      ["04", "2000-01-01", "2014-12-31"],
    ]);
  });

  test("settle on the local line where villages belong", () => {
    const { entries, jurisdictions } = readingOf({ town: "เฉพาะหมู่ที่ 1 และบางส่วนของหมู่ที่ 2", sao: "" });
    const others = [covers("sao", "840602"), covers("sao", "840701")];
    const axis = authorityAxis(smallLine(), {
      ...{ authorities, asOf },
      jurisdictions: [...jurisdictions, ...entries, ...others],
    });
    if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
    const { landings, nodes } = axis.value;
    const where = ["84060101", "84060102", "84060103", "84060104"].map((id) => {
      const landing = landings.get(id);
      if (landing?.kind === "whole") return nodes[landing.node];
      return landing?.kind === "undivided" && landing.candidates.map((node) => nodes[node]);
    });
    expect(where).toEqual(["town", ["town", "sao"], "sao", "sao"]);
  });
});
