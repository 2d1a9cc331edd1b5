import type { Table } from "../tables/index.js";
import { fastPiecesOf, unread } from "./levelColumns.js";
import { itemCodesOf, type OnLevelProblem, openCode } from "./levelItems.js";
import { numberReaderOf } from "./levelNumbers.js";
import type { LevelPlan } from "./levelPlan.js";
import { type NumberReader, piecesOf } from "./numberRange.js";

/** The coordinates of all units, a column each, and what is open. */
export interface LevelRows {
  /** For each item its class in every row. */
  readonly codes: readonly Uint8Array[];
  /** For each coordinate its number in every row: of items those that are known, of numbers the lowest piece. */
  readonly settled: readonly Int32Array[];
  /** For each number the highest piece in every row. */
  readonly highest: readonly Int32Array[];
  /** For each row how many items and numbers are open. */
  readonly open: Int32Array;
  /** Where a number lies exactly, row by row; problems are not told again. */
  readonly readers: readonly NumberReader[];
}

/** Reads all units into coordinates: one pass over each column. */
export function levelRowsOf(plan: LevelPlan, units: Table, onProblem: OnLevelProblem): LevelRows {
  const { scale, items, numbers, counters } = plan;
  const rows = units.length;
  const open = new Int32Array(rows);
  const counts = Array.from({ length: counters }, () => new Int32Array(rows));
  const codes = items.map(({ definition }) => itemCodesOf(definition, scale, units, onProblem));
  for (const [place, { effects }] of items.entries()) {
    const code = codes[place] as Uint8Array;
    for (const [number, coordinates] of effects.entries())
      for (const coordinate of coordinates) countCode(counts[coordinate] as Int32Array, code, number);
    countCode(open, code, openCode);
  }
  const lowest: Int32Array[] = [];
  const highest: Int32Array[] = [];
  for (const { definition, ends } of numbers) {
    const found = allPiecesOf(
      fastPiecesOf(definition, ends, units),
      numberReaderOf(definition, scale, units, onProblem),
      ends,
      rows,
    );
    lowest.push(found.low);
    highest.push(found.high);
    for (let row = 0; row < rows; row++) if (found.low[row] !== found.high[row]) open[row] = (open[row] as number) + 1;
  }
  const readers = numbers.map(({ definition }) => numberReaderOf(definition, scale, units, () => undefined));
  return { codes, settled: [...counts, ...lowest], highest, open, readers };
}

function countCode(counts: Int32Array, codes: Uint8Array, code: number): void {
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) counts[row] = (counts[row] as number) + 1;
}

/** The pieces of all rows: those that were found at once, and the others one by one. */
function allPiecesOf(
  fast: Int32Array | undefined,
  rangeAt: NumberReader,
  ends: LevelPlan["numbers"][number]["ends"],
  rows: number,
): { readonly low: Int32Array; readonly high: Int32Array } {
  const low = fast ?? new Int32Array(rows).fill(unread);
  const high = low.slice();
  for (let row = 0; row < rows; row++) {
    if (low[row] !== unread) continue;
    const pieces = piecesOf(rangeAt(row), ends);
    low[row] = pieces.low;
    high[row] = pieces.high;
  }
  return { low, high };
}
