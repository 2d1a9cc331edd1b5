import type { ChoiceSpec, IntegerSpec, OptionalSpec, Table, TextSpec } from "../tables/index.js";
import type { MeasuredUnit } from "./measuredUnit.js";
import type { NeedProblem } from "./needProblems.js";

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
  /** The id of the need; projects name it. */
  readonly need: TextSpec;
  /** The code of the place where it is. */
  readonly place: TextSpec;
  /** Where the need comes from. */
  readonly source: ChoiceSpec<NeedSource>;
  /** The number of the indicator that shows it, or that it speaks of; empty where there is none. */
  readonly indicator: TextSpec & OptionalSpec;
  /** What is counted: households, persons, … */
  readonly unit: ChoiceSpec<MeasuredUnit> & OptionalSpec;
  /** How many lack it; empty where nobody counted. */
  readonly failing: IntegerSpec & OptionalSpec;
  /** How many were looked at. */
  readonly surveyed: IntegerSpec & OptionalSpec;
  /** What is wanting: the wording of the indicator, or what was said. */
  readonly text: TextSpec & OptionalSpec;
  /** The Buddhist year of the survey that shows it. */
  readonly surveyYear: IntegerSpec & OptionalSpec;
  /** The fiscal year of the plan it feeds; see {@link indicators!fiscalYearFedBy}. */
  readonly fiscalYear: IntegerSpec & OptionalSpec;
  /** The day it was said, as an ISO date. */
  readonly saidOn: TextSpec & OptionalSpec;
  /** The body that wrote it down; no person. */
  readonly recordedBy: TextSpec & OptionalSpec;
  /** The ids of needs that are this need, said elsewhere; parted by ";". */
  readonly sameAs: TextSpec & OptionalSpec;
};

/**
 * Needs, and what was wrong with those that were read.
 * @category Needs
 * @since 0.1.0
 */
export type Needs = Table<NeedSchema, NeedProblem>;

/**
 * The columns of a table of needs (ความต้องการ): what is wanting, where, and how many lack it. Needs from indicators, from the
 * village forum, the village form and agencies have the same columns, so that a plan can answer any of them.
 * @remarks A need from an indicator has the id that {@link needIdOf} makes.
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
  text: { kind: "text", optional: true, title: { th: "ความต้องการ", en: "What is wanting" } },
  surveyYear: { kind: "integer", optional: true, title: { th: "ปีที่สำรวจ (พ.ศ.)", en: "Survey year (B.E.)" } },
  fiscalYear: { kind: "integer", optional: true, title: { th: "ปีงบประมาณของแผน", en: "Fiscal year of the plan" } },
  saidOn: { kind: "text", optional: true, title: { th: "วันที่", en: "Date" } },
  recordedBy: { kind: "text", optional: true, title: { th: "หน่วยงานที่บันทึก", en: "Recorded by" } },
  sameAs: { kind: "text", optional: true, title: { th: "ความต้องการเดียวกับ", en: "Same as" } },
};
