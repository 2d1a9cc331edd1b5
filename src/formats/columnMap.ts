import { allOf, type Failure, fail, ok, plainData, type Result, valueOrThrow } from "../kernel/index.js";
import { rowsOf } from "../tables/index.js";
import type { ColumnMap } from "./headings.js";
import { type FormatsProblem, formatsSentences } from "./problems.js";
import { tableOfCsv } from "./readCsv.js";

/**
 * Reads a column map: JSON that names the file's heading for each column, CSV with the headings `column` and `heading`,
 * or such an object.
 * @param input - The text of the file, or what it holds.
 * @returns The map, or why it is none.
 * @category Headings
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseColumnMap } from "chumchon/formats";
 * safeParseColumnMap('{ "title": "ชื่อโครงการ" }'); // => { ok: true, value: { title: "ชื่อโครงการ" } }
 * safeParseColumnMap("column,heading\ntitle,ชื่อโครงการ"); // => { ok: true, value: { title: "ชื่อโครงการ" } }
 * safeParseColumnMap('{ "title": 3 }').ok; // => false
 * ```
 */
export function safeParseColumnMap(input: unknown): Result<ColumnMap, FormatsProblem> {
  if (typeof input !== "string") return columnMapOf(input);
  if (!/^\s*[{[]/.test(input)) return columnMapOfCsv(input);
  try {
    return columnMapOf(JSON.parse(input));
  } catch {
    return malformed();
  }
}

/**
 * Reads a column map that must be one.
 * @param input - As for {@link safeParseColumnMap}.
 * @throws a {@link kernel!ProblemError} when it is none.
 * @category Headings
 * @since 0.1.0
 * @example
 * ```ts
 * import { parseColumnMap } from "chumchon/formats";
 * parseColumnMap({ title: "ชื่อโครงการ" }); // => { title: "ชื่อโครงการ" }
 * ```
 */
export function parseColumnMap(input: unknown): ColumnMap {
  return valueOrThrow(safeParseColumnMap(input), formatsSentences);
}

function columnMapOf(input: unknown): Result<ColumnMap, FormatsProblem> {
  const data = plainData(input, { depth: 1, values: 10_000 });
  if (!data.ok) return data;
  if (typeof data.value !== "object" || data.value === null || Array.isArray(data.value)) return malformed();
  const entries = allOf(
    Object.entries(data.value).map(([column, heading]) =>
      typeof heading === "string" ? ok([column, heading] as const) : malformed(column),
    ),
  );
  return entries.ok ? ok(Object.fromEntries(entries.value)) : entries;
}

function columnMapOfCsv(text: string): Result<ColumnMap, FormatsProblem> {
  const schema = {
    column: { kind: "text", aliases: ["คอลัมน์"] },
    heading: { kind: "text", aliases: ["หัวตาราง"] },
  } as const;
  const table = tableOfCsv(schema, text);
  const [first, ...rest] = table.problems.kept;
  if (first !== undefined) return fail(first, ...rest);
  return columnMapOf(Object.fromEntries([...rowsOf(table)].map(({ column, heading }) => [column, heading])));
}

function malformed(column?: string): Failure<FormatsProblem> {
  return fail({ code: "formats.columnMap.malformed", path: column === undefined ? [] : [column] });
}
