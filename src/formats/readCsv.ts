import type { TableSchema } from "../tables/index.js";
import { type CsvFault, type CsvRecord, createCsvTokeniser } from "./csvRecords.js";
import { createFileReader, type FileOptions, type FileTable, type RowFault } from "./fileReader.js";
import { createByteDecoder, type Encoding } from "./textDecoding.js";
import { hasUndecodable } from "./utf8Text.js";

/**
 * How CSV is read.
 * @category CSV in
 * @since 0.1.0
 */
export interface CsvOptions extends FileOptions {
  /** What parts cells: a comma unless told. */
  readonly separator?: "," | ";" | "\t" | "|";
  /** How bytes are read: unless told, UTF-8 where the 4,096 bytes from the first beyond ASCII on are UTF-8, else Windows-874. */
  readonly encoding?: Encoding;
  /** How many characters a row may have; a longer one is a problem. One million unless told. */
  readonly mostRowText?: number;
  /**
   * What an apostrophe before a formula is: "escaped" takes it away, for {@link toCsv} put it there; "kept" leaves it, for
   * a file written with `formulas: "keep"`. "escaped" unless told.
   */
  readonly formulas?: "escaped" | "kept";
}

/**
 * How a stream of CSV is read.
 * @category CSV in
 * @since 0.1.0
 */
export interface CsvStreamOptions extends CsvOptions {
  /** How many records are read for one table, 65,536 unless told. */
  readonly batchSize?: number;
}

/**
 * Text, or bytes, of a file or a part of one.
 * @category CSV in
 * @since 0.1.0
 */
export type Chunk = string | Uint8Array;

/**
 * Reads a CSV file as it comes, in tables of at most so many records; memory holds one of them.
 * @remarks RFC 4180: quotes, doubled quotes and line breaks within quotes; CR LF, LF or CR end a row. Headings are found
 * by column name, title in Thai or English, or alias; spelling variants of Thai, case and Thai digits make no difference.
 * A row counts as a spreadsheet counts it, so a quoted cell of several lines is one row. Bad rows are problems with their
 * row: accepted + rejected = read. Among them is a row with the character NUL, which is no text; NUL in the
 * first row says the file is none. An apostrophe that {@link toCsv} put before a formula is taken away unless told.
 * @param schema - The columns.
 * @param chunks - The file's bytes or text, cut anywhere: a stream, a list, or one whole.
 * @param options - Separator, encoding, column map, size of the tables, what becomes of problems.
 * @returns At least one table, even of a file without rows, so that its problems are seen.
 * @throws a RangeError when the size of the tables is no whole number from 1.
 * @category CSV in
 * @since 0.1.0
 * @example Two chunks, cut within a cell
 * ```ts
 * import { readCsv } from "chumchon/formats";
 * const schema = { village: { kind: "text", aliases: ["หมู่บ้าน"] }, failing: { kind: "integer" } } as const;
 * const read: (number | undefined)[] = [];
 * for await (const table of readCsv(schema, ["หมู่บ้าน,failing\r\n8401", "0101,3\r\n84010102,many\r\n"])) {
 *   read.push(table.length, table.rejected, table.problems.kept[0]?.row);
 * }
 * read; // => [1, 1, 3]
 * ```
 */
export async function* readCsv<const Schema extends TableSchema>(
  schema: Schema,
  chunks: Chunk | Iterable<Chunk> | AsyncIterable<Chunk>,
  options: CsvStreamOptions = {},
): AsyncGenerator<FileTable<Schema>, void, undefined> {
  const size = options.batchSize ?? 65_536;
  if (!Number.isSafeInteger(size) || size < 1)
    throw new RangeError(`batchSize: a whole number from 1 was expected, got ${size}`);
  const session = createSession(schema, options, size);
  for await (const chunk of isChunk(chunks) ? [chunks] : chunks) {
    yield* session.push(chunk);
    if (session.failed) break;
  }
  yield* session.end();
}

/**
 * Reads the whole text or bytes of a CSV file into one table, as {@link readCsv} does.
 * @param schema - The columns.
 * @param file - The whole file.
 * @param options - Separator, encoding, column map, what becomes of problems.
 * @category CSV in
 * @since 0.1.0
 * @example A renamed heading is a problem, not zeros
 * ```ts
 * import { tableOfCsv } from "chumchon/formats";
 * const schema = { village: { kind: "text" }, failing: { kind: "integer" } } as const;
 * tableOfCsv(schema, "village,failing\n84010101,3").columns.failing.values[0]; // => 3
 * const renamed = tableOfCsv(schema, "village,faling\n84010101,3");
 * renamed.length; // => 0
 * renamed.problems.kept;
 * // => [{ code: "formats.header.missing", path: [], row: 1, missing: [{ column: "failing", expected: ["failing"], nearest: "faling" }] }]
 * const mapped = tableOfCsv(schema, "village,faling\n84010101,3", { columnMap: { failing: "faling" } });
 * mapped.columns.failing.values[0]; // => 3
 * ```
 */
export function tableOfCsv<const Schema extends TableSchema>(
  schema: Schema,
  file: Chunk,
  options: CsvOptions = {},
): FileTable<Schema> {
  const session = createSession(schema, options, Number.POSITIVE_INFINITY);
  const [table] = [...session.push(file), ...session.end()];
  return table as FileTable<Schema>;
}

interface Session<Schema extends TableSchema> {
  readonly failed: boolean;
  push(chunk: Chunk): Generator<FileTable<Schema>, void, undefined>;
  end(): Generator<FileTable<Schema>, void, undefined>;
}

/** What has been seen in the text so far. */
interface Broken {
  bytes: boolean;
  nul: boolean;
}

/** Bytes → text → records → tables, each step no further than the next table needs. */
function createSession<const Schema extends TableSchema>(
  schema: Schema,
  options: CsvOptions,
  size: number,
): Session<Schema> {
  const { separator = ",", encoding, formulas = "escaped", mostRowText = 1_000_000 } = options;
  const reader = createFileReader(schema, options, formulas === "kept" ? (cell) => cell : unescaped);
  const decoder = createByteDecoder(encoding);
  const tokeniser = createCsvTokeniser(separator, mostRowText);
  let row = 0;
  let tables = 0;
  let begun = false;
  // Rows are searched only where the text so far has something to find.
  const broken: Broken = { bytes: false, nul: false };

  function* take(records: readonly CsvRecord[]): Generator<FileTable<Schema>, void, undefined> {
    for (const record of records) {
      if (reader.failed) return;
      row += 1;
      reader.add(row, record.cells, record.blank, faultOf(record, mostRowText, broken, row));
      if (reader.pending < size) continue;
      tables += 1;
      yield reader.table();
    }
  }

  function* read(text: string, fromBytes: boolean): Generator<FileTable<Schema>, void, undefined> {
    const clean = begun || text.charCodeAt(0) !== 0xfeff ? text : text.slice(1);
    if (text !== "") begun = true;
    if (fromBytes && hasUndecodable(text)) broken.bytes = true;
    if (text.includes("\0")) broken.nul = true;
    yield* take(tokeniser.push(clean));
  }

  return {
    get failed() {
      return reader.failed;
    },
    *push(chunk) {
      if (typeof chunk === "string") {
        for (let from = 0; from < chunk.length && !reader.failed; from += 65_536) {
          yield* read(chunk.slice(from, from + 65_536), false);
        }
        return;
      }
      for (const text of decoder.decode(chunk)) {
        yield* read(text, true);
        if (reader.failed) return;
      }
    },
    *end() {
      for (const text of decoder.end()) yield* read(text, true);
      if (!reader.failed) yield* take(tokeniser.end());
      if (tables === 0 || reader.pending > 0 || reader.blankRows > 0) yield reader.end();
    },
  };
}

function faultOf(record: CsvRecord, most: number, broken: Broken, row: number): RowFault | undefined {
  if (row === 1 && isNoText(record)) return (at) => ({ code: "formats.file.notText", ...at });
  if (record.fault === undefined && !broken.bytes && !broken.nul) return undefined;
  return (at) => {
    if (record.fault === "tooLong") return { code: "formats.csv.tooLong", ...at, most };
    if (record.fault !== undefined) return { code: `formats.csv.${record.fault satisfies CsvFault}`, ...at };
    if (broken.bytes && record.cells.some(hasUndecodable)) return { code: "formats.row.undecodable", ...at };
    return broken.nul && record.cells.some((cell) => cell.includes("\0"))
      ? { code: "formats.row.nul", ...at }
      : undefined;
  };
}

/** The first bytes of a workbook, or the zeros between the letters of UTF-16. */
function isNoText({ cells }: CsvRecord): boolean {
  return cells[0]?.startsWith("PK\u0003\u0004") === true || cells.some((cell) => cell.includes("\0"));
}

function isChunk(chunks: Chunk | Iterable<Chunk> | AsyncIterable<Chunk>): chunks is Chunk {
  return typeof chunks === "string" || ArrayBuffer.isView(chunks);
}

/** Takes away the apostrophe that keeps a spreadsheet from running a text as a formula. */
function unescaped(cell: string): string {
  return cell.charCodeAt(0) === 39 && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
