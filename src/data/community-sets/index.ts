/**
 * Sets of indicators of villages, subdistricts and community groups, as far as they could be sourced: กชช. 2ค, sufficiency
 * economy villages, village happiness, health-managing villages, the community development standard and the indicators of
 * strong communities. A set whose list was not found is registered without items and says what is missing.
 *
 * @module data/community-sets
 */
export { communityStandard2560 } from "./communityStandard.js";
export { villageHappiness2555 } from "./happiness.js";
export { healthVillage2559 } from "./healthVillage.js";
export { nrd2c2555, nrd2c2560, nrd2c2566, nrd2cEditions } from "./nrd2c.js";
export { phetchabunScales } from "./phetchabun.js";
export { strongCommunity2562 } from "./strongCommunity.js";
export { sufficiencyVillage2552 } from "./sufficiency.js";
