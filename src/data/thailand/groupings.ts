import type { ProvinceGrouping } from "../../places/index.js";
import { geographicRegions } from "./geographicRegions.js";
import { planRegions } from "./planRegions.js";
import { provinceGroups2017 } from "./provinceGroups2017.js";
import { regions2017 } from "./regions2017.js";
import { statisticalRegions } from "./statisticalRegions.js";

/** Every way in which provinces are put together; the province groups stand before the regions of 2017 that hold them. */
export const groupings: readonly ProvinceGrouping[] = [
  provinceGroups2017,
  regions2017,
  geographicRegions,
  statisticalRegions,
  planRegions,
];
