/**
 * Sets of indicators of local authorities, as far as they could be sourced: the local performance assessment (LPA) as a
 * whole, and the rows on roads of the service standard as one city printed them.
 *
 * @module data/local-authority-sets
 */
export { lpa2564 } from "./lpa.js";
export { lpaLevels2564 } from "./lpaLevels.js";
export { serviceStandard2563 } from "./serviceStandard.js";
