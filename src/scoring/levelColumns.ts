import { addRatio, formatRatio, greatestCommonDivisor, parseRatio, type Ratio } from "../amounts/index.js";
import type { LevelNumber } from "../indicators/index.js";
import { bitAt, type NumberColumn, type Table } from "../tables/index.js";
import { boundsOf } from "./cutoffBounds.js";
import { numbersAt } from "./levelItems.js";

/** What stands for a row that must be read by itself: something in it is missing, or out of bounds. */
export const unread = -2;

/**
 * The pieces on which the numbers of a whole column lie, in floats and exact: each end is turned into the last number of the column
 * before it and the last up to it. Nothing where that cannot be done for any row.
 */
export function fastPiecesOf(number: LevelNumber, ends: readonly Ratio[], units: Table): Int32Array | undefined {
  if (number.kind === "column" && number.least === undefined && number.most === undefined) {
    const column = numbersAt(number.id, units, number.column);
    const pieces = piecesIn(column.values, cutsOf(column, ends));
    leaveMissing(pieces, column);
    return pieces;
  }
  return number.kind === "points" ? pointsPiecesOf(number, ends, units) : undefined;
}

function leaveMissing(pieces: Int32Array, { validity }: NumberColumn): void {
  if (validity === undefined) return;
  for (let row = 0; row < pieces.length; row++) if (!bitAt(validity, row)) pieces[row] = unread;
}

/** Up to which number of a column one is before an end, and up to which it is not after it. */
interface Cut {
  readonly before: number;
  readonly upTo: number;
}

function cutsOf(column: NumberColumn, ends: readonly Ratio[]): readonly Cut[] {
  return ends.map((end) => {
    const to = (relation: "lessThan" | "atMost"): number =>
      boundsOf({ kind: "number", column: "", relation, cutoff: formatRatio(end), scale: "ordinal" }, column).to;
    return { before: to("lessThan"), upTo: to("atMost") };
  });
}

function piecesIn(values: Float64Array, cuts: readonly Cut[]): Int32Array {
  const pieces = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let piece = 0;
    for (let at = 0; at < cuts.length; at++) {
      const { before, upTo } = cuts[at] as Cut;
      if (value > upTo) piece += 2;
      else if (value > before) piece += 1;
    }
    pieces[row] = piece;
  }
  return pieces;
}

const mostSafe = 9_007_199_254_740_991n;

/** A mean of sides as whole numbers over one denominator, where every unit has the same maximum and nothing leaves 2^53. */
function pointsPiecesOf(
  number: LevelNumber & { readonly kind: "points" },
  ends: readonly Ratio[],
  units: Table,
): Int32Array | undefined {
  const outOf = parseRatio(number.outOf);
  const terms: { readonly column: NumberColumn; readonly per: Ratio; readonly most: number }[] = [];
  for (const { items } of number.sides) {
    const counted = items.filter(({ isCounted }) => isCounted !== false);
    const full = counted.reduce((sum, { most }) => addRatio(sum, parseRatio(most)), { numerator: 0n, denominator: 1n });
    for (const { id, column: name, most, appliesWhere } of counted) {
      const column = numbersAt(id, units, name);
      if (appliesWhere !== undefined || column.spec.kind === "float") return undefined;
      const scaled = 10n ** BigInt(column.spec.kind === "decimal" ? column.spec.decimals : 0);
      // Out of so many, over the sides, over what the side could be, over the scale of the column.
      const above = outOf.numerator * full.denominator;
      const below = outOf.denominator * full.numerator * BigInt(number.sides.length) * scaled;
      const { numerator, denominator } = parseRatio(most);
      const largest = (numerator * scaled) / denominator;
      if (largest > mostSafe) return undefined;
      terms.push({ column, per: { numerator: above, denominator: below }, most: Number(largest) });
    }
  }
  const common = terms.reduce(
    (all, { per }) => (all * per.denominator) / greatestCommonDivisor(all, per.denominator),
    1n,
  );
  const factors = terms.map(({ per }) => per.numerator * (common / per.denominator));
  const bound = terms.reduce((sum, { most }, at) => sum + (factors[at] as bigint) * BigInt(most), 0n);
  if (bound > mostSafe) return undefined;
  const sums = new Float64Array(units.length);
  for (const [at, { column, most }] of terms.entries()) {
    const factor = Number(factors[at]);
    for (let row = 0; row < sums.length; row++) {
      const value = column.values[row] as number;
      // Out of bounds, and not a number any more.
      sums[row] = value < 0 || value > most ? Number.NaN : (sums[row] as number) + factor * value;
    }
  }
  const cuts = ends.map(({ numerator, denominator }): Cut => {
    const above = numerator * common;
    const floor = above / denominator - (above < 0n && above % denominator !== 0n ? 1n : 0n);
    const isWhole = floor * denominator === above;
    return { before: Number(isWhole ? floor - 1n : floor), upTo: Number(floor) };
  });
  const pieces = piecesIn(sums, cuts);
  for (let row = 0; row < sums.length; row++) if (Number.isNaN(sums[row])) pieces[row] = unread;
  for (const { column } of terms) leaveMissing(pieces, column);
  return pieces;
}
