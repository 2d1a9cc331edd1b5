import { type Ratio, ratioOf } from "../amounts/index.js";
import { itemScoreAt } from "./itemScore.js";
import type { Lane } from "./lanes.js";
import { nodeScoreOf, type PartScores } from "./nodeScore.js";
import type { Plan, PlannedNode } from "./plan.js";
import type { ScoringProblem } from "./problems.js";

/** The scores of all parts in one row, each worked out when it is asked for, once. */
export function rowScoresOf(plan: Plan, lanes: readonly (Lane | undefined)[], row: number): PartScores {
  const known: (Ratio | ScoringProblem | undefined)[] = [];
  const scoreOf = (part: number): Ratio | ScoringProblem => {
    const score = known[part] ?? workedOut(part);
    known[part] = score;
    return score;
  };
  const workedOut = (part: number): Ratio | ScoringProblem => {
    const lane = lanes[part];
    const numerator = lane?.numerators[row] ?? Number.NaN;
    if (lane !== undefined && !Number.isNaN(numerator)) return ratioOf(numerator, lane.denominator);
    const item = plan.items[part];
    if (item !== undefined) return itemScoreAt(item, plan.full, row);
    return nodeScoreOf(plan.nodes[part - plan.items.length] as PlannedNode, scoreOf, row);
  };
  return scoreOf;
}
