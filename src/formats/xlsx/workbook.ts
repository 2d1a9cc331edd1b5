/**
 * What is asked of a workbook to be read; the workbook of the package `exceljs` is one.
 * @category Workbooks
 * @since 0.1.0
 */
export interface ReadableWorkbook {
  /** Its sheets. */
  readonly worksheets: readonly ReadableSheet[];
}

/**
 * A sheet of a {@link ReadableWorkbook}.
 * @category Workbooks
 * @since 0.1.0
 */
export interface ReadableSheet {
  /** Its name, as on its tab. */
  readonly name: string;
  /** How many rows it has, blank ones included. */
  readonly rowCount: number;
  /** How many columns it has, blank ones included. */
  readonly columnCount: number;
  /** A row by its number, from 1. */
  getRow(row: number): {
    /** A cell by its number, from 1. */
    getCell(column: number): ReadableCell;
  };
}

/**
 * A cell of a {@link ReadableSheet}.
 * @category Workbooks
 * @since 0.1.0
 */
export interface ReadableCell {
  /** What it holds: text, number, yes or no, date, rich text, link, formula with its result, error, or nothing. */
  readonly value: unknown;
  /** The result of its formula: `exceljs` leaves a result of 0, "" or no out of `value` and has it here alone. */
  readonly result?: unknown;
}

/**
 * What is asked of a workbook to be written to; an empty one of the package `exceljs` is one.
 * @category Workbooks
 * @since 0.1.0
 */
export interface WritableWorkbook {
  /** Adds a sheet of this name. */
  addWorksheet(name: string): WritableSheet;
}

/**
 * A sheet of a {@link WritableWorkbook}.
 * @category Workbooks
 * @since 0.1.0
 */
export interface WritableSheet {
  /** Adds a row of cells. */
  addRow(cells: (string | number | boolean | null)[]): unknown;
  /** A column by its number, from 1, whose number format can be set. */
  getColumn(column: number): {
    /** How its numbers are shown. */
    numFmt?: string | undefined;
  };
}
