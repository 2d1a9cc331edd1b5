import type { BitColumn, BitPlane, Column, Table } from "../tables/index.js";
import type { Lane } from "./lane.js";

/** The lane's value in each row; where there is none, 0 for what adds up and NaN for a least or greatest. */
export function laneColumnOf(table: Table, lane: Lane, name: string): Float64Array {
  if (lane.kind === "count" && lane.column === undefined) return new Float64Array(table.length).fill(1);
  const column = columnAt(table, lane.column as string);
  if (lane.kind === "count") return countedOf(column, lane.choice, table.length, name);
  if (column === undefined || !("values" in column) || column.spec.kind === "float") {
    throw new RangeError(`${name}: a column of whole or scaled decimal numbers was expected at ${lane.column}`);
  }
  const { validity, values } = column;
  if (validity === undefined) return values;
  return lane.kind === "sum" ? withoutUnknown(values, validity, 0) : withoutUnknown(values, validity, Number.NaN);
}

/** The values, with this one wherever there is none; a copy only where that changes something. Eight rows are asked at once. */
function withoutUnknown(values: Float64Array, validity: BitPlane, wanting: number): Float64Array {
  let known = values;
  for (let byte = 0; byte < (values.length + 7) >> 3; byte++) {
    const valid = validity[byte] as number;
    if (valid === 0xff) continue;
    for (let row = byte << 3; row < Math.min(values.length, (byte + 1) << 3); row++) {
      if (((valid >> (row & 7)) & 1) === 1 || known[row] === wanting) continue;
      if (known === values) known = values.slice();
      known[row] = wanting;
    }
  }
  return known;
}

/** Sums and counts add up; a least or greatest does not. */
export function isAdditive({ kind }: Lane): boolean {
  return kind === "sum" || kind === "count";
}

/** The column of this name; a table has no column for being an object. */
export function columnAt(table: Table, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
}

/** How many decimals the figures of a lane have. */
export function decimalsOf(table: Table, lane: Lane): number {
  const spec = lane.kind === "count" ? undefined : table.schema[lane.column];
  return spec?.kind === "decimal" ? spec.decimals : 0;
}

/** 1 in each row that is counted: that has a value, or the choice asked for. */
function countedOf(column: Column | undefined, choice: string | undefined, length: number, name: string): Float64Array {
  if (column === undefined) throw new RangeError(`${name}: a column of the table was expected`);
  if ("planes" in column && (choice !== undefined || column.spec.kind === "flag"))
    return matchingOf(column.planes, column.validity, numberOf(column, choice, name), length);
  if (choice !== undefined)
    throw new RangeError(`${name}: a column of flags or choices was expected, to count its ${choice}`);
  if ("codes" in column) return Float64Array.from(column.codes, (code) => (code < 0 ? 0 : 1));
  return matchingOf([], column.validity, 0, length);
}

/** The number of a choice in the bit planes. */
function numberOf({ spec }: BitColumn, choice: string | undefined, name: string): number {
  const number = spec.kind === "flag" ? ["no", "yes"].indexOf(choice ?? "yes") : spec.choices.indexOf(choice ?? "");
  const expected = spec.kind === "flag" ? "yes or no" : "one of the column's choices";
  if (number < 0) throw new RangeError(`${name}: ${expected} was expected, got ${choice}`);
  return number;
}

/** 1 in each row whose bits are this number, eight rows at a time. */
function matchingOf(
  planes: readonly BitPlane[],
  validity: BitPlane | undefined,
  number: number,
  length: number,
): Float64Array {
  const counted = new Float64Array(length);
  for (let byte = 0; byte < (length + 7) >> 3; byte++) {
    let matching = validity === undefined ? 0xff : (validity[byte] as number);
    for (let index = 0; index < planes.length; index++) {
      const bits = (planes[index] as BitPlane)[byte] as number;
      matching &= ((number >> index) & 1) === 1 ? bits : ~bits;
    }
    for (let row = byte << 3; matching !== 0 && row < length; row++, matching >>= 1) counted[row] = matching & 1;
  }
  return counted;
}

/** Refuses a sum that could leave the exact whole numbers. */
export function checkMagnitude(magnitude: number, name: string): void {
  if (magnitude > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`${name}: the sum could exceed 2^53; roll up fewer rows at once`);
}
