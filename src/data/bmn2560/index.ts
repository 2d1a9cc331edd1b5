/**
 * The Basic Minimum Needs survey (ข้อมูลความจำเป็นพื้นฐาน, จปฐ.) of the twelfth plan, 2560–2564: 31 indicators in five categories, as
 * data, with the source and the certainty of each unit, base and rule. What the sources leave open is an open point with
 * a default. The official manual was not read.
 *
 * @module data/bmn2560
 */
export { type BmnIndicatorId, bmn2560 } from "./bmn2560.js";
