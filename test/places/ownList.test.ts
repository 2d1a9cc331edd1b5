import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { tableOfCsv } from "chumchon/formats";
import { describeProblem } from "chumchon/kernel";
import {
  administrativeAxis,
  createGazetteer,
  type GazetteerSource,
  gazetteerSourceOf,
  getPlace,
  type PlacesProblem,
  parsePlaceCode,
  placeSchema,
  placesSentences,
} from "chumchon/places";
import { describe, expect, test } from "vitest";

const about = {
  id: "mine",
  edition: "2025-06-27",
  title: { th: "รายการสมมติ", en: "a made-up list" },
  citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
} as const;

describe("a list of one's own, as rows in any order", () => {
  const sourceOf = (text: string) => gazetteerSourceOf(tableOfCsv(placeSchema, text), about);

  test("becomes a gazetteer", () => {
    const source = sourceOf(
      "รหัส,ชื่อ,parent_code,lat,long\n840101,ตลาด,8401,9.14,99.32\n8401,เมืองสุราษฎร์ธานี,84,,\n๘๔,สุราษฎร์ธานี,TH,,\n",
    );
    if (!source.ok) throw new Error("the rows are sound");
    const made = createGazetteer(source.value);
    if (!made.ok) throw new Error("the tree is sound");
    expect(made.value.codes).toEqual(["84", "8401", "840101"]);
    expect(getPlace(made.value, parsePlaceCode("840101")).point).toEqual({ latitude: 9.14, longitude: 99.32 });
  });

  test("rows that are none are told by their rows in the file", () => {
    const source = sourceOf("รหัส,ชื่อ\n84,สุราษฎร์ธานี\n84x,ผิด\n84010101,หมู่บ้าน\n");
    expect(source.ok ? [] : source.problems.map(({ code, row }) => [code, row])).toEqual([
      ["places.code.malformed", 3],
      ["places.tree.unknownLevel", 4],
    ]);
  });

  test("parents that contradict the codes, and circles, are told apart", () => {
    const source = sourceOf("รหัส,ชื่อ,parent_code\n84,สุราษฎร์ธานี,TH\n8401,เมือง,84\n840101,ตลาด,8402\n");
    const made = source.ok ? createGazetteer(source.value) : source;
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toContain("places.tree.parentContradictsCode");
  });
});

describe("facts that cannot be what their column says", () => {
  const faultsOf = (facts: object): readonly PlacesProblem[] => {
    const source = {
      ...about,
      provinces: { codes: ["84"], namesThai: ["สุราษฎร์ธานี"], ...facts },
      districts: { codes: [], namesThai: [] },
      subdistricts: { codes: [], namesThai: [] },
    };
    const made = createGazetteer(source as GazetteerSource);
    return made.ok ? [] : made.problems;
  };

  test.each<[string, object]>([
    ["a name of blanks", { namesThai: [" "] }],
    ["a name that is a number", { namesThai: [5] }],
    ["an English name of dots", { namesEnglish: ["..."] }],
    ["a postcode of letters", { postcodes: ["abc"] }],
    ["a postcode of four digits", { postcodes: ["8400"] }],
    ["a latitude that is none", { latitudes: ["x"] }],
    ["a latitude beyond the pole", { latitudes: ["99.3"] }],
    ["a longitude that is no decimal", { longitudes: ["1e2"] }],
  ])("%s", (_, facts) => {
    const [problem] = faultsOf(facts);
    expect(problem?.code).toBe("places.fact.unreadable");
    if (problem !== undefined) expect(describeProblem(problem, placesSentences).th).toMatch(/โปรด/);
  });

  test("empty is not known, and that is no fault", () => {
    expect(faultsOf({ namesEnglish: [""], postcodes: [""], latitudes: [""], longitudes: [""] })).toEqual([]);
    expect(faultsOf({ postcodes: ["84000 84100"], latitudes: ["9.14"], longitudes: ["99.321"] })).toEqual([]);
  });

  test("an everyday name of a place that is not in the list is told", () => {
    const source = { ...thailand, otherNames: { codes: ["8499", "4378967296"], names: ["ก", "ข"] } };
    const made = createGazetteer(source);
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual([
      "places.source.unknownPlace",
      "places.source.unknownPlace",
    ]);
  });
});

test("the territorial line is that of its day: Bueng Kan is a province from 23 March 2011 on", () => {
  const made = createGazetteer(thailand);
  if (!made.ok) throw new Error("the embedded list is sound");
  const nodesOn = (day: string): readonly string[] => {
    const axis = administrativeAxis(made.value, { asOf: parseCivilDate(day) });
    return axis.ok ? axis.value.nodes : [];
  };
  expect([nodesOn("2011-03-22").includes("38"), nodesOn("2011-03-22").includes("4309")]).toEqual([false, true]);
  expect([nodesOn("2011-03-23").includes("38"), nodesOn("2011-03-23").includes("4309")]).toEqual([true, false]);
});
