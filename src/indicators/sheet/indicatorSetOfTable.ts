import { answerOf, type Problem, type Result } from "../../kernel/index.js";
import type { Table } from "../../tables/index.js";
import type { Alternative, Category, Indicator, IndicatorSet } from "../indicatorSet.js";
import { safeParseIndicatorSet } from "../parseIndicatorSet.js";
import { derivedQuestions } from "./derivedQuestions.js";
import type { IndicatorSheetAbout, IndicatorSheetSchema } from "./indicatorSheet.js";
import { type QuestionRows, readQuestions } from "./readQuestions.js";
import { readRow, type SheetRow } from "./readRow.js";
import { type IndicatorRows, relocated } from "./relocate.js";
import { textOf } from "./sheetCells.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";

/**
 * Makes a sheet of indicators, as an officer types it, into a set that can be judged by; or says what is wrong, with the
 * row and the column.
 * @remarks The questions need no sheet of their own: they are those the rules ask. What the rules and bases may say is told
 * in the guide `writing-a-set`. A row with an open point and a choice is the indicator when the point is answered so.
 * @param table - The sheet, from CSV, a workbook or rows.
 * @param about - What the sheet does not say: the set's id, edition, years, title, source, and what its records describe.
 * @category Sheets
 * @since 0.1.0
 * @example A made-up set of one indicator
 * ```ts
 * import { tableOfCsv } from "chumchon/formats";
 * import { indicatorSetOfTable, indicatorSheetSchema } from "chumchon/indicators";
 * const csv = `ข้อ,หมวด,ตัวชี้วัด,มิติ,หน่วย,ฐาน,กติกา
 * 1,รายได้,ครัวเรือนมีรายได้พอ,เศรษฐกิจ,ครัวเรือน,ทุกครัวเรือน,(1.1 + 1.2) ต่อคน >= 30000 บาท`;
 * const set = indicatorSetOfTable(tableOfCsv(indicatorSheetSchema, csv), {
 *   id: "made-up",
 *   edition: "1",
 *   years: { first: 2570 },
 *   title: { th: "ชุดสมมติ", en: "A made-up set" },
 *   citation: { source: { th: "สมมติ", en: "Made up" }, evidence: "unverified" },
 *   recordsOf: "household",
 * });
 * set.ok && set.value.indicators[0]?.rule.kind; // => "threshold"
 * set.ok && set.value.questions.map(({ id, kind }) => [id, kind]); // => [["1.1", "number"], ["1.2", "number"]]
 * ```
 */
export function indicatorSetOfTable<P extends Problem, Q extends Problem = never>(
  table: Table<IndicatorSheetSchema, P>,
  about: IndicatorSheetAbout<Q>,
): Result<IndicatorSet, IndicatorSheetProblem | P | Q> {
  const problems: (IndicatorSheetProblem | P | Q)[] = [
    ...table.problems.kept,
    ...(about.questions?.problems.kept ?? []),
  ];
  const say = (problem: IndicatorSheetProblem): void => void problems.push(problem);
  const categories: Category[] = [...(about.categories ?? [])];
  const found = new Map<string, IndicatorRows & { readonly row: number }>();
  const all: IndicatorRows[] = [];
  const unsound = new Set<string | undefined>();
  for (let row = 0; row < table.length; row++) {
    const read = readRow(table, row, about, categories, (id) => found.get(id)?.indicator);
    for (const problem of read.problems) say(problem);
    const { indicator, option, choice, place } = read;
    if (indicator === undefined) unsound.add(read.id);
    if (indicator === undefined) continue;
    if (option === undefined && choice === undefined) {
      const rows = { indicator, place, alternatives: [], row };
      all.push(rows);
      if (!found.has(indicator.id)) found.set(indicator.id, rows);
      continue;
    }
    const main = found.get(indicator.id);
    // Where the table refused a row above, it may be the indicator's own; that row is told, and this one follows from it.
    const isRowRefusedAbove = place.record > row;
    if (main === undefined && !unsound.has(indicator.id) && !isRowRefusedAbove)
      say({ code: "indicators.sheet.alternativeAlone", path: ["number"], ...place, id: indicator.id });
    if (main !== undefined) {
      for (const column of differing(table, main.row, row))
        say({ code: "indicators.sheet.alternativeDiffers", path: [column], ...place, id: indicator.id });
      main.alternatives.push({ place, alternative: alternativeOf(main.indicator, read) });
    }
  }
  const indicators = all.map(({ indicator, alternatives }): Indicator => {
    const others = alternatives.map(({ alternative }) => alternative);
    return others.length === 0 ? indicator : { ...indicator, alternatives: others };
  });
  const derived = derivedQuestions(indicators);
  const none: QuestionRows = { questions: [], places: [], problems: [] };
  const sheet = about.questions === undefined ? none : readQuestions(about.questions, derived);
  for (const problem of sheet.problems) say(problem);
  const own = new Set(sheet.questions.map(({ id }) => id));
  const { sources: _sources, dimension: _dimension, questions: _questions, openPoints = [], ...said } = about;
  const set: IndicatorSet = {
    ...said,
    categories,
    questions: [...sheet.questions, ...[...derived.values()].filter(({ id }) => !own.has(id))],
    openPoints,
    indicators,
  };
  const checked = safeParseIndicatorSet(set);
  const ids = set.questions.map(({ id }) => id);
  if (!checked.ok) for (const problem of checked.problems) say(relocated(problem, all, sheet.places, ids));
  return answerOf<IndicatorSet, IndicatorSheetProblem | P | Q>(checked.ok ? checked.value : set, problems);
}

/** What the row of another answer changes. */
function alternativeOf(main: Indicator, { indicator, option, choice }: SheetRow): Alternative {
  const { unit, base, rule } = indicator as Indicator;
  const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  return {
    option: option ?? "",
    choice: choice ?? "",
    ...(unit !== main.unit && { unit }),
    ...(isOther(base, main.base) && { base }),
    ...(isOther(rule, main.rule) && { rule }),
  };
}

/** The columns in which the row of another answer says something else than the indicator's own, and may not. */
function differing(table: Table<IndicatorSheetSchema>, main: number, other: number): readonly string[] {
  const fixed = ["category", "title", "titleEnglish", "dimension", "better", "appliesTo", "target"] as const;
  return fixed.filter((column) => {
    const text = textOf(table, column, other);
    return text !== undefined && text !== textOf(table, column, main);
  });
}
