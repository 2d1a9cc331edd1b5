import {
  allOf,
  answerOf,
  type Failure,
  fail,
  ok,
  type PlainData,
  plainData,
  type Result,
  valueOrThrow,
} from "../kernel/index.js";
import { rowsOf } from "../tables/index.js";
import type { ColumnMap, ColumnSource } from "./headings.js";
import { type FormatsProblem, formatsSentences } from "./problems.js";
import { tableOfCsv } from "./readCsv.js";

/**
 * Reads a column map: JSON that names for each column the file's heading, several headings to join, or one value for all
 * rows; CSV with the headings `column` and `heading`; or such an object.
 * @param input - The text of the file, or what it holds.
 * @returns The map, or why it is none.
 * @category Headings
 * @since 0.1.0
 * @example
 * ```ts
 * import { safeParseColumnMap } from "chumchon/formats";
 * safeParseColumnMap('{ "title": "ชื่อโครงการ" }'); // => { ok: true, value: { title: "ชื่อโครงการ" } }
 * safeParseColumnMap("column,heading\ntitle,ชื่อโครงการ"); // => { ok: true, value: { title: "ชื่อโครงการ" } }
 * safeParseColumnMap('{ "kind": { "value": "self" }, "id": { "headings": ["sheet", "row"], "between": ":" } }').ok; // => true
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
  const data = plainData(input, { depth: 4, values: 10_000 });
  if (!data.ok) return data;
  if (typeof data.value !== "object" || data.value === null || Array.isArray(data.value)) return malformed();
  const entries = allOf(
    Object.entries(data.value).map(([column, source]) => {
      const read = sourceOf(source);
      return read === undefined ? malformed(column) : ok([column, read] as const);
    }),
  );
  return entries.ok ? ok(Object.fromEntries(entries.value)) : entries;
}

function sourceOf(source: PlainData): ColumnSource | undefined {
  if (typeof source === "string") return source;
  if (typeof source !== "object" || source === null || Array.isArray(source)) return undefined;
  const { headings, between, value, ...rest } = source as { readonly [key: string]: PlainData };
  if (Object.keys(rest).length > 0) return undefined;
  if (typeof value === "string") return headings === undefined && between === undefined ? { value } : undefined;
  if (value !== undefined || typeof between !== "string" || !Array.isArray(headings)) return undefined;
  const texts = headings.filter((heading) => typeof heading === "string");
  return texts.length > 0 && texts.length === headings.length ? { headings: texts, between } : undefined;
}

function columnMapOfCsv(text: string): Result<ColumnMap, FormatsProblem> {
  const schema = {
    column: { kind: "text", aliases: ["คอลัมน์"] },
    heading: { kind: "text", aliases: ["หัวตาราง"] },
  } as const;
  const table = tableOfCsv(schema, text);
  const sources = new Map<string, string>();
  const problems: FormatsProblem[] = [...table.problems.kept];
  let at = 0;
  for (const { column, heading } of rowsOf(table)) {
    const row = table.rows?.[at++];
    if (sources.has(column))
      problems.push({ code: "formats.columnMap.doubled", path: [column], ...(row !== undefined && { row }) });
    sources.set(column, heading);
  }
  const read = answerOf(Object.fromEntries(sources), problems);
  return read.ok ? columnMapOf(read.value) : read;
}

function malformed(column?: string): Failure<FormatsProblem> {
  return fail({ code: "formats.columnMap.malformed", path: column === undefined ? [] : [column] });
}
