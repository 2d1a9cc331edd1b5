import { ratioOf } from "chumchon/amounts";
import { parseCivilDate, parsePeriod } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import {
  type AuthorityAxisOptions,
  authorityAxis,
  type Jurisdiction,
  type LocalAuthority,
  organisationsSentences,
  parseAuthorityId,
  safeParseAuthorityId,
} from "chumchon/organisations";
import { type Axis, createAxis, figureAt, parsePlaceCode, rollUp } from "chumchon/places";
import { tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const node = (id: string, level: string, parent?: string) => ({ id, level, ...(parent !== undefined && { parent }) });

/** Real places: two districts of Surat Thani, a district of Ranong, a district of Bangkok; villages made up where noted. */
function territory(): Axis {
  const axis = createAxis({
    id: "administrative",
    levels: ["village", "subdistrict", "district", "province", "country"],
    nodes: [
      ...["84060101", "84060102", "84060103"].map((id) => node(id, "village", "840601")),
      ...["840601", "840602"].map((id) => node(id, "subdistrict", "8406")),
      node("840701", "subdistrict", "8407"),
      node("850101", "subdistrict", "8501"),
      node("100101", "subdistrict", "1001"),
      ...["8406", "8407"].map((id) => node(id, "district", "84")),
      node("8501", "district", "85"),
      node("1001", "district", "10"),
      ...["84", "85", "10"].map((id) => node(id, "province", "TH")),
      node("TH", "country"),
    ],
  });
  if (!axis.ok) throw new Error("the test's own axis");
  return axis.value;
}

function authority(id: string, more: Partial<LocalAuthority> = {}): LocalAuthority {
  return {
    id: parseAuthorityId(id),
    name: { th: "สมมติ", en: "Made-up" },
    type: "sao",
    province: parsePlaceCode("84"),
    officeDistrict: parsePlaceCode("8406"),
    ...more,
  };
}

function covers(id: string, place: string, more: Partial<Jurisdiction> = {}): Jurisdiction {
  return { authority: parseAuthorityId(id), place: parsePlaceCode(place), coverage: "whole", ...more };
}

const asOf = parseCivilDate("1 มกราคม 2561");
const [town, sao] = [authority("town", { type: "subdistrictMunicipality" }), authority("sao")];
const shared = [covers("town", "840601", { coverage: "part" }), covers("sao", "840601", { coverage: "part" })];

function localAxis(options: Partial<AuthorityAxisOptions>): Axis {
  const axis = authorityAxis(territory(), { authorities: [town, sao], jurisdictions: [], asOf, ...options });
  if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
  return axis.value;
}

/** Where a place lands, in words. */
function landingOf(axis: Axis, id: string): string {
  const landing = axis.landings.get(id);
  if (landing === undefined) return "nowhere";
  const names = (nodes: readonly number[]): string => nodes.map((position) => axis.nodes[position]).join("+");
  if (landing.kind === "whole") return `whole in ${names([landing.node])}`;
  if (landing.kind === "divided") return `divided ${names(landing.nodes)} ${landing.numerators.join(":")}`;
  if (landing.kind === "uncovered") return `uncovered in ${names([landing.node])}`;
  return `undivided in ${names([landing.node])} of ${names(landing.candidates)}`;
}

describe("where a place belongs", () => {
  test("a village goes with its subdistrict", () => {
    const axis = localAxis({ jurisdictions: [covers("sao", "840601")] });
    expect(landingOf(axis, "840601")).toBe("whole in sao");
    expect(landingOf(axis, "84060102")).toBe("whole in sao");
  });

  test("in a shared subdistrict it is undivided until its own membership is known", () => {
    const axis = localAxis({ jurisdictions: [...shared, covers("town", "84060101")] });
    expect(landingOf(axis, "84060101")).toBe("whole in town");
    expect(landingOf(axis, "84060102")).toBe("undivided in 8406 of town+sao");
    expect(landingOf(axis, "840601")).toBe("undivided in 8406 of town+sao");
  });

  test("a subdistrict of which nothing is said goes by its villages", () => {
    const villages = (...owners: string[]) => owners.map((id, index) => covers(id, `8406010${index + 1}`));
    expect(landingOf(localAxis({ jurisdictions: villages("town", "town", "town") }), "840601")).toBe("whole in town");
    expect(landingOf(localAxis({ jurisdictions: villages("town", "town") }), "840601")).toBe(
      "undivided in 8406 of town",
    );
    expect(landingOf(localAxis({ jurisdictions: villages("town", "sao", "town") }), "840601")).toBe(
      "undivided in 8406 of town+sao",
    );
    const over = localAxis({ jurisdictions: [covers("town", "840601"), covers("sao", "84060102")] });
    expect(landingOf(over, "840601")).toBe("undivided in 8406 of town+sao");
    expect([landingOf(over, "84060101"), landingOf(over, "84060102")]).toEqual(["whole in town", "whole in sao"]);
  });

  test("shares divide the subdistrict's own figures, and say nothing of one village", () => {
    const [a, b] = [ratioOf(2, 3), ratioOf(1, 3)];
    const axis = localAxis({
      jurisdictions: [
        covers("town", "840601", { coverage: "part", share: a }),
        covers("sao", "840601", { coverage: "part", share: b }),
      ],
    });
    expect(landingOf(axis, "840601")).toBe("divided town+sao 2:1");
    expect(landingOf(axis, "84060101")).toBe("undivided in 8406 of town+sao");
  });

  test("what is covered in part is undivided in its district, what nobody covers is uncovered there", () => {
    const axis = localAxis({ jurisdictions: [covers("town", "840601", { coverage: "part" })] });
    expect(landingOf(axis, "84060101")).toBe("undivided in 8406 of town");
    expect(landingOf(axis, "840602")).toBe("uncovered in 8406");
  });

  test("an authority that reaches into a second district is counted in that of its office", () => {
    const axis = localAxis({ jurisdictions: [covers("town", "840602"), covers("town", "840701")] });
    expect(landingOf(axis, "840701")).toBe("whole in town");
    expect(axis.nodes[axis.parent[axis.nodes.indexOf("town")] as number]).toBe("8406");
  });

  test("authorities stand below the province at once where that is asked for", () => {
    const axis = localAxis({ via: "province", jurisdictions: [covers("town", "840602")] });
    expect(axis.levels).toEqual(["authority", "province", "country"]);
    expect(axis.nodes[axis.parent[axis.nodes.indexOf("town")] as number]).toBe("84");
    expect(landingOf(axis, "840601")).toBe("uncovered in 84");
  });

  test("the provincial organisation and Bangkok lie over their whole province", () => {
    const pao = authority("pao-84", { type: "pao" });
    const bangkok = authority("bma", {
      type: "bangkok",
      province: parsePlaceCode("10"),
      officeDistrict: parsePlaceCode("1001"),
    });
    const axis = localAxis({
      authorities: [town, pao, bangkok],
      jurisdictions: [covers("pao-84", "84"), covers("bma", "10")],
    });
    expect(landingOf(axis, "pao-84")).toBe("whole in 84");
    expect(landingOf(axis, "bma")).toBe("whole in 10");
    expect(landingOf(axis, "100101")).toBe("whole in 1001");
    expect(axis.nodes).not.toContain("bma");
  });

  test("a community lies in its municipality: number 63 of Chiang Mai's list stands beside the village 50010621", () => {
    const community = { id: "town/63", authority: town.id, name: { th: "สมมติ", en: "Made-up" } };
    const past = { ...community, id: "town/64", period: parsePeriod({ from: "2000-01-01", to: "2001-12-31" }) };
    const axis = localAxis({ communities: [community, past] });
    expect(landingOf(axis, "town/63")).toBe("whole in town");
    expect(landingOf(axis, "town/64")).toBe("nowhere");
  });

  test("nothing is lost and nothing guessed on the way up", () => {
    const axis = localAxis({ jurisdictions: [...shared, covers("town", "84060101")] });
    const rows = [
      ["84060101", 5],
      ["84060102", 7],
      ["840602", 11],
      ["100101", 13],
    ];
    const table = tableOf({ place: { kind: "text" }, households: { kind: "integer" } }, rows);
    const rollup = rollUp(axis, table, { households: { kind: "sum", column: "households" } });
    const at = (id: string): number | null => figureAt(rollup, "households", id);
    expect([at("town"), at("sao"), at("8406"), at("84"), at("TH")]).toEqual([5, 0, 23, 23, 36]);
    expect([...rollup.undivided.keys()].sort()).toEqual(["84060102"]);
    expect([...rollup.uncovered.keys()].sort()).toEqual(["100101", "840602"]);
  });
});

describe("the day decides", () => {
  const before = parsePeriod({ from: "1997-01-01", to: "2008-04-30" });
  const since = parsePeriod({ from: "2008-05-01" });
  const upgraded = [
    authority("x", { period: before }),
    authority("x", { type: "subdistrictMunicipality", period: since }),
  ];

  test("an upgrade keeps the id", () => {
    for (const day of ["2008-04-30", "2008-05-01"]) {
      const axis = localAxis({
        authorities: upgraded,
        jurisdictions: [covers("x", "840601")],
        asOf: parseCivilDate(day),
      });
      expect(landingOf(axis, "840601")).toBe("whole in x");
    }
  });

  test("what an authority covered ends with it", () => {
    const ended = [town, authority("old", { period: before })];
    const axis = localAxis({ authorities: ended, jurisdictions: [covers("old", "840601"), covers("town", "840601")] });
    expect(landingOf(axis, "840601")).toBe("whole in town");
  });

  test("an entry of another day does not count", () => {
    const axis = localAxis({
      jurisdictions: [covers("town", "840601", { period: before }), covers("sao", "840601", { period: since })],
    });
    expect(landingOf(axis, "840601")).toBe("whole in sao");
  });
});

describe("what is wrong is said", () => {
  const codesOf = (options: Partial<AuthorityAxisOptions>) => {
    const axis = authorityAxis(territory(), { authorities: [town, sao], jurisdictions: [], asOf, ...options });
    return (axis.ok ? axis.problems.kept : axis.problems).map(({ code, path }) => [code, ...path]);
  };

  test.each([
    ["authority.duplicate", { authorities: [town, authority("town")] }, ["authorities", 1]],
    [
      "authority.unknownProvince",
      { authorities: [authority("a", { province: parsePlaceCode("86") })] },
      ["authorities", 0],
    ],
    [
      "authority.unknownProvince",
      { authorities: [authority("a", { province: parsePlaceCode("8406") })] },
      ["authorities", 0],
    ],
    [
      "authority.officeElsewhere",
      { authorities: [authority("a", { officeDistrict: parsePlaceCode("8501") })] },
      ["authorities", 0],
    ],
    [
      "authority.officeElsewhere",
      { authorities: [authority("a", { officeDistrict: parsePlaceCode("840601") })] },
      ["authorities", 0],
    ],
    ["jurisdiction.unknownAuthority", { jurisdictions: [covers("nobody", "840601")] }, ["jurisdictions", 0]],
    ["jurisdiction.unknownPlace", { jurisdictions: [covers("town", "840699")] }, ["jurisdictions", 0]],
    [
      "jurisdiction.twoProvinces",
      { jurisdictions: [covers("town", "840601"), covers("town", "850101")] },
      ["jurisdictions", 1],
    ],
    [
      "jurisdiction.duplicate",
      { jurisdictions: [covers("town", "840601"), covers("town", "840601")] },
      ["jurisdictions", 1],
    ],
    [
      "community.unknownAuthority",
      { communities: [{ id: "c", authority: parseAuthorityId("nobody"), name: { th: "ก", en: "A" } }] },
      ["communities", 0],
    ],
  ])("%s", (code, options, path) => {
    expect(codesOf(options as Partial<AuthorityAxisOptions>)).toEqual([[`organisations.${code}`, ...path]]);
  });

  test("shares that do not add up", () => {
    const share = ratioOf(1, 3);
    expect(codesOf({ jurisdictions: [covers("town", "840601", { coverage: "part", share })] })).toEqual([
      ["organisations.audit.sharesNotWhole", "jurisdictions", 0],
    ]);
  });

  test("every problem at once, in Thai and English", () => {
    const answer = authorityAxis(territory(), {
      authorities: [town],
      jurisdictions: [covers("sao", "840601"), covers("town", "850101")],
      asOf,
    });
    const problems = answer.ok ? answer.problems.kept : [];
    const sentences = problems.map((problem) => describeProblem(problem, organisationsSentences));
    expect(sentences.map(({ en }) => en)).toEqual([
      "record 0, jurisdictions.0: there is no authority sao in the list. Add it, or correct the id.",
      "record 1, jurisdictions.1: the authority town lies in province 84 and is said to cover 850101 of another. No authority lies in two provinces; correct one of the ids.",
    ]);
    expect(sentences.every(({ th }) => /[ก-๙]/.test(th))).toBe(true);
  });

  test("and stops nothing: all other places land where they did, those concerned stay undivided", () => {
    const jurisdictions = [
      covers("sao", "840601"),
      covers("town", "840602"),
      covers("sao", "840699"),
      covers("town", "850101"),
    ];
    const elsewhere = authority("far", { officeDistrict: parsePlaceCode("8501") });
    const axis = localAxis({
      authorities: [town, sao, elsewhere, authority("TH"), authority("bkk", { type: "bangkok" })],
      jurisdictions: [...jurisdictions, covers("far", "840701")],
      communities: [
        { id: "84060101", authority: town.id, name: town.name },
        { id: "", authority: town.id, name: town.name },
        { id: "town/1", authority: town.id, name: town.name },
        { id: "town/1", authority: sao.id, name: town.name },
      ],
    });
    expect(landingOf(axis, "84060101")).toBe("whole in sao");
    expect(landingOf(axis, "840602")).toBe("whole in town");
    expect(landingOf(axis, "840701")).toBe("whole in far");
    expect(landingOf(axis, "850101")).toBe("uncovered in 8501");
    expect(landingOf(axis, "town/1")).toBe("whole in town");
    expect(axis.landings.has("")).toBe(false);
    const codes = codesOf({
      authorities: [town, elsewhere, authority("TH"), authority("bkk", { type: "bangkok" })],
      communities: [{ id: "84060101", authority: town.id, name: town.name }],
    });
    expect(codes.map(([code]) => String(code).slice("organisations.".length))).toEqual([
      "authority.officeElsewhere",
      "authority.duplicate",
      "authority.notBangkok",
      "communityId.placeCode",
    ]);
  });

  test("shares that are wrong are not used: the place stays undivided among all it is said of", () => {
    const share = ratioOf(1, 3);
    const both = (second: object) =>
      localAxis({
        jurisdictions: [
          covers("town", "840601", { coverage: "part", share }),
          covers("sao", "840601", { coverage: "part", ...second }),
        ],
      });
    expect(landingOf(both({ share }), "840601")).toBe("undivided in 8406 of town+sao");
    expect(landingOf(both({}), "840601")).toBe("undivided in 8406 of town+sao");
    const lone = localAxis({ jurisdictions: [covers("town", "840601", { coverage: "part", share })] });
    expect(landingOf(lone, "840601")).toBe("undivided in 8406 of town");
  });

  test("an axis without provinces is a wrong program", () => {
    const axis = createAxis({ id: "a", levels: ["x"], nodes: [node("x", "x")] });
    if (!axis.ok) throw new Error("the test's own axis");
    expect(() => authorityAxis(axis.value, { authorities: [], jurisdictions: [], asOf })).toThrow(RangeError);
  });
});

describe("ids of authorities", () => {
  test.each(["6110113", "lao-110113", "อบต.แพรกษา", "a"])("%s is one", (id) => {
    expect(safeParseAuthorityId(id)).toEqual({ ok: true, value: id });
  });

  test.each(["10", "8406", "840601", "84060101"])("%s could be a place", (id) => {
    expect(safeParseAuthorityId(id)).toEqual({
      ok: false,
      problems: [{ code: "organisations.authorityId.placeCode", path: [] }],
    });
  });

  test.each(["", " town", "a b", 6110113, null, "x".repeat(65), "-a"])("%j is malformed", (id) => {
    expect(safeParseAuthorityId(id)).toMatchObject({ problems: [{ code: "organisations.authorityId.malformed" }] });
    expect(() => parseAuthorityId(id)).toThrow("organisations.authorityId.malformed");
  });
});
