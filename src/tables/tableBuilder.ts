import { createProblemLog, type Path, type Problem, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import type { ColumnOf } from "./column.js";
import type { TableSchema } from "./columnSpec.js";
import { type ColumnWriter, columnWriterOf } from "./columnWriter.js";
import type { TablesProblem } from "./problems.js";
import type { Table } from "./table.js";

/**
 * How rows are read.
 * @category Rows
 * @since 0.1.0
 */
export interface ReadOptions<P extends Problem = never> extends ProblemLogOptions<TablesProblem | P> {
  /** True to show the unreadable value in its problem. False unless told: rows of households are personal data. */
  readonly showValues?: boolean;
  /** The number of the first record; 0 unless told. */
  readonly firstRecord?: number;
  /** Where the rows stand, such as the sheet of a workbook; put before the path of every problem. */
  readonly within?: Path;
}

/**
 * Makes a table row by row. All that reads rows, from lists, streams or files, goes through it; `P` is what a reader of
 * files can find wrong besides.
 * @category Rows
 * @since 0.1.0
 */
export interface TableBuilder<Schema extends TableSchema, P extends Problem = never> {
  /** How many rows were accepted so far. */
  readonly length: number;
  /** How many rows were read so far, kept or not. */
  readonly read: number;
  /** What was wrong so far. */
  readonly problems: ProblemLog<TablesProblem | P>;
  /** Reads one row, an object keyed by column names, or its cells in the order of the schema; `row` is its row in the file: given for all rows, or for none. */
  add(cells: unknown, row?: number): void;
  /** Counts one row as read and not accepted, for a reason of its reader's own: a line that cannot be taken apart. */
  reject(problem: P): void;
  /** The table of what was accepted. The builder is not used again. */
  finish(): Table<Schema, TablesProblem | P>;
}

/**
 * Makes an empty builder.
 * @param schema - The columns.
 * @param options - What becomes of problems, and whether they show values.
 * @throws a RangeError when the schema declares decimals outside 0…15, no choices, more than 256 or a choice twice;
 * `add` throws one when some rows have a row of the file and others have none.
 * @category Rows
 * @since 0.1.0
 * @example
 * ```ts
 * import { createTableBuilder } from "chumchon/tables";
 * const builder = createTableBuilder({ village: { kind: "text" }, failing: { kind: "integer" } });
 * builder.add(["84010101", 3]);
 * builder.add({ village: "84010102", failing: "many" });
 * const { length, rejected, read } = builder.finish();
 * [length, rejected, read]; // => [1, 1, 2]
 * ```
 */
export function createTableBuilder<const Schema extends TableSchema, P extends Problem = never>(
  schema: Schema,
  options: ReadOptions<P> = {},
): TableBuilder<Schema, P> {
  checkSchema(schema);
  const names = Object.keys(schema);
  const writers = names.map((name) => columnWriterOf(schema[name] as Schema[string]));
  const problems = createProblemLog<TablesProblem | P>(options);
  const { firstRecord: first = 0, within = [] } = options;
  const origins: Origins = { records: [], rows: [] };
  let length = 0;
  let read = 0;
  let isOfFile: boolean | undefined;

  function refuse(
    name: string,
    fault: TablesProblem["code"] & `tables.cell.${string}`,
    cell: unknown,
    row?: number,
  ): void {
    problems.add({
      code: fault,
      path: [...within, name],
      record: first + read,
      ...(row !== undefined && { row }),
      expected: schema[name] as Schema[string],
      ...(options.showValues === true && cell !== undefined && { received: shownOf(cell) }),
    });
  }

  return {
    get length() {
      return length;
    },
    get read() {
      return read;
    },
    problems,
    add(cells, row) {
      isOfFile ??= row !== undefined;
      if (isOfFile !== (row !== undefined)) throw new RangeError("row: given for all rows or for none was expected");
      let sound = isRow(cells);
      if (!sound) {
        problems.add({
          code: "tables.row.notAnObject",
          path: within,
          record: first + read,
          ...(row !== undefined && { row }),
        });
      }
      for (let index = 0; isRow(cells) && index < names.length; index++) {
        const name = names[index] as string;
        const cell = Array.isArray(cells) ? cells[index] : Object.hasOwn(cells, name) ? cells[name] : undefined;
        const fault = (writers[index] as ColumnWriter).put(length, cell);
        if (fault === undefined) continue;
        sound = false;
        refuse(name, `tables.cell.${fault}`, cell, row);
      }
      if (sound) noteOrigin(origins, length++, first + read, row);
      read += 1;
    },
    reject(problem) {
      problems.add(problem);
      read += 1;
    },
    finish() {
      const columns = Object.fromEntries(
        names.map((name, index) => [name, (writers[index] as ColumnWriter).finish(length)]),
      );
      return {
        schema,
        columns: columns as { [Name in keyof Schema]: ColumnOf<Schema[Name]> },
        length,
        read,
        rejected: read - length,
        records: origins.records.length === 0 ? undefined : filled(origins.records, length),
        rows: origins.rows.length === 0 ? undefined : Float64Array.from(origins.rows),
        problems,
      };
    },
  };
}

/** Where rows came from; kept only from the first row whose record is not its own number. */
interface Origins {
  readonly records: number[];
  readonly rows: number[];
}

function noteOrigin(origins: Origins, index: number, record: number, row: number | undefined): void {
  if (record !== index || origins.records.length > 0) {
    while (origins.records.length < index) origins.records.push(origins.records.length);
    origins.records.push(record);
  }
  if (row !== undefined) origins.rows.push(row);
}

function filled(records: readonly number[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, index) => records[index] as number);
}

/** An object may refuse to be text, so it is not asked. */
function shownOf(cell: unknown): string {
  return typeof cell === "object" || typeof cell === "function" ? typeof cell : String(cell).slice(0, 200);
}

function isRow(cells: unknown): cells is { readonly [name: string]: unknown } {
  return typeof cells === "object" && cells !== null;
}

function checkSchema(schema: TableSchema): void {
  for (const [name, spec] of Object.entries(schema)) {
    if (spec.kind === "decimal" && !(Number.isInteger(spec.decimals) && spec.decimals >= 0 && spec.decimals <= 15)) {
      throw new RangeError(`${name}: 0 to 15 decimals were expected, got ${spec.decimals}`);
    }
    if (spec.kind === "choice" && (spec.choices.length < 1 || spec.choices.length > 256)) {
      throw new RangeError(`${name}: 1 to 256 choices were expected, got ${spec.choices.length}`);
    }
    if (spec.kind === "choice" && new Set(spec.choices).size !== spec.choices.length) {
      throw new RangeError(`${name}: each choice once was expected`);
    }
  }
}
