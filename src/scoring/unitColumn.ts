import { type Column, type Table, type TextColumn, textAt } from "../tables/index.js";

/**
 * The column that names the units.
 * @throws a RangeError when there is no such column of texts.
 */
export function unitColumnOf(units: Table, name: string): TextColumn {
  const column: Column | undefined = Object.hasOwn(units.columns, name) ? units.columns[name] : undefined;
  if (column === undefined || !("codes" in column))
    throw new RangeError(`${name}: a text column that names the units was expected`);
  return column;
}

/**
 * The row of a unit, which is given by its name or by the row itself.
 * @throws a RangeError when there is no such unit, or several bear the name.
 */
export function rowOfUnit(column: TextColumn, length: number, unit: string | number): number {
  if (typeof unit === "number") {
    if (Number.isInteger(unit) && unit >= 0 && unit < length) return unit;
    throw new RangeError(`unit: a row from 0 to ${length - 1} was expected, got ${unit}`);
  }
  const rows = [...column.codes.keys()].filter((row) => textAt(column, row) === unit);
  const [row, another] = rows;
  if (row === undefined) throw new RangeError(`unit: there is no unit named ${JSON.stringify(unit)}`);
  if (another !== undefined) throw new RangeError(`unit: several are named ${JSON.stringify(unit)}; give the row`);
  return row;
}
