import type { ChoiceSpec, IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";
import type { MeasuredUnit } from "./measuredUnit.js";

/**
 * Where a need comes from: what indicators show, the village forum (เวทีประชาคม), the form a village sends, or an agency.
 * @category Needs
 * @since 0.1.0
 */
export type NeedSource = "indicator" | "forum" | "villageForm" | "agency";

/**
 * The columns of a table of needs.
 * @category Needs
 * @since 0.1.0
 */
export type NeedSchema = {
  /** The id of the need. */
  readonly need: TextSpec;
  /** The code of the place where it is. */
  readonly place: TextSpec;
  /** Where the need comes from. */
  readonly source: ChoiceSpec<NeedSource>;
  /** The number of the indicator that shows it; empty where it was said in words. */
  readonly indicator: TextSpec & OptionalSpec;
  /** What is counted: households, persons, … */
  readonly unit: ChoiceSpec<MeasuredUnit> & OptionalSpec;
  /** How many lack it. */
  readonly failing: IntegerSpec & OptionalSpec;
  /** How many were looked at. */
  readonly surveyed: IntegerSpec & OptionalSpec;
};

/**
 * The columns of a table of needs (ความต้องการ): what is wanting, where, and how many lack it. Needs from indicators, from the
 * village forum, the village form and agencies have the same columns, so that a plan can answer any of them.
 * @remarks A need from an indicator has the id `set/edition/indicator/place`.
 * @category Needs
 * @since 0.1.0
 */
export const needSchema: NeedSchema = {
  need: { kind: "text", title: { th: "รหัสความต้องการ", en: "Need" } },
  place: { kind: "text", title: { th: "พื้นที่", en: "Place" } },
  source: {
    kind: "choice",
    choices: ["indicator", "forum", "villageForm", "agency"],
    title: { th: "ที่มา", en: "Source" },
  },
  indicator: { kind: "text", optional: true, title: { th: "ตัวชี้วัด", en: "Indicator" } },
  unit: {
    kind: "choice",
    choices: ["household", "person", "village", "subdistrict", "organisation"],
    optional: true,
    title: { th: "หน่วยนับ", en: "Unit" },
  },
  failing: { kind: "integer", least: 0, optional: true, title: { th: "ไม่ผ่านเกณฑ์", en: "Failing" } },
  surveyed: { kind: "integer", least: 0, optional: true, title: { th: "สำรวจทั้งหมด", en: "Surveyed" } },
};
