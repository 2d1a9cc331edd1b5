import type { Path } from "../kernel/index.js";
import type { RuleProblem } from "./ruleProblems.js";
import type { YearSpan } from "./threshold.js";

/** A Buddhist year that JSON can hold as well: one that a survey may bear. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2300 && year <= 2800;
}

/** A span whose years are none, or run backwards. */
export function yearSpanProblemsOf({ first, last = first }: YearSpan, path: Path): readonly RuleProblem[] {
  if (!isYear(first) || !isYear(last)) return [{ code: "indicators.set.yearUnlikely", path }];
  return last < first ? [{ code: "indicators.set.yearsReversed", path }] : [];
}

/** No year twice; and, where the years of the set are given, no year of it left out. */
export function spansProblemsOf(
  values: readonly { readonly years: YearSpan }[],
  years: YearSpan | undefined,
  path: Path,
): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const inOrder = [...values.entries()].sort(([, a], [, b]) => a.years.first - b.years.first);
  let covered = (years?.first ?? 0) - 1;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [index, { years: span }] of inOrder) {
    const { first, last = Number.POSITIVE_INFINITY } = span;
    const here = [...path, index, "years"];
    for (const problem of yearSpanProblemsOf(span, here)) problems.push(problem);
    if (first <= reached) problems.push({ code: "indicators.threshold.yearsOverlap", path: here, year: first });
    if (first <= covered + 1) covered = Math.max(covered, last);
    reached = Math.max(reached, last);
  }
  if (years !== undefined && covered < (years.last ?? Number.POSITIVE_INFINITY))
    problems.push({ code: "indicators.threshold.yearsMissing", path, year: covered + 1 });
  return problems;
}
