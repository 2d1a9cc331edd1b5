import type { IntegerSpec, OptionalSpec, TextSpec } from "../tables/index.js";

/**
 * The columns of a table of what was said.
 * @category Needs
 * @since 0.1.0
 */
export type SaidNeedSchema = {
  /** The id of the need, where the body that keeps the table has given it one. */
  readonly need: TextSpec & OptionalSpec;
  /** The code of the place. */
  readonly place: TextSpec;
  /** Who said it: `forum`, `villageForm`, `agency`, or their Thai names. */
  readonly source: TextSpec;
  /** What is wanting, in words. */
  readonly text: TextSpec;
  /** The number of the indicator it speaks of, if any. */
  readonly indicator: TextSpec & OptionalSpec;
  /** How many lack it, if someone counted. */
  readonly failing: IntegerSpec & OptionalSpec;
  /** How many were looked at. */
  readonly surveyed: IntegerSpec & OptionalSpec;
  /** What was counted: `household`, `person`, …, or the Thai word. */
  readonly unit: TextSpec & OptionalSpec;
  /** The day it was said. */
  readonly saidOn: TextSpec & OptionalSpec;
  /** The fiscal year of the plan it is meant for; follows from the day unless told. */
  readonly fiscalYear: IntegerSpec & OptionalSpec;
  /** The body that wrote it down: a committee, an office; no person. */
  readonly recordedBy: TextSpec & OptionalSpec;
  /** The ids of needs that are this need, said elsewhere; parted by ";". */
  readonly sameAs: TextSpec & OptionalSpec;
};

/**
 * The columns of a table of what was said at a village forum, written in a village form or told by an agency. A spreadsheet
 * with these headings is read straight into it. It holds no names of persons.
 * @category Needs
 * @since 0.1.0
 */
export const saidNeedSchema: SaidNeedSchema = {
  need: { kind: "text", optional: true, title: { th: "รหัสความต้องการ", en: "Need" } },
  place: { kind: "text", title: { th: "รหัสพื้นที่", en: "Place" }, aliases: ["พื้นที่", "รหัสหมู่บ้าน"] },
  source: { kind: "text", title: { th: "ที่มา", en: "Source" } },
  text: { kind: "text", title: { th: "ความต้องการ", en: "What is wanting" }, aliases: ["ปัญหา", "ปัญหา/ความต้องการ"] },
  indicator: { kind: "text", optional: true, title: { th: "ตัวชี้วัด", en: "Indicator" } },
  failing: {
    kind: "integer",
    least: 0,
    optional: true,
    title: { th: "จำนวนที่ต้องการ", en: "How many" },
    aliases: ["จำนวน"],
  },
  surveyed: { kind: "integer", least: 0, optional: true, title: { th: "จากทั้งหมด", en: "Of how many" } },
  unit: { kind: "text", optional: true, title: { th: "หน่วยนับ", en: "Unit" } },
  saidOn: { kind: "text", optional: true, title: { th: "วันที่", en: "Date" } },
  fiscalYear: { kind: "integer", optional: true, title: { th: "ปีงบประมาณของแผน", en: "Fiscal year of the plan" } },
  recordedBy: { kind: "text", optional: true, title: { th: "หน่วยงานที่บันทึก", en: "Recorded by" } },
  sameAs: { kind: "text", optional: true, title: { th: "ความต้องการเดียวกับ", en: "Same as" } },
};
