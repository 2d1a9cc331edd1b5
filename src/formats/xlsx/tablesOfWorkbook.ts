import type { TableSchema } from "../../tables/index.js";
import { createFileReader, type FileOptions, type FileTable } from "../fileReader.js";
import { cellValueOf } from "./cellValue.js";
import type { ReadableSheet, ReadableWorkbook } from "./workbook.js";

/**
 * A table read from one sheet.
 * @category Workbooks
 * @since 0.1.0
 */
export interface SheetTable<Schema extends TableSchema = TableSchema> extends FileTable<Schema> {
  /** The name of the sheet. */
  readonly sheet: string;
}

/**
 * How workbooks are read.
 * @category Workbooks
 * @since 0.1.0
 */
export interface WorkbookOptions extends FileOptions {
  /** The names of the sheets to read; all unless told. */
  readonly sheets?: readonly string[];
}

/**
 * Reads the sheets of a workbook, one table for each. Headings are found as in CSV; every problem has the sheet at the
 * head of its path, and its row.
 * @remarks The library opens no file and depends on no reader of workbooks. With the package `exceljs`, an optional peer:
 * `const workbook = new ExcelJS.Workbook(); await workbook.xlsx.load(bytes);`. A formula counts by its stored result, an
 * error in a cell is a problem, and a code that the spreadsheet holds as a number is refused, for it may have lost digits.
 * @param schema - The columns.
 * @param workbook - The workbook, loaded.
 * @param options - Which sheets, column map, row of headings, what becomes of problems.
 * @throws a RangeError when a sheet is asked for that the workbook has not.
 * @category Workbooks
 * @since 0.1.0
 * @example
 * ```ts
 * import { tablesOfWorkbook } from "chumchon/formats/xlsx";
 * const cells = [["หมู่บ้าน", "ครัวเรือน"], ["84010101", 120], ["84010102", { error: "#N/A" }]];
 * const sheet = {
 *   name: "ต.ตลาด",
 *   rowCount: 3,
 *   columnCount: 2,
 *   getRow: (row: number) => ({ getCell: (column: number) => ({ value: cells[row - 1]?.[column - 1] }) }),
 * };
 * const schema = { village: { kind: "text", aliases: ["หมู่บ้าน"] }, households: { kind: "integer", aliases: ["ครัวเรือน"] } } as const;
 * const [table] = tablesOfWorkbook(schema, { worksheets: [sheet] });
 * table?.columns.households.values[0]; // => 120
 * table?.problems.kept.map(({ path, row }) => [...path, row]); // => [["ต.ตลาด", "households", 3]]
 * ```
 */
export function tablesOfWorkbook<const Schema extends TableSchema>(
  schema: Schema,
  workbook: ReadableWorkbook,
  options: WorkbookOptions = {},
): readonly SheetTable<Schema>[] {
  const { sheets, within = [] } = options;
  const names = workbook.worksheets.map(({ name }) => name);
  for (const name of sheets ?? []) {
    if (!names.includes(name)) throw new RangeError(`${name}: one of the sheets ${names.join(", ")} was expected`);
  }
  return workbook.worksheets
    .filter(({ name }) => sheets === undefined || sheets.includes(name))
    .map((sheet) => tableOfSheet(schema, sheet, { ...options, within: [...within, sheet.name] }));
}

function tableOfSheet<const Schema extends TableSchema>(
  schema: Schema,
  sheet: ReadableSheet,
  options: FileOptions,
): SheetTable<Schema> {
  const reader = createFileReader(schema, options, (text) => text);
  for (let row = 1; row <= sheet.rowCount && !reader.failed; row++) {
    const cells = sheet.getRow(row);
    const values = Array.from({ length: sheet.columnCount }, (_, column) => cellValueOf(cells.getCell(column + 1)));
    const blank = values.every((value) => value === null || value === undefined || value === "");
    reader.add(row, values, blank);
  }
  return { ...reader.end(), sheet: sheet.name };
}
