import { readFileSync } from "node:fs";
import { bmn2560 } from "chumchon/data/bmn2560";
import { checkIndicatorSet, questionsOf } from "chumchon/indicators";
import { describe, expect, test } from "vitest";
import { hasSharedData, sharedData } from "../shared.js";

const inferred = ["8", "9", "10", "17", "18", "19", "20", "27", "29", "30", "31"];

describe("จปฐ. 2560–2564", () => {
  test("is a sound set of 31 indicators: 7 + 7 + 5 + 4 + 8", () => {
    expect(checkIndicatorSet(bmn2560).ok).toBe(true);
    const count = (id: string): number => bmn2560.indicators.filter(({ category }) => category === id).length;
    expect(bmn2560.categories.map(({ id }) => count(id))).toEqual([7, 7, 5, 4, 8]);
    expect(bmn2560.indicators.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, index) => String(index + 1)));
  });

  test("says of the unit of eleven indicators that it is inferred", () => {
    const unsure = bmn2560.indicators.filter(({ sources }) => sources.unit.evidence === "unverified");
    expect(unsure.map(({ id }) => id)).toEqual(inferred);
  });

  test("claims nothing to be official, and each unverified rule or base has an open point", () => {
    const citations = bmn2560.indicators.flatMap(({ sources }) => Object.values(sources));
    expect(citations.some(({ evidence }) => evidence === "official")).toBe(false);
    const unsure = bmn2560.indicators.filter(({ sources: { base, rule } }) =>
      [base, rule].some(({ evidence }) => evidence === "unverified"),
    );
    expect(unsure.map(({ id, alternatives }) => [id, alternatives?.[0]?.option])).toEqual([
      ["2", "infantsUnderSixMonths"],
      ["14", "lifeAndPropertyItems"],
      ["31", "warmFamilyItems"],
    ]);
  });

  test("asks nothing that no indicator needs", () => {
    const asked = bmn2560.indicators.flatMap(({ base, rule, alternatives = [] }) => [
      ...[base, ...alternatives.flatMap((other) => other.base ?? [])].flatMap(({ conditions = [], exclusions = [] }) =>
        [...conditions, ...exclusions].flatMap((condition) =>
          condition.kind === "answer" ? [condition.question] : [],
        ),
      ),
      ...[rule, ...alternatives.flatMap((other) => other.rule ?? [])].flatMap(questionsOf),
    ]);
    expect(bmn2560.questions.map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual([]);
  });

  test("has the sub-items of the form", () => {
    const items = (id: string): number =>
      questionsOf(bmn2560.indicators[Number(id) - 1]?.rule ?? { kind: "either", rules: [] }).length;
    expect(["4", "5", "8", "11", "12", "13", "14", "22", "23"].map(items)).toEqual([4, 4, 2, 8, 6, 4, 6, 4, 11]);
  });
});

describe.skipIf(!hasSharedData)("against the list typed from two sources", () => {
  interface Listed {
    readonly no: number;
    readonly category: string;
    readonly th: string;
    readonly unit: string;
    readonly unitEvidence: string;
  }
  const listed: readonly Listed[] = hasSharedData
    ? JSON.parse(readFileSync(`${sharedData}indicators/bmn_2560_2564_indicators.json`, "utf8")).indicators
    : [];

  test("every number, category, wording, unit and certainty is the same", () => {
    expect(
      bmn2560.indicators.map(({ id, category, title, unit, sources }) => ({
        no: Number(id),
        category,
        th: title.th,
        unit,
        unitEvidence: sources.unit.evidence === "unverified" ? "inferred" : "report",
      })),
    ).toEqual(listed.map(({ no, category, th, unit, unitEvidence }) => ({ no, category, th, unit, unitEvidence })));
  });
});
