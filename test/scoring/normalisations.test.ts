import { formatRatio, toDecimalText } from "chumchon/amounts";
import {
  type Composite,
  type CompositeItem,
  checkComposite,
  fullScoreOf,
  type Normalisation,
  safeParseComposite,
} from "chumchon/indicators";
import { describeExplanation, explain, score } from "chumchon/scoring";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { composite, item, node, title } from "./example.js";

const integer = { kind: "integer", optional: true } as const;

function units(...values: readonly (number | null)[]): Table {
  return tableOf(
    { unit: { kind: "text" }, a: integer },
    values.map((value, row) => [`u${row}`, value]),
  );
}

function of(
  normalisation: Normalisation,
  changes: Partial<CompositeItem> = {},
  whole: Partial<Composite> = {},
): Composite {
  return composite([item("a", { normalisation, ...changes })], [node("index", "a")], whole);
}

const shown = (definition: Composite, table: Table): readonly unknown[] => {
  expect(checkComposite(definition)).toMatchObject({ ok: true });
  return [...rowsOf(score(definition, table).table)].map((row) => row.score ?? row.reason);
};

const lower = { better: "lower" } as const;

describe("between the worst and the best of the units", () => {
  const definition = of({ kind: "minimumMaximum" });

  test("the worst scores nothing and the best the full score, whatever is missing", () => {
    expect(shown(definition, units(10, 20, null, 40))).toEqual(["0.00", "33.33", "missing", "100.00"]);
    expect(shown(of({ kind: "minimumMaximum" }, lower), units(10, 20, null, 40))).toEqual([
      "100.00",
      "66.67",
      "missing",
      "0.00",
    ]);
  });

  test("values that are all the same have no scale, and the item is named", () => {
    expect(shown(definition, units(7, 7, null))).toEqual(["noScale", "noScale", "missing"]);
    const explained = explain(score(definition, units(7, 7)), "u1");
    expect(explained.reason).toEqual({ code: "scoring.item.noScale", path: ["a"], record: 1, item: "a" });
    expect(shown(definition, units(null, null))).toEqual(["missing", "missing"]);
    expect(shown(definition, units())).toEqual([]);
  });

  test("on a logarithmic scale only values above zero make it: 10 lies halfway from 1 to 100", () => {
    const logarithmic = of({ kind: "minimumMaximum" }, { transform: "logarithm" });
    expect(shown(logarithmic, units(1, 10, 100, 0, -5))).toEqual([
      "0.00",
      "50.00",
      "100.00",
      "notPositive",
      "notPositive",
    ]);
  });
});

describe("a shift before the logarithm", () => {
  test("gives zero a place: of 0, 9 and 99 with 1 added, 9 lies halfway", () => {
    const posts = { kind: "goalposts", minimum: 0, maximum: 99, outside: "keep" } as const;
    const shifted = { transform: "logarithm", shift: 1 } as const;
    expect(shown(of(posts, shifted), units(0, 9, 99, -1, 999))).toEqual([
      "0.00",
      "50.00",
      "100.00",
      "notPositive",
      "150.00",
    ]);
    expect(shown(of({ kind: "minimumMaximum" }, shifted), units(0, 9, 99, -1))).toEqual([
      "0.00",
      "50.00",
      "100.00",
      "notPositive",
    ]);
    const exact = explain(score(of(posts, { ...shifted, better: "lower" }), units(9)), "u0").nodes[0]?.score;
    expect(exact && formatRatio(exact)).toBe("50");
  });

  test("below zero leaves out what has no logarithm then", () => {
    expect(
      shown(of({ kind: "minimumMaximum" }, { transform: "logarithm", shift: "-9.5" }), units(9, 10, 14, 110)),
    ).toEqual(["notPositive", "0.00", "41.43", "100.00"]);
  });

  test("without a logarithm, unreadable, or too small is refused", () => {
    const posts = { kind: "goalposts", minimum: 0, maximum: 99, outside: "clamp" } as const;
    const codes = (changes: Partial<CompositeItem>): readonly string[] => {
      const answer = checkComposite(of(posts, changes));
      return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code.split(".")[2]} ${path.join(".")}`);
    };
    expect(codes({ shift: 1 })).toEqual(["shiftUnused items.0.shift"]);
    expect(codes({ transform: "logarithm", shift: "one" })).toContain("notExact items.0.shift");
    expect(codes({ transform: "logarithm", shift: 0 })).toEqual(["logarithmOfZero items.0.normalisation.minimum"]);
  });
});

describe("the distance", () => {
  test("to the best is the same as between the worst and the best", () => {
    expect(shown(of({ kind: "distance", to: "best", outside: "clamp" }), units(10, 20, 40))).toEqual([
      "0.00",
      "33.33",
      "100.00",
    ]);
  });

  test("to a reference unit and to a target is full there, and beyond it as the definition says", () => {
    const table = units(10, 20, 40);
    const toUnit = (outside: "clamp" | "keep" | "reject", better: "higher" | "lower"): Composite =>
      of({ kind: "distance", to: { unit: "u1" }, outside }, { better });
    expect(shown(toUnit("clamp", "higher"), table)).toEqual(["0.00", "100.00", "100.00"]);
    expect(shown(toUnit("keep", "higher"), table)).toEqual(["0.00", "100.00", "300.00"]);
    expect(shown(toUnit("reject", "lower"), table)).toEqual(["rejected", "100.00", "0.00"]);
    expect(shown(of({ kind: "distance", to: { target: "60" }, outside: "clamp" }), table)).toEqual([
      "0.00",
      "20.00",
      "60.00",
    ]);
    expect([...rowsOf(score(toUnit("clamp", "higher"), table).table)].map(({ outside }) => outside)).toEqual([0, 0, 1]);
  });

  test("to what is not there, is there twice, has no value, or is no better than the worst, has no scale", () => {
    const toUnit = (unit: string): Composite => of({ kind: "distance", to: { unit }, outside: "clamp" });
    const none = ["noScale", "noScale", "noScale"];
    expect(shown(toUnit("nobody"), units(10, 20, 40))).toEqual(none);
    expect(shown(toUnit("u0"), units(10, 20, 40))).toEqual(none);
    expect(shown(toUnit("u2"), units(10, 20, null))).toEqual(["noScale", "noScale", "missing"]);
    const twins = tableOf({ unit: { kind: "text" }, a: integer }, [
      ["least", 0],
      ["twin", 1],
      ["twin", 2],
    ]);
    expect(shown(toUnit("twin"), twins)).toEqual(none);
    expect(shown(of({ kind: "distance", to: { target: 10 }, outside: "clamp" }), units(10, 20, 40))).toEqual(none);
  });
});

describe("the share of the greatest", () => {
  test("is a share, and where lower is better what is lacking", () => {
    expect(shown(of({ kind: "fractionOfMaximum", outside: "clamp" }), units(0, 30, 40))).toEqual([
      "0.00",
      "75.00",
      "100.00",
    ]);
    expect(shown(of({ kind: "fractionOfMaximum", outside: "clamp" }, lower), units(0, 30, 40))).toEqual([
      "100.00",
      "25.00",
      "0.00",
    ]);
  });

  test("of what is nowhere above zero there is none, and what is below is told", () => {
    expect(shown(of({ kind: "fractionOfMaximum", outside: "clamp" }), units(0, -5))).toEqual(["noScale", "noScale"]);
    expect(shown(of({ kind: "fractionOfMaximum", outside: "keep" }), units(-20, 40))).toEqual(["-50.00", "100.00"]);
    expect(shown(of({ kind: "fractionOfMaximum", outside: "reject" }), units(-20, 40))).toEqual(["rejected", "100.00"]);
  });
});

describe("a z-score", () => {
  test("counts standard deviations: of 2, 4, 4, 4, 5, 5, 7, 9 the mean is 5 and the deviation 2", () => {
    const table = units(2, 4, 4, 4, 5, 5, 7, 9);
    const definition = of({ kind: "zScore", deviation: "population" });
    expect(shown(definition, table)).toEqual(["-1.50", "-0.50", "-0.50", "-0.50", "0.00", "0.00", "1.00", "2.00"]);
    expect(shown(of({ kind: "zScore", deviation: "population" }, lower), table)[7]).toBe("-2.00");
    expect(shown(of({ kind: "zScore", deviation: "population", mean: 50, spread: 10 }), table)[7]).toBe("70.00");
    expect(fullScoreOf(definition)).toBeUndefined();
    expect(describeExplanation(explain(score(definition, table), "u7")).en).toContain("2.00, rank 1 of 8.");
  });

  test("of a sample divides by one less: of 1 and 3 it is half the root of two", () => {
    const explained = explain(score(of({ kind: "zScore", deviation: "sample" }), units(1, 3)), "u1");
    const exact = explained.nodes[0]?.score;
    expect(exact && toDecimalText(exact, 15)).toBe("0.707106781186548");
  });

  test("is rounded right on a half: 1.5 deviations to no decimals", () => {
    const whole = of({ kind: "zScore", deviation: "population" }, {}, { decimals: 0 });
    expect(shown(whole, units(2, 4, 4, 4, 5, 5, 7, 9))).toEqual(["-2", "-1", "-1", "-1", "0", "0", "1", "2"]);
    expect(shown({ ...whole, rounding: "halfEven" }, units(2, 4, 4, 4, 5, 5, 7, 9))[1]).toBe("0");
  });

  test("of values that are all the same, and of a sample of one, there is none", () => {
    expect(shown(of({ kind: "zScore", deviation: "population" }), units(3, 3))).toEqual(["noScale", "noScale"]);
    expect(shown(of({ kind: "zScore", deviation: "sample" }), units(3, null))).toEqual(["noScale", "missing"]);
  });

  test("of numbers whose squares leave 2^53, and of floats, is that of exact numbers", () => {
    const far = tableOf({ unit: { kind: "text" }, a: { kind: "integer" } }, [
      ["x", 9_007_199_254_740_991],
      ["y", 9_007_199_254_740_989],
    ]);
    expect(shown(of({ kind: "zScore", deviation: "population" }), far)).toEqual(["1.00", "-1.00"]);
    const small = tableOf({ unit: { kind: "text" }, a: { kind: "float" } }, [
      ["x", 0.1],
      ["y", 0.2],
      ["z", 0.3],
    ]);
    expect(shown(of({ kind: "zScore", deviation: "sample" }), small)).toEqual(["-1.00", "0.00", "1.00"]);
  });
});

describe("places", () => {
  const table = units(30, 10, 20, 20, null, 40);

  test("count from the worst, equal ones at the first place they share or at the mean of them", () => {
    const by = (kind: "rank" | "borda", ties: "competition" | "average", changes = {}): readonly unknown[] =>
      shown(of({ kind, ties }, changes, { decimals: 1 }), table);
    expect(by("rank", "competition")).toEqual(["4.0", "1.0", "2.0", "2.0", "missing", "5.0"]);
    expect(by("rank", "average")).toEqual(["4.0", "1.0", "2.5", "2.5", "missing", "5.0"]);
    expect(by("borda", "competition")).toEqual(["3.0", "0.0", "1.0", "1.0", "missing", "4.0"]);
    expect(by("rank", "competition", lower)).toEqual(["2.0", "5.0", "3.0", "3.0", "missing", "1.0"]);
    expect(by("rank", "average", lower)).toEqual(["2.0", "5.0", "3.5", "3.5", "missing", "1.0"]);
  });

  test("as a percentile go from nothing to the full score; one unit alone has none", () => {
    const percentile = of({ kind: "percentileRank", ties: "average" });
    expect(shown(percentile, table)).toEqual(["75.00", "0.00", "37.50", "37.50", "missing", "100.00"]);
    expect(shown(percentile, units(5))).toEqual(["noScale"]);
    expect(shown(of({ kind: "borda", ties: "average" }), units(5))).toEqual(["0.00"]);
    expect(shown(of({ kind: "percentileRank", ties: "competition" }), units(5, 5, 5))).toEqual([
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  test("are not outside anything, and show the value they come from", () => {
    const scores = score(of({ kind: "rank", ties: "competition" }), units(500, 7));
    expect([...rowsOf(scores.table)].map(({ outside, missing }) => [outside, missing])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const part = explain(scores, "u0").nodes[0]?.parts[0];
    expect([part?.value, part?.score && formatRatio(part.score), part?.outside]).toEqual(["500", "2", undefined]);
  });
});

describe("points by bands", () => {
  const bands = of({
    kind: "bands",
    bands: [
      { id: "poor", title, to: { value: 60, isClosed: false }, score: 0 },
      { id: "fair", title, from: { value: 60, isClosed: true }, to: { value: 80, isClosed: true }, score: "1/3" },
      { id: "good", title, from: { value: 90, isClosed: false }, score: 1 },
    ],
  });

  test("belong to the side that is closed, and a gap is in no band", () => {
    expect(shown(bands, units(59, 60, 80, 81, 90, 91, null, 1000, -5))).toEqual([
      "0.00",
      "0.33",
      "0.33",
      "noBand",
      "noBand",
      "1.00",
      "missing",
      "1.00",
      "0.00",
    ]);
    expect([...rowsOf(score(bands, units(85, null)).table)].map(({ missing }) => missing)).toEqual([0, 1]);
    expect(fullScoreOf(bands)).toEqual({ numerator: 1n, denominator: 1n });
  });
});

describe("a definition with a normalisation", () => {
  test.each<Normalisation>([
    { kind: "minimumMaximum" },
    { kind: "distance", to: "best", outside: "clamp" },
    { kind: "distance", to: { unit: "Ban A" }, outside: "keep" },
    { kind: "distance", to: { target: "2/3" }, outside: "reject" },
    { kind: "fractionOfMaximum", outside: "clamp" },
    { kind: "zScore", deviation: "sample", mean: 100, spread: "15" },
    { kind: "rank", ties: "competition" },
    { kind: "borda", ties: "average" },
    { kind: "percentileRank", ties: "average" },
    { kind: "bands", bands: [{ id: "x", title, from: { value: 0, isClosed: true }, score: "1/2" }] },
  ])("comes back from JSON as it was: %j", (normalisation) => {
    const definition = of(normalisation);
    expect(safeParseComposite(JSON.parse(JSON.stringify(definition)))).toEqual({ ok: true, value: definition });
    expect(
      safeParseComposite({ ...definition, items: [{ ...definition.items[0], normalisation: { kind: "mean" } }] }).ok,
    ).toBe(false);
  });

  const problemsOf = (normalisation: Normalisation, changes: Partial<CompositeItem> = {}): readonly string[] => {
    const answer = checkComposite(of(normalisation, changes));
    return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code.split(".")[2]} ${path.join(".")}`);
  };
  const logarithm = { transform: "logarithm" } as const;

  test("that cannot be used is refused, and the item is named", () => {
    expect(problemsOf({ kind: "distance", to: { target: "far" }, outside: "clamp" })).toEqual([
      "notExact items.0.normalisation.to.target",
    ]);
    expect(problemsOf({ kind: "zScore", deviation: "sample", mean: "x", spread: 0 })).toEqual([
      "notExact items.0.normalisation.mean",
    ]);
    expect(problemsOf({ kind: "zScore", deviation: "sample", spread: -1 })).toEqual([
      "spreadNotPositive items.0.normalisation.spread",
    ]);
    expect(problemsOf({ kind: "rank", ties: "average" }, logarithm)).toEqual(["transformUnused items.0.transform"]);
    expect(problemsOf({ kind: "zScore", deviation: "sample" }, logarithm)).toEqual([
      "transformUnused items.0.transform",
    ]);
    expect(problemsOf({ kind: "minimumMaximum" }, logarithm)).toEqual([]);
  });

  test("of bands that overlap, have no points, or points too fine is refused", () => {
    const one = { id: "x", title, to: { value: 10, isClosed: true }, score: 1 };
    expect(
      problemsOf({ kind: "bands", bands: [one, { id: "y", title, from: { value: 10, isClosed: true }, score: 2 }] }),
    ).toEqual(["bandsUnsound items.0.normalisation.bands.1"]);
    expect(problemsOf({ kind: "bands", bands: [{ id: "x", title }] })).toEqual([
      "bandWithoutPoints items.0.normalisation.bands.0",
    ]);
    const fine = { id: "y", title, from: { value: 10, isClosed: false }, score: "1/99999999977" };
    expect(problemsOf({ kind: "bands", bands: [{ ...one, score: "1/99999999947" }, fine] })).toEqual([
      "pointsTooFine items.0.normalisation.bands",
    ]);
  });

  test("that can score below zero is not for a geometric mean", () => {
    for (const normalisation of [
      { kind: "zScore", deviation: "sample" },
      { kind: "fractionOfMaximum", outside: "keep" },
      { kind: "bands", bands: [{ id: "x", title, score: -1 }] },
    ] as const) {
      const answer = checkComposite(
        composite([item("a", { normalisation })], [node("index", "a", { aggregate: "geometric" })]),
      );
      expect(answer).toMatchObject({ ok: false, problems: [{ code: "indicators.composite.negativeInGeometric" }] });
    }
  });
});
