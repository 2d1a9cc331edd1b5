import type { Band, IndicatorSet } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const report: Citation = {
  source: {
    th: "รายงานผลการดำเนินงานหมู่บ้านจัดการสุขภาพ ระดับจังหวัด (thaiphc.net) ปี 2559–2562",
    en: "Results of health-managing villages by province (thaiphc.net), 2559–2562",
  },
  evidence: "secondary",
  locator: "hcReport2559 and hcReport2560, resProvTamNetwork",
  url: "http://www.thaiphc.net/survey/index.php?r=hcReport2560/resProvTamNetwork&year=2561",
  note: {
    th: "หัวตารางคือ ไม่ผ่านเกณฑ์ ระดับพื้นฐาน ระดับพัฒนา ระดับดี ระดับดีมาก ระดับดีเยี่ยม และ ผ่านเกณฑ์ระดับดีขึ้นไป ซึ่งคำนวณซ้ำได้เท่ากับผลรวมของสามระดับบน",
    en: "The heads of the columns are failed, basic, developing, good, very good, excellent, and passed at good or better, which is the sum of the three upper levels, computed again.",
  },
};

/** The numbers are keys of this library, in the order of the report's columns. */
const levels: readonly Band[] = [
  {
    id: "failed",
    title: { th: "ไม่ผ่านเกณฑ์", en: "Failed" },
    from: { value: 1, isClosed: true },
    to: { value: 1, isClosed: true },
  },
  {
    id: "basic",
    title: { th: "ระดับพื้นฐาน", en: "Basic" },
    from: { value: 2, isClosed: true },
    to: { value: 2, isClosed: true },
  },
  {
    id: "developing",
    title: { th: "ระดับพัฒนา", en: "Developing" },
    from: { value: 3, isClosed: true },
    to: { value: 3, isClosed: true },
  },
  {
    id: "good",
    title: { th: "ระดับดี", en: "Good" },
    from: { value: 4, isClosed: true },
    to: { value: 4, isClosed: true },
  },
  {
    id: "veryGood",
    title: { th: "ระดับดีมาก", en: "Very good" },
    from: { value: 5, isClosed: true },
    to: { value: 5, isClosed: true },
  },
  {
    id: "excellent",
    title: { th: "ระดับดีเยี่ยม", en: "Excellent" },
    from: { value: 6, isClosed: true },
    to: { value: 6, isClosed: true },
  },
];

/**
 * Health-managing villages (หมู่บ้านจัดการสุขภาพ) of the Ministry of Public Health: six outcomes, of which good, very good and
 * excellent pass. How a village comes by its outcome was not found.
 * @category Village sets
 * @since 0.1.0
 */
export const healthVillage2559: IndicatorSet<"goodOrBetter"> = {
  id: "moph.health-village",
  edition: "2559-2562",
  years: { first: 2559, last: 2562 },
  title: { th: "หมู่บ้านจัดการสุขภาพ พ.ศ. 2559–2562", en: "Health-managing villages, B.E. 2559–2562" },
  citation: report,
  note: {
    th: "รายงานหารด้วยหมู่บ้านทั้งหมด ไม่ใช่หมู่บ้านที่บันทึกข้อมูล หมู่บ้านที่ไม่ได้บันทึกถือเป็นไม่มีข้อมูลในไลบรารีนี้ ร้อยละตามรายงานจึงเป็นจำนวนที่ผ่านหารด้วยหมู่บ้านทั้งหมด เลข 1–6 และคำแปลเป็นของไลบรารีนี้ ไม่พบเกณฑ์ที่ใช้ให้ระดับ",
    en: "The report divides by all villages, not by those recorded. A village that was not recorded is missing here, so the report's percentage is the number passed over all villages. The numbers 1 to 6 and the English are this library's own. The criteria behind the levels were not found.",
  },
  recordsOf: "village",
  categories: [{ id: "level", title: { th: "ระดับ", en: "Level" } }],
  questions: [
    {
      id: "level",
      of: "village",
      kind: "number",
      least: 1,
      title: {
        th: "ระดับที่บันทึก: 1 ไม่ผ่านเกณฑ์ 2 พื้นฐาน 3 พัฒนา 4 ดี 5 ดีมาก 6 ดีเยี่ยม",
        en: "The level recorded: 1 failed, 2 basic, 3 developing, 4 good, 5 very good, 6 excellent",
      },
    },
  ],
  openPoints: [],
  indicators: [
    {
      id: "goodOrBetter",
      title: { th: "ผ่านเกณฑ์ระดับดีขึ้นไป", en: "Passed at good or better" },
      category: "level",
      dimension: "health",
      unit: "village",
      base: { of: "village", title: { th: "หมู่บ้านทั้งหมด", en: "All villages" } },
      rule: {
        kind: "bands",
        measure: { kind: "answer", question: "level" },
        scale: {
          unit: { th: "ระดับ", en: "level" },
          values: [{ bands: levels, years: { first: 2559, last: 2562 }, citation: report }],
          passing: ["good", "veryGood", "excellent"],
        },
      },
      better: "higher",
      sources: { title: report, unit: report, base: report, rule: report },
    },
  ],
};
