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

/** Takes the root of means of powers, each of which lies within its error. */
export function finishPowers({ values, errors }: Estimates, exponent: Ratio): void {
  const power = boundedOf(exponent).high;
  const isInverse = exponent.numerator === -1n && exponent.denominator === 1n;
  for (let place = 0; place < values.length; place++) {
    const [mean, error] = [values[place] as number, errors[place] as number];
    if (Number.isNaN(mean)) continue;
    let [value, off] = [0, Infinity];
    if (error < Infinity && (mean === Infinity || (mean === 0 && error === 0))) {
      off = 0;
    } else if (mean > error && mean < Infinity) {
      const moved = (1.0000001 * error) / (mean - error);
      if (isInverse) {
        value = 1 / mean;
        off = value * (moved + 2 * unitRoundoff);
      } else [value, off] = rootOf(mean, moved, power);
    }
    const isKnown = off < 1e290;
    values[place] = isKnown ? value : 0;
    errors[place] = isKnown ? off : Infinity;
  }
}

/** The root, and how far it may be off, of a mean that may be off by this part of itself. */
function rootOf(mean: number, moved: number, power: number): readonly [number, number] {
  const logarithm = estimatedLogarithm(mean);
  const value = estimatedExponential(logarithm / power);
  const all = (moved + 20 * unitRoundoff * Math.abs(logarithm)) / Math.abs(power);
  if (!(all < 0.5) || Number.isNaN(value)) return [0, Infinity];
  return [value, value * (all * (1 + all) + 22 * unitRoundoff)];
}
