import { boundedOf, estimatedExponential, estimatedLogarithm, type Ratio } from "../amounts/index.js";
import { type Estimates, unitRoundoff } from "./estimates.js";
import type { Sums } from "./sums.js";

/** Adds the power of a part to the sums of its row. An exact zero to a power below zero makes the mean zero. */
export type AddPower = (sums: Sums, place: number, weight: number, value: number, error: number) => void;

/** How a power mean of this exponent is added up. */
export function powerAdderOf(exponent: Ratio): AddPower {
  const isInverse = exponent.numerator === -1n && exponent.denominator === 1n;
  const power = boundedOf(exponent).high;
  return (sums, place, weight, value, error) => {
    sums.weights[place] = (sums.weights[place] as number) + weight;
    if (Number.isNaN(value) || (value === 0 && error === 0)) {
      const term = value !== 0 ? Number.NaN : power < 0 ? Infinity : 0;
      sums.sums[place] = (sums.sums[place] as number) + term;
      return;
    }
    // ln(x + t) differs from ln x by t/(x - t) at most; nothing is known where the part may be zero.
    let off = value > error ? (1.0000001 * error) / (value - error) : Infinity;
    let term = 0;
    if (isInverse && value > error) {
      term = 1 / value;
      off += 2 * unitRoundoff;
    } else if (value > error) {
      const logarithm = estimatedLogarithm(value);
      const moved = Math.abs(power) * (off + 20 * unitRoundoff * Math.abs(logarithm));
      term = estimatedExponential(power * logarithm);
      // e^t - 1 is below t(1 + t) for t up to 1.
      off = moved < 0.5 && !Number.isNaN(term) ? moved * (1 + moved) + 20 * unitRoundoff : Infinity;
    }
    if (!(off < 0.5)) [term, off] = [1, Infinity];
    sums.sums[place] = (sums.sums[place] as number) + weight * term;
    sums.errors[place] = (sums.errors[place] as number) + weight * term * off;
    sums.sizes[place] = (sums.sizes[place] as number) + weight * term;
  };
}

/** Takes the root of a mean of powers that lies within the error. */
export function finishPower(
  { values, errors }: Estimates,
  place: number,
  exponent: Ratio,
  mean: number,
  error: number,
): void {
  const isKnown = error < Infinity && !Number.isNaN(mean);
  if (isKnown && (mean === Infinity || (mean === 0 && error === 0))) {
    values[place] = 0;
    errors[place] = 0;
    return;
  }
  let [value, off] = [Number.isNaN(mean) ? mean : 0, Infinity];
  if (isKnown && mean > error) {
    const power = boundedOf(exponent).high;
    const logarithm = estimatedLogarithm(mean);
    const root = logarithm / power;
    const moved = ((1.0000001 * error) / (mean - error) + 20 * unitRoundoff * Math.abs(logarithm)) / Math.abs(power);
    const found = estimatedExponential(root);
    if (moved < 0.5 && !Number.isNaN(found)) {
      value = found;
      off = found * (moved * (1 + moved) + 22 * unitRoundoff);
    }
  }
  values[place] = value;
  errors[place] = off;
}
