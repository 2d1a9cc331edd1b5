import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { describeProblem, type Problem } from "chumchon/kernel";
import {
  administrativeAxis,
  childrenOf,
  countByLevel,
  createGazetteer,
  findPlace,
  type Gazetteer,
  type GazetteerOptions,
  type GazetteerSource,
  getPlace,
  type PlacesProblem,
  parsePlaceCode,
  placesSentences,
  villageSchema,
} from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const gazetteerOf = (source: GazetteerSource, options: GazetteerOptions = {}): Gazetteer => {
  const made = createGazetteer(source, options);
  if (!made.ok)
    throw new Error(made.problems.map((problem) => describeProblem(problem, placesSentences).en).join("\n"));
  return made.value;
};
const country = gazetteerOf(thailand);
const code = parsePlaceCode;
const asOf = parseCivilDate("2018-01-01");

const small = (changes: Partial<GazetteerSource> = {}): GazetteerSource => ({
  id: "small",
  edition: "2018-01-01",
  title: { th: "รายการสมมติ", en: "a made-up list" },
  citation: { source: { th: "สมมติ", en: "made up" }, evidence: "unverified" },
  provinces: { codes: ["84"], namesThai: ["สุราษฎร์ธานี"] },
  districts: { codes: "8401\n8402", namesThai: "เมืองสุราษฎร์ธานี\nกาญจนดิษฐ์" },
  subdistricts: { codes: ["840101"], namesThai: ["ตลาด"] },
  ...changes,
});

describe("the embedded places", () => {
  test("are 77 provinces, 928 districts and 7,436 subdistricts", () => {
    expect(countByLevel(country)).toEqual({ province: 77, district: 928, subdistrict: 7436, village: 0 });
  });

  test("are found by code with names, postcodes, parent and point", () => {
    expect(getPlace(country, code("840101"))).toMatchObject({
      level: "subdistrict",
      nameThai: "ตลาด",
      nameEnglish: "Talat",
      parent: "8401",
      postcodes: ["84000"],
    });
    const point = findPlace(country, code("840101"))?.point;
    expect(point?.latitude).toBeCloseTo(9.14, 1);
    expect(point?.longitude).toBeCloseTo(99.32, 1);
    expect(findPlace(country, code("84"))?.parent).toBeUndefined();
    expect(findPlace(country, code("8499"))).toBeUndefined();
    expect(() => getPlace(country, code("8499"))).toThrow(/8499/);
  });

  test("know their children, level by level", () => {
    expect(childrenOf(country, code("84"))).toHaveLength(19);
    expect(childrenOf(country, code("10"))).toHaveLength(50);
    expect(childrenOf(country, code("840101"))).toEqual([]);
  });
});

describe("a broken list is refused, and each fault told apart", () => {
  const faultsOf = (changes: Partial<GazetteerSource>): readonly PlacesProblem[] => {
    const made = createGazetteer(small(changes));
    return made.ok ? [] : made.problems;
  };
  const districts = (codes: string[], namesThai = codes.map(() => "ชื่อ")) => ({ districts: { codes, namesThai } });

  test.each([
    ["orphan", districts(["8401", "8501"]), { code: "places.tree.orphan", place: "8501", parent: "85" }],
    ["duplicate", districts(["8401", "8401"]), { code: "places.tree.duplicate", place: "8401" }],
    [
      "malformed",
      districts(["8401", "840"]),
      { code: "places.code.malformed", path: ["districts", "codes", 1], record: 1 },
    ],
    ["level", districts(["8401", "840102"]), { code: "places.tree.unknownLevel", place: "840102" }],
    ["nameless", districts(["8401", "8402"], ["เมือง", ""]), { code: "places.name.missing", place: "8402" }],
    ["uneven", districts(["8401", "8402"], ["เมือง"]), { code: "places.source.uneven", expected: 2, received: 1 }],
  ])("%s", (_, changes, expected) => {
    expect(faultsOf(changes)).toContainEqual(expect.objectContaining(expected));
  });

  test("a list with codes and Thai names alone is enough", () => {
    expect(findPlace(gazetteerOf(small()), code("8402"))).toEqual({
      code: "8402",
      level: "district",
      nameThai: "กาญจนดิษฐ์",
      parent: "84",
      postcodes: [],
    });
  });
});

describe("villages attached to the tree", () => {
  const register = tableOf(villageSchema, [
    ["84010101", "บ้านหนึ่ง"],
    ["84010102", null],
    ["84010101", "บ้านซ้ำ"],
    ["84014901", "บ้านไม่มีตำบล"],
    ["840101", "ตำบล"],
    ["84x", "ผิด"],
    [84010103, "เลข"],
  ]);
  const gazetteer = gazetteerOf(thailand, { villages: register });
  const { read, accepted, rejected, problems } = gazetteer.villages;

  test("accepted + rejected = read, those refused by the table included", () => {
    expect([read, accepted, rejected]).toEqual([7, 2, 5]);
    expect(problems.total + register.problems.total).toBe(5);
    expect(problems.kept.map((problem: Problem) => [problem.code, problem.record])).toEqual([
      ["places.tree.duplicate", 2],
      ["places.tree.orphan", 3],
      ["places.name.contradictsCode", 4],
      ["places.code.malformed", 5],
    ]);
  });

  test("what the register marks as retired is refused by name", () => {
    const villages = tableOf(villageSchema, [
      { code: "84010101", abolished: true },
      { code: "84010102", successor: "84010103" },
      { code: "84010103", abolished: false },
    ]);
    const retired = gazetteerOf(thailand, { villages }).villages;
    expect([retired.read, retired.accepted]).toEqual([3, 1]);
    expect(retired.problems.kept).toEqual([
      { code: "places.village.retired", path: ["code"], record: 0, place: "84010101" },
      { code: "places.village.retired", path: ["code"], record: 1, place: "84010102", successor: "84010103" },
    ]);
  });

  test("a village has its name, or its number", () => {
    expect(findPlace(gazetteer, code("84010101"))?.nameThai).toBe("บ้านหนึ่ง");
    expect(findPlace(gazetteer, code("84010102"))?.nameThai).toBe("หมู่ที่ 2");
    expect(findPlace(gazetteer, code("84010102"))?.nameEnglish).toBeUndefined();
    expect(childrenOf(gazetteer, code("840101"))).toEqual(["84010101", "84010102"]);
    expect(countByLevel(country).village).toBe(0);
  });
});

describe("the territorial line", () => {
  test("carries every place to the country, Bangkok past the province groups", () => {
    const groupings = ["provinceGroups2017", "regions2017"];
    const axis = administrativeAxis(country, { asOf, groupings });
    if (!axis.ok) throw new Error("the embedded groupings nest");
    const { nodes, parent, levels, level } = axis.value;
    const above = (id: string) => nodes[parent[nodes.indexOf(id)] as number];
    expect(levels).toEqual(["village", "subdistrict", "district", "province", ...groupings, "country"]);
    expect(nodes.at(-1)).toBe("TH");
    expect(above("10")).toBe("TH");
    expect(above("8401")).toBe("84");
    expect(above("84")).toMatch(/^provinceGroups2017\//);
    expect(above(above("84") as string)).toMatch(/^regions2017\//);
    expect(nodes.filter((_, node) => levels[level[node] as number] === "provinceGroups2017")).toHaveLength(18);
    expect(nodes.every((_, node) => node === nodes.length - 1 || (parent[node] as number) > node)).toBe(true);
  });

  test("refuses a grouping that is unknown, or not yet in force", () => {
    const early = administrativeAxis(country, {
      asOf: parseCivilDate("2016-09-08"),
      groupings: ["provinceGroups2017", "nowhere"],
    });
    expect(early.ok ? [] : early.problems.map((problem) => problem.code)).toEqual([
      "places.grouping.notInForce",
      "places.grouping.unknown",
    ]);
    const source = small({
      groupings: [
        {
          id: "old",
          title: { th: "เก่า", en: "old" },
          from: "2000-01-01",
          to: "2010-12-31",
          citation: small().citation,
          groups: [{ id: "S", title: { th: "ใต้", en: "South" }, provinces: ["84"] }],
        },
      ],
    });
    const on = (day: string) =>
      administrativeAxis(gazetteerOf(source), { asOf: parseCivilDate(day), groupings: ["old"] });
    expect([on("1999-12-31").ok, on("2000-01-01").ok, on("2010-12-31").ok, on("2011-01-01").ok]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test("every problem of the room speaks Thai and English", () => {
  const samples: readonly PlacesProblem[] = [
    { code: "places.code.notText", path: [] },
    { code: "places.code.malformed", path: [] },
    { code: "places.code.unknownProvince", path: [], province: "28" },
    { code: "places.tree.duplicate", path: [], place: "8401" },
    { code: "places.tree.cycle", path: [], place: "8401" },
    { code: "places.tree.unknownLevel", path: [], place: "8401" },
    { code: "places.tree.orphan", path: [], place: "8401", parent: "84" },
    { code: "places.tree.levelOrder", path: [], place: "8401", parent: "84" },
    { code: "places.tree.noRoot", path: [] },
    { code: "places.tree.twoRoots", path: [], places: ["8401", "84"] },
    { code: "places.source.uneven", path: [], expected: 8401, received: 2 },
    { code: "places.name.missing", path: [], place: "8401" },
    { code: "places.village.retired", path: [], place: "8401" },
    { code: "places.village.retired", path: [], place: "84010101", successor: "8401" },
    { code: "places.grouping.unknown", path: [], grouping: "8401" },
    { code: "places.grouping.notInForce", path: [], grouping: "8401", from: "a", to: "b", asOf: "c" },
    { code: "places.grouping.notInForce", path: [], grouping: "8401", asOf: "c" },
    { code: "places.grouping.unknownPlace", path: [], place: "8401" },
    { code: "places.axis.unknownNode", path: [], leaf: "8401", node: "84" },
    { code: "places.axis.shareWanting", path: [], leaf: "8401" },
    { code: "places.axis.sharesTooFine", path: [], most: 8401 },
    { code: "places.axis.sharesNotWhole", path: [], leaf: "8401", sum: "2/3" },
  ];
  for (const problem of samples) {
    const { th, en } = describeProblem(problem, placesSentences);
    expect(th, problem.code).toMatch(/โปรด/);
    expect(en, problem.code).toMatch(/^[^ก-๙]+\.$/);
    if (Object.values(problem).flat().includes("8401"))
      expect([th, en].every((text) => text.includes("8401"))).toBe(true);
  }
});
