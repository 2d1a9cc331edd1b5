import {
  addDays,
  addMonths,
  addYears,
  ageInMonths,
  ageInYears,
  ageOf,
  type CivilDate,
  daysBetween,
  lastDayWithin,
} from "chumchon/calendar";
import { describe, expect, it } from "vitest";
import { date } from "./arbitrary.js";

describe("an age", () => {
  it("grows on the birthday", () => {
    const birth = date("5 มีนาคม 2532");
    expect(ageOf(birth, birth)).toEqual({ years: 0, months: 0, days: 0 });
    expect(ageOf(birth, date("4 มีนาคม 2547"))).toEqual({ years: 14, months: 11, days: 28 });
    expect(ageOf(birth, date("5 มีนาคม 2547"))).toEqual({ years: 15, months: 0, days: 0 });
    expect(ageInYears(birth, date("4 มีนาคม 2547"))).toBe(14);
    expect(ageInYears(birth, date("5 มีนาคม 2547"))).toBe(15);
  });

  it("is nothing before birth", () => {
    const [birth, before] = [date("2016-09-08"), date("2016-09-07")];
    expect([ageOf(birth, before), ageInYears(birth, before), ageInMonths(birth, before)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("of someone born on 29 February turns one on 1 March, or on 28 February where that is asked", () => {
    const birth = date("2016-02-29");
    const lastDay = { missingDay: "lastDay" } as const;
    expect(ageOf(birth, date("2017-02-28"))).toEqual({ years: 0, months: 11, days: 30 });
    expect(ageOf(birth, date("2017-03-01"))).toEqual({ years: 1, months: 0, days: 0 });
    expect(ageOf(birth, date("2017-02-28"), lastDay)).toEqual({ years: 1, months: 0, days: 0 });
    expect(ageInYears(birth, date("2017-02-27"), lastDay)).toBe(0);
    expect([ageInYears(birth, date("2020-02-28")), ageInYears(birth, date("2020-02-29"))]).toEqual([3, 4]);
    expect([ageInYears(birth, date("2020-02-28"), lastDay), ageInYears(birth, date("2020-02-29"), lastDay)]).toEqual([
      3, 4,
    ]);
    // 1900 and 2100 are no leap years.
    expect(ageInYears(date("1896-02-29"), date("1900-02-28"))).toBe(3);
    expect(ageInYears(date("1896-02-29"), date("1900-03-01"))).toBe(4);
  });

  it("of someone born on the 31st ends a short month on its last day", () => {
    const birth = date("2016-01-31");
    expect(ageInMonths(birth, date("2016-02-29"))).toBe(0);
    expect(ageInMonths(birth, date("2016-02-29"), { missingDay: "lastDay" })).toBe(1);
    expect(ageInMonths(birth, date("2016-03-01"))).toBe(1);
    expect(ageInMonths(birth, date("2016-04-30"))).toBe(2);
    expect(ageInMonths(birth, date("2016-05-01"))).toBe(3);
  });

  it("is not disturbed by the change of new year", () => {
    // Calendar Years Act B.E. 2483, section 5: the change does not touch anyone's age.
    expect(ageInYears(date("1 เมษายน 2475"), date("1 เมษายน 2484"))).toBe(9);
    expect(ageInYears(date("31 มีนาคม 2482"), date("31 มีนาคม 2484"))).toBe(1);
  });
});

describe("a duration", () => {
  it("of three years from 8 September 2016 ends on the 7th or the 8th, as the caller says", () => {
    const signed = date("8 กันยายน 2559");
    expect(lastDayWithin(signed, { years: 3 }, { firstDay: "counted" })).toBe("2019-09-07");
    expect(lastDayWithin(signed, { years: 3 }, { firstDay: "notCounted" })).toBe("2019-09-08");
  });

  // Civil and Commercial Code, section 193/5: no corresponding day, so the last day of that month.
  it.each([
    ["2016-02-29", { years: 1 }, "counted", "2017-02-28"],
    ["2016-02-28", { years: 1 }, "notCounted", "2017-02-28"],
    ["2015-01-30", { months: 1 }, "notCounted", "2015-02-28"],
    ["2015-01-31", { months: 1 }, "counted", "2015-02-28"],
    ["2015-01-31", { months: 1 }, "notCounted", "2015-02-28"],
    ["2016-01-01", { years: 1 }, "counted", "2016-12-31"],
    ["2016-09-08", { days: 1 }, "counted", "2016-09-08"],
    ["2016-09-08", { days: 30 }, "notCounted", "2016-10-08"],
    ["2016-09-08", { months: 1, days: 15 }, "notCounted", "2016-10-23"],
  ] as const)("from %s of %j, first day %s, ends on %s", (start, duration, firstDay, end) => {
    expect(lastDayWithin(date(start), duration, { firstDay })).toBe(end);
  });

  it("needs whole numbers and at least a day", () => {
    const start = date("2016-09-08");
    for (const wrong of [{}, { days: 0 }, { years: -1 }, { months: 1.5 }, { days: Number.NaN }]) {
      expect(() => lastDayWithin(start, wrong, { firstDay: "counted" })).toThrow(RangeError);
    }
    for (const add of [addDays, addMonths, addYears]) {
      expect(() => add(start, 0.5)).toThrow(RangeError);
      expect(() => add(start, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
      expect(add(start, 0)).toBe(start);
    }
  });

  it("stays inside the years 0001 to 9999", () => {
    expect(() => addDays("9999-12-31" as CivilDate, 1)).toThrow(/0001 to 9999/);
    expect(() => addDays("0001-01-01" as CivilDate, -1)).toThrow(RangeError);
    expect(() => addYears("2016-09-08" as CivilDate, 8000)).toThrow(RangeError);
    expect(addYears("0001-01-01" as CivilDate, 98)).toBe("0099-01-01");
  });

  it("goes over leap days and the ends of months", () => {
    expect(addDays(date("2016-02-28"), 1)).toBe("2016-02-29");
    expect(addDays(date("1900-02-28"), 1)).toBe("1900-03-01");
    expect(addMonths(date("2016-03-31"), -1)).toBe("2016-02-29");
    expect(addMonths(date("2015-12-31"), 2)).toBe("2016-02-29");
    expect(addYears(date("2016-02-29"), 4)).toBe("2020-02-29");
    expect(addYears(date("2016-02-29"), -1, { missingDay: "nextDay" })).toBe("2015-03-01");
    expect(daysBetween(date("1940-12-31"), date("1941-01-01"))).toBe(1);
  });
});
