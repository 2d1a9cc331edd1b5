import { bitAt } from "../tables/index.js";
import type { ItemRange } from "./itemRange.js";
import { isOutsideAt } from "./itemScore.js";
import type { PlannedItem } from "./plannedItem.js";

/** How many items of each unit have no value, and how many lie outside their goalposts. */
export interface ItemCounts {
  readonly missing: Float64Array;
  readonly outside: Float64Array;
}

/** Counts one item in some rows, so that no value is taken for a mark, or left out, without the table of scores saying so. */
export function countItem(
  { missing, outside }: ItemCounts,
  item: PlannedItem,
  range: ItemRange | undefined,
  from: number,
  to: number,
): void {
  // A derived column has gaps where a value is in no band; what is missing is told by the table.
  const { values, validity } = item.source;
  if (validity === undefined && range !== undefined) {
    countBeyond(outside, values, range.least, range.most, from, to);
    return;
  }
  for (let row = from; row < to; row++) {
    if (validity !== undefined && !bitAt(validity, row)) {
      missing[row] = (missing[row] as number) + 1;
    } else if (isOutsideAt(item, range, row)) outside[row] = (outside[row] as number) + 1;
  }
}

function countBeyond(
  outside: Float64Array,
  values: Float64Array,
  least: number,
  most: number,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    if (value < least || value > most) outside[row] = (outside[row] as number) + 1;
  }
}
