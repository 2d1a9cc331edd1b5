/**
 * What is measured and how it is judged, as data: definitions that JSON can hold, with their edition, their titles in
 * Thai and English and the source they come from. A definition that could not be computed is refused when it is read.
 *
 * @module indicators
 */
export type { Aggregate, NodeCoverage, PowerMean } from "./aggregate.js";
export type { Band, BandEnd, BandScale, BandsOfYears } from "./bands.js";
export { checkComposite } from "./checkComposite.js";
export { checkCrosswalk } from "./checkCrosswalk.js";
export { checkIndicatorSet } from "./checkIndicatorSet.js";
export { checkLevelScale } from "./checkLevelScale.js";
export { checkPovertyMeasure } from "./checkPovertyMeasure.js";
export { compositeSchema } from "./composite/schema.js";
export type {
  Composite,
  CompositeItem,
  CompositeNode,
  CompositePart,
  Goalposts,
  MissingPolicy,
  RatioNotation,
} from "./composite.js";
export { type CompositeProblem, compositeSentences } from "./compositeProblems.js";
export { bottomUpNodesOf, indexNodeOf } from "./compositeTree.js";
export type { AgeWindow, Condition } from "./condition.js";
export { indicatorCrosswalkSchema } from "./crosswalk/schema.js";
export {
  type CrosswalkEntry,
  type CrosswalkRelation,
  type EditionName,
  type IndicatorCrosswalk,
  reversedCrosswalk,
} from "./crosswalk.js";
export { type CrosswalkProblem, crosswalkSentences } from "./crosswalkProblems.js";
export { type Dimension, dimensions } from "./dimension.js";
export { type EditionProblem, editionIn, editionSentences, isRegisteredOnly } from "./editions.js";
export { type FedYearOptions, fiscalYearFedBy, planMonthCitation } from "./fiscalYearFedBy.js";
export { fullScoreOf } from "./fullScore.js";
export { indicatorGroupingSchema } from "./grouping/schema.js";
export { checkIndicatorGrouping, type IndicatorGroup, type IndicatorGrouping } from "./grouping.js";
export { type GroupingProblem, groupingSentences } from "./groupingProblems.js";
export {
  type Alternative,
  type BasePopulation,
  type Category,
  getIndicator,
  type Indicator,
  type IndicatorSet,
  type IndicatorSources,
  type OpenChoice,
  type OpenPoint,
  type SetLevel,
} from "./indicatorSet.js";
export { type IndicatorSetProblem, indicatorSetSentences } from "./indicatorSetProblems.js";
export { joinNeeds } from "./joinNeeds.js";
export { levelScaleSchema } from "./level/schema.js";
export type { LevelNumber, LevelPoints, LevelSide, LevelVotes } from "./levelNumber.js";
export { type LevelScaleProblem, levelScaleSentences } from "./levelProblems.js";
export type { Level, LevelCondition, LevelItem, LevelScale } from "./levelScale.js";
export { type LevelsOfBandsAbout, levelScaleOfBands } from "./levelScaleOfBands.js";
export { type Measure, type PointsItem, questionsOfMeasure, type VotedLevel } from "./measure.js";
export type { MeasuredUnit } from "./measuredUnit.js";
export { type NeedSchema, type NeedSource, type Needs, needSchema } from "./need.js";
export { type IndicatorNeed, needIdOf } from "./needId.js";
export { type NeedProblem, needSentences } from "./needProblems.js";
export type {
  BandPoints,
  Distance,
  FractionOfMaximum,
  MinimumMaximum,
  Normalisation,
  OutsidePolicy,
  RankPoints,
  ZScore,
} from "./normalisation.js";
export { type MissingReason, type Outcome, outcomes } from "./outcome.js";
export { parseComposite, safeParseComposite } from "./parseComposite.js";
export { safeParseCrosswalk } from "./parseCrosswalk.js";
export { safeParseIndicatorGrouping } from "./parseIndicatorGrouping.js";
export { parseIndicatorSet, safeParseIndicatorSet } from "./parseIndicatorSet.js";
export { parseLevelScale, safeParseLevelScale } from "./parseLevelScale.js";
export { parsePovertyMeasure, safeParsePovertyMeasure } from "./parsePovertyMeasure.js";
export { safeParseScaledItem } from "./parseScaledItem.js";
export { povertyMeasureSchema } from "./poverty/schema.js";
export type {
  ColumnDeprivation,
  Deprivation,
  MissingItemPolicy,
  NotApplicableItemPolicy,
  PovertyCutoff,
  PovertyDimension,
  PovertyItem,
  PovertyMeasure,
} from "./povertyMeasure.js";
export { type PovertyMeasureProblem, povertyMeasureSentences } from "./povertyMeasureProblems.js";
export { type PovertyWeight, type PovertyWeights, povertyWeightsOf } from "./povertyWeights.js";
export type { Question } from "./question.js";
export { recordColumnsOf } from "./recordColumns.js";
export { questionsOf, type Rule } from "./rule.js";
export type { RuleProblem } from "./ruleProblems.js";
export { type SaidNeedSchema, saidNeedSchema } from "./saidNeed.js";
export { type SaidNeedOptions, saidNeeds } from "./saidNeeds.js";
export { sameNeeds } from "./sameAs.js";
export { scaledItemSchema } from "./scaledItem/schema.js";
export type { ScaledItem, ScaleReading } from "./scaledItem.js";
export { indicatorSetSchema } from "./schema.js";
export { indicatorSetOfTable } from "./sheet/indicatorSetOfTable.js";
export {
  type IndicatorSheet,
  type IndicatorSheetAbout,
  type IndicatorSheetSchema,
  indicatorSheetSchema,
  type QuestionSheetSchema,
  questionSheetSchema,
} from "./sheet/indicatorSheet.js";
export { type IndicatorSheetProblem, indicatorSheetSentences } from "./sheet/sheetProblems.js";
export { type IndicatorSheetOptions, tableOfIndicatorSet } from "./sheet/tableOfIndicatorSet.js";
export type { SheetLanguage } from "./sheet/vocabulary.js";
export { type Threshold, type ThresholdValue, thresholdIn, type YearSpan } from "./threshold.js";
export { wholeWeightsOf } from "./wholeWeights.js";
