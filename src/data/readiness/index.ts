/**
 * A frame of data readiness over the memorandum's five dimensions: are there data, who made them, how old are they, are they
 * whole, handed on and used? It is this library's own proposal, not an official set.
 *
 * @module data/readiness
 */
export type { ReadinessCriterion, ReadinessId } from "./readinessId.js";
export { villageReadiness } from "./villageReadiness.js";
