import type { IndicatorSet } from "../../indicators/index.js";

/**
 * The indicators of strong communities of CODI (พอช.), registered: four frames with 51 issues, tried out in five
 * subdistricts. The frames' names and the issues were not found. It has no items.
 * @category Community sets
 * @since 0.1.0
 */
export const strongCommunity2562: IndicatorSet<never> = {
  id: "codi.strong-community",
  edition: "2562-pilot",
  years: { first: 2562, last: 2562 },
  title: {
    th: "ตัวชี้วัดชุมชนเข้มแข็ง (พอช.) ชุดนำร่อง พ.ศ. 2562: 4 กรอบ 51 ประเด็น",
    en: "Indicators of strong communities (CODI), trial of B.E. 2562: 51 issues in 4 frames",
  },
  citation: {
    source: {
      th: "พอช.: สัมมนาเชิงปฏิบัติการเรื่อง ตัวชี้วัดชุมชนเข้มแข็ง 26 สิงหาคม 2562",
      en: "CODI: workshop on indicators of strong communities, 26 August 2562",
    },
    evidence: "secondary",
    url: "https://web.codi.or.th/20190826-7892/",
    date: "2019-08-26",
  },
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ เชิงคุณภาพ นำร่อง 5 ตำบล 5 ภาค สืบเนื่องจากข้อ 4 ของบันทึกข้อตกลง ผู้ทรงคุณวุฒิเสนอให้ “สั้น ง่าย กระชับ” ไม่พบชื่อกรอบและประเด็นทั้ง 51",
    en: "Registered without items. Qualitative; tried in 5 subdistricts of 5 regions; the work that follows point 4 of the memorandum. The advice given was to make it short, easy and concise. The names of the frames and the 51 issues were not found.",
  },
  recordsOf: "subdistrict",
  categories: [],
  questions: [],
  openPoints: [],
  indicators: [],
};
