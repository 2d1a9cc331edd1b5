import { normaliseThai, type Path, toArabicDigits } from "../kernel/index.js";
import type { ColumnSpec, TableSchema } from "../tables/index.js";
import { nearestOf } from "./nearest.js";
import type { FormatsProblem, MissingHeading } from "./problems.js";

/**
 * Where the columns of this name come from in a file that has headings of its own: data, so that the file is read
 * without a change to it or to the program.
 * @category Headings
 * @since 0.1.0
 */
export interface ColumnMap {
  /** Where the column of this name comes from. */
  readonly [column: string]: ColumnSource;
}

/**
 * The file's heading of a column; or several whose texts are joined, as an id of sheet and row; or one value for all
 * rows, which the file does not say because it is one plan's.
 * @category Headings
 * @since 0.1.0
 */
export type ColumnSource =
  | string
  | {
      /** The headings whose texts make the column. */
      readonly headings: readonly string[];
      /** What stands between the texts. */
      readonly between: string;
    }
  | {
      /** What stands in every row. */
      readonly value: string;
    };

/** How many cells of one heading are remembered: more say nothing new, and a row may be nothing but one heading. */
const mostShown = 20;

/** Where the cell of a column is found in a row. */
export interface CellSource {
  /** The positions of its cells; none where the file lacks it. */
  readonly positions: readonly number[];
  /** What stands between the texts of several cells. */
  readonly between: string;
  /** What stands in every row. */
  readonly value: string | undefined;
}

/** Which cells of a row each column is read from. */
export interface Headings {
  /** For each column of the schema where its cell is found. */
  readonly sources: readonly CellSource[];
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
  const claimed = new Set(Object.values(columnMap).flatMap(headingsOf).map(keyOf));
  const cells = new Map<string, number[]>();
  for (const [position, key] of keys.entries()) {
    const found = cells.get(key);
    if (found === undefined) cells.set(key, [position]);
    else if (found.length < mostShown) found.push(position);
  }
  const problems: FormatsProblem[] = Object.keys(columnMap)
    .filter((column) => !Object.hasOwn(schema, column))
    .map((column) => ({ code: "formats.header.unknownColumn", path: [...within, column], known: names }));
  const missing: MissingHeading[] = [];
  const used = new Set<string>();
  /** The one position of any of these headings; says so where there are several. */
  const positionOf = (column: string, wanted: readonly string[]): number => {
    const known = wanted.filter((key) => key !== "" && cells.has(key));
    for (const key of known) used.add(key);
    const found = known.flatMap((key) => cells.get(key) ?? []).sort((a, b) => a - b);
    if (found.length > 1) {
      const columns = found.slice(0, mostShown).map((position) => position + 1);
      problems.push({ code: "formats.header.doubled", path: [...within, column], ...where, columns });
    }
    return found[0] ?? -1;
  };
  const sources = names.map((column): CellSource => {
    const mapped = Object.hasOwn(columnMap, column) ? columnMap[column] : undefined;
    if (typeof mapped === "object" && "value" in mapped) return { positions: [], between: "", value: mapped.value };
    if (mapped !== undefined) {
      const positions = headingsOf(mapped).map((heading) => positionOf(column, [keyOf(heading)]));
      const between = typeof mapped === "object" ? mapped.between : "";
      return { positions: positions.includes(-1) ? [] : positions, between, value: undefined };
    }
    const keysOf = [...new Set(expectedOf(schema, column, columnMap).map(keyOf))];
    const position = positionOf(
      column,
      keysOf.filter((key) => !claimed.has(key)),
    );
    return { positions: position === -1 ? [] : [position], between: "", value: undefined };
  });
  const ignored = headings.filter((_, position) => keys[position] !== "" && !used.has(keys[position] as string));
  const absent = names.filter((_, index) => isAbsent(sources[index] as CellSource));
  // A file in which not one heading is known is another file, even if every column may be empty.
  const wanting = used.size === 0 ? absent : absent.filter((name) => isWanted(schema, name, columnMap));
  for (const column of wanting) {
    const expected = expectedOf(schema, column, columnMap);
    const nearest = nearestOf(expected.map(keyOf), ignored, keyOf);
    missing.push({ column, expected, ...(nearest !== undefined && { nearest }) });
  }
  if (missing.length > 0) problems.unshift({ code: "formats.header.missing", path: within, ...where, missing });
  return { sources, width: headings.length, ignored, absent, problems };
}

function isAbsent({ positions, value }: CellSource): boolean {
  return positions.length === 0 && value === undefined;
}

/** A heading the map names must be there, even if its column may be empty: the map was made for another file. */
function isWanted(schema: TableSchema, column: string, columnMap: ColumnMap): boolean {
  return schema[column]?.optional !== true || Object.hasOwn(columnMap, column);
}

function headingsOf(source: ColumnSource): readonly string[] {
  if (typeof source === "string") return [source];
  return "headings" in source ? source.headings : [];
}

/** The headings under which a column is read. */
function expectedOf(schema: TableSchema, column: string, columnMap: ColumnMap): readonly string[] {
  if (Object.hasOwn(columnMap, column)) return headingsOf(columnMap[column] as ColumnSource);
  const { title, aliases = [] } = schema[column] as ColumnSpec;
  return [...new Set([column, ...(title === undefined ? [] : [title.th, title.en]), ...aliases])];
}

function keyOf(heading: string): string {
  return toArabicDigits(normaliseThai(heading)).toLowerCase();
}
