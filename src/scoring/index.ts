/**
 * From values to one score: composite indices, their ranks, and the reasons for both.
 *
 * A score is exact until it is rounded, once; units that the definition takes for equal are equal on every machine.
 *
 * @module scoring
 */
export { explain } from "./explain.js";
export type { Contribution, ExplainedNode, ExplainedPart, Explanation } from "./explanation.js";
export { describeExplanation } from "./explanationText.js";
export { type NoScoreReason, type ScoringProblem, scoringSentences } from "./problems.js";
export { type ScoreOptions, type Scores, score } from "./score.js";
export type { ScoreSpec, ScoresSchema } from "./scoresTable.js";
