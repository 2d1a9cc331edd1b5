import { bmn2555, bmn2560, tpmap2564 } from "chumchon/data/bmn";
import {
  checkIndicatorGrouping,
  type GroupingProblem,
  groupingSentences,
  type IndicatorGrouping,
  type IndicatorSet,
  safeParseIndicatorGrouping,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, test } from "vitest";

function problemsOf(grouping: IndicatorGrouping, set: IndicatorSet = bmn2560): readonly GroupingProblem[] {
  const answer = checkIndicatorGrouping(grouping, set);
  return answer.ok ? [] : answer.problems;
}

function grouped(...groups: readonly (readonly [string, ...string[]])[]): IndicatorGrouping {
  const title = { th: "ทดสอบ", en: "A test" };
  return { ...tpmap2564, groups: groups.map(([id, ...indicators]) => ({ id, title, indicators })) };
}

describe("a grouping of indicators", () => {
  test("that names each indicator once is right, and is given back", () => {
    expect(checkIndicatorGrouping(tpmap2564, bmn2560)).toEqual({ ok: true, value: tpmap2564 });
    expect(problemsOf(grouped())).toEqual([]);
    expect(problemsOf(grouped(["empty"], ["one", "1"]))).toEqual([]);
  });

  test("of another edition is refused, and each of its indicators that is not there is named", () => {
    const problems = problemsOf({ ...grouped(["a", "1", "22"]), set: "bmn" }, bmn2555);
    expect(problems).toEqual([
      { code: "indicators.grouping.otherSet", path: ["edition"], expected: "2555-2559", received: "2560-2564" },
      { code: "indicators.grouping.unknownIndicator", path: ["groups", 0, "indicators", 0], id: "1" },
      { code: "indicators.grouping.unknownIndicator", path: ["groups", 0, "indicators", 1], id: "22" },
    ]);
  });

  test("of another set is refused", () => {
    expect(problemsOf({ ...tpmap2564, set: "nrd2c" }).map(({ code, path }) => [code, path])).toEqual([
      ["indicators.grouping.otherSet", ["set"]],
    ]);
  });

  test("that names an indicator in two groups, or twice in one, is refused where it stands again", () => {
    expect(problemsOf(grouped(["a", "1", "2"], ["b", "2"])).map(({ code, path }) => [code, path])).toEqual([
      ["indicators.grouping.duplicate", ["groups", 1, "indicators", 0]],
    ]);
    expect(problemsOf(grouped(["a", "1", "1"])).map(({ path }) => path)).toEqual([["groups", 0, "indicators", 1]]);
  });

  test("with two groups of one name is refused", () => {
    expect(problemsOf(grouped(["a", "1"], ["a", "2"]))).toEqual([
      { code: "indicators.grouping.duplicate", path: ["groups", 1, "id"], id: "a" },
    ]);
  });

  test("names that every object has are no indicators", () => {
    expect(problemsOf(grouped(["a", "__proto__", "constructor", "toString"])).map(({ code }) => code)).toEqual([
      "indicators.grouping.unknownIndicator",
      "indicators.grouping.unknownIndicator",
      "indicators.grouping.unknownIndicator",
    ]);
  });

  test("is read from its own JSON, and refused where it has another form or another set", () => {
    const json = JSON.parse(JSON.stringify(tpmap2564));
    expect(safeParseIndicatorGrouping(json, bmn2560)).toEqual({ ok: true, value: tpmap2564 });
    const faults = (input: unknown): readonly string[] => {
      const read = safeParseIndicatorGrouping(input, bmn2560);
      return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(faults({ ...json, cutOff: 1 })).toEqual(["kernel.schema.mismatch "]);
    expect(faults({ ...json, groups: [{ id: "a", indicators: ["1"] }] })).toEqual([
      "kernel.schema.mismatch groups.0.title",
    ]);
    expect(faults({ ...json, edition: "x" })).toEqual(["indicators.grouping.otherSet edition"]);
    expect(faults(null)).toEqual(["kernel.schema.mismatch "]);
  });

  test("says in Thai and English what is wrong, where and what to do", () => {
    const [problem] = problemsOf(grouped(["a", "99"]));
    if (problem === undefined) throw new Error("a problem was expected");
    expect(describeProblem(problem, groupingSentences)).toEqual({
      th: "groups.0.indicators.0: ชุดตัวชี้วัดไม่มีตัวชี้วัด 99 ที่การจัดกลุ่มอ้างถึง ให้ตรวจเลขตัวชี้วัดกับชุด",
      en: "groups.0.indicators.0: The grouping names indicator 99, which the set does not have; compare its number with the set.",
    });
  });
});
