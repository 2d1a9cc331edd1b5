import { answerOf, type Path, type Result } from "../kernel/index.js";
import { checkIndicator } from "./checkIndicator.js";
import { yearSpanProblemsOf } from "./checkYears.js";
import { numberProblemsOf, repetitionsOf } from "./exactly.js";
import type { IndicatorSet, OpenPoint } from "./indicatorSet.js";
import type { IndicatorSetProblem } from "./indicatorSetProblems.js";
import { isUnitOf } from "./measuredUnit.js";
import type { Question } from "./question.js";
import { headingKeyOf, headingsOfRecords } from "./recordColumns.js";

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
export function checkIndicatorSet<const Id extends string>(
  set: IndicatorSet<Id>,
): Result<IndicatorSet<Id>, IndicatorSetProblem> {
  const { years, recordsOf, questions, openPoints, unitTypes = [], levels = [], indicators } = set;
  const lists = { unitTypes, levels, categories: set.categories, questions, openPoints, indicators };
  const context = {
    questions: new Map(questions.map((question) => [question.id, question])),
    categories: new Set(set.categories.map(({ id }) => id)),
    unitTypes: new Set(unitTypes.map(({ id }) => id)),
    budget: { left: 100_000 },
    years,
    recordsOf,
    openPoints,
  };
  const problems: IndicatorSetProblem[] = [
    ...yearSpanProblemsOf(years, ["years"]),
    ...Object.entries(lists).flatMap(([name, list]) => idProblemsOf(list, [name])),
    ...questions.flatMap((question, index) => questionProblemsOf(question, recordsOf, ["questions", index])),
    ...headingProblemsOf(set),
    ...openPoints.flatMap((point, index) => openPointProblemsOf(point, ["openPoints", index])),
  ];
  for (const [index, indicator] of indicators.entries()) {
    if (problems.length >= mostProblems) break;
    for (const problem of checkIndicator(indicator, context, ["indicators", index])) problems.push(problem);
  }
  return answerOf(set, problems.slice(0, mostProblems));
}

/** More than anyone mends at once; a definition made to be wrong is not followed to its end. */
const mostProblems = 1000;

/** Results are objects keyed by ids, and these names mean something else there. */
const reservedIds: readonly string[] = ["__proto__", "constructor", "prototype"];

function idProblemsOf(entries: readonly { readonly id: string }[], path: Path): readonly IndicatorSetProblem[] {
  return [
    ...repetitionsOf(
      entries.map(({ id }) => id),
      (index) => [...path, index, "id"],
    ),
    ...entries.flatMap(({ id }, index) =>
      reservedIds.includes(id)
        ? [{ code: "indicators.set.reservedId" as const, path: [...path, index, "id"], id }]
        : [],
    ),
  ];
}

function questionProblemsOf(
  { of, least = 0 }: Question,
  recordsOf: IndicatorSet["recordsOf"],
  path: Path,
): readonly IndicatorSetProblem[] {
  return [
    ...(isUnitOf(of, recordsOf) ? [] : [{ code: "indicators.set.otherUnit" as const, path: [...path, "of"] }]),
    ...numberProblemsOf(least, [...path, "least"]),
  ];
}

/** A file of records has a column for each question, and files tell headings apart less strictly than programs tell ids. */
function headingProblemsOf(set: IndicatorSet): readonly IndicatorSetProblem[] {
  const taken = headingsOfRecords(set);
  const keys = set.questions.map(({ id }) => headingKeyOf(id));
  const seen = new Map<string, string>();
  return set.questions.flatMap(({ id }, index): readonly IndicatorSetProblem[] => {
    const [key = "", path] = [keys[index], ["questions", index, "id"]];
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, id);
    if (taken.has(key)) return [{ code: "indicators.question.fixedColumn", path, id }];
    // The same id twice is told as such.
    const isLike = earlier !== undefined && earlier !== id;
    return isLike ? [{ code: "indicators.question.sameHeading", path, id, other: earlier }] : [];
  });
}

function openPointProblemsOf(point: OpenPoint, path: Path): readonly IndicatorSetProblem[] {
  const hasDefault = point.choices.some(({ id }) => id === point.default);
  return [
    ...idProblemsOf(point.choices, [...path, "choices"]),
    ...(hasDefault
      ? []
      : [{ code: "indicators.set.unknownChoice" as const, path: [...path, "default"], id: point.default }]),
  ];
}
