import {
  amountsSentences,
  divideRatio,
  multiplyRatio,
  parseRatio,
  type Ratio,
  ratioOf,
  rootOf,
  sumRatios,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import type { PlannedNode } from "./plan.js";
import type { ScoringProblem } from "./problems.js";

/** The score of each part in one row, or the reason why it has none. */
export type PartScores = (part: number) => Ratio | ScoringProblem;

/** A part that takes part in its node's mean. */
export interface CountedPart {
  /** Its place among all parts. */
  readonly part: number;
  /** Its weight as a whole number. */
  readonly weight: number;
  /** Its own score, or the one that stands in for it. */
  readonly score: Ratio;
}

/** The score of a node from those of its parts, or the reason why it has none. */
export function nodeScoreOf(node: PlannedNode, scoreOf: PartScores, row: number): Ratio | ScoringProblem {
  const counted = countedPartsOf(node, scoreOf, row);
  if ("code" in counted) return counted;
  return node.definition.aggregate === "arithmetic" ? arithmeticMean(counted) : geometricMean(counted);
}

/** The parts that count, after the node's policy for parts without a score. */
export function countedPartsOf(
  { definition, parts, weights }: PlannedNode,
  scoreOf: PartScores,
  row: number,
): readonly CountedPart[] | ScoringProblem {
  const { id, missing } = definition;
  const counted: CountedPart[] = [];
  for (const [index, part] of parts.entries()) {
    const weight = weights[index] as number;
    const score = scoreOf(part);
    if (!("code" in score)) counted.push({ part, weight, score });
    else if (missing === "refuse") return score;
    else if (missing === "worst") counted.push({ part, weight, score: ratioOf(0) });
    else if (missing !== "reweight") counted.push({ part, weight, score: parseRatio(missing.value) });
  }
  return counted.length > 0 ? counted : { code: "scoring.node.empty", path: [], record: row, node: id };
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

/** The sum of the weights that count. */
export function totalOf(parts: readonly CountedPart[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}
