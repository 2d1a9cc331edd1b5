import { utf8Of } from "../../kernel/index.js";
import type { ColumnSpec } from "../../tables/index.js";

/**
 * A database whose SQL is written; each has been compared with the library row for row.
 * @category SQL
 * @since 0.1.0
 */
export type Dialect = "duckdb" | "postgresql";

/** PostgreSQL cuts longer names off in silence, and two that differ only beyond become one. */
const mostIdentifierBytes = 63;

/** Can this be the name of a table or column? */
export function isIdentifier(name: string, dialect: Dialect): boolean {
  if (name === "" || name.includes("\0")) return false;
  return dialect === "duckdb" || utf8Of(name).length <= mostIdentifierBytes;
}

/** DuckDB takes names that differ only in case for one: gives each group of such names. */
export function alikeNames(names: readonly string[], dialect: Dialect): readonly (readonly string[])[] {
  if (dialect !== "duckdb") return [];
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(name.toLowerCase());
    if (group === undefined) groups.set(name.toLowerCase(), [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A name in quotes, so that nothing in it can be read as SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in quotes, so that nothing in it can be read as SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The type of a column in a database. Decimals are exact; eighteen digits hold every safe integer of smallest units. */
export function typeOf(spec: ColumnSpec): string {
  switch (spec.kind) {
    case "integer":
      return "BIGINT";
    case "decimal":
      return `DECIMAL(18, ${spec.decimals})`;
    case "float":
      return "DOUBLE PRECISION";
    case "flag":
      return "BOOLEAN";
    default:
      return "VARCHAR";
  }
}
