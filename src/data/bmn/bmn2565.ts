import type { IndicatorSet } from "../../indicators/index.js";

/**
 * จปฐ. 2565–2569, registered: said to have 38 indicators in five categories; its list was not found. It has no items.
 * @category จปฐ. editions
 * @since 0.1.0
 */
export const bmn2565: IndicatorSet<never> = {
  id: "bmn",
  edition: "2565-2569",
  years: { first: 2565, last: 2569 },
  title: {
    th: "ข้อมูลความจำเป็นพื้นฐาน (จปฐ.) พ.ศ. 2565–2569",
    en: "Basic Minimum Needs (จปฐ.) B.E. 2565–2569",
  },
  citation: {
    source: {
      th: "รายงานฉบับสมบูรณ์ โครงการจัดทำเครื่องชี้วัดและแบบสอบถามข้อมูล จปฐ. และ กชช. 2ค สำหรับใช้ช่วงแผนพัฒนาฯ ฉบับที่ 13 (พ.ศ. 2565–2569)",
      en: "Final report on the design of the indicators and forms of จปฐ. and กชช. 2ค for the thirteenth plan (B.E. 2565–2569)",
    },
    evidence: "secondary",
    url: "https://anyflip.com/ikpdm/cazb",
    note: {
      th: "อ่านได้เฉพาะตอนต้นของบางหน้า ช่วงปีมาจากชื่อรายงาน",
      en: "Only the beginnings of some pages could be read. The years are those of the report's title.",
    },
  },
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ: จำนวน 38 ตัวชี้วัด 5 หมวด มาจากรายงานข้อมูลที่เครื่องเขียน (จังหวัดยะลา) เพียงแหล่งเดียว ยังไม่ได้ยืนยัน ข้อ 8 ของร่างแทนตัวชี้วัด 5 เดิม จึงเทียบกับชุด 2560–2564 ตามเลขข้อไม่ได้ ให้ป้อนรายการจากคู่มือการจัดเก็บข้อมูล จปฐ. 2565–2569 เมื่อได้มา",
    en: "Registered without items: the size, 38 indicators in 5 categories, comes from one machine-written data report (Yala) and is not confirmed. Item 8 of a draft takes the place of the old indicator 5, so numbers cannot be compared with 2560–2564. Type the list in from the official manual when you have it.",
  },
  recordsOf: "household",
  categories: [],
  questions: [],
  openPoints: [],
  indicators: [],
};
