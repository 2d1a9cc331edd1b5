import { parseCivilDate } from "chumchon/calendar";
import { thailand } from "chumchon/data/thailand";
import { checkPlaceName, parsePlaceCode as code, createGazetteer, type GazetteerSource } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { eventsOf, gazetteerOf, smallSource } from "./madeUpList.js";

const country = gazetteerOf(thailand, {
  // Royal Gazette 128/84 ง p. 2, 16 June 2011: renamed from 4 March 2011.
  events: eventsOf([
    { kind: "rename", effective: "2011-03-04", place: "380103", nameBefore: "หนองเข็ง", nameAfter: "โนนสว่าง" },
  ]),
});
const check = (of: string, name: string, asOf?: string) =>
  checkPlaceName(country, code(of), name, asOf === undefined ? {} : { asOf: parseCivilDate(asOf) });

describe("a name beside a code", () => {
  test.each([
    ["840101", "ตลาด"],
    ["840101", "ต.ตลาด"],
    ["840101", "ตำบลตลาด"],
    ["840101", "Talat"],
    ["840101", "Tambon Talat"],
    ["840101", "talat subdistrict"],
    ["100101", "แขวงพระบรมมหาราชวัง"],
    ["1001", "เขตพระนคร"],
    ["1001", "Phra Nakhon District"],
    ["84", "จ. สุราษฎร์ธานี"],
    ["9610", "สุไหงโกลก"],
  ])("%s is called %s", (of, name) => {
    expect(check(of, name)).toEqual({ kind: "current", bearers: [] });
  });

  test("that it had before an event is a former one, with the event", () => {
    expect(check("380103", "หนองเข็ง")).toMatchObject({ kind: "former", event: { effective: "2011-03-04" } });
    expect(check("380103", "โนนสว่าง").kind).toBe("current");
    expect(check("43", "หนองเข็ง").kind).toBe("another");
  });

  test("of other places comes with their codes, those of the same province first", () => {
    const { kind, bearers } = check("840101", "หนองบัว");
    expect(kind).toBe("another");
    expect(bearers.length).toBeGreaterThan(20);
    const own = check("600101", "หนองบัว").bearers;
    expect(own[0]?.slice(0, 2)).toBe("60");
    expect([...own].sort()).toEqual([...bearers].sort());
  });

  test("is compared whole: a part of a name is another name", () => {
    expect(check("8401", "สุราษฎร์ธานี").kind).toBe("another");
    expect(check("8401", "เมือง").kind).toBe("another");
    expect(check("840101", "").kind).toBe("another");
    expect(check("840101", "ต.").kind).toBe("another");
  });

  test("that says another level, or an authority, is told so", () => {
    expect(check("8401", "ตำบลตลาด").saysLevel).toBe("subdistrict");
    expect(check("840101", "เทศบาลนครสุราษฎร์ธานี").saysLevel).toBe("localAuthority");
    expect(check("8401", "*เมืองสุราษฎร์ธานี").saysLevel).toBe("localAuthority");
  });

  test("of a code that no place has on the day", () => {
    expect(check("8449", "ตลาด").kind).toBe("unknownCode");
    expect(check("530306", "ท่าแฝก")).toEqual({ kind: "unknownCode", bearers: ["530407"] });
  });

  test("that a later event gives", () => {
    const events = eventsOf([
      { kind: "rename", effective: "2000-01-01", place: "430102", nameBefore: "เก่า", nameAfter: "มีชัย" },
    ]);
    const list = gazetteerOf(smallSource(), { events });
    const on = (asOf: string, name: string) =>
      checkPlaceName(list, code("430102"), name, { asOf: parseCivilDate(asOf) }).kind;
    expect([on("1999-12-31", "มีชัย"), on("1999-12-31", "เก่า"), on("2000-01-01", "เก่า")]).toEqual([
      "later",
      "current",
      "former",
    ]);
  });
});

describe("a list is refused where", () => {
  const faultsOf = (changes: Partial<GazetteerSource>) => {
    const made = createGazetteer(smallSource(changes));
    return made.ok ? [] : made.problems;
  };
  const named = (...namesThai: string[]) => ({ districts: { codes: ["3801", "4301", "4315"], namesThai } });

  test.each(["ตำบลเมือง", "แขวงเมือง", "จังหวัดเมือง", "เทศบาลเมือง", "ท้องถิ่นเทศบาลเมือง", "*เมือง", "องค์การบริหารส่วนตำบลเมือง"])(
    "a district is called %s",
    (name) => {
      expect(faultsOf(named("ก", name, "ข"))).toEqual([
        { code: "places.name.contradictsCode", path: ["districts", "namesThai", 1], record: 1, place: "4301" },
      ]);
    },
  );

  test("but not where a name is real: none of the list's own begins so, though some begin with บ้าน or ถนน, or have เขต in them", () => {
    const names = country.facts.namesThai;
    expect(names.filter((name) => name.startsWith("บ้าน")).length).toBeGreaterThan(400);
    expect(names.filter((name) => name.startsWith("ถนน"))).toHaveLength(8);
    expect(names.filter((name) => name.includes("เขต"))).toHaveLength(5);
    expect(faultsOf(named("บ้านนา", "อำเภอเมือง", "ถนนใหญ่"))).toEqual([]);
  });

  const parents = (provinces: string[] | undefined, districts: string[], subdistricts?: string[]) => ({
    provinces: { codes: ["38", "43"], namesThai: ["ก", "ข"], ...(provinces && { parents: provinces }) },
    districts: { codes: ["3801", "4301", "4315"], namesThai: ["ก", "ข", "ค"], parents: districts },
    subdistricts: { codes: ["380101"], namesThai: ["ก"], ...(subdistricts && { parents: subdistricts }) },
  });
  const right = ["38", "43", "43"];
  test.each<[string, Partial<GazetteerSource>, object[]]>([
    ["parents are right, whatever the country is called", parents(["ไทย", "ไทย"], ["38000000", "43", "๔๓"]), []],
    [
      "a parent is not the one the code says",
      parents(undefined, ["38", "38", "43"]),
      [{ code: "places.tree.parentContradictsCode", record: 1, place: "4301", parent: "38" }],
    ],
    [
      "a parent is not there",
      parents(undefined, ["38", "44", "43"]),
      [
        { code: "places.tree.parentContradictsCode", place: "4301", parent: "44" },
        { code: "places.tree.orphan", place: "4301", parent: "44" },
      ],
    ],
    [
      "a place without a parent is a second top",
      parents(undefined, ["38", "", "43"]),
      [{ code: "places.tree.twoRoots" }],
    ],
    ["provinces lie in two countries", parents(["ไทย", "ลาว"], right), [{ code: "places.tree.twoRoots" }]],
    [
      "provinces lie in each other: a circle, and nothing at the top",
      parents(["43", "38"], right),
      [
        { code: "places.tree.levelOrder", place: "38" },
        { code: "places.tree.levelOrder", place: "43" },
        { code: "places.tree.cycle" },
        { code: "places.tree.noRoot" },
      ],
    ],
    [
      "parents are not as many as codes",
      parents(undefined, ["38", "43"]),
      [{ code: "places.source.uneven", path: ["districts", "parents"] }, { code: "places.tree.twoRoots" }],
    ],
  ])("%s", (_, changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected.map((one) => expect.objectContaining(one)));
  });
});
