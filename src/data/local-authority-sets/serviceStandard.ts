import type { BasePopulation, IndicatorSet, Threshold } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const page: Citation = {
  source: {
    th: "สรุปผลประเมินการจัดบริการสาธารณะ เทศบาลนครนครศรีธรรมราช พ.ศ. 2563",
    en: "Assessment of public services, city of Nakhon Si Thammarat, B.E. 2563",
  },
  evidence: "secondary",
  locator: "ด้านที่ 1 โครงสร้างพื้นฐาน และ ด้านที่ 2 ผังเมือง, ภารกิจที่ 1 ถนนและการระบายน้ำ, rows 1 to 4",
  url: "http://thaladzoo.nakhoncity.org/document/2563/150963.htm",
  note: {
    th: "ต่ำกว่าค่าเป้าหมายเขียนว่า “การพัฒนาในอนาคต” ฐาน 0 เขียนว่า “ไม่มีบริการสาธารณะ” ไม่พบตัวอย่างที่ถึงเป้าหมายพอดี จึงถือว่าเท่ากับเป้าหมายคือผ่าน",
    en: "Below the target it says future development (การพัฒนาในอนาคต), with a base of 0 no public service (ไม่มีบริการสาธารณะ). No row that reaches the target was seen; equal to it is taken to pass.",
  },
};

const sources = { title: page, unit: page, base: page, rule: page } as const;

const roads: BasePopulation = {
  of: "organisation",
  title: { th: "อปท. ที่มีถนนประเภทนั้น", en: "Authorities with roads of that kind" },
};

const kept = {
  category: "roads",
  dimension: "economy",
  unit: "organisation",
  base: roads,
  better: "higher",
  sources,
} as const;

const years = { first: 2563, last: 2563 } as const;
const percent = { relation: "atLeast", unit: { th: "ร้อยละ", en: "per cent" } } as const;
const of85: Threshold = { ...percent, values: [{ value: 85, years, citation: page }] };
const of90: Threshold = { ...percent, values: [{ value: 90, years, citation: page }] };

const length = { of: "organisation", kind: "number", least: 0 } as const;

/**
 * The service standard of local authorities (เกณฑ์ชี้วัดมาตรฐานบริการสาธารณะ) as one city was assessed by it in 2563: the four
 * rows on roads that were read. What is served over what there is, as a percentage, against a target; where there is nothing
 * to serve, it is not applicable.
 * @category Local authority sets
 * @since 0.1.0
 */
export const serviceStandard2563: IndicatorSet<"1" | "2" | "3" | "4"> = {
  id: "dla.service-standard",
  edition: "nakhon-si-thammarat-2563",
  years,
  title: {
    th: "เกณฑ์ชี้วัดมาตรฐานบริการสาธารณะ เทศบาลนครนครศรีธรรมราช พ.ศ. 2563: ถนน 4 ข้อ",
    en: "Service standard, city of Nakhon Si Thammarat, B.E. 2563: 4 rows on roads",
  },
  citation: page,
  note: {
    th: "มีเฉพาะสี่ข้อแรกที่อ่านได้ ค่าเป้าหมายเป็นตามที่เทศบาลนี้พิมพ์ ไม่พบประกาศของกรมส่งเสริมการปกครองท้องถิ่นทั้งฉบับ รหัสคำถาม คำแปล และการจัดเข้ามิติเป็นของไลบรารีนี้",
    en: "Only the first four rows, which could be read. The targets are those this city printed; the department's list as a whole was not found. The keys, the English and the assignment to a dimension are this library's own.",
  },
  recordsOf: "organisation",
  categories: [{ id: "roads", title: { th: "ถนนและการระบายน้ำ", en: "Roads and drainage" } }],
  questions: [
    { ...length, id: "1.base", title: { th: "ระยะทางถนนลาดยางแอสฟัลติก", en: "Length of asphalt roads" } },
    {
      ...length,
      id: "1.served",
      title: { th: "ระยะทางถนนลาดยางแอสฟัลติกที่ได้รับการบำรุงรักษา", en: "Length of asphalt roads that is kept up" },
    },
    { ...length, id: "2.base", title: { th: "ระยะทางถนน คสล.", en: "Length of concrete roads" } },
    {
      ...length,
      id: "2.served",
      title: { th: "ระยะทางถนน คสล. ที่ได้รับการบำรุงรักษา", en: "Length of concrete roads that is kept up" },
    },
    { ...length, id: "3.base", title: { th: "ระยะทางถนนลูกรัง", en: "Length of laterite roads" } },
    {
      ...length,
      id: "3.served",
      title: { th: "ระยะทางถนนลูกรังที่ได้รับการบำรุงรักษา", en: "Length of laterite roads that is kept up" },
    },
    { ...length, id: "4.base", title: { th: "ระยะทางถนนดิน/หินคลุก", en: "Length of earth and gravel roads" } },
    {
      ...length,
      id: "4.served",
      title: { th: "ระยะทางถนนดิน/หินคลุกที่ได้รับการบำรุงรักษา", en: "Length of earth and gravel roads that is kept up" },
    },
  ],
  openPoints: [],
  indicators: [
    {
      ...kept,
      id: "1",
      title: {
        th: "ร้อยละของระยะทางของถนนลาดยางแอสฟัลติกที่ได้รับการบำรุงรักษาให้อยู่ในสภาพที่ใช้งานได้ปกติ",
        en: "Share of the length of asphalt roads that is kept in working order",
      },
      rule: {
        kind: "threshold",
        measure: { kind: "rate", sumOf: ["1.served"], over: ["1.base"], per: 100 },
        threshold: of85,
      },
    },
    {
      ...kept,
      id: "2",
      title: {
        th: "ร้อยละของระยะทางของถนน คสล. ที่ได้รับการบำรุงรักษาให้อยู่ในสภาพที่ใช้งานได้ปกติ",
        en: "Share of the length of concrete roads that is kept in working order",
      },
      rule: {
        kind: "threshold",
        measure: { kind: "rate", sumOf: ["2.served"], over: ["2.base"], per: 100 },
        threshold: of90,
      },
    },
    {
      ...kept,
      id: "3",
      title: {
        th: "ร้อยละของระยะทางของถนนลูกรังที่ได้รับการบำรุงรักษาให้อยู่ในสภาพที่ใช้งานได้ปกติ",
        en: "Share of the length of laterite roads that is kept in working order",
      },
      rule: {
        kind: "threshold",
        measure: { kind: "rate", sumOf: ["3.served"], over: ["3.base"], per: 100 },
        threshold: of90,
      },
    },
    {
      ...kept,
      id: "4",
      title: {
        th: "ร้อยละของระยะทางของถนนดิน/หินคลุกที่ได้รับการบำรุงรักษาให้อยู่ในสภาพที่ใช้งานได้ปกติ",
        en: "Share of the length of earth and gravel roads that is kept in working order",
      },
      rule: {
        kind: "threshold",
        measure: { kind: "rate", sumOf: ["4.served"], over: ["4.base"], per: 100 },
        threshold: of90,
      },
    },
  ],
};
