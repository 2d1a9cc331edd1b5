/**
 * One table in, one table out: named, typed columns with their decimals, their validity and their dictionaries, and a
 * count of what was read. All bulk work of the library takes tables and gives tables; rows are views made on demand.
 *
 * A bad row never stops a run and never vanishes: accepted + rejected = read.
 *
 * @module tables
 */
export { bitAt, bitPlaneOf, countBits, setBit } from "./bits.js";
export {
  type BitColumn,
  type BitPlane,
  type Column,
  type ColumnOf,
  type NumberColumn,
  planesOf,
  type TextColumn,
} from "./column.js";
export type {
  CellOf,
  ChoiceSpec,
  ColumnSpec,
  CommonSpec,
  DecimalSpec,
  FlagSpec,
  FloatSpec,
  IntegerSpec,
  OptionalSpec,
  RowOf,
  TableSchema,
  TextSpec,
} from "./columnSpec.js";
export { tableOfColumns } from "./columns.js";
export { numberColumnOf } from "./numberColumn.js";
export { type TablesProblem, tablesSentences } from "./problems.js";
export { batchesOf, cellOf, rowAt, rowsOf, tableOf } from "./rows.js";
export { recordOf, type Table } from "./table.js";
export { createTableBuilder, type ReadOptions, type TableBuilder } from "./tableBuilder.js";
export { textAt, textColumnOf } from "./textColumn.js";
