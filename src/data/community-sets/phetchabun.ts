import type { Band, ScaledItem, ScaleReading } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const post: Citation = {
  source: {
    th: "ตัวชี้วัดเศรษฐกิจพอเพียงจังหวัดเพชรบูรณ์ (gotoknow.org)",
    en: "Indicators of the sufficiency economy, province of Phetchabun (gotoknow.org)",
  },
  evidence: "secondary",
  url: "https://www.gotoknow.org/posts/84693",
  note: {
    th: "เกณฑ์คะแนนเป็นของจังหวัดนี้ ไม่ใช่ของประเทศ ไม่ทราบปีที่ใช้ และไม่มีเกณฑ์ผ่าน คะแนน 1 พิมพ์เพียง “50% ของ คร.ทั้งหมด” ไม่บอกว่าเท่ากับ ไม่เกิน หรือตั้งแต่ คำแปลอังกฤษเป็นของไลบรารีนี้",
    en: "The scores are this province's, not the country's; their year is not known and there is no pass mark. Score 1 is printed as \"50 % of all households\" alone: exactly, up to, or from, it does not say. The English is this library's own.",
  },
};

const score1 = { id: "1", title: { th: "1 คะแนน", en: "1 point" }, score: 1 } as const;
const score2 = { id: "2", title: { th: "2 คะแนน", en: "2 points" }, score: 2 } as const;
const score3 = { id: "3", title: { th: "3 คะแนน", en: "3 points" }, score: 3 } as const;
const exactly = { id: "asPrinted", title: { th: "เท่ากับ ตามที่พิมพ์", en: "Exactly, as it is printed" } } as const;
const upTo = { id: "upTo", title: { th: "ไม่เกิน", en: "Up to that share" } } as const;
const fromThere = { id: "from", title: { th: "ตั้งแต่ จนถึงช่วงถัดไป", en: "From that share to the next band" } } as const;

/** 50 % · 51–75 % · over 75 %. */
const above50: readonly Band[] = [
  { ...score2, from: { value: 51, isClosed: true }, to: { value: 75, isClosed: true } },
  { ...score3, from: { value: 75, isClosed: false } },
];
const at50: readonly ScaleReading[] = [
  {
    ...exactly,
    bands: [{ ...score1, from: { value: 50, isClosed: true }, to: { value: 50, isClosed: true } }, ...above50],
  },
  { ...upTo, bands: [{ ...score1, to: { value: 50, isClosed: true } }, ...above50] },
  {
    ...fromThere,
    bands: [{ ...score1, from: { value: 50, isClosed: true }, to: { value: 51, isClosed: false } }, ...above50],
  },
];

/** 20 % · 21–30 % · over 30 %. */
const above20: readonly Band[] = [
  { ...score2, from: { value: 21, isClosed: true }, to: { value: 30, isClosed: true } },
  { ...score3, from: { value: 30, isClosed: false } },
];
const at20: readonly ScaleReading[] = [
  {
    ...exactly,
    bands: [{ ...score1, from: { value: 20, isClosed: true }, to: { value: 20, isClosed: true } }, ...above20],
  },
  { ...upTo, bands: [{ ...score1, to: { value: 20, isClosed: true } }, ...above20] },
  {
    ...fromThere,
    bands: [{ ...score1, from: { value: 20, isClosed: true }, to: { value: 21, isClosed: false } }, ...above20],
  },
];

/** 30 % · 31–50 % · over 50 %. */
const above30: readonly Band[] = [
  { ...score2, from: { value: 31, isClosed: true }, to: { value: 50, isClosed: true } },
  { ...score3, from: { value: 50, isClosed: false } },
];
const at30: readonly ScaleReading[] = [
  {
    ...exactly,
    bands: [{ ...score1, from: { value: 30, isClosed: true }, to: { value: 30, isClosed: true } }, ...above30],
  },
  { ...upTo, bands: [{ ...score1, to: { value: 30, isClosed: true } }, ...above30] },
  {
    ...fromThere,
    bands: [{ ...score1, from: { value: 30, isClosed: true }, to: { value: 31, isClosed: false } }, ...above30],
  },
];

const allHouseholds = {
  id: "households",
  of: "village",
  kind: "number",
  least: 0,
  title: { th: "จำนวนครัวเรือนทั้งหมด", en: "How many households there are" },
} as const;

const asked = { of: "village", kind: "number", least: 0 } as const;
const share = {
  unit: { th: "ร้อยละของครัวเรือนทั้งหมด", en: "per cent of all households" },
  default: "asPrinted",
  citation: post,
} as const;

/**
 * Five items of the older 6 × 2 indicators of the sufficiency economy with the scores of the province of Phetchabun, 1.1 to
 * 3.1: shares of households on a scale of 1 to 3. No pass mark is known, so nothing passes or fails.
 * @category Village sets
 * @since 0.1.0
 */
export const phetchabunScales: readonly ScaledItem<"1.1" | "1.2" | "2.1" | "2.2" | "3.1">[] = [
  {
    ...share,
    id: "1.1",
    title: { th: "ครัวเรือนทำสวนครัว", en: "Households keep a kitchen garden" },
    questions: [
      allHouseholds,
      { ...asked, id: "1.1", title: { th: "ครัวเรือนที่ทำสวนครัว", en: "Households with a kitchen garden" } },
    ],
    measure: { kind: "rate", sumOf: ["1.1"], over: ["households"], per: 100 },
    readings: at50,
  },
  {
    ...share,
    id: "1.2",
    title: { th: "ครัวเรือนปลอดอบายมุข", en: "Households are free of vice" },
    questions: [
      allHouseholds,
      { ...asked, id: "1.2", title: { th: "ครัวเรือนที่ปลอดอบายมุข", en: "Households free of vice" } },
    ],
    measure: { kind: "rate", sumOf: ["1.2"], over: ["households"], per: 100 },
    readings: at50,
  },
  {
    ...share,
    id: "2.1",
    title: { th: "ครัวเรือนมีอาชีพเสริม", en: "Households have a secondary occupation" },
    questions: [
      allHouseholds,
      { ...asked, id: "2.1", title: { th: "ครัวเรือนที่มีอาชีพเสริม", en: "Households with a secondary occupation" } },
    ],
    measure: { kind: "rate", sumOf: ["2.1"], over: ["households"], per: 100 },
    readings: at20,
  },
  {
    ...share,
    id: "2.2",
    title: { th: "ครัวเรือนใช้เทคโนโลยีที่เหมาะสม", en: "Households use suitable technology" },
    questions: [
      allHouseholds,
      {
        ...asked,
        id: "2.2",
        title: { th: "ครัวเรือนที่ใช้เทคโนโลยีที่เหมาะสม", en: "Households that use suitable technology" },
      },
    ],
    measure: { kind: "rate", sumOf: ["2.2"], over: ["households"], per: 100 },
    readings: at30,
  },
  {
    ...share,
    id: "3.1",
    title: { th: "ครัวเรือนมีการออมทรัพย์", en: "Households save" },
    questions: [
      allHouseholds,
      { ...asked, id: "3.1", title: { th: "ครัวเรือนที่มีการออมทรัพย์", en: "Households that save" } },
    ],
    measure: { kind: "rate", sumOf: ["3.1"], over: ["households"], per: 100 },
    readings: at50,
  },
];
