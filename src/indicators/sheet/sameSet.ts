import { formatRatio } from "../../amounts/index.js";
import type { Path, Problem } from "../../kernel/index.js";
import { exactly } from "../exactly.js";
import type { IndicatorSet } from "../indicatorSet.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";

/** The parts of a set that are not read again as they were written, by name. */
export function unwritableParts(
  set: IndicatorSet,
  read: IndicatorSet | undefined,
  problems: readonly Problem[],
): readonly IndicatorSheetProblem[] {
  if (read === undefined) return problems.slice(0, 100).map((problem) => unwritable(problem.path, idOf(set, problem)));
  const found: IndicatorSheetProblem[] = [];
  for (const list of ["indicators", "questions"] as const) {
    for (const [index, entry] of set[list].entries()) {
      const other: object = read[list][index] ?? {};
      for (const part of Object.keys({ ...entry, ...other })) {
        if (plainOf(entry[part as keyof typeof entry], part) !== plainOf(other[part as keyof typeof other], part))
          found.push(unwritable([list, index, part], entry.id));
      }
    }
  }
  return found;
}

function idOf(set: IndicatorSet, { record, path }: Problem): string {
  const list = path[0] === "questions" ? set.questions : set.indicators.flatMap(withAlternatives);
  return record === undefined ? "" : (list[record]?.id ?? "");
}

/** A row for the indicator and one for each other answer. */
function withAlternatives(indicator: IndicatorSet["indicators"][number]): readonly { readonly id: string }[] {
  return [indicator, ...(indicator.alternatives ?? []).map(() => indicator)];
}

function unwritable(path: Path, id: string): IndicatorSheetProblem {
  return { code: "indicators.sheet.unwritable", path, id };
}

/** Fields that hold a number, which may be written in more than one way. */
const numbers: readonly string[] = ["value", "level", "most", "per", "outOf", "score", "least"];

/** A part as text that is the same for parts that mean the same. */
function plainOf(part: unknown, name = ""): string {
  if (Array.isArray(part)) return part.length === 0 ? "" : `[${part.map((each) => plainOf(each)).join()}]`;
  if (typeof part === "object" && part !== null) {
    const fields = Object.entries(part).map(([key, value]) => [key, plainOf(value, key)] as const);
    const isAge = "in" in part;
    const told = fields.filter(([key, text]) => text !== "" && !(isAge && key === "least" && text === "0"));
    return `{${told
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, text]) => `${key}:${text}`)
      .join()}}`;
  }
  if (numbers.includes(name) && (typeof part === "string" || typeof part === "number")) {
    const value = exactly(part);
    return value === undefined ? JSON.stringify(part) : formatRatio(value);
  }
  return part === undefined ? "" : JSON.stringify(part);
}
