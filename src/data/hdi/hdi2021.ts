import type { Composite } from "../../indicators/index.js";

/**
 * The Human Development Index (ดัชนีการพัฒนามนุษย์) as UNDP computed it for 2021: long life, knowledge and income, one
 * number from 0 to 1.
 * @remarks Goalposts: life expectancy 20 to 85 years, expected schooling 0 to 18, mean schooling 0 to 15, income 100 to
 * 75,000 dollars on a logarithmic scale. Values beyond them count as the goalpost. Knowledge is the arithmetic mean of its two
 * items, the index the geometric mean of its three dimensions. The definition gives all 202 published values.
 * @category Definitions
 * @since 0.1.0
 */
export const hdi2021: Composite<
  "lifeExpectancy" | "expectedSchooling" | "meanSchooling" | "incomePerPerson",
  "health" | "education" | "income" | "hdi"
> = {
  id: "undp.hdi",
  edition: "HDR 2021/22",
  title: { th: "ดัชนีการพัฒนามนุษย์", en: "Human Development Index" },
  citation: {
    source: {
      th: "โครงการพัฒนาแห่งสหประชาชาติ (UNDP): รายงานการพัฒนามนุษย์ ค.ศ. 2021/22 ดัชนีการพัฒนามนุษย์",
      en: "United Nations Development Programme (UNDP): Human Development Report 2021/22, Human Development Index",
    },
    evidence: "secondary",
    url: "http://hdr.undp.org/en/content/human-development-index-hdi",
    note: {
      th: "ค่าต่ำสุดและสูงสุดอ่านจากหน้าเว็บของ UNDP ไม่ได้อ่านหมายเหตุทางเทคนิคของรายงานฉบับนี้ การนับค่าที่เกินเป็นค่าสูงสุดยืนยันจากการคำนวณซ้ำได้ตรงกับค่าที่พิมพ์ทั้ง 202 ค่า",
      en: "The goalposts were read on UNDP's web page, not in this report's technical notes. That values beyond them are capped is confirmed by computing all 202 published values again.",
    },
  },
  decimals: 3,
  items: [
    {
      id: "lifeExpectancy",
      column: "lifeExpectancy",
      title: { th: "อายุคาดเฉลี่ยเมื่อแรกเกิด", en: "Life expectancy at birth" },
      unit: { th: "ปี", en: "years" },
      better: "higher",
      normalisation: { kind: "goalposts", minimum: 20, maximum: 85, outside: "clamp" },
    },
    {
      id: "expectedSchooling",
      column: "expectedSchooling",
      title: { th: "จำนวนปีที่คาดว่าจะได้เรียน", en: "Expected years of schooling" },
      unit: { th: "ปี", en: "years" },
      better: "higher",
      normalisation: { kind: "goalposts", minimum: 0, maximum: 18, outside: "clamp" },
    },
    {
      id: "meanSchooling",
      column: "meanSchooling",
      title: { th: "จำนวนปีการศึกษาเฉลี่ย", en: "Mean years of schooling" },
      unit: { th: "ปี", en: "years" },
      better: "higher",
      normalisation: { kind: "goalposts", minimum: 0, maximum: 15, outside: "clamp" },
    },
    {
      id: "incomePerPerson",
      column: "incomePerPerson",
      title: { th: "รายได้ประชาชาติต่อหัว", en: "Gross national income per capita" },
      unit: { th: "ดอลลาร์สหรัฐ (PPP ค.ศ. 2017)", en: "2017 PPP $" },
      better: "higher",
      transform: "logarithm",
      normalisation: { kind: "goalposts", minimum: 100, maximum: 75000, outside: "clamp" },
    },
  ],
  nodes: [
    {
      id: "health",
      title: { th: "สุขภาพ", en: "Long and healthy life" },
      aggregate: "arithmetic",
      missing: "refuse",
      parts: [{ of: "lifeExpectancy", weight: 1 }],
    },
    {
      id: "education",
      title: { th: "ความรู้", en: "Knowledge" },
      aggregate: "arithmetic",
      missing: "refuse",
      parts: [
        { of: "expectedSchooling", weight: "1/2" },
        { of: "meanSchooling", weight: "1/2" },
      ],
    },
    {
      id: "income",
      title: { th: "มาตรฐานการครองชีพ", en: "Standard of living" },
      aggregate: "arithmetic",
      missing: "refuse",
      parts: [{ of: "incomePerPerson", weight: 1 }],
    },
    {
      id: "hdi",
      title: { th: "ดัชนีการพัฒนามนุษย์", en: "Human Development Index" },
      aggregate: "geometric",
      missing: "refuse",
      parts: [
        { of: "health", weight: "1/3" },
        { of: "education", weight: "1/3" },
        { of: "income", weight: "1/3" },
      ],
    },
  ],
};
