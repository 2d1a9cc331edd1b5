import {
  addRatio,
  amountsSentences,
  compareRatio,
  divideRatio,
  multiplyRatio,
  powerMeanOf,
  type Ratio,
  ratioOf,
  rootOf,
  sumRatios,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import type { CountedPart } from "./countedPart.js";
import { middleOf } from "./middle.js";
import type { PlannedNode } from "./plan.js";

/** What a node makes of the parts that count, one at least, exactly. */
export function exactMeanOf(node: PlannedNode, parts: readonly CountedPart[]): Ratio {
  const { aggregate } = node.definition;
  switch (aggregate) {
    case "arithmetic":
      return arithmeticMean(parts);
    case "sum":
      return multiplyRatio(node.scale, arithmeticMean(parts));
    case "geometric":
      return geometricMean(parts);
    case "harmonic":
      return harmonicMean(parts);
    case "minimum":
      return parts.map(({ score }) => score).reduce((least, score) => (compareRatio(score, least) < 0 ? score : least));
    case "median":
      return median(parts);
    default: {
      const values = parts.map(({ score, weight }) => ({ value: score, weight: ratioOf(weight) }));
      return valueOrThrow(powerMeanOf(values, node.exponent as Ratio), amountsSentences);
    }
  }
}

/** The sum of the weights that count. */
export function totalOf(parts: readonly { readonly weight: number }[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}

function arithmeticMean(parts: readonly CountedPart[]): Ratio {
  const sum = sumRatios(parts.map(({ weight, score }) => multiplyRatio(ratioOf(weight), score)));
  return divideRatio(sum, ratioOf(totalOf(parts)));
}

/** One root of one product, so that it is snapped once. */
function geometricMean(parts: readonly CountedPart[]): Ratio {
  let numerator = 1n;
  let denominator = 1n;
  for (const { weight, score } of parts) {
    numerator *= score.numerator ** BigInt(weight);
    denominator *= score.denominator ** BigInt(weight);
  }
  return valueOrThrow(rootOf(ratioOf(numerator, denominator), totalOf(parts)), amountsSentences);
}

/** A part of zero makes it zero, which the mean nears as the part does. */
function harmonicMean(parts: readonly CountedPart[]): Ratio {
  if (parts.some(({ score }) => score.numerator === 0n)) return ratioOf(0);
  const sum = sumRatios(parts.map(({ weight, score }) => divideRatio(ratioOf(weight), score)));
  return divideRatio(ratioOf(totalOf(parts)), sum);
}

function median(parts: readonly CountedPart[]): Ratio {
  const sorted = [...parts].sort((left, right) => compareRatio(left.score, right.score));
  const [lower, upper] = middleOf(sorted);
  return lower === upper ? lower.score : divideRatio(addRatio(lower.score, upper.score), ratioOf(2));
}
