import { boundedOf, estimatedExponential, estimatedLogarithm, type Ratio, ratioOf } from "../amounts/index.js";
import { fillMiddleEstimates, type StandIn } from "./estimatedMiddles.js";
import { finishPowers, powerAdderOf } from "./estimatedPowers.js";
import { type Estimates, unitRoundoff } from "./estimates.js";
import type { PlannedNode } from "./plan.js";
import { standInOf } from "./standIn.js";
import type { Sums } from "./sums.js";

/** Estimates a node from its parts: a running bound of the error, as Wilkinson and Higham reckon it, beside each mean. */
export function fillNodeEstimates(
  estimates: Estimates,
  node: PlannedNode,
  parts: readonly Estimates[],
  sums: Sums,
): void {
  const { aggregate } = node.definition;
  const standIn = standInFor(node);
  if (aggregate === "minimum" || aggregate === "median") fillMiddleEstimates(estimates, node, parts, standIn);
  else fillMeanEstimates(estimates, node, parts, sums, standIn);
  if (node.leastParts > 0 || node.leastWeight > 0) leaveUncovered(estimates.values, node, parts, sums);
}

function fillMeanEstimates(
  estimates: Estimates,
  node: PlannedNode,
  parts: readonly Estimates[],
  sums: Sums,
  standIn: StandIn,
): void {
  const { aggregate } = node.definition;
  const { values, errors } = estimates;
  const exponent = aggregate === "harmonic" ? ratioOf(-1) : node.exponent;
  const add = aggregate === "geometric" ? addLogarithm : exponent === undefined ? addTerm : powerAdderOf(exponent);
  for (const list of [sums.weights, sums.sums, sums.errors, sums.sizes]) list.fill(0);
  for (const [index, part] of parts.entries()) {
    const weight = node.weights[index] as number;
    for (let place = 0; place < values.length; place++) {
      let [value, error] = [part.values[place] as number, part.errors[place] as number];
      if (Number.isNaN(value)) {
        if (standIn === undefined) continue;
        ({ value, error } = standIn);
      }
      add(sums, place, weight, value, error);
    }
  }
  const scale = boundedOf(node.scale).high;
  // A product and a sum for each part, the division of the whole, and the scale.
  const steps = (parts.length + 7) * unitRoundoff;
  for (let place = 0; place < values.length; place++) {
    const weight = sums.weights[place] as number;
    const mean = (sums.sums[place] as number) / weight;
    const error = (1.0000001 * ((sums.errors[place] as number) + (sums.sizes[place] as number) * steps)) / weight;
    // Of no parts 0/0: there is no score.
    if (aggregate === "geometric") finishGeometric(values, errors, place, mean, error);
    else {
      values[place] = mean * scale;
      errors[place] = error * scale;
    }
  }
  if (exponent !== undefined) finishPowers(estimates, exponent);
}

/** Takes the score from rows of which too few parts, or parts of too little weight, have one of their own. */
function leaveUncovered(values: Float64Array, node: PlannedNode, parts: readonly Estimates[], sums: Sums): void {
  const [counts, weights] = [sums.sizes.fill(0), sums.weights.fill(0)];
  for (const [index, part] of parts.entries()) {
    const weight = node.weights[index] as number;
    for (let place = 0; place < values.length; place++) {
      if (Number.isNaN(part.values[place])) continue;
      counts[place] = (counts[place] as number) + 1;
      weights[place] = (weights[place] as number) + weight;
    }
  }
  for (let place = 0; place < values.length; place++) {
    const isCovered = (counts[place] as number) >= node.leastParts && (weights[place] as number) >= node.leastWeight;
    if (!isCovered) values[place] = Number.NaN;
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

function standInFor(node: PlannedNode): StandIn {
  const standIn: Ratio | undefined = standInOf(node);
  if (standIn === undefined) {
    // Under "refuse" the NaN itself is added and stays; under "reweight" the part is passed over.
    return node.definition.missing === "refuse" ? { value: Number.NaN, error: 0 } : undefined;
  }
  const { high, error } = boundedOf(standIn);
  return { value: high, error: error === 0 ? 0 : error === Infinity ? Infinity : 2 * unitRoundoff * high };
}
