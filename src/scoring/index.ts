/**
 * From values to one score: composite indices, their ranks, and the reasons for both.
 *
 * A score is exact until it is rounded, once; units that the definition takes for equal are equal on every machine.
 *
 * @module scoring
 */

export type { DeprivationState } from "./deprivationStates.js";
export { explain } from "./explain.js";
export { explainLevel } from "./explainLevel.js";
export { type ExplainedDeprivation, explainPoverty, type PovertyExplanation } from "./explainPoverty.js";
export type { Contribution, ExplainedNode, ExplainedPart, Explanation } from "./explanation.js";
export { describeExplanation } from "./explanationText.js";
export type { ImprovedItem, Improvement } from "./improvement.js";
export { type LevelCounts, levelCountsOf } from "./levelCounts.js";
export type { ConditionFinding, FoundCount, LevelExplanation, LevelFinding } from "./levelExplanation.js";
export { levelOfUnit, type UnitAnswers } from "./levelOfUnit.js";
export { type LevelProblem, levelSentences } from "./levelProblems.js";
export { type LevelProblems, type Levels, levelsOf } from "./levelsOf.js";
export type { LevelsSchema, LevelVerdict } from "./levelsTable.js";
export { describeLevel } from "./levelText.js";
export { type LevelScaleLint, levelScaleLintSentences, lintLevelScale } from "./lintLevelScale.js";
export { mergePoverty } from "./mergePoverty.js";
export { outrank } from "./outrank.js";
export {
  type OutrankingItem,
  type OutrankingProblem,
  type OutrankingSchema,
  type OutrankOptions,
  outrankingSentences,
} from "./outranking.js";
export { type Overlap, overlapOf, type Register, type RegisterSide } from "./overlapOf.js";
export { type OverlapProblem, overlapSentences } from "./overlapProblems.js";
export { povertyAt } from "./povertyAt.js";
export type { PovertyDimensionFigure, PovertyFigure, PovertyItemFigure } from "./povertyFigure.js";
export { type PovertyOptions, povertyOf, type UnitPoverty, type UnitPovertySchema } from "./povertyOf.js";
export { type PovertyPart, povertyPartsAt } from "./povertyPartsAt.js";
export { type PovertyProblem, type PovertyProblems, povertySentences } from "./povertyProblems.js";
export { type PovertySchema, type PovertyTableOptions, povertyTable } from "./povertyTable.js";
export { describePoverty } from "./povertyText.js";
export { type NoScoreReason, type ScoringProblem, scoringSentences } from "./problems.js";
export { type NoRankReason, type RankOptions, type RanksSchema, rankOf, type TiePolicy } from "./rankOf.js";
export { type PovertyRollup, type RollUpPovertyOptions, rollUpPoverty } from "./rollUpPoverty.js";
export { type ScoreOptions, type Scores, score } from "./score.js";
export type { ScoreSpec, ScoresSchema } from "./scoresTable.js";
export { whatToImprove } from "./whatToImprove.js";
