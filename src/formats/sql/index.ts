/**
 * The same roll-up where the rows already are: in DuckDB or PostgreSQL. The SQL adds whole numbers only, and gives the
 * figures of `rollUp` to the last unit; what a database cannot do exactly is refused with the reason.
 *
 * @module formats/sql
 */
export { type AxisSchema, axisSchema, axisTable } from "./axisTable.js";
export { type CreateTableOptions, createTableSql } from "./createTableSql.js";
export type { Dialect } from "./dialect.js";
export { type RollUpSql, type RollUpSqlOptions, rollUpSql } from "./rollUpSql.js";
