import { parseRatio, type Ratio, ratioOf } from "../amounts/index.js";
import type { PlannedNode } from "./plan.js";

/** The score that stands in for a part without one, where the definition names it. */
export function standInOf({ definition: { missing } }: PlannedNode): Ratio | undefined {
  if (missing === "refuse" || missing === "reweight") return undefined;
  return missing === "worst" ? ratioOf(0) : parseRatio(missing.value);
}
