import type { IndicatorSet } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const news: Citation = {
  source: {
    th: "ข่าว Voice TV หมายเลข 40979 เรื่องความสุขมวลรวมของหมู่บ้าน",
    en: "Voice TV, news item 40979, on gross village happiness",
  },
  evidence: "secondary",
  url: "https://news.voicetv.co.th/thailand/40979.html",
};

/**
 * The Ministry of Interior's sufficiency economy village (หมู่บ้านเศรษฐกิจพอเพียง), registered: 23 indicators in four areas,
 * whose list was not read. It has no items.
 * @category Village sets
 * @since 0.1.0
 */
export const sufficiencyVillage2552: IndicatorSet<never> = {
  id: "moi.sufficiency-village",
  edition: "4x23",
  years: { first: 2552 },
  title: {
    th: "หมู่บ้านเศรษฐกิจพอเพียง เกณฑ์กระทรวงมหาดไทย: 4 ด้าน 23 ตัวชี้วัด",
    en: "Sufficiency economy village, criteria of the Ministry of Interior: 23 indicators in 4 areas",
  },
  citation: {
    source: {
      th: "สำนักงานพัฒนาชุมชนอำเภอลำดวน: หมู่บ้านเศรษฐกิจพอเพียงต้นแบบ",
      en: "Community development office of Lamduan district: model sufficiency economy villages",
    },
    evidence: "secondary",
    url: "https://district.cdd.go.th/lamduan",
    note: {
      th: "จำนวนด้านและตัวชี้วัด: slideplayer.in.th/amp/1926604 ปีเริ่มใช้ 2552: คู่มืออบรมแกนนำหมู่บ้านเศรษฐกิจพอเพียง จังหวัดจันทบุรี (pubhtml5.com/lfbc/fxlo)",
      en: "The number of areas and indicators: slideplayer.in.th/amp/1926604. In use since 2552: training handbook of Chanthaburi (pubhtml5.com/lfbc/fxlo).",
    },
  },
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ มีสามระดับ (ดู levels) ระดับพออยู่ พอกิน คือผ่าน 10–16 ตัวชี้วัด และผ่านตัวชี้วัดหลักครบทั้ง 10 ตัว ไม่พบว่าสิบตัวนั้นคือตัวใด ไม่พบเกณฑ์ของสองระดับบน และไม่พบถ้อยคำ 23 ตัวชี้วัด จึงคำนวณระดับไม่ได้",
    en: "Registered without items. Three levels (see levels). The first is reached with 10 to 16 indicators passed and all 10 core indicators among them. Which ten are core, the rules of the two upper levels and the wording of the 23 indicators were not found, so no level can be computed.",
  },
  recordsOf: "village",
  levels: [
    { id: "1", title: { th: "พออยู่ พอกิน", en: "Enough to live and eat" }, citation: news },
    { id: "2", title: { th: "อยู่ดี กินดี", en: "Living and eating well" }, citation: news },
    { id: "3", title: { th: "มั่งมี ศรีสุข", en: "Prosperous and happy" }, citation: news },
  ],
  categories: [],
  questions: [],
  openPoints: [],
  indicators: [],
};
