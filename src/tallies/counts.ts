import type { IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";

/**
 * The columns of a table of counts.
 * @category Tallies
 * @since 0.1.0
 */
export type CountsSchema = {
  /** The code of the place. */
  readonly place: TextSpec;
  /** The number of the indicator. */
  readonly indicator: TextSpec;
  /** How many were surveyed. */
  readonly surveyed: IntegerSpec;
  /** How many pass; empty where only those that fail are given. */
  readonly pass: IntegerSpec & OptionalSpec;
  /** How many fail; empty where only those that pass are given. */
  readonly fail: IntegerSpec & OptionalSpec;
  /** How many have nobody the indicator looks at; empty where that is unknown. */
  readonly notApplicable: IntegerSpec & OptionalSpec;
  /** How many gave no answer that can be judged; empty where that is unknown. */
  readonly missing: IntegerSpec & OptionalSpec;
};

/**
 * The columns of a table of counts, what officers hold: how many were surveyed in a place for an indicator, and how many
 * pass or fail. One of pass and fail is enough.
 * @remarks Not applicable and missing are *unknown*, not 0, where they are not given.
 * @category Tallies
 * @since 0.1.0
 */
export const countsSchema: CountsSchema = {
  place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Place" } },
  indicator: { kind: "text", title: { th: "ตัวชี้วัด", en: "Indicator" }, aliases: ["ข้อ", "ตัวชี้วัดที่"] },
  surveyed: { kind: "integer", least: 0, title: { th: "จำนวนที่สำรวจ", en: "Surveyed" }, aliases: ["สำรวจทั้งหมด"] },
  pass: { kind: "integer", least: 0, optional: true, title: { th: "ผ่านเกณฑ์", en: "Pass" }, aliases: ["ผ่าน"] },
  fail: { kind: "integer", least: 0, optional: true, title: { th: "ไม่ผ่านเกณฑ์", en: "Fail" }, aliases: ["ไม่ผ่าน"] },
  notApplicable: {
    kind: "integer",
    least: 0,
    optional: true,
    title: { th: "ไม่มีกลุ่มเป้าหมาย", en: "Not applicable" },
  },
  missing: { kind: "integer", least: 0, optional: true, title: { th: "ไม่มีข้อมูล", en: "Missing" } },
};
