import { answerOf, type Result } from "../../kernel/index.js";
import type { Axis, Lane, Lanes } from "../../places/index.js";
import type { ColumnSpec, TableSchema } from "../../tables/index.js";
import type { FormatsProblem } from "../problems.js";
import { alikeNames, type Dialect, identifier, isIdentifier, literal } from "./dialect.js";

/**
 * Where the rows and the axis stand in the database.
 * @category SQL
 * @since 0.1.0
 */
export interface RollUpSqlOptions {
  /** The database. */
  readonly dialect: Dialect;
  /** The name of the table of rows, made as {@link createTableSql} says. */
  readonly table: string;
  /** The name of the table of the axis, filled with {@link axisTable}. */
  readonly axisTable: string;
  /** The text column that names each row's leaf or node; "place" unless told. */
  readonly leaf?: string;
}

/**
 * A roll-up as SQL: its figures, and the account of rows that have no place or no division, for nothing is lost.
 * @category SQL
 * @since 0.1.0
 */
export interface RollUpSql {
  /** Gives `node`, `level`, `parent` and a column for each figure, in the order of `figuresOf(rollUp(…))` and in whole units of a column's last decimal, as `figureAt` gives them. */
  readonly figures: string;
  /** Gives `place` and `rows`: how many rows the axis has no place for, by the id they gave, "" where they gave none. */
  readonly unplaced: string;
  /** Gives `place` and `rows`: how many rows lie in several nodes with nobody saying how to divide. */
  readonly undivided: string;
  /** Gives `place` and `rows`: how many rows lie in a place that no node covers. */
  readonly uncovered: string;
}

/**
 * Writes a roll-up as SQL for a database that holds the rows: the same figures to the last unit, in whole numbers.
 * @remarks Each place is added up once, then carried to all it lies in. Decimals come out in their smallest unit, as in
 * {@link places!rollUp}; a sum beyond 2^63 is an error of the database, not a wrong figure. Refused with the reason: sums
 * of floating columns, names that are none of the database, and an axis with divided leaves, whose rounding by largest remainder SQL cannot say.
 * @param axis - Who lies in whom.
 * @param schema - The columns of the rows.
 * @param lanes - The figures, as for {@link places!rollUp}.
 * @param options - The database and the names of the tables.
 * @throws a RangeError when a column is missing or of the wrong kind, or a figure is named node, level or parent.
 * @category SQL
 * @since 0.1.0
 * @example A floating column is refused, not added up wrongly
 * ```ts
 * import { rollUpSql } from "chumchon/formats/sql";
 * import { createAxis } from "chumchon/places";
 * const axis = createAxis({ id: "one", levels: ["province"], nodes: [{ id: "84", level: "province" }] });
 * if (!axis.ok) throw new Error("a made-up axis");
 * const schema = { place: { kind: "text" }, baht: { kind: "decimal", decimals: 2 }, index: { kind: "float" } } as const;
 * const options = { dialect: "duckdb", table: "lines", axisTable: "axis" } as const;
 * rollUpSql(axis.value, schema, { baht: { kind: "sum", column: "baht" } }, options).ok; // => true
 * const refused = rollUpSql(axis.value, schema, { index: { kind: "sum", column: "index" } }, options);
 * refused.ok ? "" : refused.problems[0].code; // => "formats.sql.float"
 * ```
 */
export function rollUpSql(
  axis: Axis,
  schema: TableSchema,
  lanes: Lanes,
  options: RollUpSqlOptions,
): Result<RollUpSql, FormatsProblem> {
  const { leaf = "place" } = options;
  if (schema[leaf]?.kind !== "text") throw new RangeError(`${leaf}: a text column that names the place was expected`);
  const problems = refusalsOf(axis, schema, lanes, options);
  const names = Object.keys(lanes);
  const [rows, nodes, place] = [options.table, options.axisTable, leaf].map(identifier);
  // Figures have numbers until the last SELECT: a figure may be named as a column of the query's own is.
  const own = names.map((name, index) => `${ownOf(schema, lanes[name] as Lane, name)} AS figure_${index}`);
  const carried = names.map((name, index) => `${carriedOf(lanes[name] as Lane, index)} AS ${identifier(name)}`);
  const [landed, climbed] = ["landed", "climbed"].map((name) => unlike(name, [options.table, options.axisTable]));
  const figures = `WITH RECURSIVE
${landed} AS (
  SELECT ${[`r.${place} AS place`, ...own].join(",\n    ")}
  FROM ${rows} AS r
  GROUP BY r.${place}
),
${climbed} AS (
  SELECT a."node" AS place, a."node" AS above FROM ${nodes} AS a
  UNION ALL
  SELECT c.place, a."parent" FROM ${climbed} AS c JOIN ${nodes} AS a ON a."node" = c.above WHERE a."parent" IS NOT NULL
)
SELECT ${['n."node"', 'n."level"', 'n."parent"', ...carried].join(",\n  ")}
FROM ${nodes} AS n
LEFT JOIN ${climbed} AS c ON c.above = n."node"
LEFT JOIN ${landed} AS l ON l.place = c.place
WHERE n."level" IS NOT NULL
GROUP BY n."node", n."level", n."parent", n."position"
ORDER BY n."position"`;
  const unplaced = `SELECT COALESCE(r.${place}, '') AS place, COUNT(*) AS rows
FROM ${rows} AS r LEFT JOIN ${nodes} AS a ON a."node" = r.${place}
WHERE a."node" IS NULL GROUP BY COALESCE(r.${place}, '') ORDER BY 1`;
  const landedSql = (landing: string): string => `SELECT r.${place} AS place, COUNT(*) AS rows
FROM ${rows} AS r JOIN ${nodes} AS a ON a."node" = r.${place}
WHERE a."landing" = '${landing}' GROUP BY r.${place} ORDER BY 1`;
  const [undivided, uncovered] = ["undivided", "uncovered"].map(landedSql) as [string, string];
  return answerOf({ figures, unplaced, undivided, uncovered }, problems);
}

/** A name for a part of the query that hides none of these tables. */
function unlike(name: string, tables: readonly string[]): string {
  return tables.some((table) => table.toLowerCase() === name) ? unlike(`${name}_`, tables) : name;
}

function refusalsOf(
  axis: Axis,
  schema: TableSchema,
  lanes: Lanes,
  options: RollUpSqlOptions,
): readonly FormatsProblem[] {
  const problems: FormatsProblem[] = [];
  let leaves = 0;
  for (const landing of axis.landings.values()) if (landing.kind === "divided") leaves += 1;
  if (leaves > 0) problems.push({ code: "formats.sql.divided", path: [], leaves });
  for (const [name, lane] of Object.entries(lanes)) {
    if (["node", "level", "parent"].includes(name))
      throw new RangeError(`${name}: the name of a figure may not be node, level or parent`);
    if (lane.kind !== "count" && schema[lane.column]?.kind === "float")
      problems.push({ code: "formats.sql.float", path: [name], column: lane.column });
    if (lane.kind === "count" && lane.choice?.includes("\0") === true)
      problems.push({ code: "formats.sql.choice", path: [name], choice: lane.choice });
  }
  for (const names of alikeNames(["node", "level", "parent", ...Object.keys(lanes)], options.dialect))
    problems.push({ code: "formats.sql.alike", path: [], names });
  const used = Object.values(lanes).flatMap((lane) => lane.column ?? []);
  for (const name of new Set([
    options.table,
    options.axisTable,
    options.leaf ?? "place",
    ...used,
    ...Object.keys(lanes),
  ])) {
    if (!isIdentifier(name, options.dialect)) problems.push({ code: "formats.sql.identifier", path: [], name });
  }
  return problems;
}

/** What the rows of one place come to. */
function ownOf(schema: TableSchema, lane: Lane, name: string): string {
  if (lane.kind === "count" && lane.column === undefined) return "COUNT(*)";
  const spec = schema[lane.column as string];
  if (!["sum", "min", "max", "count"].includes(lane.kind))
    throw new RangeError(`${name}: sum, min, max or count was expected, got ${String(lane.kind)}`);
  if (lane.kind === "count") return `COUNT(*) FILTER (WHERE ${countedOf(spec, lane, name)})`;
  if (spec === undefined || !(spec.kind === "integer" || spec.kind === "decimal" || spec.kind === "float")) {
    throw new RangeError(`${name}: a column of whole or scaled decimal numbers was expected at ${lane.column}`);
  }
  const column = `r.${identifier(lane.column)}`;
  // DuckDB multiplies decimals of 18 digits in 64 bits, which is too narrow for many decimals.
  const wide = spec.kind === "decimal" ? `CAST(${column} AS DECIMAL(38, ${spec.decimals}))` : column;
  const units = spec.kind === "decimal" ? `CAST(${wide} * ${10 ** spec.decimals} AS BIGINT)` : column;
  return `${lane.kind.toUpperCase()}(${units})`;
}

function countedOf(spec: ColumnSpec | undefined, lane: Lane & { readonly kind: "count" }, name: string): string {
  const column = `r.${identifier(lane.column as string)}`;
  const expected = (what: string) => new RangeError(`${name}: ${what} was expected, got ${lane.choice}`);
  if (spec?.kind === "flag") {
    if (!["yes", "no"].includes(lane.choice ?? "yes")) throw expected("yes or no");
    return lane.choice === "no" ? `NOT ${column}` : column;
  }
  if (spec === undefined) throw new RangeError(`${name}: a column of the table was expected`);
  if (lane.choice === undefined) return `${column} IS NOT NULL`;
  if (spec.kind !== "choice") throw expected("no choice, in a column that has none,");
  if (!spec.choices.includes(lane.choice)) throw expected("one of the column's choices");
  return `${column} = ${literal(lane.choice)}`;
}

/** What lies in a node comes to. */
function carriedOf(lane: Lane, index: number): string {
  const column = `l.figure_${index}`;
  if (lane.kind === "min" || lane.kind === "max") return `${lane.kind.toUpperCase()}(${column})`;
  return `CAST(COALESCE(SUM(${column}), 0) AS BIGINT)`;
}
