import type { Path } from "../kernel/index.js";
import { createTableBuilder, type ReadOptions, type Table, type TableSchema } from "../tables/index.js";
import { type CellSource, type ColumnMap, type Headings, matchHeadings } from "./headings.js";
import type { FormatsProblem } from "./problems.js";

/**
 * A table read from a file, with what of the file is not in its rows.
 * @remarks Where the file as a whole cannot be read (a required heading is missing or stands twice, it is no text) the
 * table is empty and its log says why: nothing is ever taken for zero.
 * @category Files
 * @since 0.1.0
 */
export interface FileTable<Schema extends TableSchema = TableSchema> extends Table<Schema, FormatsProblem> {
  /** Headings of the file that belong to no column; their cells were not read. */
  readonly ignoredColumns: readonly string[];
  /** Optional columns for which the file has no heading; they have no values. */
  readonly absentColumns: readonly string[];
  /** Rows in which nothing is written. They count in the numbers of rows and are no records. */
  readonly blankRows: number;
}

/**
 * How the rows of any file are read.
 * @category Files
 * @since 0.1.0
 */
export interface FileOptions extends ReadOptions<FormatsProblem> {
  /** Which headings columns are read from, where the file has its own. */
  readonly columnMap?: ColumnMap;
  /** The row that holds the headings, as a spreadsheet shows it; the first that is not blank unless told. */
  readonly headerRow?: number;
}

/** Takes the rows of a file as they come, headings first, and makes tables of them. */
export interface FileReader<Schema extends TableSchema> {
  /** How many records the next table has so far. */
  readonly pending: number;
  /** How many blank rows it has passed over. */
  readonly blankRows: number;
  /** True where the file as a whole cannot be read: more rows will not help. */
  readonly failed: boolean;
  /** Takes a row: its cells, or why they cannot be taken. */
  add(row: number, cells: readonly unknown[], blank: boolean, fault?: RowFault): void;
  /** The table of the records since the last one. */
  table(): FileTable<Schema>;
  /** The last table; says so where the file had no headings. */
  end(): FileTable<Schema>;
}

/** Where a row stands; the row of headings is no record. */
export interface RowPlace {
  readonly path: Path;
  readonly record?: number;
  readonly row?: number;
}

/** A problem of a row, made where its place is known. */
export type RowFault = (at: RowPlace) => FormatsProblem | undefined;

/**
 * Makes a reader of rows; CSV and workbooks share it, so that they find columns and count rows alike. `textOf` is what a
 * text cell of such a file means.
 */
export function createFileReader<const Schema extends TableSchema>(
  schema: Schema,
  options: FileOptions,
  textOf: (cell: string) => string,
): FileReader<Schema> {
  const { columnMap = {}, headerRow, within = [] } = options;
  let firstRecord = options.firstRecord ?? 0;
  let builder = createTableBuilder<Schema, FormatsProblem>(schema, { ...options, firstRecord });
  let headings: Headings | undefined;
  let failed = false;
  let blankRows = 0;
  const ordered: unknown[] = Object.keys(schema).map(() => undefined);

  function fail(problem: FormatsProblem): void {
    failed = true;
    builder.problems.add(problem);
  }

  function readHeadings(cells: readonly unknown[], row?: number, fault?: RowFault): void {
    const texts = cells.map((cell) => (typeof cell === "string" ? textOf(cell) : String(cell ?? "")));
    headings = matchHeadings(schema, texts, columnMap, within, row);
    const problem = fault?.({ path: within, ...(row !== undefined && { row }) });
    for (const one of problem === undefined ? headings.problems : [problem]) fail(one);
  }

  function table(): FileTable<Schema> {
    const finished = builder.finish();
    const [ignoredColumns, absentColumns] = failed ? [[], []] : [headings?.ignored ?? [], headings?.absent ?? []];
    const result: FileTable<Schema> = { ...finished, ignoredColumns, absentColumns, blankRows };
    firstRecord += finished.read;
    blankRows = 0;
    builder = createTableBuilder<Schema, FormatsProblem>(schema, { ...options, firstRecord });
    return result;
  }

  return {
    get pending() {
      return builder.read;
    },
    get blankRows() {
      return blankRows;
    },
    get failed() {
      return failed;
    },
    add(row, cells, blank, fault) {
      if (failed || (headings === undefined && row < (headerRow ?? 0))) return;
      if (headings === undefined && (row === headerRow || !blank)) return readHeadings(cells, row, fault);
      if (headings === undefined || blank) {
        blankRows += 1;
        return;
      }
      const at = { path: within, record: firstRecord + builder.read, row };
      const problem = fault?.(at) ?? widthProblem(headings.width, cells.length, at);
      if (problem !== undefined) return builder.reject(problem);
      for (let index = 0; index < ordered.length; index++) {
        ordered[index] = cellOf(headings.sources[index] as CellSource, cells, textOf);
      }
      builder.add(ordered, row);
    },
    table,
    end() {
      if (headings === undefined && !failed) readHeadings([]);
      return table();
    },
  };
}

function cellOf(
  { positions, between, value }: CellSource,
  cells: readonly unknown[],
  textOf: (cell: string) => string,
): unknown {
  if (positions.length === 0) return value;
  if (positions.length === 1) {
    const cell = cells[positions[0] as number];
    return typeof cell === "string" ? textOf(cell) : cell;
  }
  const texts = positions.map((position) => String(cells[position] ?? ""));
  return texts.every((text) => text === "") ? "" : texts.map(textOf).join(between);
}

function widthProblem(expected: number, received: number, at: RowPlace): FormatsProblem | undefined {
  return expected === received ? undefined : { code: "formats.row.cells", ...at, expected, received };
}
