import { safeParseRatio } from "../amounts/index.js";
import { answerOf, type Path, type Result } from "../kernel/index.js";
import { checkRule, conditionProblemsOf, type RuleContext } from "./checkRule.js";
import type { Alternative, BasePopulation, Indicator, IndicatorSet, OpenPoint } from "./indicatorSet.js";
import type { IndicatorSetProblem } from "./indicatorSetProblems.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { YearSpan } from "./threshold.js";

/**
 * Checks that a set can be judged by: every reference is met, every rule asks what it can use, every threshold has one
 * value in every year of the set. What has passed cannot fail later.
 * @remarks For a definition written in a program. Data from outside go through {@link safeParseIndicatorSet}, which ends here.
 * @returns The same set, or everything that is wrong with it, up to 1,000 problems.
 * @category Indicator sets
 * @since 0.1.0
 * @example A category that is not there
 * ```ts
 * import { bmn2560 } from "chumchon/data/bmn2560";
 * import { checkIndicatorSet } from "chumchon/indicators";
 * checkIndicatorSet(bmn2560).ok; // => true
 * const answer = checkIndicatorSet({ ...bmn2560, categories: bmn2560.categories.slice(0, 4) });
 * answer.ok ? 0 : answer.problems.length; // => 8
 * ```
 */
export function checkIndicatorSet<Id extends string>(
  set: IndicatorSet<Id>,
): Result<IndicatorSet<Id>, IndicatorSetProblem> {
  const categories = new Set(set.categories.map(({ id }) => id));
  const context: RuleContext = {
    questions: new Map(set.questions.map((question) => [question.id, question])),
    years: set.years,
  };
  const problems: IndicatorSetProblem[] = [
    ...yearProblemsOf(set.years, ["years"]),
    ...(["categories", "questions", "openPoints", "indicators"] as const).flatMap((list) =>
      duplicateProblemsOf(set[list], [list]),
    ),
    ...(["categories", "questions", "openPoints", "indicators"] as const).flatMap((list) =>
      reservedProblemsOf(set[list], [list]),
    ),
    ...set.questions.flatMap(({ least = 0 }, index) =>
      safeParseRatio(least).ok
        ? []
        : [{ code: "indicators.threshold.notExact" as const, path: ["questions", index, "least"] }],
    ),
    ...set.openPoints.flatMap((point, index) => openPointProblemsOf(point, ["openPoints", index])),
  ];
  for (const [index, indicator] of set.indicators.entries()) {
    const path = ["indicators", index];
    if (problems.length >= mostProblems) break;
    if (!categories.has(indicator.category))
      problems.push(problemOf("indicators.set.unknownCategory", [...path, "category"], indicator.category));
    for (const problem of indicatorProblemsOf(indicator, set.openPoints, context, path)) problems.push(problem);
  }
  return answerOf(set, problems.slice(0, mostProblems));
}

/** More than anyone mends at once; a definition made to be wrong is not followed to its end. */
const mostProblems = 1000;

function indicatorProblemsOf(
  indicator: Indicator,
  openPoints: readonly OpenPoint[],
  context: RuleContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  const { unit, base, rule, alternatives = [] } = indicator;
  return [
    ...unitProblemsOf(unit, base, [...path, "unit"]),
    ...baseProblemsOf(base, context, [...path, "base"]),
    ...checkRule(rule, base.of, context, [...path, "rule"]),
    ...alternatives.flatMap((alternative, index) => {
      const here = [...path, "alternatives", index];
      const changed = { ...indicator, ...alternative };
      return [
        ...referenceProblemsOf(alternative, openPoints, here),
        ...unitProblemsOf(changed.unit, base, [...here, "unit"]),
        ...(alternative.base === undefined ? [] : baseProblemsOf(alternative.base, context, [...here, "base"])),
        ...(changed.base.of === base.of
          ? []
          : [{ code: "indicators.alternative.otherBase" as const, path: [...here, "base"] }]),
        ...(alternative.rule === undefined ? [] : checkRule(alternative.rule, base.of, context, [...here, "rule"])),
      ];
    }),
    ...conflictProblemsOf(indicator.id, alternatives, [...path, "alternatives"]),
  ];
}

function unitProblemsOf(unit: MeasuredUnit, base: BasePopulation, path: Path): readonly IndicatorSetProblem[] {
  return unit === "person" && base.of !== "person" ? [{ code: "indicators.base.personUnit", path }] : [];
}

function baseProblemsOf(base: BasePopulation, context: RuleContext, path: Path): readonly IndicatorSetProblem[] {
  return (["conditions", "exclusions"] as const).flatMap((list) =>
    (base[list] ?? []).flatMap((condition, index) =>
      conditionProblemsOf(condition, base.of, context, [...path, list, index]),
    ),
  );
}

function openPointProblemsOf(point: OpenPoint, path: Path): readonly IndicatorSetProblem[] {
  const hasDefault = point.choices.some(({ id }) => id === point.default);
  return [
    ...duplicateProblemsOf(point.choices, [...path, "choices"]),
    ...(hasDefault ? [] : [problemOf("indicators.set.unknownChoice", [...path, "default"], point.default)]),
  ];
}

function referenceProblemsOf(
  { option, choice }: Alternative,
  openPoints: readonly OpenPoint[],
  path: Path,
): readonly IndicatorSetProblem[] {
  const point = openPoints.find(({ id }) => id === option);
  if (point === undefined) return [problemOf("indicators.set.unknownOption", [...path, "option"], option)];
  if (choice === point.default) return [problemOf("indicators.alternative.ofDefault", [...path, "choice"], choice)];
  if (point.choices.some(({ id }) => id === choice)) return [];
  return [problemOf("indicators.set.unknownChoice", [...path, "choice"], choice)];
}

/** Two alternatives that change one part at once would leave it to their order which of them wins. */
function conflictProblemsOf(
  id: string,
  alternatives: readonly Alternative[],
  path: Path,
): readonly IndicatorSetProblem[] {
  return alternatives.flatMap((alternative, index) =>
    (["unit", "base", "rule"] as const)
      .filter((part) =>
        alternatives.slice(0, index).some((earlier) => {
          const isEither = earlier.option === alternative.option && earlier.choice !== alternative.choice;
          return earlier[part] !== undefined && alternative[part] !== undefined && !isEither;
        }),
      )
      .map((part) => problemOf("indicators.alternative.conflict", [...path, index, part], id)),
  );
}

function duplicateProblemsOf(entries: readonly { readonly id: string }[], path: Path): readonly IndicatorSetProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problemOf("indicators.set.duplicate", [...path, index, "id"], id)];
  });
}

/** Results are objects keyed by ids, and these names mean something else there. */
function reservedProblemsOf(entries: readonly { readonly id: string }[], path: Path): readonly IndicatorSetProblem[] {
  return entries.flatMap(({ id }, index) =>
    id === "__proto__" || id === "constructor" || id === "prototype"
      ? [problemOf("indicators.set.reservedId", [...path, index, "id"], id)]
      : [],
  );
}

function yearProblemsOf({ first, last }: YearSpan, path: Path): readonly IndicatorSetProblem[] {
  return last !== undefined && last < first ? [{ code: "indicators.set.yearsReversed", path }] : [];
}

function problemOf(
  code: Extract<IndicatorSetProblem, { readonly id: string }>["code"],
  path: Path,
  id: string,
): IndicatorSetProblem {
  return { code, path, id };
}
