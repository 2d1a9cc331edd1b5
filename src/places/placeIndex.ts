/**
 * Where each place stands, found by the digits of its number: the first four at once, then two by two. No text is
 * compared and no object made, so that columns of millions of numbers are looked up as fast as memory answers.
 * @category Gazetteer
 * @since 0.1.0
 */
export interface PlaceIndex {
  /** For the first four digits, the province as `CC00`, the position of the place and 1 more; 0 where there is none. */
  readonly districts: Int32Array;
  /** A hundred entries for each place above the villages, the place at position `p` from `100 × (p + 1)` on: for the next two digits the position and 1 more. `00` is the place itself. */
  readonly below: Int32Array;
}

/** An empty index with room for so many places above the villages. */
export function emptyIndex(places: number): PlaceIndex {
  return { districts: new Int32Array(10_000), below: new Int32Array(100 * (places + 1)) };
}

/** Writes a place that is not there yet into an index; what it lies in stands there already. */
export function enter({ districts, below }: PlaceIndex, number: number, position: number): void {
  const padded = paddedNumberOf(number);
  const own = 100 * (position + 1);
  if (number < 10_000) districts[padded / 10_000] = position + 1;
  else {
    const subdistrict = 100 * (districts[Math.floor(padded / 10_000)] as number) + (Math.floor(padded / 100) % 100);
    if (number >= 1_000_000) {
      below[100 * (below[subdistrict] as number) + (padded % 100)] = position + 1;
      return;
    }
    below[subdistrict] = position + 1;
  }
  below[own] = position + 1;
}

/** The position of the place with a number of two, four, six or eight digits, or of one padded with 00; −1 where there is none. */
export function positionOfNumber({ districts, below }: PlaceIndex, number: number): number {
  if (number >= 100_000 && number <= 999_999) {
    const district = districts[(number / 100) | 0] as number;
    return (below[100 * district + (number % 100)] as number) - 1;
  }
  if (number >= 10_000_000 && number <= 99_999_999) {
    const middle = ((number / 100) | 0) % 100;
    // 00 stands for "none" at the end alone: no village lies in no subdistrict.
    if (middle === 0 && number % 100 !== 0) return -1;
    const subdistrict = below[100 * (districts[(number / 10_000) | 0] as number) + middle] as number;
    return (below[100 * subdistrict + (number % 100)] as number) - 1;
  }
  if (number >= 1_000 && number <= 9_999) return (districts[number | 0] as number) - 1;
  return number >= 10 && number <= 99 ? (districts[100 * (number | 0)] as number) - 1 : -1;
}

/** A number of fewer digits with zeros after it: 84 is 84000000. */
function paddedNumberOf(number: number): number {
  if (number >= 1_000_000) return number;
  if (number >= 10_000) return number * 100;
  return number >= 100 ? number * 10_000 : number * 1_000_000;
}
