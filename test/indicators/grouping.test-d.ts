import type { BmnIndicatorId } from "chumchon/data/bmn";
import type { IndicatorGroup } from "chumchon/indicators";

const title = { th: "ทดสอบ", en: "A test" };

export const right: IndicatorGroup<BmnIndicatorId> = { id: "a", title, indicators: ["1", "31"] };

// @ts-expect-error the set has no indicator 32
export const wrong: IndicatorGroup<BmnIndicatorId> = { id: "a", title, indicators: ["1", "32"] };
