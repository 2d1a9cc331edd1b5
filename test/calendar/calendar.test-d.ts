import {
  ageOf,
  type CalendarProblem,
  type CivilDate,
  type Dated,
  daysIn,
  type FiscalYear,
  fiscalYearOf,
  fiscalYearPeriod,
  lastDayWithin,
  parseCivilDate,
  parseFiscalYear,
  parsePeriod,
  valueAt,
} from "chumchon/calendar";
import { expectTypeOf, test } from "vitest";

test("text is no date, and a number is no fiscal year, until read", () => {
  // @ts-expect-error -- any text could be any date
  fiscalYearOf("2016-09-08");
  // @ts-expect-error -- 2025 could be a common year
  fiscalYearPeriod(2025);
  // @ts-expect-error -- a fiscal year is not a date
  ageOf(parseFiscalYear(2568), parseCivilDate("2016-09-08"));
  expectTypeOf(fiscalYearOf(parseCivilDate("2016-09-08"))).toEqualTypeOf<FiscalYear>();
});

test("whether the first day counts must be said", () => {
  // @ts-expect-error -- the document decides, not the library
  lastDayWithin(parseCivilDate("2016-09-08"), { years: 3 });
});

test("an open period may have no number of days", () => {
  expectTypeOf(daysIn(parsePeriod({ from: "2016-09-08" }))).toEqualTypeOf<number | undefined>();
  expectTypeOf(daysIn(fiscalYearPeriod(parseFiscalYear(2568)))).toEqualTypeOf<number>();
});

test("there may be no value on a day", () => {
  expectTypeOf(valueAt([] as Dated<string>, "" as CivilDate)).toEqualTypeOf<string | undefined>();
});

test("codes tell problems apart", () => {
  const lastDayOf = (problem: CalendarProblem) => {
    // @ts-expect-error -- only a missing day has a last day
    problem.lastDay;
    return problem.code === "calendar.date.noSuchDay" ? problem.lastDay : undefined;
  };
  expectTypeOf(lastDayOf).returns.toEqualTypeOf<number | undefined>();
});
