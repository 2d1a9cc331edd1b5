import type { IndicatorSet } from "../../indicators/index.js";

/**
 * จปฐ. 2555–2559, registered: 30 indicators in five categories, whose list was not read. It has no items.
 * @category จปฐ. editions
 * @since 0.1.0
 */
export const bmn2555: IndicatorSet<never> = {
  id: "bmn",
  edition: "2555-2559",
  years: { first: 2555, last: 2559 },
  title: {
    th: "ข้อมูลความจำเป็นพื้นฐาน (จปฐ.) พ.ศ. 2555–2559: 5 หมวด 30 ตัวชี้วัด",
    en: "Basic Minimum Needs (จปฐ.) B.E. 2555–2559: 30 indicators in 5 categories",
  },
  citation: {
    source: {
      th: "กรมการพัฒนาชุมชน: สไลด์ เครื่องชี้วัดและแบบสอบถามข้อมูลเพื่อการพัฒนาชนบท แผนฉบับที่ 11 (2555–2559) จังหวัดเชียงใหม่",
      en: "Community Development Department: slides on the indicators and forms of the eleventh plan (2555–2559), Chiang Mai",
    },
    evidence: "secondary",
    url: "https://cdn.slideserve.com/wardah/3462712",
    date: "2011-09-16",
  },
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ: รู้เพียงช่วงปีและจำนวน (5 หมวด 30 ตัวชี้วัด) ไม่พบถ้อยคำ ฐาน เกณฑ์ และเส้นรายได้ของชุดนี้",
    en: "Registered without items: only its years and its size (30 indicators in 5 categories) are known. Wording, bases, rules and the income line of this edition were not found.",
  },
  recordsOf: "household",
  categories: [],
  questions: [],
  openPoints: [],
  indicators: [],
};
