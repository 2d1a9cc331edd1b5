import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import {
  administrativeAxis,
  createGazetteer,
  type Gazetteer,
  type GazetteerSource,
  groupOf,
  groupsOf,
  parsePlaceCode,
} from "chumchon/places";
import { describe, expect, test } from "vitest";

const gazetteerOf = (source: GazetteerSource): Gazetteer => {
  const made = createGazetteer(source);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};
const country = gazetteerOf(thailand);
const asOf = parseCivilDate("2018-01-01");
const groupIn = (grouping: string, code: string, day = "2018-01-01", gazetteer = country) => {
  const answer = groupOf(gazetteer, grouping, parsePlaceCode(code), parseCivilDate(day));
  return answer.ok ? (answer.value.group?.id ?? "in none") : answer.problems;
};

describe("the group of a place in a named grouping", () => {
  test.each([
    ["provinceGroups2017", "84", "S-G"],
    ["provinceGroups2017", "840101", "S-G"],
    ["provinceGroups2017", "84010103", "S-G"],
    ["provinceGroups2017", "10", "in none"],
    ["regions2017", "1001", "in none"],
    ["geographicRegions", "10", "central"],
    ["statisticalRegions", "10", "in none"],
    ["planRegions", "100101", "bangkokAndVicinities"],
    ["geographicRegions", "26", "central"],
    ["geographicRegions", "63", "west"],
  ])("%s, %s: %s", (grouping, code, expected) => {
    expect(groupIn(grouping, code)).toBe(expected);
  });

  test("a bare region is no name, and is refused", () => {
    expect(groupIn("region", "84")).toEqual([{ code: "places.grouping.unknown", path: [], grouping: "region" }]);
    expect(groupIn("__proto__", "84")).toEqual([{ code: "places.grouping.unknown", path: [], grouping: "__proto__" }]);
  });

  test("a day before the first known one is refused with the day; the day itself is answered", () => {
    expect(groupIn("regions2017", "84", "2017-11-16")).toEqual([
      {
        code: "places.grouping.notInForce",
        path: [],
        grouping: "regions2017",
        from: "2017-11-17",
        asOf: "2017-11-16",
      },
    ]);
    expect(groupIn("regions2017", "84", "2017-11-17")).toBe("south");
  });

  test("where the first day is not known, an old day is answered, and the answer says so", () => {
    const old = groupOf(country, "planRegions", parsePlaceCode("38"), parseCivilDate("1999-01-01"));
    expect(old.ok && [old.value.group?.id, old.value.firstDayKnown]).toEqual(["northeast", false]);
    const young = groupOf(country, "regions2017", parsePlaceCode("38"), asOf);
    expect(young.ok && young.value.firstDayKnown).toBe(true);
  });

  test("a grouping that has ended and whose first day is not known", () => {
    const ended = gazetteerOf({
      ...thailand,
      groupings: [{ ...(thailand.groupings?.[4] as NonNullable<typeof thailand.groupings>[0]), to: "2016-12-31" }],
    });
    expect(groupIn("planRegions", "84", "2016-12-31", ended)).toBe("south");
    expect(groupIn("planRegions", "84", "2017-01-01", ended)).toEqual([
      { code: "places.grouping.notInForce", path: [], grouping: "planRegions", to: "2016-12-31", asOf: "2017-01-01" },
    ]);
    const axis = administrativeAxis(ended, { asOf, groupings: ["planRegions"] });
    expect(axis.ok ? [] : axis.problems).toEqual([
      {
        code: "places.grouping.notInForce",
        path: ["groupings", 0],
        grouping: "planRegions",
        to: "2016-12-31",
        asOf: "2018-01-01",
      },
    ]);
  });

  test("a province the gazetteer does not have is told, not guessed", () => {
    const small = gazetteerOf({
      id: "small",
      edition: "2018-01-01",
      title: { th: "รายการสมมติ", en: "a made-up list" },
      citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
      provinces: { codes: ["84"], namesThai: ["สุราษฎร์ธานี"] },
      districts: { codes: [], namesThai: [] },
      subdistricts: { codes: [], namesThai: [] },
      groupings: [
        {
          id: "own",
          title: { th: "ของเรา", en: "Our own" },
          citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
          groups: [],
        },
      ],
    });
    expect(groupIn("own", "84", "2018-01-01", small)).toBe("in none");
    expect(groupIn("own", "8501", "2018-01-01", small)).toEqual([
      { code: "places.grouping.unknownPlace", path: [], place: "8501" },
    ]);
  });
});

describe("the groups of a place in every grouping", () => {
  const idsOf = (code: string, day: string, groupings?: readonly string[]) => {
    const answer = groupsOf(country, parsePlaceCode(code), {
      asOf: parseCivilDate(day),
      ...(groupings !== undefined && { groupings }),
    });
    return answer.ok
      ? answer.value.map(({ grouping, group }) => `${grouping}/${group?.id}`)
      : answer.problems.map(({ code: problem }) => problem);
  };

  test("are those that hold on the day", () => {
    expect(idsOf("1001", "2018-01-01")).toEqual([
      "provinceGroups2017/undefined",
      "regions2017/undefined",
      "geographicRegions/central",
      "statisticalRegions/undefined",
      "planRegions/bangkokAndVicinities",
    ]);
    expect(idsOf("84", "2016-09-08")).toEqual([
      "geographicRegions/south",
      "statisticalRegions/south",
      "planRegions/south",
    ]);
  });

  test("a grouping asked for by name must hold on the day", () => {
    expect(idsOf("84", "2018-01-01", ["planRegions"])).toEqual(["planRegions/south"]);
    expect(idsOf("84", "2016-09-08", ["planRegions", "regions2017", "region"])).toEqual([
      "places.grouping.notInForce",
      "places.grouping.unknown",
    ]);
  });

  test("agree with the axis: a group is the node above its provinces", () => {
    const axis = administrativeAxis(country, { asOf, groupings: ["planRegions"] });
    if (!axis.ok) throw new Error("the embedded groupings nest");
    const { nodes, parent } = axis.value;
    for (const province of country.codes.filter((code) => code.length === 2)) {
      const node = nodes[parent[nodes.indexOf(province)] as number];
      expect(node).toBe(`planRegions/${groupIn("planRegions", province)}`);
    }
  });
});
