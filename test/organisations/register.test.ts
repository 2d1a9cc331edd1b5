import { ratioOf } from "chumchon/amounts";
import { addDays } from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import {
  type AuthorityEvent,
  type AuthorityRegisterSource,
  authoritiesOf,
  authorityAxis,
  authoritySuccessorsOf,
  communitiesOf,
  communityIdOf,
  createAuthorityRegister,
  findAuthority,
  findAuthorityByDlaCode,
  type Jurisdiction,
  type KnownChange,
  knownChanges,
  organisationsListSentences,
  parseAuthorityId,
  parseDlaCode,
  placesOf,
  placesOfCommunity,
  registerNoticesOf,
} from "chumchon/organisations";
import { parsePlaceCode } from "chumchon/places";
import { describe, expect, test } from "vitest";
import { authority, community, covers, day, days, listOf, smallLine } from "./madeUp.js";

const [town, sao] = [authority("town", { type: "subdistrictMunicipality" }), authority("sao")];
const asOf = day("2022-01-01");
const village = parsePlaceCode("84060201");

/** A register that must have taken everything. */
function registerOf(more: Partial<AuthorityRegisterSource>) {
  const reading = createAuthorityRegister(listOf({ authorities: [town, sao], ...more }));
  expect([reading.rejected, reading.problems.total]).toEqual([0, 0]);
  return reading.register;
}

describe("who is responsible", () => {
  const lines = (register: ReturnType<typeof registerOf>, place: string, on = asOf) =>
    authoritiesOf(register, parsePlaceCode(place), on).found.map(
      ({ authority: { id, type }, coverage, through }) => `${id} ${type} ${coverage} ${through.join("+")}`,
    );

  test("a village goes with its subdistrict; of a shared one it is not known who", () => {
    const register = registerOf({
      jurisdictions: [
        covers("sao", "840602"),
        covers("town", "840601", { coverage: "part" }),
        covers("sao", "840601", { coverage: "part" }),
        covers("town", "84060101"),
        covers("town", "84060102", { coverage: "part" }),
      ],
    });
    expect(lines(register, "84060201")).toEqual(["sao sao whole 840602"]);
    expect(lines(register, "840601")).toEqual(["town subdistrictMunicipality part 840601", "sao sao part 840601"]);
    expect(lines(register, "84060103")).toEqual([
      "town subdistrictMunicipality unknown 840601",
      "sao sao unknown 840601",
    ]);
    // The village's own entry comes before that of its subdistrict; of a part, the rest may be the other's.
    expect(lines(register, "84060101")).toEqual(["town subdistrictMunicipality whole 84060101"]);
    expect(lines(register, "84060102")).toEqual([
      "town subdistrictMunicipality part 84060102",
      "sao sao unknown 840601",
    ]);
    expect(lines(register, "850101")).toEqual([]);
  });

  test("who has something within the place is among them, and the order of the list makes no difference", () => {
    const short = (jurisdictions: readonly Jurisdiction[], place: string) =>
      authoritiesOf(registerOf({ jurisdictions }), parsePlaceCode(place), asOf).found.map(
        ({ authority: { id }, coverage, through }) => `${id} ${coverage} ${through.join("+")}`,
      );
    const byVillage = [covers("town", "84060101"), covers("sao", "84060102"), covers("sao", "84060103")];
    expect(short(byVillage, "840601")).toEqual(["town part 84060101", "sao part 84060102+84060103"]);
    expect(short([covers("sao", "84060102")], "840601")).toEqual(["sao unknown 84060102"]);
    expect(short([covers("sao", "840602"), covers("town", "840601")], "8406")).toEqual([
      "town part 840601",
      "sao part 840602",
    ]);
    expect(short([covers("sao", "8406"), covers("town", "8407")], "8406")).toEqual(["sao whole 8406"]);
    expect(short([covers("town", "840601"), covers("sao", "84060102")], "840601")).toEqual([
      "town part 840601",
      "sao part 84060102",
    ]);
    const [whole, part] = [covers("town", "840601"), covers("sao", "840601", { coverage: "part" })];
    expect(short([whole, part], "84060101")).toEqual(["town unknown 840601", "sao unknown 840601"]);
    expect(short([part, whole], "84060101")).toEqual(["sao unknown 840601", "town unknown 840601"]);
  });

  test("is found by the code of the Department too, as of a day", () => {
    const [old, now] = [parseDlaCode("6840601"), parseDlaCode("5840601")];
    const coded = { ...town, dlaCode: now };
    const upgrade: AuthorityEvent = {
      ...{ authority: town.id, kind: "statusChange", effective: day("2008-05-01"), formerDlaCode: old },
      ...{ type: "subdistrictMunicipality", formerType: "sao" },
    };
    const register = registerOf({ authorities: [coded, sao], events: [upgrade] });
    const found = (code: typeof old, on: string) =>
      findAuthorityByDlaCode(register, code, day(on)).found.map(({ id, type }) => [id, type]);
    expect(found(old, "2008-04-30")).toEqual([["town", "sao"]]);
    expect(found(old, "2008-05-01")).toEqual([]);
    expect(found(now, "2008-05-01")).toEqual([["town", "subdistrictMunicipality"]]);
    expect(findAuthorityByDlaCode(register, now, day("2025-11-28")).notices).toHaveLength(2);
  });

  test("the provincial organisation stands over them, last and marked", () => {
    const pao = authority("pao-84", { type: "pao" });
    const register = registerOf({ authorities: [pao, sao], jurisdictions: [covers("sao", "840602")] });
    const { found } = authoritiesOf(register, village, asOf);
    expect(found.map(({ authority: { id }, isOverProvince }) => [id, isOverProvince])).toEqual([
      ["sao", false],
      ["pao-84", true],
    ]);
    expect(placesOf(register, pao.id, asOf).found).toEqual([{ place: "84", coverage: "whole" }]);
  });

  test("the day decides: of the entry, of the authority, of its type", () => {
    const upgrade: AuthorityEvent = {
      ...{ authority: town.id, kind: "statusChange", effective: day("2008-05-01") },
      ...{ type: "subdistrictMunicipality", formerType: "sao" },
    };
    const register = registerOf({
      authorities: [town, authority("sao", { period: days("1997-01-01", "2019-12-31") })],
      jurisdictions: [covers("town", "840602", { period: days("2000-01-01") }), covers("sao", "840601")],
      events: [upgrade],
    });
    expect(lines(register, "840602", day("1999-12-31"))).toEqual([]);
    expect(lines(register, "840602", day("2008-04-30"))).toEqual(["town sao whole 840602"]);
    expect(lines(register, "840602", day("2008-05-01"))).toEqual(["town subdistrictMunicipality whole 840602"]);
    expect(lines(register, "840601", day("2019-12-31"))).toHaveLength(1);
    expect(lines(register, "840601", day("2020-01-01"))).toEqual([]);
    expect(placesOf(register, sao.id, day("2020-01-01")).found).toEqual([]);
    expect(findAuthority(register, sao.id, day("2019-12-31")).found).toHaveLength(1);
    expect(findAuthority(register, parseAuthorityId("x"), asOf).found).toEqual([]);
  });

  test("shares are told for the place itself, and not for what lies in it", () => {
    const share = ratioOf(1, 3);
    const register = registerOf({ jurisdictions: [covers("town", "840601", { coverage: "part", share })] });
    expect(authoritiesOf(register, parsePlaceCode("840601"), asOf).found[0]?.share).toEqual(share);
    expect(authoritiesOf(register, parsePlaceCode("84060101"), asOf).found[0]).not.toHaveProperty("share");
    expect(placesOf(register, town.id, asOf).found).toEqual([{ place: "840601", coverage: "part", share }]);
  });

  test("one that is none any more, nobody knows since when, is responsible on no day", () => {
    const register = registerOf({
      authorities: [authority("sao", { isAbolished: true }), town],
      jurisdictions: [covers("sao", "840602")],
    });
    expect(lines(register, "840602")).toEqual([]);
  });

  test("one that was merged has successors, one after another, each from its own day", () => {
    const merge = (from: string, into: string, on: string): AuthorityEvent => ({
      ...{ authority: parseAuthorityId(from), kind: "merge", effective: day(on) },
      into: parseAuthorityId(into),
    });
    const register = registerOf({
      authorities: [authority("old"), sao, town],
      events: [merge("old", "sao", "2004-08-20"), merge("sao", "town", "2010-01-01")],
    });
    const successors = (id: string, on: string) =>
      authoritySuccessorsOf(register, parseAuthorityId(id), day(on)).found.map((it) => it.id);
    expect(successors("old", "2004-08-19")).toEqual([]);
    expect(successors("old", "2009-12-31")).toEqual(["sao"]);
    expect(successors("old", "2010-01-01")).toEqual(["sao", "town"]);
    expect(successors("town", "2020-01-01")).toEqual([]);
  });

  test("the local line takes the register with a day", () => {
    const register = registerOf({
      authorities: [
        { ...town, officeDistrict: parsePlaceCode("8406") },
        { ...sao, officeDistrict: parsePlaceCode("8406") },
        authority("old", { isAbolished: true }),
      ],
      jurisdictions: [
        covers("town", "840601", { coverage: "part" }),
        covers("sao", "840601", { coverage: "part" }),
        covers("old", "840601", { coverage: "part" }),
        covers("town", "84060101", { coverage: "part" }),
      ],
    });
    const axis = authorityAxis(smallLine(), { ...register, asOf });
    if (!axis.ok) throw new Error(JSON.stringify(axis.problems));
    const { landings, nodes } = axis.value;
    const among = (id: string) => {
      const landing = landings.get(id);
      return landing?.kind === "undivided" && landing.candidates.map((node) => nodes[node]);
    };
    expect(among("840601")).toEqual(["town", "sao"]);
    // One authority has a part of the village: the rest is that of another of its subdistrict.
    expect(among("84060101")).toEqual(["town", "sao"]);
  });
});

describe("a list and its edition", () => {
  test("a question of its days has no notice; a later one is told so", () => {
    const register = registerOf({});
    expect(registerNoticesOf(register, day("2022-08-31"))).toEqual([]);
    expect(findAuthority(register, town.id, day("2022-09-01")).notices).toEqual([
      { code: "organisations.register.laterThanEdition", path: [], edition: "2022-08-31", asOf: "2022-09-01" },
    ]);
  });

  test("every answer from 28 November 2568 on is told of the 296 upgrades, unless the list is of that day or later", () => {
    const on = day("2025-11-28");
    const old = registerOf({});
    const answers = [
      authoritiesOf(old, village, on),
      placesOf(old, town.id, on),
      findAuthority(old, town.id, on),
      communitiesOf(old, town.id, on),
      placesOfCommunity(old, "town/1", on),
    ];
    for (const { notices } of answers) {
      expect(notices[1]).toMatchObject({
        code: "organisations.register.knownChange",
        change: "upgrades-2025-11-28",
        effective: "2025-11-28",
      });
    }
    const codes = (edition: string, asOfDay: string) =>
      registerNoticesOf(registerOf({ edition: day(edition) }), day(asOfDay)).map(({ code }) => code.split(".")[2]);
    expect(codes("2022-08-31", "2025-11-27")).toEqual(["laterThanEdition"]);
    expect(codes("2025-11-27", "2026-11-25")).toEqual(["laterThanEdition", "knownChange"]);
    expect(codes("2025-11-28", "2026-11-25")).toEqual(["laterThanEdition"]);
    expect(codes("2026-11-25", "2026-11-25")).toEqual([]);
  });

  test("what is known to have changed is data: cited, and to be added to or left out", () => {
    expect(knownChanges).toMatchObject([
      { id: "upgrades-2025-11-28", effective: "2025-11-28", citation: { evidence: "secondary" } },
    ]);
    const own: KnownChange = { ...(knownChanges[0] as KnownChange), id: "own", effective: "2023-01-01" };
    const codes = (changes: readonly KnownChange[]) =>
      registerNoticesOf(registerOf({ knownChanges: changes }), day("2023-01-01")).length;
    expect([codes([]), codes([own])]).toEqual([1, 2]);
  });

  test("the Thai sentences say days in the Buddhist era", () => {
    const [later, known] = registerNoticesOf(registerOf({}), day("2025-11-28"));
    expect(describeProblem(later as never, organisationsListSentences).th).toContain(
      "ถามถึงวันที่ 28 พฤศจิกายน 2568 แต่รายการ อปท. ถูกต้องถึงวันที่ 31 สิงหาคม 2565",
    );
    expect(describeProblem(known as never, organisationsListSentences).th).not.toMatch(/20\d\d-/);
  });

  test("an edition that is no day is a wrong program", () => {
    expect(() => createAuthorityRegister(listOf({ edition: "August 2022" as never }))).toThrow(RangeError);
  });
});

describe("communities", () => {
  const one = communityIdOf(town.id, 1);
  const two = communityIdOf(town.id, 2);
  const register = () =>
    registerOf({
      communities: [community(one, "town"), community(two, "town", { period: days("2010-01-01") })],
      communityPlaces: [
        { community: one, place: village, coverage: "part" },
        { community: two, place: village, coverage: "part", period: days("2015-01-01") },
        { community: two, place: parsePlaceCode("84060202"), coverage: "whole" },
      ],
    });
  const ids = (of: string, on = asOf) => communitiesOf(register(), of as never, on).found.map(({ id }) => id);

  test("are those of a municipality on a day", () => {
    expect(ids("town")).toEqual([one, two]);
    expect(ids("town", day("2009-12-31"))).toEqual([one]);
    expect(ids("sao")).toEqual([]);
  });

  test("lie in villages, many to many, and in what holds the villages", () => {
    expect(ids("84060201")).toEqual([one, two]);
    expect(ids("84060201", day("2014-12-31"))).toEqual([one]);
    expect(ids("84060202")).toEqual([two]);
    expect(ids("840602")).toEqual([one, two]);
    expect(ids("84")).toEqual([one, two]);
    expect(ids("840601")).toEqual([]);
    expect(placesOfCommunity(register(), two, asOf).found.map((entry) => [entry.place, entry.coverage])).toEqual([
      ["84060201", "part"],
      ["84060202", "whole"],
    ]);
    expect(placesOfCommunity(register(), two, day("2009-12-31")).found).toEqual([]);
    expect(placesOfCommunity(register(), two, day("2014-12-31")).found.map((entry) => entry.place)).toEqual([
      "84060202",
    ]);
  });

  test("end with their municipality", () => {
    const ended = registerOf({
      authorities: [authority("town", { type: "townMunicipality", period: days("1990-01-01", "2020-12-31") })],
      communities: [community(one, "town")],
    });
    expect(communitiesOf(ended, town.id, day("2020-12-31")).found).toHaveLength(1);
    expect(communitiesOf(ended, town.id, day("2021-01-01")).found).toEqual([]);
  });
});

const reversed = { from: day("2020-01-01"), to: day("2010-01-01") };

describe("what is refused", () => {
  test.each<[string, Partial<AuthorityRegisterSource>, readonly (string | number)[]]>([
    ["authority.duplicate", { authorities: [town, authority("town")] }, ["authorities", 1]],
    ["jurisdiction.unknownAuthority", { jurisdictions: [covers("x", "840601")] }, ["jurisdictions", 0]],
    [
      "jurisdiction.duplicate",
      { jurisdictions: [covers("town", "840601"), covers("town", "840601", { coverage: "part" })] },
      ["jurisdictions", 1],
    ],
    ["community.unknownAuthority", { communities: [community("c", "x")] }, ["communities", 0]],
    ["community.duplicate", { communities: [community("c", "town"), community("c", "sao")] }, ["communities", 1]],
    ["community.duplicate", { communities: [community("sao", "town")] }, ["communities", 0]],
    [
      "communityPlace.unknownCommunity",
      { communityPlaces: [{ community: "c", place: village, coverage: "whole" }] },
      ["communityPlaces", 0],
    ],
    [
      "communityPlace.duplicate",
      {
        communities: [community("c", "town")],
        communityPlaces: [
          { community: "c", place: village, coverage: "whole" },
          { community: "c", place: village, coverage: "part" },
        ],
      },
      ["communityPlaces", 1],
    ],
    [
      "event.unknownAuthority",
      { events: [{ authority: parseAuthorityId("x"), kind: "abolish", effective: asOf }] },
      ["events", 0],
    ],
  ])("%s", (code, more, path) => {
    const { problems, read, accepted, rejected } = createAuthorityRegister(
      listOf({ authorities: [town, sao], ...more }),
    );
    expect(problems.kept.map((problem) => [problem.code, ...problem.path])).toEqual([
      [`organisations.${code}`, ...path],
    ]);
    expect(problems.kept[0]).toHaveProperty("record", path[1]);
    expect([accepted + rejected, rejected]).toEqual([read, 1]);
  });

  test("the province's own organisation has no communities", () => {
    const pao = authority("pao-84", { type: "pao" });
    const { problems } = createAuthorityRegister(
      listOf({ authorities: [pao], communities: [community("c", "pao-84")] }),
    );
    expect(problems.kept[0]?.code).toBe("organisations.community.unknownAuthority");
  });

  test.each<[string, Partial<AuthorityRegisterSource>, readonly (string | number)[]]>([
    ["authorities", { authorities: [authority("x", { period: reversed })] }, ["authorities", 0]],
    ["jurisdictions", { jurisdictions: [covers("town", "840601", { period: reversed })] }, ["jurisdictions", 0]],
    ["communities", { communities: [community("c", "town", { period: reversed })] }, ["communities", 0]],
  ])("days of %s that run backwards", (_, more, path) => {
    const { problems, rejected } = createAuthorityRegister(listOf({ authorities: [town, sao], ...more }));
    expect([problems.kept.map((it) => [it.code, ...it.path]), rejected]).toEqual([
      [["calendar.period.reversed", ...path, "period", "to"]],
      1,
    ]);
    expect(describeProblem(problems.kept[0] as never, organisationsListSentences).en).toMatch(/^record 0/);
  });

  test.each([
    ["", "malformed"],
    ["a b", "malformed"],
    ["84060101", "placeCode"],
  ])("a community with the id %j", (id, reason) => {
    const { problems } = createAuthorityRegister(listOf({ authorities: [town], communities: [community(id, "town")] }));
    expect(problems.kept).toMatchObject([{ code: `organisations.communityId.${reason}`, path: ["communities", 0] }]);
  });

  test("a Bangkok outside province 10", () => {
    const { problems } = createAuthorityRegister(listOf({ authorities: [authority("bkk", { type: "bangkok" })] }));
    expect(problems.kept).toMatchObject([{ code: "organisations.authority.notBangkok", province: "84", record: 0 }]);
  });

  test("a community of an authority that was never a municipality is told and not refused", () => {
    const events: AuthorityEvent[] = [
      { authority: sao.id, kind: "rename", name: sao.name, formerName: sao.name, effective: day("2000-01-01") },
    ];
    const { notices, rejected } = createAuthorityRegister(
      listOf({ authorities: [town, sao], events, communities: [community("c", "sao"), community("d", "town")] }),
    );
    expect([rejected, notices.total]).toEqual([0, 1]);
    expect(notices.kept).toMatchObject([
      { code: "organisations.community.notOfMunicipality", community: "c", authority: "sao", record: 0 },
    ]);
  });

  test("two that bear one code on one day are told; one after the other is nothing", () => {
    const dlaCode = parseDlaCode("6840601");
    const told = (first: object, second: object) =>
      createAuthorityRegister(
        listOf({ authorities: [authority("a", { dlaCode, ...first }), authority("b", { dlaCode, ...second })] }),
      ).notices.kept;
    expect(told({}, {})).toMatchObject([
      { code: "organisations.dlaCode.shared", authority: "b", other: "a", dlaCode: "6840601" },
    ]);
    expect(told({ period: days("1997-01-01", "2010-12-31") }, { period: days("2011-01-01") })).toEqual([]);
    expect(told({ isAbolished: true }, {})).toEqual([]);
    // Named is the one whose days they are.
    const three = ["1997-01-01/2010-12-31", "2011-01-01/2015-12-31", "2012-01-01/2020-12-31"].map((text, index) => {
      const [from, to] = text.split("/") as [string, string];
      return authority("abc".charAt(index), { dlaCode, period: days(from, to) });
    });
    const { notices } = createAuthorityRegister(listOf({ authorities: three }));
    expect(notices.kept.map((it) => ("other" in it ? [it.authority, it.other] : []))).toEqual([["c", "b"]]);
  });

  test("entries of different days are not duplicates", () => {
    registerOf({
      authorities: [
        authority("x", { period: days("1997-01-01", "2008-04-30") }),
        authority("x", { period: days("2008-05-01"), type: "subdistrictMunicipality" }),
      ],
      jurisdictions: [
        covers("x", "840601", { period: days("1997-01-01", "1999-12-31"), coverage: "part" }),
        covers("x", "840601", { period: days("2000-01-01") }),
      ],
    });
  });

  test("a code that still says the old type is told and not refused", () => {
    const coded = { ...town, dlaCode: parseDlaCode("6840113") };
    const { notices, rejected } = createAuthorityRegister(listOf({ authorities: [coded] }));
    expect([rejected, notices.total]).toEqual([0, 1]);
    expect(notices.kept[0]).toMatchObject({
      code: "organisations.dlaCode.typeDiffers",
      path: ["authorities", 0],
      record: 0,
    });
  });

  test.each([
    ["2000-01-01", "2010-12-31", 1],
    ["2010-12-31", "2011-12-31", 1],
    ["1990-01-01", "2000-01-01", 1],
    ["2005-01-01", "2005-01-01", 1],
    ["2011-01-01", "2011-12-31", 0],
    ["1990-01-01", "1999-12-31", 0],
  ])("days from %s to %s beside those from 2000 to 2010", (from, to, rejected) => {
    const jurisdictions = [["2000-01-01", "2010-12-31"] as const, [from, to] as const].map(([first, last]) =>
      covers("town", "840601", { period: days(first, last) }),
    );
    expect(createAuthorityRegister(listOf({ authorities: [town], jurisdictions })).rejected).toBe(rejected);
  });

  test("no two of a hundred thousand entries of one place share a day, and a second pass is refused whole", () => {
    const from = day("1800-01-01");
    const entries = Array.from({ length: 100_000 }, (_, at) => {
      const only = addDays(from, (at * 7919) % 100_000);
      return covers("town", "840601", { period: { from: only, to: only } });
    });
    const once = createAuthorityRegister(listOf({ authorities: [town], jurisdictions: entries }));
    expect([once.accepted, once.rejected]).toEqual([100_001, 0]);
    const again = createAuthorityRegister(
      listOf({ authorities: [town], jurisdictions: [...entries, covers("town", "840601"), entries[500] as never] }),
    );
    expect(again.rejected).toBe(2);
  });

  test("a bad list of any length is counted, and the first thousand kept", () => {
    const jurisdictions = Array.from({ length: 5000 }, () => covers("nobody", "840601"));
    const { problems, rejected } = createAuthorityRegister(listOf({ jurisdictions }));
    expect([rejected, problems.total, problems.kept.length]).toEqual([5000, 5000, 1000]);
  });
});
