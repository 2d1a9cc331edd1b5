import {
  addDays,
  daysIn,
  type FiscalQuarter,
  fiscalQuarterOf,
  fiscalQuarterPeriod,
  fiscalYearOf,
  fiscalYearPeriod,
  isWithin,
  parseFiscalYear,
} from "chumchon/calendar";
import { describe, expect, it } from "vitest";
import { everyDay } from "./arbitrary.js";

describe("laws of fiscal years", () => {
  it("every day lies in its fiscal year and its quarter, and in no neighbour", () => {
    for (const day of everyDay("1961-10-01", "2100-12-31")) {
      const year = fiscalYearOf(day);
      const quarter = fiscalQuarterOf(day);
      const isRight =
        isWithin(day, fiscalYearPeriod(year)) &&
        isWithin(day, fiscalQuarterPeriod(year, quarter)) &&
        !isWithin(day, fiscalYearPeriod(parseFiscalYear(year + 1)));
      if (!isRight) expect.fail(`${day} is not in fiscal year ${year}, quarter ${quarter}`);
    }
  });

  it("consecutive fiscal years and quarters adjoin, on both sides of 1 October", () => {
    for (let year = 2505; year < 2742; year++) {
      const { from, to } = fiscalYearPeriod(parseFiscalYear(year));
      const next = fiscalYearPeriod(parseFiscalYear(year + 1));
      expect(addDays(to, 1)).toBe(next.from);
      expect([fiscalYearOf(from), fiscalYearOf(to), fiscalYearOf(next.from)]).toEqual([year, year, year + 1]);
      const quarters = ([1, 2, 3, 4] as FiscalQuarter[]).map((each) =>
        fiscalQuarterPeriod(parseFiscalYear(year), each),
      );
      expect(quarters[0]?.from).toBe(from);
      expect(quarters[3]?.to).toBe(to);
      for (let index = 1; index < 4; index++) {
        expect(addDays(quarters[index - 1]?.to as typeof to, 1)).toBe(quarters[index]?.from);
      }
      expect(quarters.reduce((sum, quarter) => sum + daysIn(quarter), 0)).toBe(daysIn({ from, to }));
    }
  });
});
