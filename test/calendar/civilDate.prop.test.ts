import {
  addDays,
  buddhistYearOf,
  type CivilDate,
  civilDateOf,
  civilDatePartsOf,
  daysBetween,
  formatCivilDate,
  parseCivilDate,
  safeParseCivilDate,
  safeToBuddhistYear,
  safeToCommonYear,
  toBuddhistYear,
  toCommonYear,
  weekdayOf,
} from "chumchon/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, everyDay } from "./arbitrary.js";

const formats = (["th", "en"] as const).flatMap((language) =>
  (["buddhist", "common"] as const).flatMap((era) =>
    (["arabic", "thai"] as const).flatMap((digits) =>
      (["long", "short"] as const).map((style) => ({ language, era, digits, style })),
    ),
  ),
);

describe("parse(format(date)) = date", () => {
  it("every day as ISO, whatever else is asked", () => {
    for (const day of everyDay("1889-04-01", "2100-12-31")) {
      expect(parseCivilDate(formatCivilDate(day, { style: "iso", era: "buddhist", digits: "thai" })) === day).toBe(
        true,
      );
    }
  });

  it.each(formats)("every day from 1 April 1889 to 2100 as $language, $era, $digits, $style", (format) => {
    const wrong: string[] = [];
    let days = 0;
    for (const day of everyDay("1889-04-01", "2100-12-31")) {
      days++;
      const read = safeParseCivilDate(formatCivilDate(day, format));
      if (!read.ok || read.value !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(77_341);
  });
});

describe("laws of dates", () => {
  it("a date is its Buddhist year, month and day, and back", () => {
    fc.assert(
      fc.property(civilDate("1889-04-01", "2199-12-31"), (date) => {
        const { month, day } = civilDatePartsOf(date);
        return civilDateOf(buddhistYearOf(date), month, day, { era: "buddhist" }) === date;
      }),
      { seed: 2559, numRuns: 5000 },
    );
  });

  it("the Buddhist year never falls as days pass, and rises by one at each new year", () => {
    let before = 2431;
    let newYears = 0;
    for (const day of everyDay("1889-04-01", "1960-12-31")) {
      const year = buddhistYearOf(day);
      if (year !== before) {
        expect(year).toBe(before + 1);
        expect(day.slice(5)).toBe(day < "1941" ? "04-01" : "01-01");
        newYears++;
      }
      before = year;
    }
    expect(newYears).toBe(72);
  });

  it("years alone go both ways, or neither", () => {
    for (let common = 1; common <= 2300; common++) {
      const there = safeToBuddhistYear(common);
      if (there.ok) expect(toCommonYear(there.value)).toBe(common);
      const back = safeToCommonYear(common + 543);
      expect(back.ok).toBe(there.ok);
      if (back.ok) expect(toBuddhistYear(back.value)).toBe(common + 543);
    }
  });

  it("counting days and adding them are each other's inverse, and agree with the order of the texts", () => {
    const days = civilDate("0001-01-01", "9999-12-31");
    fc.assert(
      fc.property(days, days, (one, other) => {
        const between = daysBetween(one, other);
        return addDays(one, between) === other && Math.sign(between) === (one < other ? -1 + 2 : one > other ? -1 : 0);
      }),
      { seed: 2559, numRuns: 2000 },
    );
  });

  it("the day of the week goes round", () => {
    fc.assert(
      fc.property(
        civilDate("0001-01-01", "9999-12-30"),
        (date) => weekdayOf(addDays(date, 1)) === (weekdayOf(date) % 7) + 1,
      ),
      { seed: 2559 },
    );
  });

  it("any text gets an answer", () => {
    const pieces = fc.constantFrom(
      "8",
      "๘",
      " ",
      "/",
      "-",
      ".",
      "ก.ย.",
      "กันยายน",
      "พ.ศ.",
      "2559",
      "2016",
      "59",
      "วันที่",
      "พุธ",
      "Sep",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const answer = safeParseCivilDate(text, { twoDigitYearsFrom: 2484 });
        return answer.ok
          ? parseCivilDate(answer.value, { era: "common" }) === answer.value
          : answer.problems.length === 1;
      }),
      { seed: 2559, numRuns: 5000 },
    );
  });

  it("every day can be told apart by comparing text", () => {
    const some: CivilDate[] = [...everyDay("2015-12-01", "2016-03-31")];
    expect([...some].sort()).toEqual(some);
  });
});
