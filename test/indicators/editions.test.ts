import { bmn2560 } from "chumchon/data/bmn2560";
import { editionIn, editionSentences, type IndicatorSet, isRegisteredOnly } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, test } from "vitest";

// The editions of จปฐ. and their years: "ข้อมูลความจำเป็นพื้นฐาน" of plans 11, 12 and 13 (B.E. 2555–2569).
const registered = (edition: string, first: number, last: number): IndicatorSet => ({
  ...bmn2560,
  edition,
  years: { first, last },
  categories: [],
  questions: [],
  openPoints: [],
  indicators: [],
});
const before = registered("2555-2559", 2555, 2559);
const after = registered("2565-2569", 2565, 2569);
const editions = [after, bmn2560, before];

describe("the edition of a survey year", () => {
  test.each([
    [2555, "2555-2559"],
    [2559, "2555-2559"],
    [2560, "2560-2564"],
    [2564, "2560-2564"],
    [2565, "2565-2569"],
  ])("%i is surveyed by %s", (year, expected) => {
    const edition = editionIn(editions, year);
    expect(edition.ok && edition.value.edition).toBe(expected);
  });

  test("an edition without indicators is registered only, and says so", () => {
    expect([before, bmn2560, after].map(isRegisteredOnly)).toEqual([true, false, true]);
  });

  test("a year without an edition, and one with two, are told with the editions", () => {
    expect(editionIn(editions, 2570)).toEqual({
      ok: false,
      problems: [
        { code: "indicators.edition.none", path: [], year: 2570, editions: ["2565-2569", "2560-2564", "2555-2559"] },
      ],
    });
    const open: IndicatorSet = { ...after, edition: "open", years: { first: 2564 } };
    const both = editionIn([bmn2560, open], 2564);
    expect(both.ok ? [] : both.problems).toEqual([
      { code: "indicators.edition.several", path: [], year: 2564, editions: ["2560-2564", "open"] },
    ]);
    expect(both.ok ? undefined : describeProblem(both.problems[0], editionSentences)).toEqual({
      th: "ปี พ.ศ. 2564 มีมากกว่าหนึ่งฉบับ (2560-2564, open) ปีหนึ่งใช้ได้ฉบับเดียว โปรดแก้ช่วงปีของฉบับ",
      en: "more than one edition holds in B.E. 2564 (2560-2564, open). One was expected; correct the years of the editions.",
    });
    const none = editionIn([], 2564);
    expect(none.ok ? [] : none.problems[0].editions).toEqual([]);
  });

  test("a year that is no whole number is a wrong program", () => {
    for (const year of [2560.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => editionIn(editions, year)).toThrow("year: a whole Buddhist year was expected");
  });

  test("editions of two sets are a wrong program", () => {
    expect(() => editionIn([bmn2560, { ...after, id: "other" }], 2560)).toThrow(RangeError);
  });
});
