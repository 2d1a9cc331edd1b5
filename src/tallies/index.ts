/**
 * From a household's answers, or the counts an officer holds, to the figure of the country. {@link judge} gives each
 * indicator one of four outcomes and says why; {@link createTally} adds them up along an axis and keeps numerator,
 * denominator, not applicable and missing apart; {@link needsOf} turns what fails into needs.
 *
 * Households are personal data: no problem and no reason repeats an answer.
 *
 * @module tallies
 */
export { type ChangeDirection, type ChangeFigure, type ChangeReason, changeAt } from "./changeAt.js";
export { type Change, type ChangeOptions, type ChangePair, changeOf } from "./changeOf.js";
export { type ChangeProblem, changeSentences } from "./changeProblems.js";
export { type ChangeSchema, changeSchema, changeTable } from "./changeTable.js";
export { checkPublished, type PublishedCheck, type RelationCheck } from "./checkPublished.js";
export { checkPublishedRules } from "./checkPublishedRules.js";
export type { OpenPointChoices } from "./chosenSet.js";
export type { ControlCounts } from "./controlCounts.js";
export { type CountsSchema, countsSchema } from "./counts.js";
export { type Coverage, type CoverageFigure, coverageOf, type ExpectedSchema, expectedSchema } from "./coverageOf.js";
export { createTally, type TallyBatch, type TallyBuilder, type TallyOptions } from "./createTally.js";
export { describeChange } from "./describeChange.js";
export { describeFigure } from "./describeFigure.js";
export { describeJudgement } from "./describeJudgement.js";
export { describePublished } from "./describePublished.js";
export { describeReconciled } from "./describeReconciled.js";
export {
  type CountsSource,
  type EditionedSource,
  type FigureSource,
  type SourceName,
  type TallySource,
  type ValuesSchema,
  type ValuesSource,
  valuesSchemaOf,
} from "./figureSource.js";
export { createJudge, type Judge, judge } from "./judge.js";
export type {
  IndicatorJudgement,
  Judgement,
  JudgementReason,
  MeasuredValue,
  OutcomeCounts,
  ShownMember,
  ShownValues,
} from "./judgement.js";
export type { JudgeOptions } from "./judgeOptions.js";
export { type LeftOutReason, type LeftOutSchema, leftOutSchema } from "./leftOut.js";
export { type NeedOptions, needsOf, type TallyNeeds } from "./needsOf.js";
export { type OutcomeBytes, type OutcomesSchema, outcomesSchemaOf } from "./outcomes.js";
export { safeParsePublishedRules } from "./parsePublishedRules.js";
export { type PlacesReportOptions, type PlacesSchema, placesReport } from "./placesReport.js";
export { type TalliesProblem, talliesSentences } from "./problems.js";
export { publishedRulesSchema } from "./published/schema.js";
export {
  type FigureFinding,
  type PublishedFinding,
  type PublishedRulesProblem,
  publishedRulesSentences,
  publishedSentences,
} from "./publishedProblems.js";
export type {
  DifferenceRelation,
  MeanRelation,
  PublishedRelation,
  PublishedRules,
  QuotientRelation,
  RelationPrecision,
  SumRelation,
  TotalRelation,
  WordRelation,
} from "./publishedRules.js";
export { type ReconcileOptions, reconcile } from "./reconcile.js";
export { type ReconcileProblem, reconcileSentences } from "./reconcileProblems.js";
export {
  type ReconciledPair,
  type ReconciledSource,
  type Reconciliation,
  type ReconciliationSchema,
  reconciliationSchema,
  type SourceVerdict,
} from "./reconciliation.js";
export type {
  HouseholdMember,
  HouseholdRecord,
  MissingAnswer,
  RecordedAnswer,
  RecordedAnswers,
  SurveyRecord,
} from "./record.js";
export { type GatherOptions, recordsOfTable, recordsOfTables } from "./recordsOfTables.js";
export { type AboutSchema, aboutSchema, type Report, type ReportOptions } from "./report.js";
export type { FigureSchema } from "./reportCells.js";
export { reviseTally } from "./reviseTally.js";
export type { RowProblem } from "./rowProblems.js";
export { type SummarySchema, summaryReport, summarySchema } from "./summaryReport.js";
export { type SuppressOptions, suppressSmall } from "./suppressSmall.js";
export { surveySchema } from "./surveySchema.js";
export type { ControlTotal, HiddenFigures, Tally } from "./tally.js";
export { type TallyFigure, tallyAt } from "./tallyAt.js";
export { type TallyGroupFigure, tallyGroupAt } from "./tallyGroupAt.js";
export type { TallyGroup } from "./tallyShape.js";
export type { SnapshotPages, TallySnapshot } from "./tallySnapshot.js";
export { type TallySum, tallySumsAt } from "./tallySumsAt.js";
export { type TallySchema, tallySchema, tallyTable } from "./tallyTable.js";
export type { TotalProblem } from "./totalProblems.js";
export { type Worst, type WorstEntry, type WorstOptions, type WorstQuestion, worstOf } from "./worstOf.js";
export { type WorstSchema, worstReport, worstSchema } from "./worstReport.js";
