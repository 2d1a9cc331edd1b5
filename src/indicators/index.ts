/**
 * What is measured and how it is judged, as data: definitions that JSON can hold, with their edition, their titles in
 * Thai and English and the source they come from. A definition that could not be computed is refused when it is read.
 *
 * @module indicators
 */
export { checkComposite } from "./checkComposite.js";
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
export { parseComposite, safeParseComposite } from "./parseComposite.js";
export { wholeWeightsOf } from "./wholeWeights.js";
