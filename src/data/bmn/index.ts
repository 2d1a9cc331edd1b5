/**
 * The editions of the Basic Minimum Needs survey (จปฐ.) and the years they hold for, and how TPMAP groups the indicators of
 * one of them. An edition whose list could not be sourced is registered without items.
 *
 * @module data/bmn
 */
export { type BmnIndicatorId, bmn2560 } from "../bmn2560/bmn2560.js";
export { bmn2555 } from "./bmn2555.js";
export { bmn2565 } from "./bmn2565.js";
export { bmnEditions } from "./editions.js";
export { tpmap2564 } from "./tpmap2564.js";
