import { compareRatio, ratioOf } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import { checkRule, conditionProblemsOf, type RuleContext } from "./checkRule.js";
import { spansProblemsOf } from "./checkYears.js";
import { exactly, numberProblemsOf, repetitionsOf } from "./exactly.js";
import type { Alternative, BasePopulation, Indicator, OpenPoint } from "./indicatorSet.js";
import type { IndicatorSetProblem } from "./indicatorSetProblems.js";
import { isUnitOf, type MeasuredUnit } from "./measuredUnit.js";

/** What an indicator can refer to. */
export interface IndicatorContext extends RuleContext {
  readonly recordsOf: Exclude<MeasuredUnit, "person">;
  readonly categories: ReadonlySet<string>;
  readonly unitTypes: ReadonlySet<string>;
  readonly openPoints: readonly OpenPoint[];
}

/** Everything that would keep one indicator from being judged, as it stands and as open points may change it. */
export function checkIndicator(
  indicator: Indicator,
  context: IndicatorContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  const { unit, base, rule, category, alternatives = [] } = indicator;
  return [
    ...(context.categories.has(category)
      ? []
      : [problemOf("indicators.set.unknownCategory", [...path, "category"], category)]),
    ...unitProblemsOf(unit, base, context, [...path, "unit"]),
    ...baseProblemsOf(base, context, [...path, "base"]),
    ...checkRule(rule, base.of, context, [...path, "rule"]),
    ...typeProblemsOf(indicator, context, [...path, "appliesTo"]),
    ...targetProblemsOf(indicator, [...path, "target"]),
    ...alternatives.flatMap((alternative, index) => {
      const here = [...path, "alternatives", index];
      const changed = { ...indicator, ...alternative };
      return [
        ...referenceProblemsOf(alternative, context.openPoints, here),
        ...(alternative.unit === undefined ? [] : unitProblemsOf(changed.unit, base, context, [...here, "unit"])),
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

function unitProblemsOf(
  unit: MeasuredUnit,
  base: BasePopulation,
  { recordsOf }: IndicatorContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  if (!isUnitOf(unit, recordsOf)) return [{ code: "indicators.set.otherUnit", path }];
  return unit === "person" && base.of !== "person" ? [{ code: "indicators.base.personUnit", path }] : [];
}

function baseProblemsOf(base: BasePopulation, context: IndicatorContext, path: Path): readonly IndicatorSetProblem[] {
  return [
    ...(isUnitOf(base.of, context.recordsOf)
      ? []
      : [{ code: "indicators.set.otherUnit" as const, path: [...path, "of"] }]),
    ...(["conditions", "exclusions"] as const).flatMap((list) =>
      (base[list] ?? []).flatMap((condition, index) =>
        conditionProblemsOf(condition, base.of, context, [...path, list, index]),
      ),
    ),
  ];
}

function typeProblemsOf(
  { appliesTo = [] }: Indicator,
  { unitTypes }: IndicatorContext,
  path: Path,
): readonly IndicatorSetProblem[] {
  return [
    ...appliesTo.flatMap((id, index) =>
      unitTypes.has(id) ? [] : [problemOf("indicators.set.unknownType", [...path, index], id)],
    ),
    ...repetitionsOf(appliesTo, (index) => [...path, index]),
  ];
}

/** A target is a share, one in a year; there may be years without any. */
function targetProblemsOf({ target = [] }: Indicator, path: Path): readonly IndicatorSetProblem[] {
  return [
    ...spansProblemsOf(target, undefined, path),
    ...target.flatMap(({ value }, index): readonly IndicatorSetProblem[] => {
      const here = [...path, index, "value"];
      const share = exactly(value);
      if (share === undefined) return numberProblemsOf(value, here);
      const isShare = compareRatio(share, ratioOf(0)) >= 0 && compareRatio(share, ratioOf(1)) <= 0;
      return isShare ? [] : [{ code: "indicators.target.outOfRange", path: here }];
    }),
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

function problemOf(
  code: Exclude<Extract<IndicatorSetProblem, { readonly id: string }>, { readonly other: string }>["code"],
  path: Path,
  id: string,
): IndicatorSetProblem {
  return { code, path, id };
}
