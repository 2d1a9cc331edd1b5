import { bitAt, type Column, setBit, type Table, type TableSchema, tableOfColumns } from "../tables/index.js";

/** A table of one row of another, so that a unit is read anew without reading the others. */
export function oneUnitOf(units: Table, row: number): Table {
  const columns = Object.entries(units.columns).map(([name, column]): [string, Column] => [
    name,
    oneCellOf(column, row),
  ]);
  const schema: TableSchema = units.schema;
  return tableOfColumns(schema, Object.fromEntries(columns), 1);
}

function oneCellOf(column: Column, row: number): Column {
  const validity = column.validity === undefined ? undefined : oneBitOf(column.validity, row);
  if ("codes" in column) return { ...column, codes: column.codes.slice(row, row + 1), validity };
  if ("planes" in column) return { ...column, planes: column.planes.map((plane) => oneBitOf(plane, row)), validity };
  return { ...column, values: column.values.slice(row, row + 1), validity };
}

function oneBitOf(plane: Uint8Array, row: number): Uint8Array {
  const one = new Uint8Array(1);
  setBit(one, 0, bitAt(plane, row));
  return one;
}
