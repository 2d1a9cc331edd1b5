import {
  type CivilDate,
  checkDated,
  daysIn,
  intersectionOf,
  isWithin,
  overlaps,
  type Period,
  parsePeriod,
  safeParseDated,
  safeParsePeriod,
  valueAt,
} from "chumchon/calendar";
import { fail, ok, type Result } from "chumchon/kernel";
import { describe, expect, it } from "vitest";
import { date } from "./arbitrary.js";

const period = (from: string, to?: string): Period => parsePeriod({ from, to });
const problemsOf = (answer: Result<unknown>) =>
  answer.ok ? [] : answer.problems.map((problem) => [problem.code, problem.path.join(".")].join(" "));

describe("a period", () => {
  it("has its first and its last day", () => {
    const september = period("2016-09-01", "2016-09-30");
    expect(
      ["2016-08-31", "2016-09-01", "2016-09-30", "2016-10-01"].map((day) => isWithin(date(day), september)),
    ).toEqual([false, true, true, false]);
    expect(daysIn(september)).toBe(30);
    expect(daysIn(period("2016-09-08", "2016-09-08"))).toBe(1);
    expect(isWithin(date("9999-12-31"), period("2016-09-08"))).toBe(true);
    expect(daysIn(period("2016-09-08"))).toBeUndefined();
  });

  it("meets another where they share a day", () => {
    const first = period("2016-01-01", "2016-06-30");
    expect(intersectionOf(first, period("2016-06-30", "2016-12-31"))).toEqual({ from: "2016-06-30", to: "2016-06-30" });
    expect(intersectionOf(first, period("2016-07-01", "2016-12-31"))).toBeUndefined();
    expect(intersectionOf(period("2016-03-01"), first)).toEqual({ from: "2016-03-01", to: "2016-06-30" });
    expect(intersectionOf(period("2016-03-01"), period("2017-01-01"))).toEqual({ from: "2017-01-01" });
    expect([overlaps(first, period("2016-06-30")), overlaps(period("2016-07-01"), first)]).toEqual([true, false]);
  });

  it("is read from data with every problem", () => {
    expect(safeParsePeriod({ from: "8/9/59", to: "7 ก.ย. 62" }, { twoDigitYearsFrom: 2500 })).toEqual(
      ok({ from: "2016-09-08", to: "2019-09-07" }),
    );
    expect(problemsOf(safeParsePeriod(null))).toEqual(["calendar.period.notPeriod "]);
    expect(problemsOf(safeParsePeriod("2016-09-08"))).toEqual(["calendar.period.notPeriod "]);
    expect(problemsOf(safeParsePeriod({}))).toEqual(["calendar.date.notText from"]);
    expect(problemsOf(safeParsePeriod({ from: "31/9/2559", to: 5 }))).toEqual([
      "calendar.date.noSuchDay from",
      "calendar.date.notText to",
    ]);
    expect(problemsOf(safeParsePeriod({ from: "2016-09-08", to: "2016-09-07" }))).toEqual([
      "calendar.period.reversed to",
    ]);
    expect(() => parsePeriod({ from: "2016-09-08", to: "2016-09-07" })).toThrow(/last day comes before/);
  });
});

describe("dated values", () => {
  const entry = (value: string, from: string, to?: string) => ({ value, ...period(from, to) });
  const names = [
    entry("ก", "2010-01-01", "2012-12-31"),
    entry("ข", "2013-01-01", "2015-06-30"),
    entry("ค", "2016-01-01"),
  ];

  it("hold from the first day to the last, and nothing holds in a gap", () => {
    const days = ["2009-12-31", "2010-01-01", "2012-12-31", "2013-01-01", "2015-07-01", "2015-12-31", "2050-01-01"];
    expect(days.map((day) => valueAt(names, date(day)))).toEqual([undefined, "ก", "ก", "ข", undefined, undefined, "ค"]);
    expect(valueAt([], date("2016-09-08"))).toBeUndefined();
  });

  it("are put in order of time", () => {
    const turned = Object.freeze([...names].reverse());
    expect(checkDated(turned)).toEqual(ok(names));
    expect(checkDated([])).toEqual(ok([]));
  });

  it("are refused where two hold on one day, named with the other and the day", () => {
    const wrong = [
      entry("ข", "2015-01-01", "2015-12-31"),
      entry("ก", "2010-01-01"),
      entry("ค", "2010-01-01", "2010-01-01"),
    ];
    expect(checkDated(wrong)).toEqual(
      fail(
        { code: "calendar.dated.overlap", path: [2], other: 1, from: "2010-01-01" },
        { code: "calendar.dated.overlap", path: [0], other: 1, from: "2015-01-01" },
      ),
    );
    expect(() => valueAt(wrong, date("2015-06-01"))).toThrow(RangeError);
  });

  it("find the overlap with an entry that began long before", () => {
    const wrong = [
      entry("ก", "2010-01-01", "2020-01-01"),
      entry("ข", "2011-01-01", "2011-02-01"),
      entry("ค", "2015-01-01"),
    ];
    expect(problemsOf(checkDated(wrong))).toEqual(["calendar.dated.overlap 1", "calendar.dated.overlap 2"]);
  });

  it("are refused where a period ends before it begins", () => {
    const reversed = { value: "ก", from: "2016-02-01" as CivilDate, to: "2016-01-01" as CivilDate };
    expect(problemsOf(checkDated([reversed, entry("ข", "2015-01-01")]))).toEqual(["calendar.period.reversed 0.to"]);
  });

  it("are read from data with every problem", () => {
    const text = (value: unknown): Result<string> =>
      typeof value === "string" ? ok(value) : fail({ code: "names.name.notText", path: ["th"] });
    expect(safeParseDated(names, text)).toEqual(ok(names));
    expect(problemsOf(safeParseDated({}, text))).toEqual(["calendar.dated.notList "]);
    expect(problemsOf(safeParseDated([{ value: "ก" }, 7, { value: 7, from: "2016-09-08" }], text))).toEqual([
      "calendar.date.notText 0.from",
      "calendar.period.notPeriod 1",
      "names.name.notText 2.value.th",
    ]);
    const twice = [names[2], { value: "ง", from: "8 กันยายน 2559", to: null }];
    expect(problemsOf(safeParseDated(twice, text))).toEqual(["calendar.dated.overlap 1"]);
  });
});
