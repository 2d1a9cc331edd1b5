import { formatDecimal } from "../amounts/index.js";
import { type CivilDate, safeParseCivilDate } from "../calendar/index.js";
import type { IndicatorSet, MissingReason } from "../indicators/index.js";
import { toArabicDigits } from "../kernel/index.js";
import { bitAt, type Column, cellOf, recordOf, type Table } from "../tables/index.js";
import type { TalliesProblem } from "./problems.js";
import type { RecordedAnswer } from "./record.js";

/** Answers as they are gathered. */
export interface GatheredAnswers {
  [question: string]: RecordedAnswer;
}

/** How a year of a date was counted. */
export type WrittenEra = "buddhist" | "common";

/** Reads the cells of a table of records row by row. */
export interface RowCells {
  /** Where the row stands: in the file where the table is of one, else among the records. */
  rowAt(index: number): number;
  /** Which record of the input it was. */
  recordAt(index: number): number;
  textAt(column: string, index: number): string | undefined;
  numberAt(column: string, index: number): number | undefined;
  /** The answers of a row to questions of the record, or of persons, with the reasons of those that are missing. */
  answersAt(index: number, isOfPersons: boolean, problems: TalliesProblem[]): GatheredAnswers;
  /** A day as the calendar reads it; as it was where that cannot be, for judging to name it. */
  dayAt(column: string, index: number): { readonly day: CivilDate; readonly era: WrittenEra | undefined } | undefined;
}

/** Makes ready to read the rows of a table of `surveySchema`. */
export function rowCellsOf({ questions }: IndicatorSet, table: Table): RowCells {
  const columns: { readonly [name: string]: Column | undefined } = table.columns;
  const asked = questions.flatMap(({ id, of }) => {
    const column = columns[id];
    return column === undefined ? [] : [{ id, isOfPersons: of === "person", column }];
  });
  const personQuestions = new Set(questions.flatMap(({ id, of }) => (of === "person" ? [id] : [])));
  const cell = (column: string, index: number): unknown =>
    columns[column] === undefined ? undefined : (cellOf(table, column, index) ?? undefined);
  const textAt = (column: string, index: number): string | undefined => {
    const found = cell(column, index);
    return typeof found === "string" ? found : undefined;
  };
  return {
    rowAt: (index) => table.rows?.[index] ?? recordOf(table, index),
    recordAt: (index) => recordOf(table, index),
    textAt,
    numberAt: (column, index) => {
      const found = cell(column, index);
      return typeof found === "number" ? found : undefined;
    },
    answersAt(index, isOfPersons, problems) {
      const answers: GatheredAnswers = {};
      for (const question of asked)
        if (question.isOfPersons === isOfPersons) answers[question.id] = answerAt(question.column, index);
      const missing = textAt("missing", index);
      if (missing !== undefined) noteMissing(missing, answers, personQuestions, isOfPersons, problems);
      return answers;
    },
    dayAt(column, index) {
      const written = textAt(column, index);
      if (written === undefined) return undefined;
      const read = safeParseCivilDate(written);
      if (!read.ok) return { day: written as CivilDate, era: undefined };
      const isCommon = toArabicDigits(written).includes(read.value.slice(0, 4));
      return { day: read.value, era: isCommon ? "common" : "buddhist" };
    },
  };
}

function answerAt(column: Column, index: number): RecordedAnswer {
  if (column.validity !== undefined && !bitAt(column.validity, index)) return null;
  if ("planes" in column) return bitAt(column.planes[0] as Uint8Array, index);
  if ("codes" in column) return column.dictionary[column.codes[index] as number] ?? null;
  const value = column.values[index] as number;
  if (column.spec.kind !== "decimal") return value;
  // A float of fifteen digits means this decimal and no other.
  return Math.abs(value) < 1e15 ? value / 10 ** column.spec.decimals : formatDecimal(value, column.spec.decimals);
}

/** "22.1 refused; 22.2 unreadable": only where there is no answer. */
function noteMissing(
  text: string,
  answers: GatheredAnswers,
  personQuestions: ReadonlySet<string>,
  isOfPersons: boolean,
  problems: TalliesProblem[],
): void {
  for (const entry of text.slice(0, 10_000).split(/[;,]/)) {
    const [, id, word = ""] = /^\s*(\S+?)\s*[\s=:]\s*(\S+)\s*$/.exec(entry) ?? [];
    const missing = reasonWords.find(([reason, thai]) => word === reason || word === thai)?.[0];
    const isHere = id !== undefined && Object.hasOwn(answers, id);
    if (isHere && missing !== undefined) {
      if (answers[id] === null) answers[id] = { missing };
      else problems.push({ code: "tallies.row.answeredAndMissing", path: [id] });
      // What cannot be read is told once, with the answers of the record.
    } else if (!isOfPersons && entry.trim() !== "" && !(missing !== undefined && personQuestions.has(id ?? "")))
      problems.push({ code: "tallies.row.missingUnreadable", path: ["missing"] });
  }
}

const reasonWords: readonly (readonly [MissingReason, string])[] = [
  ["notAsked", "ไม่ได้ถาม"],
  ["refused", "ไม่ตอบ"],
  ["notSurveyed", "ยังไม่สำรวจ"],
  ["unreadable", "อ่านไม่ออก"],
];
