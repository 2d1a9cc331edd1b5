import {
  addRatio,
  boundedLogarithm,
  boundedOf,
  boundedPower,
  compareRatio,
  divideBounded,
  divideRatio,
  estimatedLogarithm,
  multiplyBounded,
  type Ratio,
  ratioOf,
  subtractRatio,
} from "../amounts/index.js";
import { bitAt, type NumberColumn } from "../tables/index.js";
import { type Estimates, unitRoundoff } from "./estimates.js";
import type { ItemRange } from "./itemRange.js";
import { isLogarithmic, type PlannedItem } from "./plannedItem.js";

/** What an item's scores are estimated by, all of it right to a last digit: see {@link fillItemEstimates}. */
export interface ItemEstimator extends ItemRange {
  readonly full: number;
  /** How far that may be off; zero for a full score that is a float itself. */
  readonly fullError: number;
  /** The values that stand on the marks themselves; NaN where the column holds no such value. */
  readonly onMinimum: number;
  readonly onMaximum: number;
  /** The score per unit of the column's value, or of its logarithm. */
  readonly factor: number;
  /** The mark that scores zero, in the column's units; for logarithms one over the lower mark. */
  readonly mark: number;
  /** The scores of values beyond the range: undefined to keep them as they are. */
  readonly beyond: { readonly below: number; readonly above: number } | undefined;
  /** What is added to a number of standard deviations, or in the column's units to a value before its logarithm is taken. */
  readonly offset: number;
}

/** The estimator of an item; none where its numbers are too large or too small for floats to be trusted. */
export function itemEstimatorOf(item: PlannedItem, range: ItemRange | undefined): ItemEstimator | undefined {
  const { column, minimum, maximum, better, full, outside, shift, standard } = item;
  const decimals = column.spec.kind === "decimal" ? column.spec.decimals : 0;
  const unit = ratioOf(1n, 10n ** BigInt(decimals));
  const isHigher = better === "higher";
  const span = standard
    ? divideBounded(boundedPower(boundedOf(standard.variance), ratioOf(1, 2)), boundedOf(unit))
    : isLogarithmic(item)
      ? boundedLogarithm(boundedOf(divideRatio(addRatio(maximum, shift), addRatio(minimum, shift))))
      : boundedOf(divideRatio(subtractRatio(maximum, minimum), unit));
  const factor = divideBounded(boundedOf(standard?.spread ?? full), span);
  const mark = boundedOf(
    standard
      ? divideRatio(standard.centre, unit)
      : isLogarithmic(item)
        ? divideRatio(unit, addRatio(minimum, shift))
        : divideRatio(isHigher ? minimum : maximum, unit),
  );
  const top = boundedOf(full);
  // A bound of some last digits of a double-double leaves the float right to its own last digit.
  if (range === undefined || !(multiplyBounded(multiplyBounded(factor, mark), top).error < Infinity)) return undefined;
  if (!(factor.error <= unitRoundoff * Math.abs(factor.high) * 0.01)) return undefined;
  const [below, above] = isHigher ? [0, top.high] : [top.high, 0];
  return {
    ...range,
    full: top.high,
    fullError: top.low === 0 && top.error === 0 ? 0 : 2 * unitRoundoff * top.high,
    onMinimum: isValueOf(column, range.least, minimum) ? range.least : Number.NaN,
    onMaximum: isValueOf(column, range.most, maximum) ? range.most : Number.NaN,
    factor: factor.high,
    mark: mark.high,
    offset: boundedOf(standard ? standard.mean : divideRatio(shift, unit)).high,
    beyond:
      outside === "keep"
        ? undefined
        : outside === "reject"
          ? { below: Number.NaN, above: Number.NaN }
          : { below, above },
  };
}

/** Estimates an item in the rows from `from` on, as many as there is room for. */
export function fillItemEstimates(
  estimates: Estimates,
  item: PlannedItem,
  estimator: ItemEstimator | undefined,
  from: number,
): void {
  const { values, validity } = item.column;
  if (estimator === undefined) {
    estimates.values.fill(0);
    estimates.errors.fill(Infinity);
    return;
  }
  const { least, most, beyond, onMinimum, onMaximum, full, fullError } = estimator;
  const [atMinimum, atMaximum] = item.better === "higher" ? [0, full] : [full, 0];
  const isLogarithm = isLogarithmic(item);
  for (let place = 0; place < estimates.values.length; place++) {
    const row = from + place;
    const value = values[row] as number;
    if (validity !== undefined && !bitAt(validity, row)) {
      estimates.values[place] = Number.NaN;
    } else if (value === onMinimum || value === onMaximum) {
      const fixed = value === onMinimum ? atMinimum : atMaximum;
      estimates.values[place] = fixed;
      estimates.errors[place] = fixed === 0 ? 0 : fullError;
    } else if (beyond !== undefined && (value < least || value > most)) {
      const fixed = value < least ? beyond.below : beyond.above;
      estimates.values[place] = fixed;
      estimates.errors[place] = fixed === 0 ? 0 : fullError;
    } else if (isLogarithm) logarithmAt(estimates, place, item, estimator, value);
    else linearAt(estimates, place, item, estimator, value);
  }
}

/** Does a value of the column mean this mark? */
function isValueOf({ spec }: NumberColumn, value: number, mark: Ratio): boolean {
  if (!Number.isFinite(value)) return false;
  const scale = 10n ** BigInt(spec.kind === "decimal" ? spec.decimals : 0);
  return compareRatio(divideRatio(ratioOf(value), ratioOf(scale)), mark) === 0;
}

/**
 * score = factor × (value - mark), or with the sides changed. With u for the unit roundoff, value (a decimal as the float it is
 * written as), mark and factor are each off by 1.1u of themselves, the difference and the product by u more; what is
 * subnormal, by less than the 1e-290 allows for.
 */
function linearAt(
  { values, errors }: Estimates,
  place: number,
  { better }: PlannedItem,
  { factor, mark, offset }: ItemEstimator,
  value: number,
): void {
  const own = factor * (better === "higher" ? value - mark : mark - value);
  const score = own + offset;
  const moved = 4 * Math.abs(own) + 4 * Math.abs(offset);
  const error = unitRoundoff * (1.2 * factor * (Math.abs(value) + Math.abs(mark) + 1e-290) + moved);
  const isKnown = error < 1e290;
  values[place] = isKnown ? score : 0;
  errors[place] = isKnown ? error : Infinity;
}

/**
 * score = factor × ln((value + shift) × mark), or that taken from the full score. The argument is off by 3.3u of itself, which moves
 * the logarithm by as much; the logarithm is off by 16u of itself, factor and product by 2.1u, the full score and the difference
 * by 2.1u of the full score and u of the rest.
 */
function logarithmAt(
  { values, errors }: Estimates,
  place: number,
  { better, leastPositive }: PlannedItem,
  { factor, mark, full, offset }: ItemEstimator,
  value: number,
): void {
  if (value < leastPositive) {
    values[place] = Number.NaN;
    return;
  }
  const moved = value + offset;
  const logarithm = estimatedLogarithm(moved * mark);
  const own = factor * logarithm;
  // What the value and the shift are off is a greater part of their sum where they nearly cancel.
  const adding = offset === 0 ? 0 : (1.3 * (Math.abs(value) + Math.abs(offset))) / moved;
  const score = better === "higher" ? own : full - own;
  const error = unitRoundoff * (factor * (4 + adding + 20 * Math.abs(logarithm)) + 4 * full);
  const isKnown = error < 1e290 && adding < 1e12 && moved > 1e-300 && moved * mark > 1e-290;
  values[place] = isKnown ? score : 0;
  errors[place] = isKnown ? error : Infinity;
}
