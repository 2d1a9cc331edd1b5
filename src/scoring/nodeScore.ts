import { type Bounded, boundedOf, type Ratio } from "../amounts/index.js";
import { boundedMeanOf } from "./boundedMeans.js";
import type { CountedPart } from "./countedPart.js";
import { exactMeanOf } from "./exactMeans.js";
import type { PlannedNode } from "./plan.js";
import type { ScoringProblem } from "./problems.js";
import { standInOf } from "./standIn.js";

/** The score of each part in one row, exact or as another kind of number, or the reason why it has none. */
export type PartScores<Score = Ratio> = (part: number) => Score | ScoringProblem;

/** The score of a node from those of its parts, or the reason why it has none. */
export function nodeScoreOf(node: PlannedNode, scoreOf: PartScores, row: number): Ratio | ScoringProblem {
  const counted = countedPartsOf(node, scoreOf, row, exactly);
  if ("code" in counted) return counted;
  return exactMeanOf(node, counted);
}

/** The same in double-double. */
export function boundedNodeScoreOf(
  node: PlannedNode,
  scoreOf: PartScores<Bounded>,
  row: number,
): Bounded | ScoringProblem {
  const counted = countedPartsOf(node, scoreOf, row, boundedOf);
  if ("code" in counted) return counted;
  return boundedMeanOf(node, counted);
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
  let [ownParts, ownWeight] = [0, 0];
  for (const [index, part] of node.parts.entries()) {
    const weight = node.weights[index] as number;
    const score = scoreOf(part);
    if (!isProblem(score)) {
      counted.push({ part, weight, score });
      ownParts += 1;
      ownWeight += weight;
    } else if (missing === "refuse") return score;
    else if (missing !== "reweight") counted.push({ part, weight, score: standIn(standInOf(node) as Ratio) });
  }
  if (ownParts < node.leastParts || ownWeight < node.leastWeight)
    return { code: "scoring.node.uncovered", path: [], record: row, node: id };
  return counted.length > 0 ? counted : { code: "scoring.node.empty", path: [], record: row, node: id };
}

/** Is this the reason why there is no score? */
export function isProblem<Score extends object>(score: Score | ScoringProblem): score is ScoringProblem {
  return "code" in score;
}
