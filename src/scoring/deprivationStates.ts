import type { ColumnDeprivation, Outcome, PovertyItem } from "../indicators/index.js";
import { outcomes } from "../indicators/index.js";
import {
  type BitColumn,
  type BitPlane,
  bitPlaneOf,
  type Column,
  type NumberColumn,
  type Table,
} from "../tables/index.js";
import { type Bounds, boundsOf } from "./cutoffBounds.js";

/**
 * What an item says of a unit. The order is that of outcomes, so that a column of outcomes is a column of these as it stands.
 * @category Poverty
 * @since 0.1.0
 */
export type DeprivationState = "notDeprived" | "deprived" | "notApplicable" | "missing";

/** The states in the order of their numbers. */
export const deprivationStates: readonly DeprivationState[] = ["notDeprived", "deprived", "notApplicable", "missing"];

/** A column of states: the low and the high bit of each row. Bits beyond the rows mean nothing. */
export interface States {
  readonly low: BitPlane;
  readonly high: BitPlane;
}

/** The states of an item in all rows. `onBelowZero` is told of every row with a number that its scale does not have. */
export function statesOf(
  { id, deprived, appliesWhere }: PovertyItem,
  table: Table,
  onBelowZero: (row: number, column: string) => void,
): States {
  const of = (deprivation: ColumnDeprivation): States => columnStates(id, deprivation, table, onBelowZero);
  const own = deprived.kind === "anyOf" ? anyOf(deprived.of.map(of)) : of(deprived);
  if (appliesWhere === undefined) return own;
  const { planes, validity } = flagsAt(id, table, appliesWhere);
  const applies = planes[0] as BitPlane;
  // No: not applicable, 10. Empty: missing, 11. Yes: what the item says.
  return {
    low: own.low.map((byte, at) => (byte & (applies[at] as number)) | ~(validity?.[at] ?? 0xff)),
    high: own.high.map((byte, at) => byte | ~(applies[at] as number)),
  };
}

function columnStates(
  id: string,
  deprivation: ColumnDeprivation,
  table: Table,
  onBelowZero: (row: number, column: string) => void,
): States {
  const { kind, column: name } = deprivation;
  if (kind === "flag") return flagStates(flagsAt(id, table, name), deprivation.is);
  const column = columnAt(id, table, name);
  if (kind === "number") {
    if (!("values" in column)) throw unexpected(name, "a column of numbers", column, id);
    const isRatio = deprivation.scale === "ratio";
    return numberStates(column, boundsOf(deprivation, column), isRatio ? (row) => onBelowZero(row, name) : undefined);
  }
  if (!("planes" in column) || column.spec.kind !== "choice")
    throw unexpected(name, "a column of outcomes", column, id);
  return outcomeStates(name, column, id);
}

function numberStates(
  { values, validity }: NumberColumn,
  { from, to }: Bounds,
  onBelowZero: ((row: number) => void) | undefined,
): States {
  const [low, high] = [bitPlaneOf(values.length), bitPlaneOf(values.length)];
  const least = onBelowZero === undefined ? Number.NEGATIVE_INFINITY : 0;
  for (let byte = 0; byte < low.length; byte++) {
    let missing = validity === undefined ? 0 : ~(validity[byte] as number) & 0xff;
    let deprived = 0;
    const first = byte << 3;
    const end = Math.min(values.length - first, 8);
    for (let bit = 0; bit < end; bit++) {
      const value = values[first + bit] as number;
      if (value >= from && value <= to) deprived |= 1 << bit;
      if (value < least && ((missing >> bit) & 1) === 0) {
        missing |= 1 << bit;
        onBelowZero?.(first + bit);
      }
    }
    low[byte] = deprived | missing;
    high[byte] = missing;
  }
  return { low, high };
}

function flagStates({ planes, validity }: BitColumn, is: boolean): States {
  const missing = (planes[0] as BitPlane).map((_, at) => ~(validity?.[at] ?? 0xff));
  const low = (planes[0] as BitPlane).map((byte, at) => (is ? byte : ~byte) | (missing[at] as number));
  return { low, high: missing };
}

function outcomeStates(name: string, { spec, planes, validity }: BitColumn, id: string): States {
  const choices: readonly string[] = spec.kind === "choice" ? spec.choices : [];
  if (validity === undefined && choices.length === outcomes.length && outcomes.every((one, at) => choices[at] === one))
    return { low: planes[0] as BitPlane, high: planes[1] as BitPlane };
  const bytes = (planes[0] as BitPlane).length;
  const [low, high] = [new Uint8Array(bytes), new Uint8Array(bytes)];
  for (const [number, choice] of choices.entries()) {
    const state = outcomes.indexOf(choice as Outcome);
    if (state < 0)
      throw new RangeError(
        `${name}: the outcomes ${outcomes.join(", ")} were expected, got ${choice}; the item ${id} is read from it`,
      );
    for (let at = 0; at < bytes; at++) {
      let chosen = 0xff;
      for (const [bit, plane] of planes.entries())
        chosen &= ((number >> bit) & 1) === 1 ? (plane[at] as number) : ~(plane[at] as number);
      if ((state & 1) === 1) low[at] = (low[at] as number) | chosen;
      if ((state & 2) === 2) high[at] = (high[at] as number) | chosen;
    }
  }
  if (validity !== undefined)
    for (let at = 0; at < bytes; at++) {
      low[at] = (low[at] as number) | ~(validity[at] as number);
      high[at] = (high[at] as number) | ~(validity[at] as number);
    }
  return { low, high };
}

/** One deprivation is enough; without one, what is missing may be one; what applies nowhere does not apply. */
function anyOf(members: readonly States[]): States {
  const { low: first } = members[0] as States;
  const [low, high] = [new Uint8Array(first.length), new Uint8Array(first.length)];
  for (let at = 0; at < first.length; at++) {
    let deprived = 0;
    let missing = 0;
    let notApplicable = 0xff;
    for (const member of members) {
      const [lows, highs] = [member.low[at] as number, member.high[at] as number];
      deprived |= lows & ~highs;
      missing |= lows & highs;
      notApplicable &= highs & ~lows;
    }
    missing &= ~deprived;
    low[at] = deprived | missing;
    high[at] = missing | notApplicable;
  }
  return { low, high };
}

function flagsAt(id: string, table: Table, name: string): BitColumn {
  const column = columnAt(id, table, name);
  if ("planes" in column && column.spec.kind === "flag") return column;
  throw unexpected(name, "a column of flags", column, id);
}

function columnAt(id: string, table: Table, name: string): Column {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column === undefined)
    throw new RangeError(`${name}: the table has no such column; the item ${id} is read from it`);
  return column;
}

function unexpected(name: string, expected: string, { spec }: Column, id: string): RangeError {
  return new RangeError(`${name}: ${expected} was expected, got ${spec.kind}; the item ${id} is read from it`);
}
