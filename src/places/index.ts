/**
 * Where everything happens: the numbers of places, the tree they form, the axes along which figures climb, and the one
 * fold that carries them.
 *
 * @module places
 */
export { type AdministrativeAxisOptions, administrativeAxis, countryId } from "./administrativeAxis.js";
export type { Axis, AxisDefinition, AxisMembership, AxisNode, Landing } from "./axis.js";
export { axisDigestOf } from "./axisDigest.js";
export { type AxisProblem, axisSentences } from "./axisProblems.js";
export { describeCandidate, type NameEvidence, type PlaceCandidate } from "./candidate.js";
export { checkPlaceName, type NameCheck } from "./checkPlaceName.js";
export { positionsOf } from "./codeColumns.js";
export { type CodeForm, codeFormOf } from "./codeForms.js";
export { createAxis } from "./createAxis.js";
export { createGazetteer, type GazetteerOptions } from "./createGazetteer.js";
export { type CrosswalkOptions, type CrosswalkShare, crosswalkAxis, crosswalkNodeOf } from "./crosswalkAxis.js";
export { exactFigureAt, shareAt } from "./exactFigures.js";
export { figureAt, figuresOf } from "./figures.js";
export { type Gazetteer, type PlaceFacts, positionOf } from "./gazetteer.js";
export { gazetteerAt } from "./gazetteerAt.js";
export { type GroupMembership, type GroupsOfOptions, groupOf, groupsOf } from "./groupings.js";
export type { Intake, VillageIntake } from "./intake.js";
export {
  type IsoPlace,
  isoCodeOf,
  parseIsoCode,
  safeParseIsoCode,
} from "./isoCode.js";
export { type IsoCodeProblem, isoCodeSentences } from "./isoCodeProblems.js";
export type { Lane, Lanes } from "./lane.js";
export { mergeRollups } from "./mergeRollups.js";
export { nameKeyOf } from "./nameKey.js";
export type { NameKind } from "./nameTable.js";
export { noticesFor } from "./noticesFor.js";
export type { AsOfOptions } from "./place.js";
export { findPlace, getPlace, type Place } from "./place.js";
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
export type { PlaceEvent, PlaceEventKind } from "./placeEvent.js";
export { type PlaceEventProblem, placeEventSentences } from "./placeEventProblems.js";
export { type PlaceEventSchema, placeEventSchema } from "./placeEventSchema.js";
export type { PlaceChange, PlaceHistory } from "./placeHistory.js";
export type { PlaceIndex } from "./placeIndex.js";
export { gazetteerSourceOf, type PlaceSchema, placeSchema } from "./placeTable.js";
export { ancestorsOf, childrenOf, countByLevel, descendantsOf, pathOf } from "./placeTree.js";
export { placesWithPostcode } from "./postcodes.js";
export { type PlacesProblem, placesSentences } from "./problems.js";
export { type ResolveOptions, resolvePlace } from "./resolvePlace.js";
export { type ResolvedSchema, resolvePlaces } from "./resolvePlaces.js";
export { type Revision, reviseRollup } from "./reviseRollup.js";
export { type RollUpOptions, type Rollup, rollUp } from "./rollUp.js";
export { type RollupPart, rollupOfPart, rollupPartOf } from "./rollupPart.js";
export type {
  EventColumns,
  GazetteerSource,
  OtherNameColumns,
  PlaceColumns,
  ProvinceGroup,
  ProvinceGrouping,
  SourceColumn,
} from "./source.js";
export { predecessorsOf, type SuccessionOptions, successorsOf } from "./succession.js";
export type { Succession, SuccessionStep } from "./successionSteps.js";
export { type Verdict, type VerdictKind, verdictOf } from "./verdictOf.js";
export { type VillageSchema, villageSchema } from "./villages.js";
