import {
  type AuthorityEvent,
  authoritySuccessorsOf,
  createAuthorityRegister,
  datedAuthorities,
  type LocalAuthority,
  parseAuthorityId,
  parseDlaCode,
} from "chumchon/organisations";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authority, day, days, listOf } from "./madeUp.js";

const a = parseAuthorityId("a");
const b = parseAuthorityId("b");
const town = authority("a", { type: "subdistrictMunicipality", name: { th: "ใหม่", en: "New" } });

type Loose = Partial<Record<string, unknown>> & { readonly kind: AuthorityEvent["kind"]; readonly on: string };
const event = ({ on, ...facts }: Loose): AuthorityEvent =>
  ({ authority: a, effective: day(on), ...facts }) as AuthorityEvent;

const create = event({ kind: "create", on: "1997-02-23", type: "sao" });
const upgrade = event({
  kind: "statusChange",
  on: "2008-05-01",
  type: "subdistrictMunicipality",
  formerType: "sao",
});
const rename = event({
  kind: "rename",
  on: "2008-05-01",
  name: { th: "ใหม่", en: "New" },
  formerName: { th: "เก่า", en: "Old" },
});
const end = event({ kind: "abolish", on: "2015-01-01" });

/** type, name, from and to of each entry. */
const lines = (entries: readonly LocalAuthority[]) =>
  entries.map(({ type, name, period }) => [type, name.th, period?.from, period?.to].join(" "));

/** Codes and records of what was refused. */
const refusals = (entries: readonly LocalAuthority[], events: readonly AuthorityEvent[]) => {
  const dated = datedAuthorities(entries, events);
  expect(dated.accepted + dated.rejected).toBe(dated.read);
  expect([dated.read, dated.accepted]).toEqual([events.length, dated.events.length]);
  expect(dated.problems.total).toBe(dated.rejected);
  return dated.problems.kept.map(({ code, record }) => `${code.slice("organisations.event.".length)} ${record}`);
};

describe("a life", () => {
  test("of creation, an upgrade with a new name on one day, and an end, under one id", () => {
    const { authorities, accepted } = datedAuthorities([town], [end, rename, create, upgrade]);
    expect(lines(authorities)).toEqual([
      "sao เก่า 1997-02-23 2008-04-30",
      "subdistrictMunicipality ใหม่ 2008-05-01 2014-12-31",
    ]);
    expect([accepted, new Set(authorities.map(({ id }) => id)).size]).toEqual([4, 1]);
  });

  test("of which the beginning is not known has no first day", () => {
    expect(lines(datedAuthorities([town], [upgrade]).authorities)).toEqual([
      `sao ใหม่  2008-04-30`,
      "subdistrictMunicipality ใหม่ 2008-05-01 ",
    ]);
  });

  test("of two upgrades, the first from a sanitary district", () => {
    const city = authority("a", { type: "townMunicipality" });
    const events = [
      event({
        kind: "statusChange",
        on: "2010-01-01",
        type: "townMunicipality",
        formerType: "subdistrictMunicipality",
      }),
      event({
        kind: "statusChange",
        on: "1999-05-25",
        type: "subdistrictMunicipality",
        formerType: "sanitaryDistrict",
      }),
    ];
    expect(lines(datedAuthorities([city], events).authorities)).toEqual([
      `sanitaryDistrict สมมติ  1999-05-24`,
      "subdistrictMunicipality สมมติ 1999-05-25 2009-12-31",
      "townMunicipality สมมติ 2010-01-01 ",
    ]);
  });

  test("keeps its code where that is known, and makes none up for the old type", () => {
    const coded = { ...town, dlaCode: parseDlaCode("5110113") };
    const codes = (entries: readonly LocalAuthority[]) => entries.map(({ dlaCode }) => dlaCode);
    expect(codes(datedAuthorities([coded], [upgrade]).authorities)).toEqual([undefined, "5110113"]);
    const known = { ...upgrade, formerDlaCode: parseDlaCode("6110113") } as AuthorityEvent;
    expect(codes(datedAuthorities([coded], [known]).authorities)).toEqual(["6110113", "5110113"]);
    expect(codes(datedAuthorities([coded], [rename]).authorities)).toEqual(["5110113", "5110113"]);
  });

  test("without events stays as it was given, and so does one that has its days already", () => {
    const entries = [
      authority("b", { period: days("1997-01-01", "2008-04-30") }),
      authority("b", { period: days("2008-05-01"), type: "subdistrictMunicipality" }),
      authority("a", { isAbolished: true }),
    ];
    expect(datedAuthorities(entries, []).authorities).toEqual(entries);
  });

  test("that is over, nobody knows since when, stays so; an event that says when dates it", () => {
    const gone = { ...town, isAbolished: true as const };
    const [before, after] = datedAuthorities([gone], [upgrade]).authorities;
    expect([before?.isAbolished, after?.isAbolished]).toEqual([undefined, true]);
    const [, dated] = datedAuthorities([gone], [upgrade, end]).authorities;
    expect([dated?.isAbolished, dated?.period?.to]).toEqual([undefined, "2014-12-31"]);
  });

  test("may end in another's, be split from another, and change its area", () => {
    const events = [
      event({ kind: "merge", on: "2004-08-20", into: b }),
      event({ kind: "split", on: "1990-01-01", from: b }),
      event({ kind: "areaChange", on: "2000-01-01", with: b }),
    ];
    const { authorities, accepted } = datedAuthorities([town, authority("b")], events);
    expect([accepted, lines(authorities)[0]]).toEqual([3, "subdistrictMunicipality ใหม่ 1990-01-01 2004-08-19"]);
  });
});

describe("contradictions", () => {
  test.each<[string, readonly AuthorityEvent[], readonly string[]]>([
    ["an unknown authority", [{ ...create, authority: parseAuthorityId("x") }], ["unknownAuthority 0"]],
    ["two creations", [upgrade, create, { ...create, effective: day("1998-01-01") }], ["createdTwice 1"]],
    [
      "a change on the first day",
      [{ ...create, effective: day("2008-05-01") }, upgrade],
      ["beforeCreation 1", "typeDiffers 0"],
    ],
    ["a change on the day of the end", [{ ...end, effective: day("2008-05-01") }, upgrade], ["afterEnd 1"]],
    ["two ends", [end, event({ kind: "abolish", on: "2016-01-01" })], ["endedTwice 0"]],
    ["before the creation", [create, event({ kind: "areaChange", on: "1990-01-01" }), upgrade], ["beforeCreation 1"]],
    ["after the end", [end, event({ kind: "areaChange", on: "2016-01-01" })], ["afterEnd 1"]],
    [
      "an end before the creation",
      [upgrade, create, event({ kind: "abolish", on: "1990-01-01" })],
      ["beforeCreation 2"],
    ],
    [
      "another type than it has",
      [event({ kind: "statusChange", on: "2008-05-01", type: "townMunicipality", formerType: "sao" })],
      ["typeDiffers 0"],
    ],
    ["the same upgrade twice", [upgrade, { ...upgrade, effective: day("2009-01-01") }], ["typeDiffers 0"]],
    ["created as another type", [upgrade, { ...create, type: "pao" } as AuthorityEvent], ["typeDiffers 1"]],
    ["another name than it has", [{ ...rename, name: { th: "อื่น", en: "Other" } } as AuthorityEvent], ["nameDiffers 0"]],
    ["merged into itself", [event({ kind: "merge", on: "2010-01-01", into: a })], ["unknownOther 0"]],
    [
      "merged into an unknown one",
      [event({ kind: "merge", on: "2010-01-01", into: parseAuthorityId("x") })],
      ["unknownOther 0"],
    ],
  ])("%s", (_, events, expected) => {
    expect(refusals([town, authority("b")], events)).toEqual(expected);
  });

  test("a list that has its days already takes no events", () => {
    const entries = [
      authority("a", { period: days("1997-01-01", "2008-04-30") }),
      { ...town, period: days("2008-05-01") },
    ];
    expect(refusals(entries, [upgrade])).toEqual(["alreadyDated 0"]);
  });

  test("a creation that is refused begins nothing", () => {
    const { authorities } = datedAuthorities([town], [upgrade, { ...create, type: "pao" } as AuthorityEvent]);
    expect(authorities[0]?.period?.from).toBeUndefined();
  });

  test("an end that does not fit the last day of the list", () => {
    const ended = { ...town, period: days("1997-01-01", "2014-12-31") };
    expect(refusals([ended], [end])).toEqual([]);
    expect(refusals([{ ...ended, period: days("1997-01-01", "2014-12-30") }], [end])).toEqual(["endDiffers 0"]);
  });

  test("merged into one that is no more, or is not yet", () => {
    const merger = event({ kind: "merge", on: "2010-01-01", into: b });
    const over = authority("b", { period: days("1997-01-01", "2009-12-30") });
    const young = authority("b", { period: days("2010-01-02") });
    expect(refusals([town, over], [merger])).toEqual(["otherAbsent 0"]);
    expect(refusals([town, young], [merger])).toEqual(["otherAbsent 0"]);
    expect(refusals([town, authority("b", { period: days("1997-01-01", "2009-12-31") })], [merger])).toEqual([]);
  });

  test("mergers in a circle are all refused; one that leads into the circle is none", () => {
    const into = (from: string, to: string): AuthorityEvent =>
      event({ kind: "merge", on: "2010-01-01", authority: parseAuthorityId(from), into: parseAuthorityId(to) });
    const all = ["a", "b", "c", "d"].map((id) => authority(id));
    const events = [into("d", "a"), into("a", "b"), into("b", "c"), into("c", "a")];
    expect(refusals(all, events).toSorted()).toEqual(["mergeCycle 1", "mergeCycle 2", "mergeCycle 3"]);
  });

  test("a rival end that is refused later hides no circle: it is refused too, and the walk ends", () => {
    const c = parseAuthorityId("c");
    const events = [
      event({ kind: "create", on: "2000-01-01" }),
      event({ kind: "merge", on: "1990-01-01", into: b }),
      event({ kind: "merge", on: "2010-01-01", into: c }),
      event({ kind: "merge", on: "2010-01-01", authority: c, into: a }),
    ];
    const list = [authority("a"), authority("b"), authority("c")];
    expect(refusals(list, events)).toEqual(["beforeCreation 1", "mergeCycle 2", "mergeCycle 3"]);
    const { register } = createAuthorityRegister(listOf({ authorities: list, events }));
    expect(authoritySuccessorsOf(register, a, day("2020-01-01")).found).toEqual([]);
    // A register made by hand may have one: the question is answered all the same.
    const [ab, ba] = [
      event({ kind: "merge", on: "2010-01-01", into: b }),
      event({ kind: "merge", on: "2010-01-01", authority: b, into: a }),
    ];
    const mergers = new Map([
      ["a", ab],
      ["b", ba],
    ]) as unknown as typeof register.lookups.mergers;
    const byHand = { ...register, lookups: { ...register.lookups, mergers } };
    expect(authoritySuccessorsOf(byHand, a, day("2020-01-01")).found.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("a beginning or an end that cannot be leaves its place to the next", () => {
    const young = authority("b", { period: days("2005-01-01") });
    const split = event({ kind: "split", on: "2000-01-01", from: b });
    const early = event({ kind: "statusChange", on: "1995-01-01", type: "sao", formerType: "subdistrictCouncil" });
    for (const events of [
      [split, early],
      [early, split],
    ]) {
      const { authorities, problems } = datedAuthorities([authority("a"), young], events);
      expect(problems.kept.map(({ code }) => code)).toEqual(["organisations.event.otherAbsent"]);
      expect(lines(authorities)[0]).toBe(`subdistrictCouncil สมมติ  1994-12-31`);
    }
    const older = event({ kind: "create", on: "1999-01-01" });
    expect(lines(datedAuthorities([authority("a"), young], [split, older]).authorities)[0]).toBe(
      "sao สมมติ 1999-01-01 ",
    );
    const over = authority("b", { period: days("1990-01-01", "2010-12-31") });
    const [lost, ended] = [
      event({ kind: "merge", on: "2016-01-01", into: b }),
      event({ kind: "abolish", on: "2015-01-01" }),
    ];
    expect(refusals([authority("a"), over], [ended, lost])).toEqual(["otherAbsent 1"]);
    expect(lines(datedAuthorities([authority("a"), over], [ended, lost]).authorities)[0]).toBe(`sao สมมติ  2014-12-31`);
  });

  test("of two creations the later is taken, whichever is given first: the list is of the present", () => {
    const two = [create, { ...create, effective: day("1998-01-01") }].map((it) => ({
      ...it,
      type: "subdistrictMunicipality",
    }));
    for (const events of [two, two.toReversed()] as AuthorityEvent[][])
      expect(lines(datedAuthorities([town], events).authorities)).toEqual(["subdistrictMunicipality ใหม่ 1998-01-01 "]);
  });

  test("a long chain of beginnings that fall one by one is settled in bounded time", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => parseAuthorityId(`x${index}`));
    const list = ids.map((id) => authority(id, { period: days("2005-01-01") }));
    const events = ids.flatMap((id, index) =>
      index === 0 ? [] : [event({ kind: "split", on: "2000-01-01", authority: id, from: ids[index - 1] })],
    );
    expect(datedAuthorities(list, events).accepted).toBe(0);
  });

  test("accepted + rejected = read, the order of the list makes no difference, and no two entries of an id share a day, whatever the events", () => {
    const ids = ["a", "b", "c"].map(parseAuthorityId);
    const types = ["sao", "subdistrictMunicipality", "townMunicipality"] as const;
    const anyEvent = fc
      .record({
        kind: fc.constantFrom("create", "split", "rename", "statusChange", "areaChange", "merge", "abolish"),
        authority: fc.constantFrom(...ids, parseAuthorityId("x")),
        effective: fc.constantFrom("1997-01-01", "2000-01-01", "2000-01-02", "2008-05-01", "2015-01-01").map(day),
        other: fc.constantFrom(...ids, parseAuthorityId("x")),
        type: fc.constantFrom(...types),
        formerType: fc.constantFrom(...types),
        name: fc.constantFrom({ th: "สมมติ", en: "Made-up" }, { th: "อื่น", en: "Other" }),
      })
      .map(({ other, ...facts }) => ({ ...facts, into: other, from: other, with: other, formerName: facts.name }));
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const { authorities, problems, read, accepted, rejected } = datedAuthorities(
          ids.map((id) => authority(id)),
          events as unknown as AuthorityEvent[],
        );
        expect(accepted + rejected).toBe(read);
        const shuffled = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), { seed: 1, numRuns: 3 });
        for (const order of shuffled) {
          const other = datedAuthorities(
            ids.map((id) => authority(id)),
            order as unknown as AuthorityEvent[],
          );
          expect(other.authorities).toEqual(authorities);
          expect(new Map([...other.problems.counts].sort())).toEqual(new Map([...problems.counts].sort()));
        }
        for (const id of ids) {
          const entries = authorities.filter((entry) => entry.id === id);
          for (const [index, { period }] of entries.entries()) {
            if (index > 0) expect((entries[index - 1]?.period?.to ?? "") < (period?.from ?? "")).toBe(true);
            if (period?.to !== undefined) expect((period.from ?? "") <= period.to).toBe(true);
          }
        }
      }),
      { seed: 2559, numRuns: 300 },
    );
  });
});
