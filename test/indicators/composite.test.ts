import {
  bottomUpNodesOf,
  type Composite,
  checkComposite,
  compositeSentences,
  indexNodeOf,
  parseComposite,
  safeParseComposite,
  wholeWeightsOf,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { describe, expect, test } from "vitest";
import { composite, item, node } from "../scoring/example.js";

const sound = composite(
  [item("a"), item("b"), item("c")],
  [node("left", "a:1/3 b:2/3"), node("index", "left:0.5 c:1/2", { aggregate: "geometric" })],
);

/** The problems of a definition, as code and path. */
function problemsOf(input: unknown): readonly (readonly [string, string])[] {
  const answer = safeParseComposite(input);
  return answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace("indicators.composite.", ""), path.join(".")]);
}

const goalposts = (
  minimum: number | string,
  maximum: number | string,
  outside: "clamp" | "keep" | "reject" = "clamp",
) => ({ kind: "goalposts", minimum, maximum, outside }) as const;

describe("a definition", () => {
  test("that is sound comes back unchanged, also from JSON", () => {
    expect(safeParseComposite(JSON.parse(JSON.stringify(sound)))).toEqual({ ok: true, value: sound });
    expect(parseComposite(sound)).toEqual(sound);
    expect(checkComposite(sound)).toEqual({ ok: true, value: sound });
  });

  test("names its index, its nodes from the lowest up, and its weights in whole numbers", () => {
    expect(indexNodeOf(sound).id).toBe("index");
    expect(bottomUpNodesOf(sound).map(({ id }) => id)).toEqual(["left", "index"]);
    expect(bottomUpNodesOf({ ...sound, nodes: [...sound.nodes].reverse() }).map(({ id }) => id)).toEqual([
      "left",
      "index",
    ]);
    expect(sound.nodes.map(wholeWeightsOf)).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(wholeWeightsOf(node("n", "a:0.125 b:0.875"))).toEqual([1, 7]);
    expect(wholeWeightsOf(node("n", "a:40 b:60", { normaliseWeights: true }))).toEqual([2, 3]);
  });

  test.each<readonly [string, Partial<Composite>, readonly (readonly [string, string])[]]>([
    ["an id twice", { items: [...sound.items, item("c")] }, [["duplicate", "items.3.id"]]],
    ["an item with the id of a node", { items: [...sound.items, item("left")] }, [["duplicate", "nodes.0.id"]]],
    ["an item in no node", { items: [...sound.items, item("d")] }, [["unused", "items.3"]]],
    ["a part that is not defined", { items: sound.items.slice(0, 2) }, [["unknownPart", "nodes.1.parts.1.of"]]],
    [
      "a part of two nodes",
      { nodes: [node("left", "a:1/2 b:1/2"), node("index", "left:1/3 c:1/3 a:1/3")] },
      [["sharedPart", "nodes.1.parts.2.of"]],
    ],
    ["two nodes on top", { nodes: [node("left", "a:1/2 b:1/2"), node("right", "c")] }, [["twoTops", "nodes"]]],
    [
      "a circle",
      { nodes: [node("left", "a:1/2 b:1/4 right:1/4"), node("right", "c:1/2 left:1/2")] },
      [["cycle", "nodes"]],
    ],
    [
      "a circle beside the index, and a node of itself",
      {
        items: [item("a")],
        nodes: [node("index", "a"), node("x", "y"), node("y", "x"), node("z", "z")],
      },
      [
        ["cycle", "nodes"],
        ["cycle", "nodes"],
      ],
    ],
    [
      "no parts",
      { items: [item("a")], nodes: [{ ...node("left", "a"), parts: [] }, node("index", "a:1/2 left:1/2")] },
      [["noParts", "nodes.0.parts"]],
    ],
    [
      "weights that do not sum",
      { items: [item("a"), item("b")], nodes: [node("index", "a:0.33 b:0.66")] },
      [["weightsDoNotSum", "nodes.0.parts"]],
    ],
    [
      "weights of zero and below",
      { items: [item("a"), item("b"), item("c")], nodes: [node("index", "a:0 b:-1 c:2")] },
      [
        ["weightNotPositive", "nodes.0.parts.0.weight"],
        ["weightNotPositive", "nodes.0.parts.1.weight"],
      ],
    ],
    [
      "a weight that is no number",
      { items: [item("a")], nodes: [node("index", "a:much")] },
      [["notExact", "nodes.0.parts.0.weight"]],
    ],
    [
      "weights too fine for one root",
      { items: [item("a"), item("b")], nodes: [node("index", "a:0.3337 b:0.6663", { aggregate: "geometric" })] },
      [["weightsTooFine", "nodes.0.parts"]],
    ],
    [
      "weights of three decimals in a geometric mean",
      { items: [item("a"), item("b")], nodes: [node("index", "a:0.499 b:0.501", { aggregate: "geometric" })] },
      [["weightsTooFine", "nodes.0.parts"]],
    ],
    [
      "weights over a thousand unlike denominators",
      {
        items: [item("a"), item("b")],
        nodes: [node("index", "a:1/99999999977 b:1/99999999947", { normaliseWeights: true })],
      },
      [["weightsTooFine", "nodes.0.parts"]],
    ],
    [
      "goalposts reversed and equal",
      {
        items: [item("a", { normalisation: goalposts(85, 20) }), item("b", { normalisation: goalposts("1/2", 0.5) })],
        nodes: [node("index", "a:1/2 b:1/2")],
      },
      [
        ["goalpostsReversed", "items.0.normalisation"],
        ["goalpostsReversed", "items.1.normalisation"],
      ],
    ],
    [
      "goalposts that are no numbers",
      { items: [item("a", { normalisation: goalposts("low", "1e5") })], nodes: [node("index", "a")] },
      [
        ["notExact", "items.0.normalisation.minimum"],
        ["notExact", "items.0.normalisation.maximum"],
      ],
    ],
    [
      "the logarithm of zero",
      { items: [item("a", { transform: "logarithm" })], nodes: [node("index", "a")] },
      [["logarithmOfZero", "items.0.normalisation.minimum"]],
    ],
    [
      "a geometric mean over what can be negative, a level up",
      { items: [item("a", { normalisation: goalposts(0, 1, "keep") }), item("b"), item("c")] },
      [["negativeInGeometric", "nodes.1.parts.0.of"]],
    ],
    [
      "a worst of 0 over what can be lower",
      {
        items: [item("a", { normalisation: goalposts(0, 1, "keep") })],
        nodes: [node("index", "a", { missing: "worst" })],
      },
      [["negativeBelowWorst", "nodes.0.parts.0.of"]],
    ],
    [
      "a score in place of a missing one that lies outside the scale, or is none",
      {
        items: [item("a"), item("b")],
        nodes: [
          node("left", "a", { missing: { value: 101 } }),
          node("index", "left:1/2 b:1/2", { missing: { value: "half" } }),
        ],
      },
      [
        ["fixedValueOutside", "nodes.0.missing.value"],
        ["notExact", "nodes.1.missing.value"],
      ],
    ],
    [
      "a power of zero, a power too fine and one that is none",
      {
        items: [item("a"), item("b"), item("c"), item("d")],
        nodes: [
          node("x", "a", { aggregate: { power: 0 } }),
          node("y", "b", { aggregate: { power: "1/21" } }),
          node("z", "c", { aggregate: { power: "high" } }),
          node("index", "x:1/4 y:1/4 z:1/4 d:1/4", { aggregate: { power: "-20/19" } }),
        ],
      },
      [
        ["powerOutside", "nodes.0.aggregate.power"],
        ["powerOutside", "nodes.1.aggregate.power"],
        ["notExact", "nodes.2.aggregate.power"],
      ],
    ],
    [
      "a coverage that asks for more than there is, or for nothing",
      {
        items: [item("a"), item("b"), item("c")],
        nodes: [
          node("x", "a", { coverage: { parts: 2 } }),
          node("y", "b", { coverage: { weight: "1.01" } }),
          node("index", "x:1/3 y:1/3 c:1/3", { coverage: { parts: 3, weight: 0 } }),
        ],
      },
      [
        ["coverageOutside", "nodes.0.coverage.parts"],
        ["coverageOutside", "nodes.1.coverage.weight"],
        ["coverageOutside", "nodes.2.coverage.weight"],
      ],
    ],
    [
      "a harmonic and a power mean over what can be negative",
      {
        items: [item("a", { normalisation: goalposts(0, 1, "keep") }), item("b")],
        nodes: [node("x", "a", { aggregate: "harmonic" }), node("index", "x:1/2 b:1/2", { aggregate: { power: 2 } })],
      },
      [
        ["negativeInPower", "nodes.0.parts.0.of"],
        ["negativeInPower", "nodes.1.parts.0.of"],
      ],
    ],
    ["no full score", { outOf: 0 }, [["fullScore", "outOf"]]],
    ["a full score beyond exact integers", { outOf: 1_000_000, decimals: 15 }, [["fullScore", "outOf"]]],
  ])("with %s is refused, and the node is named", (_, changes, expected) => {
    expect(problemsOf({ ...sound, ...changes })).toEqual(expected);
  });

  test("with a negative part in an arithmetic mean is allowed", () => {
    const kept = item("a", { normalisation: goalposts(0, 1, "keep") });
    expect(problemsOf(composite([kept], [node("index", "a")]))).toEqual([]);
  });

  test("that is not of the form says which field, and what was expected", () => {
    expect(safeParseComposite({ ...sound, decimals: "two", wieghts: [] })).toEqual({
      ok: false,
      problems: [
        { code: "kernel.schema.mismatch", path: ["decimals"], expected: "number, received string" },
        { code: "kernel.schema.mismatch", path: [], expected: 'no field "wieghts"' },
      ],
    });
    expect(problemsOf({ ...sound, items: [] })).toEqual([["kernel.schema.mismatch", "items"]]);
    expect(problemsOf(null)).toEqual([["kernel.schema.mismatch", ""]]);
    expect(() => parseComposite({})).toThrow(expect.objectContaining({ name: "ProblemError" }));
  });

  test("that is no plain data never reaches the schema", () => {
    const loop: Record<string, unknown> = { ...sound };
    loop.self = loop;
    expect(problemsOf(loop)).toEqual([["kernel.plainData.cycle", "self"]]);
    expect(problemsOf({ ...sound, decimals: Number.NaN })).toEqual([["kernel.plainData.notFinite", "decimals"]]);
  });

  test("of a thousand nodes one under the other is checked in no time, and so is a circle of them", () => {
    const chain = Array.from({ length: 1000 }, (_, depth) => node(`n${depth}`, depth === 0 ? "a" : `n${depth - 1}`));
    expect(problemsOf(composite([item("a")], chain))).toEqual([]);
    const circle = [node("n0", "a:1/2 n999:1/2"), ...chain.slice(1)];
    expect(problemsOf(composite([item("a")], circle))).toEqual([["cycle", "nodes"]]);
  });
});

test("weights of two decimals are coarse enough for a geometric mean", () => {
  const index = node("index", "a:0.49 b:0.51", { aggregate: "geometric" });
  expect(problemsOf(composite([item("a"), item("b")], [index]))).toEqual([]);
});

describe("the sentences", () => {
  test("name the node in both languages and say what to do", () => {
    const fields = {
      path: ["nodes", 0],
      id: "education",
      part: "schooling",
      ids: ["x", "y"],
      sum: "99/100",
      most: 1000,
    };
    for (const code of Object.keys(compositeSentences) as (keyof typeof compositeSentences)[]) {
      if (!code.startsWith("indicators.composite.")) continue;
      const { th, en } = describeProblem({ ...fields, code } as never, compositeSentences);
      expect(th, code).toMatch(/โปรด/);
      if (code !== "indicators.composite.fullScore") {
        expect(th, code).toMatch(/education|x → y|x, y/);
        expect(en, code).toMatch(/education|x → y|x, y/);
      }
      expect(en.split(/[.;:] /).length, code).toBeGreaterThan(1);
    }
  });
});
