import { createProblemLog } from "../kernel/index.js";
import { type Column, type ColumnOf, planesOf } from "./column.js";
import type { ColumnSpec, TableSchema } from "./columnSpec.js";
import type { TablesProblem } from "./problems.js";
import type { Table } from "./table.js";

/**
 * Makes a table of columns that a program already holds; nothing is copied.
 * @remarks Checks what a program can get wrong: the columns named, their lengths, whole and safe numbers in whole and
 * decimal columns, codes within the dictionary.
 * @throws a RangeError that names the column.
 * @category Tables
 * @since 0.1.0
 * @example
 * ```ts
 * import { tableOfColumns } from "chumchon/tables";
 * const schema = { households: { kind: "integer" } } as const;
 * const values = Float64Array.of(120, 98);
 * tableOfColumns(schema, { households: { spec: schema.households, values, validity: undefined } }, 2).read; // => 2
 * ```
 */
export function tableOfColumns<const Schema extends TableSchema>(
  schema: Schema,
  columns: { readonly [Name in keyof Schema]: ColumnOf<Schema[Name]> },
  length: number,
): Table<Schema, TablesProblem> {
  for (const [name, spec] of Object.entries(schema)) {
    const fault = faultOf(spec, columns[name] as Column | undefined, length);
    if (fault !== undefined) throw new RangeError(`${name}: ${fault}`);
  }
  const problems = createProblemLog<TablesProblem>();
  return { schema, columns, length, read: length, rejected: 0, records: undefined, rows: undefined, problems };
}

function faultOf(spec: ColumnSpec, column: Column | undefined, length: number): string | undefined {
  if (column === undefined) return "a column was expected";
  if (column.spec.kind !== spec.kind) return `a column of kind ${spec.kind} was expected, got ${column.spec.kind}`;
  if (column.validity !== undefined && column.validity.length < (length + 7) >> 3)
    return "validity for every row was expected";
  if ("codes" in column) {
    if (column.codes.length !== length) return `${length} codes were expected, got ${column.codes.length}`;
    const most = column.dictionary.length;
    return column.codes.every((code) => code >= -1 && code < most)
      ? undefined
      : "codes within the dictionary were expected";
  }
  if ("planes" in column) {
    const planes = planesOf(column.spec);
    if (column.planes.length !== planes) return `${planes} bit planes were expected, got ${column.planes.length}`;
    return column.planes.every((plane) => plane.length >= (length + 7) >> 3)
      ? undefined
      : "a bit for every row was expected";
  }
  if (column.values.length !== length) return `${length} values were expected, got ${column.values.length}`;
  return isSound(column.values, spec.kind === "float")
    ? undefined
    : "whole numbers below 2^53, finite ones in a float column, were expected";
}

/** A plain loop: these are most of the cells of a table, and a call for each would take five times as long. */
function isSound(values: Float64Array, isFloat: boolean): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (isFloat ? !Number.isFinite(value) : !Number.isSafeInteger(value)) return false;
  }
  return true;
}
