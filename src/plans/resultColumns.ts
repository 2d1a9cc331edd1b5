import {
  bitPlaneOf,
  type Column,
  type ColumnSpec,
  numberColumnOf,
  planesOf,
  setBit,
  type Table,
  type TableSchema,
  tableOfColumns,
  textColumnOf,
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
  const spec = { kind: "text", ...(given.includes(undefined) && { optional: true }) } as const;
  return textColumnOf(spec, given);
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
  return numberColumnOf({ kind: "integer", optional: true }, Float64Array.from(given));
}

/** Money in satang, shown in baht; nothing where NaN stands. */
export function money(given: ArrayLike<number>): Column {
  return numberColumnOf({ kind: "decimal", decimals: 2, optional: true }, Float64Array.from(given));
}

function validityOf(valid: readonly boolean[]): Uint8Array | undefined {
  if (valid.every(Boolean)) return undefined;
  const plane = bitPlaneOf(valid.length);
  for (const [row, on] of valid.entries()) setBit(plane, row, on);
  return plane;
}
