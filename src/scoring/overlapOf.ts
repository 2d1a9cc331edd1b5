import { createProblemLog, type ProblemLog, type ProblemLogOptions } from "../kernel/index.js";
import {
  type BitColumn,
  bitAt,
  bitPlaneOf,
  type Column,
  type FlagSpec,
  recordOf,
  setBit,
  type Table,
  type TextColumn,
} from "../tables/index.js";
import type { OverlapProblem } from "./overlapProblems.js";
import { recordAndRow } from "./recordAndRow.js";

/**
 * A register to compare: a table, the column of its keys, and which of its rows are meant.
 * @category Poverty
 * @since 0.1.0
 */
export interface Register {
  /** The rows. */
  readonly table: Table;
  /** The text column of keys. Keys are opaque: they are equal when they are the same text, and nothing else is done with them. */
  readonly key: string;
  /** A column of flags, of the same rows: those that say yes are meant; all unless told. */
  readonly where?: BitColumn<FlagSpec>;
}

/**
 * One side of two registers that were compared.
 * @category Poverty
 * @since 0.1.0
 */
export interface RegisterSide {
  /** How many rows are meant. */
  readonly rows: number;
  /** How many different keys they have. */
  readonly size: number;
  /** How many of those the other register does not have. */
  readonly only: number;
  /** How many rows repeat a key: rows = size + duplicates + keyless. */
  readonly duplicates: number;
  /** How many rows have no key. */
  readonly keyless: number;
  /** A flag for each row of the table: is it meant, the first of its key, and in the other register too? So it can be counted by place. */
  readonly shared: BitColumn<FlagSpec>;
}

/**
 * What two registers have in common: both sizes, what is in both, and what is in one alone.
 * @category Poverty
 * @since 0.1.0
 */
export interface Overlap {
  /** How many keys are in both. */
  readonly both: number;
  /** The first register. */
  readonly left: RegisterSide;
  /** The second register. */
  readonly right: RegisterSide;
  /** Which rows have no key or one that was there before, by record. */
  readonly problems: ProblemLog<OverlapProblem>;
}

/**
 * Finds who is in two registers: those who are poor and those who are registered, for targeting (คนจนเป้าหมาย).
 * @remarks Keys stay where they are: neither the counts nor the problems show one. A key that stands twice counts once, and its later
 * rows are told.
 * @param left - The first register, such as the units that were measured, where they are poor.
 * @param right - The second register, such as those registered for welfare.
 * @param options - What becomes of problems.
 * @throws a RangeError when a table has no text column of that name.
 * @category Poverty
 * @since 0.1.0
 * @example Three poor, three registered, one of them twice
 * ```ts
 * import { overlapOf } from "chumchon/scoring";
 * import { tableOf } from "chumchon/tables";
 * const surveyed = tableOf({ key: { kind: "text" }, poor: { kind: "flag" } }, [["a", true], ["b", true], ["c", true], ["d", false]]);
 * const registered = tableOf({ key: { kind: "text" } }, [["b"], ["d"], ["c"], ["b"]]);
 * const { both, left, right, problems } = overlapOf(
 *   { table: surveyed, key: "key", where: surveyed.columns.poor },
 *   { table: registered, key: "key" },
 * );
 * [both, left.size, left.only, right.size, right.only]; // => [2, 3, 1, 3, 1]
 * problems.kept;
 * // => [{ code: "scoring.overlap.duplicate", path: ["key"], record: 3, side: "right", first: 0 }]
 * ```
 */
export function overlapOf(left: Register, right: Register, options: ProblemLogOptions<OverlapProblem> = {}): Overlap {
  const problems = createProblemLog<OverlapProblem>(options);
  const [one, other] = [keysOf(left, "left", problems.add), keysOf(right, "right", problems.add)];
  const [first, second] = [sideOf(left, one, other), sideOf(right, other, one)];
  return { both: first.size - first.only, left: first, right: second, problems };
}

/** The keys of a register. */
interface Keys {
  /** For each key the row where it stands first. */
  readonly first: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly duplicates: number;
  readonly keyless: number;
}

function keysOf(
  { table, key, where }: Register,
  side: "left" | "right",
  note: (problem: OverlapProblem) => void,
): Keys {
  const { codes, dictionary } = keyColumnOf(table, key);
  const first = new Map<string, number>();
  // A dictionary of a program may hold a text twice, so first rows are kept by text; codes spare most of the look-ups.
  const seen = new Int32Array(dictionary.length).fill(-1);
  let [rows, duplicates, keyless] = [0, 0, 0];
  for (let row = 0; row < table.length; row++) {
    if (where !== undefined && !saysYes(where, row)) continue;
    rows += 1;
    const code = codes[row] as number;
    if (code < 0) {
      keyless += 1;
      note({ code: "scoring.overlap.keyMissing", ...recordAndRow(table, row, [key]), side });
      continue;
    }
    const text = dictionary[code] as string;
    const before = seen[code] === -1 ? first.get(text) : (seen[code] as number);
    seen[code] = before ?? row;
    if (before === undefined) {
      first.set(text, row);
      continue;
    }
    duplicates += 1;
    note({
      code: "scoring.overlap.duplicate",
      ...recordAndRow(table, row, [key]),
      side,
      first: recordOf(table, before),
    });
  }
  return { first, rows, duplicates, keyless };
}

function keyColumnOf(table: Table, key: string): TextColumn {
  const column: Column | undefined = Object.hasOwn(table.columns, key) ? table.columns[key] : undefined;
  if (column !== undefined && "codes" in column) return column;
  throw new RangeError(`${key}: a text column of keys was expected`);
}

function saysYes({ planes, validity }: BitColumn, row: number): boolean {
  return bitAt(planes[0] as Uint8Array, row) && (validity === undefined || bitAt(validity, row));
}

function sideOf({ table }: Register, { first, rows, duplicates, keyless }: Keys, other: Keys): RegisterSide {
  const plane = bitPlaneOf(table.length);
  let both = 0;
  for (const [key, row] of first) {
    if (!other.first.has(key)) continue;
    both += 1;
    setBit(plane, row, true);
  }
  const size = first.size;
  const shared: BitColumn<FlagSpec> = { spec: { kind: "flag" }, planes: [plane], validity: undefined };
  return { rows, size, only: size - both, duplicates, keyless, shared };
}
