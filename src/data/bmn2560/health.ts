import type { Indicator } from "../../indicators/index.js";
import { everyHousehold } from "./everyHousehold.js";
import { app, appAge, infants, nationalReport } from "./sources.js";

/** Indicators 1 to 7. */
export const health: readonly Indicator<"1" | "2" | "3" | "4" | "5" | "6" | "7">[] = [
  {
    id: "1",
    title: { th: "เด็กแรกเกิดมีน้ำหนัก 2,500 กรัม ขึ้นไป", en: "New-born children weigh 2,500 grams or more" },
    category: "health",
    dimension: "health",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กอายุไม่เกิน 1 ปี", en: "Children not more than 1 year old" },
      conditions: [{ kind: "age", age: { in: "years", most: 0 } }],
    },
    rule: {
      kind: "threshold",
      measure: { kind: "answer", question: "1.birthWeight" },
      threshold: {
        relation: "atLeast",
        unit: { th: "กรัม", en: "grams" },
        values: [{ value: "2500", years: { first: 2560, last: 2564 }, citation: app }],
      },
    },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: appAge, rule: app },
  },
  {
    id: "2",
    title: {
      th: "เด็กแรกเกิดได้กินนมแม่อย่างเดียวอย่างน้อย 6 เดือนแรกติดต่อกัน",
      en: "New-born children are fed on breast milk alone for at least the first six months without a break",
    },
    category: "health",
    dimension: "health",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กอายุ 6 เดือนถึง 1 ปี", en: "Children from 6 months to 1 year old" },
      conditions: [{ kind: "age", age: { in: "months", least: 6, most: 11 } }],
    },
    rule: { kind: "yes", question: "2.4" },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: infants, rule: app },
    alternatives: [
      {
        option: "infantsUnderSixMonths",
        choice: "untilSurvey",
        base: {
          of: "person",
          title: { th: "เด็กอายุไม่เกิน 1 ปี", en: "Children not more than 1 year old" },
          conditions: [{ kind: "age", age: { in: "years", most: 0 } }],
        },
        rule: {
          kind: "branch",
          when: { kind: "age", age: { in: "months", most: 5 } },
          met: { kind: "yes", question: "2.2" },
          unmet: { kind: "yes", question: "2.4" },
        },
      },
    ],
  },
  {
    id: "3",
    title: {
      th: "เด็กแรกเกิดถึง 12 ปี ได้รับวัคซีนป้องกันโรคครบตามตารางสร้างเสริมภูมิคุ้มกันโรค",
      en: "Children from birth to 12 years have had all vaccinations of the immunisation schedule",
    },
    category: "health",
    dimension: "health",
    unit: "person",
    base: {
      of: "person",
      title: { th: "เด็กแรกเกิดถึง 12 ปี", en: "Children from birth to 12 years" },
      conditions: [{ kind: "age", age: { in: "years", most: 12 } }],
    },
    rule: { kind: "yes", question: "3.vaccinated" },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
  {
    id: "4",
    title: {
      th: "ครัวเรือนกินอาหารถูกสุขลักษณะ ปลอดภัย และได้มาตรฐาน",
      en: "The household eats food that is hygienic, safe and up to standard",
    },
    category: "health",
    dimension: "health",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "allOf", questions: ["4.1", "4.2", "4.3", "4.4"] },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
  {
    id: "5",
    title: {
      th: "ครัวเรือนมีการใช้ยาเพื่อบำบัด บรรเทาอาการเจ็บป่วยเบื้องต้นอย่างเหมาะสม",
      en: "The household uses medicines properly to treat and ease minor illness",
    },
    category: "health",
    dimension: "health",
    unit: "household",
    base: everyHousehold,
    rule: { kind: "allOf", questions: ["5.1", "5.2", "5.3", "5.4"] },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
  {
    id: "6",
    title: { th: "คนอายุ 35 ปีขึ้นไป ได้รับการตรวจสุขภาพประจำปี", en: "People aged 35 and over have a yearly health check" },
    category: "health",
    dimension: "health",
    unit: "person",
    base: {
      of: "person",
      title: { th: "คนอายุ 35 ปีขึ้นไป", en: "People aged 35 and over" },
      conditions: [{ kind: "age", age: { in: "years", least: 35 } }],
    },
    rule: { kind: "yes", question: "6.checked" },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
  {
    id: "7",
    title: {
      th: "คนอายุ 6 ปีขึ้นไป ออกกำลังกายอย่างน้อยสัปดาห์ละ 3 วัน ๆ ละ 30 นาที",
      en: "People aged 6 and over exercise on at least 3 days a week for 30 minutes a day",
    },
    category: "health",
    dimension: "health",
    unit: "person",
    base: {
      of: "person",
      title: { th: "คนอายุ 6 ปีขึ้นไป", en: "People aged 6 and over" },
      conditions: [{ kind: "age", age: { in: "years", least: 6 } }],
    },
    rule: {
      kind: "either",
      rules: [
        { kind: "yes", question: "7.1" },
        { kind: "yes", question: "7.2" },
      ],
    },
    better: "higher",
    sources: { title: app, unit: nationalReport, base: app, rule: app },
  },
];
