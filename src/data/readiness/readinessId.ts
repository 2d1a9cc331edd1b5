import type { Dimension } from "../../indicators/index.js";

/**
 * What the frame of data readiness looks at in each dimension: whether data are held, made by the community itself, dated,
 * current, complete, shared and used.
 * @category Data readiness
 * @since 0.1.0
 */
export type ReadinessCriterion = "held" | "byCommunity" | "dated" | "current" | "complete" | "shared" | "used";

/**
 * The ids of the 35 indicators of the frame: the dimension and what is looked at, such as `health.used`.
 * @category Data readiness
 * @since 0.1.0
 */
export type ReadinessId = `${Dimension}.${ReadinessCriterion}`;
