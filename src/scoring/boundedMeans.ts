import {
  addBounded,
  type Bounded,
  boundedOf,
  boundedPower,
  divideBounded,
  divideRatio,
  multiplyBounded,
  type Ratio,
  ratioOf,
} from "../amounts/index.js";
import type { CountedPart } from "./countedPart.js";
import { totalOf } from "./exactMeans.js";
import { middleOf } from "./middle.js";
import type { PlannedNode } from "./plan.js";

/** What a node makes of the parts that count, in double-double. */
export function boundedMeanOf(node: PlannedNode, parts: readonly CountedPart<Bounded>[]): Bounded {
  const { aggregate } = node.definition;
  switch (aggregate) {
    case "arithmetic":
      return arithmeticMean(parts);
    case "sum":
      return multiplyBounded(boundedOf(node.scale), arithmeticMean(parts));
    case "geometric": {
      const total = totalOf(parts);
      return parts.map(({ weight, score }) => boundedPower(score, ratioOf(weight, total))).reduce(multiplyBounded);
    }
    case "harmonic":
      return powerMean(parts, ratioOf(-1));
    case "minimum":
    case "median":
      return middle(parts, aggregate);
    default:
      return powerMean(parts, node.exponent as Ratio);
  }
}

function arithmeticMean(parts: readonly CountedPart<Bounded>[]): Bounded {
  const terms = parts.map(({ weight, score }) => multiplyBounded(boundedOf(weight), score));
  return divideBounded(terms.reduce(addBounded), boundedOf(totalOf(parts)));
}

function powerMean(parts: readonly CountedPart<Bounded>[], exponent: Ratio): Bounded {
  const isZero = ({ score: { high, error } }: CountedPart<Bounded>): boolean => high === 0 && error === 0;
  if (exponent.numerator < 0n && parts.some(isZero)) return boundedOf(0);
  const powers = parts.map((part) => ({ ...part, score: boundedPower(part.score, exponent) }));
  return boundedPower(arithmeticMean(powers), divideRatio(ratioOf(1), exponent));
}

/** The lowest and the middle of numbers move no farther than the farthest of these: each may be off by the greatest of their errors. */
function middle(parts: readonly CountedPart<Bounded>[], aggregate: "minimum" | "median"): Bounded {
  const sorted = [...parts].sort(({ score: left }, { score: right }) => left.high - right.high || left.low - right.low);
  const error = Math.max(...parts.map(({ score }) => score.error));
  if (!(error < Infinity)) return { high: 0, low: 0, error: Infinity };
  const [lower, upper] = aggregate === "minimum" ? [sorted[0], sorted[0]] : middleOf(sorted);
  const [first, second] = [(lower as CountedPart<Bounded>).score, (upper as CountedPart<Bounded>).score];
  const value = lower === upper ? first : divideBounded(addBounded(first, second), boundedOf(2));
  return { ...value, error: Math.max(error * 1.000001, value.error) };
}
