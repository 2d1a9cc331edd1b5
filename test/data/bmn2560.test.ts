import { readFileSync } from "node:fs";
import { bmn2560 } from "chumchon/data/bmn2560";
import { checkIndicatorSet, getIndicator, questionsOf, type Rule } from "chumchon/indicators";
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

describe("what the sources say of single parts", () => {
  test("the income line is 38,000 baht for all five years, and says how far that was read", () => {
    const { rule, sources } = getIndicator(bmn2560, "22");
    if (rule.kind !== "threshold") throw new Error("a threshold was expected");
    expect(rule.threshold.values.map(({ value, years }) => [value, years])).toEqual([
      ["38000", { first: 2560, last: 2564 }],
    ]);
    expect(rule.threshold.values[0]?.citation.note?.en).toContain("compares 2560 with 2561");
    expect(sources.rule).toBe(rule.threshold.values[0]?.citation);
  });

  test("one income line for indicator 22 alone: the app holds 23 against it too, the form does not", () => {
    expect(getIndicator(bmn2560, "23").rule.kind).toBe("anyOf");
    const thresholds = bmn2560.indicators.filter(({ rule }) => rule.kind === "threshold").map(({ id }) => id);
    expect(thresholds).toEqual(["1", "22"]);
  });

  test("the rule of 11 says that the four parts of 11.5 are one answer", () => {
    expect(getIndicator(bmn2560, "11").sources.rule.note?.en).toContain("11.5 is one answer here");
    expect(bmn2560.questions.map(({ id }) => id).filter((id) => id.startsWith("11.5"))).toEqual(["11.5"]);
  });

  test("a report prints the base of 24 and 25: everybody", () => {
    for (const id of ["24", "25"] as const) {
      const { base, sources } = getIndicator(bmn2560, id);
      expect([base.conditions, base.exclusions, sources.base.note?.en]).toEqual([
        undefined,
        undefined,
        expect.stringContaining("558,139"),
      ]);
    }
  });

  test("has no target percentage and no tag for self-reliance, and says so", () => {
    const tagged = bmn2560.indicators.filter((one) => one.target ?? one.isSelfReliance ?? one.isCounted);
    expect(tagged).toEqual([]);
    expect(bmn2560.note?.en).toContain("No target percentages were found");
    expect(bmn2560.note?.en).toContain("no indicator is tagged for self-reliance");
  });

  test("leaves five points open, each with what a reader would expect as the default", () => {
    expect(bmn2560.openPoints.map(({ id, default: choice, choices }) => [id, choice, choices.length])).toEqual([
      ["infantsUnderSixMonths", "leftOut", 2],
      ["lifeAndPropertyItems", "six", 2],
      ["incomeWithoutOccupation", "fails", 2],
      ["warmFamilyItems", "all", 2],
      ["inferredUnits", "asInferred", 2],
    ]);
    const answered = (option: string): readonly string[] =>
      bmn2560.indicators
        .filter(({ alternatives = [] }) => alternatives.some((one) => one.option === option))
        .map(({ id }) => id);
    expect(bmn2560.openPoints.map(({ id }) => answered(id))).toEqual([
      ["2"],
      ["14"],
      ["20", "21"],
      ["31"],
      ["17", "18", "19", "20", "27", "29"],
    ]);
  });
});

describe.skipIf(!hasSharedData)("against the list typed from two sources", () => {
  interface Listed {
    readonly no: number;
    readonly category: string;
    readonly th: string;
    readonly unit: string;
    readonly unitEvidence: string;
    readonly rule: string;
    readonly baseTh: string;
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

  /** How the list writes a rule: of each member, of one answer, of so many items, of a ratio, of a branch. */
  function formOf(of: string, rule: Rule): string {
    if (rule.kind === "threshold" && rule.measure.kind === "perMember")
      return `ratio>=${rule.threshold.values[0]?.value}`;
    if (of === "person") return "allPersons";
    if (rule.kind === "yes") return "single";
    return rule.kind === "branch" ? "branch" : `${rule.kind}:${questionsOf(rule).length}`;
  }

  test("every form of rule is the same", () => {
    expect(bmn2560.indicators.map(({ base, rule }) => formOf(base.of, rule))).toEqual(listed.map(({ rule }) => rule));
  });

  test("every base is worded the same; two have their remarks in the open points or the rule", () => {
    const differing = bmn2560.indicators
      .filter(({ base }, at) => base.title.th !== listed[at]?.baseTh)
      .map(({ id, base }) => [id, base.title.th]);
    expect(differing).toEqual([
      ["2", "เด็กอายุ 6 เดือนถึง 1 ปี"],
      ["31", "ทุกครัวเรือน"],
    ]);
  });
});
