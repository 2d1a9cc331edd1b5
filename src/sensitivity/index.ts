/**
 * How far a score can be trusted: what becomes of scores and ranks when the definition is changed a little.
 *
 * @module sensitivity
 */
export { type RemoveOneSchema, removeOne } from "./removeOne.js";
export { withoutItem } from "./withoutItem.js";
