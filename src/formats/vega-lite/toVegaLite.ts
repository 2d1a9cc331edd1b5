import type { Table } from "../../tables/index.js";
import { barsOf } from "./bars.js";
import { flowOf } from "./flow.js";
import { pointsOf } from "./points.js";
import type { VegaLiteSpecification } from "./specification.js";
import type { VegaLiteView } from "./view.js";

/**
 * Draws a table: the specification of a picture in Vega-Lite, with Thai and English titles and the data within it.
 * @remarks Every figure shown is written from exact numbers; only lengths on paper are floating. Rows that lack a value
 * are left out and the picture says how many.
 * @param table - The table.
 * @param view - Which picture, of which columns.
 * @throws a RangeError when a column is missing or of the wrong kind.
 * @category Pictures
 * @since 0.1.0
 * @example 100.00 is not all: the counts stand beside it
 * ```ts
 * import { toVegaLite } from "chumchon/formats/vega-lite";
 * import { tableOf } from "chumchon/tables";
 * const schema = { item: { kind: "text" }, pass: { kind: "integer" }, all: { kind: "integer" } } as const;
 * const table = tableOf(schema, [["ตัวชี้วัดที่ 1", 899_080, 899_118]]);
 * const title = { th: "ร้อยละที่ผ่านเกณฑ์", en: "Share that passes" };
 * const picture = toVegaLite(table, { kind: "bars", title, label: "item", numerator: "pass", denominator: "all" });
 * JSON.stringify(picture).includes("100.00 % (899,080 / 899,118)"); // => true
 * ```
 */
export function toVegaLite(table: Table, view: VegaLiteView): VegaLiteSpecification {
  switch (view.kind) {
    case "bars":
      return barsOf(table, view);
    case "points":
      return pointsOf(table, view);
    case "flow":
      return flowOf(table, view);
  }
}
