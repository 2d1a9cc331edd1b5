import {
  addDays,
  addMonths,
  addYears,
  ageInMonths,
  ageInYears,
  ageOf,
  createAgeCounter,
  daysBetween,
  isCivilDate,
  lastDayWithin,
  parseCivilDate,
} from "chumchon/calendar";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "./arbitrary.js";

const someDay = civilDate("1889-04-01", "2100-12-31");
const missingDay = fc.constantFrom("lastDay" as const, "nextDay" as const);
const runs = { seed: 2559, numRuns: 2000 };

describe("laws of ages", () => {
  it("a counter of months takes birthdays as adding months gives them", () => {
    fc.assert(
      fc.property(someDay, someDay, (birth, on) => {
        const months = createAgeCounter(on)(birth);
        if (birth > on) return months === -1 && ageInMonths(birth, on) === undefined;
        const isCompleted = addMonths(birth, months, { missingDay: "nextDay" }) <= on;
        return (
          isCompleted &&
          addMonths(birth, months + 1, { missingDay: "nextDay" }) > on &&
          months === ageInMonths(birth, on)
        );
      }),
      runs,
    );
  });

  it("what is no day has no age", () => {
    const monthsOf = createAgeCounter(parseCivilDate("2018-03-15"));
    const wrong = [
      "",
      "2018-02-29",
      "2018-13-01",
      "2018-00-10",
      "0000-01-01",
      "20180315",
      "2018-3-15",
      "2018-03-1x",
      "2a18-03-15",
      "2018/03/15",
      "8 ก.ย. 2559",
      "2018-03-015",
    ];
    expect(wrong.map(monthsOf)).toEqual(wrong.map(() => Number.NaN));
    expect(wrong.map(isCivilDate)).toEqual(wrong.map(() => false));
  });

  it("an age never falls from one day to the next", () => {
    fc.assert(
      fc.property(someDay, fc.nat(40_000), missingDay, (birth, days, rule) => {
        const on = addDays(birth, days);
        const [today, tomorrow] = [on, addDays(on, 1)].map((day) => ageOf(birth, day, { missingDay: rule }));
        if (today === undefined || tomorrow === undefined) return false;
        const rank = (age: typeof today) => age.years * 10_000 + age.months * 100 + age.days;
        return rank(today) < rank(tomorrow);
      }),
      runs,
    );
  });

  it("the older one is never the younger", () => {
    fc.assert(
      fc.property(someDay, fc.nat(5000), fc.nat(5000), missingDay, (birth, later, days, rule) => {
        const [younger, on] = [addDays(birth, later), addDays(birth, later + days)];
        const years = [birth, younger].map((each) => ageInYears(each, on, { missingDay: rule }) ?? -1);
        return (years[0] as number) >= (years[1] as number);
      }),
      runs,
    );
  });

  it("n months are completed on the day n months after birth, and not a day before", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 1300 }), missingDay, (birth, months, rule) => {
        const day = addMonths(birth, months, { missingDay: rule });
        const [on, before] = [day, addDays(day, -1)].map((each) => ageInMonths(birth, each, { missingDay: rule }));
        expect(on).toBeGreaterThanOrEqual(months);
        expect(before).toBeLessThan(months);
        expect(ageInYears(birth, day, { missingDay: rule })).toBe(Math.floor((on as number) / 12));
      }),
      runs,
    );
  });

  it("years, months and days lead from birth to the day", () => {
    fc.assert(
      fc.property(someDay, fc.nat(40_000), missingDay, (birth, days, rule) => {
        const on = addDays(birth, days);
        const age = ageOf(birth, on, { missingDay: rule });
        if (age === undefined) return false;
        const whole = addMonths(birth, age.years * 12 + age.months, { missingDay: rule });
        return age.months < 12 && age.days >= 0 && age.days <= 31 && addDays(whole, age.days) === on;
      }),
      runs,
    );
  });
});

describe("laws of durations", () => {
  it("a period whose first day counts and one whose first day does not differ by a day or meet at a month's end", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const counted = lastDayWithin(start, { months }, { firstDay: "counted" });
        const notCounted = lastDayWithin(start, { months }, { firstDay: "notCounted" });
        // The next period begins on the day after: no day between them, and none in both.
        const isNext = ageInMonths(start, addDays(counted, 1)) === months && ageInMonths(start, counted) === months - 1;
        return isNext && counted <= notCounted && daysBetween(counted, notCounted) <= 4;
      }),
      runs,
    );
  });

  it("days agree with date-fns in UTC, an independent count", () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [noonOne, noonOther] = [one, other].map((day) => new Date(`${day}T12:00:00`));
        return daysBetween(one, other) === differenceInCalendarDays(noonOther as Date, noonOne as Date);
      }),
      runs,
    );
  });

  it("years are twelve months", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -100, max: 100 }), missingDay, (day, years, rule) => {
        return addYears(day, years, { missingDay: rule }) === addMonths(day, years * 12, { missingDay: rule });
      }),
      runs,
    );
  });
});
