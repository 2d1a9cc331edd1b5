import type { IndicatorSet, SetLevel } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

/** What is alike in the editions: nobody's list was read. */
const listNotFound = { recordsOf: "village", categories: [], questions: [], openPoints: [], indicators: [] } as const;

const slides: Citation = {
  source: {
    th: "กรมการพัฒนาชุมชน: สไลด์ เครื่องชี้วัดและแบบสอบถามข้อมูลเพื่อการพัฒนาชนบท แผนฉบับที่ 11 (2555–2559) จังหวัดเชียงใหม่",
    en: "Community Development Department: slides on the indicators and forms of the eleventh plan (2555–2559), Chiang Mai",
  },
  evidence: "secondary",
  url: "https://cdn.slideserve.com/wardah/3462712",
  date: "2011-09-16",
};

const province: Citation = {
  source: {
    th: "สำนักงานพัฒนาชุมชนจังหวัดกาญจนบุรี และอำเภอเมืองระยอง: ข้อมูล กชช. 2ค",
    en: "Community development offices of Kanchanaburi and of Mueang Rayong: the village form กชช. 2ค",
  },
  evidence: "secondary",
  url: "https://kanchanaburi.cdd.go.th",
};

const manual: Citation = {
  source: {
    th: "กรมการพัฒนาชุมชน: คู่มือการจัดเก็บข้อมูลพื้นฐานระดับหมู่บ้าน (กชช. 2ค) ปี 2566–2570 ตุลาคม 2565",
    en: "Community Development Department: manual of the village form กชช. 2ค, 2566–2570, October 2565",
  },
  evidence: "secondary",
  locator: "title page; 242 pages",
  url: "https://www.scribd.com/document/733189621",
  note: {
    th: "อ่านได้เฉพาะปกและคำนำ ไม่เห็นรายการตัวชี้วัด",
    en: "Only the title page and the preface could be read; the list of indicators was not seen.",
  },
};

const district: Citation = {
  source: {
    th: "เว็บไซต์ nongbua.cdd.go.th ของกรมการพัฒนาชุมชน: ข้อมูล กชช. 2ค",
    en: "Site nongbua.cdd.go.th of the Community Development Department, on the village form กชช. 2ค",
  },
  evidence: "secondary",
  url: "https://nongbua.cdd.go.th",
};

/** The three levels of development, the lowest first. */
const levels: readonly SetLevel[] = [
  { id: "1", title: { th: "เร่งรัดพัฒนาอันดับ 1 (ล้าหลัง)", en: "First to be developed: backward" }, citation: district },
  { id: "2", title: { th: "อันดับ 2 (ปานกลาง)", en: "Second: middling" }, citation: district },
  { id: "3", title: { th: "อันดับ 3 (ก้าวหน้า)", en: "Third: advanced" }, citation: district },
];

/**
 * กชช. 2ค of 2555–2559, registered: 33 indicators in seven areas, whose list was not read.
 * @category Village sets
 * @since 0.1.0
 */
export const nrd2c2555: IndicatorSet<never> = {
  ...listNotFound,
  id: "nrd2c",
  edition: "2555-2559",
  years: { first: 2555, last: 2559 },
  title: {
    th: "ข้อมูลพื้นฐานระดับหมู่บ้าน (กชช. 2ค) พ.ศ. 2555–2559: 7 ด้าน 33 ตัวชี้วัด",
    en: "Village data (กชช. 2ค) B.E. 2555–2559: 33 indicators in 7 areas",
  },
  citation: slides,
  levels,
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ เก็บทุกหมู่บ้านใน อบต. และเทศบาลตำบลที่ยกฐานะจาก อบต. ทุก 2 ปี ตามมติ ครม. 22 กันยายน 2530 หมู่บ้านมีสามระดับการพัฒนา (ดู levels) ไม่พบชื่อทั้งเจ็ดด้านครบ ถ้อยคำ 33 ตัวชี้วัด และเกณฑ์แบ่งระดับ",
    en: "Registered without items. Every village of subdistrict administrative organisations and of the subdistrict municipalities raised from them, every 2 years, by Cabinet resolution of 22 September 2530. Villages have three levels of development (see levels). The names of the seven areas, the wording of the 33 indicators and where the levels divide were not found.",
  },
};

/**
 * กชช. 2ค of 2560–2564, registered: 33 indicators in seven areas, whose list was not read.
 * @category Village sets
 * @since 0.1.0
 */
export const nrd2c2560: IndicatorSet<never> = {
  ...listNotFound,
  id: "nrd2c",
  edition: "2560-2564",
  years: { first: 2560, last: 2564 },
  title: {
    th: "ข้อมูลพื้นฐานระดับหมู่บ้าน (กชช. 2ค) พ.ศ. 2560–2564: 7 ด้าน 33 ตัวชี้วัด",
    en: "Village data (กชช. 2ค) B.E. 2560–2564: 33 indicators in 7 areas",
  },
  citation: province,
  levels,
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ รู้จำนวนด้านและตัวชี้วัด และชื่อสามระดับการพัฒนา (ดู levels) ไม่พบถ้อยคำ 33 ตัวชี้วัด คะแนนความรุนแรงของแต่ละตัว และเกณฑ์แบ่งระดับ",
    en: "Registered without items. The number of areas and indicators and the names of the three levels are known (see levels). The wording of the 33 indicators, how severe each is, and where the levels divide were not found.",
  },
};

/**
 * กชช. 2ค of 2566–2570, registered: the form of the thirteenth plan, whose list was not seen.
 * @category Village sets
 * @since 0.1.0
 */
export const nrd2c2566: IndicatorSet<never> = {
  ...listNotFound,
  id: "nrd2c",
  edition: "2566-2570",
  years: { first: 2566, last: 2570 },
  title: {
    th: "ข้อมูลพื้นฐานระดับหมู่บ้าน (กชช. 2ค) พ.ศ. 2566–2570",
    en: "Village data (กชช. 2ค) B.E. 2566–2570",
  },
  citation: manual,
  note: {
    th: "ลงทะเบียนไว้โดยไม่มีรายการ ปีเริ่มต่างจากชุด จปฐ. (2565) ไม่พบว่าปี 2565 ใช้แบบใด",
    en: "Registered without items. It begins a year later than the จปฐ. edition of the same plan (2565); which form held in 2565 was not found.",
  },
};

/**
 * The editions of กชช. 2ค (the village form of the Community Development Department) and their years. None has items; no
 * edition is known for 2565.
 * @category Village sets
 * @since 0.1.0
 */
export const nrd2cEditions: readonly IndicatorSet[] = [nrd2c2555, nrd2c2560, nrd2c2566];
