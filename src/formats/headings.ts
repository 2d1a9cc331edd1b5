import { normaliseThai, type Path, toArabicDigits } from "../kernel/index.js";
import type { ColumnSpec, TableSchema } from "../tables/index.js";
import { nearestOf } from "./nearest.js";
import type { FormatsProblem, MissingHeading } from "./problems.js";

/**
 * Which heading of a file each column is read from, by column name: data, so that a file with headings of its own is
 * read without a change to file or program.
 * @category Headings
 * @since 0.1.0
 */
export interface ColumnMap {
  /** The heading in the file of the column of this name. */
  readonly [column: string]: string;
}

/** Which cell of a row each column is read from. */
export interface Headings {
  /** For each column of the schema the position of its cell, −1 where the file has none. */
  readonly positions: Int32Array;
  /** How many cells a row has. */
  readonly width: number;
  /** Headings that belong to no column. */
  readonly ignored: readonly string[];
  /** Columns without a heading, all of them optional where there is no problem. */
  readonly absent: readonly string[];
  /** Why the file cannot be read. */
  readonly problems: readonly FormatsProblem[];
}

/**
 * Finds the columns of a schema among the headings of a file: by name, by Thai or English title, by alias, or by the
 * column map alone where it names the column. Spelling variants of Thai, case, digits and white space make no difference.
 */
export function matchHeadings(
  schema: TableSchema,
  headings: readonly string[],
  columnMap: ColumnMap,
  within: Path,
  row?: number,
): Headings {
  const where = row === undefined ? {} : { row };
  const names = Object.keys(schema);
  const keys = headings.map(keyOf);
  const claimed = new Set(Object.values(columnMap).map(keyOf));
  const cells = new Map<string, number[]>();
  for (const [position, key] of keys.entries()) {
    if (key !== "") cells.set(key, [...(cells.get(key) ?? []), position]);
  }
  const problems: FormatsProblem[] = Object.keys(columnMap)
    .filter((column) => !Object.hasOwn(schema, column))
    .map((column) => ({ code: "formats.header.unknownColumn", path: [...within, column], known: names }));
  const used = new Set<number>();
  const positions = Int32Array.from(names, (column) => {
    const mapped = Object.hasOwn(columnMap, column);
    const wanted = expectedOf(schema, column, columnMap).map(keyOf);
    const found = [...new Set(wanted)].flatMap((key) => (mapped || !claimed.has(key) ? (cells.get(key) ?? []) : []));
    for (const position of found) used.add(position);
    if (found.length > 1) {
      const columns = found.map((position) => position + 1).sort((a, b) => a - b);
      problems.push({ code: "formats.header.doubled", path: [...within, column], ...where, columns });
    }
    return found[0] ?? -1;
  });
  const unused = headings.filter((_, position) => !used.has(position) && keys[position] !== "");
  const absent = names.filter((_, index) => positions[index] === -1);
  // A file in which not one heading is known is another file, even if every column may be empty.
  const wanting = absent.length === names.length ? absent : absent.filter((name) => schema[name]?.optional !== true);
  const [first, ...rest] = wanting.map((column): MissingHeading => {
    const expected = expectedOf(schema, column, columnMap);
    const nearest = nearestOf(expected.map(keyOf), unused, keyOf);
    return { column, expected, ...(nearest !== undefined && { nearest }) };
  });
  if (first !== undefined) {
    problems.unshift({ code: "formats.header.missing", path: within, ...where, missing: [first, ...rest] });
  }
  return { positions, width: headings.length, ignored: unused, absent, problems };
}

/** The headings under which a column is read. */
function expectedOf(schema: TableSchema, column: string, columnMap: ColumnMap): readonly string[] {
  if (Object.hasOwn(columnMap, column)) return [columnMap[column] as string];
  const { title, aliases = [] } = schema[column] as ColumnSpec;
  return [...new Set([column, ...(title === undefined ? [] : [title.th, title.en]), ...aliases])];
}

function keyOf(heading: string): string {
  return toArabicDigits(normaliseThai(heading)).toLowerCase();
}
