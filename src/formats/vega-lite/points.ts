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
  const place = {
    longitude: { field: "longitude", type: "quantitative" },
    latitude: { field: "latitude", type: "quantitative" },
  };
  const tooltip = [{ field: "label", title: "สถานที่ · Place" }, ...(sizes === undefined ? [] : [value])];
  // A value of zero is still a place: its point is small, not gone.
  const size = {
    ...value,
    scale: { rangeMin: 24, rangeMax: 420, zero: false },
    legend: { format: ",~f", tickCount: 4, orient: "bottom" },
  };
  const points = {
    mark: {
      type: "circle",
      color: "#2a7f62",
      opacity: 0.65,
      stroke: "#1c5643",
      ...(sizes === undefined && { size: 24 }),
    },
    encoding: { ...place, tooltip, ...(sizes !== undefined && { size }) },
  };
  const names = {
    mark: { type: "text", align: "left", dx: 12, fontSize: 10 },
    encoding: { ...place, text: { field: "label" } },
  };
  return specificationOf(view.title, table.length - values.length, {
    data: { values },
    width: 460,
    height: 560,
    projection: { type: "mercator" },
    view: { stroke: "#c9d2dc" },
    layer: values.length <= mostNames ? [points, names] : [points],
  });
}

/** Beyond so many points their names would cover each other. */
const mostNames = 80;
