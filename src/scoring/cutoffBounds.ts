import { compareRatio, parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { ColumnDeprivation } from "../indicators/index.js";
import type { NumberColumn } from "../tables/index.js";

/** A deprivation by a number against a cut-off. */
export type NumberDeprivation = ColumnDeprivation & { readonly kind: "number" };

/** The numbers of a column that are deprived, as the column holds them: from one to another, both included. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Turns an exact cut-off into the last number of the column that is on its side, so that each row is compared in floats and the
 * answer is exact: whole numbers have neighbours, and so have floats, each of which means its shortest decimal.
 */
export function boundsOf({ relation, cutoff }: NumberDeprivation, { spec }: NumberColumn): Bounds {
  const exact = parseRatio(cutoff);
  const isBelow = relation === "lessThan" || relation === "atMost";
  const isClosed = relation === "atMost" || relation === "atLeast";
  const isOnSide = (value: Ratio): boolean => {
    const order = compareRatio(value, exact);
    return order === 0 ? isClosed : order < 0 === isBelow;
  };
  const last =
    spec.kind === "float"
      ? lastFloat(approximately(cutoff, exact), isBelow, isOnSide)
      : lastWhole(exact, spec.kind === "decimal" ? spec.decimals : 0, isBelow, isClosed);
  return isBelow ? { from: Number.NEGATIVE_INFINITY, to: last } : { from: last, to: Number.POSITIVE_INFINITY };
}

/** Beyond 2^53 the bound itself may be rounded, but no number of the column lies there. */
function lastWhole(exact: Ratio, decimals: number, isBelow: boolean, isClosed: boolean): number {
  const above = exact.numerator * 10n ** BigInt(decimals);
  const floor = floorOf(above, exact.denominator);
  const isWhole = floor * exact.denominator === above;
  if (isBelow) return Number(isWhole && !isClosed ? floor - 1n : floor);
  return Number(isWhole && isClosed ? floor : floor + 1n);
}

function floorOf(above: bigint, below: bigint): bigint {
  const quotient = above / below;
  return quotient * below > above ? quotient - 1n : quotient;
}

/** From a float near the cut-off, float by float, to the last one on the side asked for. */
function lastFloat(near: number, isBelow: boolean, isOnSide: (value: Ratio) => boolean): number {
  const inward = isBelow ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let last = near;
  while (Number.isFinite(last) && !isOnSide(ratioOf(last))) last = nextFloat(last, inward);
  for (;;) {
    const next = nextFloat(last, -inward);
    if (!Number.isFinite(next) || !isOnSide(ratioOf(next))) return last;
    last = next;
  }
}

function approximately(cutoff: string | number, { numerator, denominator }: Ratio): number {
  if (typeof cutoff === "number") return cutoff;
  const near = Number(numerator) / Number(denominator);
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, near));
}

/** The neighbour of a float on the way to another number. */
function nextFloat(from: number, towards: number): number {
  if (from === 0) return towards > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, from);
  view.setBigInt64(0, view.getBigInt64(0) + (from < towards === from > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
