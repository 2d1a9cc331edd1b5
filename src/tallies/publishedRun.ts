import { formatDecimal } from "../amounts/index.js";
import type { LocalizedText, ProblemLog } from "../kernel/index.js";
import { type BitPlane, recordOf, type Table, type TextColumn, textAt } from "../tables/index.js";
import type { FigureColumn } from "./publishedFigures.js";
import type { PublishedFinding } from "./publishedProblems.js";
import type { PublishedRules } from "./publishedRules.js";

/** A check under way. */
export interface PublishedRun {
  readonly table: Table;
  readonly rules: PublishedRules;
  readonly columns: ReadonlyMap<string, FigureColumn>;
  /** For each column of words that a relation checks, the rows it reached. */
  readonly words: ReadonlyMap<string, BitPlane>;
  readonly problems: ProblemLog<PublishedFinding>;
  readonly told: ProblemLog<PublishedFinding>;
}

/** The label of a row. */
export function labelAt({ table, rules }: PublishedRun, row: number): string {
  return textAt(table.columns[rules.label] as TextColumn, row) ?? "";
}

/** A cell as it is printed; nothing where it is empty. */
export function shownAt({ table, columns }: PublishedRun, name: string, row: number): string | undefined {
  const column = columns.get(name);
  if (column === undefined) return textAt(table.columns[name] as TextColumn, row);
  const units = column.at(row);
  return units === undefined ? undefined : formatDecimal(units, column.decimals);
}

/** The heading of each column, or its name where it has none. */
export function headingsOf({ schema }: Table): (column: string) => LocalizedText {
  return (column) => schema[column]?.title ?? { th: column, en: column };
}

/** Where a figure stands. */
export function whereOf(
  run: PublishedRun,
  column: string,
  row: number,
): { path: [string]; record: number; row?: number; column: string; heading: LocalizedText; label: string } {
  const { table } = run;
  const heading = headingsOf(table)(column);
  const ofFile = table.rows?.[row];
  const record = recordOf(table, row);
  const place = { path: [column] as [string], record, column, heading, label: labelAt(run, row) };
  return ofFile === undefined ? place : { ...place, row: ofFile };
}
