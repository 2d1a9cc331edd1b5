import {
  type CivilDate,
  calendarSentences,
  daysIn,
  fiscalQuarterOf,
  fiscalQuarterPeriod,
  fiscalYearOf,
  fiscalYearPeriod,
  formatFiscalYear,
  hasFiscalYear,
  parseFiscalYear,
  safeParseFiscalYear,
} from "chumchon/calendar";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, it } from "vitest";
import { date } from "./arbitrary.js";

describe("a fiscal year", () => {
  it("2568 begins on 1 October 2567 and ends on 30 September 2568", () => {
    expect(fiscalYearPeriod(parseFiscalYear(2568))).toEqual({ from: date("1 ต.ค. 2567"), to: date("30 ก.ย. 2568") });
    expect(fiscalYearOf(date("30 กันยายน 2567"))).toBe(2567);
    expect(fiscalYearOf(date("1 ตุลาคม 2567"))).toBe(2568);
    expect(fiscalYearOf(date("31 ธันวาคม 2567"))).toBe(2568);
    expect(fiscalYearOf(date("1 มกราคม 2568"))).toBe(2568);
    expect(daysIn(fiscalYearPeriod(parseFiscalYear(2567)))).toBe(366);
  });

  // "ปี 2564 รอบที่ 1 (ตุลาคม 2563 - มีนาคม 2564)", krabuangyai.go.th
  it("2564 has October 2563 to March 2564 as its first half", () => {
    expect(fiscalYearOf(date("ตุลาคม 2563".replace(/^/, "1 ")))).toBe(2564);
    const [first, second] = [1, 2].map((quarter) => fiscalQuarterPeriod(parseFiscalYear(2564), quarter as 1 | 2));
    expect([first, second]).toEqual([
      { from: "2020-10-01", to: "2020-12-31" },
      { from: "2021-01-01", to: "2021-03-31" },
    ]);
    expect(fiscalQuarterPeriod(parseFiscalYear(2564), 3)).toEqual({ from: "2021-04-01", to: "2021-06-30" });
    expect(fiscalQuarterPeriod(parseFiscalYear(2564), 4)).toEqual({ from: "2021-07-01", to: "2021-09-30" });
  });

  it("gives each month its quarter", () => {
    const quarters = Array.from({ length: 12 }, (_, month) => fiscalQuarterOf(date(`1/${month + 1}/2567`)));
    expect(quarters).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1]);
  });

  // Up to B.E. 2503 the fiscal year was the calendar year: Statistical Yearbook Thailand 2022, National Statistical Office.
  it("is not known before 1 October 2504, nor after 30 September 2742", () => {
    expect(fiscalYearOf(date("1961-10-01"))).toBe(2505);
    expect(fiscalYearOf(date("2199-09-30"))).toBe(2742);
    for (const day of ["1961-09-30", "2199-10-01"] as CivilDate[]) {
      expect(hasFiscalYear(day)).toBe(false);
      expect(() => fiscalYearOf(day)).toThrow(RangeError);
      expect(() => fiscalQuarterOf(day)).toThrow(RangeError);
    }
  });
});

describe("reading a fiscal year", () => {
  it.each([
    2568,
    "2568",
    "๒๕๖๘",
    " 2568 ",
    "ปีงบประมาณ พ.ศ. 2568",
    "ปีงบประมาณ พ.ศ.2568",
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ปีงบประมาณ 2568",
    "ปีงบ 2568",
    "ปี 2568",
    "พ.ศ. 2568",
    "FY 2568",
    "FY2568",
    "Fiscal Year B.E. 2568",
  ])("reads %s as 2568", (input) => {
    expect(safeParseFiscalYear(input)).toEqual({ ok: true, value: 2568 });
  });

  it.each([
    [2025, "calendar.fiscalYear.commonYear"],
    ["FY 2025", "calendar.fiscalYear.commonYear"],
    ["ค.ศ. 2025", "calendar.fiscalYear.commonYear"],
    ["พ.ศ. 2025", "calendar.fiscalYear.outside"],
    ["ค.ศ. 2568", "calendar.fiscalYear.outside"],
    ["68", "calendar.fiscalYear.twoDigitYear"],
    [68, "calendar.fiscalYear.twoDigitYear"],
    [568, "calendar.fiscalYear.outside"],
    [2743, "calendar.fiscalYear.outside"],
    [2504, "calendar.fiscalYear.beforeOctober"],
    [2432, "calendar.fiscalYear.beforeOctober"],
    [25680, "calendar.fiscalYear.unreadable"],
    [2568.5, "calendar.fiscalYear.unreadable"],
    [-2568, "calendar.fiscalYear.unreadable"],
    [Number.NaN, "calendar.fiscalYear.unreadable"],
    ["2567/2568", "calendar.fiscalYear.unreadable"],
    ["", "calendar.fiscalYear.unreadable"],
    ["2568".padStart(101), "calendar.fiscalYear.unreadable"],
    [null, "calendar.fiscalYear.unreadable"],
    [{ year: 2568 }, "calendar.fiscalYear.unreadable"],
  ])("answers %s with %s", (input, code) => {
    const answer = safeParseFiscalYear(input);
    expect(answer.ok ? answer.value : answer.problems[0].code).toBe(code);
    expect(() => parseFiscalYear(input)).toThrow(code);
  });

  it("says what to write instead of a common year", () => {
    const answer = safeParseFiscalYear(2025);
    if (answer.ok) expect.unreachable();
    else {
      const says = describeProblem(answer.problems[0], calendarSentences);
      expect(says.en).toContain("write 2568 if");
      expect(says.th).toContain("โปรดเขียน 2568");
    }
  });

  it("reads back what it writes, every year", () => {
    for (let year = 2505; year <= 2742; year++) {
      const fiscalYear = parseFiscalYear(year);
      for (const language of ["th", "en"] as const) {
        for (const digits of ["arabic", "thai"] as const) {
          expect(parseFiscalYear(formatFiscalYear(fiscalYear, { language, digits }))).toBe(year);
        }
      }
    }
    expect(formatFiscalYear(parseFiscalYear(2568), { digits: "thai" })).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๘");
  });
});
