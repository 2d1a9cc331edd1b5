import type { LocalizedText } from "../kernel/index.js";

/**
 * The five dimensions over which the memorandum of 8 September 2559 wants communities to keep their data.
 * @category Indicator sets
 * @since 0.1.0
 */
export type Dimension = "society" | "democracy" | "economy" | "environment" | "health";

/**
 * The five dimensions in the order and the words of the memorandum's first point, as the press reported it.
 * @category Indicator sets
 * @since 0.1.0
 */
export const dimensions: { readonly [Name in Dimension]: LocalizedText } = {
  society: { th: "ด้านสังคม", en: "Society" },
  democracy: { th: "ประชาธิปไตย", en: "Democracy" },
  economy: { th: "เศรษฐกิจ", en: "Economy" },
  environment: { th: "สิ่งแวดล้อม", en: "Environment" },
  health: { th: "สุขภาพ", en: "Health" },
};
