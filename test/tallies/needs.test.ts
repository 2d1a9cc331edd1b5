import { parseFiscalYear } from "chumchon/calendar";
import { bmn2560 } from "chumchon/data/bmn2560";
import { tableOfCsv, toCsv } from "chumchon/formats";
import { joinNeeds, saidNeedSchema, saidNeeds } from "chumchon/indicators";
import { planLineSchema } from "chumchon/plans";
import { rowsOf, tableOf } from "chumchon/tables";
import { countsSchema, createTally, needsOf, summaryReport, type Tally } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Count, provinceOf, tallied } from "./reportWorld.js";

const places = ["8401", "8402", "8403"];
const axis = provinceOf(places);
const rows = (tally: Tally, options: Parameters<typeof needsOf>[1] = {}) => [...rowsOf(needsOf(tally, options))];

const count: fc.Arbitrary<Count> = fc
  .record({
    place: fc.constantFrom(...places),
    indicator: fc.constantFrom(...bmn2560.indicators.map(({ id }) => id)),
    fail: fc.nat(6),
    more: fc.nat(6),
  })
  .map(({ place, indicator, fail, more }) => ({ place, indicator, fail, surveyed: fail + more }));
const counts = fc.uniqueArray(count, { maxLength: 30, selector: ({ place, indicator }) => `${place} ${indicator}` });

describe("needs that indicators show", () => {
  const tally = tallied(axis, [
    { place: "8402", indicator: "9", surveyed: 10, fail: 5 },
    { place: "8402", indicator: "8", surveyed: 100, fail: 6 },
    { place: "8402", indicator: "10", surveyed: 12, fail: 6 },
    { place: "8401", indicator: "28", surveyed: 3, fail: 1 },
  ]);

  test("the greatest share first, or the greatest number; of equal numbers the greater share", () => {
    const order = (by: "share" | "number") => rows(tally, { order: by }).map(({ indicator }) => indicator);
    expect(order("share")).toEqual(["28", "9", "10", "8"]);
    expect(order("number")).toEqual(["28", "10", "8", "9"]);
  });

  test("a row of totals, or counts of places in it, make no need of the place that holds them", () => {
    const held = tallied(axis, [
      ...[8401, 8402].map((place) => ({ place: String(place), indicator: "9", surveyed: 10, fail: 5 })),
      { place: "84", indicator: "9", surveyed: 20, fail: 10 },
      { place: "84", indicator: "10", surveyed: 7, fail: 1 },
    ]);
    expect(rows(held).map(({ place, indicator, failing }) => [place, indicator, failing])).toEqual([
      ["8401", "9", 5],
      ["8402", "9", 5],
      ["84", "10", 1],
    ]);
    expect(rows(held, { level: "province" }).map(({ indicator, failing }) => [indicator, failing])).toEqual([
      ["9", 10],
      ["10", 1],
    ]);
    const alone = tallied(axis, [
      { place: "8401", indicator: "9", surveyed: 10, fail: 5 },
      { place: "84", indicator: "9", surveyed: 20, fail: 10 },
    ]);
    const { about } = summaryReport(alone, "84");
    expect([...rowsOf(about)].map(({ item }) => item)).not.toContain("จังหวัดที่มีข้อมูล");
  });

  test("too few surveyed are named, not lost", () => {
    const needs = needsOf(tally, { leastSurveyed: 12 });
    expect([...rowsOf(needs)].map(({ indicator }) => indicator)).toEqual(["10", "8"]);
    expect([...rowsOf(needs.leftOut)]).toEqual([
      { place: "8401", indicator: "28", reason: "tooFew", surveyed: 3 },
      { place: "8402", indicator: "9", reason: "tooFew", surveyed: 10 },
    ]);
  });

  test("bear the survey year and the fiscal year they feed, in the id too; neither where nobody said the year", () => {
    const [first] = rows(tally, { surveyYear: 2561 });
    expect(first).toMatchObject({ need: "bmn/2560-2564@2561/28/8401", surveyYear: 2561, fiscalYear: 2563 });
    expect(rows(tally, { surveyYear: 2561, fiscalYear: 2562 })[0]?.fiscalYear).toBe(2562);
    expect(rows(tally)[0]).toMatchObject({ need: "bmn/2560-2564/28/8401", surveyYear: null, fiscalYear: null });
    expect(() => needsOf({ ...tally, surveyYear: 2560 } as Tally, { surveyYear: 2561 })).toThrow("2560");
  });

  test("join with what was said, and a project can name either", () => {
    const [shown] = rows(tally, { surveyYear: 2561 });
    const said = saidNeeds(
      tableOf(saidNeedSchema, [
        {
          place: "8401",
          source: "forum",
          text: "ผู้พิการไม่มีคนดูแล",
          indicator: "28",
          fiscalYear: 2563,
          sameAs: shown?.need,
        },
        { place: "8401", source: "forum", text: "ถนนเข้าหมู่บ้านเป็นหลุม", saidOn: "15 มีนาคม 2561" },
      ]),
      { axis, set: bmn2560 },
    );
    const joined = joinNeeds([needsOf(tally, { surveyYear: 2561 }), said]);
    expect([joined.length, joined.problems.total]).toEqual([6, 0]);
    expect(new Set([...rowsOf(joined)].map(({ fiscalYear }) => fiscalYear))).toEqual(new Set([2563]));
  });
});

describe("the thread from data to plan", () => {
  test("a project names the needs it answers, in a file and back, whatever the place is called", () => {
    const odd = "provinceGroups2017/S-G; ก ข";
    const tally = tallied(provinceOf(["8401"], odd), [{ place: "8401", indicator: "9", surveyed: 10, fail: 5 }]);
    const needs = [
      ...rows(tally, { surveyYear: 2561, level: "district" }),
      ...rows(tally, { surveyYear: 2561, level: "province" }),
    ];
    expect(needs.map(({ place }) => place)).toEqual(["8401", odd]);
    const window = { first: parseFiscalYear(2563), last: parseFiscalYear(2563) };
    const named = needs.map(({ need }) => need).join("; ");
    const lines = tableOf(planLineSchema(window), [
      { id: "1", plan: "village", title: "ขุดบ่อน้ำ", kind: "self", places: "8401", needs: named, fy2563: "35,000" },
    ]);
    const [line] = [...rowsOf(tableOfCsv(planLineSchema(window), new TextEncoder().encode(toCsv(lines))))];
    const answered = line?.needs?.split(";").map((id) => id.trim());
    expect(answered).toEqual(needs.map(({ need }) => need));
    // The plan is of the year that the needs feed.
    expect(needs.map(({ fiscalYear }) => fiscalYear)).toEqual([window.first, window.first]);
  });
});

describe("laws of needs", () => {
  test("the order in which counts come in does not matter, nor how they are split among builders", () => {
    fc.assert(
      fc.property(counts, fc.nat(30), (drawn, cut) => {
        const whole = rows(tallied(axis, drawn));
        expect(rows(tallied(axis, [...drawn].reverse()))).toEqual(whole);
        const merged = createTally(bmn2560, axis);
        for (const part of [drawn.slice(cut), drawn.slice(0, cut)]) {
          const builder = createTally(bmn2560, axis);
          builder.add(tableOf(countsSchema, part));
          merged.merge(builder.snapshot());
        }
        expect(rows(merged.finish())).toEqual(whole);
      }),
      { seed: 2559, numRuns: 100 },
    );
  });

  test("those of the province are those of the sums of its districts, in exact order", () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const sums = new Map<string, { fail: bigint; surveyed: bigint }>();
        for (const { indicator, fail, surveyed } of drawn) {
          const sum = sums.get(indicator) ?? { fail: 0n, surveyed: 0n };
          sums.set(indicator, { fail: sum.fail + BigInt(fail), surveyed: sum.surveyed + BigInt(surveyed) });
        }
        const expected = bmn2560.indicators
          .flatMap(({ id }) => {
            const sum = sums.get(id);
            return sum === undefined || sum.fail === 0n ? [] : [{ id, ...sum }];
          })
          .sort((a, b) => Number(b.fail * a.surveyed - a.fail * b.surveyed));
        const found = rows(tallied(axis, drawn), { level: "province" });
        expect(found.map(({ indicator, failing, surveyed }) => [indicator, failing, surveyed])).toEqual(
          expected.map(({ id, fail, surveyed }) => [id, Number(fail), Number(surveyed)]),
        );
      }),
      { seed: 2559, numRuns: 100 },
    );
  });
});
