import type { Path } from "../../kernel/index.js";
import type { Alternative, Indicator } from "../indicatorSet.js";
import type { IndicatorSetProblem } from "../indicatorSetProblems.js";
import { derivedQuestions } from "./derivedQuestions.js";
import type { RowPlace } from "./sheetCells.js";

/** An indicator and the rows it was read from. */
export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly place: RowPlace;
  readonly alternatives: { readonly place: RowPlace; readonly alternative: Alternative }[];
}

/** The columns in which parts of an indicator stand, where they are named otherwise. */
const columns: { readonly [part: string]: string } = {
  id: "number",
  sources: "source",
  option: "openPoint",
};

/**
 * What is wrong with the set, told of the row and the column it came from; of a question that no sheet tells of, of the
 * first row that asks it. What came from no row stays as it is.
 */
export function relocated(
  problem: IndicatorSetProblem,
  rows: readonly IndicatorRows[],
  questions: readonly RowPlace[],
  ids: readonly string[],
): IndicatorSetProblem {
  const [list, index, ...rest] = problem.path;
  const derived =
    list === "questions" && typeof index === "number" && index >= questions.length ? ids[index] : undefined;
  const asking =
    derived === undefined ? undefined : rows.find(({ indicator }) => derivedQuestions([indicator]).has(derived));
  if (asking !== undefined) return { ...problem, path: ["rule"], ...asking.place };
  if (list === "questions" && typeof index === "number" && questions[index] !== undefined)
    return { ...problem, path: ["questions", ...rest], ...questions[index] };
  const found = list === "indicators" && typeof index === "number" ? rows[index] : undefined;
  if (found === undefined) return problem;
  const [part, number, ...within] = rest;
  const other = part === "alternatives" && typeof number === "number" ? found.alternatives[number] : undefined;
  return other === undefined
    ? { ...problem, path: inColumn(rest), ...found.place }
    : { ...problem, path: inColumn(within), ...other.place };
}

function inColumn([part, ...rest]: Path): Path {
  if (part === undefined) return [];
  if (part === "title" && rest[0] === "en") return ["titleEnglish"];
  if (part === "base" && rest[0] === "title") return [rest[1] === "en" ? "baseTitleEnglish" : "baseTitle"];
  return [columns[part] ?? part, ...rest];
}
