import { formatDecimal } from "../amounts/index.js";
import { bitAt } from "./bits.js";
import type { Column } from "./column.js";
import type { CellOf, RowOf, TableSchema } from "./columnSpec.js";
import type { TablesProblem } from "./problems.js";
import type { Table } from "./table.js";
import { createTableBuilder, type ReadOptions } from "./tableBuilder.js";

/**
 * Reads rows into a table. A bad row is a problem in the table's log, never a reason to stop.
 * @param schema - The columns.
 * @param rows - Objects keyed by column names, or lists of cells in the order of the schema.
 * @param options - What becomes of problems, and whether they show values.
 * @returns The table, with the count of what was read: accepted + rejected = read.
 * @category Rows
 * @since 0.1.0
 * @example A code typed as a number is refused, an amount keeps its satang
 * ```ts
 * import { cellOf, tableOf } from "chumchon/tables";
 * const table = tableOf({ village: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } }, [
 *   { village: "84010101", baht: "1,234.50" },
 *   { village: 84010102, baht: "๑๐๐" },
 * ]);
 * table.columns.baht.values[0]; // => 123450
 * cellOf(table, "baht", 0); // => "1234.50"
 * table.problems.kept.map((problem) => [problem.code, problem.path[0], problem.record]);
 * // => [["tables.cell.unreadable", "village", 1]]
 * ```
 */
export function tableOf<const Schema extends TableSchema>(
  schema: Schema,
  rows: Iterable<unknown>,
  options: ReadOptions = {},
): Table<Schema, TablesProblem> {
  const builder = createTableBuilder(schema, options);
  for (const row of rows) builder.add(row);
  return builder.finish();
}

/**
 * Reads a stream of rows into tables of at most so many rows; memory holds one batch.
 * @param schema - The columns.
 * @param rows - Rows as they come.
 * @param size - How many rows are read for one table, 65,536 unless told.
 * @param options - What becomes of problems, and whether they show values.
 * @category Rows
 * @since 0.1.0
 * @example
 * ```ts
 * import { batchesOf } from "chumchon/tables";
 * const sizes: number[] = [];
 * for await (const batch of batchesOf({ households: { kind: "integer" } }, [[1], [2], [3]], 2)) sizes.push(batch.length);
 * sizes; // => [2, 1]
 * ```
 */
export async function* batchesOf<const Schema extends TableSchema>(
  schema: Schema,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  size = 65_536,
  options: ReadOptions = {},
): AsyncGenerator<Table<Schema, TablesProblem>, void, undefined> {
  if (!Number.isSafeInteger(size) || size < 1)
    throw new RangeError(`size: a whole number from 1 was expected, got ${size}`);
  let firstRecord = options.firstRecord ?? 0;
  let builder = createTableBuilder(schema, { ...options, firstRecord });
  let read = 0;
  for await (const row of rows) {
    builder.add(row);
    read += 1;
    if (read < size) continue;
    yield builder.finish();
    firstRecord += read;
    read = 0;
    builder = createTableBuilder(schema, { ...options, firstRecord });
  }
  if (read > 0) yield builder.finish();
}

/**
 * The rows of a table, each made when it is asked for.
 * @category Rows
 * @since 0.1.0
 * @example
 * ```ts
 * import { rowsOf, tableOf } from "chumchon/tables";
 * const table = tableOf({ place: { kind: "text" }, answer: { kind: "flag", optional: true } }, [["84", true], ["81", null]]);
 * [...rowsOf(table)]; // => [{ place: "84", answer: true }, { place: "81", answer: null }]
 * ```
 */
export function* rowsOf<Schema extends TableSchema>(table: Table<Schema>): Generator<RowOf<Schema>, void, undefined> {
  for (let row = 0; row < table.length; row++) yield rowAt(table, row);
}

/**
 * One row of a table.
 * @throws a RangeError when the table has no such row.
 * @category Rows
 * @since 0.1.0
 * @example
 * ```ts
 * import { rowAt, tableOf } from "chumchon/tables";
 * rowAt(tableOf({ place: { kind: "text" } }, [["84"], ["81"]]), 1); // => { place: "81" }
 * ```
 */
export function rowAt<Schema extends TableSchema>(table: Table<Schema>, row: number): RowOf<Schema> {
  const cells = Object.keys(table.schema).map((name) => [name, cellOf(table, name, row)]);
  return Object.fromEntries(cells) as RowOf<Schema>;
}

/**
 * One cell of a table, as rows show it.
 * @throws a RangeError when the table has no such row.
 * @category Rows
 * @since 0.1.0
 * @example
 * ```ts
 * import { cellOf, tableOf } from "chumchon/tables";
 * const lines = tableOf({ baht: { kind: "decimal", decimals: 2, optional: true } }, [["1,234.5"], [null]]);
 * [cellOf(lines, "baht", 0), cellOf(lines, "baht", 1)]; // => ["1234.50", null]
 * ```
 */
export function cellOf<Schema extends TableSchema, Name extends keyof Schema>(
  table: Table<Schema>,
  name: Name,
  row: number,
): CellOf<Schema[Name]> {
  if (!Number.isInteger(row) || row < 0 || row >= table.length) {
    throw new RangeError(`row: 0 to ${table.length - 1} was expected, got ${row}`);
  }
  const column: Column = table.columns[name];
  if (column.validity !== undefined && !bitAt(column.validity, row)) return null as CellOf<Schema[Name]>;
  return shownOf(column, row) as CellOf<Schema[Name]>;
}

function shownOf(column: Column, row: number): string | number | boolean {
  if ("codes" in column) return column.dictionary[column.codes[row] as number] as string;
  if ("planes" in column) {
    const number = column.planes.reduce((sum, plane, index) => sum + (bitAt(plane, row) ? 1 << index : 0), 0);
    return column.spec.kind === "flag" ? number === 1 : (column.spec.choices[number] as string);
  }
  const value = column.values[row] as number;
  return column.spec.kind === "decimal" ? formatDecimal(value, column.spec.decimals) : value;
}
