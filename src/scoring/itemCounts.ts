import { multiplyRatio, type Ratio, ratioOf } from "../amounts/index.js";
import { bitAt } from "../tables/index.js";
import { itemValueAt, outsideOf } from "./itemScore.js";
import type { PlannedItem } from "./plan.js";

/** How many items of each unit have no value, and how many lie outside their goalposts. */
export interface ItemCounts {
  readonly missing: Float64Array;
  readonly outside: Float64Array;
}

/** Counts, so that no value is taken for a mark, or left out, without the table of scores saying so. */
export function itemCountsOf(items: readonly PlannedItem[], rows: number): ItemCounts {
  const missing = new Float64Array(rows);
  const outside = new Float64Array(rows);
  for (const item of items) {
    const { validity } = item.column;
    const isOutside = outsideTestOf(item);
    for (let row = 0; row < rows; row++) {
      if (validity !== undefined && !bitAt(validity, row)) missing[row] = (missing[row] as number) + 1;
      else if (isOutside(row)) outside[row] = (outside[row] as number) + 1;
    }
  }
  return { missing, outside };
}

function outsideTestOf(item: PlannedItem): (row: number) => boolean {
  const { column, minimum, maximum } = item;
  const { values, spec } = column;
  if (spec.kind === "float") return (row) => outsideOf(item, itemValueAt(item, row) as Ratio) !== undefined;
  const scale = ratioOf(10n ** BigInt(spec.kind === "decimal" ? spec.decimals : 0));
  // A whole number is below a mark when it is below the first whole number that is not.
  const least = Number(-floorOf(multiplyRatio({ ...minimum, numerator: -minimum.numerator }, scale)));
  const most = Number(floorOf(multiplyRatio(maximum, scale)));
  return (row) => (values[row] as number) < least || (values[row] as number) > most;
}

function floorOf({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
