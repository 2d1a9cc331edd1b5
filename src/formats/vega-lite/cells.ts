import { bitAt, type Column, type Table } from "../../tables/index.js";

/** The text of each row of a text column, undefined where there is none. */
export function textsOf(table: Table, name: string): readonly (string | undefined)[] {
  const column = table.columns[name] as Column | undefined;
  if (column === undefined || !("codes" in column)) throw new RangeError(`${name}: a text column was expected`);
  return Array.from(column.codes, (code) => column.dictionary[code]);
}

/** Numbers of a column in its smallest unit, NaN where there is none, and how many decimals they have. */
export interface Units {
  readonly values: Float64Array;
  readonly decimals: number;
}

/** The numbers of a whole or decimal column. */
export function unitsOf(table: Table, name: string): Units {
  const column = table.columns[name] as Column | undefined;
  if (column === undefined || !("values" in column) || column.spec.kind === "float")
    throw new RangeError(`${name}: a column of whole or decimal numbers was expected`);
  return { values: valid(column), decimals: column.spec.kind === "decimal" ? column.spec.decimals : 0 };
}

/** The numbers of any column of numbers, for drawing. */
export function numbersOf(table: Table, name: string): Float64Array {
  const column = table.columns[name] as Column | undefined;
  if (column === undefined || !("values" in column)) throw new RangeError(`${name}: a column of numbers was expected`);
  const scale = column.spec.kind === "decimal" ? 10 ** column.spec.decimals : 1;
  return valid(column).map((value) => value / scale);
}

function valid(column: Column & { readonly values: Float64Array }): Float64Array {
  const { validity, values } = column;
  return validity === undefined ? values : values.map((value, row) => (bitAt(validity, row) ? value : Number.NaN));
}
