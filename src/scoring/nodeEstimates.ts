import { boundedOf, estimatedExponential, estimatedLogarithm, type Ratio } from "../amounts/index.js";
import { type Estimates, unitRoundoff } from "./estimates.js";
import { standInOf } from "./lanes.js";
import type { PlannedNode } from "./plan.js";

/** Sums that a mean is made of, one for each row; kept for the next node. */
export interface Sums {
  /** The weights of the parts that count. */
  readonly weights: Float64Array;
  /** The weighted sum of their scores, or of the logarithms of these. */
  readonly sums: Float64Array;
  /** How far that sum may be off for what its terms are off. */
  readonly errors: Float64Array;
  /** The weighted sum of the terms without their signs, for what the adding itself may be off. */
  readonly sizes: Float64Array;
}

/** Estimates a node from its parts: a running bound of the error, as Wilkinson and Higham reckon it, beside each mean. */
export function fillNodeEstimates(
  { values, errors }: Estimates,
  node: PlannedNode,
  parts: readonly Estimates[],
  sums: Sums,
): void {
  const isGeometric = node.definition.aggregate === "geometric";
  const standIn = standInFor(node);
  for (const list of [sums.weights, sums.sums, sums.errors, sums.sizes]) list.fill(0);
  for (const [index, part] of parts.entries()) {
    const weight = node.weights[index] as number;
    for (let place = 0; place < values.length; place++) {
      let [value, error] = [part.values[place] as number, part.errors[place] as number];
      if (Number.isNaN(value)) {
        if (standIn === undefined) continue;
        ({ value, error } = standIn);
      }
      if (isGeometric) addLogarithm(sums, place, weight, value, error);
      else addTerm(sums, place, weight, value, error);
    }
  }
  // A product and a sum for each part, and the division of the whole.
  const steps = (parts.length + 4) * unitRoundoff;
  for (let place = 0; place < values.length; place++) {
    const weight = sums.weights[place] as number;
    const mean = (sums.sums[place] as number) / weight;
    const error = (1.0000001 * ((sums.errors[place] as number) + (sums.sizes[place] as number) * steps)) / weight;
    // Of no parts 0/0: there is no score.
    if (!isGeometric) {
      values[place] = mean;
      errors[place] = error;
    } else finishGeometric(values, errors, place, mean, error);
  }
}

function addTerm(
  { weights, sums, errors, sizes }: Sums,
  place: number,
  weight: number,
  value: number,
  error: number,
): void {
  weights[place] = (weights[place] as number) + weight;
  sums[place] = (sums[place] as number) + weight * value;
  errors[place] = (errors[place] as number) + weight * error;
  sizes[place] = (sizes[place] as number) + weight * Math.abs(value);
}

/** An exact zero makes the mean zero: its logarithm is minus infinity, and it is exact. NaN, where it is added, stays. */
function addLogarithm(
  { weights, sums, errors, sizes }: Sums,
  place: number,
  weight: number,
  value: number,
  error: number,
): void {
  weights[place] = (weights[place] as number) + weight;
  if (Number.isNaN(value) || (value === 0 && error === 0)) {
    sums[place] = (sums[place] as number) + (value === 0 ? -Infinity : Number.NaN);
    return;
  }
  const logarithm = value > error ? estimatedLogarithm(value) : 0;
  // ln(x + t) differs from ln x by t/(x - t) at most; nothing is known where the part may be zero.
  const off = value > error ? (1.0000001 * error) / (value - error) : Infinity;
  sums[place] = (sums[place] as number) + weight * logarithm;
  errors[place] = (errors[place] as number) + weight * (off + 16 * unitRoundoff * Math.abs(logarithm));
  sizes[place] = (sizes[place] as number) + weight * Math.abs(logarithm);
}

function finishGeometric(values: Float64Array, errors: Float64Array, place: number, mean: number, error: number): void {
  if (mean === -Infinity && error < Infinity) {
    values[place] = 0;
    errors[place] = 0;
    return;
  }
  const value = estimatedExponential(mean);
  const isKnown = error < 0.5 && !Number.isNaN(value);
  // e^t - 1 is below t(1 + t) for t up to 1.
  errors[place] = isKnown ? value * (error * (1 + error) + 20 * unitRoundoff) : Infinity;
  values[place] = Number.isNaN(mean) ? mean : isKnown ? value : 0;
}

function standInFor(node: PlannedNode): { readonly value: number; readonly error: number } | undefined {
  const standIn: Ratio | undefined = standInOf(node);
  if (standIn === undefined) {
    // Under "refuse" the NaN itself is added and stays; under "reweight" the part is passed over.
    return node.definition.missing === "refuse" ? { value: Number.NaN, error: 0 } : undefined;
  }
  const { high, error } = boundedOf(standIn);
  return { value: high, error: error === 0 ? 0 : error === Infinity ? Infinity : 2 * unitRoundoff * high };
}
