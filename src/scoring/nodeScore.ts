import {
  addBounded,
  amountsSentences,
  type Bounded,
  boundedOf,
  boundedPower,
  divideBounded,
  divideRatio,
  multiplyBounded,
  multiplyRatio,
  type Ratio,
  ratioOf,
  rootOf,
  sumRatios,
} from "../amounts/index.js";
import { valueOrThrow } from "../kernel/index.js";
import { standInOf } from "./lanes.js";
import type { PlannedNode } from "./plan.js";
import type { ScoringProblem } from "./problems.js";

/** The score of each part in one row, exact or as another kind of number, or the reason why it has none. */
export type PartScores<Score = Ratio> = (part: number) => Score | ScoringProblem;

/** A part that takes part in its node's mean. */
export interface CountedPart<Score = Ratio> {
  /** Its place among all parts. */
  readonly part: number;
  /** Its weight as a whole number. */
  readonly weight: number;
  /** Its own score, or the one that stands in for it. */
  readonly score: Score;
}

/** The score of a node from those of its parts, or the reason why it has none. */
export function nodeScoreOf(node: PlannedNode, scoreOf: PartScores, row: number): Ratio | ScoringProblem {
  const counted = countedPartsOf(node, scoreOf, row, exactly);
  if ("code" in counted) return counted;
  return node.definition.aggregate === "arithmetic" ? arithmeticMean(counted) : geometricMean(counted);
}

/** The same in double-double. */
export function boundedNodeScoreOf(
  node: PlannedNode,
  scoreOf: PartScores<Bounded>,
  row: number,
): Bounded | ScoringProblem {
  const counted = countedPartsOf(node, scoreOf, row, boundedOf);
  if ("code" in counted) return counted;
  const total = totalOf(counted);
  if (node.definition.aggregate === "arithmetic") {
    const terms = counted.map(({ weight, score }) => multiplyBounded(boundedOf(weight), score));
    return divideBounded(terms.reduce(addBounded), boundedOf(total));
  }
  return counted.map(({ weight, score }) => boundedPower(score, ratioOf(weight, total))).reduce(multiplyBounded);
}

/** A score as it is, for exact numbers. */
export function exactly(score: Ratio): Ratio {
  return score;
}

/** The parts that count, after the node's policy for parts without a score. */
export function countedPartsOf<Score extends object>(
  node: PlannedNode,
  scoreOf: PartScores<Score>,
  row: number,
  standIn: (score: Ratio) => Score,
): readonly CountedPart<Score>[] | ScoringProblem {
  const { id, missing } = node.definition;
  const counted: CountedPart<Score>[] = [];
  for (const [index, part] of node.parts.entries()) {
    const weight = node.weights[index] as number;
    const score = scoreOf(part);
    if (!isProblem(score)) counted.push({ part, weight, score });
    else if (missing === "refuse") return score;
    else if (missing !== "reweight") counted.push({ part, weight, score: standIn(standInOf(node) as Ratio) });
  }
  return counted.length > 0 ? counted : { code: "scoring.node.empty", path: [], record: row, node: id };
}

/** Is this the reason why there is no score? */
export function isProblem<Score extends object>(score: Score | ScoringProblem): score is ScoringProblem {
  return "code" in score;
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
export function totalOf(parts: readonly CountedPart<unknown>[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}
