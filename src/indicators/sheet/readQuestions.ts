import { normaliseThai } from "../../kernel/index.js";
import type { Table } from "../../tables/index.js";
import type { Question } from "../question.js";
import type { QuestionSheetSchema } from "./indicatorSheet.js";
import { expectedUnit, mostCellText, placeOfRow, type RowPlace, textOf, unitOfCell, unreadable } from "./sheetCells.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";

/** The questions of a sheet, and where each stands. */
export interface QuestionRows {
  readonly questions: readonly Question[];
  readonly places: readonly RowPlace[];
  readonly problems: readonly IndicatorSheetProblem[];
}

/** Reads a sheet of questions; what a row leaves open is as the rules use the question. */
export function readQuestions(table: Table<QuestionSheetSchema>, derived: ReadonlyMap<string, Question>): QuestionRows {
  const questions: Question[] = [];
  const places: RowPlace[] = [];
  const problems: IndicatorSheetProblem[] = [];
  for (let row = 0; row < table.length; row++) {
    const place = placeOfRow(table, row);
    const cell = (column: keyof QuestionSheetSchema & string): string | undefined => {
      const text = textOf(table, column, row);
      if (text === undefined || text.length <= mostCellText) return text;
      problems.push({ code: "indicators.sheet.tooLong", path: ["questions", column], ...place, most: mostCellText });
      return undefined;
    };
    const id = cell("id") ?? "";
    const used = derived.get(id);
    const [of, kind] = [cell("of"), cell("kind")];
    const asked = of === undefined ? used?.of : unitOfCell(of);
    if (of !== undefined && asked === undefined)
      problems.push(unreadable(["questions", "of"], place, { at: of, expected: expectedUnit }));
    const held = kind === undefined ? (used?.kind ?? "flag") : kindOf(kind);
    if (held === undefined)
      problems.push(
        unreadable(["questions", "kind"], place, {
          at: kind ?? "",
          expected: { th: "ใช่-ไม่ใช่ หรือ ตัวเลข", en: "yes or no, or number" },
        }),
      );
    const [th, en] = [cell("title"), cell("titleEnglish")];
    const [unit, unitEnglish, least] = [cell("unit"), cell("unitEnglish"), cell("least")];
    const named = unit === undefined ? used?.unit : { th: unit, en: unitEnglish ?? unit };
    // A dash says that there is none, whatever the rules say.
    const said = unit === noUnit ? undefined : named;
    questions.push({
      id,
      of: asked ?? "household",
      kind: held ?? "flag",
      title: { th: th ?? used?.title.th ?? id, en: en ?? th ?? used?.title.en ?? id },
      ...(said !== undefined && held === "number" && { unit: said }),
      ...(least !== undefined && { least }),
    });
    places.push(place);
  }
  return { questions, places, problems };
}

/** What a cell says where a number has no unit. */
export const noUnit = "-";

function kindOf(cell: string): Question["kind"] | undefined {
  const word = normaliseThai(cell).toLowerCase().replace(/\s/g, "");
  if (["ใช่-ไม่ใช่", "ใช่/ไม่ใช่", "ใช่ไม่ใช่", "flag", "yesorno", "yes/no"].includes(word)) return "flag";
  return ["ตัวเลข", "จำนวน", "number"].includes(word) ? "number" : undefined;
}
