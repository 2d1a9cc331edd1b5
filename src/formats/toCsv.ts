import { formatDecimal } from "../amounts/index.js";
import { bitAt, type Column, cellOf, type Table } from "../tables/index.js";

/**
 * How a table is written as CSV.
 * @category CSV out
 * @since 0.1.0
 */
export interface CsvTextOptions {
  /** Which headings: the names of the columns unless told, or their Thai or English titles where they have one. */
  readonly headings?: "names" | "th" | "en";
  /** What parts cells: a comma unless told. */
  readonly separator?: "," | ";" | "\t" | "|";
  /** True to begin with the byte order mark by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
  /**
   * What becomes of texts that a spreadsheet would run as formulas, those that begin with `=`, `+`, `-`, `@`, tab or
   * carriage return: "escape" puts an apostrophe before them, "keep" leaves them as they are. "escape" unless told.
   */
  readonly formulas?: "escape" | "keep";
}

/**
 * Writes a table as CSV: RFC 4180, decimals with all their places, empty where there is no value.
 * @remarks Texts from a form may be formulas that do harm in an officer's spreadsheet, and an honest line such as
 * "- ลดขยะ" would be shown as an error there; so they are escaped unless told, and {@link readCsv} takes the escape away
 * again: what is read back is the same table. For a program that does not, say `formulas: "keep"`, and to read
 * such a file back, `formulas: "kept"`. Numbers are never touched. NUL is written and not read: it is no text.
 * @param table - The table.
 * @param options - Headings, separator, byte order mark, formulas.
 * @returns The text, each row ended by CR LF.
 * @category CSV out
 * @since 0.1.0
 * @example
 * ```ts
 * import { toCsv } from "chumchon/formats";
 * import { tableOf } from "chumchon/tables";
 * const schema = { project: { kind: "text", title: { th: "โครงการ", en: "Project" } }, baht: { kind: "decimal", decimals: 2, optional: true } } as const;
 * const table = tableOf(schema, [["ถนน, ซอย 2", "-1234.5"], ["=HYPERLINK(1)", null]]);
 * toCsv(table, { headings: "th" }); // => "โครงการ,baht\r\n\"ถนน, ซอย 2\",-1234.50\r\n'=HYPERLINK(1),\r\n"
 * ```
 */
export function toCsv(table: Table, options: CsvTextOptions = {}): string {
  const { headings = "names", separator = ",", byteOrderMark = false, formulas = "escape" } = options;
  const write = (text: string): string => quoted(formulas === "escape" ? escaped(text) : text, separator);
  const names = Object.keys(table.schema);
  const titles = names.map((name) => (headings === "names" ? name : (table.schema[name]?.title?.[headings] ?? name)));
  const writers = names.map((name) => writerOf(table, name, write));
  const lines = [lineOf(titles.map(write), separator)];
  for (let row = 0; row < table.length; row++) {
    lines.push(
      lineOf(
        writers.map((cell) => cell(row)),
        separator,
      ),
    );
  }
  return `${byteOrderMark ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

/** A row of nothing but empty cells would read as no row at all: its first cell is written as quoted empty text. */
function lineOf(cells: readonly string[], separator: string): string {
  const line = cells.join(separator);
  return line.length >= cells.length ? line : `""${line}`;
}

function writerOf(table: Table, name: string, write: (text: string) => string): (row: number) => string {
  const column = table.columns[name] as Column;
  if ("codes" in column) {
    const texts = column.dictionary.map(write);
    return (row) => texts[column.codes[row] as number] ?? "";
  }
  if ("planes" in column) {
    return (row) => {
      const cell = cellOf(table, name, row);
      return typeof cell === "string" ? write(cell) : String(cell ?? "");
    };
  }
  const { spec, validity, values } = column;
  const textOf = (value: number): string =>
    spec.kind === "decimal" ? formatDecimal(value, spec.decimals) : String(value);
  return (row) => (validity === undefined || bitAt(validity, row) ? textOf(values[row] as number) : "");
}

function escaped(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n\ufeff]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
