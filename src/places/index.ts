/**
 * Where everything happens: the numbers of places, the tree they form, the axes along which figures climb, and the one
 * fold that carries them.
 *
 * @module places
 */
export { type AdministrativeAxisOptions, administrativeAxis, countryId } from "./administrativeAxis.js";
export type { Axis, AxisDefinition, AxisMembership, AxisNode, Landing } from "./axis.js";
export { createAxis } from "./createAxis.js";
export { figureAt, figuresOf } from "./figures.js";
export { createGazetteer, type Gazetteer, type PlaceFacts } from "./gazetteer.js";
export type { Lane, Lanes } from "./lane.js";
export { childrenOf, countByLevel, findPlace, getPlace, type Place } from "./place.js";
export {
  isInside,
  levelOf,
  type PlaceCode,
  type PlaceLevel,
  parentCodeOf,
  parsePlaceCode,
  safeParsePlaceCode,
} from "./placeCode.js";
export { type PlaceCodeProblem, placeCodeSentences } from "./placeCodeProblems.js";
export { type PlacesProblem, placesSentences } from "./problems.js";
export { type Revision, reviseRollup } from "./reviseRollup.js";
export { mergeRollups, type RollUpOptions, type Rollup, rollUp } from "./rollUp.js";
export type {
  GazetteerSource,
  PlaceColumns,
  ProvinceGroup,
  ProvinceGrouping,
  RetiredColumns,
  SourceColumn,
} from "./source.js";
export { attachVillages, type VillageAttachment, type VillageSchema, villageSchema } from "./villages.js";
