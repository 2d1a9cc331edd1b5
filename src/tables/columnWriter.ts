import { safeParseDecimal } from "../amounts/index.js";
import { toArabicDigits } from "../kernel/index.js";
import { bitPlaneOf, setBit } from "./bits.js";
import { type Column, planesOf } from "./column.js";
import type { ChoiceSpec, ColumnSpec, DecimalSpec, FlagSpec, FloatSpec, IntegerSpec, TextSpec } from "./columnSpec.js";

/** Why a cell was not taken; the last part of the code of its problem. */
export type CellFault = "missing" | "unreadable" | "tooLow";

/** Fills one column row by row. A row that is not kept is simply written over by the next. */
export interface ColumnWriter {
  /** Puts a cell at a row; the fault when it cannot. */
  put(row: number, cell: unknown): CellFault | undefined;
  /** The column of the first rows; the writer is not used again. */
  finish(rows: number): Column;
}

/** A writer for a column of this kind. */
export function columnWriterOf(spec: ColumnSpec): ColumnWriter {
  switch (spec.kind) {
    case "text":
      return textWriter(spec);
    case "flag":
      return bitWriter(spec, flagOf);
    case "choice":
      return bitWriter(spec, (cell) => choiceOf(spec, cell));
    case "float":
      return numberWriter(spec, floatOf);
    default:
      return numberWriter(spec, (cell) => scaledOf(spec, cell));
  }
}

function numberWriter(
  spec: IntegerSpec | DecimalSpec | FloatSpec,
  read: (cell: unknown) => number | undefined,
): ColumnWriter {
  let values = new Float64Array(16);
  const validity = validityWriter();
  const least = spec.kind === "float" ? undefined : spec.least;
  return {
    put(row, cell) {
      if (row >= values.length) values = grown(values, new Float64Array(values.length * 2));
      const empty = isEmpty(cell);
      validity.put(row, !empty);
      values[row] = 0;
      if (empty) return spec.optional === true ? undefined : "missing";
      const value = read(cell);
      if (value === undefined) return "unreadable";
      if (least !== undefined && value < least) return "tooLow";
      values[row] = value;
      return undefined;
    },
    finish: (rows) => ({ spec, values: values.slice(0, rows), validity: validity.finish(rows) }) as Column,
  };
}

function textWriter(spec: TextSpec): ColumnWriter {
  let codes = new Int32Array(16);
  const numbers = new Map<string, number>();
  const dictionary: string[] = [];
  const validity = validityWriter();
  return {
    put(row, given) {
      const cell = spec.numbers === "asText" ? textOfNumber(given) : given;
      if (row >= codes.length) codes = grown(codes, new Int32Array(codes.length * 2));
      const empty = isEmpty(cell);
      validity.put(row, !empty);
      codes[row] = -1;
      if (empty) return spec.optional === true ? undefined : "missing";
      if (typeof cell !== "string") return "unreadable";
      const known = numbers.get(cell);
      codes[row] = known ?? dictionary.length;
      if (known === undefined) {
        numbers.set(cell, dictionary.length);
        dictionary.push(cell);
      }
      return undefined;
    },
    finish: (rows) => compact(spec, codes.slice(0, rows), dictionary, validity.finish(rows)),
  };
}

/** A number that is written without an exponent, as a text; all else as it is. */
function textOfNumber(cell: unknown): unknown {
  if (typeof cell !== "number") return cell;
  const text = String(cell);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : cell;
}

/** Leaves out texts that only rejected rows brought. */
function compact(
  spec: TextSpec,
  codes: Int32Array,
  dictionary: readonly string[],
  validity: Uint8Array | undefined,
): Column {
  const renumbered = new Int32Array(dictionary.length).fill(-1);
  const kept: string[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    if (renumbered[code] === -1) renumbered[code] = kept.push(dictionary[code] as string) - 1;
    codes[row] = renumbered[code] as number;
  }
  return { spec, codes, dictionary: kept, validity };
}

function bitWriter(spec: FlagSpec | ChoiceSpec, read: (cell: unknown) => number | undefined): ColumnWriter {
  let planes = Array.from({ length: planesOf(spec) }, () => bitPlaneOf(128));
  const validity = validityWriter();
  return {
    put(row, cell) {
      if (row >> 3 >= (planes[0] as Uint8Array).length) {
        planes = planes.map((plane) => grown(plane, new Uint8Array(plane.length * 2)));
      }
      const empty = isEmpty(cell);
      const value = empty ? 0 : read(cell);
      validity.put(row, !empty);
      for (const [index, plane] of planes.entries()) setBit(plane, row, (((value ?? 0) >> index) & 1) === 1);
      if (empty) return spec.optional === true ? undefined : "missing";
      return value === undefined ? "unreadable" : undefined;
    },
    finish: (rows) => {
      const whole = planes.map((plane) => trimmed(plane, rows));
      return { spec, planes: whole, validity: validity.finish(rows) } as Column;
    },
  };
}

interface ValidityWriter {
  put(row: number, valid: boolean): void;
  finish(rows: number): Uint8Array | undefined;
}

/** Begins to hold bits only when a value is wanting: most columns never need them. */
function validityWriter(): ValidityWriter {
  let plane: Uint8Array | undefined;
  return {
    put(row, valid) {
      if (plane === undefined) {
        if (valid) return;
        plane = bitPlaneOf(Math.max(128, row + 1)).fill(0xff);
      }
      while (row >> 3 >= plane.length) plane = grown(plane, new Uint8Array(plane.length * 2));
      setBit(plane, row, valid);
    },
    finish(rows) {
      const whole = plane === undefined ? undefined : trimmed(plane, rows);
      return whole?.every((byte, index) => byte === (0xff & (0xff >> Math.max(0, 8 * index + 8 - rows)))) === false
        ? whole
        : undefined;
    },
  };
}

/** The plane of the first rows, with no bit set beyond them, so that equal columns have equal bytes. */
function trimmed(plane: Uint8Array, rows: number): Uint8Array {
  const copy = plane.slice(0, (rows + 7) >> 3);
  const rest = rows & 7;
  if (rest !== 0) copy[copy.length - 1] = (copy[copy.length - 1] as number) & (0xff >> (8 - rest));
  return copy;
}

function grown<Values extends Float64Array | Int32Array | Uint8Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Decimal notation alone: JavaScript would also read "0x1F" and "0b11". A zero has no sign. */
function floatOf(cell: unknown): number | undefined {
  const value = typeof cell === "string" ? floatOfText(toArabicDigits(cell).trim()) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value + 0 : undefined;
}

function floatOfText(text: string): number | undefined {
  return /^[-+\u2212]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)
    ? Number(text.replaceAll(",", "").replace("\u2212", "-"))
    : undefined;
}

function scaledOf(spec: IntegerSpec | DecimalSpec, cell: unknown): number | undefined {
  const decimals = spec.kind === "integer" ? 0 : spec.decimals;
  if (typeof cell === "number") return scaledNumberOf(cell, decimals);
  if (typeof cell !== "string") return undefined;
  if (spec.dash === "zero" && /^\s*[-–—]\s*$/.test(cell)) return 0;
  const parsed = safeParseDecimal(cell, { decimals });
  return parsed.ok ? parsed.value : undefined;
}

/**
 * A number means its shortest decimal. Below 10^15 units two decimals never share a double, so dividing back proves
 * that the units are that decimal; above, whole numbers are told apart, and all others are read as their text.
 */
function scaledNumberOf(value: number, decimals: number): number | undefined {
  const scale = 10 ** decimals;
  const units = Math.round(value * scale);
  const isPlain = Math.abs(units) <= 1e15 || (Number.isSafeInteger(units) && Number.isSafeInteger(value));
  if (isPlain) return units / scale === value ? units + 0 : undefined;
  const parsed = safeParseDecimal(value, { decimals });
  return parsed.ok ? parsed.value : undefined;
}

function flagOf(cell: unknown): number | undefined {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "number") return cell === 0 || cell === 1 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const word = toArabicDigits(cell).trim().toLowerCase();
  if (["1", "true", "yes", "ใช่"].includes(word)) return 1;
  return ["0", "false", "no", "ไม่ใช่"].includes(word) ? 0 : undefined;
}

function choiceOf(spec: ChoiceSpec, cell: unknown): number | undefined {
  const number = typeof cell === "string" ? spec.choices.indexOf(cell.trim()) : -1;
  return number === -1 ? undefined : number;
}
