/**
 * Pictures of tables as data in the language of Vega-Lite: bars of shares, a map of points, a flow of money. No renderer
 * comes with the library; any that knows Vega-Lite draws them.
 *
 * @module formats/vega-lite
 */
export type { VegaLiteSpecification } from "./specification.js";
export { toVegaLite } from "./toVegaLite.js";
export type { BarsView, FlowView, PointsView, VegaLiteView } from "./view.js";
