/**
 * Where tables come from and go to: CSV in UTF-8 or Windows-874 with Thai or English headings, and JSON. Nothing here
 * opens a file: bytes and text come in, tables go out, and the other way round. SQL, pictures and workbooks have doors
 * of their own.
 *
 * A row that cannot be read is a problem with its row, as the spreadsheet shows it; a heading that is missing is a
 * problem of the file. Nothing is skipped in silence: accepted + rejected = read.
 *
 * @module formats
 */
export { parseColumnMap, safeParseColumnMap } from "./columnMap.js";
export type { FileOptions, FileTable } from "./fileReader.js";
export type { ColumnMap, ColumnSource } from "./headings.js";
export { type JsonOptions, type JsonTextOptions, tableOfJson, toJson } from "./json.js";
export { type FormatsProblem, formatsSentences, type MissingHeading } from "./problems.js";
export { type Chunk, type CsvOptions, type CsvStreamOptions, readCsv, tableOfCsv } from "./readCsv.js";
export { type DefinitionKind, jsonSchemaOf } from "./schema.js";
export type { Encoding } from "./textDecoding.js";
export { type CsvTextOptions, toCsv } from "./toCsv.js";
