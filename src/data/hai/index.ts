/**
 * The Human Achievement Index of Thailand (ดัชนีความก้าวหน้าของคน) as a definition: eight sub-indices and the geometric mean on
 * top, as recomputed from a published result.
 *
 * @module data/hai
 */
export { hai2562 } from "./hai2562.js";
