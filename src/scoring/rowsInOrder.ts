/**
 * The rows of keys in rising order of these, those without a key (NaN) left out.
 * @remarks Counting by eleven bits at a time, which takes no comparison: a float's bits, with the sign turned, are in the order of
 * the floats.
 */
export function rowsInOrder(keys: Float64Array): Uint32Array {
  const { high, low, rows } = orderedBitsOf(keys);
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  const counts = new Uint32Array(2048);
  for (const words of [low, high]) {
    for (const shift of [0, 11, 22]) {
      counts.fill(0);
      for (let place = 0; place < from.length; place++) {
        const digit = ((words[from[place] as number] as number) >>> shift) & 2047;
        counts[digit] = (counts[digit] as number) + 1;
      }
      // A digit that all share moves nothing.
      if (from.length === 0 || counts[((words[from[0] as number] as number) >>> shift) & 2047] === from.length)
        continue;
      let next = 0;
      for (let digit = 0; digit < counts.length; digit++) {
        const count = counts[digit] as number;
        counts[digit] = next;
        next += count;
      }
      for (let place = 0; place < from.length; place++) {
        const row = from[place] as number;
        const digit = ((words[row] as number) >>> shift) & 2047;
        const put = counts[digit] as number;
        to[put] = row;
        counts[digit] = put + 1;
      }
      [from, to] = [to, from];
    }
  }
  return from;
}

interface OrderedBits {
  /** The upper and the lower half of each key's bits, as whole numbers in the order of the keys. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** The rows that have a key. */
  readonly rows: Uint32Array;
}

function orderedBitsOf(keys: Float64Array): OrderedBits {
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  // Which half comes first is left to the machine: that of 1 with any bits is the upper.
  one[0] = 1;
  const upper = halves[1] === 0 ? 0 : 1;
  const [high, low] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  const rows = new Uint32Array(keys.length);
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (Number.isNaN(key)) continue;
    // Zero and minus zero are one key.
    one[0] = key + 0;
    const [above, below] = [halves[upper] as number, halves[1 - upper] as number];
    const isNegative = above >>> 31 === 1;
    high[row] = isNegative ? ~above : above | 0x80000000;
    low[row] = isNegative ? ~below : below;
    rows[count++] = row;
  }
  return { high, low, rows: rows.slice(0, count) };
}
