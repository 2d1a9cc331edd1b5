import { compareRatio, type Ratio, ratioOf, ratioOfDecimal } from "../amounts/index.js";
import type { NumberColumn } from "../tables/index.js";

/** Where a number may lie: between two ends, which belong to it unless they are open; without an end there is no bound. */
export interface NumberRange {
  readonly low?: Ratio;
  readonly high?: Ratio;
  readonly isLowOpen?: boolean;
  readonly isHighOpen?: boolean;
}

/** Where a number of the unit of a row may lie; nothing where it has none and meets no condition. */
export type NumberReader = (row: number) => NumberRange | undefined;

/** What a column holds in a row, exactly: a float means its shortest decimal. */
export function valueIn({ spec, values }: NumberColumn, row: number): Ratio {
  const value = values[row] as number;
  return spec.kind === "decimal" ? ratioOfDecimal(value, spec.decimals) : ratioOf(value);
}

/** The range of a number that is known. */
export function exactRange(value: Ratio): NumberRange {
  return { low: value, high: value };
}

/** The lowest and the highest piece of a line cut at ends, on which a number may lie; -1 where there is no number. */
export function piecesOf(
  range: NumberRange | undefined,
  ends: readonly Ratio[],
): { readonly low: number; readonly high: number } {
  if (range === undefined) return { low: -1, high: -1 };
  const { low, high, isLowOpen = false, isHighOpen = false } = range;
  return {
    low: low === undefined ? 0 : pieceOf(low, ends, isLowOpen ? 1 : 0),
    high: high === undefined ? 2 * ends.length : pieceOf(high, ends, isHighOpen ? -1 : 0),
  };
}

/** The piece a number lies on; `beside` is the side on which one lies that only comes near it. */
function pieceOf(value: Ratio, ends: readonly Ratio[], beside: -1 | 0 | 1): number {
  let below = 0;
  for (const end of ends) {
    const order = compareRatio(value, end);
    if (order === 0) return 2 * below + 1 + beside;
    if (order < 0) break;
    below += 1;
  }
  return 2 * below;
}
