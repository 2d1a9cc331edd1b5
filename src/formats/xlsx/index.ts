/**
 * Workbooks: several sheets read as CSV is read, with the sheet and the row in every problem, and tables written as
 * sheets. The library opens no file; a workbook of the package `exceljs`, an optional peer, comes in loaded and goes out
 * to be saved.
 *
 * @module formats/xlsx
 */
export { type SheetTable, tablesOfWorkbook, type WorkbookOptions } from "./tablesOfWorkbook.js";
export { toWorkbook, type WorkbookTextOptions } from "./toWorkbook.js";
export type { ReadableCell, ReadableSheet, ReadableWorkbook, WritableSheet, WritableWorkbook } from "./workbook.js";
