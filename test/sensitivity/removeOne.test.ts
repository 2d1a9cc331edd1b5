import { hdi2021 } from "chumchon/data/hdi";
import { checkComposite, wholeWeightsOf } from "chumchon/indicators";
import { score } from "chumchon/scoring";
import { removeOne, withoutItem } from "chumchon/sensitivity";
import { cellOf, rowsOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";
import { composite, item, node } from "../scoring/example.js";

const integer = { kind: "integer", optional: true } as const;
const decimal = { kind: "decimal", decimals: 9 } as const;

describe("a composite without one item", () => {
  const nested = composite(
    [item("a"), item("b"), item("c"), item("d")],
    [node("left", "a:1/2 b:1/3 c:1/6"), node("right", "d"), node("index", "left:3/4 right:1/4")],
  );

  test("shares its weight among its siblings in proportion: 1/2 and 1/6 become 3/4 and 1/4", () => {
    const rest = withoutItem(nested, "b");
    expect(rest?.nodes[0]?.parts).toEqual([
      { of: "a", weight: "3/4" },
      { of: "c", weight: "1/4" },
    ]);
    expect(rest && checkComposite(rest).ok).toBe(true);
  });

  test("loses the dimension that was made of it alone", () => {
    const rest = withoutItem(nested, "d");
    expect(rest?.nodes.map(({ id }) => id)).toEqual(["left", "index"]);
    expect(rest?.nodes[1]?.parts).toEqual([{ of: "left", weight: "1" }]);
    expect(rest && checkComposite(rest).ok).toBe(true);
  });

  test("keeps weights that are normalised as they are written", () => {
    const normalised = composite(
      [item("a"), item("b"), item("c")],
      [node("index", "a:2 b:3 c:4", { normaliseWeights: true })],
    );
    const rest = withoutItem(normalised, "b");
    expect(rest?.nodes.map(wholeWeightsOf)).toEqual([[1, 2]]);
  });

  test("is none when it was the only one, and an error when it is not there", () => {
    expect(withoutItem(composite([item("a")], [node("index", "a")]), "a")).toBeUndefined();
    expect(() => withoutItem(nested, "z")).toThrow(/an item of example was expected, got "z"/);
  });
});

describe("scores and ranks with each item left out in turn", () => {
  const definition = composite([item("a"), item("b"), item("c")], [node("index", "a:1/2 b:1/3 c:1/6")], {
    decimals: 0,
  });
  const units = tableOf({ unit: { kind: "text" }, a: integer, b: integer, c: integer }, [
    ["x", 90, 30, 30],
    ["y", 50, 70, 80],
    ["z", 50, null, 80],
  ]);

  test("are those of the definition that remains, in whole numbers", () => {
    // With all: x 60, y 62 (61.67), z none.
    const rows = [...rowsOf(removeOne(definition, units))].map((row) => Object.values(row));
    expect(rows).toEqual([
      ["x", "a", "30", 2, "-30", 0],
      ["y", "a", "73", 1, "11", 0],
      ["z", "a", null, null, null, null],
      ["x", "b", "75", 1, "15", -1],
      ["y", "b", "58", 2, "-4", 1],
      ["z", "b", "58", 2, null, null],
      ["x", "c", "66", 1, "6", -1],
      ["y", "c", "58", 2, "-4", 1],
      ["z", "c", null, null, null, null],
    ]);
  });

  test("of the only item have no score", () => {
    const alone = removeOne(composite([item("a")], [node("index", "a")]), units);
    expect([...rowsOf(alone)].map(({ without, score, scoreChange }) => [without, score, scoreChange])).toEqual([
      ["a", null, null],
      ["a", null, null],
      ["a", null, null],
    ]);
  });

  test("keep units without a name apart", () => {
    const unnamed = tableOf({ unit: { kind: "text", optional: true }, a: integer, b: integer, c: integer }, [
      ["x", 1, 2, 3],
      [null, 4, 5, 6],
      ["x", 7, 8, 9],
    ]);
    const table = removeOne(definition, unnamed);
    expect(Array.from({ length: 9 }, (_, row) => cellOf(table, "unit", row))).toEqual([
      "x",
      null,
      "x",
      "x",
      null,
      "x",
      "x",
      null,
      "x",
    ]);
  });

  test("show what income does for Thailand and Qatar (UNDP 2021)", () => {
    const countries = tableOf(
      {
        unit: { kind: "text" },
        lifeExpectancy: decimal,
        expectedSchooling: decimal,
        meanSchooling: decimal,
        incomePerPerson: decimal,
      },
      [
        ["THA", "78.7154", "15.88221913", "8.697119713", "17030.15352"],
        ["QAT", "79.2716", "12.63722038", "9.99601145", "87134.13469"],
      ],
    );
    const table = removeOne(hdi2021, countries);
    const income = [...rowsOf(table)].filter(({ without }) => without === "incomePerPerson");
    // Square roots of health and knowledge: (0.903314 × 0.731073)^½ = 0.812650; (0.911871 × 0.684234)^½ = 0.789897.
    expect(income.map(({ unit, score, rank, rankChange }) => [unit, score, rank, rankChange])).toEqual([
      ["THA", "0.813", 1, -1],
      ["QAT", "0.790", 2, 1],
    ]);
    const whole = score(hdi2021, countries).table;
    expect(income.map(({ scoreChange }) => scoreChange)).toEqual(["0.013", "-0.065"]);
    expect([cellOf(whole, "score", 0), cellOf(whole, "score", 1)]).toEqual(["0.800", "0.855"]);
  });
});
