/**
 * What is measured and how it is judged, as data: definitions that JSON can hold, with their edition, their titles in
 * Thai and English and the source they come from. A definition that could not be computed is refused when it is read.
 *
 * @module indicators
 */
export type { Band, BandEnd, BandScale, BandsOfYears } from "./bands.js";
export { checkComposite } from "./checkComposite.js";
export { checkIndicatorSet } from "./checkIndicatorSet.js";
export { checkPovertyMeasure } from "./checkPovertyMeasure.js";
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
export { type Dimension, dimensions } from "./dimension.js";
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
} from "./indicatorSet.js";
export { type IndicatorSetProblem, indicatorSetSentences } from "./indicatorSetProblems.js";
export { type Measure, type PointsItem, questionsOfMeasure, type VotedLevel } from "./measure.js";
export type { MeasuredUnit } from "./measuredUnit.js";
export { type NeedSchema, type NeedSource, needSchema } from "./need.js";
export { type MissingReason, type Outcome, outcomes } from "./outcome.js";
export { parseComposite, safeParseComposite } from "./parseComposite.js";
export { parseIndicatorSet, safeParseIndicatorSet } from "./parseIndicatorSet.js";
export { parsePovertyMeasure, safeParsePovertyMeasure } from "./parsePovertyMeasure.js";
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
export { questionsOf, type Rule } from "./rule.js";
export { compositeSchema, indicatorSetSchema } from "./schema.js";
export { type Threshold, type ThresholdValue, thresholdIn, type YearSpan } from "./threshold.js";
export { wholeWeightsOf } from "./wholeWeights.js";
