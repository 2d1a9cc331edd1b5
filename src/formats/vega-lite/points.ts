import type { Table } from "../../tables/index.js";
import { numbersOf, textsOf } from "./cells.js";
import { specificationOf, type VegaLiteSpecification } from "./specification.js";
import type { PointsView } from "./view.js";

/** Points where they lie; a row without a point on the earth is left out and counted. */
export function pointsOf(table: Table, view: PointsView): VegaLiteSpecification {
  const labels = textsOf(table, view.label);
  const longitudes = numbersOf(table, view.longitude);
  const latitudes = numbersOf(table, view.latitude);
  const sizes = view.value === undefined ? undefined : numbersOf(table, view.value);
  const values = labels.flatMap((label, row) => {
    const [longitude, latitude] = [longitudes[row] as number, latitudes[row] as number];
    const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    if (label === undefined || !onEarth || (sizes !== undefined && Number.isNaN(sizes[row] as number))) return [];
    return [{ label, longitude, latitude, ...(sizes !== undefined && { value: sizes[row] as number }) }];
  });
  const value = { field: "value", type: "quantitative", title: view.value ?? "" };
  return specificationOf(view.title, table.length - values.length, {
    data: { values },
    width: 420,
    height: 640,
    projection: { type: "mercator" },
    mark: { type: "circle", color: "#2a7f62", opacity: 0.6, ...(sizes === undefined && { size: 16 }) },
    encoding: {
      longitude: { field: "longitude", type: "quantitative" },
      latitude: { field: "latitude", type: "quantitative" },
      ...(sizes !== undefined && { size: value }),
      tooltip: [{ field: "label", title: "สถานที่ · Place" }, ...(sizes === undefined ? [] : [value])],
    },
  });
}
