import { bitAt, type Column, type Table, type TextColumn } from "../tables/index.js";
import type { WordPlanes } from "./countPlanes.js";
import { isOutcomes, type OutcomeBytes } from "./outcomes.js";
import { packBytes } from "./packBytes.js";
import { type RowCounter, rowsAtOnce } from "./rowCounter.js";
import type { RowOrder } from "./rowOrder.js";
import type { RowSpans } from "./rowSpans.js";
import { createRowWords, type RowWords } from "./rowWords.js";
import type { TallyShape } from "./tallyShape.js";

/** Rows of outcomes of one kind of unit, whether they came as planes or as bytes. */
export interface OutcomeRows {
  readonly length: number;
  /** For each row the number of its place in the dictionary. */
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** For each column the position of its indicator. */
  readonly positions: readonly number[];
  /** The columns, by indicator; a row without an outcome is told by its validity. */
  readonly columns: readonly { readonly id: string; readonly validity: Uint8Array | undefined }[];
  /**
   * Hands rows over to be counted.
   * @param find - Is asked for the rows of the sums of a few rows, before they are counted, and told of those that hold a byte which is no outcome.
   * @param arrange - Is asked in which order many rows are best counted.
   */
  countInto(counter: RowCounter, find: FindSpans, arrange: RowOrder): void;
}

/**
 * Finds the rows of the sums that a few rows are added to.
 * @param unreadable - Rows that hold a byte which is no outcome, and its column.
 * @param order - For each of many rows, the first of them at 0, which of these is counted in its stead; nothing is wrong with any.
 */
export type FindSpans = (from: number, to: number, unreadable: readonly Unreadable[], order?: Int32Array) => RowSpans;

/** A byte that is no outcome. */
export interface Unreadable {
  readonly row: number;
  readonly id: string;
}

const none: readonly Unreadable[] = [];

/** Among how many rows those of one place are brought together; of 38 columns they take 24 MB. */
export const rowsArranged = 2_097_152;

/** The number of the last outcome. */
const mostOutcome = 3;

/** The rows of a table of outcomes. */
export function rowsOfTable(table: Table, shape: TallyShape): OutcomeRows {
  const { place } = table.columns;
  if (place === undefined || !("codes" in place)) throw new RangeError("place: a text column was expected");
  const ids = Object.keys(table.schema).filter((name) => table.schema[name]?.kind === "choice");
  const columns = ids.map((id) => {
    const column = table.columns[id] as Column;
    if (!isOutcomes(table.schema[id]) || !("planes" in column))
      throw new RangeError(`${id}: the choices pass, fail, notApplicable and missing were expected, in this order`);
    return { id, validity: column.validity, planes: column.planes as readonly [Uint8Array, Uint8Array] };
  });
  return {
    length: table.length,
    codes: (place as TextColumn).codes,
    dictionary: (place as TextColumn).dictionary,
    positions: positionsOf(ids, shape),
    columns,
    countInto(counter, find) {
      const lengths = columns.flatMap(({ planes }) => planes.map((plane) => (plane.length >> 2) << 5));
      const whole = Math.min(...lengths, table.length);
      const words = columns.map(({ planes }): WordPlanes => ({ low: wordsOf(planes[0]), high: wordsOf(planes[1]) }));
      const rest = columns.map(
        ({ planes }): WordPlanes => ({ low: tailOf(planes[0], whole), high: tailOf(planes[1], whole) }),
      );
      for (const [of, start, end] of [[words, 0, whole] as const, [rest, whole, table.length] as const])
        for (let from = start; from < end; from += rowsAtOnce) {
          const to = Math.min(end, from + rowsAtOnce);
          counter.add(of, (from - start) >> 5, find(from, to, none));
        }
    },
  };
}

/** The rows of a batch of bytes. */
export function rowsOfBytes(batch: OutcomeBytes, shape: TallyShape): OutcomeRows {
  const { codes, places } = batch;
  const ids = Object.keys(batch.outcomes);
  const columns = ids.map((id) => ({ id, validity: undefined, bytes: batch.outcomes[id] as Uint8Array }));
  for (const { id, bytes } of columns)
    if (bytes.length !== codes.length)
      throw new RangeError(`${id}: ${codes.length} bytes were expected, got ${bytes.length}`);
  const scratch = columns.map(
    (): WordPlanes => ({ low: new Int32Array(rowsAtOnce / 32), high: new Int32Array(rowsAtOnce / 32) }),
  );
  let held: RowWords | undefined;
  return {
    length: codes.length,
    codes,
    dictionary: places,
    positions: positionsOf(ids, shape),
    columns,
    countInto(counter, find, arrange) {
      for (let from = 0; from < codes.length; from += rowsArranged) {
        const to = Math.min(codes.length, from + rowsArranged);
        const order = arrange(from, to);
        if (order === undefined || !countArranged(counter, find, order, from, to))
          countInOrder(counter, find, from, to);
      }
    },
  };

  function countInOrder(counter: RowCounter, find: FindSpans, first: number, end: number): void {
    for (let from = first; from < end; from += rowsAtOnce) {
      const to = Math.min(end, from + rowsAtOnce);
      const unreadable: Unreadable[] = [];
      for (const [column, { id, bytes }] of columns.entries()) {
        if (packBytes(bytes, from, to, scratch[column] as WordPlanes) <= mostOutcome) continue;
        for (let row = from; row < to; row++) if ((bytes[row] as number) > mostOutcome) unreadable.push({ row, id });
      }
      counter.add(scratch, 0, find(from, to, unreadable));
    }
  }

  /** Brings rows of one place together and counts them; false, and nothing is counted, where a byte is no outcome. */
  function countArranged(counter: RowCounter, find: FindSpans, order: Int32Array, first: number, end: number): boolean {
    held ??= createRowWords(columns.length, Math.min(rowsArranged, codes.length));
    for (let from = first; from < end; from += rowsAtOnce) {
      const to = Math.min(end, from + rowsAtOnce);
      let seen = 0;
      for (let column = 0; column < columns.length; column++)
        seen |= packBytes(columns[column]?.bytes as Uint8Array, from, to, scratch[column] as WordPlanes);
      if (seen > mostOutcome) return false;
      held.store(scratch, from - first, to - from);
    }
    for (let from = 0; from < end - first; from += rowsAtOnce) {
      const to = Math.min(end - first, from + rowsAtOnce);
      held.load(scratch, order, from, to);
      counter.add(scratch, 0, find(first + from, first + to, none, order));
    }
    return true;
  }
}

/** Does a row lack an outcome? The name of the first column that has none there. */
export function wantingAt({ columns }: OutcomeRows, row: number): string | undefined {
  for (const { id, validity } of columns) if (validity !== undefined && !bitAt(validity, row)) return id;
  return undefined;
}

/** The indicators of the columns; the rows are units of one kind. */
function positionsOf(ids: readonly string[], { indicators }: TallyShape): readonly number[] {
  if (ids.length === 0) throw new RangeError("outcomes: a column for at least one indicator was expected");
  const positions = ids.map((id) => indicators.findIndex((indicator) => indicator.id === id));
  const unknown = positions.indexOf(-1);
  if (unknown !== -1) throw new RangeError(`outcomes: an indicator of the set was expected, got ${ids[unknown]}`);
  const units = new Set(positions.map((position) => indicators[position]?.unit));
  if (units.size > 1)
    throw new RangeError(`outcomes: rows of one kind were expected, got indicators of ${[...units].join(" and ")}`);
  return positions;
}

/** The whole words of a plane, in its own memory where that is possible. */
function wordsOf(plane: Uint8Array): Int32Array {
  const aligned = plane.byteOffset % 4 === 0 ? plane : plane.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** The bits from a row on, in words of their own. */
function tailOf(plane: Uint8Array, from: number): Int32Array {
  const rest = plane.subarray(from >> 3);
  const padded = new Uint8Array((rest.length + 3) & ~3);
  padded.set(rest);
  return new Int32Array(padded.buffer);
}
