import { bmn2560 } from "chumchon/data/bmn2560";
import { rowsOf } from "chumchon/tables";
import { needsOf, worstOf } from "chumchon/tallies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suratThaniIndicator28 } from "../published/suratThani2561.js";
import { type Count, changed, provinceOf, tallied } from "./reportWorld.js";

const axis = provinceOf(["8401", "8402", "8403"]);
const at = (indicator: string, fail: number, surveyed: number, place = "8401"): Count => ({
  place,
  indicator,
  surveyed,
  fail,
});
const ranksOf = (worst: ReturnType<typeof worstOf>) =>
  worst.entries.map(({ rank, indicator }) => `${rank}:${indicator}`);

describe("the worst indicators of a place", () => {
  test("by the share, compared exactly, where two decimals show no difference", () => {
    // 333,333 of 1,000,000 and 1 of 3 both show 33.33.
    const tally = tallied(axis, [at("8", 333_333, 1_000_000), at("9", 1, 3), at("10", 900_000, 9_000_000)]);
    expect(ranksOf(worstOf(tally, { place: "8401" }))).toEqual(["1:9", "2:8", "3:10"]);
  });

  test("where the third and the fourth are equal there are four, and it is said", () => {
    const tally = tallied(axis, [at("8", 5, 10), at("9", 4, 10), at("10", 1, 10), at("11", 10, 100), at("12", 1, 100)]);
    const worst = worstOf(tally, { place: "8401" });
    expect(ranksOf(worst)).toEqual(["1:8", "2:9", "3:10", "3:11"]);
    expect([worst.isTiedAtEnd, worst.entries.map(({ isTied }) => isTied)]).toEqual([true, [false, false, true, true]]);
    expect(worstOf(tally, { place: "8401" }, { count: 2 }).isTiedAtEnd).toBe(false);
  });

  test("equals at the head take up the ranks after them", () => {
    const tally = tallied(axis, [at("8", 1, 10), at("9", 2, 20), at("10", 1, 100), at("11", 1, 1000)]);
    expect(ranksOf(worstOf(tally, { place: "8401" }))).toEqual(["1:8", "1:9", "3:10"]);
  });

  test("what nobody fails is not among them; what was not surveyed is named", () => {
    const worst = worstOf(tallied(axis, [at("8", 0, 10), at("9", 1, 10), at("10", 0, 0)]), { place: "8401" });
    expect(ranksOf(worst)).toEqual(["1:9"]);
    expect(worst.notSurveyed).toEqual(bmn2560.indicators.map(({ id }) => id).filter((id) => id !== "8" && id !== "9"));
  });

  test("fewer surveyed than asked for are named and not ranked", () => {
    const tally = tallied(axis, [at("8", 1, 2), at("9", 1, 30), at("10", 1, 29)]);
    const worst = worstOf(tally, { place: "8401" }, { leastSurveyed: 30 });
    expect([ranksOf(worst), worst.tooFew]).toEqual([["1:9"], ["8", "10"]]);
  });

  test("an indicator on trial is left out", () => {
    const tally = tallied(axis, [at("8", 9, 10), at("9", 1, 10)], changed({ "8": { isCounted: false } }));
    const worst = worstOf(tally, { place: "8401" });
    expect([ranksOf(worst), worst.notSurveyed.includes("8")]).toEqual([["1:9"], false]);
    expect([...rowsOf(needsOf(tally))].map(({ indicator }) => indicator)).toEqual(["9"]);
  });

  test("where fewer passes are better, those who pass are the ones in want", () => {
    const tally = tallied(axis, [at("8", 9, 10), at("9", 5, 10)], changed({ "8": { better: "lower" } }));
    const [first, second] = worstOf(tally, { place: "8401" }).entries;
    expect([first?.indicator, first?.failing, second?.indicator, second?.failing]).toEqual(["9", 5, "8", 1]);
    expect([...rowsOf(needsOf(tally))].map(({ indicator, failing }) => [indicator, failing])).toEqual([
      ["9", 5],
      ["8", 1],
    ]);
  });

  test("a wrong program throws", () => {
    const tally = tallied(axis, [at("8", 1, 2)]);
    expect(() => worstOf(tally, { place: "9999" })).toThrow(RangeError);
    expect(() => worstOf(tally, { indicator: "99", level: "district" })).toThrow(RangeError);
    expect(() => worstOf(tally, { indicator: "8", level: "village" })).toThrow(RangeError);
    expect(() => worstOf(tally, { indicator: "8", level: "district", under: "nowhere" })).toThrow(RangeError);
    expect(() => worstOf(tally, { place: "8401" }, { count: 0 })).toThrow(RangeError);
    expect(() => worstOf(tally, { place: "8401" }, { leastSurveyed: 0.5 })).toThrow(RangeError);
    expect(() => needsOf(tally, { leastSurveyed: 0 })).toThrow(RangeError);
  });
});

describe("the worst places by an indicator", () => {
  const { districts } = suratThaniIndicator28;
  const surat = tallied(
    provinceOf(districts.map(({ place }) => place)),
    districts.map(({ place, surveyed, fail }) => ({ place, indicator: "28", surveyed, fail })),
  );

  test("Surat Thani, 2561, indicator 28: Phrasaeng, Vibhavadi, Khian Sa (report of the province, page 43)", () => {
    const { entries } = worstOf(surat, { indicator: "28", level: "district" });
    expect(entries.map(({ place, failing, surveyed }) => [place, failing, surveyed])).toEqual([
      ["8416", 3, 258],
      ["8419", 1, 89],
      ["8414", 2, 218],
    ]);
  });

  test("with a least number surveyed the small district is named instead", () => {
    const worst = worstOf(surat, { indicator: "28", level: "district", under: "84" }, { leastSurveyed: 100 });
    expect(worst.entries.map(({ place }) => place)).toEqual(["8416", "8414", "8418"]);
    expect([...worst.tooFew].sort()).toEqual(
      districts
        .filter(({ surveyed }) => surveyed < 100)
        .map(({ place }) => place)
        .sort(),
    );
  });

  test("equal to an order taken with whole numbers, whatever the counts and in whatever order they came", () => {
    const places = ["8401", "8402", "8403", "8404", "8405"];
    const count = fc
      .integer({ min: 0, max: 9 })
      .chain((fail) => fc.record({ fail: fc.constant(fail), more: fc.nat(9) }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (drawn, asked) => {
        const counts = drawn.map(({ fail, more }, index) => at("28", fail, fail + more, places[index] as string));
        const question = { indicator: "28", level: "district" };
        const worst = worstOf(tallied(provinceOf(places), counts), question, { count: asked });
        expect(worstOf(tallied(provinceOf(places), [...counts].reverse()), question, { count: asked })).toEqual(worst);
        // Cross multiplied: a/b before c/d where a·d > c·b.
        const sorted = counts
          .filter(({ fail }) => fail > 0)
          .sort((a, b) => Number(BigInt(b.fail) * BigInt(a.surveyed) - BigInt(a.fail) * BigInt(b.surveyed)));
        const last = sorted[asked - 1];
        const expected = sorted.filter(
          (one, index) =>
            index < asked || (last !== undefined && one.fail * last.surveyed === last.fail * one.surveyed),
        );
        expect(worst.entries.map(({ place }) => place)).toEqual(expected.map(({ place }) => place));
        const above = expected.map(
          (one) => expected.filter((other) => other.fail * one.surveyed > one.fail * other.surveyed).length + 1,
        );
        expect(worst.entries.map(({ rank }) => rank)).toEqual(above);
        expect(worst.isTiedAtEnd).toBe(expected.length > asked);
      }),
      { seed: 2559, numRuns: 300 },
    );
  });
});
