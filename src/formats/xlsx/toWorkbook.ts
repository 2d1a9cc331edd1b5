import { type ColumnSpec, cellOf, type Table } from "../../tables/index.js";
import type { WritableWorkbook } from "./workbook.js";

/**
 * How tables are written into a workbook.
 * @category Workbooks
 * @since 0.1.0
 */
export interface WorkbookTextOptions {
  /** Which headings: the names of the columns unless told, or their Thai or English titles where they have one. */
  readonly headings?: "names" | "th" | "en";
}

/**
 * Writes tables into a workbook, one sheet for each. Texts and codes stay texts; a number that a spreadsheet cannot hold
 * to its last digit is written as text, so that none is lost.
 * @param workbook - An empty workbook, such as `new ExcelJS.Workbook()`.
 * @param tables - The tables by the names of their sheets.
 * @param options - Headings.
 * @returns The same workbook.
 * @throws a RangeError when the name of a sheet is empty, longer than 31 characters, or has one of `[ ] : * ? / \`.
 * @category Workbooks
 * @since 0.1.0
 * @example
 * ```ts
 * import { toWorkbook } from "chumchon/formats/xlsx";
 * import { tableOf } from "chumchon/tables";
 * const rows: unknown[] = [];
 * const sheet = { addRow: (cells: unknown) => rows.push(cells), getColumn: () => ({}) };
 * const table = tableOf({ place: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } }, [["84", "1234.50"]]);
 * toWorkbook({ addWorksheet: () => sheet }, { "งบประมาณ": table });
 * rows; // => [["place", "baht"], ["84", 1234.5]]
 * ```
 */
export function toWorkbook<Workbook extends WritableWorkbook>(
  workbook: Workbook,
  tables: { readonly [sheet: string]: Table },
  options: WorkbookTextOptions = {},
): Workbook {
  const { headings = "names" } = options;
  for (const [name, table] of Object.entries(tables)) {
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name))
      throw new RangeError(`${name}: the name of a sheet has 1 to 31 characters and none of [ ] : * ? / \\`);
    const sheet = workbook.addWorksheet(name);
    const columns = Object.keys(table.schema);
    sheet.addRow(
      columns.map((column) => (headings === "names" ? column : (table.schema[column]?.title?.[headings] ?? column))),
    );
    for (let row = 0; row < table.length; row++) sheet.addRow(columns.map((column) => writtenOf(table, column, row)));
    for (const [index, column] of columns.entries()) {
      const format = formatOf(table.schema[column] as ColumnSpec);
      if (format !== undefined) sheet.getColumn(index + 1).numFmt = format;
    }
  }
  return workbook;
}

function writtenOf(table: Table, column: string, row: number): string | number | boolean | null {
  const cell = cellOf(table, column, row);
  const kind = table.schema[column]?.kind;
  if (cell === null || (kind !== "decimal" && kind !== "integer")) return cell;
  // A spreadsheet shows fifteen digits; with more, the last would be others.
  const text = String(cell);
  return text.replace(/\D/g, "").replace(/^0+/, "").length <= 15 ? Number(text) : text;
}

function formatOf(spec: ColumnSpec): string | undefined {
  if (spec.kind === "decimal") return spec.decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(spec.decimals)}`;
  return spec.kind === "text" || spec.kind === "choice" ? "@" : undefined;
}
