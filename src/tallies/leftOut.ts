import type { ChoiceSpec, IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";

/**
 * Why a figure stands in no ranking: it is hidden because it is small, or fewer were surveyed than were asked for.
 * @category Needs
 * @since 0.1.0
 */
export type LeftOutReason = "hidden" | "tooFew";

/**
 * The columns of a table of what was left out.
 * @category Needs
 * @since 0.1.0
 */
export type LeftOutSchema = {
  /** The place. */
  readonly place: TextSpec;
  /** The indicator. */
  readonly indicator: TextSpec;
  /** Why. */
  readonly reason: ChoiceSpec<LeftOutReason>;
  /** How many were surveyed; empty where that is hidden. */
  readonly surveyed: IntegerSpec & OptionalSpec;
};

/**
 * The columns of a table of what was left out, so that silence is not read as "no need".
 * @category Needs
 * @since 0.1.0
 */
export const leftOutSchema: LeftOutSchema = {
  place: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  indicator: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" } },
  reason: { kind: "choice", choices: ["hidden", "tooFew"], title: { th: "เหตุที่ไม่แสดง", en: "Reason" } },
  surveyed: { kind: "integer", optional: true, title: { th: "จำนวนที่สำรวจ", en: "Surveyed" } },
};
