import type { IndicatorSet, Question } from "../../indicators/index.js";
import type { Citation } from "../../kernel/index.js";

const summary: Citation = {
  source: {
    th: "รายงานสรุปผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) ประจำปี พ.ศ. 2564 ฉบับผู้บริหาร",
    en: "Local performance assessment (LPA), report for executives, B.E. 2564",
  },
  evidence: "secondary",
  url: "https://anyflip.com/bueen/npgk",
  note: {
    th: "“ผ่านเกณฑ์ (เฉลี่ยรวม 5 ด้านได้ไม่ต่ำกว่าร้อยละ 70)” 7,754 แห่ง รายงานว่าร้อยละ 98.80",
    en: '"Passed (the mean of the 5 sides is not below 70 per cent)": 7,754 authorities, reported as 98.80 per cent.',
  },
};

const sides: Citation = {
  source: {
    th: "ประกาศผล LPA ของเทศบาลเมืองลำพูน (2560) เทศบาลตำบลมะขาม (2561) และ อบจ.ลำปาง (2565)",
    en: "LPA results of Lamphun town (2560), Makham subdistrict municipality (2561) and Lampang PAO (2565)",
  },
  evidence: "secondary",
  url: "https://lamphuncity.go.th/16109/",
  note: {
    th: "ชื่อห้าด้านตรงกันทั้งสามปี จึงถือว่าปี 2564 ใช้ชื่อเดียวกัน ไม่ได้อ่านแบบประเมินปี 2564 ทั้งฉบับ (อีกสองแห่ง: makham.go.th และ lp-pao.go.th)",
    en: "The names of the five sides are the same in the three years and are taken to hold for 2564; the form of 2564 was not read as a whole. The other two: makham.go.th and lp-pao.go.th.",
  },
};

const side = { of: "organisation", kind: "number", least: 0, unit: { th: "ร้อยละ", en: "per cent" } } as const;

const questions: readonly Question[] = [
  { ...side, id: "side1", title: { th: "ด้านที่ 1 การบริหารจัดการ", en: "Side 1: management" } },
  {
    ...side,
    id: "side2",
    title: { th: "ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", en: "Side 2: personnel and the affairs of the council" },
  },
  { ...side, id: "side3", title: { th: "ด้านที่ 3 การบริหารงานการเงินและการคลัง", en: "Side 3: money and finance" } },
  { ...side, id: "side4", title: { th: "ด้านที่ 4 การบริการสาธารณะ", en: "Side 4: public services" } },
  { ...side, id: "side5", title: { th: "ด้านที่ 5 ธรรมาภิบาล", en: "Side 5: good governance" } },
];

/**
 * The local performance assessment (LPA) of 2564: a local authority passes where the mean of its five sides is 70 per cent
 * or more. The indicators within the sides were not read.
 * @category Local authority sets
 * @since 0.1.0
 */
export const lpa2564: IndicatorSet<"overall"> = {
  id: "dla.lpa",
  edition: "2564",
  years: { first: 2564, last: 2564 },
  title: {
    th: "การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) พ.ศ. 2564: ผลรวม 5 ด้าน",
    en: "Local performance assessment (LPA), B.E. 2564: the five sides together",
  },
  citation: summary,
  note: {
    th: "มีเฉพาะผลรวม ตัวชี้วัดในแต่ละด้านไม่ได้อ่านครบ ด้านที่ 1 ปี 2564 มี 24 ตัวชี้วัด: 23 ตัว ตัวละ 5 คะแนน รวม 115 และตัวชี้วัดนำร่อง 1 ตัว 5 คะแนน ไม่นำไปนับเป็นคะแนนรวม (scribd.com/document/751348443) จำนวนตัวชี้วัดต่างกันตามประเภท อปท. ไม่มีเกณฑ์ผ่านรายด้าน ปี 2561 เทศบาลหนึ่งพิมพ์ผลรวมเป็นคะแนนรวมหารคะแนนเต็ม (814/1,015 = 80.20) ซึ่งไม่เท่ากับค่าเฉลี่ยห้าด้าน (80.79) คำแปลอังกฤษเป็นของไลบรารีนี้",
    en: "Only the whole: the indicators within the sides were not read in full. Side 1 of 2564 has 24 indicators: 23 of 5 points each, 115 in all, and one on trial, 5 points, which are not counted (scribd.com/document/751348443). How many there are depends on the type of authority. No pass mark of a single side is known. In 2561 one municipality printed all points over all that can be had (814 of 1,015, 80.20), which is not the mean of its five sides (80.79). The English is this library's own.",
  },
  recordsOf: "organisation",
  unitTypes: [
    { id: "pattaya", title: { th: "เมืองพัทยา", en: "Pattaya" } },
    { id: "pao", title: { th: "องค์การบริหารส่วนจังหวัด", en: "Provincial Administrative Organization" } },
    { id: "cityMunicipality", title: { th: "เทศบาลนคร", en: "City Municipality" } },
    { id: "townMunicipality", title: { th: "เทศบาลเมือง", en: "Town Municipality" } },
    { id: "subdistrictMunicipality", title: { th: "เทศบาลตำบล", en: "Subdistrict Municipality" } },
    { id: "sao", title: { th: "องค์การบริหารส่วนตำบล", en: "Subdistrict Administrative Organization" } },
  ],
  categories: [{ id: "overall", title: { th: "ผลรวม", en: "The whole" } }],
  questions,
  openPoints: [],
  indicators: [
    {
      id: "overall",
      title: { th: "เฉลี่ยรวม 5 ด้านไม่ต่ำกว่าร้อยละ 70", en: "The mean of the 5 sides is 70 per cent or more" },
      category: "overall",
      dimension: "democracy",
      unit: "organisation",
      base: { of: "organisation", title: { th: "องค์กรปกครองส่วนท้องถิ่นทุกแห่ง", en: "Every local authority" } },
      // Five numbers out of 100 each: their sum over 500, as a percentage, is their mean.
      rule: {
        kind: "threshold",
        measure: {
          kind: "points",
          items: [
            { question: "side1", most: 100 },
            { question: "side2", most: 100 },
            { question: "side3", most: 100 },
            { question: "side4", most: 100 },
            { question: "side5", most: 100 },
          ],
          outOf: 100,
        },
        threshold: {
          relation: "atLeast",
          unit: { th: "ร้อยละ", en: "per cent" },
          values: [{ value: 70, years: { first: 2564, last: 2564 }, citation: summary }],
        },
      },
      better: "higher",
      sources: { title: summary, unit: summary, base: sides, rule: summary },
    },
  ],
};
