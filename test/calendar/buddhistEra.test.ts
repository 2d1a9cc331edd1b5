import {
  buddhistEraCitations,
  buddhistYearOf,
  civilDateOf,
  eraBounds,
  fiscalYearCitations,
  parseCivilDate,
  periodOfTimeCitations,
  safeBuddhistYearOf,
  safeCivilDateOf,
  safeToBuddhistYear,
  safeToCommonYear,
  toBuddhistYear,
  toCommonYear,
} from "chumchon/calendar";
import type { Result } from "chumchon/kernel";
import { describe, expect, it } from "vitest";

const reasonOf = (answer: Result<unknown>) => (answer.ok ? answer.value : answer.problems[0].code);

describe("the change of new year", () => {
  // Calendar Years Act B.E. 2483, section 4: 2483 ends on 31 December, 2484 begins on the 1 January that follows.
  // The pairs of 1939 and 1940 are those of the tests of Time4J's ThaiSolarCalendar.
  it.each([
    ["1889-04-01", 2432],
    ["1890-03-31", 2432],
    ["1890-04-01", 2433],
    ["1932-06-24", 2475],
    ["1939-05-10", 2482],
    ["1940-03-31", 2482],
    ["1940-04-01", 2483],
    ["1940-12-31", 2483],
    ["1941-01-01", 2484],
    ["1941-03-31", 2484],
    ["1941-04-01", 2484],
    ["2016-09-08", 2559],
    ["2199-12-31", 2742],
  ])("%s is in B.E. %i", (text, year) => {
    const date = parseCivilDate(text);
    expect(buddhistYearOf(date)).toBe(year);
    const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
    expect(civilDateOf(year, month, day, { era: "buddhist" })).toBe(date);
  });

  it("refuses what never was, with the reason", () => {
    for (const month of [1, 2, 3]) {
      expect(reasonOf(safeCivilDateOf(2483, month, 1, { era: "buddhist" }))).toBe("calendar.year.monthsNeverCame");
    }
    expect(reasonOf(safeCivilDateOf(2431, 12, 1, { era: "buddhist" }))).toBe("calendar.year.lunar");
    expect(reasonOf(safeCivilDateOf(2743, 1, 1, { era: "buddhist" }))).toBe("calendar.year.outside");
    expect(reasonOf(safeBuddhistYearOf(parseCivilDate("1889-03-31")))).toBe("calendar.year.lunar");
    expect(reasonOf(safeBuddhistYearOf(parseCivilDate("2200-01-01")))).toBe("calendar.year.outside");
  });

  it("B.E. 2483 has 275 days, April to December, and no other", () => {
    let days = 0;
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) if (safeCivilDateOf(2483, month, day, { era: "buddhist" }).ok) days++;
    }
    expect(days).toBe(275);
  });
});

describe("years alone", () => {
  it("convert from B.E. 2484 on", () => {
    expect([toBuddhistYear(1941), toBuddhistYear(2016), toBuddhistYear(2199)]).toEqual([2484, 2559, 2742]);
    expect([toCommonYear(2484), toCommonYear(2559), toCommonYear(2742)]).toEqual([1941, 2016, 2199]);
  });

  it("are refused before, with the reason", () => {
    expect([1940, 1889, 1888, 2200, 0, 2016.5].map((year) => reasonOf(safeToBuddhistYear(year)))).toEqual([
      "calendar.year.spansTwo",
      "calendar.year.spansTwo",
      "calendar.year.lunar",
      "calendar.year.outside",
      "calendar.year.outside",
      "calendar.year.outside",
    ]);
    expect([2483, 2432, 2431, 2743, 0].map((year) => reasonOf(safeToCommonYear(year)))).toEqual([
      "calendar.year.spansTwo",
      "calendar.year.spansTwo",
      "calendar.year.lunar",
      "calendar.year.outside",
      "calendar.year.outside",
    ]);
    expect(() => toCommonYear(2475)).toThrow(/1 April/);
    expect(() => toBuddhistYear(1932)).toThrow(/1 April/);
  });

  it("the ranges of the two eras have no year in common", () => {
    expect(eraBounds.common.last).toBeLessThan(eraBounds.buddhist.first);
  });
});

it("no source is called official that was not read", () => {
  const citations = [...buddhistEraCitations, ...fiscalYearCitations, ...periodOfTimeCitations];
  expect(citations.length).toBe(6);
  for (const citation of citations) {
    expect(citation.evidence).toBe("secondary");
    expect(citation.url).toMatch(/^https?:/);
  }
});
