import { ratioOf, toDecimalText } from "../../amounts/index.js";
import type { Table } from "../../tables/index.js";
import { textsOf, unitsOf } from "./cells.js";
import { specificationOf, type VegaLiteSpecification } from "./specification.js";
import type { BarsView } from "./view.js";

/** Bars of shares; the text beside a bar has the counts, for 100.00 is not yet all. */
export function barsOf(table: Table, view: BarsView): VegaLiteSpecification {
  const labels = textsOf(table, view.label);
  const numerators = unitsOf(table, view.numerator).values;
  const denominators = unitsOf(table, view.denominator).values;
  const values = labels.flatMap((label, row) => {
    const [numerator, denominator] = [numerators[row] as number, denominators[row] as number];
    if (label === undefined || !(numerator >= 0 && numerator <= denominator && denominator > 0)) return [];
    const percent = toDecimalText(ratioOf(numerator, denominator), 2, { percent: true });
    const counts = `${grouped(numerator)} / ${grouped(denominator)}`;
    return [{ label, numerator, denominator, percent: Number(percent), shown: `${percent} % (${counts})` }];
  });
  const label = { field: "label", type: "nominal", sort: null, title: null };
  const tooltip = [
    { field: "label", title: "รายการ · Item" },
    { field: "shown", title: "ร้อยละ · Share" },
    { field: "numerator", title: "จำนวน · Count", format: "," },
    { field: "denominator", title: "จากทั้งหมด · Of all", format: "," },
  ];
  return specificationOf(view.title, table.length - values.length, {
    data: { values },
    width: 480,
    height: { step: 20 },
    encoding: {
      y: label,
      x: { field: "percent", type: "quantitative", title: "ร้อยละ · Per cent", scale: { domain: [0, 100] } },
      tooltip,
    },
    layer: [
      { mark: { type: "bar", color: "#2a7f62" } },
      { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "shown" } } },
    ],
  });
}

function grouped(count: number): string {
  return toDecimalText(ratioOf(count), 0, { grouping: true });
}
