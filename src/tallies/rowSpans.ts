/** Neighbouring rows that are added to one row of the sums, or to none. */
export interface RowSpans {
  /** The row of the sums of each, −1 where the rows are not taken. */
  readonly slots: Int32Array;
  /** Where each ends, counted from the first row; the next begins there. */
  readonly ends: Int32Array;
  /** How many there are. */
  count: number;
}

/** Room for as many spans as there may be rows. */
export function createRowSpans(rows: number): RowSpans {
  return { slots: new Int32Array(rows), ends: new Int32Array(rows), count: 0 };
}

/** Notes that the rows up to one go to a row of the sums. */
export function pushSpan(spans: RowSpans, slot: number, end: number): void {
  const { slots, ends, count } = spans;
  const at = count > 0 && slots[count - 1] === slot ? count - 1 : spans.count++;
  slots[at] = slot;
  ends[at] = end;
}
