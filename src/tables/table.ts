import type { Problem, ProblemLog } from "../kernel/index.js";
import type { ColumnOf } from "./column.js";
import type { TableSchema } from "./columnSpec.js";

/**
 * Named, typed columns of equal length, and the account of what was read to make them.
 * @remarks `read = length + rejected`, always: nothing read is lost. Rows are views made when asked for. `P` is the problems
 * its reader can find: those of rows, and those of files where it came from one.
 * @category Tables
 * @since 0.1.0
 */
export interface Table<Schema extends TableSchema = TableSchema, P extends Problem = Problem> {
  /** What each column holds. */
  readonly schema: Schema;
  /** The columns by name. */
  readonly columns: { readonly [Name in keyof Schema]: ColumnOf<Schema[Name]> };
  /** How many rows the table has: those accepted. */
  readonly length: number;
  /** How many rows were read. */
  readonly read: number;
  /** How many rows were read and not accepted. */
  readonly rejected: number;
  /** For each row which record of the input it was, counted from 0; absent where row and record are the same. */
  readonly records: Float64Array | undefined;
  /** For each row its row in the file it came from, as a spreadsheet shows it; absent where it came from no file. */
  readonly rows: Float64Array | undefined;
  /** What was wrong with the rejected rows. */
  readonly problems: ProblemLog<P>;
}

/**
 * Where a row of the table stood in the input, counted from 0.
 * @category Tables
 * @since 0.1.0
 * @example The second record was refused, so the second row is the third record
 * ```ts
 * import { recordOf, tableOf } from "chumchon/tables";
 * recordOf(tableOf({ fail: { kind: "integer" } }, [[1], ["many"], [3]]), 1); // => 2
 * ```
 */
export function recordOf(table: Table, row: number): number {
  return table.records === undefined ? row : (table.records[row] as number);
}
