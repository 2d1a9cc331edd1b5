/**
 * The columns of a table of needs (ความต้องการ): what is wanting, where, and how many lack it. Needs from indicators, from the
 * village forum, the village form and agencies have the same columns, so that a plan can answer any of them.
 * @remarks A need from an indicator has the id `set/edition/indicator/place`.
 * @category Needs
 * @since 0.1.0
 */
export const needSchema = {
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
} as const;
