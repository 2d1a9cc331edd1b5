import { bitAt, type Column, type Table } from "../tables/index.js";
import type { Lane } from "./rollUp.js";

/** The lane's value in each row; NaN where there is none. */
export function laneColumnOf(table: Table, lane: Lane, name: string): Float64Array {
  if (lane.kind === "count" && lane.column === undefined) return new Float64Array(table.length).fill(1);
  const column = table.columns[lane.column as string] as Column | undefined;
  if (lane.kind === "count") return countedOf(column, lane.choice, table.length, name);
  if (column === undefined || !("values" in column) || column.spec.kind === "float") {
    throw new RangeError(`${name}: a column of whole or scaled decimal numbers was expected at ${lane.column}`);
  }
  const { validity, values } = column;
  return validity === undefined ? values : values.map((value, row) => (bitAt(validity, row) ? value : Number.NaN));
}

function countedOf(column: Column | undefined, choice: string | undefined, length: number, name: string): Float64Array {
  if (column === undefined || !("planes" in column))
    throw new RangeError(`${name}: a column of flags or choices was expected`);
  const number = column.spec.kind === "flag" ? 1 : column.spec.choices.indexOf(choice ?? "");
  if (number < 0) throw new RangeError(`${name}: one of the column's choices was expected, got ${choice}`);
  const { planes, validity } = column;
  return Float64Array.from({ length }, (_, row) => {
    if (validity !== undefined && !bitAt(validity, row)) return 0;
    return planes.every((plane, index) => bitAt(plane, row) === (((number >> index) & 1) === 1)) ? 1 : 0;
  });
}

/** The sum of magnitudes over the common denominator; below 2^53 it proves that no partial sum loses a digit. */
export function magnitudeOf(values: Float64Array, denominator: number, lane: Lane, name: string): number {
  if (lane.kind === "min" || lane.kind === "max") return 0;
  let sum = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) sum += Math.abs(value);
  }
  checkMagnitude(sum * denominator, name);
  return sum * denominator;
}

/** Refuses a sum that could leave the exact whole numbers. */
export function checkMagnitude(magnitude: number, name: string): void {
  if (magnitude > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`${name}: the sum could exceed 2^53; roll up fewer rows at once`);
}
