import type { Path } from "../kernel/index.js";
import { recordOf, type Table } from "../tables/index.js";

/** Where a row came from, for a problem to say: which record, and which row of its file. */
export function recordAndRow(
  table: Table,
  row: number,
  path: Path,
): { readonly path: Path; readonly record: number; readonly row?: number } {
  const rowInFile = table.rows?.[row];
  return { path, record: recordOf(table, row), ...(rowInFile !== undefined && { row: rowInFile }) };
}
