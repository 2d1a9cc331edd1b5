import { compareRatio, parseRatio, ratioOf } from "../amounts/index.js";
import type { LevelItem, LevelScale } from "../indicators/index.js";
import { type BitColumn, type BitPlane, bitAt, type Column, type NumberColumn, type Table } from "../tables/index.js";
import { statesOf } from "./deprivationStates.js";

/** Is told of a row whose value cannot be. */
export type OnLevelProblem = (code: "unknownScore" | "outside", row: number, column: string, item: string) => void;

/** The code of an item that does not apply, and of one whose answer is open; all others are its classes. */
export const outCode = 254;
export const openCode = 255;

/** In which class an item is, in every row: a byte each. */
export function itemCodesOf(item: LevelItem, scale: LevelScale, units: Table, onProblem: OnLevelProblem): Uint8Array {
  const { missing = "undecided", notApplicable = "leftOut" } = scale;
  const absent = missing === "undecided" ? openCode : missing === "leftOut" ? outCode : item.kind === "score" ? 0 : 1;
  if (item.kind === "score") return scoreCodesOf(item, units, absent, onProblem);
  const { id, title, column, kind, appliesWhere } = item;
  const deprived = kind === "flag" ? ({ kind, column, is: false } as const) : ({ kind, column } as const);
  const states = statesOf(
    { id, title, deprived, ...(appliesWhere !== undefined && { appliesWhere }) },
    units,
    () => undefined,
  );
  const out = notApplicable === "leftOut" ? outCode : notApplicable === "passed" ? 0 : 1;
  const codes = [0, 1, out, absent];
  return codesOf(units.length, (row) => codes[(bitAt(states.low, row) ? 1 : 0) + (bitAt(states.high, row) ? 2 : 0)]);
}

function codesOf(rows: number, codeAt: (row: number) => number | undefined): Uint8Array {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = codeAt(row) as number;
  return codes;
}

function scoreCodesOf(
  item: LevelItem & { readonly kind: "score" },
  units: Table,
  absent: number,
  onProblem: OnLevelProblem,
): Uint8Array {
  const column = numbersAt(item.id, units, item.column);
  const applies = item.appliesWhere === undefined ? undefined : flagsAt(item.id, units, item.appliesWhere);
  const scores = item.scores.map((notation) => heldAs(notation, column));
  return codesOf(units.length, (row) => {
    const does = applies === undefined ? "yes" : appliesAt(applies, row);
    if (does === "no") return outCode;
    if (does === "unknown" || !isThere(column, row)) return absent;
    const found = scores.indexOf(column.values[row] as number);
    if (found >= 0) return found;
    onProblem("unknownScore", row, item.column, item.id);
    return absent;
  });
}

/** The number as the column holds it; NaN where it holds no such number. */
function heldAs(notation: string | number, { spec }: NumberColumn): number {
  const exact = parseRatio(notation);
  if (spec.kind === "float") {
    const near = Number(exact.numerator) / Number(exact.denominator);
    return Number.isFinite(near) && compareRatio(ratioOf(near), exact) === 0 ? near : Number.NaN;
  }
  const units = exact.numerator * 10n ** BigInt(spec.kind === "decimal" ? spec.decimals : 0);
  return units % exact.denominator === 0n ? Number(units / exact.denominator) : Number.NaN;
}

/** Does an item apply to the unit of a row? */
export function appliesAt({ planes, validity }: BitColumn, row: number): "yes" | "no" | "unknown" {
  if (validity !== undefined && !bitAt(validity, row)) return "unknown";
  return bitAt(planes[0] as BitPlane, row) ? "yes" : "no";
}

/** Has the row a number? */
export function isThere({ validity }: NumberColumn, row: number): boolean {
  return validity === undefined || bitAt(validity, row);
}

/**
 * A column of numbers.
 * @throws a RangeError when the table has none of that name.
 */
export function numbersAt(id: string, units: Table, name: string): NumberColumn {
  const column = columnAt(id, units, name);
  if ("values" in column) return column;
  throw new RangeError(`${name}: a column of numbers was expected, got ${column.spec.kind}; ${id} is read from it`);
}

/**
 * A column of flags.
 * @throws a RangeError when the table has none of that name.
 */
export function flagsAt(id: string, units: Table, name: string): BitColumn {
  const column = columnAt(id, units, name);
  if ("planes" in column && column.spec.kind === "flag") return column;
  throw new RangeError(`${name}: a column of flags was expected, got ${column.spec.kind}; ${id} is read from it`);
}

function columnAt(id: string, units: Table, name: string): Column {
  const column = Object.hasOwn(units.columns, name) ? units.columns[name] : undefined;
  if (column === undefined) throw new RangeError(`${name}: the table has no such column; ${id} is read from it`);
  return column;
}
