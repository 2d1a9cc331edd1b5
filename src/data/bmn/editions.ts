import type { IndicatorSet } from "../../indicators/index.js";
import { bmn2560 } from "../bmn2560/bmn2560.js";
import { bmn2555 } from "./bmn2555.js";
import { bmn2565 } from "./bmn2565.js";

/**
 * The editions of the จปฐ. survey from 2555 on, each with the survey years it holds for. Only that of 2560–2564 has items.
 * @category จปฐ. editions
 * @since 0.1.0
 * @example Which edition holds for the survey of 2566?
 * ```ts
 * import { bmnEditions } from "chumchon/data/bmn";
 * import { editionIn } from "chumchon/indicators";
 * const answer = editionIn(bmnEditions, 2566);
 * answer.ok && answer.value.edition; // => "2565-2569"
 * answer.ok && answer.value.indicators.length; // => 0
 * ```
 */
export const bmnEditions: readonly IndicatorSet[] = [bmn2555, bmn2560, bmn2565];
