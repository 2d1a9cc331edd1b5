import { type LocalizedText, normaliseThai, type Path } from "../../kernel/index.js";
import { cellOf, recordOf, type Table, type TableSchema } from "../../tables/index.js";
import type { MeasuredUnit } from "../measuredUnit.js";
import type { CellFault } from "./cursor.js";
import type { IndicatorSheetProblem } from "./sheetProblems.js";
import { tokensOf } from "./tokens.js";

/** How long a cell may be: much longer than the longest rule anyone reads. */
export const mostCellText = 10_000;

/** The text of a cell; nothing where it is empty. */
export function textOf<Schema extends TableSchema>(
  table: Table<Schema>,
  column: keyof Schema & string,
  row: number,
): string | undefined {
  const cell: unknown = cellOf(table, column, row);
  return typeof cell === "string" && normaliseThai(cell) !== "" ? cell.trim() : undefined;
}

/** Where a row stands in what was read. */
export interface RowPlace {
  readonly record: number;
  readonly row?: number;
}

/** The record of a row, and its row in the file where it came from one. */
export function placeOfRow(table: Table, row: number): RowPlace {
  const inFile = table.rows?.[row];
  return { record: recordOf(table, row), ...(inFile !== undefined && { row: inFile }) };
}

/** A cell that cannot be read, as a problem. */
export function unreadable(path: Path, place: RowPlace, { at, expected }: CellFault): IndicatorSheetProblem {
  return { code: "indicators.sheet.unreadable", path, ...place, at, expected };
}

/** A thing that has an id and a name in two languages. */
interface Named {
  readonly id: string;
  readonly title: LocalizedText;
}

/** The one a cell names by its id, or by its name in Thai or English. */
export function namedBy<Entry extends Named>(entries: readonly Entry[], cell: string): Entry | undefined {
  const wanted = keyOf(cell);
  const ways: readonly ((entry: Entry) => string)[] = [
    ({ id }) => id,
    ({ title }) => title.th,
    ({ title }) => title.en,
  ];
  for (const way of ways) {
    const found = entries.find((entry) => keyOf(way(entry)) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf(text: string): string {
  return normaliseThai(text).toLowerCase();
}

/** What would have been right where a name is not known: a few of those that are. */
export function expectedOf(entries: readonly Named[]): LocalizedText {
  const some = entries.slice(0, 12);
  const more = entries.length > some.length ? " …" : "";
  return {
    th: `${some.map(({ title }) => title.th).join(", ")}${more}`,
    en: `${some.map(({ title }) => title.en).join(", ")}${more}`,
  };
}

/** The unit a cell names. */
export function unitOfCell(cell: string): MeasuredUnit | undefined {
  const [token, second] = tokensOf(normaliseThai(cell));
  return second === undefined && token?.kind === "keyword" ? unitOfKeyword(token.text) : undefined;
}

/** The unit a keyword stands for. */
export function unitOfKeyword(keyword: string | undefined): MeasuredUnit | undefined {
  switch (keyword) {
    case "persons":
      return "person";
    case "households":
      return "household";
    case "villages":
      return "village";
    case "subdistricts":
      return "subdistrict";
    case "organisations":
      return "organisation";
    default:
      return undefined;
  }
}

/** What a cell of a unit may hold. */
export const expectedUnit: LocalizedText = {
  th: "คน ครัวเรือน หมู่บ้าน ตำบล หรือองค์กร",
  en: "person, household, village, subdistrict or organisation",
};
