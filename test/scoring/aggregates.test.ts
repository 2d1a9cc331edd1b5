import { formatRatio } from "chumchon/amounts";
import { type Aggregate, type Composite, checkComposite, fullScoreOf, type MissingPolicy } from "chumchon/indicators";
import { describeExplanation, explain, score } from "chumchon/scoring";
import { withoutItem } from "chumchon/sensitivity";
import { rowsOf, type Table, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { composite, item, node } from "./example.js";

const integer = { kind: "integer", optional: true } as const;

function units(...rows: readonly (readonly (number | null)[])[]): Table {
  return tableOf(
    { unit: { kind: "text" }, a: integer, b: integer, c: integer },
    rows.map(([a = null, b = null, c = null], row) => [`u${row}`, a, b, c]),
  );
}

function of(aggregate: Aggregate, parts = "a:1/3 b:1/3 c:1/3", missing: MissingPolicy = "refuse"): Composite {
  const ids = parts.split(" ").map((part) => part[0] as string);
  return composite(
    ids.map((id) => item(id)),
    [node("index", parts, { aggregate, missing })],
  );
}

const shown = (definition: Composite, table: Table): readonly unknown[] => {
  expect(checkComposite(definition)).toMatchObject({ ok: true });
  return [...rowsOf(score(definition, table).table)].map((row) => row.score ?? row.reason);
};

describe("a harmonic mean", () => {
  test("of 40 and 60 at equal weight is 48 (two legs of a way at 40 and 60 kilometres an hour), of 2 and 6 at 1/4 and 3/4 is 4", () => {
    expect(shown(of("harmonic", "a:1/2 b:1/2"), units([40, 60]))).toEqual(["48.00"]);
    expect(shown(of("harmonic", "a:1/4 b:3/4"), units([2, 6]))).toEqual(["4.00"]);
  });

  test("is zero where a part is", () => {
    expect(shown(of("harmonic"), units([0, 50, 100], [100, 100, 100], [0, 0, 0]))).toEqual(["0.00", "100.00", "0.00"]);
  });
});

describe("a power mean", () => {
  test("of exponent 2 is the root of the mean square: of 1 and 7 it is 5", () => {
    expect(shown(of({ power: 2 }, "a:1/2 b:1/2"), units([1, 7], [0, 0], [100, 100]))).toEqual([
      "5.00",
      "0.00",
      "100.00",
    ]);
  });

  test("of exponent 1/2 of 2 and 8 is 9/2 though both roots are irrational, so that 4.5 goes up to 5", () => {
    const halves = { ...of({ power: "1/2" }, "a:1/2 b:1/2"), decimals: 0 };
    expect(shown(halves, units([2, 8], [0, 9], [16, 4]))).toEqual(["5", "2", "9"]);
    expect(shown({ ...halves, rounding: "halfDown" }, units([2, 8]))).toEqual(["4"]);
  });

  test("of exponent 1 is the arithmetic mean, of -1 the harmonic", () => {
    const table = units([1, 2, 3], [0, 5, 9], [97, 100, 13], [7, 7, 7]);
    expect(shown(of({ power: 1 }), table)).toEqual(shown(of("arithmetic"), table));
    expect(shown(of({ power: -1 }), table)).toEqual(shown(of("harmonic"), table));
  });

  test("of an exponent below zero is zero where a part is", () => {
    expect(shown(of({ power: "-1/2" }), units([0, 50, 100], [64, 64, 64]))).toEqual(["0.00", "64.00"]);
  });
});

describe("the lowest and the middle", () => {
  test("the minimum is the lowest score, whatever the weights", () => {
    expect(shown(of("minimum", "a:8/10 b:1/10 c:1/10"), units([90, 20, 30], [5, 20, 30], [7, 7, 7]))).toEqual([
      "20.00",
      "5.00",
      "7.00",
    ]);
  });

  test("the median of equal weights is the middle one, or halfway between the two in the middle", () => {
    expect(shown(of("median"), units([90, 20, 30], [5, 5, 80]))).toEqual(["30.00", "5.00"]);
    expect(shown(of("median", "a:1/2 b:1/2"), units([90, 25], [1, 2]))).toEqual(["57.50", "1.50"]);
  });

  test("the median has half of the weight on either side", () => {
    // 20 has a quarter of the weight below 30, which has half: the rest begins at 90.
    expect(shown(of("median", "a:1/2 b:1/4 c:1/4"), units([90, 20, 30], [20, 90, 30]))).toEqual(["60.00", "25.00"]);
    expect(shown(of("median", "a:1/5 b:1/5 c:3/5"), units([90, 20, 30]))).toEqual(["30.00"]);
  });

  test("the median halfway between neighbours near 2^53 is not rounded to one of them", () => {
    const column = { kind: "decimal", decimals: 15 } as const;
    const kept = { normalisation: { kind: "goalposts", minimum: 0, maximum: 1, outside: "keep" } } as const;
    const two = composite([item("a", kept), item("b", kept)], [node("index", "a:1/2 b:1/2", { aggregate: "median" })], {
      rankBy: "exact",
      outOf: 1,
    });
    const table = tableOf({ unit: { kind: "text" }, a: column, b: column }, [
      ["x", "9.007199254740989", "9.007199254740990"],
      ["y", "9.007199254740990", "9.007199254740990"],
      ["z", "9.007199254740991", "9.007199254740990"],
    ]);
    expect([...rowsOf(score(two, table).table)].map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  test("pass over what is missing under re-weighting, and nothing is left of nothing", () => {
    const table = units([90, null, 30], [null, null, 7], [null, null, null]);
    expect(shown(of("minimum", "a:1/3 b:1/3 c:1/3", "reweight"), table)).toEqual(["30.00", "7.00", "empty"]);
    expect(shown(of("median", "a:1/3 b:1/3 c:1/3", "reweight"), table)).toEqual(["60.00", "7.00", "empty"]);
    expect(shown(of("minimum", "a:1/3 b:1/3 c:1/3", "worst"), table)).toEqual(["0.00", "0.00", "0.00"]);
    expect(shown(of("median", "a:1/3 b:1/3 c:1/3", { value: 50 }), table)).toEqual(["50.00", "50.00", "50.00"]);
    expect(shown(of("minimum"), table)).toEqual(["missing", "missing", "missing"]);
    expect(shown(of("median"), table)).toEqual(["missing", "missing", "missing"]);
  });
});

describe("a sum", () => {
  test("of points adds them up: weights of one need not add up to one", () => {
    const points = { ...of("sum", "a:1 b:1 c:2"), outOf: 5 };
    expect(shown(points, units([100, 100, 100], [100, 0, 50]))).toEqual(["20.00", "10.00"]);
    expect(fullScoreOf(points)).toEqual({ numerator: 20n, denominator: 1n });
    expect(describeExplanation(explain(score(points, units([100, 0, 50])), "u0")).en).toContain(
      "10.00 out of 20, rank 1 of 1",
    );
  });

  test("whose points of a missing part are shared out: 2 of 3 points became 2 of 2", () => {
    const table = units([100, 100, null], [100, 0, null], [null, null, null]);
    expect(shown(of("sum", "a:1 b:1 c:1", "reweight"), table)).toEqual(["300.00", "150.00", "empty"]);
    expect(shown(of("sum", "a:1 b:1 c:1", "worst"), table)).toEqual(["200.00", "100.00", "0.00"]);
    expect(shown(of("sum", "a:1 b:1 c:1", { value: 10 }), table)).toEqual(["210.00", "110.00", "30.00"]);
  });

  test("may stand beside other means, and a stand-in may be as high as its parts", () => {
    const inner = node("inner", "a:1 b:1", { aggregate: "sum" });
    const made = (value: number): Composite =>
      composite([item("a"), item("b")], [inner, node("index", "inner", { missing: { value } })]);
    expect(checkComposite(made(200)).ok).toBe(true);
    expect(checkComposite(made(201))).toMatchObject({
      ok: false,
      problems: [{ code: "indicators.composite.fixedValueOutside" }],
    });
  });

  test("loses an item to its siblings, so that the points stay as many", () => {
    expect(withoutItem(of("sum", "a:1 b:1 c:2"), "c")?.nodes[0]?.parts).toEqual([
      { of: "a", weight: "2" },
      { of: "b", weight: "2" },
    ]);
  });
});

describe("coverage", () => {
  const asking = (coverage: NonNullable<Composite["nodes"][number]["coverage"]>, missing: MissingPolicy): Composite => {
    const definition = of("arithmetic", "a:1/2 b:1/4 c:1/4", missing);
    return { ...definition, nodes: definition.nodes.map((one) => ({ ...one, coverage })) };
  };
  const table = units([60, 40, 20], [60, null, 20], [null, 40, 20], [60, null, null], [null, null, null]);

  test("by count leaves a node of too few parts without a score", () => {
    expect(shown(asking({ parts: 2 }, "reweight"), table)).toEqual([
      "45.00",
      "46.67",
      "30.00",
      "uncovered",
      "uncovered",
    ]);
    expect(shown(asking({ parts: 2 }, "worst"), table)).toEqual(["45.00", "35.00", "15.00", "uncovered", "uncovered"]);
  });

  test("by weight is met by exactly as much", () => {
    expect(shown(asking({ weight: "1/2" }, "reweight"), table)).toEqual([
      "45.00",
      "46.67",
      "30.00",
      "60.00",
      "uncovered",
    ]);
    expect(shown(asking({ weight: "0.51" }, { value: 0 }), table)).toEqual([
      "45.00",
      "35.00",
      "uncovered",
      "uncovered",
      "uncovered",
    ]);
  });

  test("by both asks for both, and refusing says which item is missing first", () => {
    expect(shown(asking({ parts: 2, weight: "3/4" }, "reweight"), table)).toEqual([
      "45.00",
      "46.67",
      "uncovered",
      "uncovered",
      "uncovered",
    ]);
    expect(shown(asking({ parts: 1 }, "refuse"), table)[1]).toBe("missing");
  });

  test("holds for the lowest, the middle and the powers too, and floats know it as whole numbers do", () => {
    for (const aggregate of ["minimum", "median", "harmonic", "geometric", { power: 2 }] as const) {
      const definition = asking({ parts: 2 }, "reweight");
      const one = { ...definition, nodes: definition.nodes.map((single) => ({ ...single, aggregate })) };
      expect(shown(one, table).map((cell) => cell === "uncovered")).toEqual([false, false, false, true, true]);
    }
  });

  test("is said with the node", () => {
    const explained = explain(score(asking({ parts: 2 }, "reweight"), table), "u3");
    expect(explained.reason).toEqual({ code: "scoring.node.uncovered", path: [], record: 3, node: "index" });
    expect(withoutItem(asking({ parts: 3 }, "reweight"), "a")?.nodes[0]?.coverage).toEqual({ parts: 2 });
  });
});

describe("an explanation", () => {
  test("of a sum gives points that add up", () => {
    const index = explain(score(of("sum", "a:1 b:2 c:3"), units([10, 20, 30])), "u0").nodes[0];
    const amounts = index?.parts.map(({ contribution }) =>
      contribution?.kind === "summand" ? formatRatio(contribution.amount) : undefined,
    );
    expect(amounts).toEqual(["10", "40", "90"]);
    expect(index?.score && formatRatio(index.score)).toBe("140");
    expect(index?.undivided).toBeUndefined();
  });

  test.each<[Aggregate, string]>([
    ["harmonic", "is the harmonic mean of: Item a 10, score 10.000, weight 1/3; Item b"],
    ["minimum", "is the lowest of: Item a 10"],
    ["median", "is the median of: Item a 10"],
    [{ power: "0.5" }, "is the power mean, of exponent 1/2, of: Item a 10"],
  ])("of a %j has no contributions, and says why", (aggregate, text) => {
    const explained = explain(score(of(aggregate), units([10, 20, 30])), "u0");
    expect(explained.nodes[0]?.parts.map(({ contribution }) => contribution)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(explained.nodes[0]?.undivided).toEqual({
      code: "scoring.node.notLinear",
      path: [],
      record: 0,
      node: "index",
    });
    expect(describeExplanation(explained).en).toContain(text);
  });
});
