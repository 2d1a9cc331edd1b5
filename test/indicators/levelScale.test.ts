import {
  type LevelCondition,
  type LevelScale,
  levelScaleSentences,
  parseLevelScale,
  safeParseLevelScale,
} from "chumchon/indicators";
import { describeProblem } from "chumchon/kernel";
import { lintLevelScale } from "chumchon/scoring";
import { describe, expect, test } from "vitest";
import { item, level, levelScale, scoreItem, sufficiency, title } from "../scoring/levelExample.js";

const items = ["a", "b", "c", "d"].map((id) => item(id));
const scores = ["s", "t"].map(scoreItem);
const x = { id: "x", title, kind: "column", column: "x" } as const;
const end = (value: string | number, isClosed = true) => ({ value, isClosed });

function problemsOf(definition: unknown): readonly string[] {
  const answer = safeParseLevelScale(definition);
  if (answer.ok) return [];
  for (const problem of answer.problems) {
    const { th, en } = describeProblem(problem, levelScaleSentences);
    expect(`${th}${en}`).not.toMatch(/undefined|NaN|\[object/);
  }
  return answer.problems.map(({ code, path }) => `${code.replace("indicators.level.", "")} ${path.join(".")}`);
}

const scale = (...levels: readonly (readonly LevelCondition[])[]): LevelScale =>
  levelScale({
    items: [...items, ...scores],
    numbers: [x],
    levels: levels.map((conditions, at) => level(`l${at}`, ...conditions)),
  });

const passed = (from?: number, to?: number): LevelCondition => ({
  kind: "passed",
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
const worst = (from?: number, to?: number): LevelCondition =>
  ({ ...passed(from, to), kind: "scored", score: 1 }) as LevelCondition;
const number = (from?: string | number, to?: string | number, isClosed = true): LevelCondition => ({
  kind: "number",
  number: "x",
  ...(from !== undefined && { from: end(from, isClosed) }),
  ...(to !== undefined && { to: end(to, isClosed) }),
});

describe("a scale is taken", () => {
  test.each<[string, LevelScale]>([
    ["the made-up sufficiency scale", sufficiency],
    ["levels that hold more and more", scale([passed(1)], [passed(2)], [passed(4)])],
    ["fewer and fewer of the worst", scale([worst(2)], [worst(1, 1)], [worst(0, 0)])],
    ["a number where lower is better", scale([number(20)], [number(10, 20, false)], [number(undefined, 10)])],
    ["bands that touch at an open end", scale([number(0, 1, false)], [number(1, 2)])],
    ["overlap that another condition parts", scale([passed(1, 3), worst(1, 2)], [passed(2, 4), worst(0, 0)])],
  ])("%s", (_, definition) => {
    expect(problemsOf(JSON.parse(JSON.stringify(definition)))).toEqual([]);
  });
});

describe("a scale is refused, naming what is wrong", () => {
  test.each<[string, LevelScale, readonly string[]]>([
    ["stretches that overlap", scale([passed(1, 2)], [passed(2, 4)]), ["overlap levels.1"]],
    ["bands that share a number", scale([number(0, 1)], [number(1, 2)]), ["overlap levels.1"]],
    ["levels upside down", scale([passed(3, 4)], [passed(1, 2)]), ["disorder levels.1"]],
    ["more of the worst for a higher level", scale([worst(0, 0)], [worst(1, 2)]), ["disorder levels.1"]],
    [
      "a number that goes up and down",
      scale([number(0, 1)], [number(2, 3)], [number("1.5", "1.6")]),
      ["disorder levels.2"],
    ],
    [
      "a core item that is not there",
      scale([{ kind: "core", items: ["a", "e"] }]),
      ["unknownItem levels.0.conditions.0.items.1"],
    ],
    [
      "a core item that is a score",
      scale([{ kind: "core", items: ["s"] }]),
      ["itemOfOtherKind levels.0.conditions.0.items.0"],
    ],
    ["a core item twice", scale([{ kind: "core", items: ["a", "a"] }]), ["repeatedItem levels.0.conditions.0.items.1"]],
    ["five passed of four", scale([passed(5)]), ["countBeyond levels.0.conditions.0.from"]],
    ["up to 30 of four", scale([passed(1, 30)]), ["countBeyond levels.0.conditions.0.to"]],
    ["three of two scores", scale([worst(3)]), ["countBeyond levels.0.conditions.0.from"]],
    ["from above to", scale([passed(3, 2)]), ["rangeReversed levels.0.conditions.0.from"]],
    ["a point that is open", scale([number(1, 1, false)]), ["rangeReversed levels.0.conditions.0.from"]],
    [
      "a number that is not there",
      scale([{ kind: "number", number: "y" }]),
      ["unknownNumber levels.0.conditions.0.number"],
    ],
    ["an end that is none", scale([number("seventy")]), ["notExact levels.0.conditions.0.from.value"]],
    [
      "a score nobody can have",
      scale([{ kind: "scored", score: 9, to: 1 }]),
      ["unknownScore levels.0.conditions.0.score"],
    ],
    ["no conditions", scale([]), ["noConditions levels.0.conditions"]],
    ["years that run backwards", { ...scale([passed(1)]), years: { first: 2569, last: 2568 } }, ["years years"]],
    ["an id twice", { ...scale([passed(1)]), items: [item("a"), item("x")] }, ["duplicate numbers.0.id"]],
    [
      "one score only",
      { ...scale([passed(1)]), items: [item("a"), { ...scoreItem("s"), scores: [1] } as never] },
      ["fewScores items.1.scores"],
    ],
    [
      "points with nothing counted, and out of nothing",
      {
        ...scale([passed(1)]),
        numbers: [
          {
            id: "p",
            title,
            kind: "points",
            outOf: 0,
            sides: [{ id: "1", title, items: [{ id: "q", title, column: "q", most: 0, isCounted: false }] }],
          },
        ],
      },
      [
        "mostNotPositive numbers.0.outOf",
        "nothingCounted numbers.0.sides.0",
        "mostNotPositive numbers.0.sides.0.items.0.most",
      ],
    ],
    [
      "votes for one level twice",
      {
        ...scale([passed(1)]),
        numbers: [
          {
            id: "v",
            title,
            kind: "votes",
            votes: [
              { column: "a", level: "1/2" },
              { column: "b", level: "0.5" },
            ],
          },
        ],
      },
      ["sameScore numbers.0.votes.1.level"],
    ],
    [
      "bounds reversed",
      { ...scale([passed(1)]), numbers: [{ ...x, least: 2, most: 1 }] },
      ["rangeReversed numbers.0.least"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(problemsOf(definition)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a level scale that holds itself", Object.assign({}, { levels: [] as unknown[] })],
    ["a getter", Object.defineProperty({ ...scale([passed(1)]) }, "id", { get: () => "x", enumerable: true })],
    ["half an item passed", scale([passed(0.5)])],
    ["a count below zero", scale([passed(-1)])],
    ["a field that nobody knows", { ...scale([passed(1)]), weight: 1 }],
    ["a number of 10,000 digits", scale([number("9".repeat(10_000))])],
  ])("%s", (_, definition) => {
    expect(safeParseLevelScale(definition).ok).toBe(false);
    expect(() => parseLevelScale(definition)).toThrow("kernel.");
  });
});

describe("what can hardly be meant", () => {
  test.each<[string, LevelScale, readonly string[]]>([
    ["nothing", sufficiency, []],
    // Two core items that both apply cannot leave one passed; with one that does not apply they can.
    [
      "a level that needs an item not to apply",
      scale([passed(0, 1), { kind: "core", items: ["a", "b"] }], [worst(0), number(0)]),
      [],
    ],
    [
      "a level whose conditions contradict one another",
      { ...scale([passed(0, 1), { kind: "core", items: ["a", "b"] }]), notApplicable: "failed", items, numbers: [] },
      ["unreachable l0"],
    ],
    [
      "a level that a higher one holds whole",
      { ...scale([passed(2)], [passed(2)]), items, numbers: [] },
      ["unreachable l0"],
    ],
    [
      "an item and a number nobody asks for",
      scale([{ kind: "core", items: ["a"] }, worst(0, 1)]),
      ["unused b", "unused c", "unused d", "unused x"],
    ],
    [
      "a score above the full one",
      {
        ...scale([number(11)]),
        items: [],
        numbers: [{ ...x, least: 0, most: 10 }],
      },
      ["unreachable l0"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(problemsOf(definition)).toEqual([]);
    expect(
      lintLevelScale(definition).map(({ code, id }) => `${code.replace("scoring.levelScale.", "")} ${id}`),
    ).toEqual(expected);
  });
});
