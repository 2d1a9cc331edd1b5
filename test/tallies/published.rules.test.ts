import { describeProblem } from "chumchon/kernel";
import { tableOf } from "chumchon/tables";
import {
  checkPublished,
  checkPublishedRules,
  describePublished,
  type PublishedRelation,
  type PublishedRules,
  publishedRulesSentences,
  publishedSentences,
  safeParsePublishedRules,
} from "chumchon/tallies";
import { describe, expect, test } from "vitest";

// All tables here are made up; the published ones stand in test/published.
const text = { kind: "text" } as const;
const whole = { kind: "integer", optional: true } as const;
const places = (decimals: number) => ({ kind: "decimal", decimals, optional: true }) as const;
const found = (table: ReturnType<typeof tableOf>, ...relations: PublishedRelation[]) => {
  const check = checkPublished(table, { label: "row", relations });
  return check.problems.kept.map((finding) =>
    "computed" in finding
      ? [finding.code.split(".").at(-1), finding.label, finding.printed, finding.computed]
      : [finding.code],
  );
};

describe("relations of a published table", () => {
  test("parts of other decimals are added exactly, and the sum is rounded as it is printed", () => {
    const schema = { row: text, one: places(1), two: places(3), sum: places(2), rough: whole };
    const table = tableOf(schema, [
      ["a", "0.1", "0.205", "0.31", 0],
      ["b", "0.1", "0.205", "0.30", 1],
    ]);
    const of = ["one", "two"];
    expect(found(table, { kind: "sum", figure: "sum", of })).toEqual([["sumDiffers", "b", "0.30", "0.31"]]);
    expect(found(table, { kind: "sum", figure: "sum", of, rounding: "halfDown" })).toEqual([
      ["sumDiffers", "a", "0.31", "0.30"],
    ]);
    expect(found(table, { kind: "sum", figure: "rough", of })).toEqual([["sumDiffers", "b", "1", "0"]]);
  });

  test("of a figure that its row and a row of totals want, what its row lacks is told, whichever relation is stated first", () => {
    const table = tableOf({ row: text, pass: whole, fail: whole, surveyed: whole }, [["a", 3, null, 5]]);
    const total = { kind: "total", figures: ["surveyed"], row: "all" } as const;
    const sum = { kind: "sum", figure: "surveyed", of: ["pass", "fail"] } as const;
    for (const relations of [
      [total, sum],
      [sum, total],
    ]) {
      const { told } = checkPublished(table, { label: "row", relations });
      const wanting = told.kept.map((one) => ("wanting" in one ? [one.column, one.wanting] : [one.code]));
      expect(wanting).toContainEqual(["surveyed", ["fail"]]);
    }
  });

  test("a figure that was printed to fewer decimals than its column, and one that may be off by a little", () => {
    const table = tableOf({ row: text, of: whole, over: whole, rate: places(2) }, [["a", 2, 3, "66.70"]]);
    const rate = { kind: "quotient", figure: "rate", of: ["of"], over: ["over"], per: 100 } as const;
    expect(found(table, rate)).toEqual([["quotientDiffers", "a", "66.70", "66.67"]]);
    expect(found(table, { ...rate, decimals: 1 })).toEqual([]);
    expect(found(table, { ...rate, tolerance: "0.03" })).toEqual([]);
    expect(found(table, { ...rate, tolerance: "0.029" })).toHaveLength(1);
  });

  test("means: of three, and of what has no root", () => {
    const schema = { row: text, one: places(1), two: places(1), mean: places(2) };
    const table = tableOf(schema, [
      ["a", "2.0", "8.0", "4.00"],
      ["b", "-2.0", "-8.0", "4.00"],
    ]);
    const mean = { kind: "mean", figure: "mean", of: ["one", "two"] } as const;
    expect(found(table, { ...mean, aggregate: "geometric" })).toEqual([["tallies.published.noValue"]]);
    expect(found(table, { ...mean, aggregate: "arithmetic" })).toEqual([
      ["meanDiffers", "a", "4.00", "5.00"],
      ["meanDiffers", "b", "4.00", "-5.00"],
    ]);
  });

  test("a ratio over zero must not be printed, and there is nothing to be said for an empty one", () => {
    const schema = { row: text, served: whole, base: whole, ratio: places(1) };
    const table = tableOf(schema, [
      ["a", 0, 0, "0.0"],
      ["b", null, 0, null],
      ["c", 1, 2, null],
      ["d", null, 2, "50.0"],
    ]);
    const check = checkPublished(table, {
      label: "row",
      relations: [{ kind: "quotient", figure: "ratio", of: ["served"], over: ["base"], per: 100 }],
    });
    expect([check.checked, check.reproduced]).toEqual([2, 1]);
    expect(describeProblem(check.problems.kept[0] as (typeof check.problems.kept)[0], publishedSentences).en).toBe(
      "record 0, ratio: ratio of a is printed as 0.0, but served ÷ base × 100 has no value (a base of zero, or a negative number). An empty cell was expected; check the source, nothing is repaired here.",
    );
    expect(check.told.kept.map((told) => ("wanting" in told ? [told.label, told.column, told.wanting] : []))).toEqual([
      ["c", "served", ["ratio"]],
      ["c", "base", ["ratio"]],
      ["d", "base", ["served"]],
      ["d", "ratio", ["served"]],
    ]);
    expect(describePublished(check).en).toBe(
      "Of the figures that can be checked (2) 1 are as printed and 1 are not. 4 cannot be checked.",
    );
  });

  test("words: the right one, the wrong one, one that means something else, and one nobody knows", () => {
    const schema = {
      row: text,
      served: whole,
      base: whole,
      target: whole,
      word: { kind: "text", optional: true },
    } as const;
    const table = tableOf(schema, [
      ["met", 90, 100, 90, "future"],
      ["unmet", 89, 100, 90, "future"],
      ["none", 0, 0, 90, "future"],
      ["unknown", 90, 100, 90, "well done"],
      ["empty", 90, 100, 90, null],
    ]);
    const word = { kind: "word", figure: "word", of: ["served"], over: ["base"], per: 100, against: "target" } as const;
    const rule = { ...word, relation: "atLeast", unmet: "future", none: "no service" } as const;
    expect(found(table, rule)).toEqual([
      ["wordDiffers", "met", "future", "≠ future"],
      ["wordDiffers", "none", "future", "no service"],
    ]);
    const { told } = checkPublished(table, { label: "row", relations: [rule] });
    expect(
      told.kept.flatMap((each) => ("wanting" in each && each.column === "word" ? [[each.label, each.wanting]] : [])),
    ).toEqual([["unknown", ["met"]]]);
    expect(found(table, { ...rule, met: "well done", relation: "moreThan" }).map(([, label]) => label)).toEqual([
      "none",
      "unknown",
    ]);
    expect(
      found(table, { ...rule, met: "future", unmet: "late", relation: "lessThan" }).map(([, label]) => label),
    ).toEqual(["met", "none", "unknown"]);
    expect(found(table, { ...rule, met: "future", relation: "atMost" }).map(([, label]) => label)).toEqual([
      "none",
      "unknown",
    ]);
  });

  test("a total of named rows, in a table with two of them", () => {
    const table = tableOf({ row: text, count: whole }, [
      ["a", 1],
      ["b", 2],
      ["north", 3],
      ["c", 5],
      ["all", 8],
    ]);
    const north: PublishedRelation = { kind: "total", figures: ["count"], row: "north", of: ["a", "b"] };
    const all: PublishedRelation = { kind: "total", figures: ["count"], row: "all", of: ["north", "c"] };
    expect(found(table, north, all)).toEqual([]);
    expect(found(table, { ...all, of: ["a", "c"] })).toEqual([["totalDiffers", "all", "8", "6"]]);
  });

  test("a row that is not there, or is there twice, makes a total that cannot be checked", () => {
    const table = tableOf({ row: text, count: whole }, [
      ["a", 1],
      ["a", 2],
      ["all", 3],
    ]);
    const told = (row: string, of?: string[]) => {
      const relation: PublishedRelation = { kind: "total", figures: ["count"], row, ...(of && { of }) };
      const check = checkPublished(table, { label: "row", relations: [relation] });
      expect(check.checked).toBe(row === "all" && of === undefined ? 1 : 0);
      return check.told.kept.flatMap((each) => ("column" in each ? [] : [each.code]));
    };
    expect(told("all")).toEqual([]);
    expect(told("a")).toEqual(["tallies.published.labelTwice"]);
    expect(told("sum")).toEqual(["tallies.published.rowMissing"]);
    expect(told("all", ["a", "b"])).toEqual(["tallies.published.labelTwice", "tallies.published.rowMissing"]);
  });

  test("an empty cell is not zero: the total of its column cannot be checked", () => {
    const table = tableOf({ row: text, count: whole }, [
      ["a", 3],
      ["b", null],
      ["all", 3],
    ]);
    expect(found(table, { kind: "total", figures: ["count"], row: "all" })).toEqual([]);
  });

  test("findings bear the headings and rows of the file, in Thai too", () => {
    const schema = {
      row: text,
      pass: { ...whole, title: { th: "ผ่าน", en: "Pass" } },
      all: { ...whole, title: { th: "สำรวจ", en: "Surveyed" } },
    } as const;
    const table = { ...tableOf(schema, [["ไชยา", 2, 3]]), rows: Float64Array.of(7) };
    const { problems } = checkPublished(table, {
      label: "row",
      relations: [{ kind: "sum", figure: "all", of: ["pass"] }],
    });
    expect(problems.kept.map((finding) => describeProblem(finding, publishedSentences).th)).toEqual([
      "แถว 7, all: สำรวจ ของ ไชยา พิมพ์ไว้ 3 แต่ ผ่าน ได้ 2 (ต่างกัน 1) โปรดตรวจกับต้นฉบับ ไม่มีการแก้ให้",
    ]);
  });

  test("numbers beyond 2^53 are still exact", () => {
    const most = 9_007_199_254_740_991;
    const table = tableOf({ row: text, one: whole, two: whole, sum: whole }, [["a", most, most, most]]);
    expect(found(table, { kind: "sum", figure: "sum", of: ["one", "two"] })).toEqual([
      ["sumDiffers", "a", String(most), "18014398509481982"],
    ]);
  });
});

describe("rules", () => {
  const schema = { row: text, one: whole, two: { kind: "float" }, word: text } as const;
  const problemsOf = (rules: PublishedRules) => {
    const answer = checkPublishedRules(rules, schema);
    return answer.ok ? [] : answer.problems.map(({ code, path }) => [code.split(".").at(-1), path.join(".")]);
  };

  test("are refused with all that is wrong, and a check by them is a wrong program", () => {
    const rules: PublishedRules = {
      label: "one",
      relations: [
        { kind: "sum", figure: "word", of: ["one", "three"], tolerance: -1 },
        { kind: "quotient", figure: "one", of: ["two"], over: ["one"], per: 0 },
        { kind: "difference", figure: "one", from: "one", less: "toString", tolerance: "much" },
        { kind: "word", figure: "one", of: ["one"], over: ["one"], against: "word", relation: "atLeast", per: "1/0" },
        { kind: "total", figures: ["row"], row: "all" },
      ],
    };
    expect(problemsOf(rules)).toEqual([
      ["notText", "label"],
      ["notNumber", "relations.0.figure"],
      ["unknownColumn", "relations.0.of.1"],
      ["notExact", "relations.0.tolerance"],
      ["notNumber", "relations.1.of.0"],
      ["notExact", "relations.1.per"],
      ["unknownColumn", "relations.2.less"],
      ["notExact", "relations.2.tolerance"],
      ["notText", "relations.3.figure"],
      ["notNumber", "relations.3.against"],
      ["notExact", "relations.3.per"],
      ["notNumber", "relations.4.figures.0"],
    ]);
    expect(() => checkPublished(tableOf({ row: text, one: whole }, []), rules)).toThrow(RangeError);
    const answer = safeParsePublishedRules(JSON.parse(JSON.stringify(rules)), schema);
    if (answer.ok) throw new Error("refused");
    expect(describeProblem(answer.problems[2] as (typeof answer.problems)[0], publishedRulesSentences).en).toBe(
      "relations.0.of.1: the table has no column three. Correct the name in the relation.",
    );
  });
});
