import { formatRatio } from "chumchon/amounts";
import {
  checkPovertyMeasure,
  type PovertyItem,
  type PovertyMeasure,
  parsePovertyMeasure,
  povertyMeasureSentences,
  povertyWeightsOf,
  safeParsePovertyMeasure,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, test } from "vitest";

const title = { th: "ตัวอย่าง", en: "Example" };

function item(id: string, changes: Partial<PovertyItem> = {}): PovertyItem {
  return { id, title, deprived: { kind: "flag", column: id, is: false }, ...changes };
}

function measure(items: readonly PovertyItem[], changes: Partial<PovertyMeasure> = {}): PovertyMeasure {
  return {
    id: "example",
    edition: "1",
    title,
    citation: { source: title, evidence: "unverified" },
    items,
    dimensions: [{ id: "all", title, items: items.map(({ id }) => id) }],
    weights: "stated",
    cutoff: { kind: "union" },
    ...changes,
  };
}

const halves = [item("a", { weight: "1/2" }), item("b", { weight: "1/2" })];

/** The codes and paths of all problems. */
function problemsOf(definition: unknown): readonly string[] {
  const answer = safeParsePovertyMeasure(definition);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("a definition is refused, naming what is wrong", () => {
  const ratio = { kind: "number", column: "a", relation: "lessThan", cutoff: 1, scale: "ratio" } as const;
  test.each<[string, PovertyMeasure, string]>([
    [
      "weights that do not sum",
      measure([item("a", { weight: "1/3" }), item("b", { weight: "0.33" })]),
      "weightsDoNotSum items",
    ],
    [
      "a weight of zero",
      measure([item("a", { weight: 1 }), item("b", { weight: 0 })]),
      "weightNotPositive items.1.weight",
    ],
    ["a weight below zero", measure([item("a", { weight: "-1/2" })]), "weightNotPositive items.0.weight"],
    ["no weight", measure([item("a", { weight: "1/2" }), item("b")]), "weightMissing items.1.weight"],
    ["a weight that is none", measure([item("a", { weight: "a third" })]), "notExact items.0.weight"],
    [
      "a weight beside nested ones",
      measure(halves.slice(0, 1), { weights: "nestedEqual" }),
      "weightBesideNested items.0.weight",
    ],
    [
      "weights too fine",
      measure([
        item("a", { weight: "1/10000000000000061" }),
        item("b", { weight: "10000000000000060/10000000000000061" }),
      ]),
      "weightsTooFine items",
    ],
    [
      "an id used twice",
      measure([item("a", { weight: "1/2" }), item("a", { weight: "1/2" })], {
        dimensions: [{ id: "all", title, items: ["a"] }],
      }),
      "duplicate items.1.id",
    ],
    ["an item named like a dimension", measure([item("all", { weight: 1 })]), "duplicate dimensions.0.id"],
    [
      "an unknown item",
      measure([item("a", { weight: 1 })], { dimensions: [{ id: "all", title, items: ["a", "b"] }] }),
      "unknownItem dimensions.0.items.1",
    ],
    [
      "an item in two dimensions",
      measure([item("a", { weight: 1 })], { dimensions: ["one", "two"].map((id) => ({ id, title, items: ["a"] })) }),
      "sharedItem dimensions.1.items.0",
    ],
    [
      "an item in no dimension",
      measure(halves, { dimensions: [{ id: "all", title, items: ["a"] }] }),
      "unused items.1",
    ],
    [
      "a dimension without items",
      measure(halves, {
        dimensions: [
          { id: "all", title, items: ["a", "b"] },
          { id: "none", title, items: [] },
        ],
      }),
      "noItems dimensions.1.items",
    ],
    ["k of zero", measure(halves, { cutoff: { kind: "atLeast", share: 0 } }), "cutoffOutside cutoff.share"],
    ["k below zero", measure(halves, { cutoff: { kind: "atLeast", share: "-1/3" } }), "cutoffOutside cutoff.share"],
    ["k above one", measure(halves, { cutoff: { kind: "atLeast", share: "1.0001" } }), "cutoffOutside cutoff.share"],
    ["k that is no number", measure(halves, { cutoff: { kind: "atLeast", share: "26%" } }), "notExact cutoff.share"],
    [
      "a cut-off that is no number",
      measure([item("a", { weight: 1, deprived: { ...ratio, cutoff: "38,00" } })]),
      "notExact items.0.deprived.cutoff",
    ],
    [
      "one of several cut-offs",
      measure([item("a", { weight: 1, deprived: { kind: "anyOf", of: [ratio, { ...ratio, cutoff: "1/0" }] } })]),
      "notExact items.0.deprived.of.1.cutoff",
    ],
    [
      "gaps of a flag",
      measure(
        halves.slice(0, 1).map((one) => ({ ...one, weight: 1 })),
        { isGapMeasured: true },
      ),
      "noGap items.0.deprived",
    ],
    [
      "gaps of an ordinal scale",
      measure([item("a", { weight: 1, deprived: { ...ratio, scale: "ordinal" } })], { isGapMeasured: true }),
      "noGap items.0.deprived",
    ],
    [
      "gaps below nothing",
      measure([item("a", { weight: 1, deprived: { ...ratio, cutoff: 0 } })], { isGapMeasured: true }),
      "noGap items.0.deprived",
    ],
    [
      "gaps above a cut-off",
      measure([item("a", { weight: 1, deprived: { ...ratio, relation: "moreThan" } })], { isGapMeasured: true }),
      "noGap items.0.deprived",
    ],
    [
      "gaps of what is missing",
      measure([item("a", { weight: 1, deprived: ratio })], { isGapMeasured: true, missing: "deprived" }),
      "gapOfMissing missing",
    ],
  ])("%s", (_, definition, expected) => {
    expect(problemsOf(definition)).toEqual([`indicators.poverty.${expected}`]);
    expect(problemsOf(JSON.parse(JSON.stringify(definition)))).toEqual([`indicators.poverty.${expected}`]);
    const answer = checkPovertyMeasure(definition);
    for (const problem of answer.ok ? [] : answer.problems) {
      const { th, en } = describeProblem(problem, povertyMeasureSentences);
      expect(th).toMatch(/โปรด/);
      expect(en).toContain("id" in problem ? problem.id : "");
    }
  });

  test("weights so unlike that what remains of them has too many sums, where weights are raised", () => {
    const powers = Array.from({ length: 12 }, (_, power) => item(`i${power}`, { weight: 2 ** power }));
    const raised = measure(powers, { normaliseWeights: true, missing: "reweight" });
    expect(problemsOf(raised)).toEqual(["indicators.poverty.tooManySums items"]);
    expect(problemsOf({ ...raised, missing: "leavesSample", notApplicable: "reweight" })).toHaveLength(1);
    expect(problemsOf({ ...raised, missing: "leavesSample" })).toEqual([]);
    expect(
      problemsOf({
        ...raised,
        items: powers.slice(0, 9),
        dimensions: [{ id: "all", title, items: powers.slice(0, 9).map(({ id }) => id) }],
      }),
    ).toEqual([]);
  });

  test("all problems at once", () => {
    const definition = measure([item("a"), item("b", { weight: "x" })], {
      dimensions: [],
      cutoff: { kind: "atLeast", share: 2 },
    });
    const answer = checkPovertyMeasure(definition);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code.split(".")[2])).toEqual([
      "unused",
      "unused",
      "weightMissing",
      "notExact",
      "cutoffOutside",
    ]);
  });

  test("data of another shape, in bounded time", () => {
    expect(problemsOf({ ...measure(halves), cutoff: "union" })).toEqual(["kernel.schema.mismatch cutoff"]);
    expect(problemsOf({ ...measure(halves), k: 2 })).toEqual(["kernel.schema.mismatch "]);
    expect(problemsOf({ ...measure(halves), items: [] })[0]).toBe("kernel.schema.mismatch items");
    expect(problemsOf(null)).toHaveLength(1);
    const thousand = Array.from({ length: 1000 }, (_, index) => item(`i${index}`, { weight: `1/${10_007 + index}` }));
    expect(problemsOf(measure(thousand))).toEqual(["indicators.poverty.weightsTooFine items"]);
    expect(problemsOf(measure([item("a", { weight: `1${"0".repeat(400)}` })])).length).toBeGreaterThan(0);
    // A program may write what the schema would not take: a number no float is near.
    const fine = measure([
      item("a", {
        weight: 1,
        deprived: { kind: "number", column: "a", relation: "lessThan", cutoff: `1/${"9".repeat(400)}`, scale: "ratio" },
      }),
    ]);
    const answer = checkPovertyMeasure(fine);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(["indicators.poverty.notExact"]);
  });
});

describe("weights", () => {
  test("nested and equal, made explicit: the global index's three dimensions, k a third", () => {
    const items = Array.from({ length: 10 }, (_, index) => item(`i${index}`));
    const ids = items.map(({ id }) => id);
    const dimensions = [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)].map((members, index) => ({
      id: `d${index}`,
      title,
      items: members,
    }));
    const global = measure(items, { weights: "nestedEqual", dimensions, cutoff: { kind: "atLeast", share: "1/3" } });
    expect(checkPovertyMeasure(global).ok).toBe(true);
    const { denominator, items: weights } = povertyWeightsOf(global);
    expect(denominator).toBe(18);
    expect(weights.map(({ weight }) => formatRatio(weight))).toEqual([
      ...Array(4).fill("1/6"),
      ...Array(6).fill("1/18"),
    ]);
    expect(weights.map(({ dimension }) => dimension)).toEqual(["d0", "d0", "d1", "d1", ...Array(6).fill("d2")]);
  });

  test("normalised on purpose", () => {
    const counted = measure([item("a", { weight: 2 }), item("b", { weight: 6 })], { normaliseWeights: true });
    expect(povertyWeightsOf(counted)).toEqual({
      denominator: 4,
      items: [
        { item: "a", dimension: "all", weight: { numerator: 1n, denominator: 4n }, whole: 1 },
        { item: "b", dimension: "all", weight: { numerator: 3n, denominator: 4n }, whole: 3 },
      ],
    });
  });

  test("of three thirds are one", () => {
    const thirds = measure(["a", "b", "c"].map((id) => item(id, { weight: "1/3" })));
    expect(parsePovertyMeasure(thirds)).toEqual(thirds);
  });
});
