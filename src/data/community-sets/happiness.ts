import type { IndicatorSet } from "../../indicators/index.js";

/**
 * Gross village happiness (GVH, ความอยู่เย็น เป็นสุข), registered with its six components: 22 indicators, whose texts were not
 * found. It has no items.
 * @remarks A meeting votes by raising hands: an indicator of it is the measure `meanVote`.
 * @category Village sets
 * @since 0.1.0
 */
export const villageHappiness2555: IndicatorSet<never> = {
  id: "cdd.village-happiness",
  edition: "6x22",
  years: { first: 2555 },
  title: {
    th: "ความสุขมวลรวมของหมู่บ้าน (GVH): 6 องค์ประกอบ 22 ตัวชี้วัด",
    en: "Gross village happiness (GVH): 22 indicators in 6 components",
  },
  citation: {
    source: {
      th: "วารสาร JSC 278910: แนวทางการประเมินความสุขมวลรวมของหมู่บ้าน (บทคัดย่อภาษาอังกฤษ)",
      en: "Assessment guidelines for gross village happiness (GVH), JSC 278910 (the abstract)",
    },
    evidence: "secondary",
    url: "https://so06.tci-thaijo.org/index.php/JSC/article/view/278910",
    note: {
      th: "จำนวน 22 ตัวชี้วัด: slideplayer.in.th/amp/1926604 เปิดตัว 5 มิถุนายน 2555: news.voicetv.co.th/thailand/40979.html",
      en: "The number of 22 indicators: slideplayer.in.th/amp/1926604. Launched on 5 June 2555: news.voicetv.co.th/thailand/40979.html.",
    },
  },
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ ชื่อองค์ประกอบภาษาอังกฤษมาจากแหล่งที่อ้าง ภาษาไทยแปลกลับโดยไลบรารีนี้ ไม่ใช่ถ้อยคำทางการ ในที่ประชุมหมู่บ้านแต่ละคนยกมือครั้งเดียวต่อตัวชี้วัด (อ่านได้บางส่วน) ไม่พบถ้อยคำ 22 ตัวชี้วัด จำนวนระดับคะแนน และช่วงของระดับความสุข",
    en: "Registered without items. The English names of the components are the source's; the Thai is translated back by this library and is not the official wording. In a village meeting each person raises a hand once for each indicator (read in part). The texts of the 22 indicators, the range of the scores and the bounds of the levels of happiness were not found.",
  },
  recordsOf: "village",
  categories: [
    { id: "health", title: { th: "สุขภาวะ", en: "Health" } },
    { id: "economy", title: { th: "เศรษฐกิจชุมชนเข้มแข็งและเป็นธรรม", en: "A strong and fair community economy" } },
    { id: "family", title: { th: "ครอบครัวอบอุ่น", en: "A warm family" } },
    { id: "management", title: { th: "การบริหารจัดการชุมชนดี", en: "A well-managed community" } },
    {
      id: "environment",
      title: { th: "สภาพแวดล้อมดี ระบบนิเวศสมดุล", en: "A good environment with a balanced ecosystem" },
    },
    {
      id: "democracy",
      title: { th: "ชุมชนประชาธิปไตย มีธรรมาภิบาล", en: "A democratic community with good governance" },
    },
  ],
  questions: [],
  openPoints: [],
  indicators: [],
};
