import {
  buddhistYearOf,
  type CivilDateReading,
  calendarSentences,
  civilDateOf,
  civilDatePartsOf,
  formatCivilDate,
  isCivilDate,
  lastDayOfMonth,
  parseCivilDate,
  safeCivilDateOf,
  safeParseCivilDate,
  weekdayOf,
} from "chumchon/calendar";
import { describeProblem, isProblemError } from "chumchon/kernel";
import { describe, expect, it } from "vitest";

function codeOf(input: unknown, reading?: CivilDateReading): string {
  const answer = safeParseCivilDate(input, reading);
  return answer.ok ? answer.value : answer.problems.map((problem) => problem.code).join();
}

describe("reading a date", () => {
  // The day the memorandum was signed, as the article has it: 8 กันยายน 2559.
  it.each([
    "2016-09-08",
    "8 กันยายน 2559",
    "08 กันยายน 2559",
    "8กันยายน2559",
    "๘ ก.ย. ๒๕๕๙",
    "8 กย 2559",
    "8 ก. ย. 2559",
    "8 กันยายน พ.ศ. 2559",
    "8 กันยายน พ.ศ.2559",
    "8 กันยายน พศ 2559",
    "8 กันยายน พุทธศักราช 2559",
    "8 เดือนกันยายน พ.ศ. 2559",
    "8 กันยายน ค.ศ. 2016",
    "8 กันยายน คริสต์ศักราช 2016",
    "8 กันยายน คริสตศักราช 2016",
    "8 กันยายน 2559 พ.ศ.",
    "วันที่ 8 กันยายน พ.ศ. 2559",
    "ณ วันที่ ๘ เดือนกันยายน พุทธศักราช ๒๕๕๙",
    "วันพฤหัสบดีที่ 8 กันยายน 2559",
    "วันพฤหัส ที่ 8 กันยายน 2559",
    "พฤ. 8 ก.ย. 2559",
    "8/9/2559",
    "08/09/2559",
    "8-9-2559",
    "8.9.2559",
    "8 / 9 / 2559",
    "8/9/พ.ศ. 2559",
    "8/9/2016",
    "8/9/2016 ค.ศ.",
    "8 September 2016",
    "8 Sep 2016",
    "8 Sept. 2016",
    "8-Sep-2016",
    "8th September 2016",
    "8 September 2559",
    "8 September B.E. 2559",
    "8 September 2016 A.D.",
    "8 sep ce 2016",
    "Thursday, 8 September 2016",
    "Thu 8 Sep 2016",
    "September 8, 2016",
    "Thursday, September 8th, B.E. 2559",
    "  8\u00a0กันยายน\u200b 2559 ",
  ])("reads %s as 2016-09-08", (text) => {
    expect(codeOf(text)).toBe("2016-09-08");
  });

  it.each([
    [8, "calendar.date.notText"],
    [undefined, "calendar.date.notText"],
    [new Date(0), "calendar.date.notText"],
    ["", "calendar.date.unreadable"],
    ["กันยายน 2559", "calendar.date.unreadable"],
    ["8 กันยา 2559", "calendar.date.unreadable"],
    ["8 September", "calendar.date.unreadable"],
    ["Moonday, September 8, 2016", "calendar.date.unreadable"],
    ["a b September 8, 2016", "calendar.date.unreadable"],
    ["กันยายน 8, 2559", "calendar.date.unreadable"],
    ["วันหยุดที่ 8 กันยายน 2559", "calendar.date.unreadable"],
    ["8/9-2559", "calendar.date.unreadable"],
    ["8/9/559", "calendar.date.unreadable"],
    ["8/9/25590", "calendar.date.unreadable"],
    ["8/009/2559", "calendar.date.unreadable"],
    ["008 กันยายน 2559", "calendar.date.unreadable"],
    ["8 constructor 2559", "calendar.date.unreadable"],
    ["8, 2559", "calendar.date.unreadable"],
    ["1 8 กันยายน 2559", "calendar.date.unreadable"],
    ["September กันยายน 8 2559", "calendar.date.unreadable"],
    ["8/9/จ.ศ. 1378", "calendar.date.unreadable"],
    ["8/9/พ.ศ. 2559 ค.ศ.", "calendar.date.unreadable"],
    ["8/9/2559 เวลา", "calendar.date.unreadable"],
    ["2016-09-08T00:00:00Z", "calendar.date.unreadable"],
    ["2016-9-8", "calendar.date.unreadable"],
    ["9/13/2016", "calendar.date.noSuchMonth"],
    ["2016-00-08", "calendar.date.noSuchMonth"],
    ["31 กุมภาพันธ์ 2559", "calendar.date.noSuchDay"],
    ["29/2/2558", "calendar.date.noSuchDay"],
    ["2016-02-30", "calendar.date.noSuchDay"],
    ["0 กันยายน 2559", "calendar.date.noSuchDay"],
    ["0000-01-01", "calendar.year.outside"],
    ["2559-09-08", "calendar.date.isoBuddhist"],
    ["8/9/2300", "calendar.date.eraUnknown"],
    ["8/9/1888", "calendar.date.eraUnknown"],
    ["8/9/2431", "calendar.date.eraUnknown"],
    ["8/9/2743", "calendar.date.eraUnknown"],
    ["8 กันยายน 2016", "calendar.date.commonYear"],
    ["8 ก.ย. 2016", "calendar.date.commonYear"],
    ["8 กันยายน พ.ศ. 2016", "calendar.year.lunar"],
    ["8 กันยายน 2743", "calendar.year.outside"],
    ["8 ก.ย. 59", "calendar.date.twoDigitYear"],
    ["8/9/5", "calendar.date.twoDigitYear"],
    ["วันศุกร์ที่ 8 กันยายน 2559", "calendar.date.weekdayDiffers"],
    ["Friday, 8 September 2016", "calendar.date.weekdayDiffers"],
    ["31 มีนาคม 2483", "calendar.year.monthsNeverCame"],
    ["31 มีนาคม 2432", "1890-03-31"],
    ["31 มีนาคม 2431", "calendar.year.lunar"],
  ])("answers %s with %s", (input, expected) => {
    expect(codeOf(input)).toBe(expected);
  });

  it("takes the era from the text, then from the option, then from the form", () => {
    expect(codeOf("2559-09-08", { era: "buddhist" })).toBe("2016-09-08");
    expect(codeOf("2559-09-08", { era: "common" })).toBe("2559-09-08");
    expect(codeOf("8 กันยายน 2016", { era: "common" })).toBe("2016-09-08");
    expect(codeOf("8 กันยายน พ.ศ. 2559", { era: "common" })).toBe("2016-09-08");
    expect(codeOf("8/9/2016", { era: "buddhist" })).toBe("calendar.year.lunar");
    expect(codeOf("8/9/1700", { era: "common" })).toBe("1700-09-08");
  });

  it("reads two digits of a Buddhist year only in a stated hundred years", () => {
    const from2484 = { twoDigitYearsFrom: 2484 };
    expect(codeOf("8 ก.ย. 59", from2484)).toBe("2016-09-08");
    expect(codeOf("8/9/84", from2484)).toBe("1941-09-08");
    expect(codeOf("8/9/83", from2484)).toBe("2040-09-08");
    expect(codeOf("8/9/00", from2484)).toBe("1957-09-08");
    expect(codeOf("8 Sep 16", from2484)).toBe("calendar.date.twoDigitYear");
    expect(codeOf("8 Sep 59", { ...from2484, era: "buddhist" })).toBe("2016-09-08");
    expect(codeOf("8/9/ค.ศ. 59", from2484)).toBe("calendar.date.twoDigitYear");
    expect(codeOf("8/9/16", { ...from2484, era: "common" })).toBe("calendar.date.twoDigitYear");
    for (const wrong of [59, 2431, 2644, 2500.5]) {
      expect(() => safeParseCivilDate("8/9/59", { twoDigitYearsFrom: wrong })).toThrow(RangeError);
    }
    expect(codeOf("1/5/42", { twoDigitYearsFrom: 2643 })).toBe("2199-05-01");
  });

  it("answers absurd text at once", () => {
    for (const text of ["8".repeat(1e6), `8 ${" ".repeat(1e6)}`, "8 ".repeat(49), `8 ${"ก. ".repeat(32)}`]) {
      expect(codeOf(text)).toBe("calendar.date.unreadable");
    }
  });

  it("throws every problem where a program insists", () => {
    try {
      parseCivilDate("30 ก.พ. 2559");
      expect.unreachable();
    } catch (error) {
      expect(isProblemError(error)).toBe(true);
      expect(String(error)).toContain("February of that year runs from 1 to 29");
    }
  });

  it("names the last day of the month in both languages, and the true day of the week", () => {
    const says = (text: string) => {
      const answer = safeParseCivilDate(text);
      if (answer.ok) throw new Error("read");
      return describeProblem(answer.problems[0], calendarSentences);
    };
    expect(says("31 เมษายน 2559").th).toContain("เดือนเมษายนของปีนั้นมีวันที่ 1 ถึง 30");
    expect(says("วันศุกร์ที่ 8 กันยายน 2559").th).toContain("วันพฤหัสบดี");
    expect(says("Friday 8 September 2016").en).toContain("a Thursday");
  });
});

describe("a date of three numbers", () => {
  it("exists or is refused", () => {
    expect(civilDateOf(2016, 2, 29)).toBe("2016-02-29");
    expect(civilDateOf(33, 1, 2)).toBe("0033-01-02");
    for (const [year, month, day] of [
      [2015, 2, 29],
      [2016, 13, 1],
      [2016, 0, 1],
      [2016, 1, 0],
      [2016, 4, 31],
      [10000, 1, 1],
      [0, 1, 1],
      [2016.5, 1, 1],
      [2016, 1.5, 1],
      [2016, 1, 1.5],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(safeCivilDateOf(year, month, day).ok).toBe(false);
      expect(() => civilDateOf(year, month, day)).toThrow();
    }
  });

  it("knows itself", () => {
    expect(isCivilDate("2016-09-08")).toBe(true);
    for (const wrong of [
      "0000-01-01",
      "2016-13-01",
      "2016-00-01",
      "2016-01-00",
      "2015-02-29",
      "2016-9-8",
      20160908,
      null,
    ]) {
      expect(isCivilDate(wrong)).toBe(false);
    }
    expect(civilDatePartsOf(parseCivilDate("2016-09-08"))).toEqual({ year: 2016, month: 9, day: 8 });
    expect([1900, 2000, 2015, 2016].map((year) => lastDayOfMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("has the day of the week of known days", () => {
    // 24 June 1932 was a Friday, 8 September 2016 a Thursday; 1 January 1900 a Monday.
    expect(
      ["1932-06-24", "2016-09-08", "1900-01-01", "2000-01-02"].map((day) => weekdayOf(parseCivilDate(day))),
    ).toEqual([5, 4, 1, 7]);
  });
});

describe("writing a date", () => {
  const signed = parseCivilDate("2016-09-08");
  it.each([
    [{}, "8 กันยายน 2559"],
    [{ style: "short" }, "8 ก.ย. 2559"],
    [{ digits: "thai" }, "๘ กันยายน ๒๕๕๙"],
    [{ style: "short", digits: "thai" }, "๘ ก.ย. ๒๕๕๙"],
    [{ era: "common" }, "8 กันยายน ค.ศ. 2016"],
    [{ language: "en" }, "8 September 2016"],
    [{ language: "en", style: "short" }, "8 Sep 2016"],
    [{ language: "en", era: "buddhist" }, "8 September B.E. 2559"],
    [{ style: "iso", digits: "thai", era: "buddhist" }, "2016-09-08"],
  ] as const)("with %j writes %s", (options, text) => {
    expect(formatCivilDate(signed, options)).toBe(text);
  });

  it("refuses a Buddhist year where there is none", () => {
    expect(() => formatCivilDate(parseCivilDate("1889-03-31"))).toThrow(/lunar/);
    expect(formatCivilDate(parseCivilDate("1889-03-31"), { era: "common" })).toBe("31 มีนาคม ค.ศ. 1889");
    expect(() => buddhistYearOf(parseCivilDate("2200-01-01"))).toThrow(/1889 to 2199/);
  });
});

it("a date of any year is read back from what is written of it", () => {
  for (const iso of ["2500-01-01", "0544-01-01", "1888-12-31", "0016-09-08", "9999-12-31", "2016-09-08"]) {
    const date = civilDateOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
    for (const language of ["en", "th"] as const) {
      const text = formatCivilDate(date, { language, era: "common" });
      expect([text, parseCivilDate(text)]).toEqual([text, iso]);
    }
  }
  expect(formatCivilDate(civilDateOf(2500, 1, 1), { language: "en" })).toBe("1 January C.E. 2500");
});
