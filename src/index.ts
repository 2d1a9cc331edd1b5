/**
 * chumchon (ชุมชน, community): the logic of strong local communities in Thailand, once, exact and explained: where
 * things happen, what is measured and how it is judged, what will be done, and what four agencies agreed.
 *
 * This door opens every room but the formats and the embedded data, which have doors of their own; each room has one too.
 *
 * @module chumchon
 */
export * from "./amounts/index.js";
export * from "./calendar/index.js";
export * from "./framework/index.js";
export * from "./indicators/index.js";
export * from "./kernel/index.js";
export * from "./organisations/index.js";
export * from "./places/index.js";
export * from "./plans/index.js";
export * from "./scoring/index.js";
export * from "./sensitivity/index.js";
export * from "./tables/index.js";
export * from "./tallies/index.js";
