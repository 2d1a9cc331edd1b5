import { type PlainData, type PlainDataLimits, plainData } from "../kernel/index.js";
import { cellOf, createTableBuilder, type ReadOptions, rowsOf, type Table, type TableSchema } from "../tables/index.js";
import type { FormatsProblem } from "./problems.js";

/**
 * How a table is written as JSON.
 * @category JSON
 * @since 0.1.0
 */
export interface JsonTextOptions {
  /** A list of rows unless told, or an object of columns, which is a fraction of the size. */
  readonly shape?: "rows" | "columns";
}

/**
 * How JSON is read into a table.
 * @category JSON
 * @since 0.1.0
 */
export interface JsonOptions extends ReadOptions<FormatsProblem> {
  /** How much is let through the gate for plain data. */
  readonly limits?: PlainDataLimits;
}

/**
 * Writes a table as JSON. Decimals are texts with all their places, so that no reader loses a satang.
 * @param table - The table.
 * @param options - Rows or columns.
 * @category JSON
 * @since 0.1.0
 * @example
 * ```ts
 * import { toJson } from "chumchon/formats";
 * import { tableOf } from "chumchon/tables";
 * const table = tableOf({ place: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } }, [["84", "1234.5"]]);
 * toJson(table); // => '[{"place":"84","baht":"1234.50"}]'
 * toJson(table, { shape: "columns" }); // => '{"place":["84"],"baht":["1234.50"]}'
 * ```
 */
export function toJson(table: Table, options: JsonTextOptions = {}): string {
  if (options.shape !== "columns") return JSON.stringify([...rowsOf(table)]);
  const rows = Array.from({ length: table.length }, (_, row) => row);
  const columns = Object.keys(table.schema).map((name) => [name, rows.map((row) => cellOf(table, name, row))]);
  return JSON.stringify(Object.fromEntries(columns));
}

/**
 * Reads a table from JSON, a list of rows or an object of columns, as {@link toJson} writes it.
 * @remarks Where the text is no JSON, or not of that shape, the table is empty and its log says why.
 * @param schema - The columns.
 * @param text - The JSON.
 * @param options - Limits, what becomes of problems.
 * @category JSON
 * @since 0.1.0
 * @example
 * ```ts
 * import { tableOfJson } from "chumchon/formats";
 * const schema = { place: { kind: "text" }, baht: { kind: "decimal", decimals: 2 } } as const;
 * tableOfJson(schema, '{"place":["84"],"baht":["1234.50"]}').columns.baht.values[0]; // => 123450
 * tableOfJson(schema, '[{"place":"84"').problems.kept; // => [{ code: "formats.json.malformed", path: [] }]
 * ```
 */
export function tableOfJson<const Schema extends TableSchema>(
  schema: Schema,
  text: string,
  options: JsonOptions = {},
): Table<Schema, FormatsProblem> {
  const builder = createTableBuilder<Schema, FormatsProblem>(schema, options);
  const data = parsed(text, options.limits);
  if ("problems" in data) for (const problem of data.problems) builder.problems.add(problem);
  else for (const row of data.rows) builder.add(row);
  return builder.finish();
}

function parsed(
  text: string,
  limits?: PlainDataLimits,
): { readonly rows: readonly PlainData[] } | { readonly problems: readonly FormatsProblem[] } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { problems: [{ code: "formats.json.malformed", path: [] }] };
  }
  const data = plainData(input, limits);
  if (!data.ok) return data;
  if (Array.isArray(data.value)) return { rows: data.value };
  const columns = typeof data.value === "object" && data.value !== null ? Object.entries(data.value) : [];
  const length = Array.isArray(columns[0]?.[1]) ? columns[0][1].length : -1;
  const ragged = columns.find(([, cells]) => !Array.isArray(cells) || cells.length !== length);
  if (length === -1 || ragged !== undefined) {
    return { problems: [{ code: "formats.json.notRows", path: ragged === undefined ? [] : [ragged[0]] }] };
  }
  return {
    rows: Array.from({ length }, (_, row) =>
      Object.fromEntries(columns.map(([name, cells]) => [name, (cells as readonly PlainData[])[row] as PlainData])),
    ),
  };
}
