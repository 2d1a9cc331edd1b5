import { hai2562 } from "chumchon/data/hai";
import { score } from "chumchon/scoring";
import { cellOf, tableOf } from "chumchon/tables";
import { describe, expect, test } from "vitest";

const decimal = { kind: "decimal", decimals: 4, optional: true } as const;
const schema = {
  unit: { kind: "text" },
  health: decimal,
  education: decimal,
  workingLife: decimal,
  income: decimal,
  housingAndEnvironment: decimal,
  familyAndCommunity: decimal,
  transportAndCommunication: decimal,
  participation: decimal,
} as const;

/** HAI 2562 of Nakhon Phanom: nkphanom.nso.go.th, article 329:next2562. */
const nakhonPhanom = ["0.6444", "0.3354", "0.6732", "0.4355", "0.9609", "0.6060", "0.6920", "0.6357"];

function scoreOf(...subIndices: readonly string[]): string | null {
  return cellOf(score(hai2562, tableOf(schema, [["48", ...subIndices]])).table, "score", 0);
}

describe("the Human Achievement Index of 2562", () => {
  test("gives the value printed for Nakhon Phanom, which no arithmetic mean would", () => {
    expect(scoreOf(...nakhonPhanom)).toBe("0.5974");
    const arithmetic = {
      ...hai2562,
      nodes: hai2562.nodes.map((node) => ({ ...node, aggregate: "arithmetic" as const })),
    };
    expect(cellOf(score(arithmetic, tableOf(schema, [["48", ...nakhonPhanom]])).table, "score", 0)).toBe("0.6229");
  });

  test("has eight sub-indices of equal weight, and gives none where one is missing", () => {
    expect(hai2562.items).toHaveLength(8);
    expect(new Set(hai2562.nodes[0]?.parts.map(({ weight }) => weight))).toEqual(new Set(["1/8"]));
    expect(scoreOf(...nakhonPhanom.slice(0, 7), "")).toBeNull();
  });

  test("takes no sub-index beyond 0 and 1", () => {
    expect(scoreOf(...nakhonPhanom.slice(0, 7), "1.0001")).toBeNull();
    expect(scoreOf(...nakhonPhanom.map(() => "1.0000"))).toBe("1.0000");
    expect(scoreOf(...nakhonPhanom.slice(0, 7), "0.0000")).toBe("0.0000");
  });

  test("says that values are revised, with the two that are known", () => {
    expect(hai2562.citation.note?.en).toContain("0.6327");
  });
});
