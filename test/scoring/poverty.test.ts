import { ratioOf, sumRatios, toDecimalText } from "chumchon/amounts";
import { type PovertyMeasure, parsePovertyMeasure } from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { createAxis } from "chumchon/places";
import {
  describePoverty,
  explainPoverty,
  mergePoverty,
  povertyAt,
  povertyOf,
  povertyPartsAt,
  povertySentences,
  povertyTable,
  rollUpPoverty,
} from "chumchon/scoring";
import { type ColumnSpec, cellOf, rowsOf, type Table, tableOf, tableOfColumns } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { below, povertyItem, povertyMeasure, shown } from "./povertyExample.js";

const integer = { kind: "integer", optional: true } as const;
const decimal = { kind: "decimal", decimals: 1, optional: true } as const;
const flag = { kind: "flag", optional: true } as const;

/** Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95: the example, k = 2. */
describe("the example of Alkire and Foster (2011)", () => {
  const cutoffs = { a: 13, b: 12, c: 3, d: 1 };
  const example = (changes: Partial<PovertyMeasure> = {}): PovertyMeasure =>
    povertyMeasure(
      Object.entries(cutoffs).map(([id, cutoff]) => povertyItem(id, below(id, cutoff), { weight: "1/4" })),
      { cutoff: { kind: "atLeast", share: "2/4" }, ...changes },
    );
  const persons = (second: number | null = 0): Table =>
    tableOf({ a: decimal, b: integer, c: integer, d: integer }, [
      [13.1, 14, 4, 1],
      [15.2, 7, 5, second],
      [12.5, 10, 1, 0],
      [20, 11, 3, 1],
    ]);

  test("H 1/2, A 3/4, M0 3/8", () => {
    const { whole, table } = povertyOf(example(), persons());
    expect([...rowsOf(table)]).toEqual([
      { score: 0, outOf: 4, censoredScore: 0, poor: false },
      { score: 2, outOf: 4, censoredScore: 2, poor: true },
      { score: 4, outOf: 4, censoredScore: 4, poor: true },
      { score: 1, outOf: 4, censoredScore: 0, poor: false },
    ]);
    expect([whole.headcountRatio, whole.intensity, whole.m0].map(shown)).toEqual(["1/2", "3/4", "3/8"]);
    expect(whole.items.map(({ uncensored }) => shown(uncensored))).toEqual(["1/4", "3/4", "1/4", "1/2"]);
    expect(whole.items.map(({ censored }) => shown(censored))).toEqual(["1/4", "1/2", "1/4", "1/2"]);
    expect(whole.items.map(({ contribution }) => shown(contribution))).toEqual(["1/6", "1/3", "1/6", "1/3"]);
  });

  test("the second person's fourth answer missing: H 1/3, three of four kept", () => {
    const { whole, table, states } = povertyOf(example(), persons(null));
    expect([shown(whole.headcountRatio), whole.kept, whole.units, shown(whole.retainedUnits)]).toEqual([
      "1/3",
      3,
      4,
      "3/4",
    ]);
    expect(cellOf(table, "poor", 1)).toBe(null);
    expect(cellOf(states, "d", 1)).toBe("missing");
    expect(whole.items.map(({ missing }) => missing)).toEqual([0, 0, 0, 1]);
  });

  test("the same not applicable: H 1/4, all kept", () => {
    const applies = tableOf({ a: decimal, b: integer, c: integer, d: integer, hasD: flag }, [
      [13.1, 14, 4, 1, true],
      [15.2, 7, 5, 0, false],
      [12.5, 10, 1, 0, true],
      [20, 11, 3, 1, true],
    ]);
    const items = example().items.map((item) => (item.id === "d" ? { ...item, appliesWhere: "hasD" } : item));
    const { whole, states } = povertyOf(example({ items }), applies);
    expect([shown(whole.headcountRatio), whole.kept]).toEqual(["1/4", 4]);
    expect(cellOf(states, "d", 1)).toBe("notApplicable");
  });

  test("the named alternatives for a missing answer and for one that does not apply", () => {
    const by = (missing: NonNullable<PovertyMeasure["missing"]>) => {
      const { whole } = povertyOf(example({ missing }), persons(null));
      return [whole.kept, shown(whole.headcountRatio), shown(whole.m0)];
    };
    expect(by("leavesSample")).toEqual([3, "1/3", "1/3"]);
    expect(by("notDeprived")).toEqual([4, "1/4", "1/4"]);
    expect(by("deprived")).toEqual([4, "1/2", "3/8"]);
    // One of the three that are known is a third, which is below a half.
    expect(by("reweight")).toEqual([4, "1/4", "1/4"]);
  });

  test("a cut-off of one third is reached by one of three known", () => {
    const measure = example({ missing: "reweight", cutoff: { kind: "atLeast", share: "1/3" } });
    const { whole, table } = povertyOf(measure, persons(null));
    expect([...rowsOf(table)][1]).toEqual({ score: 1, outOf: 3, censoredScore: 1, poor: true });
    // Scores 1/3 and 1 of the poor.
    expect([whole.headcountRatio, whole.intensity, whole.m0].map(shown)).toEqual(["1/2", "2/3", "1/3"]);
    expect(whole.items.map(({ contribution }) => shown(contribution))).toEqual(["3/16", "7/16", "3/16", "3/16"]);
  });

  test("gaps: M1 and M2, worked out by hand", () => {
    const { whole } = povertyOf(example({ isGapMeasured: true }), persons());
    // Person 2: (12 - 7)/12 and 1. Person 3: 0.5/13, 2/12, 2/3 and 1. A quarter each, over four persons.
    expect(whole.m1).toEqual(
      ratioOf(sumRatios([ratioOf(5, 12), ratioOf(1), ratioOf(1, 26), ratioOf(1, 6), ratioOf(2, 3), ratioOf(1)]), 16),
    );
    const squares = [ratioOf(25, 144), ratioOf(1), ratioOf(1, 676), ratioOf(1, 36), ratioOf(4, 9), ratioOf(1)];
    expect(whole.m2).toEqual(ratioOf(sumRatios(squares), 16));
    expect(povertyOf(example(), persons()).whole).not.toHaveProperty("m1");
  });
});

/** Indicators file, T10: an arithmetic check, not a citation. Sizes and scores as printed with three decimals. */
test("T10, an arithmetic check: H .80, A .5624, M0 .450", () => {
  const weights = { a: "0.222", b: "0.111", c: "0.389", d: "0.278" };
  const measure = povertyMeasure(
    Object.entries(weights).map(([id, weight]) => povertyItem(id, { kind: "flag", column: id, is: true }, { weight })),
    { cutoff: { kind: "atLeast", share: "1/3" } },
  );
  // .222, .722 = .222 + .111 + .389, .389, and .500 = .222 + .278.
  const households = tableOf({ size: integer, a: flag, b: flag, c: flag, d: flag }, [
    [4, true, false, false, false],
    [7, true, true, true, false],
    [5, false, false, true, false],
    [4, true, false, false, true],
  ]);
  const { whole } = povertyOf(measure, households, { weight: "size" });
  expect(shown(whole.headcountRatio)).toBe("4/5");
  expect(whole.intensity && toDecimalText(whole.intensity, 4)).toBe("0.5624");
  expect(whole.m0 && toDecimalText(whole.m0, 3)).toBe("0.450");
  expect(whole.m0).toEqual(ratioOf(8999, 20_000));
});

describe("the cut-off", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `i${index + 1}`);
  const thai = (share: string): PovertyMeasure =>
    povertyMeasure(
      twelve.map((id) => povertyItem(id, { kind: "flag", column: id, is: true }, { weight: "1/12" })),
      {
        cutoff: { kind: "atLeast", share },
      },
    );
  const households = tableOf(
    Object.fromEntries(twelve.map((id) => [id, flag])),
    [3, 4].map((deprived) => twelve.map((_, index) => index < deprived)),
  );
  const verdicts = (share: string): readonly unknown[] =>
    [0, 1].map((row) => cellOf(povertyOf(thai(share), households).table, "poor", row));

  test("of the Thai national index: 3/12 is 25 % and below 26 %, 4/12 is above", () => {
    expect(verdicts("0.26")).toEqual([false, true]);
    expect(verdicts("26/100")).toEqual([false, true]);
  });
  test("is reached exactly, without tolerance", () => {
    expect(verdicts("0.25")).toEqual([true, true]);
    expect(verdicts("1/3")).toEqual([false, true]);
    expect(verdicts("0.3333333333333333")).toEqual([false, true]);
    expect(verdicts("0.3333333333333334")).toEqual([false, false]);
  });
  test("three weights of a third reach one, and a third reaches a third", () => {
    const thirds = (share: string): PovertyMeasure =>
      povertyMeasure(
        ["a", "b", "c"].map((id) => povertyItem(id, { kind: "flag", column: id, is: true }, { weight: "1/3" })),
        {
          cutoff: { kind: "atLeast", share },
        },
      );
    const units = tableOf({ a: flag, b: flag, c: flag }, [
      [true, true, true],
      [true, false, false],
      [true, true, false],
    ]);
    const poor = (share: string) => [...rowsOf(povertyOf(thirds(share), units).table)].map((row) => row.poor);
    expect(poor("1")).toEqual([true, false, false]);
    expect(poor("1/3")).toEqual([true, true, true]);
    expect(poor("2/3")).toEqual([true, false, true]);
  });
});

describe("a deprivation", () => {
  const states = (spec: ColumnSpec, cell: unknown, deprived: Parameters<typeof povertyItem>[1]): unknown =>
    cellOf(povertyOf(povertyMeasure([povertyItem("x", deprived)]), tableOf({ x: spec }, [[cell]])).states, "x", 0);
  const number = (relation: "lessThan" | "atMost" | "moreThan" | "atLeast", cutoff: string | number) =>
    ({ kind: "number", column: "x", relation, cutoff, scale: "ordinal" }) as const;
  const kinds: readonly ColumnSpec[] = [
    { kind: "integer", optional: true },
    { kind: "decimal", decimals: 2, optional: true },
    { kind: "float", optional: true },
  ];

  test.each(kinds)("by a number in $kind: on the cut-off the relation decides", (spec) => {
    const at = (cell: number) =>
      (["lessThan", "atMost", "moreThan", "atLeast"] as const).map((relation) =>
        states(spec, cell, number(relation, 3)),
      );
    expect(at(2)).toEqual(["deprived", "deprived", "notDeprived", "notDeprived"]);
    expect(at(3)).toEqual(["notDeprived", "deprived", "notDeprived", "deprived"]);
    expect(at(4)).toEqual(["notDeprived", "notDeprived", "deprived", "deprived"]);
    expect(at(-3)).toEqual(["deprived", "deprived", "notDeprived", "notDeprived"]);
    expect(states(spec, null, number("lessThan", 3))).toBe("missing");
  });

  test("by a cut-off between two numbers of the column, above and below zero", () => {
    const integers = { kind: "integer" } as const;
    expect([3, 4].map((x) => states(integers, x, number("lessThan", "10/3")))).toEqual(["deprived", "notDeprived"]);
    expect([3, 4].map((x) => states(integers, x, number("atLeast", "10/3")))).toEqual(["notDeprived", "deprived"]);
    expect([-4, -3].map((x) => states(integers, x, number("atMost", "-10/3")))).toEqual(["deprived", "notDeprived"]);
    expect([-4, -3].map((x) => states(integers, x, number("moreThan", "-10/3")))).toEqual(["notDeprived", "deprived"]);
  });

  test("in floats means the shortest decimal", () => {
    const float = { kind: "float" } as const;
    // 0.1 + 0.2 is 0.30000000000000004, and 0.3 is 0.3 although its double is less.
    expect([0.3, 0.1 + 0.2].map((x) => states(float, x, number("atMost", "0.3")))).toEqual(["deprived", "notDeprived"]);
    expect(states(float, 0.3, number("lessThan", "0.3"))).toBe("notDeprived");
    expect(states(float, 0.3, number("lessThan", "0.30000000000000000000001"))).toBe("deprived");
    expect(states(float, 1 / 3, number("lessThan", "1/3"))).toBe("deprived");
    expect(states(float, 0, number("lessThan", "0"))).toBe("notDeprived");
    expect(states(float, 5e-324, number("moreThan", 0))).toBe("deprived");
    expect(states(float, -1.7976931348623157e308, number("lessThan", -1))).toBe("deprived");
    expect(states(float, 1.7976931348623157e308, number("atLeast", 1.7976931348623157e308))).toBe("deprived");
  });

  test("in floats by a cut-off whose quotient of floats is one float too low", () => {
    const float = { kind: "float" } as const;
    const cutoff = "5145734623316956356/8485370627261195035";
    // The quotient of the two as floats is 0.6064242623398329; 0.606424262339833 too is below the cut-off.
    expect(states(float, 0.606424262339833, number("lessThan", cutoff))).toBe("deprived");
    expect(states(float, 0.606424262339833, number("moreThan", cutoff))).toBe("notDeprived");
    expect(states(float, 0.6064242623398332, number("lessThan", cutoff))).toBe("notDeprived");
  });

  test("by a flag, and by an outcome in columns of any order", () => {
    expect([true, false, null].map((x) => states(flag, x, { kind: "flag", column: "x", is: false }))).toEqual([
      "notDeprived",
      "deprived",
      "missing",
    ]);
    const outcomes = [
      ["pass", "fail", "notApplicable", "missing"],
      ["missing", "notApplicable", "fail", "pass"],
    ];
    for (const choices of outcomes)
      expect(
        ["pass", "fail", "notApplicable", "missing", null].map((x) =>
          states({ kind: "choice", choices, optional: true }, x, { kind: "outcome", column: "x" }),
        ),
      ).toEqual(["notDeprived", "deprived", "notApplicable", "missing", "missing"]);
  });

  test("in equal columns has equal bytes: no bit is set beyond the rows", () => {
    const item = povertyItem("x", { kind: "flag", column: "x", is: false }, { appliesWhere: "y" });
    const { states: found } = povertyOf(povertyMeasure([item]), tableOf({ x: flag, y: flag }, [[false, false]]));
    expect(found.columns.x?.planes.map((plane) => [...plane])).toEqual([[0], [1]]);
  });

  test("of any of several: one is enough, without one what is missing may be one", () => {
    const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] } as const;
    const both = povertyItem("x", {
      kind: "anyOf",
      of: [
        { kind: "outcome", column: "a" },
        { kind: "outcome", column: "b" },
      ],
    });
    const words = ["pass", "fail", "notApplicable", "missing"];
    const rows = words.flatMap((a) => words.map((b) => [a, b]));
    const { states: found } = povertyOf(povertyMeasure([both]), tableOf({ a: choice, b: choice }, rows));
    expect(rows.map((_, row) => cellOf(found, "x", row))).toEqual([
      ...["notDeprived", "deprived", "notDeprived", "missing"],
      ...["deprived", "deprived", "deprived", "deprived"],
      ...["notDeprived", "deprived", "notApplicable", "missing"],
      ...["missing", "deprived", "missing", "missing"],
    ]);
  });

  test("of an item that does not apply, whatever its value; and where that is not known it is missing", () => {
    const item = povertyItem("x", below("x", 5), { appliesWhere: "applies" });
    const rows = [true, false, null].flatMap((applies) => [1, 9, null].map((x) => [x, applies]));
    const { states: found } = povertyOf(povertyMeasure([item]), tableOf({ x: integer, applies: flag }, rows));
    expect(rows.map((_, row) => cellOf(found, "x", row))).toEqual([
      ...["deprived", "notDeprived", "missing"],
      ...["notApplicable", "notApplicable", "notApplicable"],
      ...["missing", "missing", "missing"],
    ]);
  });

  test("below zero on a ratio scale is a problem and missing; the value is not shown", () => {
    const units = tableOf({ income: integer }, [[5], [-12_345], [50]]);
    const {
      states: found,
      problems,
      whole,
    } = povertyOf(povertyMeasure([povertyItem("income", below("income", 10))]), units);
    expect([0, 1, 2].map((row) => cellOf(found, "income", row))).toEqual(["deprived", "missing", "notDeprived"]);
    expect(problems.kept).toEqual([{ code: "scoring.poverty.belowZero", path: ["income"], record: 1, item: "income" }]);
    expect(shown(whole.headcountRatio)).toBe("1/2");
    const weighted = tableOf({ income: integer, w: integer }, [[-5, -1]]);
    const measure = povertyMeasure([povertyItem("income", below("income", 10))]);
    // A row that is refused for its weight is not told of twice.
    expect(povertyOf(measure, weighted, { weight: "w" }).problems.kept.map(({ code }) => code)).toEqual([
      "scoring.poverty.weightNegative",
    ]);
    // What a program left in an empty cell is no value.
    const empty = { spec: integer, values: Float64Array.of(-5), validity: Uint8Array.of(0) };
    expect(povertyOf(measure, tableOfColumns({ income: integer }, { income: empty }, 1)).problems.total).toBe(0);
    const text = JSON.stringify(problems.kept.map((problem) => describeProblem(problem, povertySentences)));
    expect(text).not.toContain("12345");
  });
});

describe("what does not apply", () => {
  const choice = { kind: "choice", choices: ["pass", "fail", "notApplicable", "missing"] } as const;
  const by = (notApplicable: NonNullable<PovertyMeasure["notApplicable"]>) => {
    const measure = povertyMeasure(
      ["a", "b"].map((id) => povertyItem(id, { kind: "outcome", column: id })),
      { notApplicable, cutoff: { kind: "atLeast", share: "2/3" } },
    );
    const units = tableOf({ a: choice, b: choice }, [
      ["fail", "notApplicable"],
      ["fail", "fail"],
      ["pass", "fail"],
      ["notApplicable", "notApplicable"],
    ]);
    const { whole, table } = povertyOf(measure, units);
    return [whole.kept, [...rowsOf(table)].map(({ poor }) => poor), shown(whole.m0)];
  };
  test("is not deprived unless told", () => expect(by("notDeprived")).toEqual([4, [false, true, false, false], "1/4"]));
  test("may leave the sample", () => expect(by("leavesSample")).toEqual([2, [null, true, false, null], "1/2"]));
  test("may be left out; where nothing is left the unit leaves the sample", () =>
    expect(by("reweight")).toEqual([3, [true, true, false, null], "2/3"]));
});

describe("weights of units", () => {
  const measure = povertyMeasure([povertyItem("x", { kind: "flag", column: "x", is: true })]);
  test("must be there and from zero up; a row without one is not counted and is told", () => {
    const weighted = tableOf({ x: flag, members: { kind: "decimal", decimals: 2, optional: true } }, [
      [true, "1.50"],
      [true, null],
      [false, "-1"],
      [false, "0"],
      [false, "4.50"],
    ]);
    const { whole, problems, table } = povertyOf(measure, weighted, { weight: "members" });
    expect(problems.kept).toEqual([
      { code: "scoring.poverty.weightMissing", path: ["members"], record: 1 },
      { code: "scoring.poverty.weightNegative", path: ["members"], record: 2 },
    ]);
    expect([whole.units, shown(whole.weight), shown(whole.poorWeight), shown(whole.headcountRatio)]).toEqual([
      3,
      "6",
      "3/2",
      "1/4",
    ]);
    expect([...rowsOf(table)].map(({ poor }) => poor)).toEqual([true, null, null, false, false]);
  });
  test("that would leave exact whole numbers are refused, not rounded", () => {
    const large = tableOf({ x: flag, w: integer }, [
      [true, 9_007_199_254_740_990],
      [true, 2],
      [false, 1],
    ]);
    const { whole, problems } = povertyOf(measure, large, { weight: "w" });
    expect(problems.kept.map(({ code, record }) => [code, record])).toEqual([["scoring.poverty.weightTooLarge", 1]]);
    expect(shown(whole.headcountRatio)).toBe("9007199254740990/9007199254740991");
  });
  test("near 2^53 give exact shares, whatever the items weigh", () => {
    const thirds = povertyMeasure(["a", "b", "c"].map((id) => povertyItem(id, { kind: "flag", column: id, is: true })));
    const units = tableOf({ a: flag, b: flag, c: flag, w: integer }, [
      [true, true, true, 9_007_199_254_740_989],
      [false, false, false, 2],
    ]);
    const { m0, intensity } = povertyOf(thirds, units, { weight: "w" }).whole;
    expect([m0, intensity].map(shown)).toEqual(["9007199254740989/9007199254740991", "1"]);
  });
  test("of nothing leave no share, and no NaN", () => {
    for (const rows of [[], [[true, 0]], [[null, 3]]]) {
      const { whole } = povertyOf(measure, tableOf({ x: flag, w: integer }, rows), { weight: "w" });
      expect([whole.headcountRatio, whole.intensity, whole.m0, whole.items[0]?.contribution]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });
});

describe("up an axis", () => {
  const nodes = [
    { id: "a", level: "village", parent: "s" },
    { id: "b", level: "village", parent: "s" },
    { id: "s", level: "subdistrict", parent: "th" },
    { id: "c", level: "village", parent: "th" },
    { id: "th", level: "country" },
  ];
  const made = createAxis({ id: "one", levels: ["village", "subdistrict", "country"], nodes });
  if (!made.ok) throw new Error("a sound axis");
  const axis = made.value;
  const items = ["x", "y"].map((id) => povertyItem(id, { kind: "flag", column: id, is: true }));
  const measure = povertyMeasure(items);
  const schema = { place: { kind: "text", optional: true }, size: integer, x: flag, y: flag } as const;
  const rows = [
    ["a", 2, true, true],
    ["a", 3, true, false],
    ["b", 5, false, false],
    ["b", 1, null, true],
    ["c", 4, false, true],
    ["s", 1, true, true],
    ["elsewhere", 9, true, true],
    [null, 9, true, true],
  ];
  const poverty = rollUpPoverty(measure, axis, tableOf(schema, rows), { weight: "size" });

  test("H, A and M0 are of the place's own units: the intensity is not a mean of intensities", () => {
    const at = (node: string) => {
      const { headcountRatio, intensity, m0 } = povertyAt(poverty, node);
      return [headcountRatio, intensity, m0].map(shown);
    };
    expect(at("a")).toEqual(["1", "7/10", "7/10"]);
    expect(at("b")).toEqual(["0", null, "0"]);
    expect(at("s")).toEqual(["6/11", "3/4", "9/22"]);
    expect(at("c")).toEqual(["1", "1/2", "1/2"]);
    // Poor: 2 × 1, 3 × ½, 1 × 1, 4 × ½ of 15 persons.
    expect(at("th")).toEqual(["2/3", "13/20", "13/30"]);
  });

  test("nothing read is lost: what has no place is told, in units", () => {
    expect([poverty.read, poverty.accepted, povertyAt(poverty, "th").units]).toEqual([8, 8, 6]);
    expect([...poverty.unplaced]).toEqual([
      ["", 1],
      ["elsewhere", 1],
    ]);
    const { kept, units, retainedWeight } = povertyAt(poverty, "b");
    expect([kept, units, shown(retainedWeight)]).toEqual([1, 2, "5/6"]);
  });

  test("the parts of a place add up to it, what lies in no child among them", () => {
    const parts = povertyPartsAt(poverty, "s");
    expect(parts.map(({ place, isRest, amount }) => [place, isRest, shown(amount)])).toEqual([
      ["a", false, "7/22"],
      ["b", false, "0"],
      ["s", true, "1/11"],
    ]);
    expect(sumRatios(parts.flatMap(({ amount }) => amount ?? []))).toEqual(povertyAt(poverty, "s").m0);
    expect(sumRatios(parts.flatMap(({ contribution }) => contribution ?? []))).toEqual(ratioOf(1));
    expect(povertyPartsAt(poverty, "a").map(({ place, isRest }) => [place, isRest])).toEqual([["a", true]]);
  });

  test("as a table of a level", () => {
    expect([...rowsOf(povertyTable(poverty, { level: "village", decimals: 3 }))]).toEqual([
      {
        place: "a",
        level: "village",
        units: 2,
        kept: 2,
        poor: 2,
        retained: "1.000",
        headcountRatio: "1.000",
        intensity: "0.700",
        m0: "0.700",
        m1: null,
        m2: null,
      },
      {
        place: "b",
        level: "village",
        units: 2,
        kept: 1,
        poor: 0,
        retained: "0.833",
        headcountRatio: "0.000",
        intensity: null,
        m0: "0.000",
        m1: null,
        m2: null,
      },
      {
        place: "c",
        level: "village",
        units: 1,
        kept: 1,
        poor: 1,
        retained: "1.000",
        headcountRatio: "1.000",
        intensity: "0.500",
        m0: "0.500",
        m1: null,
        m2: null,
      },
    ]);
    expect(() => povertyTable(poverty, { level: "planet" })).toThrow(RangeError);
    expect(() => povertyTable(poverty, { decimals: 16 })).toThrow(/decimals/);
  });

  test("a village in two authorities is divided by shares, exactly", () => {
    const local = createAxis({
      id: "local",
      levels: ["authority", "province"],
      nodes: [
        { id: "p", level: "authority", parent: "84" },
        { id: "q", level: "authority", parent: "84" },
        { id: "84", level: "province" },
      ],
      memberships: [
        { leaf: "v", node: "p", share: ratioOf(1, 3) },
        { leaf: "v", node: "q", share: ratioOf(2, 3) },
        { leaf: "w", node: "p" },
        { leaf: "w", node: "q" },
      ],
    });
    if (!local.ok) throw new Error("a sound axis");
    const units = tableOf(schema, [
      ["v", 1, true, true],
      ["v", 1, false, false],
      ["q", 1, true, false],
      ["w", 1, true, true],
    ]);
    const divided = rollUpPoverty(measure, local.value, units, { weight: "size" });
    expect(["p", "q", "84"].map((node) => shown(povertyAt(divided, node).keptWeight))).toEqual(["2/3", "7/3", "4"]);
    expect(["p", "q", "84"].map((node) => shown(povertyAt(divided, node).m0))).toEqual(["1/2", "1/2", "5/8"]);
    expect(["p", "q", "84"].map((node) => povertyAt(divided, node).units)).toEqual([1, 2, 4]);
    expect([...divided.undivided]).toEqual([["w", 1]]);
    const parts = povertyPartsAt(divided, "84");
    expect(parts.map(({ place }) => place)).toEqual(["p", "q", "84"]);
    expect(sumRatios(parts.flatMap(({ amount }) => amount ?? []))).toEqual(ratioOf(5, 8));
  });

  test("of divided villages the poor are never more than the sample, nor that more than all", () => {
    const authorities = ["p", "q", "r"];
    // By largest remainder among three, a part can gain a unit where the whole loses one.
    const shares = { v: [1, 2, 3], w: [3, 1, 2], x: [1, 1, 1] };
    const local = createAxis({
      id: "local",
      levels: ["authority", "province"],
      nodes: [...authorities.map((id) => ({ id, level: "authority", parent: "84" })), { id: "84", level: "province" }],
      memberships: Object.entries(shares).flatMap(([leaf, parts]) =>
        authorities.map((node, index) => ({
          leaf,
          node,
          share: ratioOf(
            parts[index] as number,
            parts.reduce((sum, part) => sum + part),
          ),
        })),
      ),
    });
    if (!local.ok) throw new Error("a sound axis");
    const kinds = [
      [true, true],
      [false, false],
      [null, true],
    ];
    // Every number of each kind of unit in each village, up to two.
    for (let seed = 0; seed < 3 ** 9; seed += 7) {
      const made = Object.keys(shares).flatMap((leaf, at) =>
        kinds.flatMap((kind, index) =>
          Array.from({ length: Math.floor(seed / 3 ** (3 * at + index)) % 3 }, () => [leaf, 1, ...kind]),
        ),
      );
      if (made.length > 6) continue;
      const rolled = rollUpPoverty(measure, local.value, tableOf(schema, made));
      for (const node of authorities) {
        const { poor, kept, units } = povertyAt(rolled, node);
        expect([poor <= kept, kept <= units], JSON.stringify(made)).toEqual([true, true]);
      }
    }
    // What is counted in parts of a third leaves exact whole numbers sooner: told, not thrown.
    const large = tableOf(schema, [["v", 2 ** 51, true, true]]);
    const refused = rollUpPoverty(measure, local.value, large, { weight: "size" });
    expect(refused.problems.kept.map(({ code }) => code)).toEqual(["scoring.poverty.weightTooLarge"]);
  });

  test("parts merge, also through a structured clone, and only with their like", () => {
    const first = rollUpPoverty(measure, axis, tableOf(schema, rows.slice(0, 3)), { weight: "size" });
    const second = rollUpPoverty(measure, axis, tableOf(schema, rows.slice(3)), { weight: "size" });
    const merged = mergePoverty(structuredClone(second), first);
    for (const node of axis.nodes) expect(povertyAt(merged, node)).toEqual(povertyAt(poverty, node));
    expect([merged.read, merged.accepted, [...merged.unplaced]]).toEqual([8, 8, [...poverty.unplaced]]);
    const other = rollUpPoverty({ ...measure, edition: "2" }, axis, tableOf(schema, []), { weight: "size" });
    expect(() => mergePoverty(first, other)).toThrow(/same measure/);
    expect(() => mergePoverty(first, rollUpPoverty(measure, axis, tableOf(schema, [])))).toThrow(/same columns/);
  });

  test("problems merge, and are handed on once", () => {
    const heard: number[] = [];
    const bad = tableOf(schema, [
      ["a", -1, true, true],
      ["a", null, true, true],
      ["a", 1, true, true],
    ]);
    const part = rollUpPoverty(measure, axis, bad, { weight: "size", onProblem: ({ record }) => heard.push(record) });
    expect([part.read, part.accepted, part.problems.total, heard]).toEqual([3, 1, 2, [0, 1]]);
    expect(mergePoverty(part, part).problems.counts.get("scoring.poverty.weightNegative")).toBe(2);
  });
});

describe("the reasons", () => {
  const measure = povertyMeasure(
    ["water", "house", "school"].map((id) => povertyItem(id, { kind: "flag", column: id, is: false })),
    { cutoff: { kind: "atLeast", share: "1/3" } },
  );
  const schema = { water: flag, house: flag, school: flag };
  const explained = (changes: Partial<PovertyMeasure>, ...row: (boolean | null)[]) =>
    explainPoverty(povertyOf({ ...measure, ...changes }, tableOf(schema, [row])), 0);

  test("as data: contributions add up to the score", () => {
    const { verdict, score, cutoff, items } = explained({ missing: "reweight" }, false, null, true);
    expect([verdict, shown(score), shown(cutoff)]).toEqual(["poor", "1/2", "1/3"]);
    expect(
      items.map(({ id, state, counts, weight, contribution }) => [
        id,
        state,
        counts,
        shown(weight),
        shown(contribution),
      ]),
    ).toEqual([
      ["water", "deprived", "deprived", "1/2", "1/2"],
      ["house", "missing", "leftOut", "0", "0"],
      ["school", "notDeprived", "notDeprived", "1/2", "0"],
    ]);
  });

  test("in sentences, Thai and English", () => {
    expect(describePoverty(explained({}, false, true, true))).toEqual({
      th: "ระเบียนที่ 0: ยากจนตามตัวอย่าง (1) ขาดแคลน 1 จาก 3 ตัวชี้วัด: ตัวชี้วัด water (น้ำหนัก 1/3) คะแนน 1/3 (ร้อยละ 33.33) ถึงจุดตัด 1/3 (ร้อยละ 33.33)",
      en: "record 0: poor by Example (1). Deprived in 1 of 3 items: Item water (weight 1/3). The score is 1/3 (33.33 %), and reaches the cut-off of 1/3 (33.33 %).",
    });
    const english = (changes: Partial<PovertyMeasure>, ...row: (boolean | null)[]) =>
      describePoverty(explained(changes, ...row)).en;
    expect(english({ cutoff: { kind: "union" } }, true, true, true)).toBe(
      "record 0: not poor by Example (1). Deprived in none of 3 items. The score is zero, and only one above zero is poor.",
    );
    expect(english({}, null, false, true)).toBe(
      "record 0: not counted by Example (1). The definition leaves out units without an answer, or to which an item does not apply, here: Item water.",
    );
    expect(english({ missing: "deprived", cutoff: { kind: "union" } }, null, true, true)).toBe(
      "record 0: poor by Example (1). Deprived in 1 of 3 items: Item water (weight 1/3, no answer, counted as deprived). The score is 1/3 (33.33 %), and any above zero is poor.",
    );
    expect(english({ missing: "reweight" }, null, true, true)).toBe(
      "record 0: not poor by Example (1). Deprived in none of 3 items. Left out, their weight shared among the others: Item water. The score is 0 (0.00 %), below the cut-off of 1/3 (33.33 %).",
    );
    expect(english({ missing: "reweight" }, null, null, null)).toBe(
      "record 0: not counted by Example (1). No item has an answer that counts.",
    );
  });

  test("of a unit without a sound weight; and no row that is not there", () => {
    const poverty = povertyOf(measure, tableOf({ ...schema, w: integer }, [[true, true, true, -1]]), { weight: "w" });
    expect(describePoverty(explainPoverty(poverty, 0)).en).toBe(
      "record 0: not counted by Example (1). The unit has no sound weight.",
    );
    expect(() => explainPoverty(poverty, 1)).toThrow(RangeError);
  });
});

test("items and columns may be named like anything, also like parts of an object or by numbers", () => {
  const ids = ["10", "__proto__", "2", "constructor"];
  const measure = povertyMeasure(ids.map((id) => povertyItem(id, { kind: "flag", column: `c${id}`, is: true })));
  const units = tableOf({ place: { kind: "text" }, ...Object.fromEntries(ids.map((id) => [`c${id}`, flag])) }, [
    { place: "a", c10: true, c__proto__: false, c2: true, cconstructor: false },
  ]);
  const { states, whole } = povertyOf(parsePovertyMeasure(JSON.parse(JSON.stringify(measure))), units);
  expect(ids.map((id) => cellOf(states, id, 0))).toEqual(["deprived", "notDeprived", "deprived", "notDeprived"]);
  expect(whole.items.map(({ id, contribution }) => [id, shown(contribution)])).toEqual([
    ["10", "1/2"],
    ["__proto__", "0"],
    ["2", "1/2"],
    ["constructor", "0"],
  ]);
});

describe("a wrong program throws", () => {
  const measure = povertyMeasure([povertyItem("x", below("x", 3))]);
  test("where the table lacks a column or has one of the wrong kind, naming both", () => {
    expect(() => povertyOf(measure, tableOf({ y: integer }, []))).toThrow(
      /x: the table has no such column; the item x/,
    );
    expect(() => povertyOf(measure, tableOf({ x: flag }, []))).toThrow(/x: a column of numbers was expected, got flag/);
    const outcome = povertyMeasure([povertyItem("x", { kind: "outcome", column: "x" })]);
    expect(() => povertyOf(outcome, tableOf({ x: flag }, []))).toThrow(/a column of outcomes was expected, got flag/);
    expect(() => povertyOf(outcome, tableOf({ x: { kind: "choice", choices: ["pass", "maybe"] } }, []))).toThrow(
      /got maybe/,
    );
    const flags = povertyMeasure([povertyItem("x", { kind: "flag", column: "x", is: true })]);
    expect(() => povertyOf(flags, tableOf({ x: integer }, []))).toThrow(/a column of flags was expected, got integer/);
    expect(() => povertyOf(measure, tableOf({ x: integer }, []), { weight: "w" })).toThrow(/^w: a column of whole/);
    expect(() => povertyOf(measure, tableOf({ x: integer, w: { kind: "float" } }, []), { weight: "w" })).toThrow(
      RangeError,
    );
    const gaps = povertyMeasure([povertyItem("x", below("x", 3))], { isGapMeasured: true });
    expect(() => povertyOf(gaps, tableOf({ x: { kind: "float" } }, []))).toThrow(/the gaps of x are added up/);
  });
  test("where the measure was not checked", () => {
    expect(() =>
      povertyOf({ ...measure, cutoff: { kind: "atLeast", share: 26 } }, tableOf({ x: integer }, [])),
    ).toThrow(/26/);
    expect(parsePovertyMeasure(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
  });
});
