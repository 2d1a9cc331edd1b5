import {
  addDays,
  addMonths,
  ageOf,
  daysBetween,
  fiscalYearOf,
  formatCivilDate,
  parseCivilDate,
  weekdayOf,
} from "chumchon/calendar";
import { afterEach, expect, it } from "vitest";
import { everyDay } from "./arbitrary.js";

const own = process.env.TZ;
afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** The answers of the room that could depend on the zone, over days on which some zone skips or repeats an hour or a day. */
function answers(): string {
  const spans = [
    ["1920-03-28", "1920-04-03"], // Bangkok leaves local mean time
    ["2011-12-28", "2012-01-02"], // Apia has no 30 December
    ["2016-03-10", "2016-03-16"], // Los Angeles goes to summer time
    ["2016-10-13", "2016-10-18"], // São Paulo has no midnight on 16 October
    ["2016-11-04", "2016-11-09"],
  ] as const;
  return spans
    .flatMap((span) => [...everyDay(span[0], span[1])])
    .map((day) => {
      const read = parseCivilDate(formatCivilDate(day, { digits: "thai" }));
      const age = ageOf(parseCivilDate("1900-02-28"), day);
      const year = day > "1962" ? fiscalYearOf(day) : 0;
      const sums = [addDays(day, 1), addDays(day, -1), addMonths(day, 1), addMonths(day, -12)];
      return JSON.stringify([read, age, year, sums, weekdayOf(day), daysBetween(parseCivilDate("2000-01-01"), day)]);
    })
    .join("\n");
}

it.each([
  ["UTC", 0],
  ["Asia/Bangkok", -420],
  ["America/Los_Angeles", 480],
  ["Pacific/Apia", -840],
  ["America/Sao_Paulo", 120],
  ["Pacific/Kiritimati", -840],
])("gives the same answers in %s", (zone, minutesInJanuary2016) => {
  process.env.TZ = "UTC";
  const expected = answers();
  process.env.TZ = zone;
  expect(new Date(2016, 0, 1).getTimezoneOffset(), "the zone is in effect").toBe(minutesInJanuary2016);
  expect(answers()).toBe(expected);
});

it("steps over the day that Apia skipped", () => {
  process.env.TZ = "Pacific/Apia";
  expect(addDays(parseCivilDate("2011-12-29"), 1)).toBe("2011-12-30");
  expect(addMonths(parseCivilDate("2011-11-30"), 1)).toBe("2011-12-30");
  expect(daysBetween(parseCivilDate("2011-12-29"), parseCivilDate("2011-12-31"))).toBe(2);
});
