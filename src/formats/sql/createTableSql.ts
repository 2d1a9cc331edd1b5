import { answerOf, type Result } from "../../kernel/index.js";
import type { ColumnSpec, TableSchema } from "../../tables/index.js";
import type { FormatsProblem } from "../problems.js";
import { alikeNames, type Dialect, identifier, isIdentifier, typeOf } from "./dialect.js";

/**
 * Which table to make in which database.
 * @category SQL
 * @since 0.1.0
 */
export interface CreateTableOptions {
  /** The database. */
  readonly dialect: Dialect;
  /** The name of the table. */
  readonly table: string;
}

/**
 * The SQL that makes an empty table of a schema: whole numbers as BIGINT, decimals
 * exactly as DECIMAL, choices and texts as VARCHAR.
 * @remarks `toCsv(table, { formulas: "keep" })` is what fills it, by COPY.
 * @param schema - The columns.
 * @param options - The database and the name of the table.
 * @returns The statement; problems where a name is none of a database, or where names differ only in case, which DuckDB takes for one.
 * @category SQL
 * @since 0.1.0
 * @example
 * ```ts
 * import { createTableSql } from "chumchon/formats/sql";
 * createTableSql({ village: { kind: "text" }, baht: { kind: "decimal", decimals: 2, optional: true } }, { dialect: "duckdb", table: "lines" });
 * // => { ok: true, value: 'CREATE TABLE "lines" ("village" VARCHAR NOT NULL, "baht" DECIMAL(18, 2))' }
 * ```
 */
export function createTableSql(schema: TableSchema, options: CreateTableOptions): Result<string, FormatsProblem> {
  const { dialect, table } = options;
  const columns = Object.entries(schema).map(
    ([name, spec]: [string, ColumnSpec]) =>
      `${identifier(name)} ${typeOf(spec)}${spec.optional === true ? "" : " NOT NULL"}`,
  );
  const problems = [table, ...Object.keys(schema)]
    .filter((name) => !isIdentifier(name, dialect))
    .map((name): FormatsProblem => ({ code: "formats.sql.identifier", path: [], name }));
  for (const names of alikeNames(Object.keys(schema), dialect))
    problems.push({ code: "formats.sql.alike", path: [], names });
  return answerOf(`CREATE TABLE ${identifier(table)} (${columns.join(", ")})`, problems);
}
