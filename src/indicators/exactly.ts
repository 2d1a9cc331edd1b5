import { compareRatio, type Ratio, ratioOf, safeParseRatio } from "../amounts/index.js";
import type { Path } from "../kernel/index.js";
import type { RatioNotation } from "./composite.js";
import type { RuleProblem } from "./ruleProblems.js";

/** The longest number a definition writes: more digits are no threshold of anyone's. */
const mostText = 50;

/** A number of a definition, exactly; nothing where it is none. */
export function exactly(notation: RatioNotation): Ratio | undefined {
  if (typeof notation === "string" && notation.length > mostText) return undefined;
  const parsed = safeParseRatio(notation);
  return parsed.ok ? parsed.value : undefined;
}

/** What is wrong with a number that must be readable, and here above zero. */
export function numberProblemsOf(notation: RatioNotation, path: Path, isPositive = false): readonly RuleProblem[] {
  const value = exactly(notation);
  if (value === undefined) return [{ code: "indicators.threshold.notExact", path }];
  return isPositive && compareRatio(value, ratioOf(0)) <= 0 ? [{ code: "indicators.measure.notPositive", path }] : [];
}

/** Where a text stands a second time in a list: it would count twice. */
export function repetitionsOf(ids: readonly string[], pathOf: (index: number) => Path): readonly RuleProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.size < seen.add(id).size) return [];
    return [{ code: "indicators.set.duplicate" as const, path: pathOf(index), id }];
  });
}
