import {
  bitPlaneOf,
  type Column,
  type ColumnSpec,
  planesOf,
  setBit,
  type Table,
  type TableSchema,
  tableOfColumns,
} from "../tables/index.js";

/** Puts the columns of a result together. */
export function resultTable<Schema extends TableSchema>(
  columns: Readonly<Record<string, Column>>,
  length: number,
): Table<Schema> {
  const schema: Record<string, ColumnSpec> = {};
  for (const [name, column] of Object.entries(columns)) schema[name] = column.spec;
  return tableOfColumns(schema, columns, length) as unknown as Table<Schema>;
}

/** Texts by number; nothing where the number is below zero. */
export function codedTexts(numbers: readonly number[], dictionary: readonly string[]): Column {
  const codes = Int32Array.from(numbers);
  const validity = validityOf(numbers.map((number) => number >= 0));
  return { spec: { kind: "text", ...(validity !== undefined && { optional: true }) }, codes, dictionary, validity };
}

/** Texts, each held once. */
export function texts(given: readonly (string | undefined)[]): Column {
  const numbers = new Map<string, number>();
  const codes = given.map((text) => {
    if (text === undefined) return -1;
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return codedTexts(codes, [...numbers.keys()]);
}

/** Words of a short list, by number. */
export function words(choices: readonly string[], numbers: readonly number[]): Column {
  const spec = { kind: "choice", choices } as const;
  const planes = Array.from({ length: planesOf(spec) }, () => bitPlaneOf(numbers.length));
  for (const [row, number] of numbers.entries()) {
    for (const [index, plane] of planes.entries()) setBit(plane, row, ((number >> index) & 1) === 1);
  }
  return { spec, planes, validity: undefined };
}

/** Whole numbers; nothing where NaN stands. */
export function integers(given: ArrayLike<number>): Column {
  return { spec: { kind: "integer", optional: true }, ...present(given) };
}

/** Money in satang, shown in baht; nothing where NaN stands. */
export function money(given: ArrayLike<number>): Column {
  return { spec: { kind: "decimal", decimals: 2, optional: true }, ...present(given) };
}

function present(given: ArrayLike<number>): {
  readonly values: Float64Array;
  readonly validity: Uint8Array | undefined;
} {
  const values = Float64Array.from(given, (value) => (Number.isNaN(value) ? 0 : value));
  return { values, validity: validityOf(Array.from(given, (value) => !Number.isNaN(value))) };
}

function validityOf(valid: readonly boolean[]): Uint8Array | undefined {
  if (valid.every(Boolean)) return undefined;
  const plane = bitPlaneOf(valid.length);
  for (const [row, on] of valid.entries()) setBit(plane, row, on);
  return plane;
}
