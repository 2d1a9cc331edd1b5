import type { Alternative, BasePopulation } from "../../indicators/index.js";

/** The base of every indicator that looks at the household. */
export const everyHousehold: BasePopulation = {
  of: "household",
  title: { th: "ทุกครัวเรือน", en: "Every household" },
};

/** Where the unit is only inferred to be the person, the household may be meant. */
export const countInHouseholds: Alternative = { option: "inferredUnits", choice: "household", unit: "household" };
