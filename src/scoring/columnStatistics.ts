import {
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratioOf,
  ratioOfDecimal,
  subtractRatio,
  sumRatios,
} from "../amounts/index.js";
import { bitAt, type NumberColumn } from "../tables/index.js";

/** A number of a column as the exact number it means. */
export function valueIn({ spec }: NumberColumn, value: number): Ratio {
  return spec.kind === "decimal" ? ratioOfDecimal(value, spec.decimals) : ratioOf(value);
}

/** The least and the greatest number of a column from some number on, as it holds them; none where it has none. */
export function extremesOf(
  { values, validity }: NumberColumn,
  from: number,
): { readonly least: number; readonly most: number } | undefined {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (validity !== undefined && !bitAt(validity, row)) continue;
    if (value < from) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? { least, most } : undefined;
}

/** How many numbers a column has, their mean, and the sum of the squares of their distances from it; of none, zeros. */
export interface Moments {
  readonly count: number;
  readonly mean: Ratio;
  readonly squares: Ratio;
}

/** The moments of a column, exactly. */
export function momentsOf(column: NumberColumn): Moments {
  const { count, sum, squares } = column.spec.kind === "float" ? floatSums(column) : wholeSums(column);
  if (count === 0) return { count, mean: sum, squares };
  const mean = divideRatio(sum, ratioOf(count));
  return { count, mean, squares: subtractRatio(squares, multiplyRatio(sum, mean)) };
}

interface PowerSums {
  readonly count: number;
  readonly sum: Ratio;
  readonly squares: Ratio;
}

/** Sums of whole numbers stay in floats while they are below 2^53, and are put by as bigints before they reach it. */
function wholeSums({ values, validity, spec }: NumberColumn): PowerSums {
  let [count, small, smallSquares, sum, squares] = [0, 0, 0, 0n, 0n];
  for (let row = 0; row < values.length; row++) {
    if (validity !== undefined && !bitAt(validity, row)) continue;
    const value = values[row] as number;
    count += 1;
    if (value > 67_108_863 || value < -67_108_863) {
      sum += BigInt(value);
      squares += BigInt(value) * BigInt(value);
      continue;
    }
    small += value;
    smallSquares += value * value;
    if (smallSquares > 4_503_599_627_370_495 || small > 4_503_599_627_370_495 || small < -4_503_599_627_370_495) {
      [sum, squares] = [sum + BigInt(small), squares + BigInt(smallSquares)];
      [small, smallSquares] = [0, 0];
    }
  }
  const scale = 10n ** BigInt(spec.kind === "decimal" ? spec.decimals : 0);
  return {
    count,
    sum: ratioOf(sum + BigInt(small), scale),
    squares: ratioOf(squares + BigInt(smallSquares), scale * scale),
  };
}

function floatSums({ values, validity }: NumberColumn): PowerSums {
  const all: Ratio[] = [];
  for (let row = 0; row < values.length; row++) {
    if (validity === undefined || bitAt(validity, row)) all.push(ratioOf(values[row] as number));
  }
  return { count: all.length, sum: sumRatios(all), squares: sumRatios(all.map((one) => multiplyRatio(one, one))) };
}
